import 'massage-widgets/define';

document.createElement('massage-faq').showAll();
document.createElement('massage-content').content = { faq: { entries: [{ id: 'cost', answer: 'Ask.' }] } };
document.querySelector('technique-picker')?.explain('swedish').toUpperCase();
document.querySelector('cost-compare')!.totals['massage']?.sum.trim();
for (const tag of ['massage-safety-check', 'session-guide', 'evidence-brief', 'technique-card', 'visit-sheet'] as const)
  document.createElement(tag).headingLevel = 3;

document.addEventListener('faq-toggle', ({ detail }) => detail.by satisfies 'user' | 'hash' | 'find' | 'api');
window.addEventListener('content-error', ({ detail }) => detail.errors[0]?.path.trim());
document.addEventListener('content-outdated', ({ detail: { from, to, ids } }) => [from, to, ...ids].join().trim());
document.createElement('technique-card').addEventListener('content-outdated', ({ detail }) => detail.ids.length);
document.body.onclick = null;
document.querySelector('div')?.addEventListener('cost-change', ({ detail }) => detail.weeks.toFixed());

document.createElement('technique-picker').answers = { goal: 'relax', duration: 'over-12-weeks', area: undefined };
document.addEventListener(
  'picker-result',
  ({ detail }) => detail.answers?.pressure satisfies 'light' | string | undefined,
);

// @ts-expect-error no such question
document.createElement('technique-picker').answers = { gaol: 'relax' };
// @ts-expect-error no such answer
document.createElement('technique-picker').answers = { goal: 'relaxing' };
// @ts-expect-error the answer to another question
document.createElement('technique-picker').answers = { goal: 'light' };
// @ts-expect-error nor is there one to compare with
document.addEventListener('picker-result', ({ detail }) => detail.answers?.pressure === 'soft');
// @ts-expect-error no such field
document.addEventListener('content-outdated', ({ detail }) => detail.version);
// @ts-expect-error a result is the element's to say
document.createElement('technique-picker').result = null;
// @ts-expect-error another element has that method
document.createElement('visit-sheet').toText();
// @ts-expect-error another event has that detail
document.addEventListener('faq-search', ({ detail }) => detail.by);
