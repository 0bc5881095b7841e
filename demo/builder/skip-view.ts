import { html, type TemplateResult } from 'lit';

/**
 * A way past what takes many presses of Tab, and the place that it leads to. The address holds the state, so a link inside the
 * page moves the focus by itself.
 */
export const skipView = (id: string): TemplateResult =>
  html`<a
    class="past"
    href="#${id}"
    @click=${(event: Event) => {
      event.preventDefault();
      document.getElementById(id)?.focus();
    }}
    >Skip the preview</a
  >`;
export const skippedView = (id: string): TemplateResult =>
  html`<p id=${id} class="sr" tabindex="-1">End of the preview</p>`;
