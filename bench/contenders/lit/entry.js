import { css, html, LitElement } from 'lit';

/** The least that Lit can do for this: one element, one shadow root, a search field, and a <details> for each question. */
class BareFaq extends LitElement {
  static properties = { items: { attribute: false }, word: { state: true } };
  static styles = css`
    :host {
      display: block;
    }
    [hidden] {
      display: none;
    }
  `;

  constructor() {
    super();
    this.items = [];
    this.word = '';
  }

  render() {
    const isHidden = ({ q, a }) => this.word && !`${q} ${a}`.toLowerCase().includes(this.word);
    // prettier-ignore
    const row = (item) =>
      html`<details ?hidden=${isHidden(item)}><summary>${item.q}</summary><p>${item.a}</p></details>`;
    return html`<input type="search" aria-label="Search" @input=${this.onInput} />
      <div>${this.items.map(row)}</div>`;
  }

  onInput({ target }) {
    this.word = target.value.toLowerCase();
  }
}
customElements.define('bare-faq', BareFaq);
