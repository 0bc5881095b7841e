import { css, type CSSResultGroup } from 'lit';
import { coreStyles } from './core-styles.js';
import { evidenceStyles } from './evidence-styles.js';
import { formStyles } from './form-styles.js';

/** What forms, cards and buttons look like in every element that asks or compares. */
export const controlStyles = css`
  :host {
    --_positive: var(--massage-positive, color-mix(in srgb, currentColor 36%, #16833f));
    --_caution: var(--massage-caution, color-mix(in srgb, currentColor 40%, #b87000));
  }
  summary:not(.meta *) {
    list-style: none;
  }
  summary:not(.meta *)::-webkit-details-marker {
    display: none;
  }
  .chevron {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  details[open] > summary .chevron {
    rotate: 180deg;
  }
  .button.plain {
    border-color: transparent;
    padding-inline: 10px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 6px 14px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: transparent;
    cursor: pointer;
  }
  .chip:hover {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .card {
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
  }

  @container (width < 480px) {
    .card {
      padding: var(--_space);
    }
  }
  @media (forced-colors: active) {
    .chevron {
      stroke: ButtonText;
    }
  }
  @media print {
    .chip {
      display: none !important;
    }
    .card {
      break-inside: avoid;
      background: none;
    }
  }
`;

export const baseStyles: CSSResultGroup = [coreStyles, evidenceStyles, formStyles, controlStyles];
