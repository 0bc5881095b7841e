/** Test command `emulate`: print, colour scheme, reduced motion, forced colours and contrast, each engine in its own way. */
import { inWindow } from './firefox/window.mjs';

const sessions = new WeakMap();

/** Through its developer tools. */
async function inChromium(page, settings) {
  const cdp = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, cdp);
  const { media = '', colorScheme = '', reducedMotion = '', forcedColors = 'none', contrast = '' } = settings;
  await cdp.send('Emulation.setEmulatedMedia', {
    media,
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-reduced-motion', value: reducedMotion },
      { name: 'forced-colors', value: forcedColors },
      { name: 'prefers-contrast', value: contrast },
    ],
  });
}

/** From the browser's own window: what its developer tools set on a tab. */
async function inFirefox(page, settings) {
  const { media = '', colorScheme = 'none', reducedMotion = 'none', forcedColors = 'none', contrast } = settings;
  const overrides = {
    mediumOverride: media,
    prefersColorSchemeOverride: colorScheme,
    prefersReducedMotionOverride: reducedMotion,
    forcedColorsOverride: forcedColors,
  };
  await inWindow(
    page,
    `for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
       for (const { linkedBrowser } of gBrowser.tabs) Object.assign(linkedBrowser.browsingContext, ${JSON.stringify(overrides)});
     Services.prefs.setIntPref('ui.prefersContrast', ${contrast === 'more' ? 1 : 0});`,
  );
}

/** Through its inspector. It has no forced colours, and says so by `false`. */
async function inWebKit({ inspector }, settings) {
  const { media = '', colorScheme, reducedMotion, contrast, forcedColors } = settings;
  const prefer = (name, value) => inspector.send('Page.overrideUserPreference', { name, ...(value && { value }) });
  await inspector.send('Page.setEmulatedMedia', { media });
  await prefer('PrefersColorScheme', { dark: 'Dark', light: 'Light' }[colorScheme]);
  await prefer('PrefersReducedMotion', { reduce: 'Reduce' }[reducedMotion]);
  await prefer('PrefersContrast', { more: 'More' }[contrast]);
  return !forcedColors;
}

const engines = { Chromium: inChromium, Firefox: inFirefox, WebKit: inWebKit };

export function emulatePlugin() {
  return {
    name: 'emulate',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return;
      const { name } = session.browser;
      return (await engines[name](session.browser.getPage(session.id), payload ?? {})) ?? true;
    },
  };
}
