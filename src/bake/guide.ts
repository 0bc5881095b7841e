import type { words as brief } from '../content/en/words/brief.js';
import { CERTAINTIES, SECTIONS, sectionsOf, termsIn } from '../elements/evidence-brief/logic.js';
import { PHASES, type SessionSay, stagesOf, truthLabel } from '../elements/session-guide/logic.js';
import { type Claim, type FactWord, labelOf } from '../shared/fact.js';
import type { Say } from '../shared/words.js';
import { BakeError, choiceOf, idsOf } from './attributes.js';
import { h, type Html, type HtmlNode } from './html.js';
import { keeping, spaced } from './keep.js';
import { type Baking, entry, evidenceLine, footer, heading, originLine, sayIn } from './parts.js';

/** A visit step by step, then the tips. */
export function bakeSession(baking: Baking): Html {
  const { content, attributes, level } = baking;
  const say: SessionSay = sayIn(baking, 'session', 'fact');
  const keep = keeping(baking);
  const stages = stagesOf(content, choiceOf(attributes, 'phase', ['all', ...PHASES]));
  return [
    heading(level, say('heading')),
    stages.length > 1 && spaced(h('p', {}, say('intro')), baking),
    stages.map(({ name, steps }, index) => [
      heading(level + 1, say(name)),
      spaced(h('p', {}, say(`${name}-when`)), baking),
      keep(
        h(
          'ul',
          {},
          ...steps.map((step) => claimHtml(step, name === 'tips' ? 'tip' : 'session', say, baking, truthLabel(step))),
        ),
        // The buttons stand below the last.
        stages[index + 1] ? '' : 'padding-bottom:44px',
      ),
    ]),
    footer(
      stages.flatMap(({ steps }) => steps),
      baking,
    ),
  ];
}

/**
 * Room for what the widget says above its sections: how sure one can be, and how often. Hardly taller than a screen: below it
 * nobody sees anything move. On a phone it always fills one; the rest is measured where it is lowest.
 */
const briefRoom = (claims: number): string => `min-height:min(90vh,max(${30 + 7.5 * claims}em,(40em - 100vw)*99))`;

/** What the research says, section by section. */
export function bakeBrief(baking: Baking): Html {
  const { content, attributes, level } = baking;
  const say: Say<keyof typeof brief | FactWord> = sayIn(baking, 'brief', 'fact');
  const asked = idsOf(attributes, 'sections', SECTIONS);
  const certainty = choiceOf(attributes, 'certainty', CERTAINTIES);
  const sections = sectionsOf(content, asked, certainty);
  if (!sections.length) throw new BakeError('No claim is left to bake with these "sections" and this "certainty".');
  // As in the widget, which would move the page otherwise.
  const open = certainty === 'all' ? sections.slice(0, 1) : sections;
  const terms = termsIn(content.glossary, sections, content.locale);
  return [
    heading(level, say('heading')),
    spaced(h('p', {}, say('intro')), baking),
    keeping(baking)(
      h(
        'div',
        {},
        sections.map((section) => {
          const { id, claims } = section;
          return h(
            'details',
            { id: `brief-${id}`, open: open.includes(section) },
            h('summary', {}, say(`section-${id}`)),
            h('ul', {}, ...claims.map((claim) => claimHtml(claim, `brief-${id}`, say, baking))),
          );
        }),
        terms.length > 0 &&
          h(
            'details',
            { id: 'brief-glossary' },
            h('summary', {}, say('glossary')),
            h(
              'dl',
              {},
              ...terms.map((one) => [h('dt', {}, one.term), h('dd', {}, one.definition, originLine(one, baking))]),
            ),
          ),
      ),
      briefRoom(open.flatMap(({ claims }) => claims).length),
    ),
    footer(
      sections.flatMap(({ claims }) => claims),
      baking,
    ),
  ];
}

/** One claim: what people say and whether it holds up, then what is known. */
function claimHtml(
  claim: Claim,
  prefix: string,
  say: Say<FactWord>,
  baking: Baking,
  label: FactWord | '' = labelOf(claim),
): HtmlNode {
  const { id = '', title, claim: said, finding, handling = 'keep' } = claim;
  const line = (word: FactWord, text: string) => say('said-so', { label: say(word), text });
  return entry(
    'li',
    `${prefix}-${id}`,
    spaced(
      [
        title && h('p', {}, h('strong', {}, title)),
        said && h('p', {}, `${line('people-say', say('quoted', { claim: said }))} ${say(`claim-${handling}`)}.`),
        h('p', {}, said && label ? line(label, finding) : finding),
        evidenceLine(claim, baking),
        originLine(claim, baking),
      ],
      baking,
    ),
    { origin: claim.origin },
  );
}
