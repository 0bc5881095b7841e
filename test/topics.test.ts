import { expect, fixture, html } from '@open-wc/testing';
import { claimOf } from '../src/shared/fact.js';
import type { Content } from '../src/content/schema.js';
import { loadContent } from '../src/content/store.js';
import '../src/define.js';
import { all, one, ready } from './helpers.js';

type Topics = Readonly<Record<string, readonly string[]>>;
type Section = Exclude<keyof Content, 'version'> & ('intro' | 'myths' | 'session');

const flat = (element: Element) => element.textContent!.replace(/\s+/g, ' ');

/** Where each list of the guide is shown. */
const SHOWN = {
  'evidence-brief':
    'intro effects mechanisms neurochemistry benefits limits combining takeaways conclusion myths'.split(' '),
  'session-guide': 'session tips'.split(' '),
};

describe('the guide, as the two elements show it', () => {
  for (const [tag, sections] of Object.entries(SHOWN))
    for (const section of sections)
      it(`<${tag}> shows every topic of ${section}: title, claim, finding`, async () => {
        const { topicIds } = (await import(new URL('./content/topic-ids.mjs', import.meta.url).href)) as {
          topicIds: Topics;
        };
        const content = await loadContent();
        const element = await ready(
          await fixture<HTMLElement>(html`<div></div>`).then((host) => {
            host.append(document.createElement(tag));
            return host.firstElementChild as HTMLElement;
          }),
        );
        const text =
          section === 'session'
            ? flat(one(element, '[part=stages]'))
            : flat(one(element, section === 'tips' ? '[part=tips]' : `[part=section]#${section}`));
        const entries = content[section as Section];
        for (const id of topicIds[section]!) {
          const entry = entries.find((one) => one.id === id);
          expect(entry, `${section}/${id} is in the content`).to.exist;
          const { title, claim, finding } = claimOf(entry!);
          for (const part of [title, claim, finding]) if (part) expect(text, `${section}/${id}`).to.contain(part);
        }
        expect(element.shadowRoot!.querySelector('[part=stages], [part=list]')!.checkVisibility()).to.be.true;
      });
});

describe('every other topic is shown by some element', () => {
  const topics = async () =>
    ((await import(new URL('./content/topic-ids.mjs', import.meta.url).href)) as { topicIds: Topics }).topicIds;
  const shown = async (tag: string, attributes: Readonly<Record<string, string>> = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    return ready(element);
  };

  it('questions, in the list of questions', async () => {
    const [{ 'faq.entries': ids }, { faq }] = [await topics(), await loadContent()];
    const text = flat(one(await shown('massage-faq'), '[part=list]'));
    for (const id of ids!) {
      const { question, lead } = faq.entries.find((entry) => entry.id === id)!;
      expect(text, id).to.contain(question).and.to.contain(lead);
    }
  });

  it('styles, and what holds for all of them, on cards', async () => {
    const [{ techniques: ids, techniqueNotes: notes }, content] = [await topics(), await loadContent()];
    for (const technique of ids!) {
      const text = flat(one(await shown('technique-card', { technique }), '[part=card]'));
      expect(text).to.contain(content.techniques.find(({ id }) => id === technique)!.finding);
      for (const note of notes!) {
        const { claim, finding } = content.techniqueNotes.find(({ id }) => id === note)!;
        expect(text, note).to.contain(finding).and.to.contain(claim);
      }
    }
  });

  it('treatments, in the cost table', async () => {
    const [{ treatments: ids }, { treatments }] = [await topics(), await loadContent()];
    const text = (await shown('cost-compare')).shadowRoot!.textContent!;
    for (const id of ids!) expect(text).to.contain(treatments.find((treatment) => treatment.id === id)!.name);
  });

  it('warning signs and cautions, each in a line of the safety check', async () => {
    const [known, { safety }] = [await topics(), await loadContent()];
    const rows = safety.screens.flatMap((screen) => screen.rows);
    for (const id of [...known['safety.flags']!, ...known['safety.cautions']!])
      expect(
        rows.some(({ covers }) => covers.includes(id)),
        id,
      ).to.be.true;
    const check = await shown('massage-safety-check');
    for (const { rows: asked } of safety.screens) {
      const text = flat(check.shadowRoot!.querySelector('fieldset')!);
      for (const { label } of asked) expect(text).to.contain(label);
      all(check, 'input').at(-1)!.click();
      await ready(check);
      all(check, 'button')
        .find((button) => /next|result/i.test(button.textContent!))
        ?.click();
      await ready(check);
    }
  });
});
