// From fragments to the regions of the board, in the plane: provinces, the land beyond, and the two halves of the Caspian.
import polygonClipping from 'polygon-clipping';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { CellOwner } from './admin.ts';
import type { Fragment } from './cells.ts';
import { type Point, type Polygon, polygonArea, rectangle, ringArea, roundPolygon } from './geometry.ts';
import { FRAME, toPlane } from './projection.ts';
import { repairJunctions } from './repair.ts';

export interface Region {
  readonly id: CellOwner | 'openSea';
  readonly polygons: Polygon[];
}

/** Islets, lagoons and pin-holes below this are not drawn. */
const SMALLEST_KM2 = 400;

/** The Caspian is no country: what nobody owns inside this box. */
const CASPIAN_BOX: readonly Point[] = [
  [46.2, 36.2],
  [55.5, 36.2],
  [55.5, 47.6],
  [46.2, 47.6],
];
/** The northern half: north of the line from the mouth of the Samur, where Russia's coast ends, to the cape Tyub-Karagan. Aktau lies on the southern half. */
const CASPIAN_NORTH: readonly Point[] = [
  [47.2, 41.66],
  [48.75, 41.8],
  [49.6, 42.7],
  [50.25, 43.75],
  [50.6, 44.2],
  [51.3, 44.42],
  [56, 44.5],
  [56, 48],
  [45.8, 48],
  [45.8, 41.7],
];

/** Regions in km of the plane with exactly shared borders, sorted by id, the seas last. */
export function mergeRegions(fragments: readonly Fragment[]): Region[] {
  const net = topology({
    fragments: {
      type: 'GeometryCollection',
      geometries: fragments.map((f) => ({ type: 'Polygon', coordinates: f.polygon })),
    },
  });
  const shapes = net.objects.fragments!.geometries!;
  const ids = [...new Set(fragments.map((f) => f.owner))].sort();
  const regions: Region[] = ids.map((id) => {
    const all = merge(
      net,
      shapes.filter((_, i) => fragments[i]!.owner === id),
    ).coordinates;
    const kept = all.filter((p) => id === 'bg' || polygonArea(p) > SMALLEST_KM2);
    return { id, polygons: kept.length ? kept : all };
  });
  const [first, ...others] = regions.map((r) => r.polygons);
  const land = polygonClipping.union(first!, ...others);
  return shareBorders([...regions, ...caspian(land), openSea(land)]);
}

/** Water at the edges of the sheet, beyond the game. */
function openSea(land: Polygon[]): Region {
  const caspianBox: Polygon = [[...CASPIAN_BOX, CASPIAN_BOX[0]!].map(toPlane)];
  const water = polygonClipping.difference(rectangle(FRAME.x0, FRAME.y0, FRAME.x1, FRAME.y1), land, [caspianBox]);
  return { id: 'openSea', polygons: water.map(roundPolygon).filter((p) => polygonArea(p) > SMALLEST_KM2) };
}

function caspian(land: Polygon[]): Region[] {
  const close = (points: readonly Point[]): Polygon => [[...points, points[0]!].map(toPlane)];
  const [water] = polygonClipping.difference(close(CASPIAN_BOX), land).sort((a, b) => polygonArea(b) - polygonArea(a));
  const sea = roundPolygon(water!).filter((ring, i) => i === 0 || ringArea(ring) > SMALLEST_KM2);
  const largest = (polygons: Polygon[]): Polygon[] =>
    polygons
      .map(roundPolygon)
      .filter((p) => polygonArea(p) > SMALLEST_KM2)
      .sort((a, b) => polygonArea(b) - polygonArea(a));
  return [
    { id: 'caspian-north', polygons: largest(polygonClipping.intersection([sea], close(CASPIAN_NORTH))) },
    { id: 'caspian-south', polygons: largest(polygonClipping.difference([sea], close(CASPIAN_NORTH))) },
  ];
}

/** Repairs junctions between regions and groups the polygons again. */
export function shareBorders(regions: readonly Region[], tolerance?: number): Region[] {
  const pieces = regions.flatMap((r) => r.polygons.map((polygon) => ({ id: r.id, polygon })));
  repairJunctions(pieces, tolerance);
  return regions.map((r) => ({ id: r.id, polygons: pieces.filter((p) => p.id === r.id).map((p) => p.polygon) }));
}
