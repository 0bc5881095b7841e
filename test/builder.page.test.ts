import { aTimeout, expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { both, button, field, open, text, withStyles, write } from './builder.app.js';
import { emulate } from './helpers.js';
import { waitUntil } from './wait-until.js';

before(withStyles);
after(() => history.replaceState(null, '', '#'));

describe('the builder', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const step of [1, 2, 3, 4, 5, 6])
      it(`is accessible in step ${step}, ${colorScheme}`, async () => {
        await emulate({ colorScheme });
        const look = 'look.accent=%23006644&look.background=%23ffffff&look.text=%23222222';
        const hash = `${both}&step=${step}&${look}&price.massage.low=eighty&ask.0.question=Where%3F`;
        const app = await open(hash);
        if (step === 3) await waitUntil(() => app.contrast);
        await app.updateComplete;
        await expect(app).to.be.accessible();
        await emulate();
      });

  it('is accessible while it asks where somebody is, and while it says what was lost', async () => {
    const guide = await open('place=unsure');
    await expect(guide).to.be.accessible();
    const strip = await open(`${both}&step=6`);
    const saved = strip.querySelector<HTMLTextAreaElement>('#saved')!;
    saved.value = strip.snippet!.html.replace(/ data-massage-widget="[^"]*"/, '').replaceAll(/<\/?a\b[^>]*>/g, '');
    saved.dispatchEvent(new Event('input'));
    await strip.updateComplete;
    expect(strip.querySelectorAll('.findings li').length).to.be.greaterThan(1);
    await expect(strip).to.be.accessible();
  });

  it('needs no sideways scrolling on a phone of 320 px, in any step', async () => {
    await setViewport({ width: 320, height: 700 });
    for (const step of [1, 2, 3, 4, 5, 6]) {
      const app = await open(`${both}&step=${step}&look.accent=%23ffee00&price.massage.low=eighty`);
      await app.updateComplete;
      expect(document.documentElement.scrollWidth, `step ${step}`).to.be.at.most(320);
      app.remove();
    }
    await setViewport({ width: 1280, height: 900 });
  });

  it('goes on only when it has an answer, and says what it waits for', async () => {
    const app = await open();
    button(app, /^Next/).click();
    await app.updateComplete;
    expect(app.state.step).to.equal(1);
    await waitUntil(() => document.activeElement?.id === 'nudge');
    expect(document.activeElement!.textContent).to.equal('Choose a place first.');
    app.querySelector<HTMLInputElement>('[value=ghost]')!.click();
    button(app, /^Next/).click();
    await waitUntil(() => document.activeElement?.id === 'step-title');
    expect(document.activeElement!.textContent).to.equal('What do you want to show?');
  });

  it('finds the place by asking, when somebody is not sure', async () => {
    const app = await open('place=unsure');
    for (const answer of [/^WordPress/, /^No$/]) {
      button(app, answer).click();
      await app.updateComplete;
    }
    expect(app.state.place).to.equal('wp-author');
    expect(app.querySelector<HTMLInputElement>('[value=wp-author]')!.checked).to.equal(true);
  });

  it('leads somebody who is not sure to the question, and says that its answer is what it waits for', async () => {
    const app = await open();
    app.querySelector<HTMLInputElement>('[value=unsure]')!.click();
    await app.updateComplete;
    for (const press of [() => button(app, /^Next/).click(), () => app.go(3)]) {
      (document.activeElement as HTMLElement).blur();
      press();
      await waitUntil(() => document.activeElement?.closest('.guide'));
      expect(document.activeElement!.textContent).to.match(/^WordPress/);
      expect(app.querySelector('#nudge')!.textContent).to.equal(
        'Answer the question below the places first: it finds yours.',
      );
    }
    button(app, /^Ghost/).click();
    await app.updateComplete;
    expect(app.querySelector('#nudge')!.textContent, 'answered').to.equal('');
    button(app, /^Next/).click();
    await waitUntil(() => app.state.step === 2);
  });

  it('names WordPress.com, and leads whoever is unsure of a plan to what no plan takes away', async () => {
    const app = await open();
    const lineOf = (id: string) => app.querySelector(`[value=${id}] ~ span`)!.textContent!;
    for (const id of ['wp-plugin', 'wp-admin']) expect(lineOf(id), id).to.match(/WordPress\.com .*plan/);
    expect(lineOf('wp-author')).to.contain('On WordPress.com choose this if you are unsure');
    for (const answers of [
      [/^WordPress\.com$/, /^No, or I do not know$/],
      [/^WordPress, or/, /^Yes, but I cannot/],
    ]) {
      app.querySelector<HTMLInputElement>('[value=unsure]')!.click();
      await app.updateComplete;
      for (const answer of answers) {
        button(app, answer).click();
        await app.updateComplete;
      }
      expect(app.state.place).to.equal('wp-author');
    }
    app.chooseWidget('massage-faq', true);
    app.go(5);
    await waitUntil(() => app.snippet, 'the snippet never came');
    await app.updateComplete;
    expect(app.snippet!.parts[0]!.text).not.to.contain('<script');
    expect(text(app)).to.contain('On a WordPress.com plan without scripts');
  });

  it('puts every change into the address, and goes back and forward with the browser', async () => {
    const app = await open('place=own&show=massage-faq&step=3');
    await write(app, 'Name of your site', 'Oak & Elm');
    expect(new URLSearchParams(location.hash.slice(1)).get('all.site-name')).to.equal('Oak & Elm');
    button(app, /^Next/).click();
    await waitUntil(() => app.state.step === 4);
    history.back();
    await waitUntil(() => app.state.step === 3);
    await app.updateComplete;
    expect(field(app, 'Name of your site').value).to.equal('Oak & Elm');
    location.hash = '#main';
    await aTimeout(0);
    await waitUntil(() => location.hash.includes('Elm'), 'a link to a place on the page loses nothing');
    expect(app.state.step).to.equal(3);
  });

  it('reads an old snippet back into its fields', async () => {
    const app = await open('place=own');
    const old = field<HTMLTextAreaElement>(app, 'Paste it here: a tag, a wrapper, a frame or a shortcode');
    old.value = '<div data-massage-widget="massage-faq" data-topic="safety" data-id-prefix="q-"></div>';
    old.dispatchEvent(new Event('input'));
    await app.updateComplete;
    expect(app.state.widgets).to.deep.equal(['massage-faq']);
    expect(app.state.good['massage-faq.topic']).to.equal('safety');
    expect(text(app)).to.contain('Read: Questions and answers. These have no field here and were left out: id-prefix.');
  });

  it('shows what stands in the page for those without script, and what to do where that is nothing', async () => {
    const app = await open('place=own&show=massage-faq&massage-faq.topic=cost&step=4');
    app.querySelector<HTMLInputElement>('[name=check][value=crawler]')!.click();
    await app.updateComplete;
    expect(text(app)).to.contain(
      'Nothing but a line that says what should stand here. With Live the words are not in your page itself',
    );
    button(app, /^Take Baked/).click();
    await waitUntil(() => app.querySelector('.crawled'));
    expect(app.querySelector('.crawled')!.textContent)
      .to.contain('How much does a massage cost?')
      .and.to.contain('one session costs');
  });

  it('starts again with nothing left, and goes back to what was there', async () => {
    const app = await open(`${both}&step=6&all.site-name=Oak`);
    button(app, /^Start again/).click();
    await waitUntil(() => app.state.step === 1);
    await app.updateComplete;
    expect(location.hash).not.to.contain('Oak');
    expect(app.querySelectorAll('input:checked')).to.have.length(0);
    history.back();
    await waitUntil(() => app.state.typed['all.site-name'] === 'Oak');
  });

  it('writes nothing of an address into the page as HTML', async () => {
    const payload = encodeURIComponent('"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>');
    const keys = [
      'place',
      'way',
      'all.site-name',
      'ask.0.question',
      'ask.0.answer',
      'look.accent',
      'massage-faq.items',
      'at.files',
    ];
    for (const step of [1, 2, 3, 4, 5, 6]) {
      const app = await open(
        `${keys.map((key) => `${key}=${payload}`).join('&')}&place=own&show=massage-faq&step=${step}`.replace(
          `place=${payload}&`,
          '',
        ),
      );
      await app.updateComplete;
      expect(app.querySelectorAll('img, script, [onerror]'), `step ${step}`).to.have.length(0);
      app.remove();
    }
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });
});
