import { expect } from '@open-wc/testing';
import { asAuthorSaves } from '../demo/builder/kses.js';
import { withoutScripts } from '../demo/builder/pages.js';
import { placeIds, places } from '../demo/builder/places.js';
import { makeSnippet } from '../demo/builder/snippet.js';
import { tags } from '../demo/builder/widgets.js';
import { bake } from '../src/bake/bake.js';
import { content, orderOf } from './builder.helpers.js';

/** How far a phone of 320 px, a scroll bar's own room included, scrolls sideways where no script runs. */
async function sidewaysOf(html: string, head = ''): Promise<number> {
  const phone = document.createElement('iframe');
  phone.style.cssText = 'inline-size: 320px; block-size: 600px; border: 0';
  phone.srcdoc = `<!doctype html><meta name="viewport" content="width=device-width">${head}<body>${html}</body>`;
  const loaded = new Promise((done) => phone.addEventListener('load', done, { once: true }));
  document.body.append(phone);
  await loaded;
  const { scrollWidth, clientWidth } = phone.contentDocument!.documentElement;
  phone.remove();
  return scrollWidth - clientWidth;
}

describe('on a phone without script', () => {
  for (const place of placeIds.filter((id) => places[id].ways.includes('baked')))
    it(`a baked snippet for ${place} does not make the page scroll sideways`, async () => {
      const { html } = await makeSnippet('baked', orderOf(place, tags));
      expect(await sidewaysOf(withoutScripts(html))).to.equal(0);
    });

  it('nor does it once WordPress has saved it for an author', async () => {
    const { html } = await makeSnippet('baked', orderOf('wp-author', tags));
    expect(html).not.to.contain('min-height');
    expect(await sidewaysOf(asAuthorSaves(html))).to.equal(0);
  });

  it('nor does one without style, where a policy forbids it and before-define.css is linked', async () => {
    const link = '<link rel="stylesheet" href="/src/before-define.css">';
    for (const wrapper of ['tag', 'div'] as const) {
      const html = bake('cost-compare', { content, wrapper, room: false });
      expect(html).not.to.contain('style=');
      expect(await sidewaysOf(html, link), wrapper).to.equal(0);
    }
  });
});
