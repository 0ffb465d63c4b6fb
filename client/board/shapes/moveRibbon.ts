// The arrow of a move: a ribbon, thin at the tail, with a head of 15 px (look, section 7, the table of orders).
import type { Ink } from '../palette.ts';
import type { Line, Point } from '../sheet/sheet.ts';
import { type Bow, bowBetween, direction, endDirection, pointAt } from './curve.ts';
import { disc, type Part, type Shape, stroke } from './shape.ts';

export type RibbonStyle =
  /** Full ink or colour. */
  | 'solid'
  /** Dashed edge, half filled: proposed, what if. */
  | 'sketch'
  /** Dashed edge, no fill: it did not happen. */
  | 'hollow';

export interface RibbonOptions {
  readonly from: Point;
  readonly to: Point;
  readonly token: number;
  readonly bow: number;
  readonly style: RibbonStyle;
  readonly fill: Ink;
  readonly edge: Ink;
  /** Part of the way drawn, 0-1, from the tail. */
  readonly progress?: number;
  /** Of a sketch: it would not get there. */
  readonly faint?: boolean;
  /** A crossed disc at the tip: stood off. */
  readonly stopped?: boolean;
  /** Width at the head's neck, px. */
  readonly width?: number;
}

const HEAD = 15;

export function moveRibbon(options: RibbonOptions): Shape {
  const { from, to, token, bow, style, fill, edge, progress = 1, stopped = false, width = 7, faint = false } = options;
  if (progress <= 0.02) return [];
  const curve = bowBetween(from, to, { bow, startGap: token * 0.5 + 3, endGap: token * 0.5 + 5 });
  const outline = ribbonOutline(curve, width, progress);
  const hollow = style === 'hollow';
  const parts: Part[] = [
    // Paper casing first, so that the ribbon reads over borders and relief.
    { type: 'line', points: outline, closed: true, fill: 'halo', stroke: 'halo', width: 4, join: 'round' },
    {
      type: 'line',
      points: outline,
      closed: true,
      fill: hollow ? 'halo' : fill,
      fillAlpha: style === 'sketch' ? (faint ? 0.18 : 0.6) : 1,
      stroke: edge,
      width: style === 'sketch' ? 2.2 : hollow ? 1.6 : edge === 'madder' ? 2.2 : 1.2,
      ...(style === 'sketch' ? { dash: [4, 3] } : hollow ? { dash: [5, 3] } : {}),
      join: 'round',
    },
  ];
  if (stopped && progress >= 1) parts.push(...crossedDisc(curve.end));
  return parts;
}

/** Stood off: a disc with a cross at the tip. */
export function crossedDisc([x, y]: Point): Shape {
  const q = 5.4;
  return [
    disc([x, y], 13, { fill: 'halo', stroke: 'madder', width: 2 }),
    stroke(
      [
        [x - q, y - q],
        [x + q, y + q],
      ],
      'madder',
      3,
    ),
    stroke(
      [
        [x + q, y - q],
        [x - q, y + q],
      ],
      'madder',
      3,
    ),
  ];
}

function ribbonOutline(curve: Bow, width: number, progress: number): Line {
  const steps = 20;
  const tip = pointAt(curve, progress);
  const [hx, hy] = progress >= 1 ? endDirection(curve) : direction(pointAt(curve, progress - 0.02), tip);
  const length = Math.hypot(tip[0] - curve.start[0], tip[1] - curve.start[1]);
  const head = Math.min(HEAD, length * 0.7);
  const neck: Point = [tip[0] - hx * head, tip[1] - hy * head];
  // The shaft stops where the head begins.
  const total = Math.hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]) || 1;
  const shaftEnd = Math.max(0.02, progress - head / total);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const t = (i / steps) * shaftEnd;
    const at = i === steps ? neck : pointAt(curve, t);
    const [ux, uy] =
      i === steps ? [hx, hy] : direction(pointAt(curve, Math.max(0, t - 0.01)), pointAt(curve, t + 0.01));
    const half = width * (0.28 + (0.5 - 0.28) * (i / steps));
    left.push([at[0] - uy * half, at[1] + ux * half]);
    right.push([at[0] + uy * half, at[1] - ux * half]);
  }
  const wing = width * 1.35;
  return [
    ...left,
    [neck[0] - hy * wing, neck[1] + hx * wing],
    tip,
    [neck[0] + hy * wing, neck[1] - hx * wing],
    ...right.toReversed(),
  ];
}
