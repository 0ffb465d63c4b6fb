// The sign of a guess: a small disc with a question mark at the foot of the unit it is guessed for.
import type { Point } from '../sheet/sheet.ts';
import { arc, disc, type Shape, stroke } from './shape.ts';

/** `at` is the token's middle, px. The mark is strokes, so that it needs no font. */
export function guessMark([x, y]: Point, token: number): Shape {
  const centre: Point = [x - token * 0.62, y + token * 0.42];
  const [cx, cy] = centre;
  const hook = [...arc([cx, cy - 2], 2.9, -Math.PI * 0.95, Math.PI * 0.42), [cx, cy + 2.6] as const];
  return [
    disc(centre, 8.5, { fill: 'halo', stroke: 'ochre-text', width: 1.8 }),
    stroke(hook, 'ochre-text', 2, { cap: 'round', join: 'round' }),
    disc([cx, cy + 5.2], 0.6, { fill: 'ochre-text', stroke: 'ochre-text', width: 1 }),
  ];
}
