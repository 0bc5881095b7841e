import { expect, html } from '@open-wc/testing';
import { all, byName } from './helpers.js';
import {
  answer,
  cards,
  done,
  FIRM,
  has,
  heading,
  make,
  page,
  press,
  screen,
  text,
} from './technique-picker.helpers.js';
import { waitUntil } from './wait-until.js';

const BLOOD_THINNERS = 'Blood thinners, weak bones';
const COLD = 'A cold, flu or a bug';

describe('<technique-picker>', () => {
  describe('cautions', () => {
    it('shows what to do and nothing to book in an emergency', async () => {
      const picker = await make(
        html`<technique-picker booking-href="/book/{technique}" region="GB"
          ><a slot="actions" href="/x">Book</a></technique-picker
        >`,
      );
      await screen(picker, 'Chest pain');
      await waitUntil(() => all(picker, '[part=card]').length);
      expect(heading(picker)).to.contain('Get help now');
      expect(page(picker)).to.contain('999');
      expect(all(picker, 'slot[name=actions], [part=book], [part=cards], input')).to.have.length(0);
      expect(picker.value).to.equal('no-preference');
      expect(picker.result).to.equal(null);
    });

    it('stops for a doctor, and goes on with gentle styles when one has been asked', async () => {
      const picker = await make();
      await screen(picker);
      await screen(picker);
      await screen(picker, 'Heart trouble');
      await waitUntil(() => all(picker, '[part=card]').length);
      expect(heading(picker)).to.contain('See a doctor before any massage');
      expect(picker.value).to.equal('no-preference');
      await press(picker, 'I have asked a doctor, and massage is fine for me');
      await waitUntil(() => all(picker, 'input[type=radio]').length);
      await answer(picker, FIRM);
      expect(cards(picker)).to.deep.equal(['Myofascial release']);
      expect(picker.result!.withheld).to.deep.equal(['deep-tissue', 'trigger-point', 'sports']);
    });

    it('offers no way on for what needs a doctor today', async () => {
      const picker = await make();
      await screen(picker);
      await screen(picker, 'One leg newly swollen');
      await waitUntil(() => all(picker, '[part=card]').length);
      expect(has(picker, 'I have asked a doctor, and massage is fine for me')).to.equal(false);
    });

    it('withholds firm styles after a caution, and says why', async () => {
      const picker = await done(FIRM, undefined, BLOOD_THINNERS);
      expect(cards(picker)).to.deep.equal(['Myofascial release']);
      await press(picker, /Left out/, 'summary');
      expect(text(picker, '[part=withheld]'))
        .to.contain('A caution calls for gentle work')
        .and.to.contain('Sports massage: its pressure is light to firm.');
      expect(picker.explain('sports')).to.contain('left out');
    });

    it('says “Not today” above the ranking', async () => {
      const picker = await done(FIRM, undefined, COLD);
      const [care, lead] = all(picker, '.face, .lead[tabindex]');
      expect(care!.textContent).to.contain('Not today');
      expect(lead!.textContent).to.contain('fits your answers best');
      expect(cards(picker)).to.deep.equal(['Trigger point massage']);
    });

    it('gives advice above an unchanged ranking when the pain does not settle', async () => {
      const picker = await make();
      await screen(picker);
      await screen(picker, 'Pain that is no better');
      await screen(picker);
      await answer(picker, FIRM);
      expect(all(picker, '.face')[0]!.textContent).to.contain('See a doctor in the next few weeks');
      expect(cards(picker)).to.deep.equal(['Trigger point massage']);
    });

    it('says so when no style on offer is gentle enough, and still has a value', async () => {
      const picker = await done(
        FIRM,
        html`<technique-picker techniques="sports deep-tissue"></technique-picker>`,
        BLOOD_THINNERS,
      );
      expect(heading(picker)).to.contain('No style on offer here is gentle enough');
      expect(picker.result!.ranking).to.deep.equal([]);
      expect(picker.value).to.equal('no-preference');
      expect(byName(picker, 'button', 'Start again')).to.be.ok;
    });
  });
});
