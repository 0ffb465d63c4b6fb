// The drawn sheet in memory: outlines of provinces, their common edges, and the lines of borders and waters.
// Decodes assets/board/board.topo.json (its README describes the objects); it knows geometry and no rules.
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { type Box, boxOf } from '../layout/box.ts';

export type Point = readonly [number, number];
export type Line = readonly Point[];

export const BORDER_KINDS = ['inner', 'ridge', 'country', 'panj', 'coast', 'sea'] as const;
export type BorderKind = (typeof BORDER_KINDS)[number];

export interface Region {
  readonly id: ProvinceId;
  readonly country: string;
  /** Outer rings; no province has holes. */
  readonly rings: readonly Line[];
  readonly box: Box;
}

/** A stretch of outline with the one or two regions it parts. */
export interface Edge {
  readonly line: Line;
  readonly between: readonly ProvinceId[];
}

export interface Sheet {
  /** Provinces and seas of the game. */
  readonly regions: ReadonlyMap<ProvinceId, Region>;
  /** Land beyond the game. */
  readonly beyond: readonly Line[];
  readonly openSea: readonly Line[];
  readonly lakes: readonly Line[];
  readonly rivers: readonly Line[];
  readonly graticule: readonly Line[];
  readonly borders: Readonly<Record<BorderKind, readonly Line[]>>;
  readonly edges: readonly Edge[];
}

interface TopoGeometry {
  readonly type: string;
  readonly id?: string;
  readonly properties?: { readonly country?: string };
  /** Lines: arcs of each line. Polygons: arcs of each ring of each polygon. */
  readonly arcs?: readonly unknown[];
  readonly geometries?: readonly TopoGeometry[];
}

export interface BoardTopology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, TopoGeometry>>;
}

/** Decodes the board file. Throws when an object it needs is missing. */
export function decodeSheet(topology: BoardTopology): Sheet {
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const object = (name: string): TopoGeometry => {
    const found = topology.objects[name];
    if (!found) throw new Error(`board file: no object ${name}`);
    return found;
  };
  const rings = (geometry: TopoGeometry): Line[] => arcLists(geometry).map((list) => stitch(list, arcs));

  const regions = new Map<ProvinceId, Region>();
  const owners = new Map<number, ProvinceId[]>();
  let beyond: readonly Line[] = [];
  for (const geometry of object('regions').geometries ?? []) {
    const id = geometry.id ?? '';
    for (const index of arcLists(geometry).flat().map(arcIndex)) owners.set(index, [...(owners.get(index) ?? []), id]);
    if (id === 'bg') {
      beyond = rings(geometry);
      continue;
    }
    const outline = rings(geometry);
    regions.set(id, { id, country: geometry.properties?.country ?? '', rings: outline, box: boxOf(outline.flat()) });
  }
  const border = (kind: BorderKind): Line[] =>
    (object('borders').geometries ?? []).filter((geometry) => geometry.id === kind).flatMap(rings);
  return {
    regions,
    beyond,
    openSea: rings(object('openSea')),
    lakes: rings(object('lakes')),
    rivers: rings(object('rivers')),
    graticule: rings(object('graticule')),
    borders: {
      inner: border('inner'),
      ridge: border('ridge'),
      country: border('country'),
      panj: border('panj'),
      coast: border('coast'),
      sea: border('sea'),
    },
    edges: [...owners].map(([index, between]) => ({ line: arcs[index] ?? [], between })),
  };
}

/** Arcs are stored as steps from point to point in whole numbers. */
function decodeArc(
  arc: BoardTopology['arcs'][number],
  { scale, translate }: BoardTopology['transform'],
): readonly Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Lists of arc numbers, one for each line or ring, whatever the depth the geometry type gives them. */
function arcLists(geometry: TopoGeometry): number[][] {
  const lists: number[][] = [];
  const walk = (node: readonly unknown[]): void => {
    if (node.every((item): item is number => typeof item === 'number')) lists.push([...node]);
    else for (const child of node) if (Array.isArray(child)) walk(child);
  };
  walk(geometry.arcs ?? []);
  return lists.filter((list) => list.length > 0);
}

/** A negative number means the arc read backwards: -1 is arc 0, -2 arc 1. */
function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

function stitch(references: readonly number[], arcs: readonly Line[]): Line {
  const line: Point[] = [];
  for (const reference of references) {
    const arc = arcs[arcIndex(reference)] ?? [];
    const points = reference < 0 ? arc.toReversed() : arc;
    line.push(...(line.length > 0 ? points.slice(1) : points));
  }
  return line;
}
