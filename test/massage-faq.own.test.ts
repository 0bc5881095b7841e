import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { GuideRequestEvent } from '../src/content/context.js';
import { loadContent } from '../src/content/store.js';
import { carry } from '../src/content/visit.js';
import '../src/elements/massage-content/define.js';
import type { MassageContent } from '../src/elements/massage-content/massage-content.js';
import '../src/elements/massage-faq/define.js';
import type { MassageFaq } from '../src/elements/massage-faq/massage-faq.js';
import { all, consoleLines, emulate, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

const questions = (faq: MassageFaq) => all(faq, '[part=question]').map((row) => row.textContent!.trim());
const answer = (faq: MassageFaq, id: string) => one(faq, `#faq-${id} [part=answer]`);
const flat = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

const own = () =>
  html`<massage-faq site-name="Oak Clinic">
    <details id="cost">
      <summary>What does an hour cost?</summary>
      <p>
        With us, <strong>$85</strong>. See our <a href="/prices">prices</a> or <a href="javascript:alert(1)">this</a>.
      </p>
    </details>
    <details id="parking" data-topic="session">
      <summary>Where can I park?</summary>
      <ul>
        <li>Behind the house</li>
        <li>On Mill Street, <em>two hours</em> free</li>
      </ul>
      Ring the bell.
    </details>
    <details>
      <summary>Do you take cards?</summary>
      <p>Yes.</p>
    </details>
  </massage-faq>`;
const make = async (template = own()) => ready(await fixture<MassageFaq>(template));

describe('<massage-faq> with a site’s own questions', () => {
  it('the id of one of ours replaces it, any other adds one, and none is needed', async () => {
    const faq = await make();
    const { faq: ours } = await loadContent();
    expect(questions(faq)).to.have.length(ours.entries.length + 2);
    expect(questions(faq)).to.include.members(['What does an hour cost?', 'Where can I park?', 'Do you take cards?']);
    expect(questions(faq)).not.to.include('How much does a massage cost?');
    expect(flat(answer(faq, 'cost')))
      .to.include('With us, $85. See our prices or this.')
      .and.not.to.include('$60');
    expect(
      all(faq, '[part=group]')
        .find((group) => group.querySelector('#faq-parking'))!
        .querySelector('#faq-what-happens'),
    ).to.exist;
    expect(one(faq, '#faq-do-you-take-cards')).to.exist;
  });

  it('keeps the very text of a plain answer while it opens, is searched for and closes, so that a mark in it stays', async () => {
    const faq = await make();
    const row = () => one<HTMLDetailsElement>(faq, '#faq-do-you-take-cards');
    const text = answer(faq, 'do-you-take-cards').querySelector('p')!.firstChild;
    const isSame = () => answer(faq, 'do-you-take-cards').querySelector('p')!.firstChild === text;
    faq.show('do-you-take-cards');
    await waitUntil(() => row().open && answer(faq, 'do-you-take-cards').querySelector('[part=copy-link]'));
    expect(isSame()).to.be.true;
    one(faq, 'input').focus();
    await sendKeys({ type: 'cards' });
    await waitUntil(() => all(faq, '[part=item]').some((item) => item.hidden));
    expect(row().hidden).to.be.false;
    expect(isSame()).to.be.true;
    faq.hide('do-you-take-cards');
    await waitUntil(() => !row().open && !answer(faq, 'do-you-take-cards').querySelector('[part=copy-link]'));
    expect(isSame()).to.be.true;
  });

  it('keeps lists, bold, emphasis and safe links; an unsafe link is text', async () => {
    const faq = await make();
    await waitUntil(() => answer(faq, 'parking').querySelector('li'));
    expect([...answer(faq, 'parking').querySelectorAll('li')].map(flat)).to.deep.equal([
      'Behind the house',
      'On Mill Street, two hours free',
    ]);
    expect(flat(answer(faq, 'parking').querySelector('em')!)).to.equal('two hours');
    expect(flat(answer(faq, 'cost').querySelector('strong')!)).to.equal('$85');
    expect([...answer(faq, 'cost').querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      '/prices',
    ]);
  });

  it('says who wrote it, and that a new answer has no grade', async () => {
    const faq = await make();
    faq.showAll();
    await faq.updateComplete;
    await waitUntil(() => answer(faq, 'parking').querySelector('[part=origin]'));
    expect(flat(answer(faq, 'cost'))).to.include('Edited by Oak Clinic. Not checked by massage-widgets.');
    expect(flat(answer(faq, 'parking')))
      .to.include('Added by Oak Clinic.')
      .and.to.include('No evidence grade given.');
    expect(flat(answer(faq, 'heat'))).not.to.include('Oak Clinic');
  });

  it('leaves the children where they are, and follows them when they change', async () => {
    const faq = await make();
    expect(faq.querySelectorAll(':scope > details')).to.have.length(3);
    faq.querySelector('#parking summary')!.textContent = 'Is there parking?';
    await waitUntil(() => questions(faq).includes('Is there parking?'));
    faq.querySelector('#parking')!.remove();
    await waitUntil(() => !questions(faq).includes('Is there parking?'));
    const added = document.createElement('details');
    added.innerHTML = '<summary>Do you open on Sundays?</summary>No.';
    faq.append(added);
    await waitUntil(() => questions(faq).includes('Do you open on Sundays?'));
  });

  it('shows the children, not our words, until they have been read', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    render(own(), holder);
    const faq = holder.querySelector('massage-faq')!;
    while (!faq.shadowRoot!.querySelector('slot')) await Promise.resolve();
    expect(faq.matches(':state(ready)')).to.be.false;
    expect(faq.querySelector('summary')!.checkVisibility()).to.be.true;
    await ready(faq);
    expect(faq.querySelector('summary')!.checkVisibility()).to.be.false;
  });

  it('is searched, copied and described as it is shown', async () => {
    const faq = await make();
    one<HTMLInputElement>(faq, 'input').focus();
    await sendKeys({ type: 'mill street' });
    await faq.updateComplete;
    await waitUntil(() => all(faq, '[part=item]:not([hidden])').length === 1);
    expect(faq.toText()).to.include('• On Mill Street, two hours free');
    expect(JSON.stringify(faq.toJSONLD())).to.include('On Mill Street, two hours free');
  });

  it('an id with capitals or blanks is the id that was meant', async () => {
    const faq = await make(
      html`<massage-faq>
        <details id="Cost">
          <summary>How much?</summary>
          $85
        </details>
        <details id="My Parking">
          <summary>Parking?</summary>
          Here.
        </details>
      </massage-faq>`,
    );
    expect(flat(answer(faq, 'cost'))).to.include('$85');
    expect(one(faq, '#faq-my-parking')).to.exist;
  });

  it('items and exclude know the ids of a site’s own questions', async () => {
    const faq = await make(
      html`<massage-faq items="parking cost">
        <details id="parking">
          <summary>Where can I park?</summary>
          Here.
        </details>
      </massage-faq>`,
    );
    expect(questions(faq)).to.deep.equal(['Where can I park?', 'How much does a massage cost?']);
  });

  for (const [name, inner, said] of [
    ['no summary', '<details id="a">text</details>', /<details> 1 \(id="a"\) has no <summary>/],
    ['no answer', '<details id="a"><summary>A?</summary></details>', /has no answer after its <summary>/],
    [
      'an id twice',
      '<details id="a"><summary>A?</summary>x</details><details id="a"><summary>B?</summary>y</details>',
      /"a" is there twice/,
    ],
    [
      'an unknown topic',
      '<details data-topic="money"><summary>A?</summary>x</details>',
      /data-topic="money": no such id money\. Valid ids: effectiveness/,
    ],
    [
      'a missing end tag',
      '<details id="a"><summary>A?</summary>x<details id="b"><summary>B?</summary>y</details>',
      /\(id="a"\) has no <\/details>: <details> and what follows is taken into it/,
    ],
    [
      'a picture in an answer',
      '<details id="a"><summary>A?</summary>x<img alt=""></details>',
      /answers are text, lists and links, so <img> is not shown/,
    ],
  ] as const)
    it(`${name}: one line with the place and the fix, and a whole list`, async () => {
      const faq = document.createElement('massage-faq');
      faq.innerHTML = inner;
      const lines = await consoleLines(async () => {
        document.body.append(faq);
        await ready(faq);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(said);
      expect(questions(faq)).to.have.length.above(37);
      faq.remove();
    });

  it('a question that the element’s own choice leaves out is named with the fix', async () => {
    for (const [attribute, value, fix] of [
      ['items', 'cost', 'add "parking" to items'],
      ['topic', 'cost', 'give it data-topic="cost"'],
    ] as const) {
      const faq = document.createElement('massage-faq');
      faq.setAttribute(attribute, value);
      faq.innerHTML = '<details id="parking"><summary>Where can I park?</summary>x</details>';
      const lines = await consoleLines(async () => {
        document.body.append(faq);
        await ready(faq);
      });
      expect(lines.join()).to.include(`<details id="parking"> is not shown: ${fix}`);
      faq.remove();
    }
  });

  it('a safety answer is added to: every line of ours stays, and whose the rest is', async () => {
    const faq = await make(
      html`<massage-faq site-name="Oak Clinic">
        <details id="warning-signs">
          <summary>Never mind?</summary>
          <p>Just book.</p>
        </details>
      </massage-faq>`,
    );
    expect(questions(faq)).to.include('When should I see a doctor first?').and.not.to.include('Never mind?');
    await waitUntil(() => /Oak Clinic adds: ?Just book\./.test(flat(answer(faq, 'warning-signs'))));
    expect(flat(answer(faq, 'warning-signs'))).to.include('Call your emergency number for new numbness');
  });

  it('adds to a safety answer below all of ours: its lists, then the number to call, then the words of the site', async () => {
    const shape = (faq: MassageFaq) =>
      [...answer(faq, 'warning-signs').children].map((block) =>
        block.localName === 'ul' ? `list of ${block.children.length}` : block.className || flat(block).slice(0, 20),
      );
    const open = async (template: ReturnType<typeof html>) => {
      const faq = await make(template);
      faq.show('warning-signs');
      await waitUntil(() => answer(faq, 'warning-signs').querySelector('[part=copy-link]'));
      return shape(faq);
    };
    const ours = await open(html`<massage-faq></massage-faq>`);
    const numberAt = ours.indexOf('number');
    expect(ours.filter((block) => block.startsWith('list of'))).to.have.length(3);
    const added = await open(
      html`<massage-faq site-name="Oak Clinic"
        ><details id="warning-signs">
          <summary>Never mind?</summary>
          Call us too.
        </details></massage-faq
      >`,
    );
    expect(added.slice(0, numberAt + 1)).to.deep.equal(ours.slice(0, numberAt + 1));
    expect(added.slice(numberAt + 1, numberAt + 4)).to.deep.equal(['Oak Clinic adds:', 'Call us too.', 'quiet']);
    expect(added.slice(numberAt + 4)).to.deep.equal(ours.slice(numberAt + 1));
  });

  it('names a link of a child that leads nowhere, with the fix', async () => {
    const lines = await consoleLines(() =>
      make(
        html`<massage-faq
          ><details id="parking">
            <summary>Where can I park?</summary>
            See <a href="www.clinic.example">us</a>.
          </details></massage-faq
        >`,
      ),
    );
    expect(lines.join()).to.include(
      'the link "us" leads to a page of your own site. Write https://www.clinic.example.',
    );
  });

  it('markup in a child is read, never run', async () => {
    const faq = document.createElement('massage-faq');
    const details = document.createElement('details');
    details.innerHTML = '<summary>A <b onclick="pwned=1">b</b>?</summary><p>x<iframe></iframe><object></object></p>';
    faq.append(details);
    document.body.append(faq);
    await ready(faq);
    expect(all(faq, 'iframe, object, [onclick]')).to.deep.equal([]);
    faq.remove();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible with own answers open, ${colorScheme}`, async () => {
      await emulate({ colorScheme });
      const faq = await make();
      faq.show('parking');
      faq.show('cost');
      await faq.updateComplete;
      await expect(faq).to.be.accessible();
      await emulate();
    });

  it('Markdown of a provider and children of the list work together', async () => {
    const host = await fixture<MassageContent>(
      html`<massage-content
        site-name="Oak Clinic"
        .content=${{ faq: { entries: [{ id: 'heat', answer: 'Ask **us**.' }] } }}
      >
        <massage-faq>
          <details id="cost">
            <summary>Price?</summary>
            $85
          </details>
        </massage-faq>
      </massage-content>`,
    );
    await host.load();
    const faq = await ready(host.querySelector('massage-faq')!);
    await waitUntil(() => answer(faq, 'heat').querySelector('strong'));
    expect(flat(answer(faq, 'cost'))).to.include('$85');
  });
});

describe('<massage-faq> beside other elements', () => {
  const group = async () => {
    const host = await fixture<HTMLElement>(
      html`<massage-content><button>Is firm pressure safe?</button><massage-faq></massage-faq></massage-content>`,
    );
    return { host, faq: await ready(host.querySelector('massage-faq')!), asker: host.querySelector('button')! };
  };

  it('opens the answer that another element asks for, and brings the reader back', async () => {
    const { faq, asker } = await group();
    asker.focus();
    asker.dispatchEvent(carry(new GuideRequestEvent({}), { ask: { id: 'side-effects', from: asker } }));
    await waitUntil(() => one<HTMLDetailsElement>(faq, '#faq-side-effects').open);
    await waitUntil(() => faq.shadowRoot!.activeElement?.closest('#faq-side-effects'));
    const isBack = (button: HTMLElement) => flat(button) === 'Back to where you were';
    await waitUntil(() => all(faq, 'button').some(isBack));
    all(faq, 'button').find(isBack)!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.activeElement === asker);
    await faq.updateComplete;
    expect(all(faq, 'button').some(isBack)).to.be.false;
  });

  it('opens the answer that is asked for from under a search that hides it', async () => {
    const { faq, asker } = await group();
    const box = one<HTMLInputElement>(faq, 'input[type=search]');
    box.focus();
    await sendKeys({ type: 'toxins' });
    await waitUntil(() => !one(faq, '#faq-side-effects').checkVisibility());
    asker.dispatchEvent(carry(new GuideRequestEvent({}), { ask: { id: 'side-effects', from: asker } }));
    await waitUntil(() => faq.shadowRoot!.activeElement?.closest('#faq-side-effects'));
    expect(box.value).to.equal('');
  });

  it('after a caution, an answer about firm styles says that they are left out, and why', async () => {
    const { host, faq } = await group();
    faq.show('swedish-vs-deep');
    faq.show('heat');
    await faq.updateComplete;
    expect(flat(answer(faq, 'swedish-vs-deep'))).not.to.include('safety check');
    host
      .querySelector('massage-faq')!
      .dispatchEvent(
        new GuideRequestEvent({ careLevel: 'adapt-pressure', gentleOnly: true, withheld: ['deep-tissue', 'sports'] }),
      );
    await waitUntil(() =>
      flat(answer(faq, 'swedish-vs-deep')).includes('Your safety check asks for gentle massage only'),
    );
    expect(flat(answer(faq, 'heat'))).not.to.include('Your safety check');
    host.querySelector('massage-faq')!.dispatchEvent(new GuideRequestEvent(null));
    await aTimeout(0);
    await faq.updateComplete;
    expect(flat(answer(faq, 'swedish-vs-deep'))).not.to.include('Your safety check');
  });
});
