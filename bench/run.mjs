/**
 * All figures of docs/performance.md. Installs what we are measured against, with install scripts off.
 *
 *   npm run bench                     everything: about half an hour
 *   npm run bench -- --only times     one part: weights, times, health
 *   npm run bench -- --runs 1 --rounds 3 --names native,control,lit,ours --sizes 10,1000 --dry
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { fill } from './table.mjs';

const here = new URL('./', import.meta.url);
const page = new URL('../docs/performance.md', here);
const { values: given } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
    names: { type: 'string' },
    sizes: { type: 'string' },
    dry: { type: 'boolean' },
  },
});

if (!existsSync(new URL('node_modules/lit', here)))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(here),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
// They need what has just been installed.
const { contenders } = await import('./contenders.mjs');
const { buildPage } = await import('./bundle.mjs');

const pretty = async (text) => format(text, { ...(await resolveConfig(page)), parser: 'markdown' });

const parts = {
  async weights() {
    const { measureWeights, weightsReport } = await import('./weights.mjs');
    const measured = await measureWeights();
    return [measured, weightsReport(measured)];
  },
  async times() {
    const { measureTimes, timesReport } = await import('./times.mjs');
    const names = given.names?.split(',') ?? contenders.map(({ name }) => name);
    for (const contender of contenders.filter(({ name }) => names.includes(name))) await buildPage(contender);
    const sizes = given.sizes?.split(',').map(Number);
    const measured = await measureTimes({ names, runs: Number(given.runs), rounds: Number(given.rounds), sizes });
    const how = `Medians of ${given.runs} runs of ${given.rounds} rounds each, in ${measured.browser}, Node ${process.versions.node}, ${availableParallelism()} processors, ${new Date().toISOString().slice(0, 10)}.`;
    return [measured, `${how}\n\n${timesReport(measured)}`];
  },
  async health() {
    const { measureHealth, healthReport } = await import('./health.mjs');
    const measured = await measureHealth();
    return [measured, healthReport(measured)];
  },
};

await mkdir(new URL('built/', here), { recursive: true });
for (const [name, measure] of Object.entries(parts)) {
  if (given.only && given.only !== name) continue;
  const [measured, report] = await measure();
  await writeFile(new URL(`built/${name}.json`, here), JSON.stringify(measured, null, 1));
  console.log(`${report}\n`);
  if (!given.dry) await writeFile(page, await pretty(fill(await readFile(page, 'utf8'), name, report)));
}
