import type { words as card } from '../content/en/words/card.js';
import type { words as picker } from '../content/en/words/picker.js';
import type { words as start } from '../content/en/words/picker-start.js';
import type { Fact, Technique } from '../content/schema.js';
import { type CardSay, minutesText, pressureText } from '../elements/technique-card/logic.js';
import type { CommonWord } from '../shared/evidence.js';
import { type Say, urgent } from '../shared/words.js';
import { BakeError, idsOf } from './attributes.js';
import { h, type Html } from './html.js';
import { spaced } from './keep.js';
import {
  type Baking,
  emergencyLine,
  entry,
  evidenceLine,
  fold,
  footer,
  heading,
  labelled,
  list,
  originLine,
  sayIn,
} from './parts.js';
import { safetyClaims, safetyHtml } from './safety.js';

type PickerSay = Say<keyof typeof card | keyof typeof picker | keyof typeof start | CommonWord>;

const techniqueIds = ({ content }: Baking): string[] => (content.techniques ?? []).map(({ id }) => id);

/** Safety first, then the styles side by side: without answers none of them can come first. */
export function bakePicker(baking: Baking): Html {
  const { content, attributes, level } = baking;
  const say: PickerSay = sayIn(baking, 'picker', 'card');
  const offered = idsOf(attributes, 'techniques', techniqueIds(baking));
  const techniques = (content.techniques ?? []).filter(({ id }) => !offered.length || offered.includes(id));
  return [
    heading(level, say('title')),
    h('p', {}, say('open-claim')),
    safetyHtml(baking, level + 1, 'picker-safety-'),
    heading(level + 1, sayIn(baking)('styles')),
    techniques.map((technique) =>
      entry(
        'div',
        `technique-${technique.id}`,
        fold(
          technique.name,
          spaced(
            [
              h('p', {}, technique.summary),
              factsHtml(technique, say),
              h('p', {}, labelled(say('ask-first'), technique.askFirst)),
              knownHtml(technique, baking),
            ],
            baking,
          ),
        ),
        { origin: technique.origin },
      ),
    ),
    h('p', {}, say('stop-if')),
    h('p', {}, say('look-again')),
    footer([...techniques, ...safetyClaims(baking)], baking),
  ];
}

/** One style, with what is known of all styles. */
export function bakeCard(baking: Baking): Html {
  const { content, attributes, level } = baking;
  const say: PickerSay = sayIn(baking, 'card', 'picker');
  const ids = techniqueIds(baking);
  const [id] = idsOf(attributes, 'technique', ids);
  const technique = content.techniques?.find((style) => style.id === id);
  if (!technique) throw new BakeError(`A card shows one style. Set technique to one of these: ${ids.join(', ')}.`);
  const notes = content.techniqueNotes ?? [];
  const points = (key: 'suits' | 'benefits' | 'downsides') =>
    technique[key].length > 0 && [heading(level + 1, say(key)), list(technique[key])];
  return [
    entry(
      'div',
      `card-${technique.id}`,
      spaced(
        [
          heading(level, technique.name),
          h('p', {}, technique.summary),
          factsHtml(technique, say),
          points('suits'),
          points('benefits'),
          points('downsides'),
          heading(level + 1, say('ask-first')),
          h('p', {}, technique.askFirst),
          urgent.test(technique.askFirst) && emergencyLine(baking),
          heading(level + 1, say('back-pain')),
          knownHtml(technique, baking),
        ],
        baking,
      ),
      { origin: technique.origin },
    ),
    notes.map((note) => noteHtml(note, say, baking)),
    footer([technique, ...notes], baking),
  ];
}

const factsHtml = (technique: Technique, say: CardSay): Html =>
  list([
    labelled(say('happens'), technique.happens),
    labelled(say('feels'), technique.feels),
    labelled(say('pressure'), `${pressureText(technique, say)}. ${technique.depth.words}.`),
    labelled(say('minutes'), `${minutesText(technique, say)}.`),
    labelled(say('soreness'), `${technique.soreness}.`),
  ]);

const knownHtml = (technique: Technique, baking: Baking): Html => [
  h('p', {}, technique.finding),
  h('p', {}, technique.honesty),
  evidenceLine(technique, baking),
  originLine(technique, baking),
];

const noteHtml = (note: Fact, say: CardSay, baking: Baking): Html =>
  spaced(
    [
      heading(baking.level + 1, note.title),
      h('p', {}, note.claim && `${say('said', { claim: note.claim })} `, note.finding),
      evidenceLine(note, baking),
      originLine(note, baking),
    ],
    baking,
  );
