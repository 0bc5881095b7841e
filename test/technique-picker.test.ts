import { expect, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, one } from './helpers.js';
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
  SKIPPED,
  text,
} from './technique-picker.helpers.js';
import { waitUntil } from './wait-until.js';

describe('<technique-picker>', () => {
  describe('at first', () => {
    it('says how long it takes and that answers stay, and asks about warning signs', async () => {
      const picker = await make();
      expect(page(picker)).to.contain('About two minutes. Your answers stay on this page.');
      expect(heading(picker)).to.contain('Step 1 of 3');
      expect(all(picker, 'input[type=checkbox]')).to.have.length(6);
      expect(picker.result).to.equal(null);
      expect(picker.value).to.equal('');
    });

    it('keeps a tick that was made before the rest had loaded', async () => {
      const picker = await make();
      const [first] = all<HTMLInputElement>(picker, 'input');
      first!.click();
      expect(first!.checked).to.equal(true);
      await settled(picker);
      expect(first!.checked).to.equal(true);
    });

    it('does not go on without an answer, and says what is missing', async () => {
      const picker = await make();
      await press(picker, 'Next');
      expect(text(picker, '[role=alert]')).to.contain('None of these');
      expect(heading(picker)).to.contain('Step 1 of 3');
    });
  });

  describe('the questions', () => {
    it('asks five, one at a time, as groups of radio buttons, and says where the reader is', async () => {
      const picker = await make();
      await safe(picker);
      const asked = [];
      for (const label of EQUAL) {
        asked.push(heading(picker));
        expect(all(picker, 'fieldset[part=question]')).to.have.length(1);
        await answer(picker, [label]);
      }
      expect(asked.map((line) => line.slice(0, 15))).to.deep.equal(
        [1, 2, 3, 4, 5].map((n) => `Question ${n} of 5`.slice(0, 15)),
      );
      expect(new Set(asked).size).to.equal(5);
    });

    it('never goes on by itself', async () => {
      const picker = await make();
      await safe(picker);
      const before = heading(picker);
      await pick(picker, 'Stiffness');
      expect(heading(picker)).to.equal(before);
    });

    it('offers “Not sure” for pressure only, and Skip for each', async () => {
      const picker = await make();
      await safe(picker);
      const unsure = [];
      for (let question = 1; question <= 5; question += 1) {
        unsure.push(text(picker, 'label').includes('Not sure'));
        await press(picker, 'Skip');
      }
      expect(unsure).to.deep.equal([false, true, false, false, false]);
    });

    it('does not go on without an answer, says so at the question, and lets it be skipped', async () => {
      const picker = await make();
      await safe(picker);
      await press(picker, 'Next');
      const alert = one(picker, '[role=alert]');
      expect(alert.textContent).to.contain('Skip');
      expect(one(picker, 'fieldset[part=question]').getAttribute('aria-describedby')).to.contain(alert.id);
      await press(picker, 'Skip');
      expect(heading(picker)).to.contain('Question 2 of 5');
      expect(all(picker, '[role=alert]')).to.have.length(0);
    });

    it('goes back with the answers kept, as far as the safety check', async () => {
      const picker = await make();
      await safe(picker);
      await answer(picker, ['Stiffness']);
      await press(picker, 'Back');
      expect(one<HTMLInputElement>(picker, 'input:checked').parentElement!.textContent).to.contain('Stiffness');
      await press(picker, 'Back');
      expect(heading(picker)).to.contain('Step 3 of 3');
    });

    it('moves the focus to the new question', async () => {
      const picker = await make();
      await safe(picker);
      await press(picker, 'Skip');
      expect(picker.shadowRoot!.activeElement).to.equal(one(picker, 'legend'));
    });

    it('shows all at once with layout="page", and one button', async () => {
      const picker = await make(html`<technique-picker layout="page"></technique-picker>`);
      await safe(picker);
      expect(all(picker, 'fieldset[part=question]')).to.have.length(5);
      for (const label of ['Tender spots', 'Firm', 'One or two spots']) await pick(picker, label);
      await press(picker, 'Show the styles');
      expect(cards(picker)).to.deep.equal(['Trigger point massage']);
      await press(picker, 'Start again');
      expect(heading(picker)).to.contain('Step 1 of 3');
    });

    it('can be moved by script, without touching the focus', async () => {
      const picker = await make();
      await safe(picker);
      (document.activeElement as HTMLElement).blur();
      await pick(picker, 'Stiffness');
      picker.next();
      await settled(picker);
      expect(heading(picker)).to.contain('Question 2 of 5');
      picker.back();
      await settled(picker);
      expect(heading(picker)).to.contain('Question 1 of 5');
      expect(picker.shadowRoot!.activeElement?.localName).not.to.equal('legend');
    });
  });

  describe('the result', () => {
    it('shows equal bests as equal cards, in the order of the ranking', async () => {
      const picker = await done(EQUAL);
      expect(cards(picker)).to.deep.equal(['Deep tissue massage', 'Swedish massage', 'Myofascial release']);
      const boxes = all(picker, '.cards > li').map((card) => card.getBoundingClientRect());
      for (const { width, height, top } of boxes) {
        expect(width).to.be.closeTo(boxes[0]!.width, 0.1);
        for (const beside of boxes.filter((other) => other.top === top))
          expect(height).to.be.closeTo(beside.height, 0.1);
      }
      expect(picker.result!.equalBest).to.deep.equal(['deep-tissue', 'swedish', 'myofascial-release']);
      expect(picker.shadowRoot!.activeElement).to.equal(one(picker, '.lead'));
    });

    it('always says that no style is proven best and that it does not predict relief', async () => {
      for (const labels of [EQUAL, FIRM, SKIPPED]) {
        fixtureCleanup();
        const picker = await done(labels);
        expect(text(picker, '.claim')).to.contain('No style is proven best for back pain.');
        expect(text(picker, '.claim')).to.match(/can’t tell you how much a massage will ease your pain/);
      }
    });

    it('says on each card what happens, how it feels, the pressure and why', async () => {
      const picker = await done(FIRM);
      const card = one(picker, '.cards > li');
      expect([...card.querySelectorAll('dt')].map(({ textContent }) => textContent)).to.deep.equal([
        'What happens',
        'How it feels',
        'Pressure',
        'Because you said',
      ]);
      expect(card.textContent).to.match(/Medium to firm: mostly 4\sof\s5/);
      expect(card.textContent).to.contain('Single spots in mid and deep muscle');
      expect(card.textContent).to.contain('“Tender spots”: it is made for tender spots.');
      for (const picture of card.querySelectorAll('[part=depth], [part=pressure]'))
        expect(picture.getAttribute('aria-hidden')).to.equal('true');
    });

    it('shows at most max-results cards, and names the rest below as equal', async () => {
      const picker = await done(EQUAL, html`<technique-picker max-results="1"></technique-picker>`);
      expect(cards(picker)).to.deep.equal(['Deep tissue massage']);
      expect(page(picker)).to.contain('2 more styles fit about as well');
      expect(text(picker, '[part=others]')).to.contain('Swedish massage');
      expect(text(picker, '[part=others]')).to.contain('It fits your answers about as well.');
    });

    it('lists the other styles folded, with why each is lower and its conflict', async () => {
      const picker = await done(LIGHT);
      const others = one<HTMLDetailsElement>(picker, '[part=others]');
      expect(others.open).to.equal(false);
      await press(picker, /why each is lower/, 'summary');
      const items = [...others.querySelectorAll('li')].map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
      expect(items.map((item) => /Sports|Deep tissue|Trigger point/.exec(item)![0])).to.deep.equal([
        'Sports',
        'Deep tissue',
        'Trigger point',
      ]);
      expect(items[1]).to.contain('11 of 18 points');
      expect(items[1]).to.contain('“Light”: even at its lightest it is firmer than you asked.');
      expect(items[1]).to.contain('It is firmer than you asked for. It often leaves people sore');
      expect(items[0]).not.to.contain('firmer than you asked for');
    });

    it('shows all five side by side, unranked, when every question was skipped', async () => {
      const picker = await done(SKIPPED);
      expect(cards(picker)).to.have.length(5);
      expect(page(picker)).to.contain('none of these comes first');
      expect(page(picker)).not.to.contain('Because you said');
      expect(all(picker, '[part=others]')).to.have.length(0);
      expect(picker.value).to.equal('no-preference');
    });

    it('claims no match where nothing was answered', async () => {
      const picker = await done(SKIPPED);
      expect(text(picker, '.claim')).to.contain('side by side').and.to.contain('No style is proven best for back pain');
      await press(picker, 'What to tell the therapist');
      expect(page(picker)).not.to.contain('matches what you like');
      expect(picker.explain('swedish')).not.to.contain('matches what you like');
      await press(picker, /^Goal/);
      await pick(picker, 'Stiffness');
      await press(picker, 'Use this answer');
      expect(text(picker, '.claim')).to.contain('matches what you like').and.not.to.contain('side by side');
    });

    it('does not speak of several styles when one is on offer', async () => {
      const picker = await done(SKIPPED, html`<technique-picker techniques="swedish"></technique-picker>`);
      expect(text(picker, '.lead')).to.equal('One style to look at');
      expect(text(picker, '.claim')).to.contain('this style is shown because it is on offer, not because it fits');
      expect(text(picker, '.claim')).not.to.match(/these|side by side|matches/);
    });

    it('says when to stop, when to look again and when to get help', async () => {
      const picker = await done();
      expect(page(picker)).to.contain('Stop if the pain');
      expect(page(picker)).to.contain('after 4 to 6 visits');
      await press(picker, /When to get help/, 'summary');
      expect(text(picker, '[part=net]')).to.contain('numb between the legs').and.to.contain('911');
    });

    it('loads evidence and sources when they are opened', async () => {
      const picker = await done();
      await press(picker, /Evidence and sources/, 'summary');
      await waitUntil(() => all(picker, '[part=evidence-fold] a').length > 3);
      expect(text(picker, '[part=evidence-fold]')).to.contain('Effect unclear');
    });

    it('publishes the scores, says that they lean gentle, and marks what the reader answered', async () => {
      const picker = await done(FIRM);
      await press(picker, /scored/, 'summary');
      expect(text(picker, '[part=scores]')).to.contain('lean gentle on purpose').and.to.contain('counts 2 times');
      expect(all(picker, '[part=scores] td')).to.have.length(18 * 5);
      expect(all(picker, '.given th').map(({ textContent }) => textContent)).to.deep.equal(FIRM);
    });

    it('offers only the styles that the site names', async () => {
      const picker = await done(FIRM, html`<technique-picker techniques="swedish, sports"></technique-picker>`);
      expect(cards(picker)).to.deep.equal(['Sports massage', 'Swedish massage']);
      expect(page(picker)).not.to.contain('Trigger point');
    });

    it('explains where a style stands', async () => {
      const picker = await done(LIGHT);
      expect(picker.explain('swedish')).to.match(/^Swedish massage: 15 of 18 points\. “Long-standing tightness”/);
      expect(picker.explain('deep-tissue')).to.contain('firmer than you asked');
    });

    it('can be taken by keys alone', async () => {
      const picker = await make();
      picker.focus();
      for (let step = 1; step <= 3; step += 1) {
        const none = all<HTMLInputElement>(picker, '.none input')[0]!;
        while (picker.shadowRoot!.activeElement !== none) await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Space' });
        await sendKeys({ press: 'Tab' });
        while (picker.shadowRoot!.activeElement?.getAttribute('part') !== 'next') await sendKeys({ press: 'Tab' });
        const before = heading(picker);
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => heading(picker) !== before);
        await settled(picker);
      }
      await waitUntil(() => all(picker, 'input[type=radio]').length);
      for (let step = 1; step <= 5; step += 1) {
        await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'ArrowDown' });
        while (picker.shadowRoot!.activeElement?.getAttribute('part') !== 'next') await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Enter' });
        await settled(picker);
      }
      await waitUntil(() => picker.result);
      expect(picker.answers).to.have.all.keys('goal', 'pressure', 'soreness', 'area', 'duration');
    });
  });
});
