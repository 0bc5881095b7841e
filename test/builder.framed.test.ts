import { expect } from '@open-wc/testing';
import type { PlaceId } from '../demo/builder/places.js';
import { parseSnippet } from '../demo/builder/parse.js';
import { makeSnippet } from '../demo/builder/snippet.js';
import type { Tag } from '../demo/builder/widgets.js';
import { validateContent } from '../src/content/site/validate.js';
import { open, withStyles } from './builder.app.js';
import { content, facts, orderOf, read } from './builder.helpers.js';

const base = 'https://frames.example/w';
const words = {
  'at.base': base,
  'all.site-name': 'Oak Clinic',
  'ask.0.question': 'Where can I park?',
  'ask.0.answer': 'Behind the **house**.',
  'price.massage.low': '85',
};
const made = async (
  place: PlaceId,
  way: 'frame' | 'link',
  typed: Readonly<Record<string, string>>,
  chosen: readonly Tag[],
) => makeSnippet(way, orderOf(place, chosen, typed));
const both: readonly Tag[] = ['massage-faq', 'cost-compare'];

before(withStyles);

describe('a frame with words and prices of one’s own', () => {
  for (const [place, way] of [
    ['own', 'frame'],
    ['wp-author', 'link'],
    ['wix', 'link'],
  ] as const) {
    it(`comes with the file and the command that writes its pages: ${way} for ${place}`, async () => {
      const { parts, problems } = await made(place, way, words, both);
      expect(problems).to.deep.equal([]);
      const [file, command] = parts.slice(-2);
      expect(command!.text).to.equal(
        `npx massage-widgets frame --base ${base}/ --out widgets --content clinic.json --site-name "Oak Clinic"`,
      );
      expect(file!.file).to.equal('clinic.json');
      const { content: read, problems: wrong } = await validateContent(JSON.parse(file!.text));
      expect(wrong).to.deep.equal([]);
      expect(read!.faq!.entries).to.deep.equal([
        { id: 'where-can-i-park', question: 'Where can I park?', answer: 'Behind the **house**.' },
      ]);
      expect(read!.treatments!.map(({ id, price }) => [id, price!.low])).to.deep.equal([['massage', 85]]);
      expect(parts.map(({ text }) => text).join(' ')).to.contain(`${base}/en/auto/massage-faq.html`);
      expect(parts.map(({ text }) => text).join(' '), 'the pages of the package say ours').not.to.contain('/w/frame/');
    });

    it(`is the page of the package where nothing is one’s own: ${way} for ${place}`, async () => {
      const { parts } = await made(place, way, { 'at.base': base, 'price.massage.low': '85' }, ['massage-faq']);
      expect(
        parts.some(({ file }) => file),
        'a price of a widget that is not there',
      ).to.equal(false);
      expect(parts.some(({ text }) => text.includes('--content'))).to.equal(false);
    });
  }

  it('keeps its settings behind the page that the command wrote, and reads them back', async () => {
    const typed = { ...words, 'massage-faq.items': 'insurance', 'cost-compare.weeks': '8' };
    const { html } = await made('own', 'frame', typed, both);
    const [faq, costs] = [...read(html).querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'));
    expect(faq).to.equal(`${base}/en/auto/massage-faq.html#items=insurance+where-can-i-park`);
    expect(costs).to.equal(`${base}/en/auto/cost-compare.html#weeks=8`);
    const { widgets, typed: back } = parseSnippet(html, facts, content);
    expect(widgets).to.deep.equal(both);
    expect(back).to.include({ 'at.base': base, 'massage-faq.items': 'insurance', 'cost-compare.weeks': '8' });
  });

  it('leaves out prices in another currency, since its pages count in dollars, and says so', async () => {
    const { parts, problems } = await made('own', 'frame', { ...words, 'cost-compare.currency': 'eur' }, both);
    expect(problems.join(' ')).to.contain('Your prices in EUR stay behind: a frame counts in US dollars.');
    expect(parts.find(({ file }) => file)!.text).not.to.contain('treatments');
  });

  it('has a command that is one command, whatever the site is called', async () => {
    for (const [name, said] of [
      ['Oak & Elm', '"Oak & Elm"'],
      ['The "Elm" | <b>', '"The ”Elm” | <b>"'],
      ["Relax! $(rm) `x` O'Hara", "'Relax! $(rm) `x` O’Hara'"],
    ] as const) {
      const { parts } = await made('wp-admin', 'link', { 'at.base': base, 'all.site-name': name }, ['massage-faq']);
      expect(parts.at(-1)!.text)
        .to.match(/^npx massage-widgets frame [^"']+/)
        .and.to.contain(`--site-name ${said}`);
    }
  });

  it('lets its file be saved, and asks for the folder of its pages', async () => {
    const typed = new URLSearchParams({ place: 'own', way: 'frame', show: 'massage-faq', step: '5', ...words });
    const app = await open(String(typed));
    const link = app.querySelector<HTMLAnchorElement>('a[download]')!;
    expect(link.textContent).to.equal('Save clinic.json');
    expect(link.download).to.equal('clinic.json');
    const saved = (await (await fetch(link.href)).json()) as { readonly faq: object };
    expect(saved.faq).to.be.ok;
    expect(app.querySelector('#field-at-base-hint')!.textContent).to.contain('a command appears below');
    await expect(app).to.be.accessible();
    history.replaceState(null, '', '#');
  });
});

describe('what the builder says of WordPress before anything is pasted', () => {
  const tried = 'We tried this snippet against the list of what WordPress keeps from authors';
  it('is one sentence about its own trial', async () => {
    const app = await open('place=wp-author&show=massage-faq+cost-compare&step=5');
    expect(app.querySelector('.tried')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      `${tried}: nothing of it is lost.`,
    );
    expect(app.textContent).not.to.contain('Everything has arrived').and.not.to.contain('you are done');
  });

  it('names what would be lost', async () => {
    const app = await open('place=wp-author&show=massage-faq&step=5');
    app.kitchen = { ...app.kitchen!, asAuthorSaves: (html) => html.replace(/<h2>.*?<\/h2>/, '') };
    await app.updateComplete;
    expect(app.textContent!.replace(/\s+/g, ' '))
      .to.contain(`${tried}. It will lose something:`)
      .and.to.match(/1 of \d headings is gone/);
    history.replaceState(null, '', '#');
  });
});
