import { expect } from '@open-wc/testing';
import { parseSnippet as parse } from '../demo/builder/parse.js';
import { makeSnippet } from '../demo/builder/snippet.js';
import { open, text } from './builder.app.js';
import { content, facts, orderOf, own, read } from './builder.helpers.js';

const parseSnippet = (source: string) => parse(source, facts, content);

describe('a snippet that is read otherwise than it stands there', () => {
  for (const [written, meant] of [
    ['<massge-faq></massge-faq>', '<massge-faq>: <massage-faq>'],
    [
      '<div data-massage-widget="massage-fqa"></div>',
      'data-massage-widget="massage-fqa": data-massage-widget="massage-faq"',
    ],
    [
      '<div data-masage-widget="massage-faq"></div>',
      'data-masage-widget="massage-faq": data-massage-widget="massage-faq"',
    ],
    ['[massge_faq topic="cost"]', '[massge_faq]: [massage_faq]'],
  ] as const)
    it(`names the slip and what is meant, beside a good tag and alone: ${written}`, () => {
      const expected = `There is no ${meant} is meant. Write it so, and paste the snippet again.`;
      const beside = parseSnippet(`${written}<cost-compare></cost-compare>`);
      expect([beside.widgets, beside.said]).to.deep.equal([['cost-compare'], [expected]]);
      const alone = parseSnippet(written);
      expect([alone.widgets, alone.said]).to.deep.equal([[], [expected]]);
    });

  it('is told in the page, with what was read', async () => {
    const app = await open('place=own');
    const old = app.querySelector<HTMLTextAreaElement>('#old')!;
    const paste = async (value: string) => {
      old.value = value;
      old.dispatchEvent(new Event('input'));
      await app.updateComplete;
    };
    await paste('<massge-faq></massge-faq><cost-compare></cost-compare>');
    expect(text(app)).to.contain('Read: Cost comparison. There is no <massge-faq>: <massage-faq> is meant.');
    await paste('<massge-faq></massge-faq>');
    expect(text(app)).to.contain('There is no <massge-faq>').and.not.to.contain('Read: ');
    history.replaceState(null, '', '#');
  });

  it('takes tags of others for no slips', () =>
    expect(parseSnippet('<my-widget></my-widget><massage-faq></massage-faq>[contact_form]').said).to.deep.equal([]));

  const typed = { 'massage-faq.topic': 'cost', 'ask.0.question': 'Parking?', 'ask.0.answer': 'Behind the house.' };
  for (const place of ['own', 'wp-author'] as const)
    it(`says that the end is missing wherever it breaks off, and reads no half answer: ${place}`, async () => {
      const { html } = await makeSnippet('baked', orderOf(place, ['massage-faq'], typed));
      const start = html.indexOf('<details');
      const end = html.lastIndexOf(place === 'own' ? '</massage-faq>' : '</div>');
      expect(parseSnippet(html).said).to.deep.equal([]);
      for (let at = start; at < end; at += 97) {
        const { widgets, typed: found, said } = parseSnippet(html.slice(0, at));
        expect([widgets, said.length], html.slice(at - 40, at)).to.deep.equal([['massage-faq'], 1]);
        expect(said[0]).to.match(/^The end of the snippet is missing/);
        const { 'ask.0.question': question, 'ask.0.answer': answer, ...rest } = found;
        expect(rest, html.slice(at - 40, at)).to.deep.equal({ 'massage-faq.topic': 'cost' });
        if (question !== undefined) expect([question, answer]).to.deep.equal(['Parking?', 'Behind the house.']);
      }
    });

  it('names the question in which it breaks off', async () => {
    const { html } = await makeSnippet('baked', orderOf('own', ['massage-faq'], typed));
    const question = read(html).querySelectorAll('summary')[1]!.textContent!.trim();
    const second = html.indexOf('<p', html.indexOf('<summary', html.indexOf('</details>')));
    expect(parseSnippet(html.slice(0, second + 40)).said).to.deep.equal([
      `The end of the snippet is missing: it breaks off in “${question}”. That and what came after was not read. Paste it again, to its last >.`,
    ]);
  });

  it('takes rows that were cut off for no rows that were deleted', async () => {
    const { html } = await makeSnippet('baked', orderOf('own', ['cost-compare']));
    for (const mark of ['<td', '</td>', '<tr', '</tr>']) {
      const { typed: found, said } = parseSnippet(html.slice(0, html.indexOf(mark, html.indexOf('cost-massage')) + 9));
      expect([found, said.length], mark).to.deep.equal([{}, 1]);
    }
  });

  for (const source of [
    '<massage-faq topic="cost"></massage-faq><cost-compare weeks="8',
    '<massage-faq topic="cost"></massage-faq><script type="module" src="/cdn/embed.js"></scr',
    '<massage-faq topic="cost">',
    '[massage_faq topic="cost"] [cost_compare weeks="8',
    '<massage-faq topic="cost"></massage-faq><iframe src="https://f.example/w/frame/',
  ])
    it(`says that the end is missing: ${source}`, () => {
      const { typed: found, said } = parseSnippet(source);
      expect(found['massage-faq.topic']).to.equal('cost');
      expect(said).to.deep.equal([
        'The end of the snippet is missing. What came after was not read. Paste it again, to its last >.',
      ]);
    });

  it('says that the end is missing also where nothing but a start is there', () => {
    expect(parseSnippet('<massage-faq top').said[0]).to.match(/^The end of the snippet is missing/);
    expect(parseSnippet('<p>A page of something else').said).to.deep.equal([]);
  });

  const curly = 'An editor has made its quotation marks curly: they were read as straight ones.';
  for (const [source, name] of [
    ["<massage-faq site-name=”Mary's <Back> Blog”></massage-faq>", "Mary's <Back> Blog"],
    ['<massage-faq site-name=“Mary’s <Back> Blog” topic=“cost”></massage-faq>', 'Mary’s <Back> Blog'],
    ['<massage-faq topic=“cost” site-name=‘Mary’s Blog’ ></massage-faq>', 'Mary’s Blog'],
    ['<massage-faq site-name=“Oak “Elm” Clinic” topic=“cost”></massage-faq>', 'Oak “Elm” Clinic'],
    ['<massage-faq site-name=“Say "Ah"”></massage-faq>', 'Say "Ah"'],
    ['<p>&lt;massage-faq site-name=“Oak &amp; Elm”&gt;&lt;/massage-faq&gt;</p>', 'Oak & Elm'],
    ["[massage_faq site-name=”Mary's Blog”]", "Mary's Blog"],
  ] as const)
    it(`reads a value between curly quotation marks whole, and says so: ${source}`, () => {
      const { typed: found, left, said } = parseSnippet(source);
      expect([found['all.site-name'], left, said]).to.deep.equal([name, [], [curly]]);
    });

  it('says nothing of curly quotation marks in words', async () => {
    const { html } = await makeSnippet('baked', orderOf('own', ['massage-faq'], own));
    expect(parseSnippet(html.replace('Behind the', 'Behind “the” =“x”')).said).to.deep.equal([]);
  });
});
