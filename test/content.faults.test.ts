import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { loadContent } from '../src/content/index.js';
import type { ContentErrorEvent } from '../src/elements/massage-content/events.js';
import type { MassageContent } from '../src/elements/massage-content/massage-content.js';
import '../src/define.js';
import { all, ready } from './helpers.js';

type Json = Record<string, unknown>;
interface Path {
  readonly holder: Json;
  readonly key: string;
}

/** A small generator with a seed, so that a failure can be played again. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Everything of a bundled section that a site may say itself, as its own. */
async function valid(): Promise<Json> {
  const ours = JSON.parse(JSON.stringify(await loadContent())) as Json;
  const bare = (entry: Json): Json => {
    const { origin: _origin, rich: _rich, evidence, screens: _screens, ...rest } = entry;
    const { grade, direction, refs, checked } = (evidence ?? {}) as Json;
    return evidence ? { ...rest, evidence: { grade, direction, refs, checked } } : rest;
  };
  const some = (entries: unknown, most = 2) => (entries as Json[]).slice(0, most).map(bare);
  const own = (entries: readonly Json[]) => entries.map((entry) => ({ ...entry, id: `own-${entry['id'] as string}` }));
  const { faq, safety, picker } = ours as Record<string, Json>;
  return {
    reviewed: '2026-10-01',
    funding: 'Paid by our clients.',
    faq: {
      topics: some(faq!['topics']),
      entries: [...some(faq!['entries'], 4), { id: 'parking', question: 'Parking?', answer: 'Yes.' }],
    },
    // Signs and sources of ours keep their words, so these are the site's own.
    safety: { flags: own(some(safety!['flags'])), cautions: own(some(safety!['cautions'])) },
    references: own(some(ours['references'])),
    picker: { scores: picker!['scores'], weights: picker!['weights'] },
    ...Object.fromEntries(
      [
        'intro',
        'effects',
        'techniques',
        'treatments',
        'guidelines',
        'priceNotes',
        'session',
        'tips',
        'benefits',
        'myths',
        'conclusion',
        'glossary',
      ].map((key) => [key, some(ours[key])]),
    ),
  };
}

/** Every key of every object in it. */
function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value as Json, key }, ...pathsOf((value as Json)[key])]);
}

