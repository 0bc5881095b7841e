/** Run time of all contenders: several full runs of interleaved rounds, each with a null control. */
import { contenders } from './contenders.mjs';
import { aboveOf, isQuiet, median, orderOf, ratioOf } from './figures.mjs';
import { table, times } from './table.mjs';
import { startVisits } from './visits.mjs';

const REFERENCE = 'native';
/** These are measured in every round; libraries that take many times as long, in one of a run where questions are many. */
const always = ['native', 'control', 'lit', 'ours', 'ours-whole'];
const MANY = 10_000;

export const counts = [10, 100, 1000, MANY];

async function oneRun(visits, names, count, rounds) {
  const found = [];
  const givenUp = new Set();
  for (let round = 0; round < rounds; round++) {
    const now = names.filter((name) => !givenUp.has(name) && (always.includes(name) || count < MANY || !round));
    for (const name of orderOf(now, round, REFERENCE))
      try {
        found.push({ name, round, ...(await visits.visit(name, count)) });
      } catch (error) {
        givenUp.add(name);
        console.error(`${name}, ${count} questions: ${error.message.split('\n')[0]}`);
      }
  }
  return found;
}

const figures = ['boot', 'painted', 'open', 'filter', 'filterPainted', 'nodes'];

/** `{ [count]: { [name]: { [figure]: median of the runs' ratios, heap: bytes above the reference } } }` */
export async function measureTimes({ names, runs, rounds, sizes = counts }) {
  const visits = await startVisits();
  const result = {};
  try {
    for (const count of sizes) {
      const perRun = [];
      for (let run = 0; run < runs; run++) {
        perRun.push(await oneRun(visits, names, count, count === MANY ? Math.min(rounds, 3) : rounds));
        console.error(`${count} questions, run ${run + 1} of ${runs}`);
      }
      const over = (figure) => median(perRun.map(figure));
      result[count] = Object.fromEntries(
        names.map((name) => [
          name,
          {
            ...Object.fromEntries(figures.map((key) => [key, over((found) => ratioOf(found, name, key, REFERENCE))])),
            heap: over((found) => aboveOf(found, name, 'heap', REFERENCE)),
            milliseconds: over((found) => median(found.filter((visit) => visit.name === name).map(({ boot }) => boot))),
          },
        ]),
      );
    }
  } finally {
    await visits.close();
  }
  return { result, browser: visits.version };
}

const labelOf = (name) => contenders.find((contender) => contender.name === name).label;

/** A table for each figure, a row for each contender. */
export function timesReport({ result }) {
  const sizes = Object.keys(result);
  const names = Object.keys(result[sizes[0]]);
  const show = (title, value) =>
    `${title}\n\n${table(
      ['', ...sizes.map((count) => `${Number(count).toLocaleString('en')} questions`)],
      names.map((name) => [labelOf(name), ...sizes.map((count) => value(result[count][name]))]),
    )}`;
  const unquiet = sizes.flatMap((count) =>
    ['boot', 'open', 'filter']
      .filter((key) => !isQuiet(result[count].control?.[key]))
      .map((key) => `${key} at ${Number(count).toLocaleString('en')}`),
  );
  return [
    show('**From the arrival of the script to layout**, as multiples of plain `<details>`:', ({ boot }) => times(boot)),
    show('**To the frame that shows it:**', ({ painted }) => times(painted)),
    show('**Opening one answer**, from the click to the frame that shows it:', ({ open }) => times(open)),
    show('**Searching for a word that one answer in ten holds**, to layout:', ({ filter }) => times(filter)),
    show('**DOM nodes:**', ({ nodes }) => times(nodes)),
    show('**Memory of scripts above plain `<details>`**, in MB after a collection:', ({ heap }) =>
      Number.isFinite(heap) ? (heap / 1e6).toFixed(2) : undefined,
    ),
    unquiet.length
      ? `The null control was off by more than 30 % for ${unquiet.join(', ')}: those columns say nothing in this run.`
      : 'The null control stayed within 30 % everywhere.',
  ].join('\n\n');
}
