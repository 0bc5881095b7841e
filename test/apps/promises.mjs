/** What an app may count on, whatever it is made with. Each app shows the same page, in the words of its framework. */
import assert from 'node:assert/strict';

const inside = (tab, tag, look) =>
  tab.waitForFunction(
    (name, source) => {
      const shadow = document.querySelector(`${name}:state(ready)`)?.shadowRoot;
      return shadow && new Function('shadow', `return (${source})(shadow)`)(shadow);
    },
    { polling: 50, timeout: 20_000 },
    tag,
    String(look),
  );
const says = (tab, selector, text) =>
  tab.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent.trim() === what,
    { polling: 50, timeout: 20_000 },
    selector,
    text,
  );
const press = (tab, selector) => tab.locator(selector).click();
const act = (tab, how, ...names) => tab.evaluate((verb, args) => window.drive[verb](...args), how, names);

/** Answers the safety check and skips every question. */
async function skipAll(tab) {
  for (let screen = 0; screen < 3; screen += 1) {
    await act(tab, 'tick', 'technique-picker', 'None of these');
    await act(tab, 'press', 'technique-picker', 'Next');
  }
  for (let question = 0; question < 5; question += 1) await act(tab, 'press', 'technique-picker', 'Skip');
}

export const promises = {
  'a property that the app sets is used': async (tab) => {
    await inside(tab, 'cost-compare', (shadow) => /\$85.*Oak Clinic/s.test(shadow.textContent));
  },

  'an attribute that the app changes is followed': async (tab) => {
    await inside(tab, 'massage-faq', (shadow) => shadow.querySelector('#faq-cost'));
    await tab.select('#topic', '');
    await inside(tab, 'massage-faq', (shadow) => shadow.querySelector('#faq-safe-for-all'));
  },

  'the app hears what happens': async (tab) => {
    await act(tab, 'press', 'massage-faq', 'Where can I park?');
    await says(tab, '#opened', 'parking');
  },

  'what stands inside is shown, and what the app adds later, too': async (tab) => {
    await inside(tab, 'massage-faq', (shadow) =>
      /Behind the house/.test(shadow.querySelector('#faq-parking')?.textContent),
    );
    await press(tab, '#add');
    await inside(tab, 'massage-faq', (shadow) => /Yes, twenty/.test(shadow.querySelector('#faq-towels')?.textContent));
  },

  'what stands in a slot is shown there': async (tab) => {
    await inside(
      tab,
      'massage-faq',
      (shadow) =>
        shadow.querySelector('slot[name=heading]')?.assignedElements()[0]?.textContent.trim() === 'Before you come',
    );
  },

  'the app can call a method': async (tab) => {
    await inside(tab, 'massage-faq', (shadow) => shadow.querySelector('#faq-cost'));
    await press(tab, '#open-all');
    await inside(tab, 'massage-faq', (shadow) => !shadow.querySelector('details[id^=faq-]:not([open])'));
  },

  'an element goes, and comes back, with what the app says of it': async (tab) => {
    const weeks = (shadow) => /over 6 weeks/i.test(shadow.textContent);
    await inside(tab, 'cost-compare', weeks);
    await press(tab, '#toggle');
    await tab.waitForFunction(() => !document.querySelector('cost-compare'), { polling: 50 });
    await press(tab, '#toggle');
    await inside(tab, 'cost-compare', weeks);
  },

  'a form waits for its answer, and sends it': async (tab) => {
    await inside(tab, 'technique-picker', (shadow) => shadow.querySelector('legend'));
    await press(tab, '#book');
    assert.equal(await tab.$eval('#booked', ({ textContent }) => textContent.trim()), '');
    await skipAll(tab);
    await tab.waitForFunction(() => new FormData(document.querySelector('form')).get('style'), { polling: 50 });
    await press(tab, '#book');
    await says(tab, '#booked', 'no-preference');
  },
};
