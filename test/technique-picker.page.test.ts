import { expect, fixture, html } from '@open-wc/testing';
import { GuideRequestEvent, type Guide } from '../src/content/context.js';
import { changeGuide } from '../src/shared/change-guide.js';
import '../src/elements/massage-content/define.js';
import '../src/elements/massage-safety-check/define.js';
import type { TechniquePicker } from '../src/elements/technique-picker/technique-picker.js';
import { all, byName, one, ready } from './helpers.js';
import {
  answer,
  cards,
  done,
  EQUAL,
  FIRM,
  heading,
  LIGHT,
  make,
  page,
  pick,
  press,
  safe,
  settled,
  text,
  THINNERS,
} from './technique-picker.helpers.js';
import { waitUntil } from './wait-until.js';

const guide = async (picker: TechniquePicker, change: Partial<Guide> | null) => {
  document.body.dispatchEvent(new GuideRequestEvent(change));
  await settled(picker);
  await settled(picker);
};
const status = (picker: TechniquePicker) => text(picker, '[role=status]');

describe('<technique-picker> and what to do with the result', () => {
  it('lists what to tell the therapist: the choice, cautions, pressure and stop word', async () => {
    const picker = await done(LIGHT, undefined, THINNERS);
    const button = byName(picker, 'button', 'What to tell the therapist');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await press(picker, 'What to tell the therapist');
    await waitUntil(() => all(picker, '[part=tell-list]').length);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const list = text(picker, '[part=tell-list] li');
    expect(list).to.contain('I would like Swedish massage or Myofascial release.');
    expect(list).to.contain('blood thinners').and.to.contain('If I say “stop”').and.to.contain('gentle pressure only');
    await press(picker, 'Choose Myofascial release');
    expect(text(picker, '[part=tell-list] li')).to.contain('I would like Myofascial release.');
    await press(picker, 'What to tell the therapist');
    expect(all(picker, '[part=tell-list]')).to.have.length(0);
  });

  it('copies the list as text, or says that copying is blocked', async () => {
    const picker = await done(FIRM);
    await press(picker, 'What to tell the therapist');
    await waitUntil(() => all(picker, '[part=tell-list]').length);
    const written: string[] = [];
    const { clipboard } = navigator;
    const use = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      use(async (copied) => void written.push(copied));
      await press(picker, 'Copy as text');
      await waitUntil(() => status(picker) === 'Copied');
      use(() => Promise.reject(new Error('blocked')));
      await press(picker, 'Copy as text');
      await waitUntil(() => status(picker).includes('by hand'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    expect(written[0]).to.contain('- I would like Trigger point massage.').and.to.contain('No style is proven best');
  });

  it('prints a visit sheet by itself, from a frame that goes away', async () => {
    const picker = await done(FIRM);
    await press(picker, 'What to tell the therapist');
    await waitUntil(() => all(picker, '[part=tell-list]').length);
    // Chosen in the cost table meanwhile.
    changeGuide(picker, {}, { costs: ['Massage therapy: 4 × $60–$120'] });
    const printed = new Promise<string>((resolve) => {
      const observer = new MutationObserver(() => {
        const body = picker.shadowRoot!.querySelector('iframe')?.contentDocument?.body.textContent;
        if (body === undefined) return;
        observer.disconnect();
        resolve(body ?? '');
      });
      observer.observe(picker.shadowRoot!, { childList: true, subtree: true });
    });
    await press(picker, 'Print a visit sheet');
    expect(await printed)
      .to.contain('Massage visit sheet')
      .and.to.contain('I would like Trigger point massage.')
      .and.to.contain('Massage therapy: 4 × $60–$120');
    const frame = picker.shadowRoot!.querySelector('iframe');
    frame?.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(picker.shadowRoot!.querySelector('iframe')).to.equal(null);
  });

  it('links to where a style can be booked, with its id', async () => {
    const picker = await done(
      FIRM,
      html`<technique-picker booking-href="/book?style={technique}#x"></technique-picker>`,
    );
    expect(one<HTMLAnchorElement>(picker, '[part=book]').getAttribute('href')).to.equal('/book?style=trigger-point#x');
    expect(one(picker, '[part=book]').textContent).to.equal('Book Trigger point massage');
  });

  it('changes one answer in place and says what moved', async () => {
    const picker = await done(LIGHT);
    const chip = all(picker, '[part=chip]')[1]!;
    expect(all(picker, '[part=chip]').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal(
      [
        'Goal: Long-standing tightness',
        'Pressure: Light',
        'Soreness: I want none',
        'Area: Whole back',
        'How long: Over 12 weeks',
      ],
    );
    await press(picker, /^Pressure/);
    expect(chip.getAttribute('aria-expanded')).to.equal('true');
    await pick(picker, 'Firm');
    expect(cards(picker)).to.deep.equal(['Swedish massage', 'Myofascial release']);
    await press(picker, 'Use this answer');
    expect(picker.answers['pressure']).to.equal('firm');
    expect(status(picker)).to.equal('Changed. The order stays the same.');
    expect(picker.shadowRoot!.activeElement).to.equal(chip);
    await press(picker, /^Soreness/);
    await pick(picker, 'I don’t mind');
    await press(picker, 'Use this answer');
    expect(cards(picker)).to.deep.equal(['Deep tissue massage']);
    expect(status(picker)).to.contain('Deep tissue massage now fits best');
    expect(status(picker)).to.contain('Swedish massage and Myofascial release no longer fit best.');
    expect(text(picker, '.moved')).to.equal(status(picker));
    await press(picker, /^Goal/);
    await pick(picker, 'Stiffness');
    await press(picker, 'Cancel');
    expect(picker.answers['goal']).to.equal('tightness');
  });
});

describe('<technique-picker> beside other elements', () => {
  afterEach(() => document.body.dispatchEvent(new GuideRequestEvent(null)));

  it('asks no warning signs again when they were asked elsewhere', async () => {
    const picker = await make();
    await guide(picker, { careLevel: 'adapt-pressure', gentleOnly: true });
    await waitUntil(() => all(picker, 'input[type=radio]').length);
    expect(heading(picker)).to.contain('Question 1 of 5');
    expect(all(picker, '[part=back]')).to.have.length(0);
    await answer(picker, FIRM);
    expect(cards(picker)).to.deep.equal(['Myofascial release']);
    expect(page(picker)).to.contain('asks for gentle work only');
  });

  for (const [careLevel, title] of [
    ['emergency', 'Get help now'],
    ['doctor-first', 'See a doctor before any massage'],
  ] as const)
    it(`points back to the safety check after ${careLevel}, and ranks nothing`, async () => {
      const picker = await done(FIRM);
      await guide(picker, { careLevel, gentleOnly: false });
      expect(heading(picker)).to.contain(title);
      expect(page(picker)).to.contain('Go back to it');
      expect(all(picker, '[part=cards], [part=book], input')).to.have.length(0);
      expect(picker.value).to.equal('no-preference');
      expect(picker.result).to.equal(null);
      await expect(picker).to.be.accessible();
    });

  it('shares what follows from its own check, and never the ticks', async () => {
    const root = await fixture(
      html`<div><technique-picker></technique-picker><technique-picker></technique-picker></div>`,
    );
    const [first, second] = [...root.children] as [TechniquePicker, TechniquePicker];
    await ready(first);
    await ready(second);
    const changes: (Partial<Guide> | null)[] = [];
    root.addEventListener('massage-guide-request', (event) => changes.push((event as GuideRequestEvent).change));
    await safe(first, THINNERS);
    await settled(first);
    await waitUntil(() => all(second, 'input[type=radio]').length);
    expect(heading(second)).to.contain('Question 1 of 5');
    await answer(first, FIRM);
    await press(first, 'Choose Swedish massage').catch(() => press(first, 'Choose Myofascial release'));
    expect(changes[0]).to.deep.equal({ careLevel: 'adapt-pressure', gentleOnly: true, withheld: [] });
    expect(changes[1]).to.deep.equal({ withheld: ['deep-tissue', 'trigger-point', 'sports'] });
    expect(JSON.stringify(changes)).not.to.match(/3d|thinner/);
    expect(changes.at(-1)).to.have.key('chosen');
  });

  it('starts again here and everywhere, and forgets', async () => {
    const picker = await done(FIRM);
    await press(picker, 'Start again');
    expect(heading(picker)).to.contain('Step 1 of 3');
    expect(picker.shadowRoot!.activeElement).to.equal(one(picker, 'legend'));
    expect(picker.answers).to.deep.equal({});
    expect(all<HTMLInputElement>(picker, 'input').some(({ checked }) => checked)).to.equal(false);
    await safe(picker);
    await answer(picker, EQUAL);
    await guide(picker, null);
    expect(heading(picker)).to.contain('Step 1 of 3');
    expect(picker.value).to.equal('');
  });

  it('works inside a provider, and keeps its place when it is moved within', async () => {
    const root = await fixture<HTMLElement>(
      html`<massage-content
        ><technique-picker></technique-picker>
        <div></div
      ></massage-content>`,
    );
    const picker = await ready(root.querySelector('technique-picker')!);
    await safe(picker);
    await answer(picker, ['Stiffness']);
    root.querySelector('div')!.append(picker);
    await settled(picker);
    expect(heading(picker)).to.contain('Question 2 of 5');
    expect(picker.answers).to.deep.equal({ goal: 'stiffness' });
  });

  it('can be taken out and put back', async () => {
    const picker = await make();
    await safe(picker);
    const parent = picker.parentElement!;
    picker.remove();
    parent.append(picker);
    await settled(picker);
    await answer(picker, EQUAL);
    expect(cards(picker)).to.have.length(3);
  });

  it('takes properties that were set before it was defined', async () => {
    const { TechniquePicker: Base } = await import('../src/elements/technique-picker/technique-picker.js');
    const early = document.createElement('early-picker') as TechniquePicker;
    early.answers = { goal: 'relax' };
    early.layout = 'page';
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.append(early);
    customElements.define('early-picker', class extends Base {});
    await ready(early);
    await settled(early);
    expect(early.answers).to.deep.equal({ goal: 'relax' });
    expect(Object.hasOwn(early, 'answers')).to.equal(false);
  });
});
