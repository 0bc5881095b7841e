import { css } from 'lit';
import { evidenceStyles } from '../../shared/evidence-styles.js';

/** What details, options, price fields and messages need. */
export const moreStyles = [
  evidenceStyles,
  css`
    ul,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    ul {
      display: grid;
      gap: 4px;
      padding-inline-start: 1.2em;
    }
    .fold {
      inline-size: auto;
    }
    .fold > summary {
      display: list-item;
    }
    .row {
      align-items: center;
    }
    .hint {
      margin-block-start: 12px;
    }
    .again {
      border-color: transparent;
      text-decoration: underline;
    }
    /* Each field stands in three rows: label, control, and what is wrong. So controls align whatever wraps. */
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
      gap: 6px 12px;
      margin-block-end: var(--_space);
    }
    .fields > * {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
    }
    .fields label {
      display: contents;
    }
    .fields span {
      align-self: end;
    }
    label {
      font-size: max(14px, 0.9em);
      font-weight: 600;
    }
    select {
      font: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      color: inherit;
    }
    input,
    select {
      display: block;
      inline-size: 100%;
      min-block-size: 44px;
      padding: 6px 8px;
      font-size: max(16px, 1.1em);
      font-weight: 400;
      background-color: transparent;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 0.6);
    }
    option {
      color: CanvasText;
      background: Canvas;
    }
    [aria-invalid='true'] {
      border: 2px solid var(--_danger) !important;
    }
    fieldset .error {
      margin-block-start: 6px;
    }
    .error {
      color: var(--_danger);
      font-size: max(14px, 0.9em);
      font-weight: 600;
    }
    .options {
      display: flex;
      flex-wrap: wrap;
      gap: 10px;
      padding-block: 6px;
    }
    .choice {
      flex: 1 1 12em;
      display: flex;
      gap: 12px;
      align-items: center;
      max-inline-size: 20em;
      min-block-size: 44px;
      padding: 8px 16px 8px 12px;
      border: 1px solid var(--_border);
      border-radius: calc(var(--_radius) * 0.75);
      font-size: inherit;
      font-weight: inherit;
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
    .choice:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .choice input {
      flex: none;
      inline-size: 22px;
      block-size: 22px;
      min-block-size: 0;
      margin: 0;
      accent-color: var(--_accent);
      outline: none;
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
      gap: var(--_space) calc(var(--_space) * 2);
      padding-block: 4px 12px;
    }
    .stack > * + * {
      margin-block-start: 4px;
    }
    .topic,
    legend {
      margin-block-end: 2px;
      padding: 0;
      color: var(--_muted);
      font-size: max(14px, 0.88em);
      font-weight: 600;
    }
    .paper {
      display: none;
    }
    .wide {
      grid-column: 1 / -1;
    }
    .cite {
      display: none;
    }
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 10px;
      margin-block: 4px;
    }
    .money {
      display: flex;
      align-items: center;
      gap: 4px;
      margin-block-start: 6px;
      font-size: max(16px, 1.1em);
      font-weight: 400;
    }
    .money input {
      margin: 0;
      font-size: 1em;
    }
    @media screen {
      @container sheet (width >= 42em) {
        table:has(fieldset) tr {
          grid-template-columns: minmax(6.4em, 1fr) minmax(10em, 1.2fr) minmax(8.6em, 1.4fr) repeat(
              2,
              minmax(6.2em, 1.2fr)
            );
        }
      }
    }
    @media (forced-colors: active) {
      [aria-invalid='true'] {
        border-style: dashed !important;
      }
      .choice:has(:checked) {
        outline: 3px solid Highlight;
      }
    }
    @media print {
      caption,
      .topic,
      [role='heading'] {
        break-after: avoid;
      }
      .fold > summary {
        display: none;
      }
      .fold::details-content {
        content-visibility: visible;
        display: block;
        block-size: auto;
      }
      .paper {
        display: block;
      }
      .cite {
        display: block;
        font-size: 0.85em;
      }
    }
  `,
];
