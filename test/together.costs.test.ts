import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/cost-compare/define.js';
import type { CostCompare } from '../src/elements/cost-compare/cost-compare.js';
import '../src/elements/massage-content/define.js';
import '../src/elements/visit-sheet/define.js';
import { field, leave, openPlan, priceField, editPrices, typeInto } from './cost-compare.helpers.js';
import { all, byName, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

const costs = (sheet: Element) => all(sheet, '.costs li').map((line) => line.textContent!.replace(/\s+/g, ' ').trim());
const group = async () => {
  const host = await fixture<HTMLElement>(
    html`<massage-content><cost-compare></cost-compare><visit-sheet></visit-sheet></massage-content>`,
  );
  const table = await ready(host.querySelector<CostCompare>('cost-compare')!);
  return { table, sheet: await ready(host.querySelector('visit-sheet')!) };
};

describe('the cost table and the visit sheet', () => {
  it('nothing is on the sheet before the reader has chosen something', async () => {
    const { sheet } = await group();
    expect(costs(sheet)).to.deep.equal([]);
  });

  it('what the reader chose is on the sheet, with its sum, and goes with “Start again”', async () => {
    const { table, sheet } = await group();
    await openPlan(table);
    await typeInto(field(table, 'Massage therapy: visits'), '4');
    await leave();
    await waitUntil(() => costs(sheet).length);
    expect(costs(sheet).find((line) => line.startsWith('Massage therapy')))
      .to.contain('4 × $60–$120')
      .and.to.contain('$240–$480');
    byName(table, 'button', 'Start again').click();
    await waitUntil(() => !costs(sheet).length);
  });

  it('a price that the reader typed is on the sheet, and in no event', async () => {
    const { table, sheet } = await group();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'cost-change', 'massage-guide-request'])
      document.addEventListener(type, (event) =>
        heard.push(JSON.stringify([type, (event as CustomEvent).detail, Object.values(event)])),
      );
    await editPrices(table);
    await typeInto(priceField(table, 'Massage therapy', 'From'), '77');
    await leave();
    await waitUntil(() => costs(sheet).some((line) => line.includes('$77')));
    expect(heard.length).to.be.above(0);
    expect(heard.join()).not.to.include('77');
  });
});
