import { ContextConsumer } from '@lit/context';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { type Guide, guideContext, GuideRequestEvent } from '../src/content/context.js';
import '../src/elements/massage-content/define.js';
import '../src/elements/massage-safety-check/define.js';
import '../src/elements/technique-card/define.js';
import '../src/elements/technique-picker/define.js';
import '../src/elements/visit-sheet/define.js';
import { all, byName, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

/** Listens as any script on the page could, and keeps all that it hears. */
class PublicReader extends LitElement {
  readonly heard: Guide[] = [];
  readonly guide = new ContextConsumer(this, {
    context: guideContext,
    subscribe: true,
    callback: (guide) => void this.heard.push(guide),
  });
}
customElements.define('public-reader', PublicReader);

const THINNERS = 'Blood thinners, weak bones';
const NONE = 'None of these';
/** Fits three styles, deep tissue among them. */
const ANSWERS = ['Long-standing tightness', 'Medium', 'A little is OK', 'Whole back', '6 to 12 weeks'];

const text = (host: Element, selector = '*') =>
  all(host, selector)
    .map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())
    .join(' | ');

/** One group of elements, as a page has it. */
class Group {
  constructor(readonly root: HTMLElement) {}
  readonly #one = <T extends HTMLElement>(selector: string) => this.root.querySelector<T>(selector)!;
  get check() {
    return this.#one('massage-safety-check');
  }
  get picker() {
    return this.#one<HTMLElementTagNameMap['technique-picker']>('technique-picker');
  }
  get sheet() {
    return this.#one('visit-sheet');
  }
  get public() {
    return this.#one<PublicReader>('public-reader');
  }
  card(id: string) {
    return this.#one(`technique-card[technique='${id}']`);
  }
  hold = (id: string) => text(this.card(id), '[part=hold]');
  mark = (id: string) => text(this.card(id), '[part=mark]');
}

const cards = html`<technique-card technique="swedish" booking-href="/b/{technique}"></technique-card>
  <technique-card technique="deep-tissue" booking-href="/b/{technique}"></technique-card>`;
const full = html`${cards}<massage-safety-check></massage-safety-check><technique-picker></technique-picker>
  <visit-sheet></visit-sheet><public-reader></public-reader>`;

async function groups(inner: TemplateResult = full): Promise<[Group, Group]> {
  await aTimeout(0);
  const root = await fixture<HTMLElement>(
    html`<div>
      <massage-content>${inner}</massage-content>
      <massage-content>${inner}</massage-content>
    </div>`,
  );
  for (const element of root.querySelectorAll<HTMLElement>('massage-content > *:not(public-reader)'))
    await ready(element);
  return [...root.children].map((group) => new Group(group as HTMLElement)) as [Group, Group];
}

const settled = async (host: Element) => {
  await (host as LitElement).updateComplete;
  await aTimeout(0);
  await (host as LitElement).updateComplete;
};

/** Presses a button by its name: with the keyboard. */
async function press(host: HTMLElement, name: string | RegExp): Promise<void> {
  byName(host, 'button', name).focus();
  await sendKeys({ press: 'Enter' });
  await settled(host);
}

/** Ticks a box or picks an answer: by a real click. */
async function tick(host: HTMLElement, label: string): Promise<void> {
  const choice = byName(host, 'label', new RegExp(`^${label}`));
  choice.scrollIntoView({ block: 'center' });
  const { x, y } = choice.querySelector('input')!.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.ceil(x) + 8, Math.ceil(y) + 8] });
  await settled(host);
}

const step = (host: HTMLElement) => text(host, 'legend, .face, .lead[tabindex]');

/** Goes through the safety check, one label a screen. */
async function check(host: HTMLElement, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    await waitUntil(() => all(host, 'input[type=checkbox]').length);
    const before = step(host);
    await tick(host, label);
    await press(host, 'Next');
    await waitUntil(() => step(host) !== before, `still at "${before}"`);
  }
  await settled(host);
}

async function answer(picker: HTMLElement, labels: readonly string[] = ANSWERS): Promise<void> {
  for (const label of labels) {
    await waitUntil(() => all(picker, 'input[type=radio]').length);
    await tick(picker, label);
    await press(picker, 'Next');
  }
  await waitUntil(() => all(picker, '[part=result]').length, 'no result');
  await settled(picker);
}

