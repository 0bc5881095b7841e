/**
 * Runs inside a page: uses our elements as a reader would, through their own controls, and says when that has been shown.
 * Puppeteer hands it over as text, so it must not use anything from outside.
 */
export function installUse() {
  const until = async (test, what) => {
    const end = performance.now() + 8000;
    for (let found; performance.now() < end; await new Promise(requestAnimationFrame))
      if ((found = test())) return found;
    throw new Error(`never seen: ${what}`);
  };
  const one = (host, selector) =>
    until(() => host.shadowRoot?.querySelector(selector), `${host.localName} ${selector}`);
  const button = (host, name) =>
    until(
      () => [...host.shadowRoot.querySelectorAll('button, summary')].find(({ textContent }) => name.test(textContent)),
      `${host.localName} ${name}`,
    );
  const press = async (host, name) => (await button(host, name)).click();
  const heard = (host, type) => new Promise((done) => host.addEventListener(type, done, { once: true }));
  const host = (tag) => until(() => document.querySelector(`${tag}:state(ready)`), tag);

  window.printed = 0;
  window.print = () => {
    window.printed += 1;
  };
  window.use = {
    /** Opens all answers with their sources, searches with a typing mistake, and clears. */
    async 'massage-faq'() {
      const faq = await host('massage-faq');
      await press(faq, /open all/i);
      await one(faq, 'details[open] details');
      await press(faq, /copy link/i);
      await press(faq, /close all/i);
      const box = await one(faq, 'input');
      box.value = 'preganncy';
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await one(faq, 'mark');
      box.value = 'xyzzy';
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await one(faq, '[part=empty]');
      (await one(faq, '[part=empty] button')).click();
      await until(() => !faq.shadowRoot.querySelector('[part=empty]'), 'the whole list again');
    },
    /** Answers everything, and asks what to tell the therapist, to copy and to print. */
    async 'technique-picker'() {
      const picker = await host('technique-picker');
      for (let step = 0; step < 8; step++) {
        const asked = (await one(picker, 'legend')).textContent;
        const choices = [...picker.shadowRoot.querySelectorAll('fieldset input')];
        // Last of the warning signs stands "None of these".
        choices.at(choices[0].type === 'checkbox' ? -1 : 0).click();
        (await one(picker, '[part=next]')).click();
        await until(() => picker.shadowRoot.querySelector('legend')?.textContent !== asked, 'the next step');
      }
      (await one(picker, '[part=tell]')).click();
      (await one(picker, '[part=copy]')).click();
      (await one(picker, '[part=print]')).click();
    },
    /** Sets a plan and own prices, opens details, and exports in all three ways. */
    async 'cost-compare'() {
      const costs = await host('cost-compare');
      (await one(costs, 'details summary')).click();
      await press(costs, /own prices/i);
      const price = await one(costs, '[part=own-price] input');
      price.value = '95';
      price.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      for (const [name, format] of [
        [/csv|spreadsheet/i, 'csv'],
        [/^\s*print/i, 'print'],
      ]) {
        const exported = heard(costs, 'cost-export');
        await press(costs, name);
        const { detail } = await exported;
        if (detail.format !== format) throw new Error(detail.format);
      }
    },
  };
}
