/**
 * Finds a Chrome or Chromium and a Firefox for the tests, and installs one when there is none:
 * 1. CHROME_PATH or FIREFOX_PATH; 2. the PATH; 3. the usual places of macOS and Windows; 4. the system's package manager
 * (Debian, as root); 5. one of the project's own under .browser/, from its maker's own download page.
 * Says what it does. Prints the path of Chromium when run by itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, program } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file below the folders in which Windows keeps programs. */
const windows = (file) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, file));

const engines = {
  chromium: {
    title: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
      win32: windows('Google/Chrome/Application/chrome.exe'),
    },
    packages: ['chromium', 'fonts-dejavu-core'],
    download: 'chrome@stable',
    options: {
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: windows('Mozilla Firefox/firefox.exe'),
    },
    packages: ['firefox-esr', 'fonts-dejavu-core'],
    download: 'firefox@stable',
    // Print, forced colours and the like are played from the browser's own side.
    options: {
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      // A page that prints would wait for somebody to answer.
      extraPrefsFirefox: { 'print.enabled': false },
    },
  },
};

const say = (line) => console.error(`browser: ${line}`);

function fromSystem({ packages, names }) {
  return install(packages, 'browser') ? program(...names) : undefined;
}

function fromMaker({ title, download }) {
  say(`no ${title} found; downloading ${download} into .browser/`);
  const { stdout } = spawnSync('npx', ['@puppeteer/browsers', 'install', download, '--path', join(root, '.browser')], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout?.trim().split('\n').at(-1)?.split(' ').slice(1).join(' ');
}

/** The path of a browser that can be started. Throws with what to do when none can be had. */
export async function findBrowser(engine = 'chromium') {
  const known = engines[engine];
  const { title, variable, names, places } = known;
  const own = process.env[variable];
  if (own && !existsSync(own)) throw new Error(`${variable} is ${own}, and there is no such file.`);
  const found =
    own ??
    program(...names) ??
    places[process.platform]?.find((file) => existsSync(file)) ??
    fromSystem(known) ??
    fromMaker(known);
  if (!found || !existsSync(found))
    throw new Error(`No ${title}, and none could be installed. Install one, or set ${variable} to its program.`);
  return found;
}

/** How to start it, for puppeteer. */
export const launchOptions = async (engine = 'chromium') => ({
  executablePath: await findBrowser(engine),
  ...engines[engine].options,
});

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) console.log(await findBrowser());
