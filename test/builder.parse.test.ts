import { expect } from '@open-wc/testing';
import { markdownOf } from '../demo/builder/markdown.js';
import { parseSnippet as parse } from '../demo/builder/parse.js';
import { saysNothing } from '../demo/builder/parse-left.js';
import { asksOf } from '../demo/builder/own.js';
import { makeSnippet } from '../demo/builder/snippet.js';
import { readMarkdown } from '../src/content/site/markdown.js';
import { content, facts, orderOf, own, read, three } from './builder.helpers.js';

const parseSnippet = (source: string) => parse(source, facts, content);

describe('a snippet read back', () => {
  const all = {
    ...own,
    'at.base': '',
    'technique-picker.techniques': 'swedish sports',
    'technique-picker.booking-href': 'https://example.com/b?s={technique}',
    'all.region': 'GB',
    'massage-faq.open': 'first',
  };
  const typed = Object.fromEntries(Object.entries(all).filter(([, value]) => value));
  for (const place of ['own', 'wp-admin'] as const)
    for (const way of ['live', 'baked'] as const)
      it(`gives back all that was typed: ${way} for ${place}`, async () => {
        const { html } = await makeSnippet(way, orderOf(place, three, typed));
        const parsed = parseSnippet(html);
        expect(parsed.widgets).to.deep.equal(three);
        expect(parsed.left).to.deep.equal([]);
        // A baked list has its questions in the order of the page.
        const inOrder = (found: Readonly<Record<string, string>>) =>
          asksOf(found, facts)
            .map(({ id, question, answer }) => `${id} ${question} ${answer}`)
            .sort();
        expect(inOrder(parsed.typed)).to.deep.equal(inOrder(typed));
        const rest = (found: Readonly<Record<string, string>>) =>
          Object.fromEntries(Object.entries(found).filter(([key]) => !key.startsWith('ask.')));
        expect(rest(parsed.typed)).to.deep.equal(rest(typed));
      });

  it('reads frames, links and shortcodes, too', () => {
    expect(
      parseSnippet('<iframe src="https://f.example/w/frame/massage-faq.html#topic=safety&amp;open=first"></iframe>'),
    ).to.deep.equal({
      widgets: ['massage-faq'],
      typed: { 'at.base': 'https://f.example/w', 'massage-faq.topic': 'safety', 'massage-faq.open': 'first' },
      left: [],
      said: [],
    });
    expect(parseSnippet('<p>https://f.example/w/en/dark/massage-faq-safety.html</p>')).to.deep.equal({
      widgets: ['massage-faq'],
      typed: { 'at.base': 'https://f.example/w', 'massage-faq.topic': 'safety' },
      left: [],
      said: [],
    });
    expect(parseSnippet('[technique_picker layout="page" nonsense="1"]')).to.deep.equal({
      widgets: ['technique-picker'],
      typed: { 'technique-picker.layout': 'page' },
      left: ['nonsense'],
      said: [],
    });
  });

  it('finds nothing in anything else, and runs nothing', () => {
    const before = document.title;
    for (const source of [
      '',
      'hello',
      '<p>massage-faq</p>',
      '<img src=x onerror="document.title=1"><script>document.title=2</script>',
    ])
      expect(parseSnippet(source).widgets).to.deep.equal([]);
    expect(document.title).to.equal(before);
  });

  it('names settings that have no field', () =>
    expect(
      parseSnippet('<massage-faq id-prefix="q-" event-detail="full" heading-level="2"></massage-faq>').left,
    ).to.deep.equal(['id-prefix', 'event-detail']));

  it('writes rich text as a person types it', () => {
    for (const text of [
      'One.\n\nTwo **bold** and *soft*.',
      '- a\n- b',
      '1. a\n2. [b](https://example.com)',
      'A \\*star\\* and 5 \\< 6',
    ])
      expect(markdownOf(readMarkdown(markdownOf(readMarkdown(text).rich)).rich)).to.equal(
        markdownOf(readMarkdown(text).rich),
      );
    expect(markdownOf(readMarkdown('One.\n\nTwo **bold**.').rich)).to.equal('One.\n\nTwo **bold**.');
  });
});

