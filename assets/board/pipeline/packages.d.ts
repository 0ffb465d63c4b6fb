// The few shapes that the pipeline uses of packages that ship no types.
type NetFeature = import('./geometry.ts').Feature;
type NetGeometry = import('./geometry.ts').GeoGeometry;
type NetShape = import('./geometry.ts').Shape;
type Net = import('./geometry.ts').Topology;

declare module 'd3-geo' {
  interface Projection {
    (lonLat: [number, number]): [number, number];
    parallels(p: [number, number]): Projection;
    rotate(r: [number, number]): Projection;
    center(c: [number, number]): Projection;
    scale(s: number): Projection;
    translate(t: [number, number]): Projection;
  }
  export function geoConicEqualArea(): Projection;
}
declare module 'd3-delaunay' {
  export class Delaunay {
    static from(points: readonly (readonly [number, number])[]): Delaunay;
    voronoi(bounds: [number, number, number, number]): { cellPolygon(i: number): [number, number][] | null };
  }
}
declare module 'polylabel' {
  export default function polylabel(
    polygon: [number, number][][],
    precision: number,
  ): [number, number] & { distance: number };
}
declare module 'topojson-client' {
  export function feature(topology: Net, object: NetShape): NetFeature;
  export function mergeArcs(topology: Net, shapes: readonly NetShape[]): NetShape;
  export function merge(topology: Net, shapes: readonly NetShape[]): NetGeometry & { type: 'MultiPolygon' };
  export function meshArcs(topology: Net, object: NetShape, filter: (a: NetShape, b: NetShape) => boolean): NetShape;
  export function quantize(topology: Net, precision: number): Net;
}
declare module 'topojson-server' {
  export function topology(objects: Record<string, unknown>): Net;
}
declare module 'topojson-simplify' {
  export function presimplify(topology: Net): Net;
  export function simplify(topology: Net, minimumWeight: number): Net;
}
