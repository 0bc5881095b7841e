/** What repeats from run to run, and so can be promised: how many nodes there are, and that nothing jumps. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { makeItems } from '../../bench/content.js';
import { loader, page, startSite } from '../browser/site.mjs';

const COUNT = 1000;
const MOST_NODES = 2;
const MOST_SHIFT = 0.02;

const items = makeItems(COUNT);
const own = JSON.stringify({ faq: { entries: items.map(({ id, q, a }) => ({ id, question: q, answer: a })) } });
const below = '<footer><p>What stands below.</p></footer>';
const room = 'style="display: block; min-height: var(--massage-reserve, 100vh)"';

const pages = {
  '/plain': page(items.map(({ q, a }) => `<details><summary>${q}</summary><p>${a}</p></details>`).join('')),
  '/own': page(`<massage-content mode="replace"><script type="application/json">${own}</script>
<massage-faq></massage-faq></massage-content>${loader}`),
  '/live': page(
    ['massage-faq', 'technique-picker', 'cost-compare'].map((tag) => `<${tag} ${room}></${tag}>`).join('') +
      below +
      loader,
  ),
};

describe('what every run measures alike', () => {
  let site;
  before(async () => {
    site = await startSite(pages);
  });
  after(() => site.close());

  const nodesOf = async (path, isThere) => {
    const { tab, close } = await site.open(path);
    await tab.waitForFunction(isThere, {}, COUNT);
    const session = await tab.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    await close();
    return nodes;
  };

  it(`${COUNT} questions have at most ${MOST_NODES} times the nodes of plain <details>`, async () => {
    const plain = await nodesOf('/plain', (count) => document.querySelectorAll('details').length === count);
    const ours = await nodesOf(
      '/own',
      (count) => document.querySelector('massage-faq')?.shadowRoot?.querySelectorAll('[part=origin]').length === count,
    );
    assert.ok(ours > COUNT, `${ours} nodes are too few to be true`);
    assert.ok(ours <= MOST_NODES * plain, `${ours} nodes, plain <details> have ${plain}`);
  });

  for (const [name, path] of [
    ['the blog page of the demo', '/demo/index.html'],
    ['a page with three tags that keep their room', '/live'],
  ])
    it(`nothing jumps on ${name}, on a phone four times slower`, async () => {
      const { tab, ready, seen, close } = await site.open(path, { width: 412, height: 823, slow: 4 });
      await ready();
      await tab.waitForNetworkIdle({ idleTime: 300 });
      const { shift } = await seen();
      await close();
      assert.ok(shift <= MOST_SHIFT, `shifts by ${shift.toFixed(3)}`);
    });
});
