/** Reads the attributes of a tag that is to be rendered. What cannot be used ends it: nobody reads a console here. */
import { BakeError, choiceOf, idsOf, numberOf, regionIn } from '../bake/attributes.js';
import type { Snapshot } from '../content/slices.js';
import { CERTAINTIES, SECTIONS } from '../elements/evidence-brief/logic.js';
import { PHASES } from '../elements/session-guide/logic.js';
import { currencyIn, currencyProblem } from '../shared/currency.js';
import { safeHref } from '../shared/links.js';

/** As they stand in a tag. `true` stands for an attribute without a value; `false` and `undefined` leave it out. */
export type GivenAttributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Attributes = Readonly<Record<string, string>>;

type Rule = (attributes: Attributes, name: string, content: Snapshot) => unknown;

const number =
  (least: number, most: number): Rule =>
  (attributes, name) =>
    numberOf(attributes, name, [least, most]);
const choice =
  (...choices: readonly string[]): Rule =>
  (attributes, name) =>
    choiceOf(attributes, name, choices);
const ids =
  (list: (content: Snapshot) => readonly { readonly id: string }[] | undefined): Rule =>
  (attributes, name, content) =>
    idsOf(
      attributes,
      name,
      (list(content) ?? []).map(({ id }) => id),
    );
const questions = ids(({ faq }) => faq?.entries);
const styles = ids(({ techniques }) => techniques);

const href: Rule = (attributes, name) => {
  if (attributes[name] && !safeHref(attributes[name]))
    throw new BakeError(
      `${name}="${attributes[name]}" is no address to follow. Use http(s), mailto, tel or a relative one.`,
    );
};
const open: Rule = (attributes, name, content) =>
  /^(none|first|all|)$/.test(attributes[name]!) || questions(attributes, name, content);
const currency: Rule = (attributes, name) => {
  if (attributes[name] && !currencyIn(attributes[name])) throw new BakeError(currencyProblem(attributes[name]));
};

/** An attribute that is not here takes any text. */
const rules: Readonly<Record<string, Rule>> = {
  'heading-level': number(2, 6),
  'event-detail': choice('private', 'full'),
  region: (attributes) => regionIn(attributes, ''),
  'massage-faq items': questions,
  'massage-faq exclude': questions,
  'massage-faq topic': ids(({ faq }) => faq?.topics),
  'massage-faq open': open,
  'massage-faq mode': choice('multiple', 'single'),
  'massage-faq search': choice('auto', 'on', 'off'),
  'massage-faq permalinks': choice('on', 'off'),
  'massage-faq structured-data': choice('none', 'jsonld'),
  'technique-picker techniques': styles,
  'technique-picker value': styles,
  'technique-picker layout': choice('steps', 'page'),
  'technique-picker max-results': number(1, 3),
  'cost-compare options': ids(({ treatments }) => treatments),
  'cost-compare weeks': number(1, 52),
  'cost-compare massage-sessions': number(1, 99),
  'cost-compare pt-sessions': number(1, 99),
  'cost-compare medicine-months': number(1, 99),
  'cost-compare view': choice('auto', 'table', 'cards'),
  'cost-compare editable': choice('on', 'off'),
  'cost-compare baseline': choice('show', 'hide'),
  'cost-compare currency': currency,
  'session-guide phase': choice('all', ...PHASES),
  'evidence-brief sections': ids(() => SECTIONS.map((id) => ({ id }))),
  'evidence-brief certainty': choice(...CERTAINTIES),
  'technique-card technique': styles,
  'booking-href': href,
};

/** Of any element, and of no meaning to ours. */
const common = /^(id|class|slot|part|title|dir|hidden|role|aria-[a-z]+|data-[a-z0-9-]+)$/;

/** The attributes as text, in the order given. Throws on one that the tag has not. */
export function attributesOf(tag: string, given: GivenAttributes, own: readonly string[]): Attributes {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'lang') throw new BakeError('Give the language as "lang" beside the attributes, not among them.');
    if (!own.includes(name) && !common.test(name))
      throw new BakeError(`<${tag}> has no attribute "${name}". Use ${own.join(', ')}.`);
    if (!['string', 'number', 'boolean', 'undefined'].includes(typeof value))
      throw new BakeError(`${name}: expected text, a number, true or false.`);
    if (value !== undefined && value !== false) attributes[name] = value === true ? '' : String(value);
  }
  return attributes;
}

/** Throws on the first value that the tag could not use, and says what it could. */
export function checkValues(tag: string, attributes: Attributes, content: Snapshot): void {
  for (const name of Object.keys(attributes)) (rules[`${tag} ${name}`] ?? rules[name])?.(attributes, name, content);
  if (tag === 'technique-card' && !attributes['technique']?.trim())
    throw new BakeError(
      `<technique-card> needs a technique. Valid ids: ${(content.techniques ?? []).map(({ id }) => id).join(', ')}.`,
    );
}
