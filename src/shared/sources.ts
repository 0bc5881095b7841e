import type { Evidence } from '../content/schema.js';

/** Ids of the published sources that claims rest on, each once. Our own advice is none: it is never cited. */
export const sourcesOf = (claims: readonly { readonly evidence?: Evidence }[] = []): string[] =>
  [...new Set(claims.flatMap(({ evidence }) => evidence?.refs ?? []))].filter((ref) => !ref.startsWith('editorial'));