describe('elements of one page', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => document.body.dispatchEvent(new GuideRequestEvent(null)));

  it('a caution ticked in the safety check holds firm styles back, in its group only', async () => {
    const [mine, other] = await groups();
    await check(mine.check, NONE, NONE, THINNERS);
    await waitUntil(() => mine.hold('deep-tissue'));
    expect(mine.hold('deep-tissue')).to.equal(
      'Left out for safety. The safety check on this page calls for gentle work. ' +
        'This style is firmer than that: its pressure is medium to very firm.',
    );
    expect(all(mine.card('deep-tissue'), '[part=book]')).to.be.empty;
    expect(mine.hold('swedish')).to.contain('Ask for light pressure');
    expect(all(mine.card('swedish'), '[part=book]')).to.have.length(1);

    await answer(mine.picker);
    expect(mine.picker.result!.withheld).to.deep.equal(['deep-tissue', 'trigger-point', 'sports']);
    expect(mine.picker.explain('deep-tissue')).to.contain('left out');
    expect(text(mine.picker, '[part=withheld]')).to.contain('A caution calls for gentle work');
    expect(text(mine.sheet, '.care')).to.contain('Gentle massage only.');
    expect(text(mine.sheet, '.style')).to.contain('Swedish massage or Myofascial release');
    expect(text(mine.sheet, '.tell')).to.contain('blood thinners').and.to.contain('Please use gentle pressure only.');

    expect(other.hold('deep-tissue')).to.equal('');
    expect(step(other.picker)).to.contain('Step 1 of 3');
    expect(text(other.sheet)).to.contain('Still blank.');
  });

  it('a caution ticked in the picker’s own check does the same', async () => {
    const [mine, other] = await groups(
      html`${cards}<technique-picker></technique-picker><visit-sheet></visit-sheet><public-reader></public-reader>`,
    );
    await check(mine.picker, NONE, NONE, THINNERS);
    await waitUntil(() => mine.hold('deep-tissue').includes('Left out for safety'));
    expect(text(mine.sheet, '.tell')).to.contain('blood thinners');
    expect(text(mine.sheet, '.style .rule')).to.equal('');
    await answer(mine.picker);
    expect(text(mine.sheet, '.style')).to.contain('Swedish massage');
    expect(other.hold('deep-tissue')).to.equal('');
  });

  it('the picker adds the cautions that were asked about elsewhere to its own list', async () => {
    const [mine] = await groups();
    await check(mine.check, NONE, NONE, THINNERS);
    await answer(mine.picker);
    await press(mine.picker, 'What to tell the therapist');
    await waitUntil(() => all(mine.picker, '[part=tell-list]').length);
    const list = text(mine.picker, '[part=tell-list] li');
    expect(list.match(/blood thinners/g)).to.have.length(1);
    expect(list).to.contain('Please use gentle pressure only.');
  });

  it('a chosen style is marked on its card, in another picker and on the sheet', async () => {
    const [mine, other] = await groups(
      html`${cards}<technique-picker></technique-picker><technique-picker class="second"></technique-picker>
        <visit-sheet></visit-sheet>`,
    );
    const second = mine.root.querySelector<HTMLElementTagNameMap['technique-picker']>('.second')!;
    await check(mine.picker, NONE, NONE, NONE);
    await answer(mine.picker);
    await waitUntil(() => all(second, 'input[type=radio]').length);
    await answer(second);
    await press(mine.picker, 'Choose Deep tissue massage');
    await settled(second);
    expect(mine.mark('deep-tissue')).to.equal('Your choice');
    expect(mine.mark('swedish')).to.equal('');
    expect(text(second, '[part=mark]')).to.equal('Your choice on this page');
    expect(all(mine.picker, '[part=mark]'), 'its own button says so').to.be.empty;
    expect(second.value).not.to.equal('deep-tissue');
    expect(text(mine.sheet, '.style')).to.contain('I would like Deep tissue massage.');
    expect(other.mark('deep-tissue')).to.equal('');
    await press(mine.picker, 'Choose Deep tissue massage');
    expect(mine.mark('deep-tissue')).to.equal('');
    expect(text(mine.sheet, '.style')).to.contain(' or ');
  });

  it('a changed answer reaches the sheet', async () => {
    const [mine] = await groups();
    await check(mine.picker, NONE, NONE, NONE);
    await answer(mine.picker);
    expect(text(mine.sheet, '.tell')).to.contain('I like medium pressure.');
    await press(mine.picker, /^Pressure/);
    await tick(mine.picker, 'Firm');
    await press(mine.picker, 'Use this answer');
    await settled(mine.sheet);
    expect(text(mine.sheet, '.tell')).to.contain('I like firm pressure').and.not.to.contain('medium');
  });

  it('a caution that comes after the result takes firm wishes back', async () => {
    const [mine] = await groups();
    await check(mine.picker, NONE, NONE, NONE);
    await answer(mine.picker, ['Tender spots', 'Firm', 'I don’t mind', 'One or two spots', '6 to 12 weeks']);
    await press(mine.picker, 'Choose Trigger point massage');
    expect(text(mine.sheet, '.tell')).to.contain('I like firm pressure');
    await check(mine.check, NONE, NONE, THINNERS);
    await settled(mine.picker);
    await settled(mine.sheet);
    expect(text(mine.sheet, '.tell')).not.to.contain('I like firm pressure');
    expect(text(mine.sheet, '.tell')).to.contain('blood thinners').and.to.contain('Please use gentle pressure only.');
    expect(text(mine.sheet, '.style')).to.contain('Trigger point massage is left out for now');
    expect(text(mine.sheet, '.style')).to.contain('I would like Myofascial release.');
  });

  for (const [name, labels, title] of [
    ['an emergency', ['Chest pain'], 'Get help now'],
    ['a doctor first', [NONE, NONE, 'Heart trouble'], 'See a doctor before any massage'],
  ] as const)
    it(`${name} closes booking everywhere, and stands first on the sheet`, async () => {
      const [mine, other] = await groups();
      await check(mine.check, ...labels);
      await waitUntil(() => mine.hold('swedish'));
      for (const id of ['swedish', 'deep-tissue']) {
        expect(mine.hold(id)).to.contain(title);
        expect(all(mine.card(id), '[part=book]')).to.be.empty;
        expect(other.hold(id)).to.equal('');
      }
      expect(text(mine.sheet, '[role=heading]')).to.match(new RegExp(`^${title}`));
      expect(text(mine.sheet, '[part=sheet]')).not.to.contain('I would like');
      expect(all(mine.picker, '[part=cards], input')).to.be.empty;
    });

  for (const [where, start] of [
    ['the safety check', (group: Group) => press(group.check, 'Start again')],
    ['the picker', (group: Group) => press(group.picker, 'Start again')],
    ['the sheet', (group: Group) => press(group.sheet, 'Start again')],
  ] as const)
    it(`“Start again” in ${where} clears all of its group, and nothing of another`, async () => {
      const [mine, other] = await groups();
      for (const group of [mine, other]) {
        await check(group.check, NONE, NONE, THINNERS);
        await answer(group.picker);
        await press(group.picker, 'Choose Swedish massage');
      }
      await start(mine);
      await waitUntil(() => text(mine.sheet).includes('Still blank.'));
      await settled(mine.picker);
      expect(step(mine.check)).to.contain('Step 1 of 3');
      expect(step(mine.picker)).to.contain('Step 1 of 3');
      expect(mine.picker.value).to.equal('');
      expect(mine.hold('deep-tissue') + mine.mark('swedish')).to.equal('');
      expect(text(mine.sheet)).not.to.match(/thinners|Swedish/);

      expect(other.hold('deep-tissue')).to.contain('Left out');
      expect(other.mark('swedish')).to.equal('Your choice');
      expect(text(other.sheet, '.tell')).to.contain('blood thinners');
      expect(other.picker.value).to.equal('swedish');
    });

  it('no tick and no line of the sheet is in the public guide or in any event', async () => {
    const [mine] = await groups();
    const said: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      // What an event carries that a script could read off it.
      const { detail, change, value } = event as Event & Record<'detail' | 'change' | 'value', unknown>;
      said.push(JSON.stringify([event.type, Object.keys(event), detail, change, value]));
      return dispatchEvent.call(this, event);
    };
    try {
      await check(mine.check, NONE, NONE, THINNERS);
      await answer(mine.picker);
      await press(mine.picker, 'Choose Swedish massage');
      await press(mine.sheet, 'Copy as text');
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    expect(said.join('\n')).to.contain('massage-guide-request');
    const { heard } = mine.public;
    expect(heard.length).to.be.above(3);
    for (const guide of heard)
      expect(Reflect.ownKeys(guide).sort()).to.deep.equal(['careLevel', 'chosen', 'gentleOnly', 'withheld']);
    for (const all of [said.join('\n'), JSON.stringify(heard)])
      expect(all).not.to.match(/3d|thinner|gentle pressure|medium|tightness|whole-back|tell"|styles|wishes/i);
  });
});
