const sessions = new WeakMap();

/** Test command `emulate`: colour scheme, reduced motion, forced colours, contrast and print, as Chromium emulates them. */
export function emulatePlugin() {
  return {
    name: 'emulate',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return;
      const page = session.browser.getPage(session.id);
      const cdp = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, cdp);
      const { media = '', colorScheme = '', reducedMotion = '', forcedColors = 'none', contrast = '' } = payload ?? {};
      await cdp.send('Emulation.setEmulatedMedia', {
        media,
        features: [
          { name: 'prefers-color-scheme', value: colorScheme },
          { name: 'prefers-reduced-motion', value: reducedMotion },
          { name: 'forced-colors', value: forcedColors },
          { name: 'prefers-contrast', value: contrast },
        ],
      });
      return true;
    },
  };
}
