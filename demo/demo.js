/**
 * What the pages of the demo share: the navigation, the states of an element, each example with its snippet, and the
 * footer. A snippet is written once, in <script type="text/plain">, with <\/script> for the end of a script inside it.
 * The widgets need none of this: the loader alone finds them.
 */
import { STATES } from './states.js';

const PAGES = [
  ['./', 'Blog post'],
  ['builder.html', 'Builder'],
  ['clinic.html', 'Clinic'],
  ['broken.html', 'Broken file'],
  ['snippets.html', 'Snippets'],
  ['frame.html', 'Frames'],
];
const ELEMENTS = [
  ['massage-faq.html', 'FAQ', 'Questions with answers and sources'],
  ['massage-safety-check.html', 'Safety check', 'Warning signs, and what to do'],
  ['technique-picker.html', 'Picker', 'Which style a reader would like'],
  ['cost-compare.html', 'Costs', 'Prices over the same weeks'],
  ['technique-card.html', 'Card', 'One style in a post'],
  ['session-guide.html', 'Session', 'Before, during and after'],
  ['evidence-brief.html', 'Evidence', 'What people say, what studies show'],
  ['visit-sheet.html', 'Visit sheet', 'One page to take along'],
  ['massage-content.html', 'Content', 'Your own words, and who shares them'],
];
const LOADER =
  '<script type="module" src="https://cdn.jsdelivr.net/npm/massage-widgets@0.1.0/cdn/embed.js"></' + 'script>';

const make = (tag, className, ...children) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

/** The links to all pages, the elements folded away. The plain link that stands there stays where no script runs. */
function fillNav(nav) {
  const link = ([href, name, about]) => {
    const anchor = make('a', '', name);
    anchor.href = href;
    if (about) anchor.append(make('span', '', about));
    if (anchor.pathname === location.pathname.replace(/index\.html$/, '')) anchor.setAttribute('aria-current', 'page');
    return anchor;
  };
  const list = (className, pages) => make('ul', className, ...pages.map((page) => make('li', '', link(page))));
  const elements = make('details', '', make('summary', '', 'Elements'), make('div', 'elements', list('', ELEMENTS)));
  const current = elements.querySelector('[aria-current]');
  if (current) elements.firstChild.append(make('span', '', `/ ${current.firstChild.data}`));
  nav.replaceChildren(make('div', 'wrap', make('strong', '', 'massage-widgets'), elements, list('pages', PAGES)));
  const close = () => (elements.open = false);
  nav.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !elements.open) return;
    close();
    elements.firstChild.focus();
  });
  elements.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !elements.contains(relatedTarget)) close();
  });
  document.addEventListener('click', ({ target }) => elements.contains(target) || close());
}
document.querySelectorAll('.demo-bar').forEach(fillNav);

