// Bowed lines between two tokens, as points: sampling, cutting to a part, length.
import type { Line, Point } from '../sheet/sheet.ts';

export interface Bow {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

export interface BowOptions {
  /** Sideways bend as a share of the distance; positive bends to the right hand of the way. */
  readonly bow: number;
  /** px kept free at both ends, measured along the curve's own direction there. */
  readonly startGap: number;
  readonly endGap: number;
}

/** A quadratic curve from `a` to `b`, shortened by the gaps. Ends stay on their side even when the tokens nearly touch. */
export function bowBetween(a: Point, b: Point, { bow, startGap, endGap }: BowOptions): Bow {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const distance = Math.hypot(dx, dy) || 1;
  const bend = bow * distance;
  const control: Point = [(a[0] + b[0]) / 2 - (dy / distance) * bend, (a[1] + b[1]) / 2 + (dx / distance) * bend];
  const most = Math.hypot(control[0] - a[0], control[1] - a[1]) * 0.9;
  return {
    start: towards(a, control, Math.min(startGap, most)),
    control,
    end: towards(b, control, Math.min(endGap, most)),
  };
}

/** The point `by` px from `from` in the direction of `to`. */
export function towards(from: Point, to: Point, by: number): Point {
  const [ux, uy] = direction(from, to);
  return [from[0] + ux * by, from[1] + uy * by];
}

/** Unit vector from `from` to `to`; points right when they are the same. */
export function direction(from: Point, to: Point): Point {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy);
  return length < 1e-6 ? [1, 0] : [dx / length, dy / length];
}

/** Unit vector of the way at the curve's end. */
export function endDirection({ control, end }: Bow): Point {
  return direction(control, end);
}

/** The curve at `t` (0-1). */
export function pointAt({ start, control, end }: Bow, t: number): Point {
  const u = 1 - t;
  return [
    u * u * start[0] + 2 * u * t * control[0] + t * t * end[0],
    u * u * start[1] + 2 * u * t * control[1] + t * t * end[1],
  ];
}

/** Points along the curve up to `part` (0-1) of its parameter. */
export function sampleBow(bow: Bow, part = 1): Line {
  const steps = 28;
  const last = Math.max(1, Math.ceil(steps * part));
  return Array.from({ length: last + 1 }, (_, i): Point => pointAt(bow, (i / last) * part));
}

/**
 * Which of two bends keeps farther from the obstacles: the first one unless the second is clearly freer. Points are px;
 * `a` and `b` themselves are never obstacles.
 */
export function freerBow(a: Point, b: Point, bends: readonly [number, number], obstacles: readonly Point[]): number {
  const others = obstacles.filter((point) => apart(point, a) > 1 && apart(point, b) > 1);
  const clearance = (bend: number): number => {
    const line = sampleBow(bowBetween(a, b, { bow: bend, startGap: 0, endGap: 0 }));
    return Math.min(60, ...others.map((point) => Math.min(...line.map((p) => apart(p, point)))));
  };
  return clearance(bends[1]) > clearance(bends[0]) + 6 ? bends[1] : bends[0];
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
