// From longitude and latitude to board pixels: Albers, a magnifier over the upper Amu Darya, a squeeze of the edges.
// The frame is fixed: relief, label offsets and stored sketches fit these 1600 x 1000 pixels.
import { geoConicEqualArea } from 'd3-geo';
import { type Point, roundPoint } from './geometry.ts';

export const WIDTH = 1600;
export const HEIGHT = 1000;
/** Geometry goes this far beyond the sheet, so that no frame stroke shows. */
export const MARGIN = 40;
/** What is read of the world, in km of the plane. */
export const FRAME = { x0: -2700, y0: -2000, x1: 2900, y1: 1600 };

const EARTH_RADIUS_KM = 6371;
const albers = geoConicEqualArea()
  .parallels([33, 47])
  .rotate([-66, 0])
  .center([0, 40])
  .scale(EARTH_RADIUS_KM)
  .translate([0, 0]);

/** Longitude and latitude to km in the plane: x east, y south. */
export const toPlane = (lonLat: Point): Point => roundPoint(albers(lonLat));

// The magnifier: nearly twice the scale at the centre, none beyond some 1500 km; monotone, so nothing folds.
const CENTRE = toPlane([69, 36.6]);
const STRENGTH = 0.95;
const REACH_KM = 720;
function magnify([x, y]: Point): Point {
  const dx = x - CENTRE[0];
  const dy = y - CENTRE[1];
  const r = Math.hypot(dx, dy);
  const k = 1 + STRENGTH * Math.exp(-(r * r) / (REACH_KM * REACH_KM));
  return [CENTRE[0] + dx * k, CENTRE[1] + dy * k];
}

// The squeeze: the northern steppe, the south and both sides get less room. Integrals of a density are monotone.
const smooth = (a: number, b: number, v: number): number => {
  const t = Math.max(0, Math.min(1, (v - a) / (b - a)));
  return t * t * (3 - 2 * t);
};
function integral(density: (v: number) => number, from: number, to: number, steps = 2000): (v: number) => number {
  const h = (to - from) / steps;
  const sums = [0];
  for (let i = 0; i < steps; i++) sums.push(sums[i]! + density(from + (i + 0.5) * h) * h);
  return (v) => {
    const u = (v - from) / h;
    const i = Math.max(0, Math.min(steps - 1, Math.floor(u)));
    return sums[i]! + (sums[i + 1]! - sums[i]!) * (u - i);
  };
}
const northStart = toPlane([66, 44.2])[1];
const northFull = toPlane([66, 50])[1];
const south = toPlane([66, 31.5])[1];
const squeezeY = integral(
  (y) => 1 - 0.52 * smooth(northStart, northFull, y) - 0.45 * smooth(south - 50, south + 450, y),
  -4000,
  4000,
);
const squeezeX = integral((x) => 1 - 0.36 * (1 - smooth(-1700, -800, x)) - 0.42 * smooth(900, 1600, x), -4000, 4000);
const distort = (plane: Point): Point => {
  const m = magnify(plane);
  return [squeezeX(m[0]), squeezeY(m[1])];
};

// These four places touch the edges of the sheet.
const edges = (
  [
    [47.4, 41.5],
    [84.5, 41.5],
    [66, 28.9],
    [67, 54.9],
  ] as Point[]
).map((ll) => distort(toPlane(ll)));
const [x0, x1] = [Math.min(...edges.map((e) => e[0])), Math.max(...edges.map((e) => e[0]))];
const [y0, y1] = [Math.min(...edges.map((e) => e[1])), Math.max(...edges.map((e) => e[1]))];
const scaleY = HEIGHT / (y1 - y0);
const scaleX = Math.min(WIDTH / (x1 - x0), scaleY * 1.14);
const offsetX = WIDTH / 2 - (scaleX * (x0 + x1)) / 2;
const offsetY = HEIGHT / 2 - (scaleY * (y0 + y1)) / 2;

/** Km in the plane to board pixels. */
export const planeToBoard = (plane: Point): Point => {
  const [x, y] = distort(plane);
  return [x * scaleX + offsetX, y * scaleY + offsetY];
};
/** Longitude and latitude to board pixels. */
export const toBoard = (lonLat: Point): Point => planeToBoard(toPlane(lonLat));
