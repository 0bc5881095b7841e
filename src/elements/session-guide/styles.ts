import { css } from 'lit';

export const styles = css`
  ol,
  ul {
    list-style: none;
    padding: 0;
  }
  .intro {
    text-wrap: balance;
  }
  .stages {
    counter-reset: stage;
  }
  .stage {
    counter-increment: stage;
    position: relative;
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    gap: 0 16px;
    padding-block-end: calc(var(--_space) * 1.75);
  }
  .stage:last-child {
    padding-block-end: 0;
  }
  .n1 > .stage {
    display: block;
  }
  .n1 .dot {
    display: none;
  }
  /* The way from one stage to the next. */
  .stage:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 44px 8px;
    inset-inline-start: 17px;
    border-inline-start: 2px solid var(--_border);
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_tint);
    font-weight: 650;
    line-height: 1;
  }
  .dot::before {
    content: counter(stage);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    min-block-size: 36px;
    padding-block-start: 4px;
  }
  .phase {
    font-size: 1.2em;
  }
  /* Two columns where both have room. */
  .steps {
    columns: 20em 2;
    column-gap: calc(var(--_space) * 2);
    padding-block-start: 4px;
  }
  .step {
    break-inside: avoid;
    padding-block-end: calc(var(--_space) * 1.25);
  }
  .fold > summary {
    margin-block-start: -8px;
  }
  .said + .found {
    margin-block-start: 4px;
  }
  .myth .said + .found {
    margin-block-start: 10px;
  }
  .myth .found {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_accent);
  }
  .step .evidence {
    margin-block-start: 2px;
  }
  .proof {
    padding-block: 6px;
  }
  .tips {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .care {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    align-items: center;
    margin-block-end: calc(var(--_space) * 1.25);
    border-inline-start: 5px solid var(--_caution);
    font-weight: 600;
  }
  .care svg {
    inline-size: 28px;
    block-size: 28px;
    stroke: var(--_caution);
  }
  .care-first {
    border-color: var(--_danger);
  }
  .care-first svg {
    stroke: var(--_danger);
  }
  [part='actions'] {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  @media screen {
    @container (width >= 860px) {
      .body,
      .tips {
        display: grid;
        grid-template-columns: 11em minmax(0, 1fr);
        gap: 0 calc(var(--_space) * 1.5);
      }
      .tips {
        /* In line with the stages above. */
        grid-template-columns: calc(11em + 52px - var(--_space) * 1.25) minmax(0, 1fr);
      }
      .body > :not(.head),
      .tips > :not(.head) {
        grid-column: 2;
      }
      .head {
        display: block;
      }
      .steps {
        padding-block-start: 6px;
      }
    }
  }
  @media (forced-colors: active) {
    .care svg {
      stroke: CanvasText;
    }
  }
  /* All of it on one sheet of paper. */
  @media print {
    :host {
      margin: 0;
      /* Columns that an engine balances badly need the rest of the sheet. */
      line-height: 1.22;
    }
    :host > * {
      font-size: 9.2pt;
    }
    .title {
      font-size: 15pt;
      margin-block-end: 2pt;
    }
    .intro,
    .steps .step {
      margin: 0;
      padding-block-end: 3pt;
    }
    .phase {
      font-size: 11.5pt;
    }
    .quiet,
    .label,
    .evidence,
    .verdict,
    .cite {
      font-size: 8.5pt;
    }
    .stage {
      padding-block-end: 3pt;
    }
    .steps {
      columns: 2;
      padding: 0;
    }
    .head {
      min-block-size: 0;
      padding-block: 3pt;
    }
    .dot {
      inline-size: 22px;
      block-size: 22px;
      background: none;
    }
    .stage {
      grid-template-columns: 22px minmax(0, 1fr);
      gap: 0 10px;
    }
    .stage:not(:last-child)::before {
      inset-block: 28px 4px;
      inset-inline-start: 10px;
    }
    .label,
    .claim,
    .claim > *,
    .foot,
    .evidence,
    [part='finding'] {
      display: inline;
    }
    .label::after {
      content: ': ';
    }
    .verdict {
      border: 0;
      padding: 0;
      margin-inline-start: 0.4em;
    }
    .verdict svg {
      vertical-align: -0.15em;
      margin-inline-end: 0.25em;
    }
    .myth .said + .found {
      margin-block-start: 2pt;
      padding-inline-start: 6pt;
    }
    .bars {
      vertical-align: -0.15em;
      margin-inline-end: 0.4em;
    }
    .tips {
      margin-block-start: 6pt;
      padding: 4pt 10pt;
    }
    .meta {
      margin-block-start: 6pt;
    }
  }
`;
