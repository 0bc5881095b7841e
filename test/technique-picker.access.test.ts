import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TechniquePicker } from '../src/elements/technique-picker/technique-picker.js';
import { all, byName, emulate, one, ready } from './helpers.js';
import {
  answer,
  done,
  EQUAL,
  LIGHT,
  make,
  press,
  safe,
  screen,
  settled,
  SKIPPED,
  THINNERS,
} from './technique-picker.helpers.js';
import { waitUntil } from './wait-until.js';

describe('<technique-picker> for everybody', () => {
  afterEach(async () => {
    await emulate();
    await setViewport({ width: 800, height: 600 });
  });

  const states: [string, () => Promise<TechniquePicker>][] = [
    ['the safety check', () => make()],
    [
      'an error',
      async () => {
        const picker = await make();
        await safe(picker);
        await press(picker, 'Next');
        return picker;
      },
    ],
    [
      'a question',
      async () => {
        const picker = await make();
        await safe(picker);
        await answer(picker, ['Stiffness']);
        return picker;
      },
    ],
    [
      'all questions',
      async () => {
        const picker = await make(html`<technique-picker layout="page"></technique-picker>`);
        await safe(picker);
        return picker;
      },
    ],
    [
      'a care card',
      async () => {
        const picker = await make();
        await screen(picker, 'Chest pain');
        return picker;
      },
    ],
    ['no preference', () => done(SKIPPED)],
    [
      'a result with everything open',
      async () => {
        const picker = await done(
          LIGHT,
          html`<technique-picker booking-href="/b/{technique}"></technique-picker>`,
          THINNERS,
        );
        await press(picker, 'Choose Swedish massage');
        await press(picker, 'What to tell the therapist');
        await press(picker, /^Pressure/);
        for (const fold of all<HTMLDetailsElement>(picker, 'details')) fold.open = true;
        await waitUntil(() => all(picker, '[part=evidence-fold] a').length);
        await settled(picker);
        return picker;
      },
    ],
  ];
  for (const [name, reach] of states)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is accessible: ${name}, ${colorScheme}`, async () => {
        await emulate({ colorScheme });
        document.body.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
        try {
          await expect(await reach()).to.be.accessible();
        } finally {
          document.body.style.cssText = '';
        }
      });

  for (const [width, scale] of [
    [260, 1],
    [320, 2],
    [1200, 1],
  ] as const)
    it(`fits ${width} px at ${scale * 100} % text without scrolling sideways`, async () => {
      await setViewport({ width: Math.max(width, 300), height: 700 });
      const root = await fixture<HTMLElement>(html`<div><technique-picker></technique-picker></div>`);
      root.style.inlineSize = `${width}px`;
      root.style.fontSize = `${16 * scale}px`;
      const picker = await ready(root.querySelector('technique-picker')!);
      await safe(picker);
      await answer(picker, EQUAL);
      await press(picker, 'What to tell the therapist');
      for (const fold of all<HTMLDetailsElement>(picker, 'details')) fold.open = true;
      const wide = all(picker, '*').filter(
        (element) =>
          !element.closest('.scroll, svg, .sr') &&
          element.getBoundingClientRect().right > picker.getBoundingClientRect().right + 1,
      );
      expect(wide.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
    });

  it('has targets of at least 44 px', async () => {
    const picker = await done(EQUAL, html`<technique-picker booking-href="/b/{technique}"></technique-picker>`);
    const small = all(picker, 'button, summary, [part=book]').filter(
      (target) => target.checkVisibility() && target.offsetHeight < 44,
    );
    expect(small.map(({ textContent }) => textContent)).to.deep.equal([]);
  });

  it('reaches every control of a question by keys, and marks the focus', async () => {
    const picker = await make();
    await safe(picker);
    await sendKeys({ press: 'Tab' });
    const { activeElement } = picker.shadowRoot!;
    expect(activeElement!.getAttribute('type')).to.equal('radio');
    expect(getComputedStyle(activeElement!.closest('label')!).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'ArrowDown' });
    const next = picker.shadowRoot!.activeElement!;
    expect(next === activeElement, 'the next one').to.equal(false);
    expect(getComputedStyle(next.closest('label')!).outlineStyle).to.equal('solid');
  });

  const focused = (picker: TechniquePicker) => {
    const { activeElement } = picker.shadowRoot!;
    return (activeElement?.closest('label') ?? activeElement)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  };
  const tabTo = async (picker: TechniquePicker, name: string, press = 'Tab') => {
    for (let times = 0; times < 30 && !focused(picker).startsWith(name); times += 1) await sendKeys({ press });
    expect(focused(picker)).to.match(new RegExp(`^${name}`));
  };
  const enter = async (picker: TechniquePicker, name: string) => {
    await tabTo(picker, name);
    await sendKeys({ press: 'Enter' });
    await settled(picker);
  };

  it('reaches the radio buttons of a skipped question from its chip, by Tab, Shift+Tab and arrows', async () => {
    const picker = await make();
    await safe(picker);
    // By keys all the way: Chromium remembers a focused radio button beyond its end.
    for (let question = 1; question <= 5; question += 1) await enter(picker, 'Skip');
    for (const leave of ['Cancel', 'Pressure', 'Use this answer']) {
      await waitUntil(() => all(picker, '[part=chip]').length);
      all(picker, '[part=chip]')[0]!.focus();
      await enter(picker, 'Goal');
      await tabTo(picker, 'Use this answer');
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(picker.shadowRoot!.activeElement!.getAttribute('type'), leave).to.equal('radio');
      all(picker, '[part=chip]')[4]!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(picker), leave).to.match(/^Time to relax/);
      await sendKeys({ press: 'ArrowDown' });
      await settled(picker);
      expect(picker.shadowRoot!.activeElement).to.equal(one(picker, 'input:checked'));
      if (leave === 'Pressure') await press(picker, /^Pressure/);
      else await enter(picker, leave);
    }
    expect(Object.keys(picker.answers)).to.deep.equal(['goal']);
  });

  it('reaches the radio buttons again after Skip and Back', async () => {
    const picker = await make();
    await safe(picker);
    await enter(picker, 'Skip');
    await enter(picker, 'Back');
    await sendKeys({ press: 'Tab' });
    expect(focused(picker)).to.match(/^Time to relax/);
  });

  it('shows where the focus went after a step by keys, without a shift, and not after a click', async () => {
    const picker = await make();
    await safe(picker);
    await enter(picker, 'Skip');
    const legend = one(picker, 'legend');
    expect(picker.shadowRoot!.activeElement).to.equal(legend);
    expect(getComputedStyle(legend).outlineStyle).to.equal('solid');
    const height = picker.offsetHeight;
    legend.blur();
    expect(getComputedStyle(legend).outlineStyle).to.equal('none');
    expect(picker.offsetHeight).to.equal(height);
    const { left, top, width, height: tall } = byName(picker, 'button', 'Skip').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + tall / 2)] });
    await settled(picker);
    expect(picker.shadowRoot!.activeElement).to.equal(one(picker, 'legend'));
    expect(getComputedStyle(one(picker, 'legend')).outlineStyle).to.equal('none');
  });

  it('takes the first press on a line for a tick, wherever the page is scrolled to', async () => {
    const host = await fixture(
      html`<div>
        <div style="block-size: 2000px"></div>
        <technique-picker></technique-picker>
        <div style="block-size: 2000px"></div>
      </div>`,
    );
    const picker = await ready(host.querySelector('technique-picker')!);
    const row = all(picker, 'label').at(-1)!;
    row.scrollIntoView({ block: 'start' });
    const before = scrollY;
    const { left, top, height } = row.querySelector('.label')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 30), Math.round(top + height / 2)] });
    await picker.updateComplete;
    expect(row.querySelector('input')!.checked).to.equal(true);
    expect(scrollY).to.equal(before);
    await resetMouse();
  });

  it('takes the focus on its first control, by script and by a label', async () => {
    const host = await fixture(
      html`<div><label for="p">Your style</label><technique-picker id="p"></technique-picker></div>`,
    );
    const picker = await ready(host.querySelector('technique-picker')!);
    host.querySelector('label')!.click();
    expect(picker.shadowRoot!.activeElement).to.equal(one(picker, 'input'));
    (document.activeElement as HTMLElement).blur();
    picker.focus();
    expect(picker.shadowRoot!.activeElement).to.equal(one(picker, 'input'));
  });

  it('prints the step at hand, as it stands', async () => {
    const picker = await make();
    await emulate({ media: 'print' });
    const printed = () => all(picker, 'legend, .choice').filter((part) => part.checkVisibility()).length;
    expect(printed()).to.equal(7);
    await safe(picker);
    expect(printed()).to.equal(6);
    expect(all(picker, 'button').filter((button) => button.checkVisibility())).to.deep.equal([]);
  });

  it('lets the line on when to stop use the width', async () => {
    await setViewport({ width: 1200, height: 700 });
    const picker = await done(EQUAL);
    const line = one(picker, '.mind p');
    expect(line.offsetHeight).to.be.lessThan(2 * parseFloat(getComputedStyle(line).fontSize));
  });

  it('shows pictures in forced colors, and prints the result without its buttons', async () => {
    const picker = await done(EQUAL);
    await emulate({ forcedColors: 'active' });
    const zone = getComputedStyle(one(picker, '.zone')).fill;
    expect(zone).not.to.equal(getComputedStyle(one(picker, '.l1')).fill);
    await emulate({ media: 'print' });
    expect(all(picker, 'button').filter((button) => button.checkVisibility())).to.deep.equal([]);
    expect(one(picker, '.claim').checkVisibility()).to.equal(true);
    expect(one(picker, '[part=others] li').checkVisibility()).to.equal(true);
  });
});
