// The retreat phase: dislodged units go where they may, or disband (DATC 6.H). No supports and no convoys here.
import type { AdjudicationMap } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';
import { moveTo } from './aftermath.ts';
import { landing } from './reach.ts';
import type { Dislodged, Place, Unit } from './types.ts';

/** What a dislodged unit is told: where to go; without `to` it disbands. The unit is named by where it was dislodged. */
export interface RetreatOrder {
  readonly power: string;
  readonly province: ProvinceId;
  readonly to?: Place;
}

export type RetreatReason =
  | { readonly code: 'ok' }
  | {
      readonly code:
        | 'notDislodged'
        | 'notYourUnit'
        | 'duplicateOrder'
        | 'unreachable'
        | 'unknownProvince'
        | 'unknownCoast'
        | 'coastNeeded'
        | 'retreatClosed';
    }
  | { readonly code: 'bounced'; readonly by: readonly ProvinceId[] };

/** Succeeds: the unit is where it was told to be, or disbanded as told. Fails: two wanted one place. Void: not allowed. */
export interface RetreatOutcome {
  readonly order: RetreatOrder;
  readonly result: 'succeeds' | 'fails' | 'void';
  readonly reason: RetreatReason;
}

export interface Retreats {
  /** One for each order, in input order. */
  readonly outcomes: readonly RetreatOutcome[];
  /** All units after the phase, in order of province. */
  readonly after: readonly Unit[];
  /** The dislodged units that are gone, in order of province. */
  readonly disbanded: readonly Unit[];
}

/**
 * Resolves the retreats. `standing` are the units after the moves. Without a legal retreat a unit disbands; units that
 * retreat to one province, on whatever coast, all disband (DATC 6.H.7, 6.H.8). Of two orders for one unit the first counts.
 */
export function resolveRetreats(
  map: AdjudicationMap,
  dislodged: readonly Dislodged[],
  orders: readonly RetreatOrder[],
  standing: readonly Unit[],
): Retreats {
  const taken = new Set(standing.map(({ province }) => province));
  const told = new Set<Dislodged>();
  const goals = new Map<Dislodged, Place>();
  const judged = orders.map((order): RetreatReason => {
    const loser = dislodged.find(({ unit }) => unit.province === order.province);
    if (loser === undefined) return { code: 'notDislodged' }; // DATC 6.H.4
    if (loser.unit.power !== order.power) return { code: 'notYourUnit' };
    if (told.has(loser)) return { code: 'duplicateOrder' };
    told.add(loser);
    if (order.to === undefined) return { code: 'ok' };
    const goal = goalOf(map, loser, order.to);
    if (typeof goal === 'string') return { code: goal };
    if (taken.has(goal.province)) return { code: 'retreatClosed' };
    goals.set(loser, goal);
    return { code: 'ok' };
  });

  const rivalsOf = (loser: Dislodged): readonly ProvinceId[] => {
    const goal = goals.get(loser);
    const rivals = [...goals].filter(([other, to]) => other !== loser && to.province === goal?.province);
    return rivals.map(([other]) => other.unit.province).sort();
  };
  const outcomes = orders.map((order, i): RetreatOutcome => {
    const reason = judged[i]!;
    if (reason.code !== 'ok') return { order, result: 'void', reason };
    const by = rivalsOf(dislodged.find(({ unit }) => unit.province === order.province)!);
    return by.length > 0
      ? { order, result: 'fails', reason: { code: 'bounced', by } }
      : { order, result: 'succeeds', reason };
  });

  const after = [...standing];
  const disbanded: Unit[] = [];
  for (const loser of dislodged) {
    const goal = goals.get(loser);
    if (goal !== undefined && rivalsOf(loser).length === 0) after.push(moveTo(loser.unit, goal));
    else disbanded.push(loser.unit);
  }
  const byProvince = (a: Unit, b: Unit) => (a.province < b.province ? -1 : 1);
  return { outcomes, after: after.sort(byProvince), disbanded: disbanded.sort(byProvince) };
}

/** The place of a retreat among the unit's options, or why it cannot go there. */
function goalOf(
  map: AdjudicationMap,
  loser: Dislodged,
  to: Place,
): Place | Exclude<RetreatReason['code'], 'ok' | 'bounced'> {
  const place = landing(map, loser.unit, to);
  if (typeof place === 'string') return place; // DATC 6.H.3, 6.H.13
  const option = loser.retreatOptions.find((open) => open.province === place.province && open.coast === place.coast);
  return option ?? 'retreatClosed'; // DATC 6.H.5, 6.H.6, 6.H.15, 6.H.16
}
