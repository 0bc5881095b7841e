/** A page of Firefox in which keys and clicks have arrived when a test goes on, as they have in the other engines. */

import { inWindow } from './window.mjs';

/** Names that the other engines have for keys. */
const KEYS = { Space: ' ' };
/** Longest wait for an event that the page may never hear: its frame or the browser's own bars may have the focus. */
const PATIENCE = 500;

/** Input reaches a page by another way than scripts do, and may come after them. Acts, and waits until the page has heard. */
async function heard(page, type, count, act) {
  const ear = await page.evaluateHandle(
    (name, times, patience) => {
      let left = times;
      const all = new Promise((done) => {
        const hear = () => {
          left -= 1;
          if (!left) end();
        };
        const end = () => {
          removeEventListener(name, hear, true);
          // What the browser does upon an event follows it.
          setTimeout(done);
        };
        addEventListener(name, hear, true);
        setTimeout(end, patience + 10 * times);
      });
      return { all };
    },
    type,
    count,
    PATIENCE,
  );
  await act();
  await ear.evaluate(({ all }) => all);
  await ear.dispose();
}

/** Tab may have led out of the page, into the browser's bars. The other engines have none in a test. */
const comeBack = (page) =>
  inWindow(page, 'if (document.activeElement !== gBrowser.selectedBrowser) gBrowser.selectedBrowser.focus()');

const patch = (device, page, name, type, countOf = () => 1) => {
  const act = device[name].bind(device);
  device[name] = (...given) => heard(page, type, countOf(...given), () => act(...given));
};

/** Opens one. */
export async function openPage({ context }) {
  const page = await context.newPage();
  const { keyboard, mouse } = page;
  patch(keyboard, page, 'type', 'keyup', (text) => [...text].length);
  patch(keyboard, page, 'down', 'keydown');
  for (const name of ['press', 'up']) patch(keyboard, page, name, 'keyup');
  for (const name of ['down', 'up', 'press']) {
    const act = keyboard[name];
    keyboard[name] = async (key, ...given) => {
      await comeBack(page);
      await act(KEYS[key] ?? key, ...given);
    };
  }
  patch(mouse, page, 'down', 'mousedown');
  for (const name of ['up', 'click']) patch(mouse, page, name, 'mouseup');
  return page;
}
