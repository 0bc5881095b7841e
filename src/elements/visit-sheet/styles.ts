import { css } from 'lit';

export const styles = css`
  .sheet {
    padding: clamp(16px, 5cqi, 32px);
    border-block-start: 6px solid var(--_accent);
  }
  .sheet:has(.doctor-first) {
    border-color: var(--_caution);
  }
  .sheet:has(.emergency) {
    border-color: var(--_danger);
  }
  .top:focus {
    outline: none;
  }
  .sheet p,
  .sheet ul,
  .rule {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  .top .intro {
    margin: 0;
  }
  .block {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .block:first-child {
    margin-block-start: 0;
  }
  .head {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .head svg {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
  }
  .block [role='heading'] {
    font-size: 1.06em;
  }
  .emergency [role='heading'],
  .doctor-first [role='heading'] {
    font-size: clamp(1.2em, 5cqi, 1.4em);
  }
  .emergency .head svg {
    stroke: var(--_danger);
  }
  .doctor-first .head svg {
    stroke: var(--_caution);
  }
  .block > p,
  .block > ul {
    margin-block-start: 4px;
  }
  .block li + li {
    margin-block-start: 6px;
  }
  .rule {
    display: block;
    block-size: 30px;
    border-block-end: 1px dashed var(--_line);
  }
  .mind {
    display: grid;
    gap: 6px;
    margin-block-start: calc(var(--_space) * 1.25);
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_caution);
  }
  table {
    inline-size: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    font-size: max(14px, 0.88em);
  }
  th,
  td {
    padding: 6px 8px;
    border: 1px solid var(--_border);
    text-align: inherit;
    vertical-align: top;
    font-weight: 400;
  }
  td:nth-child(2) {
    inline-size: 18%;
  }
  td:last-child {
    inline-size: 34%;
  }
  .tools {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .tools .primary > span,
  .tools [part='print'] > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .again {
    margin-block-start: 8px;
  }
  .again .plain {
    padding-inline: 0;
  }
  @media screen {
    @container (width < 560px) {
      .visits {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    .sheet {
      border-block-start-color: CanvasText;
    }
    .block .head svg {
      stroke: CanvasText;
    }
  }
  @media print {
    .sheet {
      padding: 0;
      border: 0;
      break-inside: auto;
      font-size: 10pt;
      line-height: 1.35;
    }
    .block,
    .mind {
      margin-block-start: 7pt;
      break-inside: avoid;
    }
    .rule {
      block-size: 15pt;
      border-block-end: 1px solid;
    }
    th,
    td {
      padding: 2pt 4pt;
      border-color: currentColor;
    }
    tr {
      block-size: 17pt;
    }
  }
`;
