import { html, type TemplateResult } from 'lit';
import type { BuilderApp } from './app.js';

/** What stands in place of a snippet that is not there. */
export const waitView = ({ unmade }: BuilderApp): TemplateResult =>
  unmade
    ? html`<p class="problem" role="alert">
        This snippet could not be made. Take another way in step 5, or reload the page: what you have set is kept.
      </p>`
    : html`<p class="hint">One moment…</p>`;
