/** Starts WebKitGTK under its driver, on a screen of its own. Nothing of it outlives this process. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, keep, until } from '../keep.mjs';
import { findWebKit } from './find.mjs';
import { inspect } from './inspector.mjs';

const listens = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });

/** The pointer starts in the middle of a screen, and where nobody manages windows the one below it has the focus. */
const SCREEN = { width: 4000, height: 3000 };
/** Has the pointer over the bar of the window, where it touches nothing of the page. */
const CORNER = { x: SCREEN.width / 2 - 4, y: SCREEN.height / 2 - 4 };

/** Starts a screen, and gives its name. */
async function startScreen(file, folder, stops) {
  const log = join(folder, 'screen.log');
  stops.push(
    keep(file, ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'], { log }),
  );
  const named = async () => /^(\d+)\n/m.exec(await readFile(log, 'utf8'))?.[1];
  await until('a screen for WebKit', named, 20);
  return `:${await named()}`;
}

/** The bar above the page would keep the window from becoming as narrow as a phone. */
const narrow = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 1px; }';
async function styleWindow(folder) {
  await mkdir(join(folder, 'gtk-3.0'), { recursive: true });
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), narrow);
}

/** Starts a browser with one window. `send` speaks the WebDriver protocol, `inspector` that of the inspector. */
export async function startWebKit() {
  const { browser, driver, screen } = findWebKit();
  const folder = await mkdtemp(join(tmpdir(), 'massage-webkit-'));
  const stops = [];
  const stop = async () => {
    for (const end of stops.reverse()) await end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const DISPLAY = await startScreen(screen, folder, stops);
    const [window, port] = [await freePort(), await freePort()];
    const env = {
      DISPLAY,
      WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${window}`,
      // What it remembers goes with the folder.
      ...Object.fromEntries(['CACHE', 'CONFIG', 'DATA'].map((kind) => [`XDG_${kind}_HOME`, join(folder, kind)])),
    };
    await styleWindow(env.XDG_CONFIG_HOME);
    const log = join(folder, 'browser.log');
    stops.push(keep(browser, ['--automation', '--enable-developer-extras=true'], { log, env }));
    await until('WebKit', () => listens(window), 30);
    stops.push(keep(driver, [`--port=${port}`, `--target=127.0.0.1:${window}`], { log, env }));
    await until('the driver of WebKit', () => listens(port), 30);

    const ask = async (method, path, body = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        body: method === 'POST' ? JSON.stringify(body) : undefined,
      });
      const { value } = await response.json();
      if (!response.ok) throw new Error(`WebKit: ${value?.error} ${value?.message}`);
      return value;
    };
    const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: { alwaysMatch: {} } });
    await ask('POST', `/session/${sessionId}/window/rect`, { ...CORNER, width: 800, height: 600 });
    const inspector = await inspect(window);
    stops.push(() => inspector.close());
    return {
      version: capabilities.browserVersion,
      inspector,
      send: (method, path, body) => ask(method, `/session/${sessionId}${path}`, body),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
