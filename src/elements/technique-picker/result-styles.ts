import { css } from 'lit';

export const resultStyles = css`
  .result > * + * {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .lead {
    scroll-margin-block: 1em;
  }
  .result > .lead {
    font-size: 1.25em;
  }
  .result p {
    text-wrap: pretty;
  }
  .result > .care:first-child {
    margin-block-start: var(--_space);
  }
  .claim {
    max-inline-size: 65ch;
    margin-block-start: 6px !important;
  }
  .cards {
    display: grid;
    gap: var(--_space);
    padding: 0;
    list-style: none;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.5em), 1fr));
  }
  .cards.unranked {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .style {
    display: grid;
    grid-row: span 6;
    grid-template-rows: subgrid;
    gap: 14px;
  }
  .unranked > .style {
    grid-row: span 5;
  }
  .style > [role='heading'] {
    font-size: 1.2em;
  }
  .style dl {
    display: contents;
  }
  dt {
    color: var(--_muted);
    font-size: max(14px, 0.88em);
  }
  .because dt {
    color: inherit;
    font-weight: 600;
  }
  .because dd + dd {
    margin-block-start: 4px;
  }
  .because {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_accent);
  }
  .deep dd {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-block-start: 4px;
  }
  .deep dd > div {
    flex: 1 1 8.5em;
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  .conflict {
    padding: 8px 12px;
    border: 1px solid var(--_caution);
    border-inline-start-width: 4px;
    border-radius: 6px;
  }
  .mark {
    display: flex;
    gap: 6px;
    align-items: center;
    font-weight: 600;
  }
  .mark svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke: var(--_accent);
  }
  .style .foot {
    align-self: end;
  }
  .style .choose .button {
    flex: 1 1 100%;
  }
  .choose .button > svg {
    display: none;
  }
  .choose [aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .choose [aria-pressed='true'] > svg {
    display: block;
    stroke: var(--_accent);
  }
  .button {
    text-align: center;
  }
  .tell-list {
    margin-block-start: var(--_space);
    border-color: var(--_accent);
  }
  .tell-list ul {
    margin-block: 10px 16px;
  }
  .tell-list li {
    max-inline-size: 65ch;
    padding-block: 4px;
  }
  .mind {
    display: grid;
    gap: 6px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_caution);
  }
  .answers > .row {
    margin-block-start: 8px;
    gap: 8px;
  }
  .chip .quiet {
    margin-inline-end: -0.2em;
  }
  .chip[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .edit {
    margin-block-start: 12px;
  }
  .edit > .row {
    margin-block-start: var(--_space);
  }
  .moved {
    margin-block-start: 12px;
    font-weight: 600;
  }
  .folds {
    border-block: 1px solid var(--_border);
  }
  .folds > .fold + .fold {
    border-block-start: 1px solid var(--_border);
  }
  .folds .fold > summary {
    display: flex;
    justify-content: space-between;
    min-block-size: 52px;
  }
  .inside {
    padding-block: 4px var(--_space);
  }
  .inside > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .inside p,
  .inside ul:not(.others) li {
    max-inline-size: 68ch;
  }
  .others {
    padding: 0;
    list-style: none;
  }
  .others > li + li,
  .proof + .proof {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .others > li + li {
    margin-block-start: var(--_space);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: max(14px, 0.9em);
  }
  th,
  td {
    padding: 6px 10px;
    border-block-end: 1px solid var(--_border);
    text-align: inherit;
    font-weight: 400;
    vertical-align: bottom;
  }
  thead th,
  [scope='rowgroup'] {
    font-weight: 600;
  }
  [scope='rowgroup'] {
    padding-block-start: 16px;
  }
  td {
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .given > * {
    background: var(--_tint);
    font-weight: 650;
  }
  .away {
    border-inline-start: 6px solid var(--_caution);
  }
  .away.urgent {
    border-color: var(--_danger);
  }
  .away .face {
    display: flex;
    gap: 12px;
    align-items: center;
    font-size: 1.2em;
  }
  .away svg {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
  }
  .away p {
    margin-block-start: 10px;
    max-inline-size: 65ch;
  }
  @media (forced-colors: active) {
    .choose [aria-pressed='true'] > svg {
      stroke: currentColor;
    }
    .choose [aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
    .given > * {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .fold::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    .fold > summary .chevron,
    .scores {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
