/** What a person can set, and where it ends up. Pure data: the view draws it, the state checks it, snippets read it. */
import { askFields, MOST_QUESTIONS } from './ask-fields.js';
import {
  booking,
  colour,
  currency,
  date,
  folder,
  otherTopics,
  ownFolder,
  price,
  short,
  topPrice,
  unseenPrice,
} from './checks.js';
import type { Choice } from './facts.js';
import { type Field, list, many, number, select } from './field.js';
import type { Tag } from './widgets.js';

const bookingField = (tag: Tag): Field => ({
  key: `${tag}.booking-href`,
  label: 'Link to book',
  kind: 'link',
  check: booking,
  hint: 'Your booking page. {technique} becomes the style. Readers who should see a doctor first get no link.',
});

/** Countries whose emergency number we know. */
export const regions: readonly string[] =
  'US CA GB AU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const countries = (): readonly Choice[] => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return regions.map((value) => ({ value, label: names.of(value) ?? value }));
};

/** For all widgets together. The part behind `all.` is an attribute. */
export const sharedFields: readonly Field[] = [
  {
    key: 'all.site-name',
    label: 'Name of your site',
    kind: 'text',
    check: short,
    hint: 'Readers see it: “Shown by …, which may sell these services.” It also stands beside your own words and prices.',
  },
  select('all.region', 'Where your readers are', countries, {
    hint: 'Picks the emergency number. Without it, the numbers of several countries are shown.',
    unset: 'Not sure',
  }),
  select(
    'all.heading-level',
    'Level of the heading',
    list(['3', '3: below a section'], ['4', '4'], ['5', '5'], ['6', '6']),
    {
      hint: 'Leave it at 2 unless the widget stands below another heading.',
      more: true,
      unset: '2: on a page of its own',
    },
  ),
];

/** Of one widget. The part behind the tag is an attribute. */
export const widgetFields: Readonly<Record<Tag, readonly Field[]>> = {
  'massage-faq': [
    select('massage-faq.topic', 'Topic', ({ topics }) => topics, { unset: 'All topics' }),
    many('massage-faq.items', 'Only these questions', ({ questions }) => questions, {
      hint: 'Tick none for all of the topic.',
      note: otherTopics,
    }),
    select('massage-faq.open', 'Open at first', list(['first', 'The first answer'], ['all', 'All answers']), {
      unset: 'Nothing',
    }),
    select('massage-faq.search', 'Search box', list(['on', 'Always'], ['off', 'Never']), {
      more: true,
      unset: 'From eight questions on',
    }),
    select('massage-faq.mode', 'Answers open at once', list(['single', 'One at a time']), {
      more: true,
      unset: 'Several',
    }),
    select('massage-faq.permalinks', 'Button that copies a link', list(['off', 'Hidden']), {
      more: true,
      unset: 'Shown',
    }),
    select('massage-faq.structured-data', 'Data for search engines', list(['jsonld', 'Add a schema.org FAQPage']), {
      more: true,
      unset: 'None',
    }),
  ],
  'technique-picker': [
    many('technique-picker.techniques', 'Styles you offer', ({ techniques }) => techniques, {
      hint: 'Tick none for all five.',
    }),
    bookingField('technique-picker'),
    select('technique-picker.layout', 'Questions', list(['page', 'All on one page']), {
      more: true,
      unset: 'One at a time',
    }),
    select('technique-picker.max-results', 'Best fits to show', list(['1', 'One'], ['2', 'Up to two']), {
      more: true,
      unset: 'Up to three',
    }),
  ],
  'cost-compare': [
    many('cost-compare.options', 'Rows', ({ treatments }) => treatments, { hint: 'Tick none for all.' }),
    number('cost-compare.weeks', 'Weeks to compare', 1, 52, { hint: 'Without a number: 12.' }),
    number('cost-compare.massage-sessions', 'Massage sessions in that time', 1, 99, { hint: 'Without a number: 10.' }),
    number('cost-compare.pt-sessions', 'Physical therapy sessions', 1, 99, { more: true }),
    number('cost-compare.medicine-months', 'Months of medicine', 1, 99, { more: true }),
    select('cost-compare.view', 'Shown as', list(['table', 'A table'], ['cards', 'Cards']), {
      more: true,
      unset: 'What fits',
    }),
    select('cost-compare.editable', 'Readers may type their own prices', list(['off', 'No']), {
      more: true,
      unset: 'Yes',
    }),
    select('cost-compare.baseline', 'Row “stay active and wait”', list(['hide', 'Hidden']), {
      more: true,
      unset: 'Shown',
    }),
    { key: 'cost-compare.currency', label: 'Currency of your prices', kind: 'text', check: currency, more: true },
    { key: 'cost-compare.prices-as-of', label: 'Your prices are of', kind: 'date', check: date, more: true },
  ],
  'massage-safety-check': [],
  'session-guide': [
    select(
      'session-guide.phase',
      'Stage',
      list(['before', 'Before'], ['during', 'During'], ['after', 'After a session']),
      { unset: 'All three' },
    ),
  ],
  'evidence-brief': [
    many(
      'evidence-brief.sections',
      'Sections',
      list(
        ['intro', 'Introduction'],
        ['effects', 'Effects'],
        ['mechanisms', 'How it may work'],
        ['neurochemistry', 'Hormones and stress'],
        ['benefits', 'Benefits'],
        ['limits', 'Limits'],
        ['combining', 'What to combine'],
        ['takeaways', 'Takeaways'],
        ['myths', 'Myths'],
        ['conclusion', 'The bottom line'],
      ),
      { hint: 'Tick none for all.' },
    ),
  ],
  'technique-card': [
    select('technique-card.technique', 'Style', ({ techniques }) => techniques, { unset: 'Swedish massage' }),
    bookingField('technique-card'),
  ],
  'visit-sheet': [],
};

