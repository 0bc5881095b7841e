import { expect } from '@open-wc/testing';
import { loneColour } from '../demo/builder/colours.js';
import { asksOf } from '../demo/builder/own.js';
import { noteOf, problemOf } from '../demo/builder/state.js';
import { facts, stateOf } from './builder.helpers.js';

describe('what can be used and does not do what a person may expect', () => {
  const safe = facts.questions.find(({ topic }) => topic === 'safety')!.value;
  for (const [what, key, typed, expected] of [
    ['an answer on safety', 'ask.0.id', { 'ask.0.id': safe }, 'our question and answer stay, yours is added below'],
    [
      'an answer on safety where another topic shows',
      'ask.0.id',
      { 'ask.0.id': safe, 'massage-faq.topic': 'cost' },
      'nobody will see it',
    ],
    [
      'a price for a row that is not chosen',
      'price.massage.low',
      { 'price.massage.low': '85', 'cost-compare.options': 'medication' },
      'nobody will see this price',
    ],
    [
      'a ticked question of another topic',
      'massage-faq.items',
      { 'massage-faq.items': 'cost', 'massage-faq.topic': 'safety' },
      'whatever their topic',
    ],
  ] as const)
    it(`says so at its field: ${what}`, () => {
      expect(problemOf(key, { typed }, facts)).to.equal(undefined);
      expect(noteOf(key, { typed }, facts)).to.contain(expected);
    });

  it('says nothing of the rest', () => {
    for (const [key, typed] of [
      ['ask.0.id', { 'ask.0.id': 'cost' }],
      ['price.massage.low', { 'price.massage.low': '85', 'cost-compare.options': 'massage' }],
      ['price.massage.low', { 'price.massage.low': '85' }],
      ['massage-faq.items', { 'massage-faq.items': 'cost', 'massage-faq.topic': 'cost' }],
    ] as const)
      expect(noteOf(key, { typed }, facts), JSON.stringify(typed)).to.equal(undefined);
  });

  it('a second answer to one of ours is a problem, and becomes a question of its own', () => {
    const ask = (index: number) => ({
      [`ask.${index}.question`]: `Cost ${index}?`,
      [`ask.${index}.answer`]: 'a',
      [`ask.${index}.id`]: 'cost',
    });
    const state = stateOf('own', ['massage-faq'], { ...ask(0), ...ask(1) });
    expect(problemOf('ask.0.id', state, facts)).to.equal(undefined);
    expect(problemOf('ask.1.id', state, facts)).to.contain('Question 1 replaces this already.');
    expect(asksOf(state.good, facts).map(({ id }) => id)).to.deep.equal(['cost', 'cost-1']);
  });

  it('one of two colours alone', () => {
    expect(loneColour({ 'look.text': '#000' })).to.contain('dark page');
    expect(loneColour({ 'look.background': '#fff' })).to.contain('colour of your page');
    expect(loneColour({ 'look.text': '#000', 'look.background': '#fff' })).to.equal(undefined);
    expect(loneColour({})).to.equal(undefined);
  });
});
