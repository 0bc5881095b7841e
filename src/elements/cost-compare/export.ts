import type { CostModel } from './model.js';

/** One cell of RFC 4180. Spreadsheets run a text that starts like a formula, whoever wrote it. */
const cell = (value: string | number): string => {
  const text = String(value).replace(/^[=+\-@＝＋－＠\t\r\n]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows as RFC 4180 CSV, numbers as plain numbers. An amount that nobody can name stays empty. */
export function toCSV({ rows, weeks, money, say, source }: CostModel): string {
  const lines = rows.map((row) => {
    const { treatment, price, total, times } = row;
    return [
      treatment.name,
      price?.low ?? '',
      price?.high ?? '',
      total ? say(total.open ? 'yes' : 'no') : '',
      say(`per-${(price ?? treatment.price).per}`),
      times || '',
      weeks,
      total?.low ?? '',
      total?.high ?? '',
      total?.sum ?? '',
      money.currency,
      source(row),
      treatment.benefits[0] ?? '',
      treatment.downsides[0] ?? '',
    ];
  });
  return [say('csv-head').split('\n'), ...lines].map((line) => `${line.map(cell)}\r\n`).join('');
}

/** The rows as plain text, one paragraph each. */
export const toText = ({ rows, weeksText: weeks, money, say, range, source, notes, folded }: CostModel): string =>
  [
    say('title'),
    ...rows.map((row) => {
      const { treatment, price, total, times } = row;
      const { name: option, benefits, downsides, apart } = treatment;
      if (!price || !total) return `${option}: ${say('no-price', money)}.`;
      const by = source(row) && ` ${source(row)}.`;
      if (apart) return `${option}: ${range(price)}, ${say('apart', { per: say(`per-${price.per}`) })}${by}`;
      return [
        say('said-total', { option, total: range(total), weeks }),
        by && `${say(`times-${price.per}`, { n: times })} ${total.sum}.${by}`,
        benefits[0] && `${say('benefit')}: ${benefits[0]}`,
        downsides[0] && `${say('downside')}: ${downsides[0]}`,
      ]
        .filter(Boolean)
        .join('\n');
    }),
    [...notes, ...folded.map(({ text }) => text), say('not-advice')].join('\n'),
  ].join('\n\n');
