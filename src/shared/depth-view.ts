import { css, html, svg, type TemplateResult } from 'lit';
import type { Technique } from '../content/schema.js';

const WIDTH = 120;
const MIDDLE = WIDTH / 2;
/** Top edge of skin, upper, mid and deep muscle, and of the bone below them. */
const EDGES = [18, 28, 46, 64, 82] as const;
const BOTTOM = 100;
/** How far the press pushes the surface in, and how wide it is. */
const SPOT = { push: 11, half: 17 };
const WIDE = { push: 6, half: 46 };

const round = (value: number): number => Math.round(value * 10) / 10;

/** The press fades on its way down: the upper edges bend most, the bone not at all. */
const bendOf = (edge: number, push: number): number => push * (1 - edge / (EDGES.length - 1)) ** 1.4;

interface Press {
  readonly push: number;
  readonly half: number;
}

/** One edge from left to right, bent in the middle like a soft hollow. */
function edgePath(edge: number, { push, half }: Press): string {
  const y = EDGES[edge]!;
  const low = round(y + bendOf(edge, push));
  const [from, to] = [MIDDLE - half, MIDDLE + half];
  const pull = round(half * 0.5);
  return `L${from} ${y}C${from + pull} ${y} ${MIDDLE - pull} ${low} ${MIDDLE} ${low}S${to - pull} ${y} ${to} ${y}L${WIDTH} ${y}`;
}

/** A layer between two edges, down to the bottom: the next layer is painted over it. */
const layerView = (edge: number, press: Press): TemplateResult =>
  svg`<path class="l${edge}" d="M-2 ${EDGES[edge]}${edgePath(edge, press)}h2v${BOTTOM}H-2Z" />`;

/** Fibres run along the muscle and bend with it. */
const fibresOf = (edge: number, press: Press): string =>
  [1, 2]
    .map((line) => {
      const y = round(EDGES[edge]! + (line * (EDGES[edge + 1]! - EDGES[edge]!)) / 3);
      const low = round(y + bendOf(edge + line / 3, press.push));
      const pull = round(press.half * 0.5);
      const [from, to] = [MIDDLE - press.half, MIDDLE + press.half];
      return `M0 ${y}H${from}C${from + pull} ${y} ${MIDDLE - pull} ${low} ${MIDDLE} ${low}S${to - pull} ${y} ${to} ${y}H${WIDTH}`;
    })
    .join('');

/** The press on its way down, from the top of one layer to its foot: a wide bowl, or a narrow drop. */
function zonePath(fromLayer: number, toLayer: number, { push, half }: Press): string {
  const edge = fromLayer - 1;
  const top = EDGES[edge]!;
  const low = round(top + bendOf(edge, push));
  const foot = EDGES[toLayer]! - 3;
  // The force narrows a little with depth.
  const wide = round(half - 2 - edge * 1.5);
  const base = wide * 0.62;
  const [left, right] = [MIDDLE - wide, MIDDLE + wide];
  const [inLeft, inRight] = [round(MIDDLE - base), round(MIDDLE + base)];
  const bend = round(wide * 0.5);
  const side = round(top + (foot - top) * 0.45);
  return (
    `M${left} ${top}C${left + bend} ${top} ${MIDDLE - bend} ${low} ${MIDDLE} ${low}S${right - bend} ${top} ${right} ${top}` +
    `C${right} ${side} ${right} ${foot} ${inRight} ${foot}H${inLeft}C${left} ${foot} ${left} ${side} ${left} ${top}Z`
  );
}

/** Small arrows above the skin: one where a spot is pressed, several where a hand moves over a wide area. */
const arrowsView = (local: boolean, push: number): TemplateResult => {
  const tip = EDGES[0] + (local ? push : 0) - 4;
  const at = local ? [0] : [-26, 0, 26];
  return svg`<path class="press" d=${at
    .map((x) => {
      const y = round(tip + (local || x ? 0 : bendOf(0, push)));
      return `M${MIDDLE + x} ${y - 11}V${y}m-4 -4l4 4l4 -4`;
    })
    .join('')} />`;
};

