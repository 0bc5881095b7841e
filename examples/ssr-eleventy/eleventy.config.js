import { fileURLToPath } from 'node:url';
import { render } from 'massage-widgets/ssr';

/** Hashes of the inline styles, by the address of the page that has them. */
const hashesOf = new Map();

/** Lets through what the page itself brings: for hosts where nobody can set headers. */
const policyTag = (hashes) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' ${[...hashes].join(' ')}; img-src 'self'; connect-src 'self'">`;

export default function (config) {
  config.ignores.add('README.md');
  config.addPassthroughCopy({
    [fileURLToPath(new URL('.', import.meta.resolve('massage-widgets/cdn/embed.js')))]: 'cdn',
  });

  // {% massage "massage-faq", "topic", "cost", "open", "first" %}
  config.addAsyncShortcode('massage', async function (tag, ...pairs) {
    const attributes = {};
    for (let at = 0; at < pairs.length; at += 2) attributes[pairs[at]] = pairs[at + 1];
    const { html, styleHashes } = await render(tag, { lang: 'en-US', attributes });
    const hashes = hashesOf.get(this.page.url) ?? new Set();
    hashesOf.set(this.page.url, hashes);
    for (const hash of styleHashes) hashes.add(hash);
    return html;
  });

  config.addTransform('policy', function (page) {
    const hashes = hashesOf.get(this.page.url);
    return hashes && this.page.outputPath?.endsWith('.html')
      ? page.replace('<!-- policy -->', policyTag(hashes))
      : page;
  });
}
