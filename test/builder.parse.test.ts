import { expect } from '@open-wc/testing';
import { markdownOf, parseSnippet } from '../demo/builder/parse.js';
import { asksOf } from '../demo/builder/own.js';
import { makeSnippet } from '../demo/builder/snippet.js';
import { readMarkdown } from '../src/content/site/markdown.js';
import { facts, orderOf, own, three } from './builder.helpers.js';

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
        const parsed = parseSnippet(html, facts);
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
      parseSnippet(
        '<iframe src="https://f.example/w/frame/massage-faq.html#topic=safety&amp;open=first"></iframe>',
        facts,
      ),
    ).to.deep.equal({
      widgets: ['massage-faq'],
      typed: { 'at.base': 'https://f.example/w', 'massage-faq.topic': 'safety', 'massage-faq.open': 'first' },
      left: [],
    });
    expect(parseSnippet('<p>https://f.example/w/en/dark/massage-faq-safety.html</p>', facts)).to.deep.equal({
      widgets: ['massage-faq'],
      typed: { 'at.base': 'https://f.example/w', 'massage-faq.topic': 'safety' },
      left: [],
    });
    expect(parseSnippet('[technique_picker layout="page" nonsense="1"]', facts)).to.deep.equal({
      widgets: ['technique-picker'],
      typed: { 'technique-picker.layout': 'page' },
      left: ['nonsense'],
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
      expect(parseSnippet(source, facts).widgets).to.deep.equal([]);
    expect(document.title).to.equal(before);
  });

  it('names settings that have no field', () =>
    expect(
      parseSnippet('<massage-faq id-prefix="q-" event-detail="full" heading-level="2"></massage-faq>', facts).left,
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
