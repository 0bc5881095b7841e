/** Strict policies: every way in and every use, with no report. What the README tells sites to send is what is sent here. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { loader, mainTags, page, startSite, tagOf } from '../browser/site.mjs';
import { installUse } from '../browser/use.mjs';

const root = new URL('../../', import.meta.url);
const trusted = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const rest =
  "style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; report-uri /report";
const policy = (scripts, types = trusted) => `default-src 'none'; script-src ${scripts}; ${rest}; ${types}`;
const room = '<link rel="stylesheet" href="/cdn/before-define.css">';
const tags = mainTags.map(tagOf).join('');
const sri = async (file) =>
  `sha384-${createHash('sha384')
    .update(await readFile(new URL(file, root)))
    .digest('base64')}`;
const integrity = Object.fromEntries(
  await Promise.all(mainTags.map(async (name) => [name, await sri(`cdn/${name}.js`)])),
);

const own = {
  faq: {
    entries: [
      { id: 'parking', question: 'Where can I park?', answer: 'In the **yard**.\n\n- free\n- see [the map](/map)' },
    ],
  },
};
const json = JSON.stringify(own);
const details = '<details id="towels"><summary>Towels?</summary><p>We have <strong>some</strong>.</p></details>';

const strict = (body, scripts = "'self'", types) => ({
  body: page(body, room),
  headers: { 'content-security-policy': policy(scripts, types) },
});
const pages = {
  '/clinic.json': json,
  '/live': strict(tags + loader),
  '/one-policy': strict(tags + loader, "'self'", "require-trusted-types-for 'script'; trusted-types lit-html"),
  '/div': strict(mainTags.map((tag) => `<div data-massage-widget="${tag}"><p>Words</p></div>`).join('') + loader),
  '/nonce': strict(`${tags}<script type="module" nonce="bm9uY2U" src="/cdn/embed.js"></script>`, "'nonce-bm9uY2U'"),
  '/strict-dynamic': strict(
    `${tags}<script type="module" nonce="bm9uY2U" src="/cdn/embed.js"></script>`,
    "'nonce-bm9uY2U' 'strict-dynamic'",
  ),
  '/hashes': strict(
    tags +
      mainTags
        .map((tag) => `<script type="module" src="/cdn/${tag}.js" integrity="${integrity[tag]}"></script>`)
        .join(''),
    mainTags.map((tag) => `'${integrity[tag]}'`).join(' '),
  ),
  '/own': strict(
    `<massage-content src="/clinic.json" site-name="Oak Clinic"><massage-faq id="file" structured-data="jsonld"></massage-faq></massage-content>
     <massage-content site-name="Oak Clinic"><script type="application/json">${json}</script><massage-faq id="script"></massage-faq></massage-content>
     <massage-faq id="children" site-name="Oak Clinic">${details}</massage-faq>
     <cost-compare site-name="Oak Clinic"><cost-option for="massage" low="85" high="95" per="session"></cost-option></cost-compare>${loader}`,
  ),
  '/loose': strict(`<p style="color: red">Red</p>${tags}${loader}`),
  '/no-policy-name': strict(tags + loader, "'self'", "require-trusted-types-for 'script'; trusted-types 'none'"),
};

let site;
before(async () => {
  site = await startSite(pages);
});
after(() => site?.close());

/** Opens a page, has `use` done in it, and gives what the browser has reported. */
async function reported(path, use) {
  site.posted.length = 0;
  const visit = await site.open(path, { before: installUse });
  await use?.(visit);
  const { reports } = await visit.seen();
  const { lines } = visit;
  await visit.close();
  return { reports, lines, posted: [...site.posted] };
}
const nothing = { reports: [], lines: [], posted: [] };

const useAll =
  (names = mainTags) =>
  async ({ tab, ready }) => {
    await ready(names);
    for (const name of names) await tab.evaluate((tag) => window.use[tag](), name);
    await tab.waitForNetworkIdle({ idleTime: 100 });
  };

describe('under a strict policy with Trusted Types', () => {
  for (const [path, way] of [
    ['/live', 'the tags with the loader'],
    ['/div', 'a <div> for each tag'],
    ['/nonce', 'the loader with a nonce and no host at all'],
    ['/strict-dynamic', "the loader with a nonce and 'strict-dynamic'"],
    ['/hashes', 'the complete files by their hashes'],
    ['/one-policy', 'one Lit on the page, and only its policy allowed'],
  ])
    it(`${way}: answers, search, picker, costs, print and export work, and nothing is reported`, async () =>
      assert.deepEqual(await reported(path, useAll()), nothing));

  it('a site’s own words are shown from a file, a script and children, with links and lists, and as structured data', async () => {
    let shown;
    const seen = await reported('/own', async ({ tab, ready }) => {
      await ready(['massage-faq', 'cost-compare']);
      await tab.waitForFunction(() =>
        ['#file a[href="/map"]', '#script li', '#children strong'].every((path) => {
          const [id, ...rest] = path.split(' ');
          return document.querySelector(id).shadowRoot.querySelector(`[part=answer] ${rest.join(' ')}`);
        }),
      );
      await tab.waitForSelector('script[type="application/ld+json"]');
      shown = await tab.evaluate(() => ({
        costs: document.querySelector('cost-compare').shadowRoot.textContent.includes('$85'),
        data: JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)['@type'],
      }));
      await tab.evaluate(() => document.querySelector('massage-faq').showAll());
      await tab.waitForNetworkIdle({ idleTime: 100 });
    });
    assert.deepEqual(seen, nothing);
    assert.deepEqual(shown, { costs: true, data: 'FAQPage' });
  });

  it('this test hears what is against the policy: an inline style, and a policy name that is not allowed', async () => {
    const style = await reported('/loose', async ({ ready }) => {
      await ready();
      for (let waits = 0; !site.posted.length && waits < 100; waits++) await setTimeout(50);
    });
    assert.match(style.reports.join(), /style-src-attr/);
    assert.match(style.posted.map(({ body }) => body).join(), /style-src-attr/);
    const types = await reported('/no-policy-name');
    assert.match(types.reports.join(), /trusted-types/);
  });
});
