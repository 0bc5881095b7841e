/** WordPress' admin pages and its block editor, used as people use them. */

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

/** Puts a block into a new post, found by its name in the list of blocks. */
export async function writeBlock(context, origin, name, tag) {
  const page = await newPost(context, origin);
  await page.locator(inserter).click();
  await page.locator('.block-editor-inserter__search input').fill(name);
  await page.locator(`.editor-block-list-item-massage-widgets-${tag}`).click();
  // The list of blocks may have taken the sidebar's place.
  await page.locator(inserter).click();
  await page.evaluate(() => globalThis.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
  await page.waitForSelector('.block-editor-block-inspector');
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
  await page.locator('.editor-post-publish-panel__toggle:not([aria-disabled=true])').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.waitForFunction(() => {
    const editor = globalThis.wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost();
  });
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
}
