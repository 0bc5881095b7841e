import { expect } from '@open-wc/testing';
import { ownWords } from '../demo/builder/own-words.js';
import { places } from '../demo/builder/places.js';
import { makeSnippet } from '../demo/builder/snippet.js';
import { content, facts, orderOf, read, wordsOf } from './builder.helpers.js';

const typed = {
  'ask.0.question': 'Is massage safe?',
  'ask.0.answer': 'Ask us.',
  'ask.0.id': 'safe-for-all',
  'all.site-name': 'Oak',
};
const ours = content.faq.entries.find(({ id }) => id === 'safe-for-all')!;

describe('own words on a safety question', () => {
  for (const place of ['own', 'squarespace', 'wp-author'] as const)
    for (const way of places[place].ways.filter((one) => one !== 'link' && one !== 'frame'))
      it(`are added below ours: ${way} for ${place}`, async () => {
        const { html, problems } = await makeSnippet(way, orderOf(place, ['massage-faq'], typed));
        expect(problems).to.deep.equal([]);
        expect(wordsOf(html)).to.contain('Ask us.').and.to.contain(ours.question);
        expect(wordsOf(html)).not.to.contain('Is massage safe?');
        if (way === 'baked' || way === 'rich') expect(wordsOf(html)).to.contain('Oak adds:');
      });

  it('need no question', async () => {
    const { html } = await makeSnippet('live', orderOf('own', ['massage-faq'], { ...typed, 'ask.0.question': '' }));
    expect(read(html).querySelector('summary')!.textContent!.trim()).to.equal(ours.question);
  });
});

describe('own words that the content does not take', () => {
  it('are named and left out, and the rest of the snippet is made', async () => {
    const { good } = orderOf('own', ['massage-faq'], typed);
    const bad = { ...good, 'ask.1.question': 'Where?', 'ask.1.answer': 'x'.repeat(30_000), 'price.massage.low': '85' };
    const order = { ...orderOf('squarespace', ['massage-faq']), good: bad };
    const { html, problems } = await makeSnippet('baked', order);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^Question 2: .*20000 letters\. The snippet does without it\.$/);
    expect(wordsOf(html)).to.contain('Ask us.').and.not.to.contain('Where?');
    expect((await ownWords({ good: bad, facts, content })).good['price.massage.low']).to.equal('85');
  });
});
