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
  [part='notes'],
  slot[name='actions']::slotted(*) {
    margin-block-start: var(--_space);
  }
  .care {
    border: 2px solid var(--_danger);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .fold > summary {
    /* What scrolls would cut the mark of the focus off. */
    outline-offset: -4px;
    padding-block: 13px;
    color: var(--_accent);
    font-weight: 600;
  }
  [part='plan-note'],
  [part='notes'] > p {
    margin-block-start: 12px;
  }
  .scroll {
    overflow-x: auto;
    margin-block: calc(var(--_space) * 1.25) 12px;
  }
  .sheet {
    container: sheet / inline-size;
  }
  [data-view='cards'] {
    container: none;
  }
  [data-view='table'] {
    min-inline-size: 42em;
  }
  table,
  caption,
  thead,
  th,
  td,
  td strong,
  .label {
    display: block;
    min-inline-size: 0;
    padding: 0;
    text-align: inherit;
    overflow-wrap: break-word;
  }
  caption {
    margin-block-end: 12px;
    font-weight: 600;
  }
  thead,
  thead th:last-child {
    position: absolute;
    clip-path: inset(50%);
  }
  tbody {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 12px;
  }
  tbody tr {
    display: grid;
    gap: 12px;
    break-inside: avoid;
  }
  .label {
    font-weight: 600;
  }
  bdi {
    display: inline-block;
  }
  .range {
    display: block;
    inline-size: calc(100% - 26px);
    margin-block-start: 6px;
    overflow: visible;
    background: linear-gradient(90deg, var(--_border) 1px, transparent 1px) 0 / 20%;
    border-right: 1px solid var(--_border);
  }
  .range:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar {
    stroke: var(--_accent);
    stroke-width: 10;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    padding-inline-end: 26px;
    font-weight: 400;
  }
  .more {
    align-self: end;
  }
  @container sheet (width >= 42em) {
    tbody {
      display: block;
    }
    tr,
    tbody tr {
      display: grid;
      grid-template-columns: 1.2fr 1fr 1.6fr 1.3fr 1.3fr;
      gap: 0 18px;
      padding: 16px 0 4px;
      border-width: 0 0 1px;
      border-radius: 0;
      background: none;
    }
    thead {
      position: static;
      clip-path: none;
    }
    thead tr {
      align-items: end;
      padding-block: 0 8px;
      border-block-end: 2px solid var(--_line);
    }
    .more {
      grid-column: 1 / -1;
    }
    tbody .label,
    tbody .scale {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      stroke: CanvasText;
    }
  }
`;
