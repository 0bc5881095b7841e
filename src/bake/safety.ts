import type { words as first } from '../content/en/words/safety.js';
import type { words as more } from '../content/en/words/safety-more.js';
import type { SafetyRow, SafetyScreen } from '../content/schema.js';
import { shareLead } from '../elements/massage-safety-check/care.js';
import { h, type Html, type HtmlNode } from './html.js';
import { spaced } from './keep.js';
import { type Baking, emergencyLine, entry, fold, footer, heading, list, sayIn } from './parts.js';

type SafetySay = ReturnType<typeof sayIn<keyof typeof first | keyof typeof more>>;

/** All that the safety check asks, as lists with what to do: without script nobody can be led through it. */
export function safetyHtml(baking: Baking, level: number, prefix: string): Html {
  const say: SafetySay = sayIn(baking, 'safety');
  const [first, ...others] = baking.content.safety?.screens ?? [];
  const screen = (one: SafetyScreen): Html => screenHtml(one, say, prefix, baking);
  return [
    spaced(
      [
        heading(level, say('title')),
        emergencyLine(baking),
        h('p', {}, say('safety-lead')),
        first && first.rows.length > 0 && [heading(level + 1, first.title), screen(first)],
      ],
      baking,
    ),
    // What needs help now is in sight; the rest is folded, so that a page with a widget in it stays a page.
    others.map((one) => one.rows.length > 0 && fold(one.title, screen(one))),
  ];
}

export const bakeSafety = (baking: Baking): Html => [
  safetyHtml(baking, baking.level, 'safety-'),
  footer(safetyClaims(baking), baking),
];

/** What the check rests on. */
export const safetyClaims = ({ content: { safety } }: Baking) => [
  ...(safety?.flags ?? []),
  ...(safety?.cautions ?? []),
];

function screenHtml({ rows }: SafetyScreen, say: SafetySay, prefix: string, baking: Baking): Html {
  // What every line of a screen asks for is said once, before them.
  const { lead, rests } = shareLead(rows.map(({ advice }) => advice));
  return [
    lead && h('p', {}, h('strong', {}, lead)),
    h('ul', {}, ...rows.map((row, index) => rowHtml(row, rests[index] ?? '', say, prefix, baking))),
  ];
}

function rowHtml(
  { id, label, details, escalation, followUp }: SafetyRow,
  advice: string,
  say: SafetySay,
  prefix: string,
  baking: Baking,
): HtmlNode {
  return entry(
    'li',
    prefix + id,
    spaced(
      [
        h('p', {}, h('strong', {}, label)),
        list(details),
        escalation && h('p', {}, h('strong', {}, say('if', { when: escalation.when })), ` ${escalation.advice}`),
        advice && h('p', {}, advice),
        followUp && h('p', {}, `${say('fits-also')} ${followUp.label}. `, h('strong', {}, followUp.advice)),
      ],
      baking,
    ),
  );
}
