import { expect } from '@open-wc/testing';
import type { Guide } from '../src/content/context.js';
import { evidence } from '../src/content/evidence.js';
import type { SessionStep } from '../src/content/schema.js';
import { loadContent } from '../src/content/store.js';
import { careOf, guideText, stagesOf, truthLabel } from '../src/elements/session-guide/logic.js';
import { type Claim, claimOf, factText, labelOf } from '../src/shared/fact.js';
import { sayFrom } from '../src/shared/words.js';

const step = (id: string, phase: SessionStep['phase']): SessionStep => ({
  id,
  phase,
  title: id,
  finding: id,
  handling: 'keep',
  evidence: evidence('consensus', 'n/a', 'editors', []),
});
const claim = (grade: Parameters<typeof evidence>[0], said?: string): Claim => ({
  finding: 'Found.',
  ...(said ? { claim: said } : {}),
  evidence: evidence(grade, 'none', 'editors', []),
});

describe('what the session guide decides', () => {
  const content = {
    session: [step('c', 'after'), step('a', 'before'), step('b', 'during'), step('d', 'before')],
    tips: [step('t', 'before')],
  };
  const shown = (phase: string, given: Parameters<typeof stagesOf>[0] = content) =>
    stagesOf(given, phase).map(({ name, steps }) => `${name}: ${steps.map(({ id }) => id).join(' ')}`);

  it('puts steps into the order of a visit, and the tips last', () => {
    expect(shown('all')).to.deep.equal(['before: a d', 'during: b', 'after: c', 'tips: t']);
  });
  it('shows one phase by itself, without the tips', () => {
    expect(shown('after')).to.deep.equal(['after: c']);
  });
  it('leaves out a phase without steps', () => {
    expect(shown('all', { session: [step('a', 'during')] })).to.deep.equal(['during: a']);
    expect(shown('all', {})).to.deep.equal([]);
  });

  for (const [guide, care] of [
    [{}, undefined],
    [{ careLevel: 'none', gentleOnly: false }, undefined],
    [{ careLevel: 'routine', gentleOnly: false }, undefined],
    [{ careLevel: 'emergency', gentleOnly: false }, 'care-first'],
    [{ careLevel: 'doctor-first', gentleOnly: false }, 'care-first'],
    [{ careLevel: 'doctor-first', gentleOnly: true }, 'care-first'],
    [{ careLevel: 'adapt-pressure', gentleOnly: true }, 'care-gentle'],
    [{ careLevel: 'tell-therapist', gentleOnly: false }, 'care-tell'],
  ] as readonly [Partial<Guide>, string | undefined][])
    it(`says ${care ?? 'nothing'} for ${JSON.stringify(guide)}`, () => {
      expect(careOf(guide)).to.equal(care);
    });

  it('names the truth only beside a claim, and never for a site’s own ungraded words', () => {
    expect(truthLabel(claim('low', 'Said.'))).to.equal('true-is');
    expect(truthLabel(claim('low'))).to.equal('');
    expect(truthLabel(claim('ungraded', 'Said.'))).to.equal('');
  });

  for (const [grade, label] of [
    ['high', 'studies-show'],
    ['no-evidence', 'studies-show'],
    ['consensus', 'advice-is'],
    ['descriptive', 'known-is'],
    ['ungraded', ''],
  ] as const)
    it(`calls a finding graded ${grade} “${label}”`, () => {
      expect(labelOf(claim(grade))).to.equal(label);
    });
  it('calls a finding without evidence nothing', () => {
    expect(labelOf({ finding: 'Found.' })).to.equal('');
  });

  it('takes a myth for a claim that does not hold up', async () => {
    const { myths } = await loadContent();
    const { finding, handling } = claimOf(myths[0]!);
    expect(finding).to.equal(myths[0]!.correction);
    expect(handling).to.equal('correct');
  });

  it('writes a claim as plain text, in the order in which it is shown', async () => {
    const all = await loadContent();
    const say = sayFrom<Parameters<Parameters<typeof factText>[1]>[0]>(all, 'session', 'fact', 'common');
    const water = all.session.find(({ id }) => id === 'water')!;
    expect(factText(water, say, 'true-is').split('\n')).to.deep.equal([
      'Water if you like',
      'What people say: “Drink a lot to flush out the toxins.” Does not hold up.',
      `What is true: ${water.finding}`,
      'Not true. Not shown by studies.',
    ]);
    expect(factText({ finding: 'Ours.' }, say)).to.equal('Ours.');
  });

  it('writes the guide as plain text', async () => {
    const all = await loadContent();
    const text = guideText(stagesOf(all, 'all'), 'care-gentle', sayFrom(all, 'session', 'fact', 'common'));
    for (const { finding } of [...all.session, ...all.tips]) expect(text).to.contain(finding);
    expect(text).to.match(/^What a massage session is like\n\nYour safety answers call for gentle work/);
    expect(text).to.match(/BEFORE[^]+DURING[^]+AFTER[^]+TIPS[^]+not medical advice\.$/);
  });
});
