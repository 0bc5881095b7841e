/**
 * Every state of every element, and how a reader gets there. `act` runs inside the page, with `drive`. `without`: the file that holds these words cannot be had.
 */
const own = '<p>Call the clinic: 555 0100.</p>';
const clinic = (inside) =>
  `<massage-content site-name="Oak Clinic"><script type="application/json">${JSON.stringify({
    faq: { entries: [{ id: 'cost', answer: 'With us, **$85** an hour. See our [prices](/prices).' }] },
    treatments: [{ id: 'massage', price: { low: 85, high: 95, per: 'session' } }],
    ui: { picker: { title: 'Find your style at Oak Clinic' } },
  })}</script>${inside}</massage-content>`;

const EQUAL = `'Long-standing tightness', 'Medium', 'A little is OK', 'Whole back', '6 to 12 weeks'`;
const LIGHT = `'Long-standing tightness', 'Light', 'I want none', 'Whole back', 'Over 12 weeks'`;
const both = '<massage-safety-check></massage-safety-check>';
const emergency = "drive.screen('massage-safety-check', 'Chest pain')";

const faq = '<massage-faq items="cost stay-active warning-signs" search="on"></massage-faq>';
const check = '<massage-safety-check region="GB"></massage-safety-check>';
const picker = '<technique-picker></technique-picker>';
const costs = '<cost-compare options="stay-active massage medication surgery"></cost-compare>';

const of = (tag, list) => list.map(([name, html, act = '', more = {}]) => ({ tag, name, html, act, ...more }));

