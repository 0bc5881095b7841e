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
    return html`<input type="search" aria-label="Search" @input=${this.onInput} />
      <div>
        ${this.items.map(
          ({ q, a }) => html`<details ?hidden=${this.word && !`${q} ${a}`.toLowerCase().includes(this.word)}>
            <summary>${q}</summary>
            <p>${a}</p>
          </details>`,
        )}
      </div>`;
  }

  onInput({ target }) {
    this.word = target.value.toLowerCase();
  }
}
customElements.define('bare-faq', BareFaq);
