import { normalise } from '../hash.js';
import { type Block, plainText, type Prose } from '../prose.js';
import type { FaqEntry } from '../schema.js';
import { fill } from './fill.js';
import type { SiteWords } from './words.js';

/** Our answers on what is safe. A site adds to them: their question, grade, sources and every line stay. */
export const SAFETY_TOPIC = 'safety';

const paragraph = (...children: Extract<Block, { type: 'paragraph' }>['children']): Block => ({
  type: 'paragraph',
  children,
});
const blocksOf = (answer: string): Block[] => answer.split(/\n\s*\n/).map((text) => paragraph(text.trim()));
/** However a CMS has set its typography. */
const textOf = (block: Block): string => normalise(plainText([block]));

const both = (rich: Prose) => ({ rich, answer: plainText(rich) });

/**
 * Another answer to a question of ours, with what ours says about getting help kept: all of it where the question is about
 * safety, the lines with an emergency or a same-day sign elsewhere.
 */
export function keepAdvice(
  ours: FaqEntry,
  fresh: Partial<FaqEntry>,
  siteName: string,
  words: SiteWords,
): Partial<FaqEntry> {
  const isSafety = ours.topic === SAFETY_TOPIC;
  const { answer, rich } = fresh;
  if (answer === undefined) return isSafety ? {} : fresh;
  const held = blocksOf(ours.answer);
  const given = rich ?? blocksOf(answer);
  if (!isSafety) {
    const said = given.map(textOf);
    const signs = words['get-help'].split('|');
    const helps = (text: string): boolean => signs.some((sign) => text.toLowerCase().includes(sign));
    const missing = held.filter((block) => helps(textOf(block)) && !said.includes(textOf(block)));
    return missing.length ? { ...fresh, ...both([...given, ...missing]) } : fresh;
  }
  const said = [normalise(ours.lead), ...held.map(textOf)];
  const theirs = given.filter((block) => !said.includes(textOf(block)));
  if (!theirs.length) return {};
  // It begins a line. A name of its own is written as the site writes it.
  const site = siteName === words['this-site'] ? siteName.replace(/^./, (letter) => letter.toUpperCase()) : siteName;
  const adds = fill(words['site-adds'], { site });
  return both([...held, paragraph({ type: 'strong', children: [adds] }), ...theirs]);
}
