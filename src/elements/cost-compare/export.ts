import type { CostModel } from './model.js';
import type { CostCompare } from './cost-compare.js';
import { laterWords } from '../../shared/later-words.js';
import { foldedNotes } from './notes.js';
import { planNote } from './plan-note.js';
import { sourceOf } from './source.js';

export type Export = Readonly<Record<'toCSV' | 'toText', (model: CostModel) => string>>;

/** One cell of RFC 4180. Spreadsheets run a text that starts like a formula, whoever wrote it; some skip blanks before it. */
const cell = (value: unknown = ''): string => {
  const text = String(value ?? '').replace(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows as RFC 4180 CSV, numbers as plain numbers. An amount that nobody can name stays empty. */
export function toCSV(model: CostModel): string {
  const { rows, weeks, money, say } = model;
  const lines = rows.map((row) => {
    const { treatment, price, total, times } = row;
    return [
      treatment.name,
      price?.low,
      price?.high,
      total && say(total.open ? 'yes' : 'no'),
      say(`per-${(price ?? treatment.price).per}`),
      times || '',
      weeks,
      total?.low,
      total?.high,
      total?.sum,
      money.currency,
      sourceOf(row, model),
      treatment.benefits[0],
      treatment.downsides[0],
    ];
  });
  return [say('csv-head').split('\n'), ...lines].map((line) => `${line.map(cell)}\r\n`).join('');
}

/** The rows as plain text, one paragraph each. */
export const toText = (model: CostModel): string => {
  const { rows, weeksText: weeks, money, say, range, notes } = model;
  return [
    say('title'),
    ...[planNote(model)].filter(Boolean),
    ...rows.map((row) => {
      const { treatment, price, total, times } = row;
      const { name: option, benefits, downsides, apart } = treatment;
      if (!price || !total) return `${option}: ${say('no-price', money)}.`;
      const by = sourceOf(row, model) && ` ${sourceOf(row, model)}.`;
      if (apart) return `${option}: ${range(price)}, ${say(`per-${price.per}`)}, ${say('apart')}${by}`;
      return [
        say('said-total', { option, total: range(total), weeks }),
        by && `${say(`times-${price.per}`, { n: times! })} ${total.sum}.${by}`,
        benefits[0] && `${say('benefit')}: ${benefits[0]}`,
        downsides[0] && `${say('downside')}: ${downsides[0]}`,
      ]
        .filter(Boolean)
        .join('\n');
    }),
    [...notes, ...foldedNotes(model).map(({ text }) => text), say('not-advice')].join('\n'),
  ].join('\n\n');
};

/** Writes the table down for a script. Ready once the words of the head and the notes are there. */
export const startExport = async (element: CostCompare): Promise<Export> => {
  await laterWords(element, 'cost-details', 'cost', 'csv-head');
  return { toCSV, toText };
};
