import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { both, button, open, text, withStyles } from './builder.app.js';
import { waitUntil } from './wait-until.js';

before(withStyles);
after(() => history.replaceState(null, '', '#'));

const alone = 'place=own&show=massage-faq&look.text=%23111111';

describe('what the builder shows', () => {
  it('is never the snippet of another way', async () => {
    const app = await open('place=squarespace&show=massage-faq&massage-faq.topic=cost&step=5');
    const baked = app.querySelector('textarea')!.value;
    app.chooseWay('live');
    await app.updateComplete;
    expect(app.querySelector('textarea')?.value).not.to.equal(baked);
    await waitUntil(() => app.snippet);
    await app.updateComplete;
    expect(app.querySelector('textarea')!.value).to.match(/^<div [^>]*data-topic="cost"[^>]*>[^<]*<\/div>/);
  });

  it('is a sentence where a snippet cannot be made, and none of before', async () => {
    const app = await open('place=squarespace&show=massage-faq&step=5');
    const { error } = console;
    console.error = () => {};
    app.kitchen = { ...app.kitchen!, makeSnippet: () => Promise.reject(new Error('broken')) };
    app.chooseWay('live');
    await waitUntil(() => app.unmade);
    await app.updateComplete;
    console.error = error;
    expect(app.querySelector('.copy')).to.equal(null);
    expect(text(app)).to.contain('This snippet could not be made.');
  });

  it('says at the field that an answer on safety is added to ours', async () => {
    const app = await open('place=own&show=massage-faq&step=3&ask.0.answer=Ask+us.&ask.0.id=safe-for-all');
    const select = app.querySelector('#field-ask-0-id')!;
    const note = app.querySelector(`#${select.getAttribute('aria-describedby')!.split(' ').at(-1)}`)!;
    expect(note.textContent).to.contain('This is about safety: our question and answer stay');
    expect(app.querySelectorAll('.field .problem')).to.have.length(0);
  });

  it('says in each step that a text colour needs a background', async () => {
    for (const step of [3, 4, 5]) {
      const app = await open(`${alone}&step=${step}`);
      app.check = 'dark';
      await app.updateComplete;
      expect(text(app), `step ${step}`).to.contain('A text colour without a background may vanish on a dark page.');
      app.remove();
    }
  });

  it('has a hint for frames and another for pages that WordPress turns into frames', async () => {
    const hint = async (place: string, way: string) => {
      const app = await open(`place=${place}&way=${way}&show=massage-faq&step=5`);
      return app.querySelector('#field-at-base-hint')!.textContent;
    };
    expect(await hint('wp-admin', 'link')).to.contain('a command appears below');
    expect(await hint('wp-admin', 'frame')).to.contain('Put the folder cdn');
    expect(await hint('wix', 'link')).to.contain('Put the folder cdn');
  });

  it('keeps a ticked question in reach when another topic is chosen', async () => {
    const app = await open('place=own&show=massage-faq&step=3&massage-faq.items=insurance&massage-faq.topic=safety');
    const ticked = [...app.querySelectorAll('#field-massage-faq-items input:checked')];
    expect(ticked).to.have.length(1);
    expect(ticked[0]!.closest('label')!.textContent).to.match(/insurance/i);
  });

  it('asks for a place where a link names one that there is not', async () => {
    const app = await open('place=nowhere&show=massage-faq');
    expect(text(app)).to.contain('That link names a place that we do not know. Choose one.');
    app.querySelector<HTMLInputElement>('[value=ghost]')!.click();
    await app.updateComplete;
    expect(text(app)).not.to.contain('That link names');
  });

  it('lets Tab go past the page inside the preview, and shows where it is', async () => {
    const app = await open(`${both}&step=4`);
    app.querySelector<HTMLInputElement>('[name=check]:checked')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.textContent).to.equal('Skip the preview');
    expect(document.activeElement!.getBoundingClientRect().height).to.be.greaterThan(20);
    const { hash } = location;
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(button(app, /^Next/));
    expect(location.hash).to.equal(hash);
    const frame = app.querySelector<HTMLIFrameElement>('iframe.sight')!;
    const { body } = frame.contentDocument!;
    const ring = () => frame.contentWindow!.getComputedStyle(body, '::after').borderTopWidth;
    const before = ring();
    body.tabIndex = -1;
    body.focus();
    expect([before, ring()]).to.deep.equal(['0px', '3px']);
  });

  it('needs no sideways scrolling with text of 200 % on a phone of 320 px', async () => {
    await setViewport({ width: 320, height: 700 });
    document.documentElement.style.fontSize = '32px';
    for (const step of [1, 2, 3, 4, 5, 6]) {
      const app = await open(`${both}&step=${step}&look.accent=%23ffee00&price.massage.low=eighty`);
      await waitUntil(() => step !== 3 || app.querySelector('#preview massage-faq:state(ready)'));
      await app.updateComplete;
      expect(document.documentElement.scrollWidth, `step ${step}`).to.be.at.most(320);
      app.remove();
    }
    document.documentElement.style.fontSize = '';
    await setViewport({ width: 1280, height: 900 });
  });
});
