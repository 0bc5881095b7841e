/**
 * What stands in for Lit's module of styles in the files for browsers. Lit's own also serves browsers without constructed
 * style sheets, which do not run our syntax, and authors who put values into `css`, which ours does not.
 */
const code = `
const sheets = new WeakMap();
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    let sheet = sheets.get(this);
    if (!sheet) {
      sheets.set(this, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(this.cssText);
    }
    return sheet;
  }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (texts) => new CSSResult(texts[0]);
export const supportsAdoptingStyleSheets = true;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
};
export const getCompatibleStyle = (style) => style;
`;

export const leanStyles = () => ({
  name: 'lean-styles',
  enforce: 'pre',
  load: { filter: { id: /@lit\/reactive-element\/(?:development\/)?css-tag\.js$/ }, handler: () => code },
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler(text) {
      if (/\bcss`[^`]*\$\{/.test(text)) this.error('A value in `css` is lost here: write the styles out.');
    },
  },
});
