import { css } from 'lit';

/** A group of choices with its button: what the first screen of an element that asks needs. */
export const formStyles = css`
  :host {
    --_accent-contrast: var(--massage-accent-contrast, Canvas);
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_accent-contrast: var(--massage-accent-contrast, oklch(from var(--_accent) calc((0.64 - l) * 1000) 0 0));
    }
  }
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.2em;
  }

  .intro {
    max-inline-size: 65ch;
    margin-block-end: var(--_space);
  }
  .button.primary {
    background: var(--_accent);
    border-color: transparent;
    font-weight: 600;
  }
  .button.primary > span {
    color: var(--_accent-contrast);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 12px;
    align-items: center;
    min-block-size: 52px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  /* In WebKit, arrow keys move the focus from one radio button to the next without making it visible. */
  .choice:has(:focus-visible, [type='radio']:focus) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .choice > :not(input) {
    grid-column: 2;
  }
  .choices {
    display: grid;
    gap: 10px;
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
    .button.primary > span {
      color: ButtonText;
    }
    .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .choice {
      break-inside: avoid;
      background: none;
    }
  }
`;