describe('a baked snippet that was edited by hand', () => {
  const baked = async (tag: 'massage-faq' | 'cost-compare', typed = {}) =>
    read((await makeSnippet('baked', orderOf('wp-admin', [tag], typed))).html);

  it('gives its edited and added answers, and keeps those out that were deleted', async () => {
    const body = await baked('massage-faq', { 'massage-faq.topic': 'cost' });
    const [first, second] = body.querySelectorAll('details');
    first!.querySelector('p')!.textContent = 'With us, one hour is $85.';
    second!.insertAdjacentHTML('afterend', '<details><summary>Where can I park?</summary><p>Behind.</p></details>');
    const gone = second!.id.slice('faq-'.length);
    second!.remove();
    const { typed, left } = parseSnippet(body.innerHTML);
    expect(typed['ask.0.id']).to.equal(first!.id.slice('faq-'.length));
    expect(typed['ask.0.answer']).to.match(/^With us, one hour is \$85\./);
    expect([typed['ask.1.question'], typed['ask.1.answer']]).to.deep.equal(['Where can I park?', 'Behind.']);
    expect(typed['massage-faq.items']!.split(' ')).to.have.length(2).and.not.to.include(gone);
    expect(left).to.deep.equal([]);
  });

  it('names what was deleted where the rest is too long a list', async () => {
    const body = await baked('massage-faq');
    const gone = body.querySelector('details')!;
    const question = gone.querySelector('summary')!.textContent!.trim();
    gone.remove();
    const { typed, left } = parseSnippet(body.innerHTML);
    expect(typed['massage-faq.items']).to.equal(undefined);
    expect(left).to.deep.equal([`that these are gone: “${question}”`]);
  });

  it('takes for an edit what is one, and no quotes that a system has set', async () => {
    const body = await baked('massage-faq', { 'massage-faq.topic': 'cost' });
    const { typed, left } = parseSnippet(body.innerHTML.replaceAll("'", '’').replaceAll('–', '-'));
    expect([typed, left]).to.deep.equal([{ 'massage-faq.topic': 'cost' }, []]);
  });

  it('keeps of an answer on safety what is not ours', async () => {
    const body = await baked('massage-faq', { 'massage-faq.topic': 'safety' });
    const first = body.querySelector('details')!;
    first.querySelector('p')!.insertAdjacentHTML('afterend', '<p>Ask us.</p>');
    const edited = parseSnippet(body.innerHTML).typed;
    expect(edited['ask.0.answer']).to.equal('Ask us.');
    const again = await baked('massage-faq', { ...edited, 'massage-faq.topic': 'safety', 'all.site-name': 'Oak' });
    expect(again.textContent).to.contain('Oak adds:');
    expect(parseSnippet(again.innerHTML).typed['ask.0.answer']).to.equal('Ask us.');
  });

  it('gives edited prices and the rows that are left, and names what cannot be read', async () => {
    const body = await baked('cost-compare');
    const row = (id: string) => body.querySelector(`#cost-${id}`)!;
    row('massage').children[1]!.textContent = '$85–$95 a session';
    row('physical-therapy').children[1]!.textContent = 'ask us';
    row('medication').children[4]!.textContent = 'Quick.';
    const gone = [...body.querySelectorAll('tbody tr')].at(-1)!;
    gone.remove();
    const { typed, left } = parseSnippet(body.innerHTML);
    expect([typed['price.massage.low'], typed['price.massage.high']]).to.deep.equal(['85', '95']);
    expect(typed['cost-compare.options']!.split(' '))
      .to.include('massage')
      .and.not.to.include(gone.id.slice('cost-'.length));
    expect(left.join('; '))
      .to.match(/words in the row “[^”]*medicine/i)
      .and.to.match(/the price of "Physical therapy/);
  });
});

describe('what an old snippet has and the builder has no field for', () => {
  for (const [source, name] of [
    ['<massage-content src="/own.json"><massage-faq></massage-faq></massage-content>', 'src of massage-content'],
    ['<massage-faq></massage-faq><massage-faq topic="cost"></massage-faq>', 'a second massage-faq'],
    ['<massage-faq><h3 slot="heading">Ours</h3></massage-faq>', 'slot="heading"'],
    ['<massage-faq><p>One moment</p></massage-faq>', '<p> inside'],
    ['<massage-faq lang="en-GB"></massage-faq>', 'lang'],
    ['<div class="wide" data-massage-widget="massage-faq"></div>', 'class'],
    ['<massage-faq style="--massage-border: red"></massage-faq>', '--massage-border'],
    ['<massage-faq style="max-width: 40rem"></massage-faq>', 'max-width'],
    ['<massage-faq style="padding: 4px"></massage-faq>', 'padding'],
    [
      '<cost-compare><cost-option for="massage" low="85" currency="EUR"></cost-option></cost-compare>',
      'currency of a price',
    ],
    ['<cost-compare><cost-option for="massage" low="85" per="month"></cost-option></cost-compare>', 'per of a price'],
  ] as const)
    it(`is named: ${name}`, () => expect(parseSnippet(source).left).to.deep.equal([name]));

  it('reads a site’s name from its provider, and prices from wrappers', () => {
    const { typed, left } = parseSnippet(
      '<massage-content site-name="Oak"><div data-massage-widget="cost-compare"><div data-massage-widget="cost-option" data-for="massage" data-low="85"></div></div></massage-content>',
    );
    expect([typed, left]).to.deep.equal([{ 'all.site-name': 'Oak', 'price.massage.low': '85' }, []]);
  });

  for (const source of [
    '[massage_faq topic=“safety”]',
    '[massage_faq topic=&#8220;safety&#8221;]',
    '<massage-faq topic=“safety”></massage-faq>',
    '<p>&lt;massage-faq topic=“safety”&gt;&lt;/massage-faq&gt;</p>',
    '&lt;div data-massage-widget="massage-faq" data-topic="safety"&gt;&lt;/div&gt;',
  ])
    it(`is read as meant: ${source}`, () => {
      const { widgets, typed } = parseSnippet(source);
      expect([widgets, typed]).to.deep.equal([['massage-faq'], { 'massage-faq.topic': 'safety' }]);
    });

  it('leaves quotation marks inside a value alone', () =>
    expect(parseSnippet('<massage-faq site-name="Oak “Elm”"></massage-faq>').typed).to.deep.equal({
      'all.site-name': 'Oak “Elm”',
    }));

  it('says what to paste with a line that only loads', () => {
    expect(saysNothing("import 'massage-widgets/massage-faq/define';")).to.contain('The tags belong here, too');
    expect(saysNothing('hello')).to.contain('Paste the whole snippet');
  });
});
