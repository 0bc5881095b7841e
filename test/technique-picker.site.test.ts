import { expect, fixture, html } from '@open-wc/testing';
import { contextHost } from '../src/content/provider.js';
import type { Snapshot } from '../src/content/slices.js';
import { ContentStore } from '../src/content/store.js';
import { visitOf } from '../src/content/visit.js';
import { GuideRequestEvent } from '../src/content/context.js';
import type { TechniquePicker } from '../src/elements/technique-picker/technique-picker.js';
import { all, byName, one, ready } from './helpers.js';
import {
  answer,
  cards,
  done,
  EQUAL,
  FIRM,
  press,
  safe,
  settled,
  SKIPPED,
  text,
  THINNERS,
} from './technique-picker.helpers.js';
import { waitUntil } from './wait-until.js';

const three = html`<technique-picker
  techniques="sports swedish myofascial-release"
  booking-href="/book/{technique}"
></technique-picker>`;

/** Content in which a site has changed the scores, and one style. */
class SiteStore extends ContentStore {
  readonly #ours = new WeakMap<Snapshot, Snapshot>();

  override get(locale: string): Snapshot {
    const theirs = super.get(locale);
    const { picker, techniques, ui } = theirs;
    const [first, ...rest] = techniques ?? [];
    if (!picker || !first) return theirs;
    const words = { 'graded-site': 'Set by {site}.', 'origin-edited': 'Edited by {site}.' };
    const ours = this.#ours.get(theirs) ?? {
      ...theirs,
      siteName: 'Oak Clinic',
      picker: { ...picker, origin: 'edited' as const },
      techniques: [{ ...first, origin: 'edited' as const }, ...rest],
      ui: { ...ui, common: { ...ui?.['common'], ...words } },
    };
    this.#ours.set(theirs, ours);
    return ours;
  }
}

describe('<technique-picker> on a site with its own styles', () => {
  it('ranks, explains and books only what is on offer', async () => {
    const picker = await done(EQUAL, three);
    const ids = picker.result!.ranking.map(({ id }) => id).sort();
    expect(ids).to.deep.equal(['myofascial-release', 'sports', 'swedish']);
    const others = text(picker, '[part=others] li b').split(' | ').filter(Boolean);
    expect([...cards(picker), ...others]).to.have.members(['Swedish massage', 'Sports massage', 'Myofascial release']);
    for (const id of picker.value.split(' ')) expect(ids).to.include(id);
    expect(all<HTMLAnchorElement>(picker, '[part=book]').map((link) => link.getAttribute('href'))).to.have.members(
      ids.map((id) => `/book/${id}`),
    );
    expect(picker.explain('deep-tissue')).to.equal('');
    expect(text(picker, '[part=scores]')).not.to.contain('Deep tissue');
    expect(text(picker, '[part=evidence-fold]')).not.to.contain('Deep tissue');
  });

  it('leaves the firm ones of them out after a caution, and names no others', async () => {
    const picker = await done(FIRM, three, THINNERS);
    expect(picker.result!.withheld).to.deep.equal(['sports']);
    expect(text(picker, '[part=withheld]')).to.contain('Sports massage').and.not.to.contain('Deep tissue');
  });

  it('takes no choice that is not on offer', async () => {
    const picker = await done(EQUAL, three);
    picker.value = 'deep-tissue';
    await settled(picker);
    expect(picker.value).not.to.contain('deep-tissue');
    await press(picker, 'Choose Swedish massage');
    expect(picker.value).to.equal('swedish');
  });

  it('shows the three side by side when all was skipped', async () => {
    const picker = await done(SKIPPED, three);
    expect(cards(picker)).to.have.members(['Swedish massage', 'Sports massage', 'Myofascial release']);
    expect(picker.value).to.equal('no-preference');
  });

  it('says who set the scores and who wrote a style, where that was not us', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const provider = contextHost(root, new SiteStore());
    provider.start();
    try {
      const picker = document.createElement('technique-picker');
      root.append(picker);
      await ready(picker);
      await safe(picker);
      await answer(picker, EQUAL);
      await waitUntil(() => all(picker, '[part=scores]').length);
      expect(text(picker, '[part=scores] [part=origin]')).to.equal('Set by Oak Clinic.');
      expect(text(picker, '[part=evidence-fold] [part=origin]')).to.equal('Edited by Oak Clinic.');
    } finally {
      provider.stop();
    }
  });

  it('says nothing of the kind where all is ours', async () =>
    expect(all(await done(EQUAL), '[part=origin]')).to.be.empty);
});

describe('<technique-picker> and “Is firm pressure safe?”', () => {
  const beside = (faq: boolean) =>
    html`<div><technique-picker></technique-picker>${faq ? html`<massage-faq></massage-faq>` : ''}</div>`;
  const pickerOf = async (faq: boolean): Promise<TechniquePicker> => done(EQUAL, beside(faq));

  it('stands on firm styles only, and asks the list of questions for the answer', async () => {
    const picker = await pickerOf(true);
    const firm = all(picker, '.cards [part=card]').filter((card) => card.querySelector('[part=firm]'));
    expect(firm.map((card) => card.querySelector('[role=heading]')!.textContent)).to.deep.equal([
      'Deep tissue massage',
    ]);
    let request: GuideRequestEvent | undefined;
    picker.addEventListener('massage-guide-request', (event) => (request = event), { once: true });
    byName(picker, '.cards [part=firm]', 'Is firm pressure safe?').click();
    expect(request!.change).to.deep.equal({});
    expect(visitOf(request).ask).to.deep.equal({ id: 'side-effects', from: picker });
    await settled(picker);
    expect(one(picker, '[part=result]')).to.be.ok;
    await expect(picker).to.be.accessible();
  });

  it('is not there without such a list', async () => expect(all(await pickerOf(false), '[part=firm]')).to.be.empty);
});
