/** The window of a WebKit, with what the test runner's own commands ask of a page. */
import { setTimeout as pause } from 'node:timers/promises';

/** Keys by their names, as WebDriver has them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = ['left', 'middle', 'right'];

const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const button = (type, name = 'left') => ({ type, button: BUTTONS.indexOf(name) });

/** The same as Playwright's, which the commands know. */
export function pageOf({ send }) {
  const act = (source, actions) => send('POST', '/actions', { actions: [{ ...source, actions }] });
  const type = (actions) => act({ type: 'key', id: 'keyboard' }, actions);
  const point = (actions) => act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
  const run = (script, args = []) => send('POST', '/execute/sync', { script, args });

  return {
    run,
    goto: (url) => send('POST', '/url', { url }),
    url: () => send('GET', '/url'),
    keyboard: {
      down: (key) => type([keyDown(key)]),
      up: (key) => type([keyUp(key)]),
      type: (text) => type([...text].flatMap((letter) => [keyDown(letter), keyUp(letter)])),
      press(key) {
        const held = key.length > 1 ? key.split('+') : [key];
        const last = held.pop();
        return type([...held.map(keyDown), keyDown(last), keyUp(last), ...held.reverse().map(keyUp)]);
      },
    },
    mouse: {
      move: (x, y) => point([moveTo(x, y)]),
      down: ({ button: name } = {}) => point([button('pointerDown', name)]),
      up: ({ button: name } = {}) => point([button('pointerUp', name)]),
      click: (x, y, { button: name } = {}) =>
        point([moveTo(x, y), button('pointerDown', name), button('pointerUp', name)]),
    },
    /** Sets the size of the window, again until the page in it has the size that was asked for. */
    async setViewportSize({ width, height }) {
      for (let asked = 0; asked < 80; asked++) {
        const [wide, high] = await run('return [innerWidth, innerHeight]');
        if (wide === width && high === height) return;
        if (asked % 20 === 0) {
          const rect = await send('GET', '/window/rect');
          await send('POST', '/window/rect', {
            width: rect.width + width - wide,
            height: rect.height + height - high,
          });
        }
        await pause(25);
      }
      throw new Error(`WebKit: its window cannot be ${width} by ${height}`);
    },
    /** Lets go of keys and buttons, and forgets where the pointer was. */
    release: () => send('DELETE', '/actions'),
  };
}
