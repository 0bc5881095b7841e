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
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!]) /);
/** However a CMS has set its typography. A list may be a paragraph of ours, with a sentence a line. */
const textOf = (block: Block): string =>
  normalise(block.type === 'list' ? block.items.map(plainText).join(' ') : plainText([block]));

/** What of some blocks has not been said: of a list, the lines that are new. */
const unsaid = (blocks: Prose, said: readonly string[]): Block[] =>
  blocks.flatMap((block) => {
    if (said.includes(textOf(block))) return [];
    if (block.type !== 'list') return block;
    const items = block.items.filter((item) => !said.includes(normalise(plainText(item))));
    return items.length ? { ...block, items } : [];
  });

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
  // It begins a line. A name of its own is written as the site writes it.
  const site = siteName === words['this-site'] ? siteName.replace(/^./, (letter) => letter.toUpperCase()) : siteName;
  const adds = paragraph({ type: 'strong', children: [fill(words['site-adds'], { site })] });
  const { ours: own, theirs: before } = ours.added ?? { ours: ours.answer, theirs: [] };
  const sentences = blocksOf(own).map(textOf).flatMap(sentencesOf);
  const theirs = unsaid(given, [normalise(ours.lead), ...[...held, ...before, adds].map(textOf), ...sentences]);
  if (!theirs.length) return {};
  const isNamed = before.some((block) => textOf(block) === textOf(adds));
  const all = [...before, ...(isNamed ? [] : [adds]), ...theirs];
  return { answer: plainText([...blocksOf(own), ...all]), added: { ours: own, theirs: all } };
}
