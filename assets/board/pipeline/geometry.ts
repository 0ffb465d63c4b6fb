// Points, rings, polygons: the types of the pipeline and the measures taken of them. Knows no map.

export type Point = [number, number];
/** Closed: the first point is repeated at the end. */
export type Ring = Point[];
/** Outer ring first, then holes. */
export type Polygon = Ring[];

export type GeoGeometry =
  | { type: 'Polygon'; coordinates: Polygon }
  | { type: 'MultiPolygon'; coordinates: Polygon[] }
  | { type: 'LineString'; coordinates: Point[] }
  | { type: 'MultiLineString'; coordinates: Point[][] };

interface Feature {
  readonly properties: Record<string, unknown>;
  readonly geometry: GeoGeometry | null;
}

export interface Shape {
  type: string;
  id?: string;
  properties?: Record<string, unknown>;
  arcs?: ArcRefs;
  geometries?: Shape[];
}
export type ArcRefs = (number | ArcRefs)[];

export interface Topology {
  type: 'Topology';
  bbox?: number[];
  objects: Record<string, Shape>;
  arcs: Point[][];
}

/** Keeps three decimals: a metre in the plane. Equal places must stay equal numbers, or shared borders are lost. */
export const round3 = (v: number): number => Math.round(v * 1000) / 1000;
export const roundPoint = ([x, y]: Point): Point => [round3(x), round3(y)];
export const roundPolygon = (polygon: Polygon): Polygon => polygon.map((ring) => ring.map(roundPoint));

export function ringArea(ring: Ring): number {
  let doubled = 0;
  for (let i = 0; i < ring.length - 1; i++) doubled += ring[i]![0] * ring[i + 1]![1] - ring[i + 1]![0] * ring[i]![1];
  return Math.abs(doubled / 2);
}

export function polygonArea(polygon: Polygon): number {
  return ringArea(polygon[0]!) - polygon.slice(1).reduce((sum, hole) => sum + ringArea(hole), 0);
}

export function lineLength(line: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(line[i]!, line[i - 1]!);
  return sum;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const rectangle = (x0: number, y0: number, x1: number, y1: number): Polygon => [
  [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
    [x0, y0],
  ],
];

/** The polygons of an areal geometry; none of a line. */
export function polygonsOf(geometry: GeoGeometry | null): Polygon[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

export function linesOf(geometry: GeoGeometry | null): Point[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  if (geometry?.type === 'MultiLineString') return geometry.coordinates;
  return [];
}

/** Even-odd rule. */
export function contains(polygons: readonly Polygon[], [x, y]: Point): boolean {
  return polygons.some((polygon) => {
    let inside = false;
    for (const ring of polygon)
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [xi, yi] = ring[i]!;
        const [xj, yj] = ring[j]!;
        if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
      }
    return inside;
  });
}

/** The place on the polyline nearest to p, and how far it is. */
export function nearestOnLine(line: readonly Point[], p: Point): { at: Point; distance: number } {
  let best = { at: line[0]!, distance: distance(line[0]!, p) };
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    const at: Point = [a[0] + t * dx, a[1] + t * dy];
    const d = distance(at, p);
    if (d < best.distance) best = { at, distance: d };
  }
  return best;
}

/** All arc numbers of a shape, without direction. */
export function arcsOf(shape: Shape): number[] {
  const flat = (refs: ArcRefs): number[] =>
    refs.flatMap((ref) => (Array.isArray(ref) ? flat(ref) : [ref < 0 ? ~ref : ref]));
  return flat(shape.arcs ?? []);
}

/** For each arc the positions of the shapes that own it (one or two). */
export function arcOwners(topology: Topology, shapes: readonly Shape[]): number[][] {
  const owners: number[][] = topology.arcs.map(() => []);
  shapes.forEach((shape, i) => {
    for (const arc of arcsOf(shape)) if (!owners[arc]!.includes(i)) owners[arc]!.push(i);
  });
  return owners;
}
