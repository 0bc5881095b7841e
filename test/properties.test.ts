/** Frameworks set what stands in a template as a property, and it comes as text: `weeks="20"`. */
import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import { all, consoleLines, ready } from './helpers.js';

const headings = (host: Element): string[] =>
  all(host, '[role=heading]').map((heading) => heading.getAttribute('aria-level')!);

async function withTexts(tag: string, texts: Record<string, string>): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement(tag), texts);
  host.append(element);
  return ready(element);
}

describe('a number that comes as text', () => {
  it('counts as weeks and visits in the cost table, without a console line', async () => {
    const lines = await consoleLines(async () => {
      const host = await withTexts('cost-compare', { weeks: '20', massageSessions: '4' });
      expect(all(host, 'caption')[0]!.textContent!.trim()).to.equal('Costs over 20 weeks');
      const row = all(host, '[part=row]').find(({ textContent }) => textContent!.includes('Massage therapy'))!;
      expect(row.querySelector('[part=total]')!.textContent).to.include('4 × $60–$120');
    });
    expect(lines).to.deep.equal([]);
  });

  it('counts as the level of the heading, and inner headings are one below', async () => {
    const host = await withTexts('massage-faq', { headingLevel: '3' });
    expect([...new Set(headings(host))]).to.deep.equal(['3', '4']);
  });
});