/** Without the indent that all lines share. */
function dedent(text) {
  const lines = text
    .replaceAll('<\\/', '</')
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

const fragment = (html) => document.createRange().createContextualFragment(html);

/** The source as text, with its tags, attributes and comments in colour. */
function coloured(source) {
  const parts = /(<!--[^]*?-->|^# .*$)|(<\/?[a-z][\w-]*|\/?>)|([a-z][\w-]*)(?==")|("[^"]*")/gim;
  const nodes = [];
  let end = 0;
  for (const match of source.matchAll(parts)) {
    nodes.push(source.slice(end, match.index));
    const kind = ['comment', 'tag', 'name', 'value'][match.slice(1).findIndex(Boolean)];
    nodes.push(make('span', kind, match[0]));
    end = match.index + match[0].length;
  }
  return [...nodes, source.slice(end)];
}

/** One section for each state that the page names beside its snippet. */
function stateSections(script) {
  const { states, layout = '', width = '280' } = script.dataset;
  const snippet = dedent(script.textContent);
  const fit = (text) => text.replaceAll('{width}', width);
  return states.split(' ').map((id) => {
    const state = STATES[id];
    const example = make('script');
    example.type = 'text/plain';
    example.dataset.example = state.example ?? '';
    example.dataset.layout = [layout, state.layout].filter(Boolean).join(' ');
    example.textContent = fit(state.wrap(snippet));
    const section = make(
      'section',
      'example',
      make('h2', '', state.title),
      make('p', '', fragment(fit(state.says))),
      example,
    );
    section.id = id;
    return section;
  });
}
for (const script of document.querySelectorAll('script[data-states]')) script.replaceWith(...stateSections(script));

/** Names each section after its heading, and links to it from the top of the page. */
function fillIntro(intro) {
  const links = [...document.querySelectorAll('main > .example')].map((section) => {
    const heading = section.querySelector('h2');
    heading.id = `${section.id}-title`;
    section.setAttribute('aria-labelledby', heading.id);
    const anchor = make('a', '', heading.textContent);
    anchor.href = `#${section.id}`;
    return make('li', '', anchor);
  });
  const nav = make('nav', '', make('ul', 'jump', ...links));
  nav.setAttribute('aria-label', 'On this page');
  intro.append(nav);
}
document.querySelectorAll('.intro:not(:has(.jump))').forEach(fillIntro);

const FOOTER = `
  <footer class="site-footer">
    <div class="wrap">
      <p>
        The widgets give general information, not medical advice. Answers stay in the page: nothing is stored or sent.
      </p>
      <p>massage-widgets is free to use under the MIT licence.</p>
    </div>
  </footer>`;
if (!document.querySelector('footer')) document.querySelector('main').after(fragment(FOOTER.trim()));

const examples = document.querySelectorAll('script[data-example]');
const status = make('p', 'sr');
status.role = 'status';
if (examples.length) document.body.append(status);

function codeFigure(source, caption) {
  const code = make('code', '', ...coloured(source));
  const button = make('button', '', 'Copy');
  button.type = 'button';
  button.setAttribute('aria-label', `Copy: ${caption}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = 'Selected';
    }
    status.textContent = button.textContent === 'Copied' ? 'Copied.' : 'Selected. Press Ctrl+C to copy.';
    setTimeout(() => {
      button.textContent = 'Copy';
      status.textContent = '';
    }, 2500);
  });
  return make('figure', 'code', make('figcaption', '', make('span', '', caption), button), make('pre', '', code));
}

/** What a reader sees before the script has run, or without it: a page of its own in which no script may run. */
function withoutScript(source) {
  const frame = make('iframe');
  frame.title = 'The example without script';
  frame.sandbox = 'allow-same-origin';
  frame.srcdoc = `<!doctype html><html lang="en"><link rel="stylesheet" href="demo.css"><body style="background:none">${source}`;
  frame.addEventListener('load', () => {
    const { documentElement: page } = frame.contentDocument;
    const fit = () => (frame.style.blockSize = `${page.getBoundingClientRect().height}px`);
    new ResizeObserver(fit).observe(page);
  });
  return frame;
}

/** Shows what the form would send, now and on submit, and sends nothing. */
function showFormData(form) {
  const sent = make('pre');
  const label = make('strong', '', 'This form would send now');
  form.after(make('div', 'sent', label, sent));
  const show = (title) => {
    label.textContent = title;
    const lines = [...new FormData(form)].map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
    sent.textContent = lines.join('\n') || '(nothing)';
  };
  const now = () => show('This form would send now');
  for (const type of ['input', 'change', 'picker-result']) form.addEventListener(type, now);
  form.addEventListener('reset', () => setTimeout(now));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show('This form has sent (only to this page)');
    status.textContent = `Sent, only to this page: ${sent.textContent}`;
  });
  now();
}

for (const script of examples) {
  const { example, layout = '', caption = 'HTML', loader, share } = script.dataset;
  const source = dedent(script.textContent);
  const shown = loader === undefined ? source : `${source}\n${LOADER}`;
  const pair = make('div', `pair ${layout}`);
  if (example !== 'code') {
    const live = make('div', `live ${layout}`);
    // Each example is its own small world: what is ticked in one changes no other.
    if (example === 'no-script') live.append(withoutScript(source));
    else if (share === undefined) live.append(make('massage-content', '', fragment(source)));
    else live.append(fragment(source));
    pair.append(live);
  }
  pair.append(codeFigure(shown, caption));
  script.replaceWith(pair);
  for (const form of pair.querySelectorAll('form')) showFormData(form);
}

// The examples push down what a link such as #themed points at: follow it until they are there, or the reader moves.
const target = document.getElementById(location.hash.slice(1));
if (target) {
  const follow = new ResizeObserver(() => target.scrollIntoView({ behavior: 'instant' }));
  const stop = () => follow.disconnect();
  follow.observe(document.body);
  for (const type of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
    addEventListener(type, stop, { once: true, passive: true });
  setTimeout(stop, 3000);
}
