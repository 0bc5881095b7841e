/** The demo blog page with our elements in it, on a processor four times slower: what a reader and Lighthouse would notice. */
import { openTab, startBrowser } from '../test/browser/server.mjs';
import { median } from './figures.mjs';
import { installReader } from './reader.js';
import { table } from './table.mjs';

const PAGE = '/demo/index.html';
const SLOWER = 4;
const ROUNDS = 5;
const tags = ['technique-picker', 'cost-compare', 'massage-faq'];
const categories = ['performance', 'accessibility', 'best-practices'];

async function withPage(site, use) {
  const { tab, close } = await openTab(site.browser, { width: 412, height: 823, before: [installReader] });
  try {
    await tab.emulateCPUThrottling(SLOWER);
    await tab.goto(site.address + PAGE);
    await tab.waitForFunction(
      (names) => names.every((name) => document.querySelector(`${name}:state(ready)`)),
      {},
      tags,
    );
    await tab.waitForNetworkIdle({ idleTime: 500 });
    return await use(tab);
  } finally {
    await close();
  }
}

const load = (site) =>
  withPage(site, async (tab) => {
    // Some content may stand below the screen, and shift when a reader comes there.
    await tab.evaluate(() => window.reader.scrollThrough());
    return tab.evaluate(() => window.reader.seen());
  });

/** Presses every control of one element with a real mouse, as long as new ones turn up; how long each took, by its name. */
export const press = (site, tag) =>
  withPage(site, async (tab) => {
    const durations = new Map();
    while (durations.size < 80) {
      const control = await tab.evaluate((name) => window.reader.next(name), tag);
      if (!control) break;
      await tab.evaluate(() => window.reader.forget());
      await tab.mouse.click(control.x, control.y);
      if (control.isText) await tab.keyboard.type('12');
      durations.set(control.name, await tab.evaluate(() => window.reader.slowest()));
    }
    return durations;
  });

/** The control that took longest, by the median of the rounds. */
function slowestOf(tag, rounds) {
  const names = [...rounds[0].keys()];
  const all = names.map((name) => ({
    name,
    duration: median(rounds.flatMap((durations) => durations.get(name) ?? [])),
  }));
  return { tag, count: names.length, ...all.reduce((one, other) => (other.duration > one.duration ? other : one)) };
}

/**
 * Changes every answer and slider of the picker's first question and of the cost table; the longest work, in milliseconds.
 * The pointer has come to the element before it presses anything, as it does, and what that has asked for has come.
 */
const change = (site, tag) =>
  withPage(site, async (tab) => {
    await (await tab.$(tag)).hover();
    await tab.waitForNetworkIdle({ idleTime: 500 });
    return tab.evaluate((name) => window.reader.changes(name), tag);
  });

async function lighthouse(site) {
  const { default: run } = await import('lighthouse');
  const { port } = new URL(site.browser.wsEndpoint());
  const { lhr } = await run(site.address + PAGE, {
    port,
    output: 'json',
    onlyCategories: categories,
    logLevel: 'error',
  });
  const failed = Object.values(lhr.audits).filter(
    ({ id, score }) =>
      score !== null &&
      score < 0.9 &&
      categories.some((name) => lhr.categories[name].auditRefs.some((ref) => ref.id === id && ref.weight)),
  );
  return {
    scores: Object.fromEntries(categories.map((name) => [name, Math.round(lhr.categories[name].score * 100)])),
    failed: failed.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`.trim()),
  };
}

export async function measureHealth() {
  const site = await startBrowser();
  try {
    const loads = [];
    for (let round = 0; round < ROUNDS; round++) loads.push(await load(site));
    const changes = [];
    for (const tag of ['technique-picker', 'cost-compare']) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await change(site, tag));
      changes.push({
        tag,
        work: median(rounds.map((work) => Math.max(...work))),
        count: rounds[0].length,
      });
    }
    const presses = [];
    for (const tag of tags) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await press(site, tag));
      presses.push(slowestOf(tag, rounds));
    }
    return {
      shift: Math.max(...loads.map(({ shift }) => shift)),
      blocking: median(loads.map(({ blocking }) => blocking)),
      ownBlocking: median(loads.map(({ ownBlocking }) => ownBlocking)),
      presses,
      changes,
      lighthouse: await lighthouse(site),
    };
  } finally {
    await site.close();
  }
}

export const healthReport = ({ shift, blocking, ownBlocking, presses, changes, lighthouse: { scores, failed } }) =>
  [
    table(
      ['', 'measured', 'limit'],
      [
        ['layout shift', shift.toFixed(3), '0.02'],
        ['blocking time of our scripts', `${ownBlocking.toFixed(0)} ms`, '50 ms'],
        ['blocking time of the page', `${blocking.toFixed(0)} ms`, ''],
        ...presses.map(({ tag, count, name, duration }) => [
          `\`<${tag}>\`: press to next paint, slowest of ${count} controls (${name})`,
          `${duration} ms`,
          '100 ms',
        ]),
        ...changes.map(({ tag, work, count }) => [
          `\`<${tag}>\`: work of a change until layout, longest of ${count}`,
          `${work.toFixed(1)} ms`,
          'one frame: 16.7 ms',
        ]),
        ...Object.entries(scores).map(([name, score]) => [
          `Lighthouse: ${name}`,
          score,
          name === 'performance' ? 'at least 95' : '100',
        ]),
      ],
    ),
    failed.length ? `Lighthouse has more to say of: ${failed.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
