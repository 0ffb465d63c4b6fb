// What may follow: for a unit and a partly written order, every legal completion. Feeds the order tool, the keyboard path
// and the bots. It asks legality.ts about each candidate, so the two cannot disagree. Politics (rules 4.1, 4.2) is others'.
import type { AdjudicationMap } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';
import { stepsFrom } from './aftermath.ts';
import { judge, type Waters, watersOf } from './legality.ts';
import { positionOf, unitAt } from './position.ts';
import type { OrderAct, Place, Unit } from './types.ts';

/** An order as far as it is written: its type, then the provinces it names. */
export interface PartialAct {
  readonly type?: OrderAct['type'];
  /** Of a supported move or a convoy. */
  readonly from?: ProvinceId;
  /** Of a move, a supported move or a convoy. */
  readonly to?: ProvinceId;
  /** Of a supported hold. */
  readonly at?: ProvinceId;
}

/** Whom a unit can help, and where. */
export interface SupportChoices {
  readonly supportHold: readonly ProvinceId[];
  readonly supportMove: readonly { readonly from: ProvinceId; readonly to: ProvinceId }[];
}

/**
 * All legal acts of the unit that agree with what is written so far, in order of type and province. A fleet's move names
 * its coast where there are several; a move by sea to a neighbour stands beside the one by land, marked `viaConvoy`.
 * Empty if the unit is not on the board.
 */
export function choices(
  map: AdjudicationMap,
  units: readonly Unit[],
  unit: Place,
  partial: PartialAct = {},
): readonly OrderAct[] {
  const position = positionOf(map, units);
  const index = unitAt(position, unit.province);
  if (index < 0) return [];
  const waters = watersOf(position);
  const acts: OrderAct[] = [];
  const wants = (type: OrderAct['type']) => partial.type === undefined || partial.type === type;
  if (wants('hold')) acts.push({ type: 'hold' });
  if (wants('move')) acts.push(...moves(waters, index));
  if (wants('supportHold')) acts.push(...holdSupports(waters, index));
  if (wants('supportMove')) acts.push(...moveSupports(waters, index));
  if (wants('convoy')) acts.push(...convoys(waters, index));
  return acts.filter((act) => agrees(act, partial));
}

/** Every place the unit can be ordered to, by land, along the coast or by sea with the fleets where they stand. */
export function moveTargets(map: AdjudicationMap, units: readonly Unit[], unit: Place): readonly Place[] {
  const targets: Place[] = [];
  for (const act of choices(map, units, unit, { type: 'move' })) {
    if (act.type === 'move' && act.viaConvoy !== true) targets.push(act.to);
  }
  return targets;
}

/** Whom the unit can support in holding, and which moves of others it can support, whatever they are ordered to do. */
export function supportChoices(map: AdjudicationMap, units: readonly Unit[], unit: Place): SupportChoices {
  const supportHold: ProvinceId[] = [];
  const supportMove: { readonly from: ProvinceId; readonly to: ProvinceId }[] = [];
  for (const act of choices(map, units, unit, { type: 'supportHold' })) {
    if (act.type === 'supportHold') supportHold.push(act.at);
  }
  for (const act of choices(map, units, unit, { type: 'supportMove' })) {
    if (act.type === 'supportMove') supportMove.push({ from: act.from, to: act.to });
  }
  return { supportHold, supportMove };
}

function agrees(act: OrderAct, partial: PartialAct): boolean {
  const { from, to, at } = partial;
  switch (act.type) {
    case 'hold':
      return from === undefined && to === undefined && at === undefined;
    case 'move':
      return from === undefined && at === undefined && (to === undefined || to === act.to.province);
    case 'supportHold':
      return from === undefined && to === undefined && (at === undefined || at === act.at);
    case 'supportMove':
    case 'convoy':
      return at === undefined && (from === undefined || from === act.from) && (to === undefined || to === act.to);
  }
}

function isLegal(waters: Waters, unit: number, act: OrderAct): boolean {
  return typeof judge(waters, unit, act) !== 'string';
}

/** The provinces one step away, each once though it may have several coasts. */
function neighbours(waters: Waters, unit: number): readonly ProvinceId[] {
  const { map, units } = waters.position;
  return [...new Set(stepsFrom(map, units[unit]!).map(({ province }) => province))].sort();
}

/** The provinces where units stand, in order. */
function occupied(waters: Waters): readonly ProvinceId[] {
  return waters.position.units.map(({ province }) => province).sort();
}

/** All coasts an army could be shipped to or from; none where no fleet is at sea. */
function coasts(waters: Waters): readonly ProvinceId[] {
  if (waters.carriers().length === 0) return [];
  const { provinces } = waters.position.map;
  return Object.keys(provinces)
    .filter((id) => provinces[id]!.kind === 'coastal')
    .sort();
}

function moves(waters: Waters, unit: number): readonly OrderAct[] {
  const { map, units } = waters.position;
  const acts: OrderAct[] = stepsFrom(map, units[unit]!).map((to) => ({ type: 'move', to }));
  if (units[unit]!.kind === 'army') {
    const near = new Set(neighbours(waters, unit));
    for (const province of coasts(waters)) {
      const to: Place = { province };
      acts.push(near.has(province) ? { type: 'move', to, viaConvoy: true } : { type: 'move', to });
    }
  }
  return acts.filter((act) => isLegal(waters, unit, act));
}

function holdSupports(waters: Waters, unit: number): readonly OrderAct[] {
  return neighbours(waters, unit)
    .map((at): OrderAct => ({ type: 'supportHold', at }))
    .filter((act) => isLegal(waters, unit, act));
}

function moveSupports(waters: Waters, unit: number): readonly OrderAct[] {
  const aims = neighbours(waters, unit);
  return occupied(waters)
    .flatMap((from) => aims.map((to): OrderAct => ({ type: 'supportMove', from, to })))
    .filter((act) => isLegal(waters, unit, act));
}

function convoys(waters: Waters, unit: number): readonly OrderAct[] {
  const { units } = waters.position;
  if (units[unit]!.kind !== 'fleet') return [];
  const ends = coasts(waters);
  return occupied(waters)
    .flatMap((from) => ends.map((to): OrderAct => ({ type: 'convoy', from, to })))
    .filter((act) => isLegal(waters, unit, act));
}
