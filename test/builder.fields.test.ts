import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { words } from '../src/content/en/words/common.js';
import { button, field, open, text, withStyles, write } from './builder.app.js';
import { emulate } from './helpers.js';
import { waitUntil } from './wait-until.js';

before(withStyles);
after(() => history.replaceState(null, '', '#'));

describe('the fields of the builder', () => {
  it('shows what is set at once, in the real widgets', async () => {
    const app = await open('place=own&show=massage-faq+cost-compare&step=3');
    await write(app, 'Name of your site', 'Oak Clinic');
    await write(app, 'Weeks to compare', '8');
    const cost = app.querySelector('#preview cost-compare')!;
    const before = app.querySelector('#preview massage-faq');
    expect(cost.getAttribute('weeks')).to.equal('8');
    expect(before!.getAttribute('site-name')).to.equal('Oak Clinic');
    await waitUntil(() => cost.shadowRoot!.textContent!.includes('8 weeks'));
    await write(app, 'Weeks to compare', '9');
    expect(app.querySelector('#preview massage-faq'), 'what did not change stays').to.equal(before);
  });

  it('says beside the name of the site what readers will see of it', async () => {
    const app = await open('place=own&show=massage-faq&step=3');
    const hint = app.querySelector(`#${field(app, 'Name of your site').getAttribute('aria-describedby')}`)!;
    expect(hint.textContent).to.contain(`“${words['meta-site'].replace('{site}', '…')}”`);
    await write(app, 'Name of your site', 'Oak Clinic');
    const faq = app.querySelector('#preview massage-faq')!;
    await waitUntil(() => faq.shadowRoot!.textContent!.includes(words['meta-site'].replace('{site}', 'Oak Clinic')));
  });

  it('keeps what was typed and leaves it out of the widget, with one sentence by the field', async () => {
    const app = await open('place=own&show=cost-compare&step=3&cost-compare.weeks=8');
    await write(app, 'Weeks to compare', '99');
    const input = field(app, 'Weeks to compare');
    expect(input.value).to.equal('99');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const about = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => app.querySelector(`#${id}`)!.textContent);
    expect(about.at(-1)).to.equal('Write a whole number from 1 to 52.');
    expect(app.querySelectorAll('.field .problem')).to.have.length(1);
    expect(app.querySelector('#preview cost-compare')!.hasAttribute('weeks'), 'half of 99').to.equal(false);
  });

  it('asks for an answer only once the field was left', async () => {
    const app = await open('place=own&show=massage-faq&step=3');
    button(app, /^Add a question/).click();
    await app.updateComplete;
    await waitUntil(() => document.activeElement?.id === 'field-ask-0-question');
    await sendKeys({ type: 'Where can I park?' });
    await app.updateComplete;
    expect(app.querySelectorAll('.field .problem')).to.have.length(0);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await app.updateComplete;
    expect(app.querySelector('.field .problem')!.textContent).to.contain('Write an answer');
    await write(app, 'Answer', 'Behind the house.');
    const faq = app.querySelector('#preview massage-faq')!;
    await waitUntil(() => faq.shadowRoot!.textContent!.includes('Where can I park?'));
  });

  it('says how well a colour can be read, and mends it with one button', async () => {
    const app = await open('place=own&show=massage-faq&step=3&look.accent=%23eb9e78');
    await waitUntil(() => app.querySelector('.verdict'));
    expect(app.querySelector('.verdict')!.textContent).to.contain('2.16 to 1').and.to.contain('4.5 to 1 is the least');
    app.querySelector<HTMLButtonElement>('.verdict button')!.click();
    await app.updateComplete;
    expect(app.querySelector('.verdict')!.textContent).to.contain('Easy enough to read');
    expect(field(app, 'Accent').value).to.match(/^#[0-9a-f]{6}$/);
    await write(app, 'Accent', 'rebeccapurple');
    expect(app.state.good['look.accent']).to.equal(undefined);
    button(app, /^Use #663399/).click();
    await app.updateComplete;
    expect(app.state.good['look.accent']).to.equal('#663399');
  });

  it('says when something in the fields did not make it into the snippet', async () => {
    const app = await open('place=own&show=cost-compare&cost-compare.weeks=99&step=5');
    expect(text(app)).to.contain(
      'What stands in this field cannot be used. The snippet does without it. Cost comparison, weeks to compare',
    );
  });

  it('says beside the snippet, too, that a colour is hard to read', async () => {
    const app = await open(`place=own&show=massage-faq&look.accent=${encodeURIComponent('#ddeeff')}&step=5`);
    await waitUntil(() => app.contrast);
    await app.updateComplete;
    expect(text(app)).to.match(/Hard to read: Accent on white \(1\.1\d to 1\)\. 4\.5 to 1 is the least\./);
  });

  it('takes short and long hex colours without a line in the console', async () => {
    const lines: unknown[] = [];
    const { warn } = console;
    console.warn = (...line) => lines.push(line);
    const app = await open('place=own&show=massage-faq&step=3');
    await write(app, 'Accent', '#A4C');
    expect(app.querySelector<HTMLInputElement>('[aria-label="Accent: pick"]')!.value).to.equal('#aa44cc');
    console.warn = warn;
    expect(lines).to.deep.equal([]);
  });

  it('brings the widget that is being set into sight', async () => {
    await emulate({ reducedMotion: 'reduce' });
    await setViewport({ width: 1280, height: 700 });
    const app = await open('place=own&show=massage-faq+cost-compare&step=3');
    const stage = app.querySelector('#preview')!;
    await waitUntil(() => stage.scrollHeight > stage.clientHeight);
    field(app, 'Weeks to compare').focus();
    expect(stage.querySelector('cost-compare')!.getBoundingClientRect().top).to.be.closeTo(
      stage.getBoundingClientRect().top,
      40,
    );
    await setViewport({ width: 320, height: 700 });
    [...app.querySelectorAll('button')].find((one) => /See it: Cost comparison/.test(one.textContent!.trim()))!.click();
    expect(stage.querySelector('cost-compare')!.getBoundingClientRect().top).to.be.closeTo(0, 60);
    expect(document.activeElement!.textContent).to.equal('This is it');
    await setViewport({ width: 800, height: 600 });
    await emulate();
  });
});
