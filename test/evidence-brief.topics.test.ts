import { expect, fixture, html } from '@open-wc/testing';
import { claimOf } from '../src/shared/fact.js';
import type { Content } from '../src/content/schema.js';
import { loadContent } from '../src/content/store.js';
import '../src/elements/evidence-brief/define.js';
import '../src/elements/session-guide/define.js';
import { one, ready } from './helpers.js';

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
