import { css } from 'lit';

/** One claim with its verdict and its evidence line. Belongs to `fact-view.ts`. */
export const factStyles = css`
  .said > * + *,
  .found > * + * {
    margin-block-start: 4px;
  }
  .name {
    font-size: 1.04em;
    text-wrap: pretty;
  }
  .label {
    color: var(--_muted);
    font-size: max(14px, 0.86em);
    font-weight: 600;
  }
  .name + .label {
    margin-block-start: 8px;
  }
  .found > p,
  [part='claim'] {
    max-inline-size: 65ch;
  }
  .claim {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
  }
  .name + .verdict {
    margin-block-start: 8px;
  }
  .verdict {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    padding: 3px 12px 3px 9px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    font-size: max(14px, 0.88em);
    font-weight: 600;
  }
  .verdict:dir(rtl) {
    padding-inline: 9px 12px;
  }
  .verdict svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke: var(--_positive);
    stroke-width: 2.75;
  }
  .soften svg {
    stroke: var(--_caution);
  }
  .correct svg {
    stroke: var(--_danger);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    align-items: center;
  }
  .foot > .fold {
    inline-size: auto;
  }
  .foot > .fold[open] {
    flex: 1 1 100%;
  }
  .cite {
    display: none;
    flex: 1 1 100%;
  }
  @media (forced-colors: active) {
    .verdict svg {
      stroke: CanvasText;
    }
  }
  @media print {
    .cite {
      display: block;
      font-size: 0.85em;
    }
  }
`;