/** Bones of the spine, cut lengthwise. */
const bonesView = svg`<path class="bone" d="${[4, 33, 62, 91].map((x) => `M${x} 91q0 -7 6 -6.500q7 1.500 14 0q6 -.500 6 6.500v9h-26z`).join('')}" />`;

/**
 * A cut through the back: skin, three layers of muscle and bone, with the part that a technique works on.
 * Decoration: say the same in words beside it.
 */
export function depthView(depth: Technique['depth']): TemplateResult {
  const press = depth.local ? SPOT : WIDE;
  return html`<svg class="depth" part="depth" viewBox="0 0 ${WIDTH} ${BOTTOM}" aria-hidden="true">
    ${[0, 1, 2, 3, 4].map((edge) => layerView(edge, press))}
    <path class="fibre" d=${[1, 2, 3].map((edge) => fibresOf(edge, press)).join('')} />
    ${bonesView} ${depth.from > 1 ? svg`<path class="way" d=${zonePath(1, depth.to, press)} />` : ''}
    <path class="zone" d=${zonePath(depth.from, depth.to, press)} />
    ${arrowsView(depth.local, press.push)}
  </svg>`;
}

/**
 * A scale of five dots: the usual pressure filled, the rest of its range tinted.
 * Decoration: say the same in words beside it.
 */
export const pressureView = ({ default: usual, range: [low, high] }: Technique['pressure']): TemplateResult =>
  html`<span class="dots" part="pressure" aria-hidden="true"
    >${[1, 2, 3, 4, 5].map(
      (dot) => html`<i class="${dot === usual ? 'usual' : dot >= low && dot <= high ? 'in' : ''}"></i>`,
    )}</span
  >`;

export const depthStyles = css`
  .depth {
    display: block;
    inline-size: 120px;
    block-size: 100px;
    border-radius: 10px;
    overflow: hidden;
  }
  .depth .l0 {
    fill: color-mix(in srgb, currentColor 8%, #e8b598);
    fill-opacity: 0.5;
  }
  .depth .l1,
  .depth .l2,
  .depth .l3 {
    fill: color-mix(in srgb, currentColor 10%, #cf7a68);
    stroke: color-mix(in srgb, currentColor 30%, #f2ddd4);
    stroke-opacity: 0.36;
  }
  .depth .l1,
  .depth .l2,
  .depth .l3 {
    fill-opacity: 0.17;
  }
  .depth .l4 {
    fill: currentColor;
    fill-opacity: 0.08;
  }
  .depth .fibre,
  .depth .press {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .depth .fibre {
    stroke-opacity: 0.14;
    stroke-width: 0.75;
  }
  .depth .bone {
    fill: color-mix(in srgb, currentColor 12%, #e8e0d0);
    stroke: currentColor;
    stroke-opacity: 0.25;
  }
  .depth .way {
    fill: var(--_accent);
    fill-opacity: 0.26;
  }
  .depth .zone {
    fill: var(--_accent);
    fill-opacity: 0.78;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .depth .press {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .dots {
    display: inline-flex;
    gap: 5px;
    align-items: center;
  }
  .dots i {
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_line);
    border-radius: 50%;
    scale: 0.7;
  }
  .dots .in,
  .dots .usual {
    scale: 1;
  }
  .dots .in {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 35%, transparent);
  }
  .dots .usual {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .depth path:not(.press, .fibre, .zone) {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .depth .fibre {
      display: none;
    }
    .depth .way:not(.zone) {
      stroke-dasharray: 2 3;
    }
    .depth .zone {
      fill: Highlight;
      stroke: Highlight;
    }
    .depth .press {
      stroke: CanvasText;
    }
    .dots i {
      forced-color-adjust: none;
      border-color: GrayText;
    }
    .dots .in {
      border-color: Highlight;
      background: Canvas;
    }
    .dots .usual {
      border-color: Highlight;
      background: Highlight;
    }
  }
  @media print {
    .depth,
    .dots i {
      print-color-adjust: exact;
    }
  }
`;
