import { css } from 'lit';

/** The evidence line, the list of sources, and what folds. Belongs to `evidence-view.ts`. */
export const evidenceStyles = css`
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  .evidence {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    font-size: max(15px, 0.94em);
    font-weight: 600;
  }
  .bars {
    flex: none;
    inline-size: 19px;
    block-size: 14px;
  }
  .bars rect {
    fill: none;
    stroke: var(--_line);
  }
  .bars .on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .harm .on {
    fill: var(--_danger);
    stroke: var(--_danger);
  }
  .sources {
    overflow-wrap: anywhere;
    font-size: max(14px, 0.88em);
  }
  .sources li + li {
    margin-block-start: 0.4em;
  }
  .fold > summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    color: var(--_accent);
    font-weight: 600;
  }

  .fold {
    inline-size: 100%;
  }
  @media (forced-colors: active) {
    .bars .on {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
