import { css, html, LitElement, type TemplateResult } from 'lit';
import { contentContext, guideContext } from '../../content/context.js';
import { ContextHost } from '../../content/provider.js';
import { defaultStore } from '../../content/store.js';
import { VERSION } from '../../version.js';

/** Says to the providers above that this one answers from now on. The event that Lit's own provider sends. */
class ContextProviderEvent extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
  ) {
    super('context-provider', { bubbles: true, composed: true });
  }
}

/**
 * Joins the elements inside it: they share content and what follows from a reader's answers, apart from the rest of the
 * page. Without it, all elements of the page share one. Shows nothing of its own.
 *
 * @element massage-content
 * @slot - The elements that belong together.
 */
export class MassageContent extends LitElement {
  static readonly version: string = VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #provider = new ContextHost(this, defaultStore);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provider.start();
    for (const context of [contentContext, guideContext]) this.dispatchEvent(new ContextProviderEvent(context, this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provider.stop();
    // Answers do not outlive the element's stay on the page; a move is not an end.
    queueMicrotask(() => this.isConnected || this.#provider.changeGuide(null));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
