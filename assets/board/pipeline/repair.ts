// Makes shared borders exactly shared: a vertex that lies on a neighbour's segment is inserted there, else the two sides
// would not match arc for arc and the border would be lost.
import type { Point, Polygon, Ring } from './geometry.ts';

export interface Piece {
  polygon: Polygon;
}

const CELL = 20;

/** Changes the polygons of the pieces. `tolerance` in the units of the coordinates. Returns how many vertices were inserted. */
export function repairJunctions(pieces: readonly Piece[], tolerance = 0.01): number {
  const grid = indexVertices(pieces);
  let inserted = 0;
  for (const piece of pieces)
    piece.polygon = piece.polygon.map((ring) => {
      const out: Ring = [];
      for (let i = 0; i < ring.length - 1; i++) {
        const a = ring[i]!;
        const hits = verticesOn(grid, a, ring[i + 1]!, tolerance);
        out.push(a, ...hits);
        inserted += hits.length;
      }
      const distinct = out.filter((v, i) => i === 0 || v[0] !== out[i - 1]![0] || v[1] !== out[i - 1]![1]);
      distinct.push(distinct[0]!);
      return distinct;
    });
  return inserted;
}

type Grid = Map<string, Map<string, Point>>;

function indexVertices(pieces: readonly Piece[]): Grid {
  const grid: Grid = new Map();
  for (const { polygon } of pieces)
    for (const ring of polygon)
      for (const v of ring) {
        const key = `${Math.floor(v[0] / CELL)},${Math.floor(v[1] / CELL)}`;
        let cell = grid.get(key);
        if (!cell) {
          cell = new Map();
          grid.set(key, cell);
        }
        cell.set(`${v[0]},${v[1]}`, v);
      }
  return grid;
}

/** The known vertices strictly between a and b that lie on the segment, in order from a. */
function verticesOn(grid: Grid, a: Point, b: Point, tolerance: number): Point[] {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const squared = dx * dx + dy * dy;
  if (!squared) return [];
  const cell = (v: number): number => Math.floor(v / CELL);
  const hits: { t: number; v: Point }[] = [];
  for (let i = cell(Math.min(a[0], b[0]) - tolerance); i <= cell(Math.max(a[0], b[0]) + tolerance); i++)
    for (let j = cell(Math.min(a[1], b[1]) - tolerance); j <= cell(Math.max(a[1], b[1]) + tolerance); j++)
      for (const v of grid.get(`${i},${j}`)?.values() ?? []) {
        if ((v[0] === a[0] && v[1] === a[1]) || (v[0] === b[0] && v[1] === b[1])) continue;
        const t = ((v[0] - a[0]) * dx + (v[1] - a[1]) * dy) / squared;
        if (t <= 0 || t >= 1) continue;
        const ex = a[0] + t * dx - v[0];
        const ey = a[1] + t * dy - v[1];
        if (ex * ex + ey * ey < tolerance * tolerance) hits.push({ t, v });
      }
  return hits.sort((p, q) => p.t - q.t).map((hit) => hit.v);
}
