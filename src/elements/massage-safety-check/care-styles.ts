import { css, noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

const careStyles = css`
  .care {
    --_level: var(--_accent);
    padding: calc(var(--_space) * 1.5);
    border-inline-start: 6px solid var(--_level);
  }
  .care.emergency {
    --_level: var(--_danger);
    border: 2px solid var(--_danger);
    border-inline-start-width: 6px;
    background: color-mix(in srgb, var(--_danger) 8%, transparent);
  }
  .care.today,
  .care.doctor-first {
    --_level: var(--_caution);
  }
  .care .face {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 14px;
    align-items: center;
    scroll-margin-block: 1em;
  }
  .care .title {
    margin: 0;
  }
  .badge {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    border: 2px solid var(--_level);
    background: color-mix(in srgb, var(--_level) 12%, transparent);
  }
  .badge svg {
    inline-size: 26px;
    block-size: 26px;
    stroke: var(--_level);
  }
  .care p,
  .care li {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  .care .head > * + * {
    margin-block-start: var(--_space);
  }
  .care .lead {
    font-size: 1.06em;
  }
  .ifs {
    display: grid;
    gap: 10px;
    padding: 0;
    list-style: none;
  }
  .care .ifs li {
    --_if: var(--_caution);
    max-inline-size: none;
    padding: 12px 16px;
    border: 1px solid var(--_if);
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in srgb, var(--_if) 7%, transparent);
  }
  .care .ifs .emergency {
    --_if: var(--_danger);
  }
  .ifs b:not(:only-of-type) {
    display: block;
  }
  .numbers {
    display: grid;
    gap: 12px;
    padding: 0;
    list-style: none;
  }
  .numbers li {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
  }
  .number {
    -webkit-user-select: text;
    user-select: text;
  }
  .button.call {
    min-block-size: 48px;
    min-inline-size: 9.5em;
    background: var(--_danger);
    font-size: 1.06em;
  }
  .button.call > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_on-danger, Canvas);
  }
  @supports (color: oklch(from currentColor l c h)) {
    .button.call {
      --_on-danger: oklch(from var(--_danger) calc((0.58 - l) * 1000) 0 0);
    }
  }
  .button.call:hover {
    background: color-mix(in srgb, var(--_danger) 88%, currentColor);
  }
  .care .block,
  .care > .row,
  .care > .fold {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .care .block > [role='heading'] {
    font-size: 1.06em;
    margin-block-end: 6px;
  }
  .care .block li + li {
    margin-block-start: 8px;
  }
  .care .clear {
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  .care .clear .button {
    text-align: inherit;
  }
  .care .tell {
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }
  .care .net {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .care .net p {
    margin-block-start: 10px;
  }
  .reason {
    padding-block: calc(var(--_space) * 0.75);
  }
  .reason + .reason {
    border-block-start: 1px solid var(--_border);
  }
  .care .foot .plain {
    padding-inline: 4px;
  }
  .care .foot {
    column-gap: 20px;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  @container (width < 480px) {
    .care {
      padding: var(--_space);
      border-inline-start-width: 4px;
    }
    .care .face {
      gap: 10px;
    }
    .badge {
      inline-size: 40px;
      block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .badge svg {
      stroke: CanvasText;
    }
    .button.call {
      border-color: LinkText;
    }
    .button.call > span {
      color: LinkText;
    }
  }
  @media print {
    .care {
      border: 1px solid;
      break-inside: auto;
    }
    .care .block {
      break-inside: avoid;
    }
  }
`;

/** The card's styles arrive with the card, in whichever shadow root it stands. */
class AdoptStyles extends Directive {
  render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    // At its first update the card is not in the shadow root yet.
    queueMicrotask(() => {
      const root = element.getRootNode();
      const sheet = careStyles.styleSheet;
      if (sheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets.push(sheet);
    });
    return noChange;
  }
}
export const adoptCareStyles = directive(AdoptStyles);