export const states = [
  ...of('massage-faq', [
    ['first', '<massage-faq topic="self-care" search="on"></massage-faq>'],
    ['an answer is open', faq, "drive.press('massage-faq', 'When should I see')"],
    [
      'its sources are open',
      faq,
      "drive.press('massage-faq', 'How much').then(() => drive.press('massage-faq', '1 source')).then(() => drive.see('massage-faq', '[part=sources] a'))",
    ],
    [
      'a search finds answers',
      '<massage-faq></massage-faq>',
      "drive.type('massage-faq', 'Search', 'preganncy').then(() => drive.see('massage-faq', 'mark'))",
    ],
    [
      'a search finds nothing',
      faq,
      "drive.type('massage-faq', 'Search', 'xyzzy').then(() => drive.see('massage-faq', '[part=empty]'))",
    ],
    [
      'a site’s own questions',
      '<massage-faq items="cost parking" site-name="Oak Clinic"><details id="parking"><summary>Where can I park?</summary><p>Behind the house, or:</p><ul><li>Mill Street</li><li>Oak Road</li></ul></details></massage-faq>',
      "drive.press('massage-faq', 'Where can I park')",
    ],
    [
      'a site’s own answer',
      clinic('<massage-faq items="cost"></massage-faq>'),
      "drive.press('massage-faq', 'How much')",
    ],
    [
      'a caution asks for gentle work',
      `${both}<massage-faq items="swedish-vs-deep"></massage-faq>`,
      "drive.safe('massage-safety-check', 'Blood thinners').then(() => drive.press('massage-faq', 'Swedish')).then(() => drive.see('massage-faq', '[part=caution]'))",
    ],
    [
      'the content does not come',
      `<massage-faq>${own}</massage-faq>`,
      '',
      { without: 'When should I see a doctor first?' },
    ],
  ]),
  ...of('massage-safety-check', [
    ['first', check],
    ['nothing ticked', check, "drive.press('massage-safety-check', 'Next')"],
    ['an emergency is ticked', check, "drive.tick('massage-safety-check', 'Chest pain')"],
    ['an emergency', check, emergency],
    ['second screen', check, "drive.screen('massage-safety-check')"],
    ['nothing found', check, "drive.safe('massage-safety-check')"],
    ['a caution', check, "drive.safe('massage-safety-check', 'Blood thinners')"],
    [
      'why we ask',
      both,
      "drive.safe('massage-safety-check', 'Pregnant').then(() => drive.press('massage-safety-check', 'Why we ask')).then(() => drive.see('massage-safety-check', '.reason a'))",
    ],
  ]),
  ...of('technique-picker', [
    ['first', picker],
    [
      'a question',
      picker,
      "drive.safe('technique-picker').then(() => drive.see('technique-picker', 'input[type=radio]'))",
    ],
    [
      'no answer given',
      picker,
      "drive.safe('technique-picker').then(() => drive.see('technique-picker', 'input[type=radio]')).then(() => drive.press('technique-picker', 'Next'))",
    ],
    [
      'all questions',
      '<technique-picker layout="page"></technique-picker>',
      "drive.safe('technique-picker').then(() => drive.see('technique-picker', 'input[type=radio]'))",
    ],
    ['a result', picker, `drive.safe('technique-picker').then(() => drive.answer(${EQUAL}))`],
    [
      'withheld, chosen, told, changed',
      '<technique-picker booking-href="/book/{technique}"></technique-picker>',
      `drive.safe('technique-picker', 'Blood thinners').then(() => drive.answer(${LIGHT}))
        .then(() => drive.press('technique-picker', 'Choose Swedish')).then(() => drive.press('technique-picker', 'What to tell'))
        .then(() => drive.press('technique-picker', 'Pressure')).then(() => drive.tick('technique-picker', 'Medium'))
        .then(() => drive.press('technique-picker', 'Use this answer')).then(() => drive.press('technique-picker', 'Left out'))`,
    ],
    [
      'an answer is changed',
      picker,
      `drive.safe('technique-picker').then(() => drive.answer(${EQUAL})).then(() => drive.press('technique-picker', 'Pressure'))`,
    ],
    [
      'how it is scored',
      picker,
      `drive.safe('technique-picker').then(() => drive.answer(${EQUAL})).then(() => drive.press('technique-picker', 'How the styles'))`,
    ],
    ['nothing answered', picker, "drive.safe('technique-picker').then(() => drive.answer('', '', '', '', ''))"],
    ['a doctor comes first', picker, "drive.screen('technique-picker', 'Chest pain')"],
    ['an emergency elsewhere', both + picker, emergency],
    ['switched off', '<fieldset disabled><legend>Booking</legend><technique-picker></technique-picker></fieldset>'],
    [
      'a first value',
      '<technique-picker value="swedish"></technique-picker>',
      "drive.see('technique-picker', 'fieldset > .intro')",
    ],
  ]),
  ...of('cost-compare', [
    ['first', costs],
    ['as cards', `<div style="max-inline-size: 360px">${costs}</div>`],
    ['as a table that scrolls', `<div style="max-inline-size: 360px">${costs.replace('>', ' view="table">')}</div>`],
    ['a plan', costs, "drive.press('cost-compare', 'Change weeks')"],
    [
      'another time span',
      '<cost-compare weeks="52" options="massage"></cost-compare>',
      "drive.see('cost-compare', '[part=plan-note]')",
    ],
    [
      'own prices',
      costs,
      "drive.press('cost-compare', 'Use your own').then(() => drive.see('cost-compare', '[part=own-price]'))",
    ],
    [
      'a price that cannot be read',
      costs,
      "drive.press('cost-compare', 'Use your own').then(() => drive.see('cost-compare', '[part=own-price]')).then(() => drive.type('cost-compare', 'From', 'ten'))",
    ],
    [
      'details',
      costs,
      "drive.press('cost-compare', 'Details: Massage').then(() => drive.see('cost-compare', '[part=sources] a'))",
    ],
    [
      'no option left',
      '<cost-compare options="massage" baseline="hide"></cost-compare>',
      "drive.press('cost-compare', 'Change weeks').then(() => drive.see('cost-compare', '[part=plan]')).then(() => drive.tick('cost-compare', 'Massage therapy'))",
    ],
    ['a site’s own price', clinic('<cost-compare options="massage medication"></cost-compare>')],
    ['an emergency elsewhere', both + costs, `${emergency}.then(() => drive.see('cost-compare', '[part=care]'))`],
  ]),
  ...of('session-guide', [
    ['first', '<session-guide></session-guide>'],
    [
      'sources are open',
      '<session-guide phase="during"></session-guide>',
      "drive.press('session-guide', 'Sources and grades').then(() => drive.see('session-guide', '.proof a'))",
    ],
    ['an emergency elsewhere', `${both}<session-guide phase="during"></session-guide>`, emergency],
  ]),
  ...of('evidence-brief', [
    ['first', '<evidence-brief sections="intro conclusion"></evidence-brief>'],
    [
      'one kind of claims',
      '<evidence-brief sections="intro effects"></evidence-brief>',
      "drive.tick('evidence-brief', 'Limited')",
    ],
    [
      'none of a kind',
      '<evidence-brief sections="conclusion"></evidence-brief>',
      "drive.tick('evidence-brief', 'Good or strong')",
    ],
  ]),
  ...of('technique-card', [
    ['first', '<technique-card technique="swedish" booking-href="/book"></technique-card>'],
    [
      'held back',
      `${both}<technique-card technique="deep-tissue"></technique-card>`,
      "drive.safe('massage-safety-check', 'Blood thinners').then(() => drive.see('technique-card', '[part=hold]'))",
    ],
    [
      'what is known',
      '<technique-card technique="swedish"></technique-card>',
      "drive.press('technique-card', 'What we know')",
    ],
    ['unknown', '<technique-card technique="reiki"></technique-card>'],
  ]),
  ...of('visit-sheet', [
    ['blank', '<visit-sheet></visit-sheet>'],
    [
      'after a safety check',
      `${both}<visit-sheet></visit-sheet>`,
      "drive.safe('massage-safety-check', 'Blood thinners')",
    ],
    ['an emergency elsewhere', `${both}<visit-sheet></visit-sheet>`, emergency],
  ]),
];

/** The path under which a site serves a state. */
export const pathOf = ({ tag, name }) => `/${tag}/${encodeURIComponent(name)}`;
