/** One thing that is wrong with a site's content: where, and what was expected. */
export interface ContentProblem {
  /** Such as `faq.entries[3].answer`. Empty for the whole. */
  readonly path: string;
  /** Such as `expected text`. */
  readonly message: string;
}

/** The same in one line. */
export const problemText = ({ path, message }: ContentProblem): string => (path ? `${path}: ${message}` : message);

/** One step of a path: a name, or a place in a list. */
export type Key = string | number;

export const pathOf = (keys: readonly Key[]): string =>
  keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${key}`)).join('');
