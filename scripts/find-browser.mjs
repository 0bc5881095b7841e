/**
 * Finds a Chrome or Chromium for the tests, and installs one when there is none:
 * 1. CHROME_PATH; 2. the PATH; 3. the usual places of macOS and Windows; 4. the system's package manager (Debian, as
 * root); 5. a browser of the project's own under .browser/, from the npm registry or from Chrome's own download page.
 * Says what it does. Prints the path when run by itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, '.browser');
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
}[process.platform];

const say = (line) => console.error(`browser: ${line}`);
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32', ...options })
    .status === 0;

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
    .find((file) => existsSync(file));

function fromSystem() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say('none found; installing Debian’s chromium with apt-get, since this is root');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
  return onPath();
}

async function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  say('none found; unpacking one from the npm registry into .browser/ (67 MB, this project only)');
  const ok = run('npm', [
    'install',
    '--prefix',
    home,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '@sparticuz/chromium@153.0.0',
  ]);
  const entry = join(home, 'node_modules/@sparticuz/chromium/build/index.js');
  if (!ok) return;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'; // makes it bring the system libraries that it needs
  process.env.TMPDIR = home;
  const found = existsSync(entry) ? entry : join(home, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  return (await import(pathToFileURL(found).href)).default.executablePath();
}

function fromChrome() {
  say('none found; downloading Chrome for testing into .browser/');
  const { stdout } = spawnSync('npx', ['@puppeteer/browsers', 'install', 'chrome@stable', '--path', home], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout?.trim().split('\n').at(-1)?.split(' ').slice(1).join(' ');
}

/** The path of a browser that can be started. Throws with what to do when none can be had. */
export async function findBrowser() {
  const own = process.env.CHROME_PATH;
  if (own && !existsSync(own)) throw new Error(`CHROME_PATH is ${own}, and there is no such file.`);
  const found =
    own ??
    onPath() ??
    places?.find((file) => existsSync(file)) ??
    fromSystem() ??
    (await fromRegistry()) ??
    fromChrome();
  if (!found || !existsSync(found))
    throw new Error(
      'No Chrome or Chromium, and none could be installed. Install one, or set CHROME_PATH to its program.',
    );
  return found;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) console.log(await findBrowser());
