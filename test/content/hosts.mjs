/** Style sheets that our elements meet on other people's pages. */

/** Real ones, by the path of their file in the package. */
export const sheets = {
  Bootstrap: 'bootstrap/dist/css/bootstrap.min.css',
  Bulma: 'bulma/css/bulma.min.css',
  Foundation: 'foundation-sites/dist/css/foundation.min.css',
  Pico: '@picocss/pico/css/pico.min.css',
  UIkit: 'uikit/dist/css/uikit.min.css',
  Materialize: 'materialize-css/dist/css/materialize.min.css',
  'Tailwind’s preflight': 'tailwindcss/preflight.css',
};

/** Written against everything that stands on the page. */
export const hostile = {
  'everything unset': '* { all: unset !important }',
  'everything reset': '*, *::before, *::after { all: initial !important }',
  'a root size of 62.5 %': 'html { font-size: 62.5% }',
  'no div shown': 'div { display: none }',
  'content boxes and floats': '* { box-sizing: content-box !important; float: left !important }',
  'small red text': 'p, li, a, button, summary, input, td, th, label, span { color: red !important; font-size: 8px !important }',
  'small text everywhere': '* { font-size: 8px !important }',
  'our tags named': `massage-faq, technique-picker, cost-compare, massage-safety-check, session-guide, evidence-brief,
    technique-card, visit-sheet { display: inline; width: 0; container-type: normal; overflow: hidden }`,
  'our tags named, and important': `massage-faq, technique-picker, cost-compare, massage-safety-check, session-guide,
    evidence-brief, technique-card, visit-sheet { display: inline !important; container-type: normal !important }`,
  'capitals, centred, in one line': 'body { text-transform: uppercase; text-align: center; white-space: nowrap; text-indent: 3em }',
  'everything one line': '* { white-space: nowrap !important; text-indent: -40px !important }',
  'a list of words cut': '* { overflow: hidden !important; text-overflow: ellipsis !important; max-height: 3em !important }',
  'no pointer': '* { cursor: none; user-select: none; list-style: square; visibility: visible }',
  'a bold slanted page': 'body { font-style: italic; font-weight: 900; font-variant: small-caps; letter-spacing: normal }',
};
