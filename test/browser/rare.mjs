/**
 * States in which parts show that none of the others needs: a site's own words, and elements that help each other. Each act
 * runs inside the page, with `drive`.
 */
const ownWords = {
  techniques: [{ id: 'swedish', summary: 'Ours.' }],
  treatments: [{ id: 'massage', summary: 'Ours.' }],
  session: [{ id: 'length', finding: 'Ours.' }],
  intro: [{ id: 'headline', finding: 'Ours.' }],
  safety: { cautions: [{ id: 'pregnancy', adapt: 'Ask for Ann.' }] },
};
const own = (html) =>
  `<massage-content site-name="Oak Clinic"><script type="application/json">${JSON.stringify(ownWords)}</script>${html}</massage-content>`;
const shows = (part, ...tags) => tags.map((tag) => `drive.see('${tag}', '[part~=${part}]')`);

const check = '<massage-safety-check></massage-safety-check>';
const picker = '<technique-picker></technique-picker>';
const result = [
  `drive.safe('technique-picker')`,
  `drive.answer('Long-standing tightness', 'Medium', 'A little is OK', 'Whole back', '6 to 12 weeks')`,
];
const others = ['cost-compare', 'session-guide', 'technique-card', 'evidence-brief'];

const of = (tag, name, html, acts) => ({ tag, name, html, acts });

export const rareStates = [
  of('massage-safety-check', 'a site’s own words', own(check), [
    `drive.safe('massage-safety-check', 'Pregnant')`,
    `drive.press('massage-safety-check', 'Why we ask')`,
    ...shows('origin', 'massage-safety-check'),
  ]),
  of('technique-picker', 'a site’s own words', own(picker), [
    ...result,
    ...shows('origin', 'technique-picker'),
    `drive.press('technique-picker', 'Evidence and sources')`,
    ...shows('sources', 'technique-picker'),
  ]),
  ...['massage-safety-check', 'technique-picker'].map((tag) =>
    of(tag, 'a doctor has to be asked', `<${tag}></${tag}>`, [
      `drive.safe('${tag}', 'Heart trouble')`,
      ...shows('clear', tag),
    ]),
  ),
  of('cost-compare', 'a site’s own words', own(others.map((tag) => `<${tag} technique="swedish"></${tag}>`).join('')), [
    `drive.press('cost-compare', 'Details: Massage')`,
    ...shows('origin', ...others),
    `drive.press('evidence-brief', '2 sources')`,
    ...shows('sources', 'evidence-brief'),
  ]),
  of(
    'technique-picker',
    'beside questions, cards and another picker',
    `${picker}${picker}<technique-card technique="swedish"></technique-card>
      <technique-card technique="deep-tissue"></technique-card><massage-faq></massage-faq>`,
    [
      ...result,
      `drive.press('technique-picker', 'The other styles')`,
      ...shows('firm', 'technique-picker'),
      `[...document.querySelector('technique-picker').shadowRoot.querySelectorAll('[part=choose]')].find((each) => each.textContent.includes('Swedish')).click()`,
      ...shows('mark', 'technique-card'),
      `document.querySelectorAll('technique-picker')[1].answers = { goal: 'tightness', pressure: 'medium', soreness: 'a-little', area: 'whole-back', duration: '6-to-12-weeks' }`,
      `drive.until(() => document.querySelectorAll('technique-picker')[1].shadowRoot.querySelector('[part=mark]'), 'mark')`,
      `drive.until(() => document.querySelectorAll('technique-card')[1].shadowRoot.querySelector('[part=firm]'), 'firm').then((button) => button.click())`,
      ...shows('back', 'massage-faq'),
    ],
  ),
  of(
    'visit-sheet',
    'with costs, then with a doctor first',
    `${check}<cost-compare></cost-compare><visit-sheet></visit-sheet>`,
    [
      `drive.press('cost-compare', 'Change weeks')`,
      ...shows('plan', 'cost-compare'),
      `drive.tick('cost-compare', 'Massage therapy')`,
      ...shows('costs', 'visit-sheet'),
      `drive.screen('massage-safety-check')`,
      `drive.screen('massage-safety-check', 'Under 16')`,
      ...shows('doctor', 'visit-sheet'),
    ],
  ),
];
