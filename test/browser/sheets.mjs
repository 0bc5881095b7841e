/** Style sheets and parents that our elements meet on other people's pages. */

/** Real style sheets, by the path of their file in the package. */
export const sheets = {
  Bootstrap: 'bootstrap/dist/css/bootstrap.min.css',
  Bulma: 'bulma/css/bulma.min.css',
  Foundation: 'foundation-sites/dist/css/foundation.min.css',
  Pico: '@picocss/pico/css/pico.min.css',
  UIkit: 'uikit/dist/css/uikit.min.css',
  Materialize: 'materialize-css/dist/css/materialize.min.css',
  'Tailwind’s preflight': 'tailwindcss/preflight.css',
};

const ours = `massage-faq, technique-picker, cost-compare, massage-safety-check, session-guide, evidence-brief, technique-card,
visit-sheet`;

/** Written against everything that stands on the page. */
export const hostile = {
  'unsets everything': '* { all: unset !important }',
  'resets everything': '*, *::before, *::after { all: initial !important }',
  'sets a root size of 62.5 %': 'html { font-size: 62.5% }',
  'hides every div': 'div { display: none }',
  'floats everything': '* { box-sizing: content-box !important; float: left !important }',
  'has small red text': `p, li, a, button, summary, input, td, th, label, span, svg, h2
    { color: red !important; font-size: 8px !important; display: inline !important; position: absolute !important }`,
  'sets every size to 8 px': '* { font-size: 8px !important }',
  'names our tags': `${ours} { display: inline; width: 0; container-type: normal; overflow: hidden }`,
  'names our tags, and is important': `${ours} { display: inline !important; container-type: normal !important;
    contain-intrinsic-size: none !important }`,
  'has one-line capitals': `body { text-transform: uppercase; text-align: center; white-space: nowrap }`,
  'keeps everything in one line': '* { white-space: nowrap !important }',
  'hides what flows over': '* { overflow: hidden !important }',
  'has tight bold italics': 'body { font: italic 900 10px/1 serif; letter-spacing: -0.02em; list-style: none }',
  zooms: 'html { zoom: 1.5 }',
  transforms: 'main { transform: translate(10px, 5px) scale(0.9); transform-origin: 0 0 }',
  contains: 'main { contain: layout style paint }',
  'moves everything': '*, *::before, *::after { transition: all 3s !important; animation: none !important }',
};

/** What a reader of a page may set for it (WCAG 2.2, 1.4.12). */
export const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

const aside =
  '<aside style="flex: 1">A column of the page’s own words, as long as such columns are on most pages.</aside>';

/** Parents, as HTML around an element. `narrow` ones give less than our elements need elsewhere. */
export const parents = {
  'a flex row with a sibling that grows': (tag) => `<div style="display: flex">${tag}${aside}</div>`,
  'a flex row with a sibling that does not shrink': (tag) =>
    `<div style="display: flex">${tag}<aside style="flex: 0 0 30%">Words</aside></div>`,
  'a flex column that centres': (tag) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${tag}</div>`,
  'a float': (tag) => `<div style="display: flow-root"><div style="float: left">${tag}</div></div>`,
  'an inline block': (tag) => `<div style="display: inline-block">${tag}</div>`,
  'an auto grid column': (tag) =>
    `<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr))">${tag}${aside}</div>`,
  'a table cell': (tag) => `<div style="display: table-cell">${tag}</div>`,
  'a column of 260 px': (tag) => `<div style="width: 260px">${tag}</div>`,
  'a float of 260 px': (tag) =>
    `<div style="display: flow-root"><div style="float: right; width: 260px">${tag}</div></div>`,
  'a min-content column': (tag) => `<div style="display: grid; grid-template-columns: min-content">${tag}</div>`,
  'a box that fits its content': (tag) => `<div style="width: fit-content">${tag}</div>`,
  'two text columns': (tag) => `<div style="columns: 2 300px">${tag}</div>`,
  'a box out of the flow': (tag) =>
    `<div style="position: relative; height: 50px; margin-bottom: 6000px"><div style="position: absolute">${tag}</div></div>`,
  'a box of fixed height that hides the rest': (tag) => `<div style="height: 400px; overflow: hidden">${tag}</div>`,
  'a box with strict containment': (tag) => `<div style="contain: strict; height: 400px; overflow: auto">${tag}</div>`,
  'a right-to-left box': (tag) => `<div dir="rtl">${tag}</div>`,
};
