export { sourcesOf } from './sources.js';

/** A short citation for print, read off the id of the reference: `furlan-2015` is "Furlan 2015". */
export const citationOf = (ref: string): string =>
  ref.replace(/^(who|nice-ng|acp|ahrq|nhs|nccih|kngf|amta|.)/, (start) => start.toUpperCase()).replaceAll('-', ' ');
