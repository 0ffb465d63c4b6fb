// The points of the sheet (tokens, towns, crossings) and the province table, measured on the finished topology.
import polygonClipping from 'polygon-clipping';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { assembleBoard, type BoardPoints } from '../../../shared/board/assembleBoard.ts';
import { CROSSING_FACTS, type RegionCrossingId } from '../../../shared/board/crossings.ts';
import { REGION_IDS, type RegionId } from '../../../shared/board/provinceFacts.ts';
import { commonLines, pairKey } from './borders.ts';
import {
  contains,
  nearestOnLine,
  type Point,
  type Polygon,
  polygonArea,
  polygonsOf,
  rectangle,
  type Topology,
} from './geometry.ts';
import { ANCHORS, CROSSING_PLACES, TOWNS } from './places.ts';
import { HEIGHT, toBoard, WIDTH } from './projection.ts';

type Pixel = [number, number];
const tenth = (v: number): number => Math.round(v * 10) / 10;
const pixel = ([x, y]: Point): Pixel => [tenth(x), tenth(y)];

/** Throws if a town lies outside its province or a province is not on the sheet: the reviewed facts and the geometry then disagree. */
export function measurePoints(net: Topology): BoardPoints {
  const shapes = shapesOf(net);
  const provinces = {} as Record<RegionId, { anchor: Pixel; places: { name: string; at: Pixel }[] }>;
  for (const id of REGION_IDS) {
    const polygons = shapes.get(id)!;
    const places = TOWNS[id].map(([name, lon, lat]) => ({ name, at: pixel(toBoard([lon, lat])) }));
    for (const place of places) if (!contains(polygons, place.at)) throw new Error(`${place.name} lies outside ${id}`);
    const anchor = ANCHORS[id] ?? pixel(largestCircle(polygons).centre);
    if (!contains(polygons, anchor)) throw new Error(`The token point lies outside ${id}`);
    provinces[id] = { anchor, places };
  }
  const crossings = {} as Record<RegionCrossingId, Pixel>;
  for (const { id } of CROSSING_FACTS) crossings[id] = pixel(snapCrossing(net, id).at);
  return { width: WIDTH, height: HEIGHT, provinces, crossings };
}

/** `boardPoints.ts` as text, laid out as the formatter wants it. */
export function pointsModule(points: BoardPoints): string {
  const at = ([x, y]: readonly [number, number]): string => `[${x}, ${y}]`;
  const rows = REGION_IDS.flatMap((id) => {
    const { anchor, places } = points.provinces[id];
    const towns = places.map((p) => `{ name: '${p.name}', at: ${at(p.at)} }`);
    if (towns.length < 2) return [`    '${id}': { anchor: ${at(anchor)}, places: [${towns.join()}] },`];
    const lines = towns.map((town) => `        ${town},`);
    return [`    '${id}': {`, `      anchor: ${at(anchor)},`, '      places: [', ...lines, '      ],', '    },'];
  });
  const gates = CROSSING_FACTS.map(({ id }) => `    '${id}': ${at(points.crossings[id])},`);
  return [
    '// Made by `npm run map` from the drawn sheet: where tokens, towns and crossings lie, in board pixels. Do not edit by hand.',
    "import type { BoardPoints } from './assembleBoard.ts';",
    '',
    'export const BOARD_POINTS: BoardPoints = {',
    `  width: ${points.width},`,
    `  height: ${points.height},`,
    '  provinces: {',
    ...rows,
    '  },',
    '  crossings: {',
    ...gates,
    '  },',
    '};',
    '',
  ].join('\n');
}

/** `provinces.json` as a value: the board, and what was measured of it. */
export function provinceTable(net: Topology, points: BoardPoints): unknown {
  const shapes = shapesOf(net);
  const common = commonLines(net);
  const board = assembleBoard(points);
  const provinces = REGION_IDS.map((id) => {
    const circle = largestCircle(shapes.get(id)!);
    const borders = REGION_IDS.flatMap((other) => {
      const px = other === id ? undefined : common.get(pairKey(id, other))?.px;
      return px ? [{ id: other, px: tenth(px) }] : [];
    });
    return { ...board.provinces[id], radiusPx: tenth(circle.radius), areaPx: Math.round(circle.area), borders };
  });
  const crossings = board.crossings.map((c) => ({
    ...c,
    movedPx: tenth(snapCrossing(net, c.id as RegionCrossingId).distance),
  }));
  return {
    about:
      'Outlines: Natural Earth (public domain). Town positions: GeoNames, CC BY 4.0, modified. Regions are simplified for play and state no view on any border.',
    width: board.width,
    height: board.height,
    provinces,
    crossings,
  };
}

function shapesOf(net: Topology): Map<string, Polygon[]> {
  return new Map(net.objects.regions!.geometries!.map((g) => [g.id!, polygonsOf(feature(net, g).geometry)]));
}

/** The largest circle inside the largest visible part: room for a token. */
function largestCircle(polygons: readonly Polygon[]): { centre: Point; radius: number; area: number } {
  const bySize = (list: readonly Polygon[]): Polygon => [...list].sort((a, b) => polygonArea(b) - polygonArea(a))[0]!;
  const visible = bySize(polygonClipping.intersection(bySize(polygons), rectangle(0, 0, WIDTH, HEIGHT)));
  const found = polylabel(visible, 0.5);
  return { centre: [found[0], found[1]], radius: found.distance, area: polygonArea(visible) };
}

/** The crossing moved onto the border as drawn. Throws if its two provinces share none. */
function snapCrossing(net: Topology, id: RegionCrossingId): { at: Point; distance: number } {
  const [a, b] = CROSSING_FACTS.find((c) => c.id === id)!.between;
  const lines = commonLines(net).get(pairKey(a, b))?.lines;
  if (!lines) throw new Error(`${id}: ${a} and ${b} share no border`);
  const place = toBoard(CROSSING_PLACES[id]);
  return lines
    .map((line) => nearestOnLine(line, place))
    .reduce((best, next) => (next.distance < best.distance ? next : best));
}
