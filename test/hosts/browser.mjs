/** A real browser, and what a reader notices in it. */
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { until } from '../../scripts/keep.mjs';

/** Starts it. A pipe, which closes with this process, ends it in every case. */
export const startBrowser = async () =>
  puppeteer.launch({ ...(await launchOptions()), pipe: true, acceptInsecureCerts: true });

/**
 * Opens a page as a stranger, with no cookie. `noise` holds what the console says, what fails to load and what is asked
 * of hosts other than its own and those of `also`.
 */
export async function visit(browser, url, { script = true, width = 1280, context, also = [] } = {}) {
  const page = await (context ?? (await browser.createBrowserContext())).newPage();
  const noise = [];
  const known = [url, ...also].map((address) => new URL(address).origin);
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && noise.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!known.includes(origin) && !/^(data|blob):$/.test(protocol)) noise.push(`asks ${request.url()}`);
  });
  page.setDefaultTimeout(15_000);
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, noise };
}

/** The text that can be seen in a part of the page, through shadow roots and slots, a blank between elements. */
export const seenText = (page, selector) =>
  page.$$eval(selector, (elements) => {
    const textOf = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node instanceof Element && node.localName !== 'slot' && !node.checkVisibility()) return '';
      if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      return [...(slotted.length ? slotted : (node.shadowRoot ?? node).childNodes)].map(textOf).join(' ');
    };
    return elements.map(textOf).join(' ').replace(/\s+/g, ' ');
  });

/** Clicks where a reader sees this text, also inside shadow roots. */
export async function clickText(page, text) {
  const element = await page.waitForFunction(
    (words) => {
      const seen = (node) => node.checkVisibility() && node.getClientRects().length > 0;
      const find = (root) => {
        for (const element of root.querySelectorAll('*')) {
          const own = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.data.includes(words),
          );
          if (own && seen(element)) return element;
          const inner = element.shadowRoot && find(element.shadowRoot);
          if (inner) return inner;
        }
        return null;
      };
      return find(document);
    },
    {},
    text,
  );
  await element.asElement().click();
}

/** Waits until a reader sees this text in a part of the page. */
export async function waitForText(page, selector, text) {
  await until(`“${text}” in ${selector}`, async () => (await seenText(page, selector)).includes(text), 15);
}

/** What axe finds in a page, or in a frame of it, as one line each. */
export async function axeProblems(page, selector = 'main') {
  // Without script its own clock would stand still, too. The page is there already: nothing in it starts now.
  await page.setJavaScriptEnabled?.(true);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((include) => globalThis.axe.run({ include: [include] }), selector);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

/** Logs in by the form, as people do. */
export async function logIn(browser, origin, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${origin}/wp-login.php`);
  // The form moves the focus a moment after it has loaded, so that keys would land in the wrong field.
  await page.$eval('#user_login', (field, value) => (field.value = value), name);
  await page.$eval('#user_pass', (field) => (field.value = 'password'));
  await Promise.all([page.waitForNavigation(), page.$eval('#loginform', (form) => form.submit())]);
  await page.waitForSelector('#wpadminbar');
  await page.close();
  return context;
}
