/** Sets an app up as a developer does: its own packages, ours from the tarball, far from our own folder. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openTab, startBrowser } from '../browser/server.mjs';
import { installDrive } from '../browser/drive.mjs';
import { freePort, keep, until } from '../../scripts/keep.mjs';
import { packInto } from '../package/packed.mjs';

const run = promisify(execFile);
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

/** Runs npm, and shows all that it said when it fails. */
const npm = (cwd, ...args) =>
  run('npm', args, { cwd, maxBuffer: 1e8 }).catch((error) => {
    throw new Error(`npm ${args.join(' ')}: ${error.stdout}\n${error.stderr}`);
  });

/** All of these at most so many at a time: installs wait for the network more than for the machine. */
async function inTurns(jobs, atOnce) {
  const waiting = [...jobs];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let job; (job = waiting.shift());) await job();
    }),
  );
}

/** What each app says to itself while it is developed, and nobody else hears. */
const chatter = /^\[vite\]|React DevTools|^Lit is in dev mode/;

export async function openWorkshop(names) {
  const packed = await packInto();
  const folder = await mkdtemp(join(tmpdir(), 'massage-apps-'));
  const apps = new Map();

  await inTurns(
    names.map((name) => async () => {
      const at = join(folder, name);
      const source = fileURLToPath(new URL(name, import.meta.url));
      await cp(source, at, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path) });
      const own = JSON.parse(await readFile(join(at, 'package.json'), 'utf8'));
      const start = performance.now();
      if (own.dependencies) await npm(at, 'ci', ...quiet);
      await npm(at, 'install', '--no-save', ...quiet, packed.tarball);
      apps.set(name, { at, own, installed: performance.now() - start });
    }),
    3,
  );

  return {
    seconds: (name) => Math.round(apps.get(name).installed / 1000),
    edit: async (name, file, change) => {
      const path = join(apps.get(name).at, file);
      // In one step, as editors save: a server that sees half a file loads the page anew.
      const saved = join(folder, 'saved');
      await writeFile(saved, change(await readFile(path, 'utf8')));
      await rename(saved, path);
    },
    run: (name, script) => npm(apps.get(name).at, 'run', script),
    /** The built app on a server that knows nothing but files. */
    async serve(name) {
      const { at, own } = apps.get(name);
      const files = own.scripts?.build ? join(at, 'dist') : at;
      const index = await readFile(join(files, 'index.html'));
      const site = await startBrowser((path) => (path === '/' ? index : undefined), pathToFileURL(`${files}/`));
      return visitor(site, site.address, site.close);
    },
    /** The app as its developer sees it. */
    async develop(name) {
      const { at } = apps.get(name);
      const port = await freePort();
      const address = `http://localhost:${port}`;
      const log = join(folder, `${name}.log`);
      const end = keep('npx', ['vite', '--port', String(port), '--strictPort'], { cwd: at, log });
      const isUp = () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        );
      await until(`the server of ${name} (${log})`, isUp);
      const site = await startBrowser();
      return visitor(site, address, async () => {
        await site.close();
        await end();
      });
    },
    close: () => Promise.all([packed.remove(), rm(folder, { recursive: true })]),
  };
}

/** Keeps what came with the page, before a script could touch it. */
function keepServed() {
  window.served = new Map();
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('[defer-hydration]')) {
      const root = element.shadowRoot;
      if (root && !window.served.has(element))
        window.served.set(element, { root, nodes: [...root.querySelectorAll('*')] });
    }
  }).observe(document, { childList: true, subtree: true });
}

function visitor({ browser }, address, close) {
  return {
    close,
    async open({ script = true } = {}) {
      const opened = await openTab(browser, { script, height: 4000, before: script ? [installDrive, keepServed] : [] });
      await opened.tab.goto(`${address}/`, { waitUntil: 'load' });
      return { ...opened, said: () => opened.lines.filter((line) => !chatter.test(line)) };
    },
  };
}
