// What is drawn over the map, as data: lines, dots, filled outlines, discs and tags, in px. Computed here, painted by paint/paintShape.ts,
// so that every form can be tested without a canvas.
import { type Box, boxOf, growBox, joinBoxes } from '../layout/box.ts';
import type { Ink } from '../palette.ts';
import type { Line, Point } from '../sheet/sheet.ts';

export interface LinePart {
  readonly type: 'line';
  readonly points: Line;
  readonly closed?: boolean;
  readonly fill?: Ink;
  readonly fillAlpha?: number;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'butt';
  readonly join?: 'round' | 'miter';
}

export interface TagPart {
  readonly type: 'tag';
  readonly at: Point;
  readonly text: string;
  readonly fill: Ink;
  readonly ink: Ink;
  /** px; the box is drawn round the words. */
  readonly size: number;
}

/** Painted first to last. */
export type Part = LinePart | TagPart;
export type Shape = readonly Part[];

/** A stroke of round dots `gap` px apart. */
export function dots(points: Line, stroke: Ink, width: number, gap: number): LinePart {
  return { type: 'line', points, stroke, width, dash: [0.01, gap], cap: 'round' };
}

export function stroke(points: Line, ink: Ink, width: number, more: Partial<LinePart> = {}): LinePart {
  return { type: 'line', points, stroke: ink, width, ...more };
}

export function disc(centre: Point, radius: number, more: Partial<LinePart>): LinePart {
  return { type: 'line', points: arc(centre, radius, 0, 2 * Math.PI), closed: true, ...more };
}

/** Points of an arc from angle `from` to `to` (radians, clockwise on the screen). */
export function arc([x, y]: Point, radius: number, from: number, to: number): Line {
  const steps = Math.max(6, Math.ceil((Math.abs(to - from) * Math.max(radius, 6)) / 3));
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const angle = from + ((to - from) * i) / steps;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Room a tag of so many letters takes, px. */
export function tagSize(text: string, size: number): { readonly width: number; readonly height: number } {
  return { width: text.length * size * 0.56 + 16, height: size + 8 };
}

/** Bounds of everything painted, strokes included; null for a shape of nothing. */
export function boundsOf(shape: Shape): Box | null {
  let bounds: Box | null = null;
  for (const part of shape) {
    const box = partBounds(part);
    if (box) bounds = bounds ? joinBoxes(bounds, box) : box;
  }
  return bounds;
}

function partBounds(part: Part): Box | null {
  if (part.type === 'line') {
    if (part.points.length === 0) return null;
    // A mitred corner reaches farther than half the width.
    return growBox(boxOf(part.points), (part.width ?? 0) * (part.join === 'miter' ? 1 : 0.5) + 1);
  }
  // Letters vary: give the words a third more than the estimate.
  const { width, height } = tagSize(part.text, part.size);
  const [x, y] = part.at;
  return { left: x - width * 0.67, top: y - height / 2 - 2, right: x + width * 0.67, bottom: y + height / 2 + 2 };
}
