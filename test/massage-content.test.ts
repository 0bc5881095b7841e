import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../src/elements/massage-content/define.js';
import type { MassageContent } from '../src/elements/massage-content/massage-content.js';
import '../src/elements/massage-faq/define.js';
import type { MassageFaq } from '../src/elements/massage-faq/massage-faq.js';
import '../src/elements/massage-safety-check/define.js';
import { all, consoleLines, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

const parking = { id: 'parking', question: 'Where can I park?', answer: 'In the yard, free of charge.' };
const own = { faq: { entries: [parking, { id: 'cost', answer: 'With us, **$85** for an hour.' }] } };
const json = (content: unknown, more = '') =>
  `/answers/json?${more}body=${encodeURIComponent(JSON.stringify(content))}`;

const questions = (host: Element) =>
  all(host.querySelector('massage-faq')!, '[part=question]').map((row) => row.textContent!.trim());
const text = (host: Element) => host.querySelector('massage-faq')!.shadowRoot!.textContent!;

async function settled(host: MassageContent): Promise<MassageContent> {
  await host.updateComplete;
  await ready(host.querySelector<MassageFaq>('massage-faq')!);
  return host;
}
const withSrc = async (src: string): Promise<MassageContent> => {
  const host = await fixture<MassageContent>(
    html`<massage-content src=${src} site-name="Back &amp; Balance"><massage-faq></massage-faq></massage-content>`,
  );
  return host;
};
/** Waits for the end of a load that goes wrong, and gives its errors and console lines. */
async function failure(src: string) {
  let errors: readonly { path: string; message: string }[] = [];
  let host!: MassageContent;
  const lines = await consoleLines(async () => {
    const at = document.createElement('massage-content');
    at.innerHTML = '<massage-faq></massage-faq>';
    at.src = src;
    const error = oneEvent(at, 'content-error');
    document.body.append(at);
    errors = ((await error) as unknown as { detail: { errors: typeof errors } }).detail.errors;
    host = at;
  });
  await settled(host);
  const shown = questions(host);
  host.remove();
  return { errors, lines, shown };
}

describe('<massage-content> with own content', () => {
  it('lays a file over ours: one answer changed, one question added, the rest as it was', async () => {
    const host = await withSrc(json(own));
    await oneEvent(host, 'content-load');
    await settled(host);
    expect(questions(host)).to.include('Where can I park?').and.to.have.length.above(30);
    expect(text(host)).to.include('In the yard').and.to.include('With us, $85 for an hour.');
  });

  it('asks for the file once, however many elements show it', async () => {
    const src = json(own, 'once&');
    const host = await fixture<MassageContent>(
      html`<massage-content src=${src}><massage-faq></massage-faq><massage-faq></massage-faq></massage-content>`,
    );
    await oneEvent(host, 'content-load');
    const of = encodeURIComponent(new URL(src, location.href).search);
    expect(await (await fetch(`/answers/count?of=${of}`)).text()).to.equal('1');
  });

  it('shows its children instead of our words while the file is on its way', async () => {
    const host = await fixture<MassageContent>(
      html`<massage-content src=${json(own)}
        ><massage-faq><p>Our questions</p></massage-faq></massage-content
      >`,
    );
    const faq = host.querySelector('massage-faq')!;
    expect(faq.matches(':state(ready)')).to.be.false;
    expect(host.querySelector('p')!.checkVisibility()).to.be.true;
    await oneEvent(host, 'content-load');
    await ready(faq);
    expect(questions(host)).to.include('Where can I park?');
  });

  it('reads a script inside it, and reads it again when it changes', async () => {
    const host = await fixture<MassageContent>(html`<massage-content><massage-faq></massage-faq></massage-content>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(own);
    host.append(script);
    await oneEvent(host, 'content-load');
    await settled(host);
    expect(questions(host)).to.include('Where can I park?');
    script.textContent = JSON.stringify({ faq: { entries: [{ ...parking, question: 'Is there parking?' }] } });
    await oneEvent(host, 'content-load');
    await settled(host);
    expect(questions(host)).to.include('Is there parking?').and.not.to.include('Where can I park?');
    script.remove();
    await waitUntil(() => !questions(host).includes('Is there parking?'));
  });

  it('takes an object, also one that was set before the element was known', async () => {
    const host = await fixture<MassageContent>(
      html`<massage-content .content=${own}><massage-faq></massage-faq></massage-content>`,
    );
    await host.load();
    await settled(host);
    expect(questions(host)).to.include('Where can I park?');
    host.content = null;
    await host.updateComplete;
    await settled(host);
    expect(questions(host)).not.to.include('Where can I park?');
  });

  it('mode="replace" shows only what the site lists, in each list that it gives, and all of the safety check', async () => {
    const content = {
      ...own,
      safety: { flags: [{ id: 'new-lump', name: 'A new lump', level: 'doctor-first' as const }] },
    };
    const host = await fixture<MassageContent>(
      html`<massage-content mode="replace" .content=${content}>
        <massage-faq></massage-faq><massage-safety-check></massage-safety-check>
      </massage-content>`,
    );
    await host.load();
    await settled(host);
    expect(questions(host)).to.have.members(['Where can I park?', 'How much does a massage cost?']);
    const check = await ready(host.querySelector('massage-safety-check')!);
    expect(all(check, 'input[type=checkbox]').length).to.be.above(4);
    host.mode = 'extend';
    await host.updateComplete;
    await settled(host);
    expect(questions(host)).to.have.length.above(30);
  });

  it('keeps the last good content when the next is bad, says so once, and takes the one after', async () => {
    const host = await withSrc(json(own));
    await oneEvent(host, 'content-load');
    const lines = await consoleLines(async () => {
      host.src = json({
        faq: {
          entries: [
            { id: 'cost', answer: 5 },
            { id: 'x', anser: '' },
          ],
        },
      });
      await oneEvent(host, 'content-error');
    });
    await settled(host);
    expect(lines).to.have.length(1);
    expect(lines[0])
      .to.include('faq.entries[0].answer: expected text')
      .and.to.include('faq.entries[1].anser: unknown key');
    expect(questions(host)).to.include('Where can I park?');
    host.src = json({ faq: { entries: [{ ...parking, question: 'Is there parking?' }] } });
    await oneEvent(host, 'content-load');
    await settled(host);
    expect(questions(host)).to.include('Is there parking?');
  });

  for (const [kind, says] of [
    ['404', 'answered 404'],
    ['500', 'answered 500'],
    ['html', 'is a web page, not JSON'],
    ['truncated', '(npx massage-widgets check FILE names the line and the fix)'],
    ['empty', 'is empty: expected JSON, such as npx massage-widgets new FILE writes'],
    ['large', 'larger than 2 MB'],
    ['endless', 'larger than 2 MB'],
  ] as const)
    it(`${kind}: our words, one console line, one event that names src`, async () => {
      const { errors, lines, shown } = await failure(`/answers/${kind}`);
      expect(errors).to.have.length(1);
      expect(errors[0]!.path).to.equal('src');
      expect(errors[0]!.message).to.include(says);
      expect(lines.filter((line) => line.includes('own content was not used'))).to.have.length(1);
      expect(shown).to.have.length.above(30);
    });

  it('a server of another origin that allows nothing: the same', async () => {
    const { errors, shown } = await failure(`http://127.0.0.1:${location.port}/answers/json?body={}`);
    expect(errors[0]!.message).to.include('CORS');
    expect(shown).to.have.length.above(30);
  });

  it('no network: the same', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const { errors, shown } = await failure('/answers/json?body={}&offline');
      expect(errors[0]!.message).to.include('offline');
      expect(shown).to.have.length.above(30);
    } finally {
      window.fetch = fetch;
    }
  });

  it('no answer in time: the same', async () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    try {
      const { errors, shown } = await failure('/answers/slow');
      expect(errors[0]!.message).to.include('no answer within 10 seconds');
      expect(shown).to.have.length.above(30);
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('an address that is none: the same, and nothing is fetched', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'http://']) {
      const { errors } = await failure(src);
      expect(errors[0]!.message, src).to.include('is not an address');
    }
  });

  it('a link that leads nowhere is named in the console, with the fix', async () => {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => void lines.push(args.join(' '));
    try {
      const entries = [{ id: 'cost', answer: 'See [y](www.clinic.example) or [x](javascript:alert(1)).' }];
      await withSrc(json({ faq: { entries } }, 'links&'));
      await waitUntil(() => lines.length > 1);
    } finally {
      console.warn = warn;
    }
    const said = '<massage-content> faq.entries[0].answer: the link';
    expect(lines).to.deep.equal([
      `${said} [y](www.clinic.example) leads to a page of your own site. Write https://www.clinic.example.`,
      `${said} [x](javascript:alert(1)): javascript: links are taken away. Use https, mailto, tel, or a path.`,
    ]);
  });

  it('removed while it loads: silence', async () => {
    const lines = await consoleLines(async () => {
      const host = await withSrc('/answers/slow?removed');
      const events: string[] = [];
      host.addEventListener('content-error', () => events.push('error'));
      await host.updateComplete;
      host.remove();
      await aTimeout(0);
      expect(events).to.deep.equal([]);
    });
    expect(lines).to.deep.equal([]);
  });

  it('moved while it loads: loads once and shows', async () => {
    const src = json(own, 'moved&');
    const host = await withSrc(src);
    const load = oneEvent(host, 'content-load');
    const other = document.createElement('div');
    host.parentElement!.append(other);
    other.append(host);
    await load;
    await settled(host);
    expect(questions(host)).to.include('Where can I park?');
  });

  it('does not wait for ever: ours after three seconds, the site’s own when it comes', async () => {
    const { setTimeout: real } = window;
    window.setTimeout = ((run: () => void) => real(run, 0)) as typeof window.setTimeout;
    let host!: MassageContent;
    try {
      host = await withSrc('/answers/slow?patience');
      await host.updateComplete;
    } finally {
      window.setTimeout = real;
    }
    await settled(host);
    expect(questions(host)).to.have.length.above(30);
    host.src = json(own);
    await oneEvent(host, 'content-load');
    await settled(host);
    expect(questions(host)).to.include('Where can I park?');
  });

  for (const [name, made] of [
    ['questions', () => structuredClone(own)],
    [
      'other sections, in another order of keys',
      () => ({ tips: [{ title: 'Ours', id: 'ours', finding: 'Breathe.' }], faq: { entries: [] } }),
    ],
  ] as const)
    it(`reads content once where a framework sets the same in a new object each time: ${name}`, async () => {
      const host = await fixture<MassageContent>(html`<massage-content><massage-faq></massage-faq></massage-content>`);
      let loads = 0;
      host.addEventListener('content-load', () => loads++);
      for (let round = 0; round < 3; round++) {
        host.content = made();
        await host.updateComplete;
        await waitUntil(() => loads);
      }
      await settled(host);
      expect(loads).to.equal(1);
      host.content = { faq: { entries: [{ ...parking, answer: 'Behind the house.' }] } };
      await waitUntil(() => loads === 2);
      await settled(host);
      expect(text(host)).to.include('Behind the house.');
    });

  it('reads an object again that was changed and is set in a new one', async () => {
    const host = await fixture<MassageContent>(html`<massage-content><massage-faq></massage-faq></massage-content>`);
    const content = { faq: { entries: [{ ...parking }] } };
    host.content = content;
    await oneEvent(host, 'content-load');
    content.faq.entries[0]!.answer = 'On the roof.';
    host.content = { ...content };
    await oneEvent(host, 'content-load');
    await settled(host);
    expect(text(host)).to.include('On the roof.');
  });

  it('says in one console line, never to readers, where own words promise too much', async () => {
    let host!: MassageContent;
    const lines = await consoleLines(async () => {
      host = await withSrc(json({ faq: { entries: [{ ...parking, answer: 'Massage cures pain and is proven.' }] } }));
      await oneEvent(host, 'content-load');
      // Read when there is nothing else to do, or where an engine does not tell of that, next.
      await new Promise((done) => ('requestIdleCallback' in window ? requestIdleCallback(done) : setTimeout(done)));
    });
    await settled(host);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('faq.entries[0].answer says “cures”');
    expect(text(host).includes('promise more')).to.be.false;
  });
});
