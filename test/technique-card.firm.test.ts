import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { GuideRequestEvent } from '../src/content/context.js';
import { visitOf } from '../src/content/visit.js';
import '../src/elements/massage-content/define.js';
import '../src/elements/technique-card/define.js';
import type { TechniqueCard } from '../src/elements/technique-card/technique-card.js';
import { MassageElement } from '../src/shared/massage-element.js';
import { all, byName, one, ready } from './helpers.js';

/** Reads the private side of the guide, as our own elements do. */
class AskReader extends MassageElement {
  protected override template() {
    return html``;
  }
  get asked() {
    return visitOf(this.guide).ask;
  }
  get known() {
    return this.guide;
  }
}
customElements.define('ask-reader', AskReader);

const make = async (template: ReturnType<typeof html>): Promise<TechniqueCard> => {
  await aTimeout(0);
  const root = await fixture<HTMLElement>(template);
  return ready(root.matches('technique-card') ? (root as TechniqueCard) : root.querySelector('technique-card')!);
};

describe('<technique-card> and “Is firm pressure safe?”', () => {
  const faq = (attributes = html`<massage-faq></massage-faq>`, id = 'deep-tissue') =>
    html`<div><technique-card technique=${id}></technique-card><ask-reader></ask-reader>${attributes}</div>`;

  it('asks the list of questions on the page, and says who asks', async () => {
    const card = await make(faq());
    const reader = card.parentElement!.querySelector<AskReader>('ask-reader')!;
    const events: Event[] = [];
    const keep = (event: Event) => void events.push(event);
    card.parentElement!.addEventListener('massage-guide-request', keep);
    byName(card, 'button', 'Is firm pressure safe?').focus();
    await sendKeys({ press: 'Enter' });
    expect(reader.asked).to.deep.equal({ id: 'side-effects', from: card });
    expect((events[0] as GuideRequestEvent).change).to.deep.equal({});
    expect(JSON.stringify(reader.known)).not.to.contain('side-effects');
  });

  it('is about an answer that there is, and that speaks of it', async () => {
    const { loadContent } = await import('../src/content/store.js');
    const { FIRM_ANSWER } = await import('../src/shared/nearby.js');
    const entry = (await loadContent()).faq.entries.find(({ id }) => id === FIRM_ANSWER);
    expect(entry!.answer).to.contain('forceful work');
  });

  it('asks again when it is pressed again', async () => {
    const card = await make(faq());
    const reader = card.parentElement!.querySelector<AskReader>('ask-reader')!;
    one(card, '[part=firm]').click();
    const first = reader.asked;
    one(card, '[part=firm]').click();
    expect(reader.asked).not.to.equal(first);
  });

  it('drops no answer of an element that is still being filled in', async () => {
    await import('../src/elements/massage-safety-check/define.js');
    const card = await make(faq(html`<massage-faq></massage-faq><massage-safety-check></massage-safety-check>`));
    const check = await ready(card.parentElement!.querySelector('massage-safety-check')!);
    one<HTMLInputElement>(check, 'input').click();
    await check.updateComplete;
    one(card, '[part=firm]').click();
    await check.updateComplete;
    expect(one<HTMLInputElement>(check, 'input').checked).to.equal(true);
  });

  for (const [why, template] of [
    ['no list of questions is there', faq(html``)],
    ['the list has no such answer', faq(html`<massage-faq topic="cost"></massage-faq>`)],
    ['the list leaves it out', faq(html`<massage-faq exclude="side-effects"></massage-faq>`)],
    ['the list is of other questions', faq(html`<massage-faq items="cost water"></massage-faq>`)],
    ['the list belongs to another group', faq(html`<massage-content><massage-faq></massage-faq></massage-content>`)],
    ['the style is gentle', faq(html`<massage-faq></massage-faq>`, 'swedish')],
  ] as const)
    it(`is not offered where ${why}`, async () => expect(all(await make(template), '[part=firm]')).to.be.empty);

  it('looks in its own root first, then in the document', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inside = document.createElement('div');
    host.append(inside);
    const root = inside.attachShadow({ mode: 'open' });
    root.innerHTML = '<technique-card technique="sports"></technique-card>';
    const card = await ready(root.querySelector('technique-card')!);
    expect(all(card, '[part=firm]')).to.be.empty;
    host.append(document.createElement('massage-faq'));
    card.requestUpdate();
    await card.updateComplete;
    expect(all(card, '[part=firm]')).to.have.length(1);
  });
});
