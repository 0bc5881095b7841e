import { expect } from '@open-wc/testing';
import type { Guide } from '../src/content/context.js';
import type { Technique } from '../src/content/schema.js';
import { loadContent } from '../src/content/store.js';
import { type CardSay, cardText, minutesText, standingOf } from '../src/elements/technique-card/logic.js';
import { careFirst } from '../src/shared/care.js';
import { holdOn } from '../src/shared/withheld.js';
import { sayFrom } from '../src/shared/words.js';

const content = await loadContent();
const say: CardSay = sayFrom(content, 'card', 'picker', 'common');
const style = (id: string): Technique => content.techniques.find((technique) => technique.id === id)!;
const guide = (change: Partial<Guide> = {}): Guide => ({
  careLevel: null,
  gentleOnly: false,
  withheld: [],
  chosen: null,
  ...change,
});

describe('what holds a style back', () => {
  const cases: [string, string, Partial<Guide> | undefined, string | undefined][] = [
    ['nothing without a guide', 'deep-tissue', undefined, undefined],
    ['nothing before the safety check', 'deep-tissue', {}, undefined],
    ['nothing when nothing was ticked', 'deep-tissue', { careLevel: 'none' }, undefined],
    ['an emergency, any style', 'swedish', { careLevel: 'emergency' }, 'emergency'],
    ['a doctor first, any style', 'swedish', { careLevel: 'doctor-first' }, 'doctor-first'],
    [
      'a doctor first, also beside a caution',
      'swedish',
      { careLevel: 'doctor-first', gentleOnly: true },
      'doctor-first',
    ],
    ['a caution, a firm style', 'deep-tissue', { careLevel: 'adapt-pressure', gentleOnly: true }, 'caution'],
    ['a caution, no gentle style', 'swedish', { careLevel: 'adapt-pressure', gentleOnly: true }, undefined],
    ['a list, what is on it', 'swedish', { careLevel: 'adapt-pressure', withheld: ['swedish'] }, 'caution'],
    ['a list, nothing else', 'sports', { careLevel: 'adapt-pressure', withheld: ['swedish'] }, undefined],
    ['a thing to tell, no style', 'sports', { careLevel: 'tell-therapist' }, undefined],
    ['a routine visit, no style', 'sports', { careLevel: 'routine' }, undefined],
  ];
  for (const [name, id, change, hold] of cases)
    it(name, () => expect(holdOn(style(id), change && guide(change))).to.equal(hold));

  it('is medical care at two levels only', () => {
    expect(careFirst(guide({ careLevel: 'emergency' }))).to.equal('emergency');
    expect(careFirst(guide({ careLevel: 'doctor-first', gentleOnly: true }))).to.equal('doctor-first');
    for (const careLevel of ['routine', 'adapt-pressure', 'tell-therapist', 'none', null] as const)
      expect(careFirst(guide({ careLevel }))).to.equal(undefined);
  });
});

describe('the standing of a style', () => {
  it('is chosen only where nothing holds it back', () => {
    expect(standingOf(style('sports'), guide({ careLevel: 'none', chosen: 'sports' })).isChosen).to.equal(true);
    expect(standingOf(style('sports'), guide({ careLevel: 'none', chosen: 'swedish' })).isChosen).to.equal(false);
    const held = standingOf(
      style('sports'),
      guide({ careLevel: 'adapt-pressure', gentleOnly: true, chosen: 'sports' }),
    );
    expect(held).to.include({ isChosen: false, hold: 'caution', gentleOnly: false });
  });

  it('stays gentle where a caution lets it be done', () =>
    expect(standingOf(style('swedish'), guide({ careLevel: 'adapt-pressure', gentleOnly: true }))).to.include({
      hold: undefined,
      gentleOnly: true,
    }));
});

describe('the card as text', () => {
  it('says how long in words, with a range only where there is one', () => {
    expect(minutesText(style('trigger-point'), say)).to.equal('Mostly 30 minutes (30 to 45)');
    expect(minutesText({ ...style('swedish'), minutes: { typical: 50, range: [50, 50] } }, say)).to.equal(
      'Mostly 50 minutes',
    );
  });

  it('holds all that the card says, with evidence and short citations', () => {
    const technique = style('deep-tissue');
    const text = cardText(technique, { isChosen: false, gentleOnly: false }, say);
    const { name, summary, happens, feels, soreness, askFirst, benefits, downsides, finding, honesty } = technique;
    for (const part of [name, summary, happens, feels, soreness, askFirst, ...benefits, ...downsides, finding, honesty])
      expect(text).to.contain(part);
    expect(text).to.contain('Sources: Majchrzycki 2014').and.to.contain('General information, not medical advice.');
    expect(text).not.to.match(/undefined|\{\w+\}|<|Left out/);
  });

  it('says first that the style has to wait', () =>
    expect(cardText(style('sports'), { hold: 'caution', isChosen: false, gentleOnly: false }, say)).to.match(
      /^Sports massage\n\nLeft out for safety\. .*light to firm/,
    ));
});
