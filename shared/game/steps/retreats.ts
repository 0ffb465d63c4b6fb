// G1: dislodged units go where they may, or disband (rules 1.1, 4.1). The engine proposes; owners confirm or change in Regroup.
import { resolveRetreats } from '../../adjudicator/retreats.ts';
import type { Dislodged } from '../../adjudicator/types.ts';
import type { ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { asPiece } from '../../politics/battle.ts';
import type { GameUnit } from '../../politics/world.ts';
import { presetOf } from '../../scenario/presets.ts';
import type { Chronicle } from '../chronicle.ts';
import type { MatchState } from '../state.ts';

/** Fills in a proposal for every dislodged unit: own ground before others', no two into one province, else to disband. */
export function proposeRetreats(chronicle: Chronicle): void {
  const taken = new Set<ProvinceId>();
  for (const { unit, options } of chronicle.state.dislodged) {
    const { controller } = chronicle.state;
    const free = options.filter((id) => !taken.has(id)).toSorted();
    const to = free.find((id) => controller[id] === unit.owner) ?? free[0] ?? null;
    if (to !== null) taken.add(to);
    chronicle.add({ type: 'retreatSet', unit: unit.id, to, confirmed: false });
  }
}

export function retreat(chronicle: Chronicle): void {
  const { state } = chronicle;
  if (state.dislodged.length === 0) return;
  const dislodged = state.dislodged.map(
    ({ unit, attackedFrom, options }): Dislodged => ({
      unit: asPiece(unit),
      attackedFrom,
      retreatOptions: options.map((province) => ({ province })),
    }),
  );
  const goals = new Map(state.dislodged.map(({ unit }) => [unit.id, goalOf(state, unit)]));
  const orders = state.dislodged.map(({ unit }) => {
    const to = goals.get(unit.id) ?? null;
    return { power: unit.owner, province: unit.at, ...(to === null ? {} : { to: { province: to } }) };
  });
  const { outcomes } = resolveRetreats(REGION_BOARD, dislodged, orders, standingUnits(state).map(asPiece));
  for (const [n, { unit }] of state.dislodged.entries()) {
    const to = goals.get(unit.id) ?? null;
    const goes = to !== null && outcomes[n]?.result === 'succeeds' ? to : null;
    chronicle.log({ k: 'retreat', unit: unit.id, owner: unit.owner, from: unit.at, to: goes });
    if (goes !== null) chronicle.add({ type: 'unitMoved', unit: unit.id, to: goes });
    else destroy(chronicle, unit);
  }
  chronicle.add({ type: 'found', record: { retreated: state.dislodged.map(({ unit }) => unit.id) } });
  chronicle.add({ type: 'unitsDislodged', units: [] });
}

/** Missing retreat: disband, but where the preset lets the engine's proposal stand (rules 1). */
function goalOf(state: MatchState, unit: GameUnit): ProvinceId | null {
  const isSaid = presetOf(state).proposalStands || state.retreatsConfirmed.includes(unit.id);
  return isSaid ? (state.retreats[unit.id] ?? null) : null;
}

/** A stronghold that is dislodged is destroyed, and presence there becomes 1 (rules 9.1). */
function destroy(chronicle: Chronicle, unit: GameUnit): void {
  chronicle.add({ type: 'unitRemoved', unit: unit.id });
  if (unit.owner !== 'isk') return;
  chronicle.add(
    { type: 'strongholdSet', province: unit.at, stands: false },
    { type: 'presenceSet', province: unit.at, now: 1 },
  );
  chronicle.log({ k: 'stronghold', province: unit.at, risen: false });
}

/** Units that do not wait to retreat. */
export function standingUnits(state: MatchState): readonly GameUnit[] {
  const fleeing = new Set(state.dislodged.map(({ unit }) => unit.id));
  return Object.values(state.units).filter(({ id }) => !fleeing.has(id));
}
