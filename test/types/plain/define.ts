import 'massage-widgets/define';

document.createElement('massage-faq').showAll();
document.createElement('massage-content').content = { faq: { entries: [{ id: 'cost', answer: 'Ask.' }] } };
document.querySelector('technique-picker')?.explain('swedish').toUpperCase();
document.querySelector('cost-compare')!.totals['massage']?.sum.trim();
for (const tag of ['massage-safety-check', 'session-guide', 'evidence-brief', 'technique-card', 'visit-sheet'] as const)
  document.createElement(tag).headingLevel = 3;

document.addEventListener('faq-toggle', ({ detail }) => detail.by satisfies 'user' | 'hash' | 'find' | 'api');
window.addEventListener('content-error', ({ detail }) => detail.errors[0]?.path.trim());
document.body.onclick = null;
document.querySelector('div')?.addEventListener('cost-change', ({ detail }) => detail.weeks.toFixed());

// @ts-expect-error a result is the element's to say
document.createElement('technique-picker').result = null;
// @ts-expect-error another element has that method
document.createElement('visit-sheet').toText();
// @ts-expect-error another event has that detail
document.addEventListener('faq-search', ({ detail }) => detail.by);
