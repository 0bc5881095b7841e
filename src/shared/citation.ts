import type { Evidence } from '../content/schema.js';

/** Ids of the published sources that claims rest on, each once. Our own advice is none: it is never cited. */
export const sourcesOf = (claims: readonly { readonly evidence?: Evidence }[] = []): string[] =>
  [...new Set(claims.flatMap(({ evidence }) => evidence?.refs ?? []))].filter((ref) => !ref.startsWith('editorial'));

/** A short citation for print, read off the id of the reference: `furlan-2015` is "Furlan 2015". */
export const citationOf = (ref: string): string =>
  ref
    .replace(/^(who|nice-ng|acp|ahrq|nhs|nccih|kngf|amta)/, (name) => name.toUpperCase())
    .replaceAll('-', ' ')
    .replace(/^./, (letter) => letter.toUpperCase());
