import { expect, fixture, html } from '@open-wc/testing';
import type { TechniquePicker } from '../src/elements/technique-picker/technique-picker.js';
import { consoleLines, all, one, ready } from './helpers.js';
import {
  answer,
  done,
  EQUAL,
  FIRM,
  heard,
  make,
  page,
  press,
  safe,
  screen,
  settled,
  SKIPPED,
} from './technique-picker.helpers.js';

const inForm = html`<form><technique-picker name="style" required></technique-picker></form>`;
const sent = (picker: TechniquePicker) => new FormData(picker.form!).getAll('style');

describe('<technique-picker> in a form', () => {
  it('sends nothing before there is a result, then all that fit best, then the choice', async () => {
    const picker = await make(inForm);
    expect(sent(picker)).to.deep.equal([]);
    await safe(picker);
    await answer(picker, EQUAL);
    expect(sent(picker)).to.deep.equal(['deep-tissue swedish myofascial-release']);
    await press(picker, 'Choose Swedish massage');
    expect(sent(picker)).to.deep.equal(['swedish']);
    await press(picker, 'Choose Swedish massage');
    expect(sent(picker)).to.deep.equal(['deep-tissue swedish myofascial-release']);
  });

  it('says which style is chosen by a pressed button', async () => {
    const picker = await done(EQUAL);
    await press(picker, 'Choose Swedish massage');
    const pressed = all(picker, '[part=choose]').map((button) => button.getAttribute('aria-pressed'));
    expect(pressed).to.deep.equal(['false', 'true', 'false', 'false', 'false']);
  });

  it('holds a form back until there is a result, with a message at a control that shows', async () => {
    const picker = await make(inForm);
    let submitted = 0;
    picker.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    picker.form!.requestSubmit();
    expect(submitted).to.equal(0);
    expect(picker.validity.valueMissing).to.equal(true);
    expect(picker.validationMessage).to.contain('get a result').and.to.contain('do the safety check');
    expect(picker.willValidate).to.equal(true);
    expect(picker.reportValidity()).to.equal(false);
    expect(document.activeElement).to.equal(picker);
    await safe(picker);
    expect(picker.checkValidity()).to.equal(false);
    await answer(picker, FIRM);
    expect(picker.checkValidity()).to.equal(true);
    picker.form!.requestSubmit();
    expect(submitted).to.equal(1);
  });

  it('traps nobody: skipping everything, or a doctor first, is a value', async () => {
    const picker = await make(inForm);
    await safe(picker);
    await answer(picker, SKIPPED);
    expect(picker.checkValidity()).to.equal(true);
    expect(sent(picker)).to.deep.equal(['no-preference']);
    picker.reset();
    await settled(picker);
    expect(picker.checkValidity()).to.equal(false);
    await screen(picker, 'Chest pain');
    expect(picker.checkValidity()).to.equal(true);
    expect(sent(picker)).to.deep.equal(['no-preference']);
  });

  it('is optional without required', async () => {
    const picker = await make();
    expect(picker.checkValidity()).to.equal(true);
    picker.required = true;
    await settled(picker);
    expect(picker.checkValidity()).to.equal(false);
  });

  it('drops its answers and its value when the form is reset', async () => {
    const picker = await make(inForm);
    await safe(picker);
    await answer(picker, EQUAL);
    await press(picker, 'Choose Swedish massage');
    picker.form!.reset();
    await settled(picker);
    expect(picker.value).to.equal('');
    expect(picker.answers).to.deep.equal({});
    expect(picker.checkValidity()).to.equal(false);
    expect(sent(picker)).to.deep.equal([]);
  });

  it('shows a value that the browser restores, and nothing else of the last visit', async () => {
    const picker = await make(inForm);
    picker.formStateRestoreCallback('swedish');
    await settled(picker);
    await settled(picker);
    expect(picker.value).to.equal('swedish');
    expect(picker.checkValidity()).to.equal(true);
    expect(page(picker)).to.contain('Your choice so far: Swedish massage.');
    expect(picker.answers).to.deep.equal({});
    await safe(picker);
    await answer(picker, EQUAL);
    expect(picker.value).to.equal('swedish');
  });

  it('takes a first value from its attribute, and no nonsense', async () => {
    const picker = await make(html`<technique-picker value="sports"></technique-picker>`);
    expect(picker.value).to.equal('sports');
    for (const value of ['<b>', ' ', null, {}]) {
      picker.formStateRestoreCallback(value);
      expect(picker.value).to.equal('');
    }
  });

  it('can be disabled by itself or by a fieldset, and is not sent then', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset><technique-picker name="style" value="swedish"></technique-picker></fieldset>
      </form>`,
    );
    const picker = await ready(form.querySelector('technique-picker')!);
    expect(sent(picker)).to.deep.equal(['swedish']);
    for (const control of [form.querySelector('fieldset')!, picker]) {
      control.disabled = true;
      await settled(picker);
      expect(one<HTMLInputElement>(picker, 'input').matches(':disabled')).to.equal(true);
      expect(sent(picker)).to.deep.equal([]);
      control.disabled = false;
      await settled(picker);
      expect(one<HTMLInputElement>(picker, 'input').matches(':disabled')).to.equal(false);
    }
  });

  it('has the value in the form by the time it tells', async () => {
    const picker = await make(inForm);
    await safe(picker);
    const values: FormDataEntryValue[][] = [];
    picker.addEventListener('change', () => values.push(sent(picker)));
    await answer(picker, FIRM);
    expect(values.at(-1)).to.deep.equal(['trigger-point']);
  });

  it('passes on where the focus goes', async () => {
    const picker = await make();
    picker.focus();
    expect(document.activeElement).to.equal(picker);
    expect(picker.shadowRoot!.activeElement).to.be.ok;
  });
});

describe('<technique-picker> events', () => {
  it('carry no answer and no value', async () => {
    const picker = await make();
    const events = await heard(async () => {
      await safe(picker, 'Blood thinners, weak bones');
      await answer(picker, EQUAL);
      await press(picker, 'Choose Swedish massage');
      await press(picker, 'What to tell the therapist');
    });
    const detail = (event: Event) => (event as CustomEvent).detail as unknown;
    const told = events.filter(({ type }) => type !== 'click');
    expect(new Set(told.map(({ type }) => type))).to.have.all.keys('input', 'change', 'picker-step', 'picker-result');
    for (const event of told) {
      expect(event.target).to.equal(picker);
      const data = JSON.stringify(detail(event) ?? {});
      expect(data).not.to.match(/swedish|tight|medium|whole|blood|3d/i);
    }
    expect(told.filter(({ type }) => type === 'picker-step').map(detail)).to.deep.equal(
      [1, 2, 3, 4, 5].map((index) => ({ index, total: 5 })),
    );
    expect(told.filter(({ type }) => type === 'picker-result').map(detail)).to.deep.equal([{ count: 2 }]);
    // One for the end of the check, one for each answer, one for the result, one for the choice.
    expect(told.filter(({ type }) => type === 'change')).to.have.length(8);
    expect(detail(told.find(({ type }) => type === 'change')!)).to.equal(undefined);
  });

  it('never tell that something was ticked in the safety check', async () => {
    const picker = await make();
    const events = await heard(() => screen(picker));
    expect(events.filter(({ type }) => type !== 'click')).to.deep.equal([]);
  });

  it('have opaque controls: no value in the shadow root is an answer', async () => {
    const picker = await make(html`<technique-picker layout="page"></technique-picker>`);
    await safe(picker);
    expect(new Set(all<HTMLInputElement>(picker, 'input').map(({ value }) => value))).to.deep.equal(new Set(['1']));
  });

  it('tell ids and answers when the site has opted in', async () => {
    const picker = await make(html`<technique-picker event-detail="full"></technique-picker>`);
    await safe(picker);
    const events = await heard(() => answer(picker, FIRM));
    const { detail } = events.find(({ type }) => type === 'picker-result') as CustomEvent<unknown>;
    expect(detail).to.deep.equal({
      count: 1,
      ids: ['trigger-point'],
      answers: {
        goal: 'knots',
        pressure: 'firm',
        soreness: 'fine',
        area: 'one-or-two-spots',
        duration: '6-to-12-weeks',
      },
    });
  });

  it('are silent when answers are set from outside', async () => {
    const picker = await make();
    await safe(picker);
    const events = await heard(async () => {
      picker.answers = {
        goal: 'relax',
        pressure: 'light',
        soreness: 'no',
        area: 'whole-body',
        duration: 'over-12-weeks',
      };
      await settled(picker);
    });
    expect(events).to.deep.equal([]);
    expect(picker.result!.equalBest).to.deep.equal(['swedish']);
    expect(picker.value).to.equal('swedish');
    picker.answers = { goal: 'sport', pressure: 'firm', soreness: 'fine' };
    await settled(picker);
    expect(picker.value).to.equal('sports deep-tissue trigger-point');
  });

  it('keep what the reader has answered since where a framework sets the same answers anew', async () => {
    const picker = await make();
    await safe(picker);
    picker.answers = { goal: 'relax' };
    await settled(picker);
    await answer(picker, FIRM);
    const { answers, value } = picker;
    picker.answers = { goal: 'relax' };
    await settled(picker);
    expect(picker.answers).to.deep.equal(answers);
    expect(picker.value).to.equal(value);
    await press(picker, 'Start again');
    picker.answers = { goal: 'relax' };
    await settled(picker);
    expect(picker.answers).to.deep.equal({});
    picker.reset();
    picker.answers = { goal: 'relax' };
    await settled(picker);
    expect(picker.answers).to.deep.equal({ goal: 'relax' });
  });

  it('are told when the reader starts again, and the value goes', async () => {
    const picker = await make();
    await safe(picker);
    await answer(picker, FIRM);
    const events = await heard(() => press(picker, 'Start again'));
    expect(picker.value).to.equal('');
    expect(events.map(({ type }) => type)).to.include.members(['input', 'change']);
    expect(await heard(async () => picker.reset())).to.deep.equal([]);
  });

  it('leave the safety check in place when all answers are given from outside', async () => {
    const picker = await make();
    picker.answers = {
      goal: 'relax',
      pressure: 'light',
      soreness: 'no',
      area: 'whole-body',
      duration: 'over-12-weeks',
    };
    await settled(picker);
    expect(picker.result).to.equal(null);
    await safe(picker);
    await settled(picker);
    expect(picker.result!.equalBest).to.deep.equal(['swedish']);
  });
});

describe('<technique-picker> with bad input', () => {
  const bad: [string, string, string, RegExp][] = [
    ['layout', 'wizard', 'steps, page', /layout="wizard"/],
    ['max-results', '9', '1 to 3', /max-results="9"/],
    ['max-results', 'many', '1 to 3', /max-results="many"/],
    ['techniques', 'swedish reiki', 'myofascial-release', /reiki/],
    ['booking-href', 'javascript:alert(1)', 'http(s)', /booking-href="javascript/],
    ['heading-level', '9', '2 to 6', /heading-level="9"/],
  ];
  for (const [name, value, remedy, problem] of bad)
    it(`says once what is wrong with ${name}="${value}", and works`, async () => {
      const host = document.createElement('technique-picker') as TechniquePicker;
      host.setAttribute(name, value);
      const lines = await consoleLines(async () => {
        const root = await fixture<HTMLElement>(html`<div></div>`);
        root.append(host);
        await ready(host);
        await safe(host);
        await answer(host, EQUAL);
        host.requestUpdate();
        await settled(host);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(problem).and.to.contain(remedy);
      expect(host.result!.ranking).not.to.have.length(0);
      expect(all(host, '[part=book]')).to.have.length(0);
    });

  it('falls back to all styles when none on offer is known', async () => {
    const lines = await consoleLines(async () => {
      const picker = await done(EQUAL, html`<technique-picker techniques="reiki"></technique-picker>`);
      expect(picker.result!.ranking).to.have.length(5);
      expect(picker.explain('reiki')).to.equal('');
    });
    expect(lines).to.have.length(2);
  });

  it('ignores answers that are no answers', async () => {
    const picker = await make();
    await safe(picker);
    picker.answers = { goal: 7, pressure: null, mood: 'blue' } as unknown as Record<string, string>;
    await settled(picker);
    expect(picker.answers).to.deep.equal({ mood: 'blue' });
    expect(picker.result).to.equal(null);
  });
});