export const lookFields: readonly Field[] = [
  { key: 'look.accent', label: 'Accent', kind: 'colour', check: colour, hint: 'Buttons, links and marks.' },
  {
    key: 'look.background',
    label: 'Background',
    kind: 'colour',
    check: colour,
    hint: 'Empty: your page shows through.',
  },
  { key: 'look.text', label: 'Text', kind: 'colour', check: colour, hint: 'Empty: the colour of your page.' },
  number('look.radius', 'Corners', 0, 40, { hint: 'Roundness in pixels, 0 to 40.' }),
];

export const filesField: Field = {
  key: 'at.files',
  label: 'Folder with the widget files',
  kind: 'link',
  check: ownFolder,
  hint: 'Empty: jsDelivr, a public host. Or the address of your own copy of the folder cdn.',
};
export const baseField: Field = {
  key: 'at.base',
  label: 'Address of your frame pages',
  kind: 'link',
  check: folder,
  hint: 'A frame needs a host that serves web pages. Put the folder cdn of the package on one, and write its address here.',
};
/** WordPress takes pages that tell it what to show: those have to be written for the host that they stand on. */
export const linkField: Field = {
  ...baseField,
  hint: 'The pages need a host that serves web pages. Write the address of a folder there. Then a command appears below that writes the pages to be uploaded into it.',
};
export const pinField: Field = select('at.pin', 'Fingerprint', list(['on', 'On']), {
  unset: 'Off',
  hint: 'On: one complete file for each widget, and browsers refuse it if it was changed on the way.',
});

export const priceFields = (id: string): readonly Field[] => [
  { key: `price.${id}.low`, label: 'From', kind: 'price', check: price, note: unseenPrice(id) },
  { key: `price.${id}.high`, label: 'To', kind: 'price', check: topPrice(`price.${id}.low`) },
];

const fixed = new Map(
  [...sharedFields, ...Object.values(widgetFields).flat(), ...lookFields, filesField, baseField, pinField].map(
    (field) => [field.key, field],
  ),
);

/** The field of a key; nothing for a key that does not exist. */
export function fieldOf(key: string): Field | undefined {
  const [kind, middle = ''] = key.split('.');
  if (kind === 'price' && /^[a-z-]{1,40}$/.test(middle)) return priceFields(middle).find((field) => field.key === key);
  if (kind === 'ask' && /^\d{1,2}$/.test(middle) && Number(middle) < MOST_QUESTIONS)
    return askFields(Number(middle)).find((field) => field.key === key);
  return fixed.get(key);
}
