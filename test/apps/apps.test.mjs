/** The package in apps of its users, each with its framework's own tools, from `npm install` to a page that a reader uses. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { promises } from './promises.mjs';
import { openWorkshop } from './workshop.mjs';

/**
 * Apps, with what only some of them can show: `edits` is a file that its developer changes while looking on. Svelte makes a
 * component anew then; where the others keep theirs, ours keeps what a reader did.
 */
const apps = {
  html: {},
  vite: { checks: true },
  react: { checks: true, edits: 'src/clinic.tsx', keeps: true, strict: true },
  vue: { checks: true, edits: 'src/Clinic.vue', keeps: true },
  svelte: { checks: true, edits: 'src/Clinic.svelte' },
  angular: {},
  astro: { rendered: true },
};
const wanted = process.env.APPS?.split(',') ?? Object.keys(apps);

let workshop;
before(async () => {
  workshop = await openWorkshop(wanted);
});
after(() => workshop?.close());

/** Each promise, for a new visitor, who sees nothing in the console. */
function keepsPromises(site) {
  for (const [name, keep] of Object.entries(promises))
    it(name, async () => {
      const { tab, said, close } = await site().open();
      await keep(tab);
      assert.deepEqual(said(), []);
      await close();
    });
}

for (const [name, { checks, edits, keeps, strict, rendered }] of Object.entries(apps)) {
  if (!wanted.includes(name)) continue;
  describe(`an app with ${name}`, () => {
    let built;
    before(async () => {
      if (name !== 'html') await workshop.run(name, 'build');
      built = await workshop.serve(name);
    });
    after(() => built?.close());

    keepsPromises(() => built);

    if (checks)
      it('has no error in its types', async () => {
        await workshop.run(name, 'check');
      });

    if (rendered) {
      it('shows all its words without script', async () => {
        const { tab, close } = await built.open({ script: false });
        const text = await tab.$eval('massage-faq', ({ shadowRoot }) => shadowRoot.textContent);
        assert.match(text, /Where can I park\?/);
        const costs = await tab.$eval('cost-compare', ({ shadowRoot }) => shadowRoot.textContent);
        assert.match(costs, /\$85.*Oak Clinic/s);
        await close();
      });

      it('takes over what the server rendered, and renders nothing again', async () => {
        const { tab, close } = await built.open();
        for (const tag of ['massage-faq', 'cost-compare', 'technique-picker']) {
          await tab.waitForSelector(`${tag}:state(ready):not([defer-hydration])`);
          const isKept = await tab.$eval(tag, (element) => {
            const { root, nodes } = window.served.get(element);
            return root === element.shadowRoot && nodes.length > 10 && nodes.every((node) => root.contains(node));
          });
          assert.ok(isKept, tag);
        }
        await close();
      });
    }

    if (edits)
      describe('while it is developed', () => {
        let site;
        before(async () => {
          site = await workshop.develop(name);
        });
        after(() => site?.close());

        if (strict) keepsPromises(() => site);

        it(`takes an edit into the page without loading it again${keeps ? ', and leaves an open answer open' : ''}`, async () => {
          const { tab, said, close } = await site.open();
          await tab.evaluate(() => window.drive.press('massage-faq', 'Where can I park?'));
          await tab.evaluate(() => (window.faqBefore = document.querySelector('massage-faq')));
          await workshop.edit(name, edits, (code) => code.replace('>Oak Clinic</h1>', '>Elm Clinic</h1>'));
          await tab.waitForFunction(() => document.querySelector('h1')?.textContent === 'Elm Clinic', { polling: 50 });
          await tab.waitForSelector('massage-faq:state(ready)');
          const [isSamePage, isSame, isOpen] = await tab.evaluate(() => {
            const faq = document.querySelector('massage-faq');
            return [!!window.faqBefore, window.faqBefore === faq, faq.shadowRoot.querySelector('#faq-parking')?.open];
          });
          assert.ok(isSamePage);
          if (keeps) assert.deepEqual([isSame, isOpen], [true, true]);
          assert.deepEqual(said(), []);
          await close();
        });
      });
  });
}
