/**
 * Runs inside a page: acts as a reader does, through controls that are found by what they say. Each act takes the focus
 * along, as a press does. Puppeteer hands it over as text, so it must not use anything from outside.
 */
export function installDrive() {
  const plain = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  async function until(look, what) {
    const end = performance.now() + 8000;
    for (let found; performance.now() < end; await new Promise(requestAnimationFrame))
      if ((found = look())) return found;
    throw new Error(`never seen: ${what}`);
  }
  const host = (tag) => until(() => document.querySelector(`${tag}:state(ready)`), tag);
  const find = async (tag, selector, name) => {
    const root = (await host(tag)).shadowRoot;
    const look = () =>
      [...root.querySelectorAll(selector)].find((each) => plain(each).startsWith(name) && each.checkVisibility());
    return until(look, `${tag} ${selector} “${name}”`);
  };
  /** What was asked for may come in files, and bring more after it. */
  async function settled(tag) {
    const element = await host(tag);
    for (let turn = 0; turn < 3; turn += 1) {
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  }
  /** What live regions say by now, anywhere on the page. */
  const regions = () =>
    [...document.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[role=status], [role=alert]') ?? [])])
      .map((region) => ({ region, text: plain(region) }));
  let before = [];
  async function act(tag, control) {
    before = regions();
    control.focus({ preventScroll: true });
    control.click();
    await settled(tag);
  }
  window.drive = {
    until,
    settled,
    host,
    press: async (tag, name) => act(tag, await find(tag, 'button, summary', name)),
    tick: async (tag, name) => act(tag, (await find(tag, 'label', name)).querySelector('input')),
    /** What has been announced since the last act began. */
    said: () =>
      regions()
        .filter(({ region, text }) => text && !before.some((old) => old.region === region && old.text === text))
        .map(({ text }) => text),
    /** The control that has the focus, through shadow roots. */
    focused() {
      let found = document.activeElement;
      while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
      return found === document.body ? '' : plain(found.labels?.[0] ?? found) || found.localName;
    },
    see: (tag, selector) => until(() => document.querySelector(tag)?.shadowRoot?.querySelector(selector), selector),
    async type(tag, name, text) {
      const box = (await find(tag, 'label', name)).querySelector('input');
      before = regions();
      box.focus();
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(tag);
    },
    /** One screen of the safety check, also of the one in the picker. */
    async screen(tag, ...names) {
      const before = plain(await drive.see(tag, 'legend'));
      for (const name of names.length ? names : ['None of these']) await drive.tick(tag, name);
      await drive.press(tag, 'Next');
      const root = document.querySelector(tag).shadowRoot;
      await until(() => plain(root.querySelector('legend, .face')) !== before, `after “${before}”`);
      await settled(tag);
    },
    async safe(tag, ...cautions) {
      await drive.screen(tag);
      await drive.screen(tag);
      await drive.screen(tag, ...cautions);
    },
    /** The five questions of the picker; an empty text skips one. */
    async answer(...labels) {
      await drive.see('technique-picker', 'input[type=radio]');
      for (const label of labels) {
        if (label) await drive.tick('technique-picker', label);
        await drive.press('technique-picker', label ? 'Next' : 'Skip');
      }
      await drive.see('technique-picker', '[part=result]');
      await settled('technique-picker');
    },
  };
}
