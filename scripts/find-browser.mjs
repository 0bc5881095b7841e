/**
 * Finds a Chrome or Chromium for the tests, and installs one when there is none:
 * 1. CHROME_PATH; 2. the PATH; 3. the usual places of macOS and Windows; 4. the system's package manager (Debian, as
 * root); 5. a Chrome of the project's own under .browser/, from Chrome's own download page.
 * Says what it does. Prints the path when run by itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const found = own ?? onPath() ?? places?.find((file) => existsSync(file)) ?? fromSystem() ?? fromChrome();
  if (!found || !existsSync(found))
    throw new Error(
      'No Chrome or Chromium, and none could be installed. Install one, or set CHROME_PATH to its program.',
    );
  return found;
}

/** How to start it, for puppeteer. */
export const launchOptions = async () => ({
  executablePath: await findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) console.log(await findBrowser());
