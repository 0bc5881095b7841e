/** What the schema finds wrong, in the words of people who write JSON by hand. */
import * as v from 'valibot';
import { meant } from '../../shared/spelling.js';
import { type ContentProblem, type Key, pathOf } from './problems.js';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
};

/** Valibot's `expected` in the words of people who write JSON by hand. */
function expectedOf(expected: string): string {
  const known = kinds[expected];
  if (known) return known;
  const choices = expected.replace(/^\(|\)$/g, '').split(' | ');
  if (choices.length > 1 && choices.every((choice) => choice.startsWith('"')))
    return `one of ${choices.map((choice) => choice.slice(1, -1)).join(', ')}`;
  return choices.map((choice) => kinds[choice] ?? choice).join(' or ');
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const got = (received: string): string => (received === 'undefined' ? '' : `, got ${short(received)}`);

/** A number that was written as people write prices: `$80`, `1,200`. */
function numberIn(text: string): string {
  const [, whole = '', rest = ''] = /^[^\d.,-]*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?[^\d.,-]*$/.exec(text) ?? [];
  const number = `${whole.replaceAll(',', '')}${rest}`;
  return number && `. Write ${number}, without quotes${/^[\d.]+$/.test(text.trim()) ? '' : ' or signs'}`;
}

/** Settings of our tags that are looked for in the file. */
const elsewhere: Readonly<Record<string, string>> = {
  currency: 'the attribute currency of <cost-compare>, such as currency="EUR"',
  region: 'the attribute region of each widget, such as region="GB"',
  siteName: 'the attribute site-name of <massage-content> or of a widget',
  'site-name': 'the attribute site-name of <massage-content> or of a widget',
  mode: 'the attribute mode of <massage-content>',
};

function unknownKey(key: string, known: readonly string[]): string {
  if (Object.hasOwn(elsewhere, key)) return `unknown key: it is ${elsewhere[key]}, not of this file`;
  const near = meant(key, known);
  return near
    ? `unknown key; did you mean "${near}"?`
    : `unknown key: expected one of ${known.filter((name) => !name.startsWith('$')).join(', ')}`;
}

/** One issue of the schema as a problem. Where a key is not known, those that are. */
export function problemOf(issue: v.BaseIssue<unknown>): ContentProblem {
  const keys = (issue.path ?? []).map(({ key }) => key as Key);
  const path = pathOf(keys);
  if (issue.type === 'never') return { path, message: unknownKey(String(keys.at(-1)), issue.message.split(' ')) };
  if (issue.kind === 'validation') return { path, message: issue.message };
  // A missing key: valibot expects the key itself.
  if (issue.received === 'undefined' && issue.expected === `"${keys.at(-1)}"`)
    return {
      path,
      message: keys.at(-1) === 'id' ? 'expected an id: lower-case words joined by hyphens' : 'is missing',
    };
  if (issue.message && !issue.message.startsWith('Invalid')) return { path, message: issue.message };
  const fix = issue.expected === 'number' && typeof issue.input === 'string' ? numberIn(issue.input) : '';
  return { path, message: `expected ${expectedOf(issue.expected ?? '')}${got(issue.received)}${fix}` };
}

/** What a schema expects, for a key that is not there at all. */
export const expectedBy = (schema: v.GenericSchema): string =>
  `expected ${expectedOf(v.safeParse(schema, undefined).issues?.[0].expected ?? '')}`;
