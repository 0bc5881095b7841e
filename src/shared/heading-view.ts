import { html, type TemplateResult } from 'lit';

/** A heading of the level that the page's author asked for. */
export const headingView = (level: number, text: unknown, className = ''): TemplateResult =>
  html`<div part="heading" role="heading" aria-level=${Math.min(level, 6)} class=${className}>${text}</div>`;
