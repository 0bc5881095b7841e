/** WebKitGTK with its driver, and a screen for it: those of the machine, else Debian's, installed with apt-get as root. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, installCommand, program } from '../packages.mjs';

/** Where distributions put the browser that comes with the library: it is on nobody's path. */
const folders = () => [
  ...['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu`),
  '/usr/libexec',
  '/usr/lib64',
  '/usr/lib',
];
const browser = () =>
  folders()
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit2?gtk-\d/.test(name))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((file) => existsSync(file));

const look = () => ({
  browser: process.env.WEBKIT_PATH ?? browser(),
  driver: process.env.WEBKIT_DRIVER_PATH ?? program('WebKitWebDriver'),
  screen: program('Xvfb'),
});
const isComplete = (found) => Object.values(found).every(Boolean);

/** The programs that a WebKit needs. Throws with what to do when they cannot be had. */
export function findWebKit() {
  const found = look();
  if (isComplete(found)) return found;
  const wanted = ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'];
  const help = `WebKitGTK runs on Linux. On Debian, run as root: ${installCommand(wanted)}. Elsewhere, set WEBKIT_PATH to its MiniBrowser and WEBKIT_DRIVER_PATH to its WebKitWebDriver.`;
  if (process.platform !== 'linux') throw new Error(`No WebKit to test in. ${help}`);
  install(wanted, 'browser');
  const now = look();
  if (!isComplete(now)) throw new Error(`No WebKit, and none could be installed. ${help}`);
  return now;
}
