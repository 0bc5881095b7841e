/** Reads the attributes of a snippet. What cannot be used ends the baking: nobody reads a console here. */

export type Attributes = Readonly<Record<string, string>>;

/** What somebody asked for cannot be baked. The message says what can. */
export class BakeError extends Error {
  override readonly name = 'BakeError';
}

/** Set by the baking itself, or of no use in a snippet. */
const reserved = ['lang', 'style', 'content-version', 'content-hash', 'massage-widget'];

/** Names that may stand in a tag, and in `data-*` of a wrapper that stands for it. */
export function checkNames(attributes: Attributes): void {
  for (const name of Object.keys(attributes)) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || /^on|^data-/.test(name))
      throw new BakeError(`"${name}" is no attribute name. Use lower-case words joined by hyphens, such as site-name.`);
    if (reserved.includes(name)) throw new BakeError(`The attribute "${name}" cannot be set here.`);
  }
}

/** The ids asked for, in their order. Throws on one that is not there, with those that are and words that stand for some. */
export function idsOf(
  attributes: Attributes,
  name: string,
  valid: readonly string[],
  words?: readonly string[],
): string[] {
  const asked = [...new Set((attributes[name] ?? '').split(/[\s,]+/).filter(Boolean))];
  const unknown = asked.filter((id) => !valid.includes(id));
  const use = words ? `Use ${words.join(', ')}, or ids:` : 'Valid ids:';
  if (unknown.length) throw new BakeError(`${name}: no such id ${unknown.join(', ')}. ${use} ${valid.join(', ')}.`);
  return asked;
}

/** A whole number in range; nothing where none is given. */
export function numberOf(
  attributes: Attributes,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const given = attributes[name]?.trim();
  if (!given) return undefined;
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new BakeError(`${name}="${given}" is not a whole number from ${least} to ${most}.`);
  return number;
}

/** One of the choices; the first where none is given. */
export function choiceOf<const T extends string>(attributes: Attributes, name: string, choices: readonly T[]): T {
  const given = attributes[name]?.trim() || choices[0]!;
  const choice = choices.find((known) => known === given);
  if (!choice) throw new BakeError(`${name}="${given}" is not known. Use ${choices.join(', ')}.`);
  return choice;
}

/** The country whose emergency number and notes to print: `region`, else that of the language. Empty when unknown. */
export function regionIn({ region = '' }: Attributes, lang: string): string {
  if (!/^([a-z]{2})?$/i.test(region))
    throw new BakeError(`region="${region}" is not a two-letter country code such as US.`);
  return (region || (/^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(lang)?.[1] ?? '')).toUpperCase();
}
