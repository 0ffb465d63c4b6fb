// Which drawn line is what: inner, ridge, country, river, coast; and how long each common border is.
import { feature, meshArcs } from 'topojson-client';
import { RIDGE_BORDERS } from '../../../shared/board/neighbours.ts';
import { arcOwners, lineLength, linesOf, type Point, type Shape, type Topology } from './geometry.ts';
import { countryOf } from './sheet.ts';

type LineKind = 'inner' | 'ridge' | 'country' | 'panj' | 'coast' | 'sea';

const KINDS: Readonly<Record<LineKind, (a: string, b: string) => boolean>> = {
  inner: (a, b) => !isWater(a) && countryOf(a) === countryOf(b) && !isRidge(a, b),
  ridge: isRidge,
  country: (a, b) => !isWater(a) && !isWater(b) && countryOf(a) !== countryOf(b),
  panj: isBorderRiver,
  coast: (a, b) => isWater(a) !== isWater(b),
  sea: (a, b) => isWater(a) && isWater(b),
};

function isWater(id: string): boolean {
  return countryOf(id) === 'SEA';
}
function isRidge(a: string, b: string): boolean {
  return RIDGE_BORDERS.some(([p, q]) => (p === a && q === b) || (p === b && q === a));
}
/** Afghanistan's border with Tajikistan and Uzbekistan is the Panj and the Amu Darya, but for the ridge at the head of the Wakhan. */
function isBorderRiver(a: string, b: string): boolean {
  const states = [countryOf(a), countryOf(b)];
  return states.includes('AF') && (states.includes('TJ') || states.includes('UZ')) && !isRidge(a, b);
}

/** The object `borders`: one MultiLineString a kind, of the arcs of the regions. */
export function drawBorders(net: Topology): Shape {
  const geometries = (Object.keys(KINDS) as LineKind[]).map((kind): Shape => {
    const lines = meshArcs(net, net.objects.regions!, (p, q) => p !== q && KINDS[kind](p.id!, q.id!));
    return { type: lines.type, id: kind, arcs: lines.arcs };
  });
  return { type: 'GeometryCollection', geometries };
}

/** The lines of one kind as drawn. */
export function borderLines(net: Topology, kind: LineKind): Point[][] {
  const shape = net.objects.borders!.geometries!.find((g) => g.id === kind)!;
  return linesOf(feature(net, shape).geometry);
}

/** All pairs of regions that share a drawn line: the lines and their length in pixels. Keyed `a b`, ids sorted. */
export function commonLines(net: Topology): Map<string, { px: number; lines: Point[][] }> {
  const shapes = net.objects.regions!.geometries!;
  const pairs = new Map<string, { px: number; lines: Point[][] }>();
  arcOwners(net, shapes).forEach((owners, arc) => {
    if (owners.length !== 2) return;
    const key = pairKey(shapes[owners[0]!]!.id!, shapes[owners[1]!]!.id!);
    const known = pairs.get(key) ?? { px: 0, lines: [] };
    known.px += lineLength(net.arcs[arc]!);
    known.lines.push(net.arcs[arc]!);
    pairs.set(key, known);
  });
  return pairs;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
