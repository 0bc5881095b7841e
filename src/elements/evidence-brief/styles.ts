import { css } from 'lit';

export const styles = css`
  .intro {
    text-wrap: balance;
  }
  ul {
    list-style: none;
    padding: 0;
  }

  /* How sure we can be. The deeper the colour, the surer. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 10px;
    font-weight: 650;
  }
  legend ~ * {
    clear: both;
  }
  .strip {
    display: block;
    inline-size: 100%;
    block-size: 22px;
    border-radius: 6px;
    overflow: hidden;
  }
  .strip:dir(rtl) {
    scale: -1 1;
  }
  .strip rect,
  .swatch rect {
    fill: var(--_accent);
    stroke: var(--_line);
    stroke-width: 1;
  }
  .strip .limited,
  .swatch .limited {
    fill-opacity: 0.62;
  }
  .strip .uncertain,
  .swatch .uncertain {
    fill-opacity: 0.26;
  }
  .strip .not-shown,
  .swatch .not-shown {
    fill: none;
  }
  .strip .advice,
  .swatch .advice {
    fill: currentColor;
    fill-opacity: 0.5;
  }
  .strip .facts,
  .swatch .facts {
    fill: currentColor;
    fill-opacity: 0.2;
  }
  .strip .ungraded,
  .swatch .ungraded {
    fill: none;
    stroke-dasharray: 3 2;
  }
  .strip .faded {
    opacity: 0.3;
  }
  .swatch {
    inline-size: 16px;
    block-size: 16px;
  }
  .swatch .all {
    fill: none;
    stroke: none;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5em), 1fr));
    gap: 2px 12px;
    margin-block-start: 12px;
    margin-inline: -10px;
  }
  .kind {
    display: grid;
    grid-template-columns: 22px 16px minmax(0, 1fr) auto;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    padding: 6px 10px;
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }
  .kind:hover {
    background: var(--_tint);
  }
  .kind:has(:checked) {
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .kind:has(:focus) {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .kind input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .kind b {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block: var(--_space);
  }
  [part='list'] {
    border-block-end: 1px solid var(--_border);
  }
  [part='section'] {
    border-block-start: 1px solid var(--_border);
  }
  [part='section-title'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    min-block-size: 56px;
    padding: 10px 6px;
    padding-inline-end: 36px;
    position: relative;
    border-radius: 6px;
  }
  [part='section-title']:hover {
    background: var(--_tint);
  }
  [part='section-title']:focus-visible {
    outline-offset: -3px;
  }
  [part='section-title'] .chevron {
    position: absolute;
    inset-inline-end: 8px;
    inset-block-start: calc(50% - 0.575em);
  }
  .name-of {
    font-size: 1.12em;
    font-weight: 650;
    line-height: 1.3;
  }
  .claims {
    padding: 0 6px calc(var(--_space) * 0.75);
  }
  .row-of {
    padding-block: calc(var(--_space) * 1.1);
  }
  .row-of + .row-of {
    border-block-start: 1px solid var(--_border);
  }
  .said + .found {
    margin-block-start: 10px;
  }
  .foot .evidence {
    min-block-size: 44px;
    align-items: center;
  }
  [part='glossary'] {
    margin-block-start: var(--_space);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 12px calc(var(--_space) * 2);
    padding-block: 4px 12px;
  }
  dt {
    font-weight: 600;
  }

  @container (width >= 620px) {
    .row-of {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(0, 6fr);
      gap: 0 calc(var(--_space) * 2);
    }
    .said + .found {
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .strip,
    .swatch {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .strip rect,
    .swatch rect {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .kind:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    :host {
      line-height: 1.35;
    }
    :host > * {
      font-size: 10.5pt;
    }
    .quiet,
    .label,
    .evidence,
    .verdict,
    .cite {
      font-size: 9pt;
    }
    [part='section']::details-content,
    [part='glossary']::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    .chevron,
    .kind input {
      display: none;
    }
    .row-of {
      break-inside: avoid;
      padding-block: 6pt;
    }
    .kind {
      min-block-size: 0;
      padding-block: 2pt;
      grid-template-columns: 16px minmax(0, 1fr) auto;
      box-shadow: none !important;
    }
    .foot .evidence,
    [part='section-title'] {
      min-block-size: 0;
      padding-block: 0;
    }
    [part='section-title'] {
      padding-block-start: 10pt;
      break-after: avoid;
    }
  }
`;
