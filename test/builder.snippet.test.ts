import { expect } from '@open-wc/testing';
import { attributesOf, styleOf } from '../demo/builder/attributes.js';
import { asAuthorSaves } from '../demo/builder/kses.js';
import { asksOf } from '../demo/builder/own.js';
import { placeIds, places } from '../demo/builder/places.js';
import { shortcodeOf } from '../demo/builder/shortcode.js';
import { canPin, liveTrees, makeSnippet } from '../demo/builder/snippet.js';
import { compareSaved } from '../demo/builder/strip.js';
import { tags, widgets } from '../demo/builder/widgets.js';
import { toDom } from '../demo/builder/preview.js';
import { content, facts, orderOf, own, read, three, wordsOf } from './builder.helpers.js';

/** Everything that could run, in a page that runs nothing. */
function dangers(html: string): string[] {
  const body = read(html);
  return [...body.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('script:not([type="module"][src]), img, svg, style, object, embed, link, base, form')
      ? [element.localName]
      : []),
    ...(element.localName === 'script' && element.textContent ? ['inline script'] : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) || (/^(href|src|action)$/.test(name) && /^\s*(javascript|data|vbscript):/i.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}

describe('a snippet from the builder', () => {
  for (const place of placeIds)
    for (const way of places[place].ways)
      it(`for ${place}, ${way}: is there for the three main widgets and says what stays behind`, async () => {
        const typed = { ...own, 'at.base': 'https://frames.example/w/' };
        const { parts, problems, html } = await makeSnippet(way, orderOf(place, three, typed));
        expect(parts).to.have.length.greaterThan(0);
        for (const { text, caption } of parts) expect(text.trim() && caption, caption).to.be.ok;
        expect(dangers(html)).to.deep.equal([]);
        const carries = way === 'live' || way === 'baked' || way === 'npm' || way === 'rich';
        if (carries) {
          expect(problems).to.deep.equal([]);
          if (way !== 'live' && way !== 'npm') {
            expect(wordsOf(html))
              .to.contain('Where can I park?')
              .and.to.contain('Behind the house.')
              .and.to.contain('Mill Street');
            expect(wordsOf(html)).to.contain('$85–$95');
          }
        } else if (way === 'shortcode') expect(problems.join(' ')).to.contain('own questions and prices');
        else expect(parts.find(({ file }) => file)!.text).to.contain('Where can I park?');
      });

  for (const place of ['own', 'wp-admin'] as const)
    it(`has a line in the room that it keeps, for whoever waits or runs no script: live for ${place}`, async () => {
      const { html } = await makeSnippet('live', orderOf(place, tags, own));
      const boxes = [...read(html).querySelectorAll<HTMLElement>('[style*=min-height]')];
      expect(boxes).to.have.length(tags.length);
      for (const [index, box] of boxes.entries())
        expect(box.firstChild!.nodeValue!.trim()).to.equal(
          `${widgets[tags[index]!].name}: one moment. If nothing comes up, this page cannot load its script.`,
        );
    });

  it('does not take that line for words that readers still get', async () => {
    const { html } = await makeSnippet('live', orderOf('wp-admin', ['massage-faq']));
    const saved = html.replace(/<script[^]*?<\/script>/, '');
    expect(
      compareSaved(html, saved, true, content)
        .map(({ todo }) => todo)
        .join(),
    ).to.contain('Nothing will show');
  });

  it('writes a tag with its own words in it, and the script once', async () => {
    const { html } = await makeSnippet('live', orderOf('own', ['massage-faq', 'cost-compare'], own));
    const body = read(html);
    expect(body.querySelectorAll('script')).to.have.length(1);
    expect(body.querySelector('script')!.src).to.equal(
      'https://cdn.jsdelivr.net/npm/massage-widgets@1.2.3/cdn/embed.js',
    );
    const faq = body.querySelector('massage-faq')!;
    expect(faq.getAttribute('topic')).to.equal('cost');
    expect(faq.getAttribute('site-name')).to.equal('Oak & “Elm” <Clinic>');
    expect([...faq.querySelectorAll('details')].map(({ id, dataset }) => [id, dataset['topic']])).to.deep.equal([
      ['where-can-i-park', 'cost'],
      ['cost', 'cost'],
    ]);
    expect(body.querySelector('cost-option')!.outerHTML).to.equal(
      '<cost-option for="massage" low="85" high="95" per="session"></cost-option>',
    );
  });

  it('uses the wrapper, on one line, wherever a system may take tags apart', async () => {
    for (const place of ['wp-admin', 'wp-author', 'squarespace', 'ghost', 'other'] as const) {
      const { html } = await makeSnippet('baked', orderOf(place, three, own));
      expect(html).not.to.contain('\n');
      expect(read(html).querySelectorAll('[data-massage-widget]')).to.have.length(3);
      expect(read(html).querySelector(three.join())).to.equal(null);
    }
  });

  it('brings no script where it would be removed, but the line for an administrator', async () => {
    const { html, parts } = await makeSnippet('baked', orderOf('wp-author', three));
    expect(html).not.to.contain('<script');
    expect(parts[1]!.text).to.match(/^<script type="module" src="[^"]+embed\.js"><\/script>$/);
  });

  it('takes one’s own folder, and fixed files with fingerprints where all have one', async () => {
    const typed = { 'at.files': '/widgets/cdn/', 'at.pin': 'on' };
    const { html } = await makeSnippet('live', orderOf('own', ['massage-faq', 'cost-compare'], typed));
    expect(
      [...read(html).querySelectorAll('script')].map(({ attributes }) =>
        [...attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
      ),
    ).to.deep.equal([
      'type=module src=/widgets/cdn/massage-faq.js integrity=sha384-faq crossorigin=',
      'type=module src=/widgets/cdn/cost-compare.js integrity=sha384-cost crossorigin=',
    ]);
    expect(canPin(orderOf('own', ['massage-faq', 'session-guide']))).to.equal(false);
    expect(canPin(orderOf('ghost', ['massage-faq'])), 'a fixed file knows no wrapper').to.equal(false);
    const { html: words } = await makeSnippet('baked', orderOf('own', ['massage-faq'], typed));
    expect(words, 'nor does it read back what was baked').to.contain('/widgets/cdn/embed.js');
    expect((await makeSnippet('live', orderOf('own', ['session-guide'], typed))).html).to.contain(
      '/widgets/cdn/embed.js',
    );
  });

  it('names what a frame cannot carry, and asks for an address first', async () => {
    const none = await makeSnippet('frame', orderOf('own', ['massage-faq']));
    expect(none.parts).to.deep.equal([]);
    expect(none.problems.join()).to.contain('address');
    const typed = {
      'at.base': 'https://frames.example/w/',
      'massage-faq.topic': 'safety',
      'massage-faq.permalinks': 'off',
    };
    const { html, problems } = await makeSnippet('frame', orderOf('own', ['massage-faq', 'visit-sheet'], typed));
    const frame = read(html).querySelector('iframe')!;
    expect(frame.getAttribute('src')).to.equal('https://frames.example/w/frame/massage-faq.html#topic=safety');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts');
    expect(frame.title).to.be.ok;
    expect(problems.join(' ')).to.contain('permalinks').and.to.contain('Only these have a frame');
    const wix = await makeSnippet('link', orderOf('wix', ['massage-faq'], typed));
    expect(wix.parts.map(({ text }) => text)).to.deep.equal([
      'https://frames.example/w/frame/massage-faq.html#topic=safety',
    ]);
    const link = await makeSnippet('link', orderOf('wp-author', ['massage-faq'], typed));
    expect(link.parts.map(({ text }) => text)).to.deep.equal([
      'https://frames.example/w/en/auto/massage-faq-safety.html',
      'npx massage-widgets frame --base https://frames.example/w/ --out widgets',
    ]);
  });

  it('has one style on each baked widget: the room it keeps and the colours chosen', async () => {
    for (const place of ['own', 'wp-admin', 'wp-author'] as const) {
      const { html } = await makeSnippet('baked', orderOf(place, three, own));
      expect(html.includes('min-height'), 'no room is kept where no script comes').to.equal(place !== 'wp-author');
      const uncoloured = Object.fromEntries(Object.entries(own).filter(([key]) => !key.startsWith('look.')));
      const { html: before } = await makeSnippet('baked', orderOf(place, three, uncoloured));
      const [plain, styled] = [before, html].map((text) =>
        [...read(text).children].filter((box) => box.matches(`[data-massage-widget], ${three.join()}`)),
      );
      expect(html.match(/<[^>]* style="[^>]* style="/), 'never two').to.equal(null);
      for (const [index, box] of styled!.entries()) {
        const { style } = box as HTMLElement;
        expect(style.getPropertyValue('--massage-accent')).to.equal('#006644');
        expect(style.minHeight).to.equal((plain![index] as HTMLElement).style.minHeight);
      }
    }
  });

  it('has the words of a shortcode ready for those without script, as the plugin does', async () => {
    const { words, html } = await makeSnippet('shortcode', orderOf('wp-plugin', ['massage-faq', 'visit-sheet']));
    expect(html).to.equal('');
    expect(wordsOf(words!)).to.contain('Does massage help back pain?');
  });

  it('bakes every widget but the form, which it names', async () => {
    const { problems, html } = await makeSnippet('baked', orderOf('own', tags));
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^Sheet to take along: /);
    for (const tag of tags) expect(read(html).querySelector(tag), tag).to.not.equal(null);
  });

  it('keeps one’s own questions in the list where only some are shown', () => {
    const { good } = orderOf('own', ['massage-faq'], {
      ...own,
      'massage-faq.topic': '',
      'massage-faq.items': 'insurance',
    });
    expect(attributesOf('massage-faq', good, facts)['items']).to.equal('insurance where-can-i-park cost');
  });

  it('gives each question an id of its own, in any script', () => {
    const ask = (index: number, question: string) => ({
      [`ask.${index}.question`]: question,
      [`ask.${index}.answer`]: 'a',
    });
    const { good } = orderOf('own', ['massage-faq'], {
      ...ask(0, 'Cost?'),
      ...ask(1, 'Cost?!'),
      ...ask(2, '駐車場?'),
      ...ask(3, 'Où?'),
    });
    expect(asksOf(good, facts).map(({ id }) => id)).to.deep.equal(['cost-2', 'cost-3', 'own-3', 'ou']);
  });

  it('writes colours as hex only, and a font only where there is no page to take it from', () => {
    const { good } = orderOf('own', three, own);
    expect(styleOf(good)).to.equal(
      '--massage-accent:#006644;--massage-radius:6px;color:#2c2520;background-color:#fffdfa;padding:20px;border-radius:6px',
    );
    expect(styleOf(orderOf('wix', three).good, { alone: true })).to.equal('--massage-font:system-ui,sans-serif');
    expect(styleOf({})).to.equal('');
  });

  it('writes a shortcode that nothing can break out of', () =>
    expect(shortcodeOf('massage-faq', { topic: 'safety', 'site-name': 'A "b" ] [gallery] <b>' })).to.equal(
      '[massage_faq topic="safety" site-name="A ”b” gallery b"]',
    ));
});

describe('hostile words in the builder', () => {
  const payloads = [
    '"><img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    "x' onmouseover='alert(1)",
    '<svg/onload=alert(1)>',
    '[x](javascript:alert(1))',
    '[gallery]',
    '--><iframe srcdoc="<script>alert(1)</script>">',
    'https://example.com/"onclick="alert(1)',
  ];
  for (const payload of payloads)
    it(`${payload} stays text in every snippet and in the preview`, async () => {
      const everywhere = Object.fromEntries(
        [
          'all.site-name',
          'all.region',
          'ask.0.question',
          'ask.0.answer',
          'technique-picker.booking-href',
          'technique-card.booking-href',
          'look.accent',
          'look.background',
          'look.radius',
          'at.files',
          'at.base',
          'massage-faq.items',
          'massage-faq.topic',
          'cost-compare.currency',
          'price.massage.low',
        ].map((key) => [key, payload]),
      );
      for (const place of ['own', 'wp-author', 'wp-plugin', 'wix'] as const) {
        const order = orderOf(place, tags, everywhere);
        for (const way of places[place].ways)
          expect(dangers((await makeSnippet(way, order)).html), `${place} ${way}`).to.deep.equal([]);
        const box = document.createElement('template').content;
        box.append(...liveTrees(order, 'tag').map(toDom));
        expect([
          ...box.querySelectorAll(
            'img, svg, script, iframe, [onerror], [onmouseover], [onclick], [href^="javascript"]',
          ),
        ]).to.deep.equal([]);
      }
    });
});

describe('the author’s snippet in WordPress', () => {
  for (const tag of tags.filter((one) => one !== 'visit-sheet'))
    it(`<${tag}> survives the list of what WordPress keeps, attributes, colours and every word`, async () => {
      const { html } = await makeSnippet('baked', orderOf('wp-author', [tag], own));
      const saved = asAuthorSaves(html);
      expect(read(saved).innerHTML).to.equal(read(html).innerHTML);
      expect(compareSaved(html, saved, true, content)).to.deep.equal([
        { level: 'fine', what: 'Everything has arrived.', todo: compareSaved(html, html, true, content)[0]!.todo },
      ]);
    });

  it('is needed: the list takes the live snippet apart', async () => {
    const { html } = await makeSnippet('live', orderOf('own', ['massage-faq', 'cost-compare'], own));
    const saved = asAuthorSaves(html);
    expect(saved).not.to.match(/<(massage-faq|cost-option|script)/);
    const found = compareSaved(html, saved, true, content).map(({ level, what }) => `${level}: ${what}`);
    expect(found[0]).to.match(/^lost: <massage-faq>, <cost-compare> was removed/);
    expect(found.join()).to.contain('The script was removed');
  });
});
