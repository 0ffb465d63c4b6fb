// What a board is: provinces, who borders whom for armies and for fleets, crossings. Facts only; who holds what is match state.
import type { CrossingId, PowerId, ProvinceId } from './ids.ts';

export type Terrain = 'steppe' | 'desert' | 'plain' | 'valley' | 'foothills' | 'mountain' | 'high-mountain' | 'sea';

/** The part of a board that an adjudicator needs (rules 2, 4). Neighbours are symmetric. Provinces with coasts name them in `coasts`. */
export interface AdjudicationMap {
  readonly provinces: Readonly<Record<ProvinceId, MapProvince>>;
}

export interface MapProvince {
  readonly id: ProvinceId;
  readonly kind: 'land' | 'coastal' | 'sea';
  /** Named coasts of a split-coast province, such as `nc`, `sc`; empty or absent if it has one coast. */
  readonly coasts?: readonly string[];
  readonly armyNeighbours: readonly ProvinceId[];
  /** `province` or `province/coast`; keyed by own coast, `''` where the province has one coast or is sea. */
  readonly fleetNeighbours: Readonly<Record<string, readonly string[]>>;
}

/** A province of the game's own board (rules 2). */
export interface Province extends MapProvince {
  readonly name: string;
  /** Whose state it belongs to; seas have none. Afghan provinces: 'tal' (both Taliban and NRF count them as home, rules-review C18). */
  readonly sovereign: PowerId | undefined;
  /** Supply centre (scenario.md F). */
  readonly key: boolean;
  readonly terrain: Terrain;
  /** Large non-Pashtun majority: `insurgency` may be played here (scenario.md D). */
  readonly insurgencyFlag: boolean;
  /** Token point in board pixels (1600 x 1000). */
  readonly anchor: readonly [number, number];
  /** Added to the label's usual place (centred, baseline half a token and 7 px above the anchor), in screen pixels at every zoom. */
  readonly labelOffset: readonly [number, number];
  /** Towns, first is the token's town; board pixels. */
  readonly places: readonly { readonly name: string; readonly at: readonly [number, number] }[];
}

export interface Crossing {
  readonly id: CrossingId;
  readonly name: string;
  /** The two provinces it joins; for Afghan crossings the Afghan one is second. */
  readonly between: readonly [ProvinceId, ProvinceId];
  readonly kind: 'bridge' | 'road' | 'rail' | 'ferry' | 'pass';
  readonly at: readonly [number, number];
}

export interface Board extends AdjudicationMap {
  readonly width: number;
  readonly height: number;
  readonly provinces: Readonly<Record<ProvinceId, Province>>;
  readonly crossings: readonly Crossing[];
}
