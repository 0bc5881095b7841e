import 'massage-widgets/massage-faq/define';

document.createElement('massage-faq').showAll();
document.addEventListener('faq-toggle', ({ detail }) => detail.open);
document.addEventListener('content-outdated', ({ detail }) => detail.ids);

// @ts-expect-error the tag of another entry
document.createElement('cost-compare').toCSV();
// @ts-expect-error an event of another entry
document.addEventListener('cost-change', ({ detail }) => detail.weeks);
