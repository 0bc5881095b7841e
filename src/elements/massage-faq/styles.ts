import { css } from 'lit';
import { coreStyles } from '../../shared/core-styles.js';

// What only an open answer or a search needs stands in extras-view.ts.
const listStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 16px;
    margin-block: var(--_space);
  }
  label {
    flex: 1 1 18em;
    max-inline-size: 30em;
    font-weight: 600;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 6px;
    padding: 6px 18px;
    font-weight: 400;
    background: var(--_raised);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part='group'] + [part='group'] {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .topic,
  .lead {
    font-size: 1.08em;
  }
  .topic {
    margin-block-end: 4px;
  }
  [part='item'] {
    border-block-end: 1px solid var(--_border);
  }
  [part='group']:last-child > :last-child {
    border: 0;
  }
  [part='question']::-webkit-details-marker {
    display: none;
  }
  [part='question'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 56px;
    padding: 14px 6px;
    font-weight: 600;
    border-radius: 6px;
  }
  [part='question']:hover {
    background: var(--_tint);
  }
  [part='question']:focus-visible {
    outline-offset: -3px;
  }
  [part='question']::after {
    content: '';
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    margin-inline: 6px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -3px;
  }
  [open] > [part='question']::after {
    rotate: 225deg;
    translate: 0 3px;
  }
  [part='answer'] {
    max-inline-size: 68ch;
    padding: 2px 6px 20px;
  }
  [part='answer'] > * + * {
    margin-block-start: 0.75em;
  }
  .evidence {
    font-weight: 600;
  }
  .number {
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_raised);
  }
  .cite {
    display: none;
  }
  @media print {
    [part='item']::details-content {
      content-visibility: visible;
    }
    [part='item'] {
      break-inside: avoid;
    }
    [part='question']::after {
      display: none;
    }
    .cite {
      display: block;
    }
  }
`;

export const styles = [coreStyles, listStyles];
