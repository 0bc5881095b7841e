/** A site that is attacked: its pages with and without a policy, and all that a payload could have done there. */
import { openTab, startBrowser } from '../browser/server.mjs';
import { page } from '../browser/site.mjs';
import { installSearch, installTripwire, installVictim } from './tripwire.mjs';

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** With a policy to see that nothing is even tried; without one to see that it is not the policy that holds. */
export const policies = { 'a strict policy with Trusted Types': strict, 'no policy at all': '' };

/** The same page under both, as `/strict/name` and `/open/name`. */
export const pathsOf = (name) => ({
  [Object.keys(policies)[0]]: `/strict/${name}`,
  [Object.keys(policies)[1]]: `/open/${name}`,
});

export const nothing = { tripped: [], reports: [], exceptions: [], requests: [], moved: [], strangers: [] };

/** What pages ask for: the built files, and what the test itself serves. */
const asked = /^\/(cdn|dist|demo|own)\/|^\/(strict|open)\/[\w-]+$|^\/favicon\.ico$/;

export async function startSite(bodies, { head = '<link rel="stylesheet" href="/cdn/before-define.css">' } = {}) {
  const pages = new Map();
  const put = (name, body, withHead = head) => {
    const html = /^<!doctype/i.test(body) ? body : page(`<main>${body}</main>`, withHead);
    pages.set(`/strict/${name}`, { body: html, headers: { 'content-security-policy': strict } });
    pages.set(`/open/${name}`, html);
  };
  for (const [name, body] of Object.entries(bodies)) put(name, body);
  const site = await startBrowser((path) => pages.get(path));

  /** Opens a page with the tripwire in it. Nothing leaves this machine: other hosts are refused and counted. */
  async function visit(path) {
    const { tab, lines, close } = await openTab(site.browser, {
      before: [installTripwire, installSearch, installVictim],
    });
    tab.setDefaultTimeout(120_000);
    const requests = [];
    const moved = [];
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { protocol, origin, pathname } = new URL(request.url());
      const isOwn = origin === site.address;
      if (!(isOwn && asked.test(pathname)) && request.url() !== 'data:,') requests.push(request.url().slice(0, 200));
      return isOwn || /^(data|blob|about):$/.test(protocol) ? request.continue() : request.abort();
    });
    await tab.goto(site.address + path);
    tab.on('framenavigated', (frame) => {
      if (frame === tab.mainFrame() && frame.url().split('#')[0] !== site.address + path) moved.push(frame.url());
    });
    const told = (kind) => lines.filter((line) => line.startsWith(`${kind}: `)).map((line) => line.slice(0, 200));
    return {
      tab,
      lines,
      close,
      /** What the payloads have done, once all they started has ended. */
      async harm() {
        await tab.waitForNetworkIdle({ idleTime: 60, timeout: 120_000 });
        const strangers = await tab.evaluate(() => window.strangers());
        return {
          tripped: told('tripped'),
          reports: told('report'),
          exceptions: told('exception'),
          requests,
          moved,
          strangers,
        };
      },
    };
  }
  return { ...site, put, pages, visit };
}
