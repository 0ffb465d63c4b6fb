// What a power may choose in Regroup (rules 1.1 G1-G6, 4.3, 4.4): one form, filled in before the steps run. Read from the position after the
// moves with control as it will be; a choice that has become impossible at its turn lapses and costs nothing.
import type { UnitKind } from '../adjudicator/types.ts';
import type { PowerId, ProvinceId, UnitId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import { exercisedWith } from '../politics/exercises.ts';
import { bindingOfKind } from '../politics/inForce.ts';
import { modulesOf } from '../politics/modules.ts';
import { airliftTargets, armsAllowance, basesOf, entry, freeHomesAndBases } from '../politics/rights.ts';
import type { GameUnit, World } from '../politics/world.ts';
import { Chronicle } from './chronicle.ts';
import type { MatchState } from './state.ts';
import { changeControl } from './steps/control.ts';
import { keysOf } from './steps/income.ts';
import { standingUnits } from './steps/retreats.ts';

/** Coins for a new unit; less in the round after an exercise with who sells the arms (rules 4.4). */
const RAISE_COST = 3;
const RAISE_COST_TRAINED = 2;
export const REDEPLOY_COST = 1;

export interface RaiseOption {
  readonly at: ProvinceId;
  readonly kinds: readonly UnitKind[];
}

export interface GuestOption {
  readonly unit: UnitId;
  readonly at: ProvinceId;
  readonly host: PowerId;
  readonly homes: readonly ProvinceId[];
}

export interface RegroupOptions {
  readonly guests: readonly GuestOption[];
  /** How many units must disband, and of which. */
  readonly disband: { readonly count: number; readonly of: readonly UnitId[] };
  readonly raiseCost: number;
  readonly raise: readonly RaiseOption[];
  readonly redeploy: readonly { readonly unit: UnitId; readonly to: readonly ProvinceId[] }[];
}

/** The options of a power in this Regroup; empty lists where the preset has no such rule. */
export function regroupOptions(state: MatchState, power: PowerId): RegroupOptions {
  const ahead = afterControl(state);
  const raiseCost = raiseCostOf(ahead, power);
  const isOn = modulesOf(state).raising;
  return {
    guests: guestsWithoutAccess(ahead, power),
    disband: isOn
      ? { count: disbandCount(ahead, power), of: own(ahead, power).map(({ id }) => id) }
      : { count: 0, of: [] },
    raiseCost,
    raise: isOn ? raisePlaces(ahead, power) : [],
    redeploy: isOn ? redeployable(ahead, power) : [],
  };
}

/** Whether there is anything to decide for a power that must not be guessed by others from its coins (rules 1.1: skipped when nobody has a choice). */
export function mustChoose(state: MatchState, power: PowerId): boolean {
  const retreats = state.dislodged.some(({ unit, options }) => unit.owner === power && options.length > 0);
  return retreats || guestsWithoutAccess(afterControl(state), power).length > 0;
}

/** Units that stand by no right where they are, and where each may go (rules 4.3). */
export function guestsWithoutAccess(state: MatchState, power: PowerId): readonly GuestOption[] {
  const homes = freeHomesAndBases(state, REGION_BOARD, power);
  return own(state, power).flatMap((unit): GuestOption[] => {
    const meaning = entry(state, REGION_BOARD, power, unit.at);
    if (meaning.kind !== 'incursion') return [];
    return [{ unit: unit.id, at: unit.at, host: meaning.on, homes: homes.filter((at) => mayStandIn(unit.kind, at)) }];
  });
}

/** Units over the limit, or one lost in crisis (rules 3.2, 4.4). */
export function disbandCount(state: MatchState, power: PowerId): number {
  const over = own(state, power).length - unitLimit(state, power);
  return Math.max(0, over, losesInCrisis(state, power) ? 1 : 0);
}

/** Key provinces controlled + arms clauses (at most two) + allowance (rules 4.4). */
export function unitLimit(world: World, power: PowerId): number {
  return keysOf(world, power) + armsAllowance(world, REGION_BOARD, power) + (world.power[power]?.allowance ?? 0);
}

/** Coins that a unit costs the power now. */
export function raiseCostOf(world: World, power: PowerId): number {
  const sellers = bindingOfKind(world, REGION_BOARD, 'arms').flatMap(({ clause }) =>
    clause.buyer === power ? [clause.seller] : [],
  );
  const trained = sellers.some((seller) => exercisedWith(world, power, seller));
  return trained ? RAISE_COST_TRAINED : RAISE_COST;
}

/** Free controlled home key provinces, or next to one where a guest stands in it (rules 4.4). Empty at the limit or without the coins. */
export function raisePlaces(state: MatchState, power: PowerId): readonly RaiseOption[] {
  const coins = state.power[power]?.coins ?? 0;
  if (coins < raiseCostOf(state, power) || own(state, power).length >= unitLimit(state, power)) return [];
  const holder = new Map(Object.values(state.units).map(({ at, owner }) => [at, owner]));
  const places = Object.values(REGION_BOARD.provinces).flatMap(({ id, key, armyNeighbours }) => {
    if (!key || !isHome(state, power, id)) return [];
    const owner = holder.get(id);
    if (owner === undefined) return [id];
    return owner === power ? [] : armyNeighbours.filter((next) => isHome(state, power, next) && !holder.has(next));
  });
  const kinds: readonly UnitKind[] = modulesOf(state).fleets ? ['army', 'fleet'] : ['army'];
  return [...new Set(places)].sort().map((at) => ({ at, kinds: kinds.filter((kind) => mayStandIn(kind, at)) }));
}

/** Units at home or at a base, and the free bases they may be flown to (rules 4.4). Empty without the coin. */
export function redeployable(
  state: MatchState,
  power: PowerId,
): readonly { readonly unit: UnitId; readonly to: readonly ProvinceId[] }[] {
  if ((state.power[power]?.coins ?? 0) < REDEPLOY_COST) return [];
  const bases = basesOf(state, REGION_BOARD, power);
  const free = airliftTargets(state, REGION_BOARD, power);
  return own(state, power).flatMap(({ id, at, kind }) => {
    const to = free.filter((target) => mayStandIn(kind, target));
    return (isHome(state, power, at) || bases.includes(at)) && to.length > 0 ? [{ unit: id, to }] : [];
  });
}

/** The state as G2 will leave it: control follows from what everybody sees. */
function afterControl(state: MatchState): MatchState {
  const chronicle = new Chronicle(state);
  changeControl(chronicle);
  return chronicle.state;
}

function own(state: MatchState, power: PowerId): readonly GameUnit[] {
  return standingUnits(state)
    .filter(({ owner }) => owner === power)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** A province of one's own state that one controls; Taliban and NRF share theirs (rules 3, *home*). */
export function isHome(world: World, power: PowerId, id: ProvinceId): boolean {
  const sovereign = REGION_BOARD.provinces[id]?.sovereign;
  return world.controller[id] === power && (sovereign === power || (power === 'nrf' && sovereign === 'tal'));
}

/** Fleets keep to ports; at home that is a coastal province. */
function mayStandIn(kind: UnitKind, id: ProvinceId): boolean {
  return kind === 'army' || REGION_BOARD.provinces[id]?.kind === 'coastal';
}

/** In crisis one more attack or lost key province takes one unit (rules 3.2). */
function losesInCrisis(state: MatchState, power: PowerId): boolean {
  if (!state.power[power]?.crisis) return false;
  const { attacked, domestic = [], keysLost = [] } = state.inRound;
  const isHit = attacked !== undefined && state.controller[attacked] === power;
  return isHit || domestic.includes(power) || keysLost.includes(power);
}
