import { expect, fixture, html } from '@open-wc/testing';
import { GuideRequestEvent } from '../src/content/context.js';
import { visitOf } from '../src/content/visit.js';
import '../src/elements/massage-safety-check/define.js';
import { all, byName, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

type Check = HTMLElementTagNameMap['massage-safety-check'];
const step = (check: Check) => check.shadowRoot!.querySelector('legend')?.textContent ?? 'done';

/** Ticks one line a screen, and hands over the requests that follow. */
async function requests(...labels: RegExp[]) {
  const check = await ready(await fixture<Check>(html`<massage-safety-check></massage-safety-check>`));
  const heard: GuideRequestEvent[] = [];
  check.addEventListener('massage-guide-request', (event) => void heard.push(event));
  for (const label of labels) {
    const before = step(check);
    byName(check, 'label', label).click();
    await check.updateComplete;
    byName(check, 'button', 'Next').click();
    await waitUntil(() => step(check) !== before);
  }
  await waitUntil(() => all(check, '[part=card]').length);
  return { check, heard };
}
const told = (heard: readonly GuideRequestEvent[]) => heard.map((request) => visitOf(request).tell).find(Boolean);
const none = /^None of these/;

describe('<massage-safety-check> and the visit sheet', () => {
  afterEach(() => document.body.dispatchEvent(new GuideRequestEvent(null)));

  it('hands over what to tell the therapist, beside the guide and never in it', async () => {
    const { heard } = await requests(none, none, /^Pregnant/);
    expect(told(heard)).to.have.length(1);
    expect(told(heard)![0]).to.match(/^I am pregnant\./);
    expect(JSON.stringify(heard.map((request) => ({ ...request, change: request.change })))).not.to.contain('pregnant');
    expect(heard[0]!.change).to.have.all.keys('careLevel', 'gentleOnly', 'withheld');
  });

  it('hands over nothing to tell where nothing was ticked, or a doctor comes first', async () => {
    expect(told((await requests(none, none, none)).heard)).to.deep.equal([]);
    expect(told((await requests(none, none, /^Heart trouble/)).heard)).to.deep.equal([]);
    expect(told((await requests(/^Chest pain/)).heard)).to.deep.equal([]);
  });

  it('says that a doctor has been asked, once the reader has said so', async () => {
    const { check, heard } = await requests(none, none, /^Heart trouble/);
    heard.length = 0;
    byName(check, 'button', /^I have asked a doctor/).click();
    await waitUntil(() => told(heard));
    expect(told(heard)![0]).to.contain('I have asked a doctor');
    expect(told(heard)![1]).to.match(/heart|Heart/);
  });

  it('takes it back when the reader starts again', async () => {
    const { check, heard } = await requests(none, none, /^Pregnant/);
    byName(check, 'button', 'Start again').click();
    expect(heard.at(-1)!.change).to.equal(null);
    expect(visitOf(heard.at(-1))).to.deep.equal({});
  });
});
