/** The picker in forms as sites have them: inside other elements, sent, switched off, reset, and come back to. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { installDrive } from '../browser/drive.mjs';
import { loader, page, startSite } from '../browser/site.mjs';

const EQUAL = ['Long-standing tightness', 'Medium', 'A little is OK', 'Whole back', '6 to 12 weeks'];
const picker = '<technique-picker name="style" required></technique-picker>';
/** The loader cannot see into the shadow roots of others: they hand theirs over. */
const scanned = `<script type="module">
  import { scan } from '/cdn/embed.js';
  for (const { shadowRoot } of document.querySelectorAll('booking-form, style-field')) scan(shadowRoot);
</script>`;
const buttons = '<button id="send">Send</button><button id="clear" type="reset">Clear</button>';
const form = (inside, more = '') => `<form id="f" action="/done" ${more}>${inside}${buttons}</form>`;

/** Elements that a site may have around ours. */
const around = `<script>
  customElements.define('card-box', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>'; }
  });
  customElements.define('booking-form', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = \`${form(picker)}\`; }
  });
  customElements.define('style-field', class extends HTMLElement {
    static formAssociated = true;
    #internals = this.attachInternals();
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<technique-picker></technique-picker>';
      root.addEventListener('change', ({ target }) => this.#internals.setFormValue(target.value));
    }
  });
</script>`;

const pages = {
  '/plain': form(picker),
  '/card': around + form(`<card-box>${picker}</card-box>`),
  '/shadow': `${around}<booking-form></booking-form>${scanned}`,
  '/field': around + form('<style-field name="style"></style-field>') + scanned,
  '/elsewhere': `${form('')}<technique-picker name="style" form="f" required></technique-picker>`,
  '/fieldset': form(`<fieldset id="set"><fieldset><legend>Style</legend>${picker}</fieldset></fieldset>`),
  '/default': form('<technique-picker name="style" value="swedish"></technique-picker>'),
  '/two': form('<input name="email" required>' + picker),
  '/free': form(picker, 'novalidate'),
  '/many': form(picker + picker.replace('required', 'value="sports"')),
  '/done': '<h1>Thank you</h1>',
};

