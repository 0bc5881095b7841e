/**
 * What a contender spends its time on, by the browser's own profiler: functions by all that they call, and by themselves.
 *
 *   node bench/profile.mjs [name] [count] [boot|open|filter]
 */
import { buildPage } from './bundle.mjs';
import { contenders } from './contenders.mjs';
import { WORD } from './content.js';
import { startVisits } from './visits.mjs';

const [name = 'ours', count = '1000', what = 'boot'] = process.argv.slice(2);

/** Milliseconds of each function: alone, and with all that it calls. */
function spent({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ticks = new Map();
  samples.forEach((id, index) => ticks.set(id, (ticks.get(id) ?? 0) + timeDeltas[index] / 1000));
  const alone = new Map();
  const whole = new Map();
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  const walk = (node, above) => {
    const { functionName, url, lineNumber } = node.callFrame;
    const key = `${functionName || '(nameless)'} ${url.split('/').at(-1)}:${lineNumber + 1}`;
    const own = ticks.get(node.id) ?? 0;
    add(alone, key, own);
    const sum = (node.children ?? []).reduce((total, id) => total + walk(byId.get(id), [...above, key]), own);
    if (!above.includes(key)) add(whole, key, sum);
    return sum;
  };
  walk(nodes[0], []);
  return { alone, whole };
}

const list = (title, times) =>
  [title]
    .concat(
      [...times]
        .sort(([, one], [, other]) => other - one)
        .slice(0, 30)
        .map(([key, time]) => `${time.toFixed(1).padStart(9)} ms  ${key}`),
    )
    .join('\n');

await buildPage(
  contenders.find((contender) => contender.name === name),
  { isMinified: false },
);
const visits = await startVisits();
try {
  await visits.open(name, Number(count), async (tab, session) => {
    await tab.evaluate(() => window.booted);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    if (what === 'boot') {
      await tab.reload({ waitUntil: 'domcontentloaded' });
      console.log(await tab.evaluate(() => window.booted));
    } else console.log(await tab.evaluate((action, word) => window.act(action, word), what, WORD));
    const { alone, whole } = spent((await session.send('Profiler.stop')).profile);
    console.log(`${list('With all that they call', whole)}\n${list('By themselves', alone)}`);
  });
} finally {
  await visits.close();
}
