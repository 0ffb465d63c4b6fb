// The arrow of a convoy: a wave line with a head, from the army's shore past the fleet that carries to the other shore (look, section 7).
import type { Ink } from '../palette.ts';
import type { Line, Point } from '../sheet/sheet.ts';
import { direction } from './curve.ts';
import { smooth } from './routes.ts';
import { type Part, type Shape, stroke } from './shape.ts';

export interface WaveOptions {
  /** The army's shore, the fleet, the other shore; px. */
  readonly stops: readonly [Point, Point, Point];
  readonly token: number;
  readonly ink: Ink;
  /** Dashed: not yet so. */
  readonly sketch: boolean;
  /** broken: the wave ends at the fleet; void: it carries nobody. */
  readonly state: 'whole' | 'broken' | 'void';
}

/** px between crests, and of their height. */
const CREST = 26;
const HEIGHT = 5.5;
const HEAD = 15;

export function convoyWave({ stops, token, ink: own, sketch, state }: WaveOptions): Shape {
  const way = state === 'broken' ? smooth(stops).slice(0, 13) : smooth(stops);
  const gap = token * 0.5 + 4;
  const { points, end, heading } = waved(way, gap, state === 'broken' ? gap : gap + HEAD);
  if (points.length < 2) return [];
  const ink: Ink = state === 'broken' ? 'madder' : state === 'void' ? 'ink-3' : own;
  const dash = sketch || state === 'void' ? { dash: [9, 6] } : {};
  const parts: Part[] = [
    stroke(points, 'halo', 8),
    ...(ink === 'ink' || state === 'void' ? [] : [stroke(points, 'ink', 5.6, { cap: 'round', ...dash })]),
    stroke(points, ink, state === 'void' ? 2.6 : 3.6, { cap: 'round', ...dash }),
  ];
  if (state !== 'whole') return parts;
  const [ux, uy] = heading;
  const head: Line = [
    [end[0] - uy * 9, end[1] + ux * 9],
    [end[0] + ux * HEAD, end[1] + uy * HEAD],
    [end[0] + uy * 9, end[1] - ux * 9],
  ];
  return [
    ...parts,
    {
      type: 'line',
      points: head,
      closed: true,
      fill: ink,
      fillAlpha: sketch ? 0.6 : 1,
      stroke: 'ink',
      width: 1.3,
      ...(sketch ? { dash: [4, 3] } : {}),
    },
  ];
}

/** The way as a wave, without `before` px at its start and `after` px at its end; crests are even along it. */
function waved(
  way: Line,
  before: number,
  after: number,
): { readonly points: Line; readonly end: Point; readonly heading: Point } {
  const lengths = way.slice(1).map(([x, y], i) => Math.hypot(x - way[i]![0], y - way[i]![1]));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const last = total - after;
  const waves = Math.max(1, Math.round((last - before) / CREST));
  const at = (along: number): { readonly point: Point; readonly heading: Point } => {
    let left = along;
    for (const [i, length] of lengths.entries()) {
      const [a, b] = [way[i]!, way[i + 1]!];
      if (left <= length || i === lengths.length - 1) {
        const heading = direction(a, b);
        return { point: [a[0] + heading[0] * left, a[1] + heading[1] * left], heading };
      }
      left -= length;
    }
    return { point: way[0] ?? [0, 0], heading: [1, 0] };
  };
  if (last <= before) return { points: [], end: [0, 0], heading: [1, 0] };
  const steps = waves * 12;
  const points = Array.from({ length: steps + 1 }, (_, i): Point => {
    const { point, heading } = at(before + ((last - before) * i) / steps);
    const across = Math.sin((i / steps) * 2 * Math.PI * waves) * HEIGHT;
    return [point[0] - heading[1] * across, point[1] + heading[0] * across];
  });
  const { point: end, heading } = at(last);
  return { points, end, heading };
}
