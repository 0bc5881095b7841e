import { css } from 'lit';

// One table in two shapes. The wrapper is the container, so that a table that was asked for can be wider than the screen.
// Widths in em follow the reader's text size: at double size there is room for cards only.
// What a reader who does something sees besides stands in more-styles.ts.
export const styles = css`
  .intro,
  [part='notes'] {
    max-inline-size: 68ch;
  }
  .card,
  tbody tr {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .card,
  .row,
  slot[name='actions']::slotted(*) {
    margin-block-start: var(--_space);
  }
  .care {
    border: 2px solid var(--_danger);
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  /* Each field stands in three rows: label, control, and what is wrong. So controls align whatever wraps. */
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: 6px 12px;
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
  input,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 8px;
    font: inherit;
    font-size: max(16px, 1.1em);
    font-weight: 400;
    letter-spacing: inherit;
    color: inherit;
    background-color: transparent;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .fold > summary {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .fold > summary::before {
    content: '+';
  }
  [open] > summary::before {
    content: '–';
  }
  .again {
    border-color: transparent;
    text-decoration: underline;
  }
  [part='notes'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part='notes'] > p {
    margin-block-start: 10px;
  }
  .scroll {
    overflow-x: auto;
    margin-block: calc(var(--_space) * 1.25) 12px;
  }
  .sheet {
    container: sheet / inline-size;
  }
  .cards {
    container: none;
  }
  .table {
    min-inline-size: 42em;
  }
  table,
  caption,
  tr,
  th,
  td {
    display: block;
    padding: 0;
    text-align: start;
    overflow-wrap: break-word;
  }
  caption,
  strong,
  tbody th {
    font-weight: 650;
  }
  caption {
    margin-block-end: 12px;
  }
  thead,
  thead th:last-child {
    position: absolute;
    clip-path: inset(50%);
  }
  tbody {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 14px;
  }
  tbody tr {
    display: flex;
    flex-direction: column;
    gap: 14px;
    break-inside: avoid;
  }
  .label,
  thead th {
    display: block;
    color: var(--_muted);
    font-size: max(14px, 0.88em);
    font-weight: 600;
  }
  td strong,
  .source {
    display: block;
  }
  bdi {
    display: inline-block;
  }
  .plot,
  .scale {
    padding-inline-end: 26px;
  }
  .plot {
    display: block;
  }
  .range {
    inline-size: 100%;
    margin-block-start: 6px;
    overflow: visible;
  }
  .range:dir(rtl) {
    transform: scaleX(-1);
  }
  .tick {
    stroke: var(--_border);
  }
  .bar {
    stroke: var(--_accent);
    stroke-width: 10;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    font-size: max(13px, 0.8em);
    font-weight: 400;
  }
  .more {
    margin-block-start: auto;
  }
  @container sheet (width >= 42em) {
    table {
      display: grid;
      grid-template-columns: 1.05fr 0.9fr 1.6fr 1.35fr 1.35fr;
      gap: 0 18px;
    }
    caption,
    thead,
    tbody,
    tr,
    .more {
      grid-column: 1 / -1;
    }
    thead,
    tbody,
    tr,
    tbody tr {
      display: grid;
      grid-template-columns: subgrid;
      gap: 0 18px;
    }
    thead {
      position: static;
      clip-path: none;
    }
    thead tr {
      align-items: end;
      padding-block-end: 8px;
      border-block-end: 2px solid var(--_line);
    }
    tbody tr {
      padding: 16px 0 4px;
      border-width: 0 0 1px;
      border-radius: 0;
      background: none;
    }
    .label,
    tbody .scale {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      stroke: CanvasText;
    }
  }
  @media print {
    .fold > summary {
      display: none;
    }
  }
`;
