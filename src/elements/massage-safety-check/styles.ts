import { css } from 'lit';

export const safetyStyles = css`
  legend {
    display: block;
    inline-size: 100%;
    padding: 0;
    margin-block-end: calc(var(--_space) * 0.5);
    scroll-margin-block: 1em;
  }
  legend [role='heading'] {
    font-size: 1.2em;
    margin-block-start: 2px;
  }
  .step .intro {
    margin-block-end: var(--_space);
  }
  .step .choice {
    align-items: start;
  }
  .step .choice input {
    margin-block-start: calc(0.7em - 11px);
  }
  .choice .label {
    font-weight: 600;
    text-wrap: pretty;
  }
  .choice .details > span {
    display: list-item;
    list-style: disc;
    margin-inline-start: 1.1em;
    padding-block-start: 3px;
    font-size: max(15px, 0.94em);
    text-wrap: pretty;
  }
  .choice.none {
    margin-block-start: 6px;
    border-style: dashed;
    border-color: var(--_line);
  }
  .now {
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_danger);
    border-radius: 4px;
    background: color-mix(in srgb, var(--_danger) 9%, transparent);
  }
  .more {
    display: grid;
    gap: 8px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }
  .error {
    margin-block-start: var(--_space);
    padding: 10px 14px;
    border: 2px solid var(--_danger);
    border-radius: calc(var(--_radius) * 0.5);
    font-weight: 600;
  }
  .step > .row {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .button.again {
    padding-inline: 0;
    margin-block-start: 8px;
  }
`;
