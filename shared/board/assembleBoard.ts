// Puts a board together from the reviewed facts and the points of the drawn sheet.
import type { Board, Crossing, Province } from './board.ts';
import { CROSSING_FACTS, type RegionCrossingId } from './crossings.ts';
import type { ProvinceId } from './ids.ts';
import { LABEL_OFFSETS } from './labelOffsets.ts';
import { LAND_BORDERS, type ProvincePair, SEA_BORDERS } from './neighbours.ts';
import { PROVINCE_FACTS, REGION_IDS, type RegionId } from './provinceFacts.ts';

type PixelPoint = readonly [number, number];

/** Where things lie on the sheet, in board pixels. Made by `npm run map`. */
export interface BoardPoints {
  readonly width: number;
  readonly height: number;
  readonly provinces: Readonly<Record<RegionId, { readonly anchor: PixelPoint; readonly places: Province['places'] }>>;
  readonly crossings: Readonly<Record<RegionCrossingId, PixelPoint>>;
}

/** The game's board. Neighbour lists are symmetric and sorted; ridge borders are in none (rules 2). */
export function assembleBoard(points: BoardPoints): Board {
  const byLand = neighbourLists(LAND_BORDERS);
  const bySea = neighbourLists(SEA_BORDERS);
  const provinces: Record<ProvinceId, Province> = {};
  for (const id of REGION_IDS) {
    const { kind, ...facts } = PROVINCE_FACTS[id];
    provinces[id] = {
      id,
      kind,
      ...facts,
      armyNeighbours: byLand.get(id) ?? [],
      // One coast everywhere: keyed by the empty name.
      fleetNeighbours: kind === 'land' ? {} : { '': bySea.get(id) ?? [] },
      anchor: points.provinces[id].anchor,
      labelOffset: LABEL_OFFSETS[id] ?? [0, 0],
      places: points.provinces[id].places,
    };
  }
  const crossings = CROSSING_FACTS.map((facts): Crossing => ({ ...facts, at: points.crossings[facts.id] }));
  return { width: points.width, height: points.height, provinces, crossings };
}

function neighbourLists(pairs: readonly ProvincePair[]): ReadonlyMap<ProvinceId, readonly ProvinceId[]> {
  const lists = new Map<ProvinceId, ProvinceId[]>();
  const add = (from: ProvinceId, to: ProvinceId): void => {
    lists.set(from, [...(lists.get(from) ?? []), to].sort());
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return lists;
}
