import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { type Guide, GuideRequestEvent } from '../src/content/context.js';
import '../src/elements/technique-card/define.js';
import type { TechniqueCard } from '../src/elements/technique-card/technique-card.js';
import { all, consoleLines, emulate, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

const make = async (template = html`<technique-card technique="swedish"></technique-card>`): Promise<TechniqueCard> => {
  await aTimeout(0);
  const root = await fixture<HTMLElement>(template);
  return ready(root.matches('technique-card') ? (root as TechniqueCard) : root.querySelector('technique-card')!);
};
const guide = async (card: TechniqueCard, change: Partial<Guide> | null) => {
  card.dispatchEvent(new GuideRequestEvent(change));
  await card.updateComplete;
};
const said = (card: TechniqueCard, selector = '[part=card]') =>
  all(card, selector)
    .map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())
    .join(' | ');
const firm = html`<div>
  <technique-card technique="deep-tissue" booking-href="/book/{technique}"></technique-card>
</div>`;
const caution = { careLevel: 'adapt-pressure', gentleOnly: true, withheld: ['deep-tissue'] } as const;

describe('<technique-card>', () => {
  afterEach(async () => {
    document.body.dispatchEvent(new GuideRequestEvent(null));
    await emulate();
    await setViewport({ width: 800, height: 600 });
  });

  it('shows one style: what it is, how deep, how firm, how long, how it feels, whom to ask', async () => {
    const card = await make();
    expect(one(card, '[role=heading]').textContent).to.equal('Swedish massage');
    expect(one(card, '[role=heading]').getAttribute('aria-level')).to.equal('2');
    for (const text of [
      'Long, even strokes over a wide area',
      'Light to medium: mostly 2 of 5. Skin and upper muscle.',
      'What happens The therapist glides and kneads',
      'How it feels Smooth and easy',
      'How long Mostly 60 minutes (30 to 60).',
      'Soreness afterward Little.',
      'Suits Rest from stress',
      'Benefits It leaves little soreness as a rule.',
      'Downsides It may feel too light',
      'Ask first With a blood clot, a fever or an infection',
      'Small benefit. Limited evidence.',
      'The best tested style here, and still with limited evidence.',
    ])
      expect(said(card)).to.contain(text);
    expect(one(card, '[part=depth]').getAttribute('aria-hidden')).to.equal('true');
    expect(all(card, '[part=hold], [part=mark], [part=book], [part=firm]')).to.be.empty;
  });

  it('says which number to call where the style asks for emergency care', async () => {
    const card = await make(html`<technique-card technique="trigger-point" lang="en-GB"></technique-card>`);
    expect(said(card, '[part=ask-first]')).to.contain('Emergency number: 999.');
    expect(said(await make())).not.to.contain('Emergency number');
  });

  it('folds what is known for back pain, and loads its sources when it is opened', async () => {
    const card = await make();
    const fold = one<HTMLDetailsElement>(card, '[part=known]');
    expect(fold.open).to.equal(false);
    expect(fold.textContent).to.contain('In one trial, 136 people').and.to.contain('Sources: Cherkin 2011.');
    expect(all(card, '[part=sources] a')).to.be.empty;
    await sendKeys({ press: 'Tab' });
    expect(card.shadowRoot!.activeElement).to.equal(one(card, 'summary'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(card, '[part=sources] a').length);
    expect(one<HTMLAnchorElement>(card, '[part=sources] a').href).to.match(/^https:/);
  });

  it('follows when another style is asked for', async () => {
    const card = await make();
    card.technique = 'sports';
    await card.updateComplete;
    expect(one(card, '[role=heading]').textContent).to.equal('Sports massage');
    expect(card.getAttribute('technique')).to.equal('sports');
  });

  it('puts the site’s words into its slots, and takes the heading level', async () => {
    const card = await make(
      html`<technique-card technique="swedish" heading-level="4"
        ><b slot="heading">Ours</b><i slot="meta">!</i></technique-card
      >`,
    );
    expect(one<HTMLSlotElement>(card, 'slot[name=heading]').assignedElements()).to.have.length(1);
    expect(all(card, '[role=heading]').map((heading) => heading.getAttribute('aria-level'))).to.include.members([
      '4',
      '5',
    ]);
  });

  it('hands itself out as text', async () => {
    const card = await make();
    expect(card.toText())
      .to.match(/^Swedish massage\n/)
      .and.to.contain('Small benefit. Limited evidence. In one trial');
    expect(document.createElement('technique-card').toText()).to.equal('');
  });

  describe('books', () => {
    it('where the site says, with the style in the address', async () => {
      const link = one<HTMLAnchorElement>(await make(firm), '[part=book]');
      expect(link.getAttribute('href')).to.equal('/book/deep-tissue');
      expect(link.textContent).to.equal('Book Deep tissue massage');
    });

    it('nowhere that is not safe to follow, and says so once', async () => {
      let card: TechniqueCard;
      const lines = await consoleLines(async () => {
        card = await make(
          html`<technique-card technique="swedish" booking-href="javascript:alert(1)"></technique-card>`,
        );
        card.requestUpdate();
        await card.updateComplete;
      });
      expect(all(card!, 'a[part=book]')).to.be.empty;
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/booking-href="javascript:alert\(1\)".*Use http/);
    });
  });

  describe('without a style', () => {
    for (const [name, template, line] of [
      ['that exists', html`<technique-card technique="reiki"></technique-card>`, /no such id reiki/],
      ['at all', html`<technique-card></technique-card>`, /technique="" names no style/],
      ['but two', html`<technique-card technique="swedish sports"></technique-card>`, /no such id swedish sports/],
    ] as const)
      it(`${name}, says which to choose, on the card and once in the console`, async () => {
        let card: TechniqueCard;
        const lines = await consoleLines(async () => {
          card = await make(template);
          card.requestUpdate();
          await card.updateComplete;
        });
        const ids = 'swedish, deep-tissue, trigger-point, myofascial-release, sports';
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(line).and.to.contain(`Valid ids: ${ids}`);
        expect(said(card!)).to.contain('Choose a style to show.').and.to.contain('deep-tissue (Deep tissue massage)');
        expect(card!.toText()).to.equal('');
        await expect(card!).to.be.accessible();
      });

    it('keeps working when its attribute is taken away', async () => {
      const card = await make();
      await consoleLines(async () => {
        card.removeAttribute('technique');
        await card.updateComplete;
      });
      expect(said(card)).to.contain('Choose a style to show.');
    });
  });

  describe('minds the safety check', () => {
    for (const [change, title, why] of [
      [caution, 'Left out for safety.', 'This style is firmer than that: its pressure is medium to very firm.'],
      [{ careLevel: 'emergency' }, 'Get help now.', 'US and Canada 911'],
      [{ careLevel: 'doctor-first' }, 'See a doctor before any massage.', 'Go back to it'],
      [{ careLevel: 'doctor-first', gentleOnly: true }, 'See a doctor before any massage.', 'Go back to it'],
    ] as const)
      it(`says “${title}” and why, offers no booking, and keeps the information`, async () => {
        const card = await make(
          html`<technique-card technique="deep-tissue" booking-href="/b"
            ><a slot="actions" href="/x">Book</a></technique-card
          >`,
        );
        await guide(card, change);
        expect(said(card, '[part=hold]')).to.contain(title).and.to.contain(why);
        expect(all(card, '[part=book], slot[name=actions]')).to.be.empty;
        expect(said(card)).to.contain('Firm, unhurried strokes').and.to.contain('What happens');
        expect(card.toText()).to.contain(title);
        for (const colorScheme of ['light', 'dark'] as const) {
          await emulate({ colorScheme });
          await expect(card).to.be.accessible();
        }
      });

    it('asks for light pressure where a gentle style may go ahead', async () => {
      const card = await make(html`<technique-card technique="swedish" booking-href="/b"></technique-card>`);
      await guide(card, { ...caution, withheld: [] });
      expect(said(card, '[part=hold]')).to.contain('Ask for light pressure');
      expect(all(card, '[part=book]')).to.have.length(1);
    });

    it('marks the reader’s choice in words, until the reader starts again', async () => {
      const card = await make();
      await guide(card, { careLevel: 'none', chosen: 'swedish' });
      expect(said(card, '[part=mark]')).to.equal('Your choice');
      await expect(card).to.be.accessible();
      await guide(card, { chosen: 'sports' });
      expect(all(card, '[part=mark]')).to.be.empty;
      await guide(card, { chosen: 'swedish' });
      await guide(card, null);
      expect(all(card, '[part=mark]')).to.be.empty;
    });

    it('marks no choice that has to wait', async () => {
      const card = await make(firm);
      await guide(card, { ...caution, chosen: 'deep-tissue' });
      expect(all(card, '[part=mark]')).to.be.empty;
      expect(said(card, '[part=hold]')).to.contain('Left out');
    });
  });

  describe('looks right', () => {
    for (const scheme of ['light', 'dark'] as const)
      it(`and is accessible in ${scheme}, opened, with everything on it`, async () => {
        await emulate({ colorScheme: scheme });
        const card = await make(
          html`<div style="color-scheme: light dark; background: Canvas; color: CanvasText">
            <technique-card technique="trigger-point" booking-href="/b"></technique-card
            ><massage-faq hidden></massage-faq>
          </div>`,
        );
        one<HTMLDetailsElement>(card, '[part=known]').open = true;
        await waitUntil(() => all(card, '[part=sources] a').length);
        await expect(card).to.be.accessible();
      });

    for (const width of [260, 320, 480, 1200])
      it(`without a sideways scroll at ${width} px, also from right to left`, async () => {
        await setViewport({ width: Math.max(width, 320), height: 800 });
        for (const dir of ['ltr', 'rtl']) {
          const card = await make(
            html`<div dir=${dir} style="inline-size: ${width}px">
              <technique-card technique="deep-tissue" booking-href="/b"></technique-card>
            </div>`,
          );
          await guide(card, { ...caution });
          for (const part of all(card, '*'))
            expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(
              card.getBoundingClientRect().right + 1,
            );
        }
      });

    it('on paper: all open, with short citations, and nothing to press', async () => {
      const card = await make(firm);
      await emulate({ media: 'print' });
      expect(one(card, '[part=known] p').checkVisibility()).to.equal(true);
      expect(one(card, '.cite').checkVisibility()).to.equal(true);
      expect(one(card, '[part=book]').checkVisibility()).to.equal(false);
    });

    it('in forced colours: the choice has an outline', async () => {
      const card = await make();
      await guide(card, { careLevel: 'none', chosen: 'swedish' });
      await emulate({ forcedColors: 'active' });
      expect(getComputedStyle(one(card, '[part=card]')).outlineStyle).to.equal('solid');
    });
  });

  it('can be taken out and put back', async () => {
    const card = await make();
    const parent = card.parentElement!;
    card.remove();
    parent.append(card);
    await card.updateComplete;
    await guide(card, { careLevel: 'none', chosen: 'swedish' });
    expect(said(card, '[part=mark]')).to.equal('Your choice');
  });
});
