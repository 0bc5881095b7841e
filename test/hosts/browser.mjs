/** A real browser, and what a reader notices in it. */
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { until } from './keep.mjs';

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

/** Uploads a plugin's zip in the admin pages and switches it on. */
export async function installPlugin(admin, origin, zip) {
  const page = await admin.newPage();
  await page.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.waitForSelector('input[type=file][name=pluginzip]');
  await field.uploadFile(zip);
  await Promise.all([page.waitForNavigation(), page.$eval('#install-plugin-submit', (button) => button.click())]);
  const activate = await page.waitForSelector('a[href*="action=activate"]');
  await Promise.all([page.waitForNavigation(), activate.click()]);
  const notice = await page.waitForSelector('#message, .notice');
  const text = await notice.evaluate(({ textContent }) => textContent.trim());
  await page.close();
  return text;
}

/** The first part of the editor that holds this. */
const inEditor = (page, selector) => page.waitForSelector(selector, { visible: true });

/** Its name depends on the version. */
const inserter = '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';

/** Opens a new post in the block editor. */
export async function newPost(context, origin) {
  const page = await context.newPage();
  await page.setViewport({ width: 1600, height: 1000 });
  await page.goto(`${origin}/wp-admin/post-new.php`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.waitForSelector(inserter);
  await page.evaluate(() => {
    const { dispatch, select } = globalThis.wp.data;
    if (select('core/edit-post').isFeatureActive('welcomeGuide'))
      dispatch('core/edit-post').toggleFeature('welcomeGuide');
    dispatch('core/editor').editPost({ title: 'A post with a block' });
  });
  return page;
}

/** Copies a text elsewhere and pastes it where the cursor is. */
export async function paste(page, text) {
  const source = await page.browserContext().newPage();
  await source.setContent('<textarea></textarea>');
  await source.$eval('textarea', (field, value) => (field.value = value), text);
  const shortcut = async (where, key, command) => {
    await where.keyboard.down('Control');
    await where.keyboard.press(key, { commands: [command] });
    await where.keyboard.up('Control');
  };
  await source.bringToFront();
  await source.$eval('textarea', (field) => field.select());
  await shortcut(source, 'c', 'Copy');
  await source.close();
  await page.bringToFront();
  await shortcut(page, 'v', 'Paste');
}

/** Puts a block into a new post by its name in the inserter. */
export async function writeBlock(context, origin, name) {
  const page = await newPost(context, origin);
  await (await inEditor(page, inserter)).click();
  await (await inEditor(page, '.block-editor-inserter__search input')).type(name);
  await (
    await inEditor(page, '.block-editor-inserter__panel-content button.block-editor-block-types-list__item')
  ).click();
  // The list of blocks may have taken the sidebar's place.
  await (await inEditor(page, inserter)).click();
  await page.evaluate(() => globalThis.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
  await inEditor(page, '.block-editor-block-inspector');
  return page;
}

/** The control that a label in the editor's sidebar belongs to. */
export const labelled = async (page, label) =>
  (
    await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('.block-editor-block-inspector label')].find(
          ({ textContent }) => textContent === text,
        )?.control,
      {},
      label,
    )
  ).asElement();

/** Waits until the post in the editor has this text, or has it no more. Newer versions show it in a frame. */
export const waitForPreview = (page, text, isThere = true) =>
  page.waitForFunction(
    (words, wanted) => {
      const frame = document.querySelector('iframe[name="editor-canvas"]');
      const post = (frame?.contentDocument ?? document).querySelector('.editor-styles-wrapper');
      return post && post.textContent.includes(words) === wanted;
    },
    {},
    text,
    isThere,
  );

/** Publishes the post that stands in the editor, and gives its address. */
export async function publish(page) {
  await (await inEditor(page, '.editor-post-publish-panel__toggle:not([aria-disabled=true])')).click();
  await (await inEditor(page, '.editor-post-publish-panel .editor-post-publish-button')).click();
  await page.waitForFunction(() => {
    const editor = globalThis.wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost();
  });
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
}
