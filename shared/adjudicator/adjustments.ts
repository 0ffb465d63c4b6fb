// Builds, removals and civil disorder (DATC 6.I, 6.J). The game's own limit (rules 4.4) takes the civil disorder rule from here.
import type { AdjudicationMap } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';
import { provinceOf } from './reach.ts';
import type { Unit } from './types.ts';

/** An order of the adjustment phase: raise this unit, or disband it. */
export interface AdjustmentOrder {
  readonly type: 'build' | 'disband';
  readonly unit: Unit;
}

export interface AdjustmentInput {
  readonly units: readonly Unit[];
  /** Supply centres each power owns now. A power that is not named owns none. */
  readonly centres: Readonly<Record<string, readonly ProvinceId[]>>;
  /** Home centres of each power: where it may build. */
  readonly homes: Readonly<Record<string, readonly ProvinceId[]>>;
  readonly orders: readonly AdjustmentOrder[];
  /** Names by which ties are broken in alphabetical order; ids where a name is missing. */
  readonly names?: Readonly<Record<ProvinceId, string>>;
}

export type AdjustmentCode =
  | 'ok'
  | 'noBuildsLeft'
  | 'noRemovalsLeft'
  | 'noSuchUnit'
  | 'notHome'
  | 'notOwned'
  | 'occupied'
  | 'wrongKind'
  | 'coastNeeded'
  | 'unknownCoast'
  | 'unknownProvince';

export interface AdjustmentOutcome {
  readonly order: AdjustmentOrder;
  readonly result: 'succeeds' | 'fails' | 'void';
  readonly reason: { readonly code: AdjustmentCode };
}

export interface Adjustment {
  /** One for each order, in input order. */
  readonly outcomes: readonly AdjustmentOutcome[];
  /** All units after the phase, in order of province. */
  readonly after: readonly Unit[];
  /** Units removed because their owner named too few. */
  readonly civilDisorder: readonly Unit[];
}

/** Carries out builds and removals, taken in sequence until the numbers are used up (DATC 4.D.4, 4.D.6), then civil disorder. */
export function adjust(map: AdjudicationMap, input: AdjustmentInput): Adjustment {
  const units = [...input.units];
  const due = new Map<string, number>(); // above 0: builds; below 0: removals
  for (const power of new Set([...Object.keys(input.centres), ...units.map((unit) => unit.power)])) {
    due.set(power, centresOf(input, power).length - units.filter((unit) => unit.power === power).length);
  }
  const outcomes = input.orders.map((order): AdjustmentOutcome => {
    const { power } = order.unit;
    const left = due.get(power) ?? 0;
    if (order.type === 'build') {
      const code = left <= 0 ? 'noBuildsLeft' : buildFault(map, input, units, order.unit); // DATC 6.I.1
      if (code !== 'ok') return { order, result: 'fails', reason: { code } };
      units.push(order.unit);
      due.set(power, left - 1);
      return { order, result: 'succeeds', reason: { code } };
    }
    const index = units.findIndex((unit) => isSame(unit, order.unit));
    if (index < 0) {
      // Removed already: it fails (6.J.2). Never there: void (6.J.1).
      const result = input.units.some((unit) => isSame(unit, order.unit)) ? 'fails' : 'void';
      return { order, result, reason: { code: 'noSuchUnit' } };
    }
    if (left >= 0) return { order, result: 'fails', reason: { code: 'noRemovalsLeft' } };
    units.splice(index, 1);
    due.set(power, left + 1);
    return { order, result: 'succeeds', reason: { code: 'ok' } };
  });

  const disorder: Unit[] = [];
  for (const [power, left] of due) {
    if (left >= 0) continue;
    const own = units.filter((unit) => unit.power === power);
    disorder.push(...civilDisorder(map, own, centresOf(input, power), -left, input.names));
  }
  const after = units.filter((unit) => !disorder.includes(unit));
  return { outcomes, after: after.sort((a, b) => (a.province < b.province ? -1 : 1)), civilDisorder: disorder };
}

function centresOf(input: AdjustmentInput, power: string): readonly ProvinceId[] {
  return input.centres[power] ?? [];
}

function isSame(unit: Unit, other: Unit): boolean {
  return unit.power === other.power && unit.province === other.province && unit.kind === other.kind;
}

function buildFault(map: AdjudicationMap, input: AdjustmentInput, units: readonly Unit[], unit: Unit): AdjustmentCode {
  const province = map.provinces[unit.province];
  if (province === undefined) return 'unknownProvince';
  if (!(input.homes[unit.power] ?? []).includes(unit.province)) return 'notHome'; // DATC 6.I.6
  if (!centresOf(input, unit.power).includes(unit.province)) return 'notOwned'; // DATC 6.I.5
  if (units.some((other) => other.province === unit.province)) return 'occupied'; // DATC 6.I.3, 6.I.4, 6.I.7
  if (province.kind === (unit.kind === 'fleet' ? 'land' : 'sea')) return 'wrongKind'; // DATC 6.I.2
  const coasts = province.coasts ?? [];
  if (unit.kind === 'army' || (coasts.length === 0 && unit.coast === undefined)) return 'ok';
  if (unit.coast === undefined) return 'coastNeeded'; // DATC 4.B.7, 6.B.14
  return coasts.includes(unit.coast) ? 'ok' : 'unknownCoast';
}

/**
 * Chooses the units to remove when the owner does not: the farthest from the power's own centres first, counted in steps
 * over any terrain; at equal distance fleets before armies, then by name of the province (DATC 4.D.8, rules of 2023).
 * `count` is clamped to the number of units.
 */
export function civilDisorder(
  map: AdjudicationMap,
  units: readonly Unit[],
  centres: readonly ProvinceId[],
  count: number,
  names: Readonly<Record<ProvinceId, string>> = {},
): readonly Unit[] {
  const distances = distancesFrom(map, centres);
  const distance = (unit: Unit) => distances.get(unit.province) ?? Number.POSITIVE_INFINITY;
  const name = (unit: Unit) => names[unit.province] ?? unit.province;
  const ranked = [...units].sort((a, b) => {
    if (distance(a) !== distance(b)) return distance(a) > distance(b) ? -1 : 1; // DATC 6.J.3, 6.J.8, 6.J.11
    if (a.kind !== b.kind) return a.kind === 'fleet' ? -1 : 1; // DATC 6.J.7
    return name(a) < name(b) ? -1 : 1; // DATC 6.J.4, 6.J.6
  });
  return ranked.slice(0, Math.max(0, count));
}

/** Steps from the nearest of these provinces, over land and sea alike, whatever the kind of unit (DATC 6.J.9, 6.J.10). */
function distancesFrom(map: AdjudicationMap, from: readonly ProvinceId[]): ReadonlyMap<ProvinceId, number> {
  const distances = new Map<ProvinceId, number>(from.map((province) => [province, 0]));
  // A map may grow while it is walked: this is a breadth-first search with the map as its queue.
  for (const [province, distance] of distances) {
    const here = map.provinces[province];
    if (here === undefined) continue;
    const entries = [...here.armyNeighbours, ...Object.values(here.fleetNeighbours).flat()];
    for (const next of entries.map(provinceOf)) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}
