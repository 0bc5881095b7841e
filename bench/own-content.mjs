/**
 * A clinic's 300 questions from a file, laid over ours: from the moment the data is there to the frame that shows it,
 * against a page that puts the same texts into plain <details> itself, at a processor four times slower. Rounds are
 * interleaved, and a second plain page is the null control: what differs between those two is noise.
 *
 *   npm run build && node bench/own-content.mjs [rounds]
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../scripts/find-browser.mjs';
import { loadContent } from '../dist/content/index.js';

const ROUNDS = Number(process.argv[2] ?? 15);
const LIMIT = 1.5;
const root = new URL('..', import.meta.url);

const words = 'room visit therapist session week form card phone street door table oil sheet hour payment note'.split(
  ' ',
);
const sentence = (seed) =>
  `Please ask about the ${words[seed % 16]} and the ${words[(seed * 7) % 16]} before the ${words[(seed * 3) % 16]}.`;
const entries = Array.from({ length: 300 }, (_, index) => ({
  id: `own-${index}`,
  question: `Own question ${index + 1} about the ${words[index % 16]}?`,
  answer: Array.from({ length: 6 }, (__, part) => sentence(index + part)).join(part(index) ? ' ' : '\n\n'),
}));
function part(index) {
  return index % 3;
}
const file = JSON.stringify({ faq: { entries } });
const ours = (await loadContent()).faq.entries.map(({ id, question, lead, answer }) => ({
  id,
  question,
  answer: `${lead}\n\n${answer}`,
}));
const plainFile = JSON.stringify([...ours, ...entries]);

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">';
/** The frame after the one in which the work was done. */
const painted = 'const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));';
const pages = {
  ours: `${head}<script type="module" src="/cdn/embed.js"></script><massage-content id="at"><massage-faq></massage-faq></massage-content>
<script type="module">${painted}
await customElements.whenDefined('massage-content');
const faq = document.querySelector('massage-faq');
const count = () => faq.shadowRoot?.querySelectorAll('details[part=item]').length ?? 0;
const until = async (test) => { while (!test()) await new Promise((done) => requestAnimationFrame(done)); };
await until(() => count() > 30);
// Once before, with one entry: code and our own words are there, as they are in a page that has loaded.
at.content = { faq: { entries: [{ id: 'cost', answer: 'x' }] } };
await at.load();
const text = await (await fetch('/file.json')).text();
globalThis.ready = true;
globalThis.go = async () => {
  const start = performance.now();
  at.content = JSON.parse(text);
  await at.load();
  await faq.updateComplete;
  await painted();
  return [performance.now() - start, count()];
};
</script>`,
  plain: `${head}<main id="at"></main><script type="module">${painted}
const text = await (await fetch('/plain.json')).text();
globalThis.ready = true;
globalThis.go = async () => {
  const start = performance.now();
  for (const { question, answer } of JSON.parse(text)) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = question;
    details.append(summary, ...answer.split('\\n\\n').map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    at.append(details);
  }
  await painted();
  return [performance.now() - start, at.querySelectorAll('details').length];
};
</script>`,
};
pages.control = pages.plain;

const server = createServer(async ({ url }, response) => {
  const name = url.slice(1);
  if (name in pages) return response.writeHead(200, { 'content-type': 'text/html' }).end(pages[name]);
  if (url === '/file.json' || url === '/plain.json')
    return response.writeHead(200, { 'content-type': 'application/json' }).end(url === '/file.json' ? file : plainFile);
  const body = await readFile(new URL(`.${url}`, root)).catch(() => undefined);
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript' }).end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch(await launchOptions());

async function once(name) {
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => console.error(name, error));
  tab.on('console', (line) => console.error(name, line.text()));
  await tab.emulateCPUThrottling(4);
  await tab.goto(`${address}/${name}`, { waitUntil: 'networkidle0' });
  await tab.waitForFunction(() => globalThis.ready);
  const [time, count] = await tab.evaluate(() => globalThis.go());
  await tab.close();
  return { time, count };
}

const times = { ours: [], plain: [], control: [] };
const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
try {
  for (let round = 0; round < ROUNDS; round++)
    for (const name of Object.keys(times).sort(() => Math.random() - 0.5)) {
      const { time, count } = await once(name);
      if (count !== ours.length + entries.length) throw new Error(`${name} shows ${count} questions`);
      times[name].push(time);
    }
} finally {
  await browser.close();
  server.close();
}
const [own, plain, control] = [times.ours, times.plain, times.control].map(median);
const ratio = own / plain;
console.log(`${ours.length + entries.length} questions, ${ROUNDS} rounds, processor 4 times slower; medians:
  plain <details>   ${plain.toFixed(0)} ms
  the same again    ${control.toFixed(0)} ms (${(control / plain).toFixed(2)}x: noise)
  <massage-faq>     ${own.toFixed(0)} ms (${ratio.toFixed(2)}x, limit ${LIMIT}x)`);
process.exitCode = ratio > LIMIT ? 1 : 0;
