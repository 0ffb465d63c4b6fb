// The names by which everything else refers to powers, provinces and units.

/** A province of the board or of a test map, such as `tj-kulob`. Flavoured: strings fit, other ids do not. */
export type ProvinceId = string & { readonly __id?: 'province' };
/** A unit, such as `u3`; stable from start or raising to its end. */
export type UnitId = string & { readonly __id?: 'unit' };
/** A pact, such as `p7`; stable over all its versions. */
export type PactId = string & { readonly __id?: 'pact' };
/** A person's place in a match, such as `s2`. Several seats may share a power (a delegation). */
export type SeatId = string & { readonly __id?: 'seat' };
/** One crossing of the board, such as `x-termez`. */
export type CrossingId = string & { readonly __id?: 'crossing' };

/** The twelve powers, in the order in which everything is listed and drawn by chance (scenario.md B). */
export const POWER_IDS = ['ru', 'tj', 'uz', 'tal', 'kz', 'kg', 'tm', 'nrf', 'cn', 'pk', 'ir', 'us'] as const;
export type PowerId = (typeof POWER_IDS)[number];
/** Owner of a unit: a power, or nobody (the neutral army of Panjshir, IS-K strongholds). */
export type OwnerId = PowerId | 'neutral' | 'isk';
