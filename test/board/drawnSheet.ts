// Reads the committed sheet for the geometry tests: rings of each province, common borders, simple measures.
import { readFileSync } from 'node:fs';

export type Point = readonly [number, number];
type ArcRefs = readonly (number | ArcRefs)[];
interface Shape {
  readonly type: string;
  readonly id?: string;
  readonly properties?: { readonly country: string };
  readonly arcs?: ArcRefs;
  readonly geometries?: readonly Shape[];
}
interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly objects: Readonly<Record<string, Shape>>;
  readonly arcs: readonly (readonly Point[])[];
}

const file = new URL('../../assets/board/board.topo.json', import.meta.url);
const net = JSON.parse(readFileSync(file, 'utf8')) as Topology;

/** Arcs are stored as steps on a grid (TopoJSON 1.0, quantised). */
const arcs: readonly (readonly Point[])[] = net.arcs.map((steps) => {
  const { scale, translate } = net.transform;
  let x = 0;
  let y = 0;
  return steps.map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

const flat = (refs: ArcRefs): number[] => refs.flatMap((r) => (typeof r === 'number' ? [r] : flat(r)));
const shapes = net.objects.regions!.geometries!;

export const objectNames = Object.keys(net.objects);
export const regionIds = shapes.map((s) => s.id!);
export const countryOfRegion = new Map(shapes.map((s) => [s.id!, s.properties!.country]));

/** Polygons of a region: the outer ring first, closed. */
export function polygonsOf(id: string): Point[][][] {
  const polygons = shapes.find((s) => s.id === id)!.arcs as readonly (readonly (readonly number[])[])[];
  return polygons.map((rings) =>
    rings.map((refs) =>
      refs.flatMap((ref, i) => {
        const line = ref < 0 ? [...arcs[~ref]!].reverse() : [...arcs[ref]!];
        return i === 0 ? line : line.slice(1);
      }),
    ),
  );
}

/** Lines of a kind in the object `borders`. */
export function borderLines(kind: string): Point[][] {
  const shape = net.objects.borders!.geometries!.find((g) => g.id === kind)!;
  return flat(shape.arcs!).map((ref) => [...arcs[ref < 0 ? ~ref : ref]!]);
}

/** Common border of two regions in board pixels, by `a b` with sorted ids. Only pairs that touch. */
export function borderLengths(): ReadonlyMap<string, number> {
  const owners = new Map<number, string[]>();
  for (const shape of shapes)
    for (const ref of flat(shape.arcs!)) {
      const arc = ref < 0 ? ~ref : ref;
      owners.set(arc, [...(owners.get(arc) ?? []), shape.id!]);
    }
  const lengths = new Map<string, number>();
  for (const [arc, ids] of owners)
    if (ids.length === 2) {
      const key = pairKey(ids[0]!, ids[1]!);
      lengths.set(key, (lengths.get(key) ?? 0) + lengthOf(arcs[arc]!));
    }
  return lengths;
}

export const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

export function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += Math.hypot(line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]);
  return sum;
}

export function areaOf(polygons: readonly (readonly (readonly Point[])[])[]): number {
  const ring = (r: readonly Point[]): number => {
    let doubled = 0;
    for (let i = 1; i < r.length; i++) doubled += r[i - 1]![0] * r[i]![1] - r[i]![0] * r[i - 1]![1];
    return Math.abs(doubled / 2);
  };
  return polygons.reduce((sum, [outer, ...holes]) => sum + ring(outer!) - holes.reduce((s, h) => s + ring(h), 0), 0);
}

/** Which region a point of the sheet lies in (even-odd); undefined off all of them. */
export function regionAt([x, y]: Point): string | undefined {
  return regionIds.find((id) =>
    polygonsOf(id).some((rings) => {
      let inside = false;
      for (const ring of rings)
        for (let i = 1; i < ring.length; i++) {
          const [ax, ay] = ring[i - 1]!;
          const [bx, by] = ring[i]!;
          if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        }
      return inside;
    }),
  );
}

export function distanceToLine([x, y]: Point, line: readonly Point[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [bx, by] = line[i]!;
    const squared = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared));
    best = Math.min(best, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
  }
  return best;
}
