/** How Markdown becomes the site's HTML: anchors, links, wide tables, samples in colour, and live ones. */
import highlight from 'highlight.js';
import anchor from 'markdown-it-anchor';
import { toPage } from './addresses.mjs';

const NAMES = {
  sh: 'Terminal',
  js: 'JavaScript',
  ts: 'TypeScript',
  html: 'HTML',
  css: 'CSS',
  json: 'JSON',
  tsx: 'TypeScript with JSX',
  vue: 'Vue',
  svelte: 'Svelte',
  astro: 'Astro',
  http: 'HTTP header',
};
const LANGUAGES = {
  sh: 'bash',
  html: 'xml',
  tsx: 'typescript',
  vue: 'xml',
  svelte: 'xml',
  astro: 'xml',
};

const colour = (text, language) => {
  const name = LANGUAGES[language] ?? language;
  return highlight.getLanguage(name) ? highlight.highlight(text, { language: name }).value : undefined;
};

/** What runs in the page: the sample without the script tag, which the page has once for all of them. */
export const liveHtml = (sample) => sample.replace(/<script\b[^>]*\bsrc=[^>]*><\/script>/g, '').trim();

/** The words of a heading as the end of an address, with nothing in it that an address would have to encode. */
const slug = (heading) =>
  heading
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A cell that heads nothing is no heading. Which way a column reads is said by a class: a policy forbids styles. */
function renderCells({ rules }) {
  const nameOf = (type, content) => (type === 'th' && content ? 'th' : 'td');
  for (const type of ['th', 'td']) {
    rules[`${type}_open`] = (tokens, index) => {
      const [, side] = /text-align:\s*(\w+)/.exec(tokens[index].attrGet('style') ?? '') ?? [];
      return `<${nameOf(type, tokens[index + 1].content)}${side ? ` class="${side}"` : ''}>`;
    };
    rules[`${type}_close`] = (tokens, index) => `</${nameOf(type, tokens[index - 1].content)}>`;
  }
}

export function amend(md) {
  md.use(anchor, { tabIndex: false, level: [1, 2, 3], slugify: slug });
  renderCells(md.renderer);

  md.renderer.rules.fence = (tokens, index) => {
    const { content, info } = tokens[index];
    const [language, mode] = info.trim().split(/\s+/);
    const name = NAMES[language] ?? 'Text';
    const live = mode === 'live' ? `<div class="live">\n${liveHtml(content)}\n</div>\n` : '';
    const shown = colour(content, language) ?? md.utils.escapeHtml(content);
    return `${live}<figure class="code" data-language="${md.utils.escapeHtml(language ?? '')}"><figcaption>${name}</figcaption><pre><code>${shown}</code></pre></figure>\n`;
  };

  md.renderer.rules.table_open = (tokens, index, options, env) => {
    const heading = tokens
      .slice(0, index)
      .reverse()
      .find(({ type }, at, all) => type === 'inline' && all[at + 1]?.type === 'heading_open');
    env.tables = (env.tables ?? 0) + 1;
    const label = `Table ${env.tables}: ${heading?.content.replace(/[`*<>]/g, '') ?? 'figures'}`;
    return `<div class="table" data-label="${md.utils.escapeHtml(label)}"><table>\n`;
  };
  md.renderer.rules.table_close = () => '</table></div>\n';

  const image = md.renderer.rules.image;
  md.renderer.rules.image = (tokens, index, ...rest) =>
    `<span class="wide" data-label="Picture">${image(tokens, index, ...rest)}</span>`;

  const open =
    md.renderer.rules.link_open ?? ((tokens, index, options, env, self) => self.renderToken(tokens, index, options));
  md.renderer.rules.link_open = (tokens, index, ...rest) => {
    tokens[index].attrSet('href', toPage(tokens[index].attrGet('href')));
    return open(tokens, index, ...rest);
  };
}