describe('<technique-picker> in a form', () => {
  let site;
  before(async () => {
    site = await startSite(Object.fromEntries(Object.entries(pages).map(([path, body]) => [path, page(body, loader)])));
  });
  after(() => site?.close());

  /** What tests ask of a page, wherever the picker is in it. */
  function install() {
    window.all = (selector, root = document) => [
      ...root.querySelectorAll(selector),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? window.all(selector, shadowRoot) : [],
      ),
    ];
    window.one = (selector) => window.all(selector)[0];
    window.sent = () => new FormData(window.one('form')).getAll('style');
  }
  async function open(path) {
    const opened = await site.open(path, { before: [install, installDrive] });
    const { tab } = opened;
    const ready = () => tab.waitForFunction(() => window.one('technique-picker')?.matches(':state(ready)'));
    await ready();
    const press = async (...names) => {
      for (const name of names) {
        await tab.waitForFunction(
          (text) =>
            window
              .all('label, button')
              .some((each) => each.textContent.trim().startsWith(text) && each.checkVisibility()),
          {},
          name,
        );
        await tab.evaluate(async (text) => {
          const found = window
            .all('label, button')
            .find((each) => each.textContent.trim().startsWith(text) && each.checkVisibility());
          (found.control ?? found.querySelector('input') ?? found).click();
          for (const each of window.all('technique-picker')) await each.updateComplete;
          await new Promise(requestAnimationFrame);
        }, name);
      }
    };
    const check = async () => {
      for (const step of ['Step 1', 'Step 2', 'Step 3']) {
        await tab.waitForFunction(
          (text) => window.all('legend').some(({ textContent }) => textContent.includes(text)),
          {},
          step,
        );
        await press('None of these', 'Next');
      }
    };
    const answer = async () => {
      await check();
      for (const label of EQUAL) await press(label, 'Next');
      await tab.waitForFunction(() => window.one('[part=result]'));
    };
    const sent = () => tab.evaluate(() => window.sent());
    const valid = () => tab.evaluate(() => window.one('technique-picker').checkValidity());
    return { ...opened, ready, press, check, answer, sent, valid };
  }

  for (const path of ['/plain', '/card', '/shadow', '/field', '/elsewhere'])
    it(`${path}: is sent with the form, by whichever element it stands in`, async () => {
      const { tab, answer, press, sent, close } = await open(path);
      assert.deepEqual(await sent(), []);
      await answer();
      assert.deepEqual(await sent(), ['deep-tissue swedish myofascial-release']);
      await press('Choose Swedish');
      assert.deepEqual(await sent(), ['swedish']);
      await Promise.all([tab.waitForNavigation(), tab.evaluate(() => window.one('#send').click())]);
      assert.equal(new URL(tab.url()).search, '?style=swedish');
      await close();
    });

  it('stands among the fields of its form, under its name', async () => {
    const { tab, close } = await open('/plain');
    const found = await tab.evaluate(() => {
      const form = document.forms[0];
      const field = form.elements.style;
      return [
        field.localName,
        field.form === form,
        field.matches(':invalid'),
        form.matches(':invalid'),
        form.elements.length,
      ];
    });
    assert.deepEqual(found, ['technique-picker', true, true, true, 3]);
    await close();
  });

  it('sends nothing of itself when its own buttons and fields are used, by Enter too', async () => {
    const { tab, press, close } = await open('/free');
    await press('None of these');
    await tab.evaluate(() => window.one('technique-picker').shadowRoot.querySelector('input').focus());
    await tab.keyboard.press('Enter');
    await press('Next');
    await tab.waitForFunction(() => window.all('legend').some(({ textContent }) => textContent.includes('Step 2')));
    assert.equal(new URL(tab.url()).pathname, '/free');
    await close();
  });

  it('holds the form back with the browser’s own message, at a field that can be seen, and leads there', async () => {
    const { tab, press, check, close } = await open('/plain');
    const heard = await tab.evaluate(() => {
      window.heard = [];
      const form = document.forms[0];
      form.addEventListener('invalid', ({ target }) => window.heard.push(`invalid ${target.localName}`), true);
      form.addEventListener('submit', () => window.heard.push('submit'));
      window.one('#send').click();
      return [window.heard, document.activeElement.localName, document.activeElement.shadowRoot.activeElement?.type];
    });
    assert.deepEqual(heard, [['invalid technique-picker'], 'technique-picker', 'checkbox']);
    // The same at a later step, whose fields are others.
    await check();
    const later = await tab.evaluate(() => {
      document.activeElement.blur();
      document.forms[0].reportValidity();
      return document.activeElement.shadowRoot?.activeElement?.type;
    });
    assert.equal(later, 'radio');
    await press('Skip', 'Skip', 'Skip', 'Skip', 'Skip');
    await tab.waitForFunction(() => window.one('[part=result]'));
    assert.equal(await tab.evaluate(() => document.forms[0].reportValidity()), true);
    assert.equal(await tab.evaluate(() => window.one('technique-picker').matches(':valid')), true);
    await close();
  });

  it('waits its turn where another field comes first, and asks for nothing in a form that is not checked', async () => {
    const first = await open('/two');
    assert.equal(await first.tab.evaluate(() => (window.one('#send').click(), document.activeElement.name)), 'email');
    await first.close();
    const free = await open('/free');
    await Promise.all([free.tab.waitForNavigation(), free.tab.evaluate(() => window.one('#send').click())]);
    assert.equal(new URL(free.tab.url()).search, '');
    await free.close();
  });

  it('is switched off by any fieldset around it: not sent, not asked for, not used; and comes back as it was', async () => {
    const { tab, press, answer, sent, close } = await open('/fieldset');
    const switchTo = (off) =>
      tab.evaluate(async (disabled) => {
        window.one('#set').disabled = disabled;
        await new Promise(requestAnimationFrame);
        const field = window.one('technique-picker');
        await field.updateComplete;
        const usable = [...field.shadowRoot.querySelectorAll('button, input')].filter(
          (each) => !each.matches(':disabled'),
        ).length;
        return { willValidate: field.willValidate, isOff: field.matches(':disabled'), usable: usable > 0 };
      }, off);
    assert.deepEqual(await switchTo(true), { willValidate: false, isOff: true, usable: false });
    assert.equal(await tab.evaluate(() => document.forms[0].checkValidity()), true);
    assert.deepEqual(await switchTo(false), { willValidate: true, isOff: false, usable: true });
    assert.equal(await tab.evaluate(() => document.forms[0].checkValidity()), false);
    await answer();
    await press('Choose Swedish');
    await switchTo(true);
    assert.deepEqual(await sent(), []);
    await switchTo(false);
    assert.deepEqual(await sent(), ['swedish']);
    await close();
  });

  it('goes back to its first step and its first value with form.reset() and with a reset button', async () => {
    const { tab, answer, press, sent, close } = await open('/default');
    assert.deepEqual(await sent(), ['swedish']);
    for (const how of ['#clear', '']) {
      await answer();
      await press('Choose Deep');
      assert.deepEqual(await sent(), ['deep-tissue']);
      await tab.evaluate((button) => (button ? window.one(button).click() : document.forms[0].reset()), how);
      await tab.waitForFunction(() => window.all('legend').some(({ textContent }) => textContent.includes('Step 1')));
      assert.deepEqual(await sent(), ['swedish']);
      assert.deepEqual(await tab.evaluate(() => window.one('technique-picker').answers), {});
    }
    await close();
  });

  it('keeps its value, and no answer, for a reader who comes back', async () => {
    const { tab, answer, press, ready, sent, valid, close } = await open('/plain');
    await answer();
    await press('Choose Swedish');
    await Promise.all([tab.waitForNavigation(), tab.evaluate(() => window.one('#send').click())]);
    await tab.goBack();
    await ready();
    await tab.waitForFunction(() => window.sent().length);
    assert.deepEqual(await sent(), ['swedish']);
    assert.equal(await valid(), true);
    await tab.waitForFunction(() =>
      window.one('technique-picker').shadowRoot.textContent.includes('Your choice so far'),
    );
    assert.deepEqual(await tab.evaluate(() => window.one('technique-picker').answers), {});
    assert.equal(await tab.evaluate(() => window.one('technique-picker').result), null);
    // A reader who has started again comes back to nothing.
    await tab.evaluate(() => window.one('technique-picker').reset());
    await tab.goto(`${site.address}/done`);
    await tab.goBack();
    await ready();
    assert.deepEqual(await sent(), []);
    await close();
  });

  it('is one of several of a name', async () => {
    const { tab, answer, close } = await open('/many');
    await tab.waitForFunction(() => window.all('technique-picker').every((each) => each.matches(':state(ready)')));
    assert.deepEqual(await tab.evaluate(() => window.sent()), ['sports']);
    await answer();
    assert.deepEqual(await tab.evaluate(() => window.sent()), ['deep-tissue swedish myofascial-release', 'sports']);
    await close();
  });
});
