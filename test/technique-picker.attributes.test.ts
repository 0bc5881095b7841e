import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TechniquePicker } from '../src/elements/technique-picker/technique-picker.js';
import '../src/elements/technique-picker/define.js';
import { all, consoleLines, ready } from './helpers.js';
import { answer, EQUAL, safe, settled } from './technique-picker.helpers.js';
import { waitUntil } from './wait-until.js';

const place = async (attributes: Readonly<Record<string, string>>): Promise<TechniquePicker> => {
  await aTimeout(0);
  const picker = document.createElement('technique-picker');
  for (const [name, value] of Object.entries(attributes)) picker.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(picker);
  return ready(picker);
};
/** Files of the element that have been asked for since `from`. */
const asked = (from: number): string[] =>
  performance
    .getEntriesByType('resource')
    .slice(from)
    .map(({ name }) => name)
    .filter((name) => /technique-picker\/check\.|en\/techniques\./.test(name));

describe('<technique-picker> attributes', () => {
  // First, while nothing has been loaded yet.
  it('cost a page nothing that sets none', async () => {
    const from = performance.getEntriesByType('resource').length;
    const lines = await consoleLines(() => place({ name: 'style', required: '', lang: 'en' }));
    expect(lines).to.deep.equal([]);
    expect(asked(from)).to.deep.equal([]);
    await place({ techniques: 'swedish' });
    await waitUntil(() => asked(from).length === 2);
  });

  const bad: [string, string, RegExp][] = [
    ['layout', 'wizard', /layout="wizard".*Use steps, page/],
    ['max-results', '9', /max-results="9".*1 to 3/],
    ['max-results', 'many', /max-results="many".*1 to 3/],
    ['techniques', 'swedish reiki', /reiki.*Valid ids: .*swedish/],
    ['booking-href', 'javascript:alert(1)', /booking-href="javascript.*Use http/],
    ['event-detail', 'all', /event-detail="all".*Use private, full/],
  ];
  for (const [name, value, problem] of bad)
    it(`are checked when the element shows, and once: ${name}="${value}"`, async () => {
      const lines: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => void lines.push(line);
      try {
        const picker = await place({ [name]: value });
        await waitUntil(() => lines.length, 'no line at load');
        expect(all(picker, 'input[type=checkbox]')).to.have.length(6);
        expect(lines[0]).to.match(problem);
        await safe(picker);
        await answer(picker, EQUAL);
        await settled(picker);
        expect(picker.result!.ranking).not.to.have.length(0);
      } finally {
        console.warn = warn;
      }
      expect(lines).to.have.length(1);
    });

  it('say nothing when they are right', async () => {
    const lines = await consoleLines(async () => {
      const picker = await place({
        layout: 'page',
        techniques: 'swedish, sports',
        'max-results': '2',
        'booking-href': '/book/{technique}',
        'event-detail': 'full',
      });
      await safe(picker);
      await settled(picker);
    });
    expect(lines).to.deep.equal([]);
  });
});
