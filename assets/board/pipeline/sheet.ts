// From the plane to the sheet: bends long segments with the magnifier, crops to the board, builds the topology of shared
// borders, simplifies it, and rounds the inner borders, which are approximations and should not look surveyed.
import polygonClipping from 'polygon-clipping';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import {
  arcOwners,
  distance,
  type Point,
  type Ring,
  rectangle,
  round3,
  type Shape,
  type Topology,
} from './geometry.ts';
import { HEIGHT, MARGIN, planeToBoard, WIDTH } from './projection.ts';
import { type Region, shareBorders } from './regions.ts';

/** Longest straight segment before the distortion, km. */
const LONGEST_KM = 25;
/** Smallest triangle a vertex must span to stay, square pixels: first pass, and after smoothing. */
const TOLERANCE = 4;
const SMOOTHED_TOLERANCE = 0.35;

/** The topology of all regions in board pixels, unquantised; object `regions`, ids on the geometries. */
export function drawSheet(regions: readonly Region[]): Topology {
  const frame = rectangle(-MARGIN, -MARGIN, WIDTH + MARGIN, HEIGHT + MARGIN);
  const projected = regions.map(({ id, polygons }) => {
    const onBoard = polygons.map((p) => p.map(toSheetRing).filter((r) => r.length > 3)).filter((p) => p.length);
    const inside = onBoard
      .flat(2)
      .every(([x, y]) => x >= -MARGIN && x <= WIDTH + MARGIN && y >= -MARGIN && y <= HEIGHT + MARGIN);
    const cropped = inside
      ? onBoard
      : polygonClipping.intersection(onBoard, frame).map((p) => p.map((r) => r.map(roundPixel)));
    return { id, polygons: cropped };
  });
  const shared = shareBorders(
    projected.filter((r) => r.polygons.length),
    0.02,
  );
  const net = topology({
    regions: {
      type: 'GeometryCollection',
      geometries: shared.map((r) => ({ type: 'MultiPolygon', coordinates: r.polygons })),
    },
  });
  net.objects.regions!.geometries!.forEach((shape, i) => {
    shape.id = shared[i]!.id;
  });
  return smoothInnerBorders(net);
}

const roundPixel = ([x, y]: Point): Point => [Math.round(x * 100) / 100, Math.round(y * 100) / 100];

/** A ring of the plane on the board, long segments cut. Both owners of a segment must get identical points, so cuts run in one direction. */
function toSheetRing(ring: Ring): Ring {
  const cut: Ring = [];
  for (let i = 0; i < ring.length - 1; i++) {
    const [a, b] = [ring[i]!, ring[i + 1]!];
    const backwards = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
    const [p, q] = backwards ? [b, a] : [a, b];
    const n = Math.ceil(distance(p, q) / LONGEST_KM);
    const between: Ring = [];
    for (let k = 1; k < n; k++)
      between.push([round3(p[0] + ((q[0] - p[0]) * k) / n), round3(p[1] + ((q[1] - p[1]) * k) / n)]);
    cut.push(a, ...(backwards ? between.reverse() : between));
  }
  cut.push(cut[0]!);
  const drawn = cut.map((p) => roundPixel(planeToBoard(p)));
  return drawn.filter((p, i) => i === 0 || p[0] !== drawn[i - 1]![0] || p[1] !== drawn[i - 1]![1]);
}

/** `RU`, `SEA`, `BG`: the state a region id belongs to. */
export const countryOf = (id: string): string =>
  id === 'bg' ? 'BG' : id.startsWith('caspian') ? 'SEA' : id.slice(0, 2).toUpperCase();

function smoothInnerBorders(net: Topology): Topology {
  const shapes: Shape[] = net.objects.regions!.geometries!;
  const owners = arcOwners(net, shapes);
  const simple = simplify(presimplify(net), TOLERANCE);
  simple.arcs = simple.arcs.map((arc, k) => {
    const line = arc.map(([x, y]): Point => [x, y]);
    const [a, b] = owners[k]!.map((i) => countryOf(shapes[i]!.id!));
    return a !== undefined && a === b && a !== 'BG' ? roundCorners(roundCorners(line)) : line;
  });
  delete simple.bbox; // else presimplify believes the old one
  const light = simplify(presimplify(simple), SMOOTHED_TOLERANCE);
  light.arcs = light.arcs.map((arc) => arc.map(([x, y]): Point => [x, y]));
  return light;
}

/** One pass of Chaikin's corner cutting; ends stay, closed lines stay as they are. */
function roundCorners(line: Point[]): Point[] {
  const [first, last] = [line[0]!, line[line.length - 1]!];
  if (line.length < 3 || (first[0] === last[0] && first[1] === last[1])) return line;
  const out: Point[] = [first];
  for (let i = 0; i < line.length - 1; i++) {
    const [p, q] = [line[i]!, line[i + 1]!];
    if (i > 0) out.push([p[0] * 0.75 + q[0] * 0.25, p[1] * 0.75 + q[1] * 0.25]);
    if (i < line.length - 2) out.push([p[0] * 0.25 + q[0] * 0.75, p[1] * 0.25 + q[1] * 0.75]);
  }
  out.push(last);
  return out;
}
