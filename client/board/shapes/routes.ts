// Lines of several provinces: corridors as a railway, rights and pledges of the treaties layer, the threat behind a front.

import type { BoardModel } from '../boardModel.ts';
import { ownerInk } from '../palette.ts';
import type { Line, Point } from '../sheet/sheet.ts';
import { bowBetween, direction, pointAt, sampleBow } from './curve.ts';
import { disc, dots, type Part, type Shape, stroke } from './shape.ts';

type CorridorState = BoardModel['corridors'][number]['state'];

/** A railway: paper casing, ink, paper dashes. Building: a broken line. Broken: half of it, and a madder bar across. */
export function corridorLine(stops: readonly Point[], state: CorridorState): Shape {
  if (stops.length < 2) return [];
  const line = smooth(stops);
  const parts: Part[] = [stroke(line, 'halo', 7, { join: 'round', cap: 'round' })];
  if (state === 'pays') {
    parts.push(stroke(line, 'ink', 5, { join: 'round' }), stroke(line, 'halo', 2.6, { dash: [7, 7], join: 'round' }));
    return parts;
  }
  parts.push(
    stroke(line, 'ink', 5, { dash: [11, 7], join: 'round' }),
    stroke(line, 'halo', 2, { dash: [5, 13], join: 'round' }),
  );
  if (state === 'broken') {
    const middle = Math.floor(line.length / 2);
    const [x, y] = line[middle] ?? [0, 0];
    const [ux, uy] = direction(line[middle - 1] ?? [x - 1, y], [x, y]);
    const bar = (shift: number): Line => [
      [x + ux * shift - uy * 9, y + uy * shift + ux * 9],
      [x + ux * shift + uy * 9, y + uy * shift - ux * 9],
    ];
    for (const shift of [-4, 4]) parts.push(stroke(bar(shift), 'halo', 7), stroke(bar(shift), 'madder', 3.4));
  }
  return parts;
}

/** A smooth way through the stops (Catmull-Rom). */
export function smooth(stops: readonly Point[]): Line {
  const line: Point[] = [];
  for (let i = 0; i < stops.length - 1; i++) {
    const [p0, p1, p2, p3] = [stops[i - 1] ?? stops[i], stops[i], stops[i + 1], stops[i + 2] ?? stops[i + 1]];
    if (!p0 || !p1 || !p2 || !p3) continue;
    for (let k = 0; k < 12; k++) line.push(catmullRom(p0, p1, p2, p3, k / 12));
  }
  const last = stops[stops.length - 1];
  return last ? [...line, last] : line;
}

function catmullRom(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const axis = (i: 0 | 1): number =>
    0.5 *
    (2 * p1[i] +
      (p2[i] - p0[i]) * t +
      (2 * p0[i] - 5 * p1[i] + 4 * p2[i] - p3[i]) * t * t +
      (3 * p1[i] - p0[i] - 3 * p2[i] + p3[i]) * t * t * t);
  return [axis(0), axis(1)];
}

/** Narcotics on their way to a gate: as many strands as the flow, with a head; none flows: a thin broken line without one. */
export function narcoticsLine(stops: readonly Point[], flow: number): Shape {
  if (stops.length < 2) return [];
  const line = smooth(stops);
  if (flow <= 0) return [stroke(line, 'halo', 4), stroke(line, 'ink-3', 1.4, { dash: [3, 6] })];
  const before: Point = line.at(-3) ?? [0, 0];
  const tip: Point = line.at(-1) ?? [0, 0];
  const [ux, uy] = direction(before, tip);
  const head = (from: number): Line => [
    [tip[0] - ux * from - uy * 8, tip[1] - uy * from + ux * 8],
    [tip[0] - ux * (from - 12), tip[1] - uy * (from - 12)],
    [tip[0] - ux * from + uy * 8, tip[1] - uy * from - ux * 8],
  ];
  const strand = (i: number): Line => {
    const shift = (i - (flow - 1) / 2) * 4.4;
    return line.map(([x, y], k): Point => {
      const [vx, vy] = direction(line[k - 1] ?? line[k] ?? [x, y], line[k + 1] ?? [x, y]);
      return [x - vy * shift, y + vx * shift];
    });
  };
  return [
    stroke(line, 'halo', 4 + flow * 4.4, { join: 'round' }),
    ...Array.from({ length: flow }, (_, i) => stroke(strand(i), 'ochre-text', 2.2, { dash: [9, 4], join: 'round' })),
    stroke(head(34), 'halo', 6),
    stroke(head(34), 'ochre-text', 3),
  ];
}

type TreatyKind = BoardModel['treatyLines'][number]['kind'];

/** Who defends (double line), may help (dots) or has pledged help (dots with a seal) whom. */
export function treatyLine(from: Point, to: Point, power: string, kind: TreatyKind): Shape {
  const curve = bowBetween(from, to, { bow: 0.1, startGap: 20, endGap: 22 });
  const line = sampleBow(curve);
  const ink = ownerInk(power);
  const casing = stroke(line, 'halo', 8, { cap: 'round' });
  switch (kind) {
    case 'defence':
      return [casing, stroke(line, 'ink', 6.6), stroke(line, ink, 5), stroke(line, 'halo', 1.8)];
    // Help that counts over the border: the dots of a support, without its brace.
    case 'support':
      return [stroke(line, 'halo', 7, { cap: 'round' }), dots(line, 'ink', 5, 8), dots(line, ink, 3.4, 8)];
    case 'pledge': {
      const seal = pointAt(curve, 0.5);
      return [
        casing,
        dots(line, 'ink', 5.4, 8),
        dots(line, ink, 3.6, 8),
        disc(seal, 7, { fill: ink, stroke: 'ink', width: 1.4 }),
        disc(seal, 3, { stroke: 'halo', width: 1.2 }),
      ];
    }
  }
}

/** Threat layer: short madder strokes from a province behind towards its gate, growing towards it. */
export function threatStrokes(behind: Point, gate: Point): Shape {
  const [ux, uy] = direction(behind, gate);
  const distance = Math.hypot(gate[0] - behind[0], gate[1] - behind[1]);
  const parts: Part[] = [];
  for (let along = 22, i = 0; along < distance - 26; along += 13, i++) {
    const wing = 3.5 + Math.min(5, i * 0.9);
    const tip: Point = [behind[0] + ux * along, behind[1] + uy * along];
    const mark: Line = [
      [tip[0] - ux * 5 - uy * wing, tip[1] - uy * 5 + ux * wing],
      tip,
      [tip[0] - ux * 5 + uy * wing, tip[1] - uy * 5 - ux * wing],
    ];
    parts.push(stroke(mark, 'halo', 5), stroke(mark, 'madder', 2.4));
  }
  return parts;
}
