import { css } from 'lit';

export const questionStyles = css`
  /* What takes the focus when a step appears. */
  [tabindex='-1'] {
    border-radius: 4px;
  }
  .track {
    display: flex;
    gap: 6px;
    margin-block: 8px 14px;
  }
  .track i {
    flex: 1;
    max-inline-size: 56px;
    block-size: 6px;
    border: 1px solid var(--_line);
    border-radius: 3px;
  }
  .track .past {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .track .now-at {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  .help {
    max-inline-size: 65ch;
    margin-block-end: 12px;
  }
  .radios {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .page > fieldset {
    margin-block: calc(var(--_space) * 1.75);
  }
  .page > fieldset + fieldset {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  :disabled {
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    .track .past,
    .track .now-at {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .track .now-at {
      background: Canvas;
    }
  }
`;
