/** What authors of pages read in the console. Loaded when there is something to say. */

const said = new WeakMap<Element, Set<string>>();

/** One line, once per element and problem. */
export function warn(element: Element, message: string): void {
  const lines = said.get(element) ?? new Set<string>();
  if (lines.has(message)) return;
  said.set(element, lines.add(message));
  console.warn(`<${element.localName}> ${message}`);
}

export const badChoice = (element: Element, name: string, value: string, choices: readonly string[]): void =>
  warn(element, `${name}="${value}" is not known. Use ${choices.join(', ')}. Using ${choices[0]}.`);

export const badNumber = (
  element: Element,
  name: string,
  value: string | number,
  least: number,
  most: number,
  used: number,
): void =>
  // What is no number at all stands in the attribute only.
  warn(
    element,
    `${name}="${value || (element.getAttribute(name) ?? value)}" is not a whole number from ${least} to ${most}. Using ${used}.`,
  );

export const badIds = (
  element: Element,
  name: string,
  value: string,
  asked: readonly string[],
  valid: readonly string[],
  words?: readonly string[],
): void => {
  const unknown = asked.filter((id) => !valid.includes(id));
  const use = words ? `Use ${words.join(', ')}, or ids:` : 'Valid ids:';
  warn(element, `${name}="${value}": no such id ${unknown.join(', ')}. ${use} ${valid.join(', ')}.`);
};

export const badRegion = (element: Element, region: string): void =>
  warn(element, `region="${region}" is not a two-letter country code such as US, so the country is not known.`);

export const notLoaded = (element: Element, error: unknown): void =>
  warn(element, `could not load its content: ${String(error)}. Check that all files of the package are served.`);

/** Two versions of ours share their content and work together, so nobody needs to hear of it. Another's element is another matter. */
export const otherVersion = (tag: string, held: string | undefined): void => {
  if (!held) console.warn(`<${tag}> was not registered: an element that is not ours has that name on this page.`);
};

export const onlyOne = (element: Element, open: string): void =>
  warn(element, `open="${open}" names several answers, but mode="single" opens one. Opening the first.`);
