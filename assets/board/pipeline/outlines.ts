// Outlines of the states in the plane, from Natural Earth (world-atlas, 1:10m). De facto lines, as that source draws them.
import { createRequire } from 'node:module';
import polygonClipping from 'polygon-clipping';
import { feature } from 'topojson-client';
import { type Polygon, polygonArea, polygonsOf, rectangle, ringArea, roundPolygon, type Topology } from './geometry.ts';
import { FRAME, toPlane } from './projection.ts';

export type CountryCode = 'RU' | 'KZ' | 'KG' | 'TJ' | 'UZ' | 'TM' | 'AF' | 'CN' | 'PK' | 'IR';

const NAMES: Readonly<Record<string, CountryCode>> = {
  Russia: 'RU',
  Kazakhstan: 'KZ',
  Baikonur: 'KZ', // leased town, a country of its own in the source
  Kyrgyzstan: 'KG',
  Tajikistan: 'TJ',
  Uzbekistan: 'UZ',
  Turkmenistan: 'TM',
  Afghanistan: 'AF',
  China: 'CN',
  Pakistan: 'PK',
  Iran: 'IR',
};
/** The order of the fragments, which decides ties further on. */
export const COUNTRIES: readonly CountryCode[] = ['KZ', 'KG', 'TJ', 'UZ', 'TM', 'AF', 'PK', 'IR', 'CN', 'RU'];

const LON_LAT_BOX = { west: 20, south: 8, east: 125, north: 78 };
/** Exclaves of the Fergana valley (Sokh, Vorukh, ...) are smaller and are dropped; their holes are filled. */
const SMALLEST_PART_KM2 = 3000;

const world = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology;

/** Polygons by state in km of the plane; `BG` is everybody else's land. */
export function readOutlines(): Record<CountryCode | 'BG', Polygon[]> {
  const byCountry: Record<CountryCode | 'BG', Polygon[]> = {
    RU: [],
    KZ: [],
    KG: [],
    TJ: [],
    UZ: [],
    TM: [],
    AF: [],
    CN: [],
    PK: [],
    IR: [],
    BG: [],
  };
  const { west, south, east, north } = LON_LAT_BOX;
  const frame = rectangle(FRAME.x0, FRAME.y0, FRAME.x1, FRAME.y1);
  for (const shape of world.objects.countries!.geometries!) {
    const { properties, geometry } = feature(world, shape);
    const code = NAMES[String(properties.name)] ?? 'BG';
    for (const polygon of polygonsOf(geometry)) {
      const lon = polygon[0]!.map((p) => p[0]);
      const lat = polygon[0]!.map((p) => p[1]);
      if (Math.max(...lon) < west || Math.min(...lon) > east || Math.max(...lat) < south || Math.min(...lat) > north)
        continue;
      // The great states are clipped before projection, so that the cone never sees the far side of the earth.
      const great = code === 'RU' || code === 'CN' || code === 'BG';
      const parts = great ? polygonClipping.intersection(polygon, rectangle(west, south, east, north)) : [polygon];
      for (const part of parts) {
        const projected = part.map((ring) => ring.map(toPlane));
        byCountry[code].push(...polygonClipping.intersection(projected, frame).map(roundPolygon));
      }
    }
  }
  const [first, ...others] = byCountry.KZ;
  byCountry.KZ = polygonClipping.union(first!, ...others);
  for (const code of ['UZ', 'TJ', 'KG'] as const)
    byCountry[code] = byCountry[code]
      .filter((p) => polygonArea(p) > SMALLEST_PART_KM2)
      .map((p) => [p[0]!, ...p.slice(1).filter((hole) => ringArea(hole) > SMALLEST_PART_KM2)]);
  return byCountry;
}
