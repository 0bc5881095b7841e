import { expect } from '@open-wc/testing';
import { evidence } from '../src/content/evidence.js';
import type { Fact, Grade, Myth } from '../src/content/schema.js';
import { loadContent } from '../src/content/store.js';
import {
  briefText,
  type BriefSection,
  countsOf,
  kindOf,
  SECTIONS,
  sectionsOf,
  termsIn,
} from '../src/elements/evidence-brief/logic.js';
import { sayFrom } from '../src/shared/words.js';

const fact = (id: string, grade: Grade): Fact => ({
  id,
  title: id,
  finding: `${id} found`,
  handling: 'keep',
  evidence: evidence(grade, 'small', 'editors', []),
});
const myth: Myth = { id: 'm', claim: 'Said.', correction: 'True.', evidence: evidence('low', 'false', 'editors', []) };
const content = { intro: [fact('a', 'low'), fact('b', 'moderate')], limits: [fact('c', 'consensus')], myths: [myth] };

describe('what the evidence brief decides', () => {
  for (const [grade, kind] of [
    ['high', 'good'],
    ['moderate', 'good'],
    ['low', 'limited'],
    ['very-low', 'uncertain'],
    ['no-evidence', 'not-shown'],
    ['consensus', 'advice'],
    ['descriptive', 'facts'],
    ['ungraded', 'ungraded'],
  ] as const)
    it(`shows claims graded ${grade} under “${kind}”`, () => {
      expect(kindOf(fact('a', grade))).to.equal(kind);
    });
  it('shows a claim without evidence as ungraded', () => {
    expect(kindOf({ finding: 'Ours.' })).to.equal('ungraded');
  });

  for (const [asked, certainty, shown] of [
    [[], 'all', 'intro: a b, limits: c, myths: m'],
    [['myths', 'intro'], 'all', 'myths: m, intro: a b'],
    [[], 'limited', 'intro: a, myths: m'],
    [['limits'], 'good', ''],
    [['effects'], 'all', ''],
  ] as const)
    it(`picks “${shown}” for sections="${asked.join(' ')}" and certainty="${certainty}"`, () => {
      const sections = sectionsOf(content, asked, certainty);
      expect(
        sections.map(({ id, claims }) => `${id}: ${claims.map((claim) => claim.id).join(' ')}`).join(', '),
      ).to.equal(shown);
    });

  it('counts each kind, and names the absence of good evidence but no empty kind of facts', () => {
    const counts = (sections: BriefSection[], chosen?: 'facts') =>
      Object.fromEntries(countsOf(sections, chosen).map(({ certainty, n }) => [certainty, n]));
    expect(counts(sectionsOf(content, []))).to.deep.equal({
      all: 4,
      good: 1,
      limited: 2,
      uncertain: 0,
      'not-shown': 0,
      advice: 1,
    });
    expect(counts(sectionsOf(content, ['limits']), 'facts')).to.include({ good: 0, facts: 0 });
  });

  it('counts every bundled claim exactly once', async () => {
    const all = await loadContent();
    const [every, ...kinds] = countsOf(sectionsOf(all, []));
    expect(every!.n).to.equal(SECTIONS.reduce((sum, id) => sum + all[id].length, 0));
    expect(kinds.reduce((sum, { n }) => sum + n, 0)).to.equal(every!.n);
  });

  it('explains the words that are used, by name, and no part of another word', () => {
    const term = (id: string, name: string) => ({ id, term: name, definition: name });
    const glossary = [term('disc', 'disc'), term('acute', 'acute'), term('nsaid', 'NSAID'), term('plus', 'a+b')];
    const used = (finding: string) => termsIn(glossary, [{ id: 'intro', claims: [{ finding }] }]).map(({ id }) => id);
    expect(used('Discs and acute pain.')).to.deep.equal(['acute', 'disc']);
    expect(used('A discus is subacute.')).to.deep.equal([]);
    expect(used('An nsaid, a+b.')).to.deep.equal(['plus', 'nsaid']);
    expect(termsIn(undefined, [])).to.deep.equal([]);
  });

  it('writes what is shown as plain text', async () => {
    const all = await loadContent();
    const text = briefText(sectionsOf(all, ['combining', 'myths']), sayFrom(all, 'brief', 'fact', 'common'));
    for (const { finding } of all.combining) expect(text).to.contain(finding);
    for (const { claim, correction } of all.myths) expect(text).to.contain(`“${claim}”`).and.to.contain(correction);
    expect(text).to.match(
      /^What the research says[^]+WHAT TO COMBINE IT WITH[^]+MYTHS CORRECTED[^]+not medical advice\.$/,
    );
    expect(text).not.to.contain(all.limits[0]!.finding);
  });
});
