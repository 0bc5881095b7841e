import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../src/elements/massage-content/define.js';
import '../src/elements/massage-faq/define.js';
import type { MassageFaq } from '../src/elements/massage-faq/massage-faq.js';
import { all, consoleLines, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

interface Page {
  readonly mainEntity: readonly { name: string; acceptedAnswer: { text: string } }[];
}

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const read = (): Page => JSON.parse(scripts()[0]?.textContent ?? '{"mainEntity":[]}') as Page;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a reader sees of each answer, without the lines that the element adds about it. */
const shown = (host: Element) =>
  all(host, '[part=item]').map((item) => ({
    name: oneLine(item.querySelector('[part=question]')!.textContent!),
    text: [...item.querySelectorAll('[part=answer] :is(p, li)')]
      .filter((part) => !part.matches('.number, .cite, .quiet, [part]') && !part.closest('[part=sources], .extras'))
      .map((part) => oneLine(part.textContent!)),
  }));

async function equalsWhatIsShown(...hosts: MassageFaq[]) {
  const expected = () => hosts.flatMap(shown);
  await waitUntil(() => read().mainEntity.length === expected().length, 'structured data never followed');
  await waitUntil(() => read().mainEntity.every(({ name }, at) => name === expected()[at]!.name));
  expect(scripts()).to.have.length(1);
  for (const [at, { acceptedAnswer }] of read().mainEntity.entries()) {
    const words = oneLine(acceptedAnswer.text.replaceAll(/^(•|\d+\.) /gm, ''));
    expect(words).to.equal(expected()[at]!.text.join(' '));
  }
}

describe('<massage-faq structured-data="jsonld">', () => {
  it('says what is shown: all questions, some, one topic, in the order shown', async () => {
    const host = await ready(await fixture<MassageFaq>(html`<massage-faq structured-data="jsonld"></massage-faq>`));
    await equalsWhatIsShown(host);
    host.items = 'heat cost';
    await equalsWhatIsShown(host);
    host.items = '';
    host.topic = 'safety';
    await equalsWhatIsShown(host);
    host.exclude = 'pregnancy';
    await equalsWhatIsShown(host);
  });

  it('says the site’s own words, also after they have changed, and writes no more than that', async () => {
    const host = await ready(
      await fixture<MassageFaq>(
        html`<massage-faq items="cost heat parking" structured-data="jsonld" site-name="Oak">
          <details id="cost">
            <summary>What does it cost?</summary>
            <p>With us, <b>$85</b>.</p>
          </details>
          <details id="parking">
            <summary>Where can I park?</summary>
            <ul>
              <li>In the yard</li>
              <li>On Mill Street</li>
            </ul>
          </details>
        </massage-faq>`,
      ),
    );
    await equalsWhatIsShown(host);
    expect(read().mainEntity[0]!.acceptedAnswer.text).to.equal('With us, $85.');
    host.querySelector('#cost p')!.textContent = 'With us, $95.';
    await waitUntil(() => read().mainEntity[0]!.acceptedAnswer.text.includes('$95'));
    await equalsWhatIsShown(host);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(host, { childList: true, characterData: true, subtree: true });
    host.requestUpdate();
    await host.updateComplete;
    await aTimeout(50);
    observer.disconnect();
    expect(changes).to.equal(0);
  });

  it('is one page for all lists, moves on when the first leaves, and goes with the last', async () => {
    const host = await fixture(
      html`<div>
        <massage-faq items="cost" structured-data="jsonld"></massage-faq>
        <massage-faq items="heat" structured-data="jsonld"></massage-faq>
        <massage-faq items="insurance"></massage-faq>
      </div>`,
    );
    const lists = [...host.querySelectorAll('massage-faq')];
    await Promise.all(lists.map(ready));
    await equalsWhatIsShown(lists[0]!, lists[1]!);
    lists[0]!.remove();
    await equalsWhatIsShown(lists[1]!);
    lists[1]!.structuredData = 'none';
    await waitUntil(() => !scripts().length);
    lists[1]!.structuredData = 'jsonld';
    await equalsWhatIsShown(lists[1]!);
    host.remove();
    await waitUntil(() => !scripts().length);
  });

  it('comes back with a list that comes back, and stays when one is moved', async () => {
    const host = await fixture(html`<div><massage-faq items="cost" structured-data="jsonld"></massage-faq></div>`);
    const list = await ready(host.querySelector('massage-faq')!);
    await equalsWhatIsShown(list);
    list.remove();
    await waitUntil(() => !scripts().length);
    host.append(list);
    await equalsWhatIsShown(list);
    host.prepend(list);
    await equalsWhatIsShown(list);
  });

  it('is one page for two copies of the package', async () => {
    const copy = '../src/elements/massage-faq/structured-data.ts?copy';
    const { publish } = (await import(copy)) as typeof import('../src/elements/massage-faq/structured-data.js');
    const host = await fixture(
      html`<div>
        <massage-faq items="cost" structured-data="jsonld"></massage-faq><massage-faq items="heat"></massage-faq>
      </div>`,
    );
    const [ours, other] = [...host.querySelectorAll('massage-faq')] as [MassageFaq, MassageFaq];
    await ready(ours);
    await ready(other);
    await equalsWhatIsShown(ours);
    Object.defineProperty(other, 'structuredData', { value: 'jsonld' });
    publish(other);
    await equalsWhatIsShown(ours, other);
    other.remove();
    publish(other);
    await equalsWhatIsShown(ours);
  });

  it('cannot be ended early: a text with </script> in it stays a text, also in a page that was saved', async () => {
    const evil = 'Park </script><img src=x onerror="window.hacked = 1"><!-- here';
    const host = await fixture<MassageFaq>(html`<massage-faq structured-data="jsonld"></massage-faq>`);
    const lines = await consoleLines(async () => {
      const details = document.createElement('details');
      details.id = 'evil';
      const summary = document.createElement('summary');
      summary.append(evil);
      details.append(summary, evil);
      host.append(details);
      host.items = 'evil';
      await waitUntil(() => read().mainEntity[0]?.name === evil);
    });
    expect(lines).to.deep.equal([]);
    expect(read().mainEntity[0]!.acceptedAnswer.text).to.equal(evil);
    const saved = new DOMParser().parseFromString(scripts()[0]!.outerHTML, 'text/html');
    expect(saved.querySelectorAll('*')).to.have.length(4); // html, head, body and the script
    expect((JSON.parse(saved.querySelector('script')!.textContent!) as Page).mainEntity[0]!.name).to.equal(evil);
    expect('hacked' in window).to.equal(false);
  });
});
