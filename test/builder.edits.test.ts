import { expect } from '@open-wc/testing';
import { asAuthorSaves } from '../demo/builder/kses.js';
import { type PlaceId, placeIds, places } from '../demo/builder/places.js';
import { makeSnippet } from '../demo/builder/snippet.js';
import { compareSaved } from '../demo/builder/strip.js';
import { type Tag, tags } from '../demo/builder/widgets.js';
import { content, orderOf, own, read } from './builder.helpers.js';

const bakedOf = async (place: PlaceId, ...chosen: readonly Tag[]) =>
  (await makeSnippet('baked', orderOf(place, chosen))).html;
/** The snippet as somebody has edited it in their system. */
const edited = (html: string, edit: (body: HTMLElement) => void): string => {
  const body = read(html);
  edit(body);
  return body.innerHTML;
};
const linesOf = (given: string, saved: string): string[] =>
  compareSaved(given, saved, true, content).map(({ what, todo }) => `${what} ${todo}`);
const at = (body: HTMLElement, selector: string): HTMLElement => body.querySelector<HTMLElement>(selector)!;
const write =
  (selector: string, text: string) =>
  (body: HTMLElement): void =>
    void (at(body, selector).textContent = text);
const add =
  (selector: string, html: string) =>
  (body: HTMLElement): void =>
    at(body, selector).insertAdjacentHTML('afterend', html);

const around = /was edited around its entries.* With the script, ours are shown there\./;
const none = (body: HTMLElement): void => void body;

describe('the strip check says of an edit what the page says of it', () => {
  for (const [what, tag, edit, expected] of [
    [
      'a row that was added',
      'cost-compare',
      add('tr[id]', '<tr><th>Cupping</th><td>$70</td></tr>'),
      /^The row "Cupping"/,
    ],
    ['a price in words', 'cost-compare', write('#cost-massage td', 'ask us'), /^The price of "Massage therapy" cannot/],
    ['a total', 'cost-compare', write('#cost-massage strong', '$1'), /^What was changed in the row "Massage therapy"/],
    ['a note', 'cost-compare', write('li p', 'Our prices are the best.'), around],
    ['a caption', 'cost-compare', write('caption', 'Our prices'), around],
    ['the heading', 'massage-faq', write('h2', 'All about our practice'), around],
    ['a paragraph that was added', 'massage-faq', add('h2', '<p>Call us today.</p>'), around],
    ['a heading that was added', 'massage-faq', add('h2', '<h3>Our news</h3>'), around],
    ['a line on evidence', 'massage-faq', write('[data-massage-part=evidence]', 'Proven.'), around],
    [
      'a line of the foot that was taken out',
      'massage-faq',
      (body) => at(body, '[data-massage-part=meta]').remove(),
      around,
    ],
    [
      'a warning sign',
      'massage-safety-check',
      write('[data-massage-hash]', 'Nothing to see.'),
      /^What was changed in "safety-/,
    ],
    [
      'a question without an answer',
      'massage-faq',
      add('details', '<details><summary>Parking?</summary></details>'),
      /has no answer after its <summary>/,
    ],
  ] as const satisfies readonly (readonly [string, Tag, (body: HTMLElement) => void, RegExp])[])
    for (const place of ['own', 'wp-author'] as const)
      it(`${what}, for ${place}`, async () => {
        const html = await bakedOf(place, tag);
        const lines = linesOf(html, edited(html, edit));
        expect(
          lines.some((line) => expected.test(line)),
          lines.join('\n'),
        ).to.equal(true);
        expect(lines.join(' ')).not.to.contain('all is well');
        expect(lines.join(' ')).not.to.contain('Everything has arrived');
      });

  it('names a paragraph that was added also where a question was taken out', async () => {
    const html = await bakedOf('wp-author', 'massage-faq');
    const saved = edited(html, (body) => {
      at(body, 'details').remove();
      add('h2', '<p>Call us today.</p>')(body);
    });
    expect(linesOf(html, saved).join(' ')).to.match(around).and.to.contain('such as “Call us today.”');
  });

  it('has nothing to say of edits that stay', async () => {
    for (const [tag, edit] of [
      ['massage-faq', write('details p', 'An hour with us costs $85.')],
      ['massage-faq', add('details', '<details><summary>Parking?</summary><p>Behind the house.</p></details>')],
      ['massage-faq', (body: HTMLElement) => at(body, 'details').remove()],
      ['cost-compare', write('#cost-massage td', '$85–$95 per visit')],
      ['cost-compare', (body: HTMLElement) => at(body, '#cost-medication').remove()],
    ] as const) {
      const html = await bakedOf('wp-author', tag);
      const lines = linesOf(html, edited(html, edit)).join(' ');
      expect(lines).not.to.match(/cannot be taken over|With the script/);
      expect(lines).to.match(/If you edited it, all is well\.|Everything has arrived\.|gone\./);
    }
  });

  it('has nothing to say where nobody has edited anything, in any widget and any place', async () => {
    for (const place of placeIds.filter((id) => places[id].ways.includes('baked'))) {
      const order = orderOf(
        place,
        tags.filter((tag) => tag !== 'visit-sheet'),
        own,
      );
      const { html } = await makeSnippet('baked', order);
      for (const saved of [edited(html, none), html.replaceAll("'", '’').replaceAll('</p>', '</p>\n<p></p>\n')])
        expect(linesOf(html, saved), place).to.deep.equal([
          'Everything has arrived. Look at the page once as a visitor, and you are done.',
        ]);
    }
  });

  it('takes lost tags and marks for what they are, and not for edits', async () => {
    const html = await bakedOf('own', 'massage-faq', 'cost-compare');
    for (const saved of [
      asAuthorSaves(html),
      html.replaceAll(/<\/?details[^>]*>/g, '').replaceAll(/<(\/?)summary>/g, '<$1p>'),
      html.replaceAll(/ data-massage-hash="[^"]*"/g, ''),
    ])
      expect(linesOf(html, saved).join(' ')).not.to.match(around);
  });
});
