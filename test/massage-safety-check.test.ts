import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { type Guide, guideContext } from '../src/content/context.js';
import '../src/elements/massage-safety-check/define.js';
import type { SafetyChangeEvent } from '../src/elements/massage-safety-check/events.js';
import type { MassageSafetyCheck } from '../src/elements/massage-safety-check/massage-safety-check.js';
import { fillCard } from '../src/elements/massage-safety-check/print-card.js';
import { all, byName, consoleLines, emulate, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

const LABELS: Readonly<Record<string, RegExp>> = {
  none: /^None of these/,
  '1a': /^Numb or tingling/,
  '1d': /^Chest pain/,
  '2a': /^Pain with fever/,
  '2e': /^Weight loss/,
  '2f': /^Under 16/,
  '2g': /^Pain that is no better/,
  '3a': /^Heart trouble/,
  '3b': /^Any of these: cancer/,
  '3c': /^Pregnant/,
  'more than pregnant': /^Less than 12 weeks/,
  '3d': /^Blood thinners/,
  '3f': /^A cold/,
  '3g': /^Any of these: a wound/,
};
const make = async (template = html`<massage-safety-check></massage-safety-check>`) =>
  ready(await fixture<MassageSafetyCheck>(template));
const choice = (check: MassageSafetyCheck, name: string) => byName(check, 'label', LABELS[name]!);
const box = (check: MassageSafetyCheck, name: string) => choice(check, name).querySelector('input')!;
const press = async (check: MassageSafetyCheck, name: string) => {
  byName(check, 'button', name).click();
  await check.updateComplete;
};
const step = (check: MassageSafetyCheck) => check.shadowRoot!.querySelector('legend')?.textContent;
/** Waits for another step or the result: the later screens load with the first answer. */
const onFrom = (check: MassageSafetyCheck, before: unknown) => waitUntil(() => step(check) !== before, 'no other step');
/** Ticks by click, screen by screen; "|" is the button Next. */
const go = async (check: MassageSafetyCheck, path: string) => {
  for (const name of path.split(', ')) {
    const before = step(check);
    if (name === '|') await press(check, 'Next');
    else choice(check, name).click();
    await check.updateComplete;
    if (name === '|') await onFrom(check, before);
  }
  if (!check.shadowRoot!.querySelector('fieldset')) await waitUntil(() => all(check, '[part=card]').length);
  await aTimeout(0);
};
const heading = (check: MassageSafetyCheck) => one(check, '[part=card] [role=heading]').textContent;
const card = (check: MassageSafetyCheck) => one(check, '[part=card]').textContent!.replace(/\s+/g, ' ');
const focused = (check: MassageSafetyCheck) => check.shadowRoot!.activeElement;
const pathTo = {
  none: 'none, |, none, |, none, |',
  today: 'none, |, 2a, |',
  doctor: 'none, |, none, |, 3a, |',
  gentle: 'none, |, none, |, 3c, |',
  tell: 'none, |, none, |, 3g, |',
};

describe('<massage-safety-check>', () => {
  afterEach(async () => {
    await emulate();
    await setViewport({ width: 800, height: 600 });
  });

  describe('asks', () => {
    it('in a titled group of tick boxes that says which step it is, with "None of these" last', async () => {
      const check = await make();
      expect(one(check, 'legend').textContent).to.contain('Step 1 of 3').and.to.contain('Signs that need help now');
      expect(all(check, 'input[type=checkbox]')).to.have.length(6);
      expect(all(check, 'label').at(-1)!.textContent!.trim()).to.equal('None of these');
      expect(all(check, '.intro')[0]!.textContent).to.contain('Your answers stay on this page');
    });

    it('and keeps every tick where two boxes change at once', async () => {
      const check = await make();
      choice(check, '1a').click();
      choice(check, '1d').click();
      await check.updateComplete;
      expect([box(check, '1a').checked, box(check, '1d').checked]).to.deep.equal([true, true]);
    });

    it('with each box named by its line and described by its details', async () => {
      const input = box(await make(), '1d');
      const root = input.getRootNode() as ShadowRoot;
      expect(root.getElementById(input.getAttribute('aria-labelledby')!)!.textContent).to.equal(
        'Chest pain, or hard to breathe',
      );
      expect(root.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.contain('tearing pain');
    });

    it('and goes through all three steps by keyboard alone', async () => {
      const check = await make();
      for (const rows of [5, 7, 7]) {
        for (let at = 0; at <= rows; at++) await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Space' });
        await check.updateComplete;
        expect(box(check, 'none').checked).to.equal(true);
        await sendKeys({ press: 'Tab' });
        if (focused(check)!.textContent!.trim() === 'Back') await sendKeys({ press: 'Tab' });
        const before = step(check);
        await sendKeys({ press: 'Enter' });
        await onFrom(check, before);
      }
      await waitUntil(() => all(check, '[part=card]').length);
      expect(heading(check)).to.equal('You ticked none of these');
    });

    it('for a tick when Next is pressed without one, and ties that to the group', async () => {
      const check = await make();
      await press(check, 'Next');
      const error = one(check, '[role=alert]');
      expect(error.textContent).to.equal('Tick each line that fits you, or tick “None of these”.');
      expect(one(check, 'fieldset').getAttribute('aria-describedby')).to.equal(error.id);
      expect(one(check, 'legend').textContent).to.contain('Step 1');
      choice(check, 'none').click();
      await check.updateComplete;
      expect(all(check, '[role=alert]')).to.be.empty;
      expect(one(check, 'fieldset').hasAttribute('aria-describedby')).to.equal(false);
    });

    it('with "None of these" and the other boxes excluding each other', async () => {
      const check = await make();
      await go(check, '1a, none');
      expect([box(check, '1a').checked, box(check, 'none').checked]).to.deep.equal([false, true]);
      await go(check, '1d');
      expect([box(check, '1a').checked, box(check, '1d').checked, box(check, 'none').checked]).to.deep.equal([
        false,
        true,
        false,
      ]);
    });

    it('says at once to get help when an emergency sign is ticked, before any button', async () => {
      const check = await make();
      await go(check, '1d');
      expect(one(check, '[role=alert]').textContent).to.match(/^Get help now/);
    });

    for (const [region, numbers] of [
      ['GB', ['999']],
      ['', ['911', '999', '112', '000']],
    ] as const) {
      it(`with the number to call right there, as text and as link, for region="${region}"`, async () => {
        const check = await make(html`<massage-safety-check region=${region}></massage-safety-check>`);
        choice(check, '1d').click();
        await check.updateComplete;
        for (const number of numbers) expect(one(check, '.now').textContent).to.contain(number);
        await waitUntil(() => all(check, '.now a').length);
        const links = all<HTMLAnchorElement>(check, '.now a');
        expect(links.map(({ href }) => href)).to.deep.equal(numbers.map((number) => `tel:${number}`));
        expect(links.map(({ textContent }) => textContent)).to.deep.equal(numbers);
      });
    }

    it('moves the focus to the new question, and keeps answers on the way back', async () => {
      const check = await make();
      await go(check, 'none, |, 2g, |');
      expect(focused(check)).to.equal(one(check, 'legend'));
      expect(one(check, 'legend').textContent).to.contain('Step 3 of 3');
      await press(check, 'Back');
      expect(focused(check)!.textContent).to.contain('Step 2 of 3');
      expect(box(check, '2g').checked).to.equal(true);
      await press(check, 'Back');
      expect(box(check, 'none').checked).to.equal(true);
    });

    it('a second question below a row that has one, and forgets it with the row', async () => {
      const check = await make();
      await go(check, 'none, |, none, |, 3c, more than pregnant');
      expect(box(check, 'more than pregnant').checked).to.equal(true);
      await go(check, '3c, 3c');
      expect(box(check, 'more than pregnant').checked).to.equal(false);
    });

    it('only about the history of cancer after a sign of it', async () => {
      const check = await make();
      await go(check, 'none, |, 2e, |');
      expect(all(check, 'label')).to.have.length(2);
      expect(one(check, 'fieldset').textContent).to.contain('One more question');
      await go(check, '3b, |');
      expect(heading(check)).to.equal('Talk to a doctor today');
    });
  });

  describe('answers', () => {
    it('an emergency at once, with an alert and the number as a link and as text', async () => {
      const check = await make(html`<massage-safety-check region="US"></massage-safety-check>`);
      await go(check, '1a, |');
      expect(heading(check)).to.equal('Get help now');
      expect(one(check, '[part=card] [role=alert]').textContent).to.contain('emergency department');
      const links = all<HTMLAnchorElement>(check, '[part=numbers] a');
      expect(links.map(({ href }) => href)).to.deep.equal(['tel:911']);
      expect(one(check, '[part=numbers] .number').textContent).to.contain('911');
      const { userSelect, webkitUserSelect } = getComputedStyle(one(check, '.number'));
      expect(userSelect ?? webkitUserSelect).to.equal('text');
      expect(all(check, '[part=clear]')).to.be.empty;
    });

    it('with the alert first and as wide as the element, and nothing to book', async () => {
      const check = await make(
        html`<massage-safety-check>
          <a slot="heading" href="/book">Book</a><a slot="intro" href="/book">Book</a>
          <a slot="actions" href="/book">Book now</a>
        </massage-safety-check>`,
      );
      await go(check, '1a, |');
      for (const link of check.querySelectorAll('a')) expect(link.checkVisibility()).to.equal(false);
      const place = one(check, '[part=card]').getBoundingClientRect();
      expect(place.top).to.equal(check.getBoundingClientRect().top);
      expect(place.width).to.equal(check.getBoundingClientRect().width);
    });

    for (const [lang, region, number] of [
      ['en-GB', '', '999'],
      ['en-AU', '', '000'],
      ['en', 'ie', '112'],
      ['en-US', 'GB', '999'],
    ] as const) {
      it(`with ${number} for lang="${lang}" region="${region}"`, async () => {
        const check = await make(html`<massage-safety-check lang=${lang} region=${region}></massage-safety-check>`);
        await go(check, '1a, |');
        expect(all<HTMLAnchorElement>(check, '[part=numbers] a').map(({ href }) => href)).to.deep.equal([
          `tel:${number}`,
        ]);
      });
    }

    it('with every number and its countries when the country is unknown', async () => {
      const check = await make();
      await go(check, '1a, |');
      expect(all(check, '[part=numbers] a')).to.have.length(4);
      const text = one(check, '[part=numbers]').textContent!;
      for (const word of [
        '911',
        '999',
        '112',
        '000',
        'US and Canada',
        'UK',
        'EU',
        'Australia',
        'your local emergency number',
      ])
        expect(text).to.contain(word);
    });

    it('a doctor today: the "if" lines first, then what to do; no way round it', async () => {
      const check = await make();
      await go(check, pathTo.today);
      expect(heading(check)).to.equal('Talk to a doctor today');
      expect(card(check).indexOf('If you are confused')).to.be.lessThan(
        card(check).indexOf('urgent care clinic today'),
      );
      expect(all(check, '[part=clear]')).to.be.empty;
    });

    it('a doctor first: after the word of a doctor all cautions, then gentle massage only', async () => {
      const check = await make();
      await go(check, 'none, |, 2e, |, none, |');
      expect(heading(check)).to.equal('See a doctor before any massage');
      expect(card(check)).not.to.contain('If you have cancer');
      await press(check, 'I have asked a doctor, and massage is fine for me');
      expect(focused(check)!.textContent).to.contain('Step 3 of 3');
      expect(all(check, 'label')).to.have.length(8);
      await go(check, 'none, |');
      expect(heading(check)).to.equal('Gentle massage only');
      expect(one(check, '.tell').textContent).to.contain('I have asked a doctor');
      expect(one(check, '.tell').textContent).to.contain('Weight loss');
    });

    it('never a way round for somebody under 16', async () => {
      const check = await make();
      await go(check, 'none, |, 2f, |');
      expect(heading(check)).to.equal('See a doctor before any massage');
      expect(all(check, '[part=clear]')).to.be.empty;
    });

    it('cautions: what to do about each, and a list for the therapist', async () => {
      const check = await make();
      await go(check, 'none, |, none, |, 3c, 3d, |');
      expect(heading(check)).to.equal('Gentle massage only');
      expect(one(check, '.tell').textContent).to.contain('I am pregnant').and.to.contain('blood thinners');
    });

    it('"not today" for what will pass', async () => {
      const check = await make();
      await go(check, 'none, |, none, |, 3f, |');
      expect(heading(check)).to.equal('Not today');
    });

    it('nothing ticked: never that it is safe, always when to get help', async () => {
      const check = await make();
      await go(check, pathTo.none);
      expect(card(check)).not.to.match(/\bsafe\b|all clear/i);
      for (const word of [
        'between the legs',
        'bladder',
        'both legs',
        'chest pain',
        'fever',
        'newly weak leg',
        'gets worse',
        '911',
      ])
        expect(card(check)).to.contain(word);
    });

    it('with the focus on the heading, and a picture beside each', async () => {
      const check = await make();
      await go(check, pathTo.today);
      expect(focused(check)!.textContent).to.contain('Talk to a doctor today');
      expect(one(check, '[part=card] svg').getAttribute('aria-hidden')).to.equal('true');
    });

    it('why we ask, with evidence and sources, when opened', async () => {
      const check = await make();
      await go(check, pathTo.gentle);
      one(check, '[part=reasons] summary').click();
      await waitUntil(() => all(check, '[part=reasons] [part=sources] a').length);
      const text = one(check, '[part=reasons]').textContent!;
      expect(text).to.contain('Expert advice').and.to.contain('Mueller').and.to.contain('lie on your side');
      expect(one(check, '.meta .line').textContent).to.match(/\d+ sources/);
    });

    it('and takes the site’s own link below a result that allows a massage', async () => {
      const check = await make(
        html`<massage-safety-check><a slot="actions" href="/book">Book</a></massage-safety-check>`,
      );
      const link = check.querySelector('a')!;
      expect(link.checkVisibility()).to.equal(false);
      await go(check, pathTo.gentle);
      expect(link.checkVisibility()).to.equal(true);
      await press(check, 'Start again');
      await go(check, pathTo.doctor);
      expect(link.checkVisibility()).to.equal(false);
    });
  });

  describe('afterwards', () => {
    it('copies the card as text and says so', async () => {
      const check = await make();
      await go(check, pathTo.gentle);
      let copied = '';
      const { writeText } = navigator.clipboard;
      navigator.clipboard.writeText = async (text) => void (copied = text);
      await press(check, 'Copy as text');
      await waitUntil(() => one(check, '[role=status]').textContent);
      navigator.clipboard.writeText = writeText;
      expect(one(check, '[role=status]').textContent).to.equal('Copied');
      expect(copied).to.contain('GENTLE MASSAGE ONLY').and.to.contain('I am pregnant');
    });

    it('says so when copying is blocked', async () => {
      const check = await make();
      await go(check, pathTo.gentle);
      const { writeText } = navigator.clipboard;
      navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
      await press(check, 'Copy as text');
      await waitUntil(() => one(check, '[role=status]').textContent);
      navigator.clipboard.writeText = writeText;
      expect(card(check)).to.contain('Copying is blocked here');
    });

    it('prints the step as it stands, then the result only, without the buttons', async () => {
      const check = await make();
      await emulate({ media: 'print' });
      expect(choice(check, '1a').checkVisibility()).to.equal(true);
      expect(byName(check, 'button', 'Next').checkVisibility()).to.equal(false);
      await emulate();
      await go(check, pathTo.gentle);
      await emulate({ media: 'print' });
      expect(one(check, '.tell').checkVisibility()).to.equal(true);
      for (const control of [...all(check, 'button'), ...all(check, 'summary')])
        expect(control.checkVisibility(), control.textContent!).to.equal(false);
    });

    it('prints the card alone by its button, and leaves nothing behind', async () => {
      const check = await make();
      await go(check, pathTo.gentle);
      const sheet = document.implementation.createHTMLDocument();
      fillCard(sheet, one(check, '[part=card]'), 'Not advice.');
      expect(sheet.body.textContent).to.contain('Gentle massage only').and.to.contain('I am pregnant');
      expect(sheet.body.textContent).to.contain('Not advice.').and.not.to.contain('Start again');
      expect(sheet.querySelector('button, summary')).to.equal(null);
      await press(check, 'Print');
      await press(check, 'Print');
      expect(all(check, 'iframe').length).to.be.at.most(1);
      await press(check, 'Start again');
      expect(all(check, 'iframe')).to.be.empty;
    });

    it('lets answers be changed, from where they were', async () => {
      const check = await make();
      await go(check, pathTo.gentle);
      await press(check, 'Change answers');
      expect(focused(check)!.textContent).to.contain('Step 3');
      expect(box(check, '3c').checked).to.equal(true);
      await go(check, '3c, 3g, |');
      expect(heading(check)).to.equal('Tell your therapist first');
    });

    it('starts again with nothing ticked, and the focus on the first question', async () => {
      const check = await make();
      await go(check, pathTo.gentle);
      await press(check, 'Start again');
      expect(focused(check)!.textContent).to.contain('Step 1');
      expect(all<HTMLInputElement>(check, 'input').some(({ checked }) => checked)).to.equal(false);
      await go(check, 'none, |');
      await press(check, 'Start again');
      expect(one(check, 'legend').textContent).to.contain('Step 1');
    });

    it('starts again when another element on the page does, and leaves the focus there', async () => {
      const check = await make();
      const other = await make();
      await go(other, pathTo.gentle);
      await go(check, 'none, |');
      other.shadowRoot!.querySelector<HTMLElement>('[part=start-again]')!.click();
      await check.updateComplete;
      expect(one(check, 'legend').textContent).to.contain('Step 1');
      expect(document.activeElement === other, document.activeElement!.outerHTML).to.equal(true);
    });
  });

  describe('tells the page', () => {
    const heard = async (check: MassageSafetyCheck, action: () => Promise<unknown>) => {
      const details: unknown[] = [];
      const listen = ({ detail }: SafetyChangeEvent) => void details.push(detail);
      check.addEventListener('safety-change', listen);
      await action();
      check.removeEventListener('safety-change', listen);
      return details;
    };

    it('that the check is complete, or is taken up again, and no more', async () => {
      const check = await make();
      expect(await heard(check, () => go(check, pathTo.gentle))).to.deep.equal([{ complete: true }]);
      expect(await heard(check, () => press(check, 'Change answers'))).to.deep.equal([{ complete: false }]);
      expect(await heard(check, () => go(check, '|'))).to.deep.equal([{ complete: true }]);
      expect(await heard(check, () => press(check, 'Start again'))).to.deep.equal([{ complete: false }]);
    });

    it('which level it is, too, where the site asked for full events', async () => {
      const check = await make(html`<massage-safety-check event-detail="full"></massage-safety-check>`);
      const [event] = await Promise.all([oneEvent(check, 'safety-change'), go(check, pathTo.tell)]);
      expect(event.detail).to.deep.equal({ complete: true, level: 'tell-therapist' });
      expect(event).to.include({ bubbles: true, composed: true });
    });

    it('nothing of the answers in any event that leaves the element', async () => {
      const seen: string[] = [];
      const types = ['input', 'change', 'click', 'toggle', 'focusin', 'keydown', 'safety-change'];
      const listen = (event: Event) => {
        const [origin] = event.composedPath() as HTMLInputElement[];
        seen.push(event.type, JSON.stringify((event as CustomEvent).detail ?? ''), String(origin?.value ?? ''));
      };
      for (const type of types) document.addEventListener(type, listen);
      const check = await make();
      await go(check, 'none, |, none, |, 3c, more than pregnant, |');
      for (const type of types) document.removeEventListener(type, listen);
      expect(seen).to.include('safety-change');
      expect(seen).not.to.include('input').and.not.to.include('change');
      const words = new Set(seen.filter((word) => !types.includes(word)));
      for (const word of words) expect(word).to.be.oneOf(['""', '0', '1', '', '{"complete":true}']);
      expect(words).to.include('{"complete":true}');
    });

    it('through the guide: the level, gentle only, and which styles that rules out', async () => {
      const check = await make();
      let guide: Guide | undefined;
      let unsubscribe: (() => void) | undefined;
      check.dispatchEvent(
        new ContextEvent(guideContext, check, (value, stop) => ([guide, unsubscribe] = [value, stop]), true),
      );
      await go(check, pathTo.gentle);
      await waitUntil(() => guide?.withheld.length);
      expect(guide).to.deep.include({ careLevel: 'adapt-pressure', gentleOnly: true, chosen: null });
      expect([...guide!.withheld].sort()).to.deep.equal(['deep-tissue', 'sports', 'trigger-point']);
      await press(check, 'Start again');
      expect(guide!.careLevel).to.equal(null);
      await go(check, pathTo.none);
      expect(guide).to.deep.include({ careLevel: 'none', gentleOnly: false, withheld: [] });
      await press(check, 'Start again');
      await go(check, '1a, |');
      expect(guide!.careLevel).to.equal('emergency');
      unsubscribe?.();
    });
  });

  describe('anywhere', () => {
    const states: readonly (readonly [string, string])[] = [
      ['the first question', ''],
      ['an emergency sign', '1a'],
      ['the last question', 'none, |, none, |, 3c'],
      ['an emergency', '1a, |'],
      ['a doctor today', pathTo.today],
      ['a doctor first', pathTo.doctor],
      ['a check-up', 'none, |, 2g, |, none, |'],
      ['gentle only', pathTo.gentle],
      ['nothing ticked', pathTo.none],
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [name, path] of states) {
        it(`has no accessibility violation in ${colorScheme}: ${name}`, async () => {
          await emulate({ colorScheme });
          const page = await fixture(
            html`<div style="color-scheme: light dark; background: Canvas; color: CanvasText; padding: 20px">
              <massage-safety-check></massage-safety-check>
            </div>`,
          );
          const check = await ready(page.querySelector('massage-safety-check')!);
          if (path) await go(check, path);
          await expect(check).to.be.accessible();
        });
      }
    }

    it('has no accessibility violation with an error or with the reasons open', async () => {
      const check = await make();
      await press(check, 'Next');
      await expect(check).to.be.accessible();
      await go(check, pathTo.gentle);
      one(check, '[part=reasons] summary').click();
      await waitUntil(() => all(check, '[part=reasons] [part=sources] a').length);
      await expect(check).to.be.accessible();
    });

    for (const width of [260, 320, 768, 1200]) {
      it(`fits ${width} px, with targets of 44 px`, async () => {
        await setViewport({ width: Math.max(width, 320), height: 700 });
        const page = await fixture(html`<div><massage-safety-check></massage-safety-check></div>`);
        (page as HTMLElement).style.inlineSize = `${width}px`;
        const check = await ready(page.querySelector('massage-safety-check')!);
        const fits = () => {
          expect(check.scrollWidth).to.be.at.most(width);
          for (const target of [...all(check, 'button'), ...all(check, 'label'), ...all(check, '.button')])
            expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(44);
        };
        fits();
        await go(check, '1a, |');
        fits();
        await press(check, 'Start again');
        await go(check, pathTo.doctor);
        fits();
      });
    }

    it('gives its headings the level asked for and those that follow', async () => {
      const check = await make(html`<massage-safety-check heading-level="4"></massage-safety-check>`);
      const levels = () => all(check, '[role=heading]').map((at) => at.getAttribute('aria-level'));
      expect(levels()).to.deep.equal(['4', '5']);
      await go(check, pathTo.none);
      expect(levels()).to.deep.equal(['4', '5']);
    });

    it('works with bad attributes, and says once what is wrong with each', async () => {
      const lines = await consoleLines(async () => {
        const check = await make(
          html`<massage-safety-check region="Mars" heading-level="9" event-detail="most"></massage-safety-check>`,
        );
        await go(check, '1a, |');
        await go(check, '|').catch(() => {});
        expect(all(check, '[part=numbers] a')).to.have.length(4);
      });
      expect(lines.filter((line) => line.includes('region="Mars"'))).to.have.length(1);
      expect(lines.filter((line) => line.includes('heading-level="9"'))).to.have.length(1);
      expect(lines.filter((line) => line.includes('event-detail="most"'))).to.have.length(1);
      expect(lines).to.have.length(3);
    });

    it('keeps its answers when moved, and drops them when it leaves the page', async () => {
      const page = await fixture(
        html`<div>
          <p></p>
          <massage-safety-check></massage-safety-check>
        </div>`,
      );
      const check = await ready(page.querySelector('massage-safety-check')!);
      await go(check, pathTo.gentle);
      page.prepend(check);
      await check.updateComplete;
      expect(heading(check)).to.equal('Gentle massage only');
      check.remove();
      await aTimeout(0);
      page.append(check);
      await check.updateComplete;
      expect(one(check, 'legend').textContent).to.contain('Step 1');
    });

    it('shows its children while the words of the site are on the way', async () => {
      const place = await fixture(
        html`<massage-content><massage-safety-check>Call us first.</massage-safety-check></massage-content>`,
      );
      const check = place.querySelector('massage-safety-check')!;
      await check.updateComplete;
      expect(check.matches(':state(ready)')).to.equal(false);
      expect(one<HTMLSlotElement>(check, 'slot').assignedNodes()[0]!.textContent).to.equal('Call us first.');
      await import('../src/elements/massage-content/define.js');
      await ready(check);
      expect(one(check, 'legend').textContent).to.contain('Step 1');
    });

    it('shows what is chosen and what is urgent in forced colours', async () => {
      const isPlayed = await emulate({ forcedColors: 'active' });
      const check = await make();
      await go(check, '1a');
      expect(getComputedStyle(choice(check, '1a')).outlineStyle).to.equal('solid');
      await go(check, '|');
      // Where the engine forces nothing, our rules stand on colours that it would have changed.
      await expect(check).to.be.accessible(isPlayed ? {} : { ignoredRules: ['color-contrast'] });
    });
  });
});
