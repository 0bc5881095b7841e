import { css } from 'lit';

/**
 * Tokens and the few building blocks that every element uses. Colours derive from the page's own text colour, so that
 * a dark page needs no setting. A colour that derives from `currentColor` must not stand on an element that changes
 * `color`: a filled button keeps the page's colour, and its inner <span> takes the contrasting one.
 */
export const coreStyles = css`
  :host {
    --_accent: var(--massage-accent, color-mix(in srgb, currentColor 36%, #0e8a76));
    --_muted: var(--massage-text-muted, color-mix(in srgb, currentColor 92%, transparent));
    --_border: var(--massage-border, color-mix(in srgb, currentColor 17%, transparent));
    --_line: color-mix(in srgb, currentColor 58%, transparent);
    --_raised: var(--massage-surface-raised, color-mix(in srgb, currentColor 4.5%, transparent));
    --_tint: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_danger: var(--massage-danger, color-mix(in srgb, currentColor 26%, #d3261c));
    --_focus: var(--massage-focus, var(--_accent));
    --_radius: var(--massage-radius, 12px);
    --_space: var(--massage-space, 16px);
    display: block !important;
    container-type: inline-size !important;
    /* What a parent that fits its content gets: not 0, and not more than a phone has. */
    contain-intrinsic-inline-size: min(544px, 85vw) !important;
    min-inline-size: min(240px, 100%);
    max-inline-size: 100%;
    margin-block: 24px;
    /* Without a value these are as if unset: the page's text colour and font, and no background. */
    color: var(--massage-text);
    background: var(--massage-surface);
    font-family: var(--massage-font);
    /* Holds what only screen readers get, which would make a page longer than it is. */
    position: relative;
    text-align: start;
    text-transform: none;
    white-space: normal !important;
  }
  /* English on a page that reads from right to left: the layout mirrors, and each text keeps its own order of signs. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :host(:dir(rtl)) :not(bdi) {
    unicode-bidi: plaintext;
  }
  /* Not on the host, where a page's own size would take its place. */
  :host > * {
    font-size: max(16px, 1em);
  }
  :host([hidden]) {
    display: none !important;
  }
  :host(:state(ready)) {
    --massage-reserve: auto;
  }
  :host,
  * {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  [role='heading'] {
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    font-size: clamp(1.25em, 5cqi, 1.45em);
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .quiet {
    color: var(--_muted);
    font-size: max(14px, 0.9em);
  }
  .quiet .quiet {
    color: inherit;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .button,
  .chip,
  input {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    padding: 6px 18px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  .meta {
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_border);
  }
  .meta details {
    display: none;
  }
  .meta summary {
    padding-block: 14px;
  }
  summary {
    cursor: pointer;
  }
  @media screen {
    @container (width < 480px) {
      .meta .line {
        display: none;
      }
      .meta details {
        display: block;
      }
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_border: currentColor;
      --_line: currentColor;
    }
  }
  @media print {
    .button,
    .no-print {
      display: none !important;
    }
  }
`;