const wrongDate = (content: Json) => void (content['reviewed'] = 'the 5th of May');
/** Each makes content bad or leaves it good; `bad` says which. */
const mutations: readonly {
  name: string;
  bad: boolean;
  apply: (path: Path, content: Json, random: () => number) => void;
}[] = [
  { name: 'type swapped for a number', bad: false, apply: ({ holder, key }) => void (holder[key] = 7.5) },
  { name: 'type swapped for a list of lists', bad: true, apply: ({ holder, key }) => void (holder[key] = [[['x']]]) },
  {
    name: 'key removed',
    bad: false,
    apply: ({ holder, key }) => void (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  },
  { name: 'null', bad: false, apply: ({ holder, key }) => void (holder[key] = null) },
  { name: 'huge text', bad: true, apply: ({ holder, key }) => void (holder[key] = 'x'.repeat(100_000)) },
  {
    name: 'deep nest',
    bad: true,
    apply: ({ holder, key }) => {
      let nest: unknown = 'x';
      for (let depth = 0; depth < 3000; depth++) nest = { nest };
      holder[key] = nest;
    },
  },
  {
    name: 'prototype',
    bad: true,
    apply: (_, content) => void Object.defineProperty(content['faq'], '__proto__', { value: {}, enumerable: true }),
  },
  { name: 'date that is none', bad: true, apply: (_, content) => wrongDate(content) },
  { name: 'cycle', bad: true, apply: ({ holder, key }, content) => void (holder[key] = content) },
  { name: 'duplicate', bad: true, apply: (_, { tips }) => void (tips as Json[]).push({ ...(tips as Json[])[0] }) },
  { name: 'unknown key', bad: true, apply: (_, content) => void (content['anwsers'] = []) },
  {
    name: 'text of signs',
    bad: false,
    apply: ({ holder, key }, _, random) => void (holder[key] = String.fromCodePoint(Math.floor(random() * 0xd7ff))),
  },
];

const payloads = [
  '<script>globalThis.pwned=1</script>',
  '<img src=x onerror="globalThis.pwned=1">',
  '<svg onload="globalThis.pwned=1">',
  '<svg><script>globalThis.pwned=1</script></svg>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<details open ontoggle="globalThis.pwned=1"><summary>x</summary></details>',
  '<input autofocus onfocus="globalThis.pwned=1">',
  '<video src=x onerror="globalThis.pwned=1"></video>',
  '<a href="javascript:globalThis.pwned=1">x</a>',
  '[x](javascript:globalThis.pwned=1)',
  '[x]( java\tscript:globalThis.pwned=1 )',
  '![x](x"onerror="globalThis.pwned=1)',
  '<https://example.com" onmouseover="globalThis.pwned=1>',
  '"><img src=x onerror=globalThis.pwned=1>',
  "'-globalThis.pwned=1-'",
  '${globalThis.pwned=1}',
  '{{constructor.constructor("globalThis.pwned=1")()}}',
  '<!--<img src="--><img src=x onerror=globalThis.pwned=1>',
  '<math><mi xlink:href="data:x,<script>globalThis.pwned=1</script>">x</mi></math>',
  '<style>@import "data:text/css,*{display:none}"</style>',
  '<template><script>globalThis.pwned=1</script></template>',
];

const page = (content?: Json) =>
  html`<massage-content .content=${content as never}>
    <massage-faq open="all"></massage-faq><massage-safety-check></massage-safety-check>
    <technique-picker layout="page"></technique-picker><cost-compare></cost-compare> <session-guide></session-guide
    ><evidence-brief></evidence-brief><technique-card technique="swedish"></technique-card>
  </massage-content>`;
const shown = (host: Element) =>
  [...host.children].every(
    (child) => child.shadowRoot!.textContent!.trim().length > 200 || child.localName === 'technique-picker',
  );

/** Hears what would reach the page: exceptions and rejections that nobody catches. */
function hearExceptions() {
  const heard: string[] = [];
  const onError = (event: ErrorEvent) => void heard.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => void heard.push(String(event.reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return {
    heard,
    stop() {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    },
  };
}

describe('own content under faults', () => {
  let warn: typeof console.warn;
  beforeEach(() => {
    warn = console.warn;
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('500 mutations of a good file: never blank, never an exception, always an event that names the path', async function () {
    this.timeout(120_000);
    const good = await valid();
    const host = await fixture<MassageContent>(page(good));
    expect(await host.load()).to.be.true;
    for (const child of host.children) await ready(child as HTMLElement);
    const exceptions = hearExceptions();
    const random = randomOf(20_261_122);
    for (let run = 0; run < 500; run++) {
      const content = structuredClone(good);
      const mutation = mutations[run % mutations.length]!;
      const paths = pathsOf(content);
      const path = paths[Math.floor(random() * paths.length)]!;
      const told: string[] = [];
      const onError = ({ detail }: ContentErrorEvent) =>
        void told.push(...detail.errors.map(({ path: at, message }) => `${at}: ${message}`));
      host.addEventListener('content-error', onError);
      mutation.apply(path, content, random);
      host.content = content;
      await host.updateComplete;
      const used = await host.load();
      host.removeEventListener('content-error', onError);
      const name = `run ${run}: ${mutation.name} at ${path.key}`;
      if (mutation.bad) expect(used, name).to.be.false;
      if (!used)
        expect(told.join() && told.every((line) => /^[\w$.[\]-]+: ./.test(line)), `${name}: ${told.join('; ')}`).to.be
          .true;
      expect(shown(host), `${name} leaves the page whole`).to.be.true;
    }
    await aTimeout(0);
    exceptions.stop();
    expect(exceptions.heard).to.deep.equal([]);
  });

  for (const payload of payloads)
    it(`${payload} in every text is text`, async () => {
      const good = await valid();
      for (const { holder, key } of pathsOf(good)) {
        const keep = [
          'id',
          'refs',
          'reviewed',
          'checked',
          'url',
          'grade',
          'direction',
          'level',
          'kind',
          'per',
          'phase',
          'handling',
          'topic',
          'gentleOnly',
          'covers',
        ];
        if (typeof holder[key] === 'string' && !keep.includes(key) && !Array.isArray(holder)) holder[key] = payload;
      }
      const host = await fixture<MassageContent>(page(good));
      let errors = '';
      host.addEventListener('content-error', ({ detail }) => (errors = JSON.stringify(detail.errors)));
      expect(await host.load(), errors).to.be.true;
      for (const child of host.children) await ready(child as HTMLElement);
      for (const child of host.children) {
        expect(
          all(child, 'script, img, iframe, video, math, style, template, [onerror], [onload], [onfocus], [ontoggle]'),
        ).to.deep.equal([]);
        for (const link of all<HTMLAnchorElement>(child, 'a')) expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
      }
      await aTimeout(0);
      expect('pwned' in globalThis).to.be.false;
    });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' java\nscript:alert(1)',
    'file:///etc/passwd',
  ])
    it(`${JSON.stringify(url)} as the link of a source is refused, with its path`, async () => {
      const host = await fixture<MassageContent>(page());
      const error = oneEvent(host, 'content-error');
      host.content = { references: [{ id: 'x', title: 'x', url }] };
      const { detail } = (await error) as unknown as ContentErrorEvent;
      expect(detail.errors.map(({ path }) => path)).to.include('references[0].url');
    });
});
