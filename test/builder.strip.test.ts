import { expect } from '@open-wc/testing';
import { makeSnippet } from '../demo/builder/snippet.js';
import { compareSaved } from '../demo/builder/strip.js';
import { content, orderOf } from './builder.helpers.js';

const look = { 'look.accent': '#006644', 'massage-faq.topic': 'cost' };
const { html } = await makeSnippet('baked', orderOf('wp-admin', ['massage-faq', 'cost-compare'], look));
const live = (await makeSnippet('live', orderOf('wp-admin', ['massage-faq']))).html;
const found = (saved: string, given = html) =>
  compareSaved(given, saved, true, content).map(({ level, what }) => `${level}: ${what}`);

describe('the strip check', () => {
  it('finds nothing where nothing was changed', () =>
    expect(found(html)).to.deep.equal(['fine: Everything has arrived.']));

  it('takes curly quotes, dashes, entities, order of attributes and paragraphs of a system’s own for no loss', () => {
    const saved = `<p>Before</p>\n<!-- wp:html -->${html.replaceAll("'", '&#8217;').replaceAll('–', '&ndash;').replaceAll('</details>', '</details>\n').replace('<div data-massage-widget="massage-faq" data-topic="cost"', '<div data-topic="cost" data-massage-widget="massage-faq"')}<!-- /wp:html --><p></p>`;
    expect(found(saved)).to.deep.equal(['fine: Everything has arrived.']);
  });

  for (const [what, change, expected] of [
    [
      'a script that was removed',
      (text: string) => text.replace(/<script[^]*?<\/script>/, ''),
      /^changed: The script was removed/,
    ],
    ['a script without its type', (text: string) => text.replace(' type="module"', ''), /^lost: .*type="module"/],
    [
      'a script of another type',
      (text: string) => text.replace(' type="module"', ' type="text/javascript"'),
      /^lost: The script has lost its type="module" and has type="text\/javascript" now\./,
    ],
    [
      'a snippet that stands there twice',
      (text: string) => text + text,
      /^changed: massage-faq, cost-compare stands there twice/,
    ],
    [
      'a box that is gone with all that was in it',
      (text: string) =>
        text.replace(/<div[^>]*data-massage-widget="massage-faq"[^]*?(?=<div[^>]*data-massage-widget="cost)/, ''),
      /^lost: massage-faq was removed, with all that was in it/,
    ],
    ['one heading of several', (text: string) => text.replace(/<h2>[^<]*<\/h2>/, ''), /: 1 of \d headings is gone\./],
    ['one mark', (text: string) => text.replace(/ data-massage-hash="[^"]*"/, ''), /: One entry has lost its mark/],
    [
      'a wrapper without its mark',
      (text: string) => text.replaceAll(/ data-massage-widget="[^"]*"/g, ''),
      /^lost: The box around massage-faq, cost-compare/,
    ],
    [
      'settings that are gone',
      (text: string) => text.replace(' data-topic="cost"', ''),
      /^changed: massage-faq has lost settings: topic/,
    ],
    [
      'a setting with another value',
      (text: string) => text.replace(' data-topic="cost"', ' data-topic="safety"'),
      /^changed: Other values than given: topic/,
    ],
    [
      'colours that are gone',
      (text: string) => text.replaceAll(/ style="[^"]*"/g, ''),
      /^changed: massage-faq has lost colours or sizes: .*--massage-accent/,
    ],
    [
      'answers that do not open any more',
      (text: string) => text.replaceAll(/<\/?details[^>]*>/g, '').replaceAll(/<(\/?)summary>/g, '<$1p>'),
      /3 of 3 answers to open are gone/,
    ],
    [
      'a table that became loose text',
      (text: string) => text.replaceAll(/<\/?(table|thead|tbody|tr|th|td|caption)\b[^>]*>/g, ' '),
      /The table is gone\./,
    ],
    ['links that are gone', (text: string) => text.replaceAll(/<\/?a\b[^>]*>/g, ''), /links are gone/],
    [
      'a passage that was cut',
      (text: string) => text.replace(/(<summary[^>]*>)[^<]*/, '$1'),
      /One passage is missing or different\. The first: “How much does a massage cost\?”/,
    ],
    [
      'code that readers see',
      (text: string) => `<p>${text.replaceAll('<', '&lt;')}</p>`,
      /^lost: The snippet was saved as text/,
    ],
    [
      'quotation marks that a text program made pretty',
      (text: string) => text.replaceAll(/="([^"]*)"/g, '=“$1”'),
      /^lost: The straight quotation marks of the code .* became curly/,
    ],
    [
      'marks that are gone',
      (text: string) => text.replaceAll(/ data-massage-hash="[^"]*"/g, ''),
      /entries have lost their mark/,
    ],
  ] as const)
    it(`names ${what}`, () => {
      const lines = found(change(html));
      expect(
        lines.some((line) => expected.test(line)),
        lines.join('\n'),
      ).to.equal(true);
      expect(lines).not.to.contain('fine: Everything has arrived.');
    });

  for (const [what, change, expected] of [
    [
      'a mark',
      (text: string) => text.replace('widget="massage-faq"', 'widget="massge-faq"'),
      'There is no data-massage-widget="massge-faq": data-massage-widget="massage-faq" is meant.',
    ],
    [
      'the name of a mark',
      (text: string) => text.replace('data-massage-widget="cost', 'data-massage-wiget="cost'),
      'There is no data-massage-wiget="cost-compare": data-massage-widget="cost-compare" is meant.',
    ],
    ['a tag', () => '<massge-faq></massge-faq>', 'There is no <massge-faq>: <massage-faq> is meant.'],
  ] as const)
    it(`names the slip and what is meant, not a removal: ${what}`, () => {
      const lines = found(change(html));
      expect(lines[0]).to.equal(`lost: ${expected}`);
      expect(lines.join(' ')).not.to.match(/massage-faq (has|was)|lost its mark \(data-massage-widget/);
    });

  it('never says of words that are gone that readers still get them', () => {
    const todoOf = (saved: string) => compareSaved(html, saved, true, content).map(({ todo }) => todo);
    const foreign = compareSaved(html, '<h2>Our news</h2><p>We are open again.</p>', true, content);
    expect(foreign.map(({ what }) => what)).to.deep.equal(['Nothing of the snippet is in it.']);
    expect(foreign[0]!.todo).to.contain('readers see nothing of it');
    const noScript = html.replace(/<script[^]*?<\/script>/, '');
    expect(todoOf(noScript).join(' ')).to.contain('Readers still get every word.');
    const half = noScript.replace(/<div[^>]*"massage-faq"[^]*?(?=<div[^>]*"cost-compare")/, '');
    expect(todoOf(half).join(' '))
      .to.contain('Readers get the words that are left, and no more.')
      .and.not.to.contain('every word');
    const emptied = '<div data-massage-widget="massage-faq" data-topic="cost"></div>';
    expect(todoOf(emptied).join(' '))
      .to.contain('Nothing of it will show.')
      .and.not.to.match(/every word|readable|as plain text|all is well/);
    expect(found(emptied)).to.include('lost: All words of the snippet are gone.');
  });

  it('takes code in an answer for what it is', () => {
    const own =
      '<massage-faq><details id="a"><summary>How?</summary><p>Write &lt;/script&gt;, then &lt;div&gt;.</p></details></massage-faq>';
    expect(found(own, own)).to.deep.equal(['fine: Everything has arrived.']);
    expect(found(`<p>${own.replaceAll('<', '&lt;')}</p>`, own)[0]).to.contain('saved as text');
  });

  it('says that nothing will show where only the script brought the words', () => {
    const [first] = compareSaved(live, live.replace(/<script[^]*?<\/script>/, ''), true, content);
    expect(first!.level).to.equal('lost');
    expect(first!.todo).to.contain('Baked');
  });

  it('names a frame that was removed', () =>
    expect(found('<p></p>', '<p><iframe src="https://f.example/frame/massage-faq.html"></iframe></p>')).to.deep.equal([
      'lost: The frame was removed.',
    ]));

  it('finds a shortcode or a link again, and a link that became part of a sentence', () => {
    const shortcode = '[massage_faq topic="cost"]';
    const plain = (given: string, saved: string) => compareSaved(given, saved, false, content)[0]!.what;
    expect(plain(shortcode, '<p>[massage_faq topic=&#8221;cost&#8221;]</p>')).to.equal('Everything has arrived.');
    expect(plain(shortcode, '<p>[massage_faq]</p>')).to.contain('Not there');
    const link = 'https://f.example/w/en/auto/massage-faq.html';
    expect(plain(link, `<p>${link}</p>`)).to.equal('Everything has arrived.');
    expect(plain(link, `<p>See <a href="${link}">${link}</a></p>`)).to.contain('became a link');
  });

  it('runs nothing of what is pasted', () => {
    compareSaved(
      html,
      '<img src=x onerror="document.title=\'no\'"><script>document.title="no"</script>',
      true,
      content,
    );
    expect(document.title).not.to.equal('no');
  });
});
