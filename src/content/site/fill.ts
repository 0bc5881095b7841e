/** Puts a site's words into a phrase of ours, as they were written: `$&` and `{site}` in them mean nothing. */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
