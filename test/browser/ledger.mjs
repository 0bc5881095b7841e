/** What a page holds, counted by the browser itself: no patch of ours stands between. */

/** Runs in the page: all that waits for the next frame, or for a task after it, has been done. */
const settled = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';

/** Ways to count in a tab, after all that nobody holds any more has gone. */
export async function openLedger(tab) {
  const client = await tab.createCDPSession();
  await client.send('Performance.enable');
  const ask = async (expression, awaitPromise = false) =>
    (await client.send('Runtime.evaluate', { expression, awaitPromise, objectGroup: 'ledger' })).result.objectId;

  /** How many objects have this prototype. */
  async function held(name) {
    const prototypeObjectId = await ask(name);
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'ledger' });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    });
    await client.send('Runtime.releaseObjectGroup', { objectGroup: 'ledger' });
    return result.value;
  }

  async function collect() {
    // The browser remembers styles together with what they were for, until colours are other colours.
    for (const value of ['active', 'none']) {
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
      await ask('document.body.offsetHeight');
    }
    await ask(settled, true);
    await client.send('Runtime.releaseObjectGroup', { objectGroup: 'ledger' });
    await client.send('HeapProfiler.collectGarbage');
  }

  async function metrics() {
    await collect();
    const found = await client.send('Performance.getMetrics');
    const metric = (wanted) => found.metrics.find(({ name }) => name === wanted).value;
    return {
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      frames: metric('Frames'),
    };
  }

  /** What has to be the same number after as before. */
  const counts = async () => ({
    ...(await metrics()),
    sheets: await held('CSSStyleSheet.prototype'),
    roots: await held('ShadowRoot.prototype'),
  });

  /** How many observers there are, by kind, from a picture of all of the memory: most have no object in a script. */
  async function observers() {
    await collect();
    let text = '';
    const take = ({ chunk }) => (text += chunk);
    client.on('HeapProfiler.addHeapSnapshotChunk', take);
    await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    client.off('HeapProfiler.addHeapSnapshotChunk', take);
    const { nodes, strings, snapshot } = JSON.parse(text);
    const { node_fields: fields } = snapshot.meta;
    const found = {};
    for (let at = fields.indexOf('name'); at < nodes.length; at += fields.length) {
      const name = strings[nodes[at]];
      if (/^(blink::)?\w+Observer(Registration)?$/.test(name)) found[name] = (found[name] ?? 0) + 1;
    }
    return found;
  }

  return {
    /** Bytes of what scripts hold. Those of nodes differ by how the browser fills its pages: their number does not. */
    async heap() {
      await collect();
      return (await client.send('Runtime.getHeapUsage')).usedSize;
    },

    counts,

    /**
     * What there is more of than before, and how many. The browser lets go of some things late, on a busy machine
     * later still; what leaks stays however often one looks.
     */
    async grown(before, look = counts) {
      let more = {};
      for (let looks = 0; looks < 20; looks++) {
        const now = await look();
        more = Object.fromEntries(Object.entries(now).filter(([what, count]) => count > (before[what] ?? 0)));
        if (!Object.keys(more).length) break;
      }
      return more;
    },

    /** How many elements of this tag there are, on the page or off it. */
    elements: (tag) => held(`customElements.get('${tag}').prototype`),

    observers,

    /** Types of the listeners that stand on the page itself. */
    async listeners() {
      const found = [];
      for (const target of ['window', 'document', 'document.documentElement', 'document.head', 'document.body']) {
        const { listeners } = await client.send('DOMDebugger.getEventListeners', { objectId: await ask(target) });
        found.push(...listeners.map(({ type }) => `${target} ${type}`));
      }
      return found.sort();
    },
  };
}
