import { css } from 'lit';

export const styles = css`
  .note {
    margin-block-start: var(--_space);
  }
  .style {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    padding: clamp(16px, 4cqi, 28px);
  }
  .chosen {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .style p,
  .style li,
  .style dd {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  .top {
    display: grid;
    gap: 10px;
  }
  .top .title,
  .top .intro {
    margin: 0;
  }
  .top .intro {
    font-size: 1.06em;
  }
  .mark {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-self: start;
    padding: 2px 12px 2px 8px;
    border: 1px solid var(--_accent);
    border-radius: 999px;
    background: var(--_tint);
    font-size: max(14px, 0.9em);
    font-weight: 600;
  }
  .mark svg,
  .hold svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .mark svg {
    stroke: var(--_accent);
  }
  .hold {
    --_level: var(--_caution);
    display: flex;
    gap: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_level);
    border-inline-start-width: 5px;
    border-radius: calc(var(--_radius) * 0.5);
    background: color-mix(in srgb, var(--_level) 8%, transparent);
  }
  .hold.emergency {
    --_level: var(--_danger);
  }
  .hold.gentle {
    --_level: var(--_accent);
  }
  .hold svg {
    margin-block-start: 0.15em;
    stroke: var(--_level);
  }
  .body {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .deep {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: start;
  }
  .deep .depth {
    flex: none;
    inline-size: 150px;
    block-size: 125px;
  }
  .side {
    flex: 1 1 13em;
    display: grid;
    gap: 14px;
  }
  .side > dl:first-child dd {
    display: grid;
    gap: 4px;
    margin-block-start: 4px;
    justify-items: start;
  }
  .facts {
    display: grid;
    gap: 14px 28px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  dt {
    color: var(--_muted);
    font-size: max(14px, 0.88em);
  }
  .lists {
    display: grid;
    gap: 16px 28px;
  }
  .lists [role='heading'],
  .ask [role='heading'] {
    font-size: 1em;
    margin-block-end: 6px;
  }
  .lists li + li {
    margin-block-start: 4px;
  }
  .lists li::marker {
    color: var(--_accent);
  }
  .downsides li::marker {
    color: var(--_caution);
  }
  .ask {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_caution);
  }
  .ask p + p {
    margin-block-start: 8px;
  }
  .known {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .known > * + * {
    margin-block-start: 6px;
  }
  .fold > summary {
    text-align: inherit;
  }
  .inside > * + * {
    margin-block-start: 10px;
  }
  .inside .no-print > * + * {
    margin-block-start: 6px;
  }
  .foot .button.primary {
    text-align: center;
  }
  .foot .plain {
    text-align: inherit;
  }
  .cite {
    display: none;
  }
  code {
    padding: 1px 6px;
    border-radius: 5px;
    background: var(--_tint);
    font-size: 0.95em;
  }
  @container (width >= 480px) {
    .lists {
      grid-template-columns: 1fr 1fr;
    }
    .suits {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 760px) {
    .lists {
      grid-template-columns: repeat(3, 1fr);
    }
    .suits {
      grid-column: auto;
    }
    .deep .depth {
      inline-size: 180px;
      block-size: 150px;
    }
  }
  @container (width < 400px) {
    .foot .button.primary {
      flex: 1 1 100%;
    }
    .foot .plain {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .chosen {
      outline: 3px solid Highlight;
    }
    .mark svg,
    .hold svg {
      stroke: CanvasText;
    }
  }
  @media print {
    .style {
      break-inside: auto;
    }
    .lists > *,
    .ask,
    .deep {
      break-inside: avoid;
    }
    .fold::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    .chevron {
      display: none;
    }
    .cite {
      display: block;
    }
  }
`;
