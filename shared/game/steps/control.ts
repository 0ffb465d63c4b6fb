// G2 and G3: who controls what after the moves, and guests whose right has ended (rules 4.1, 4.3).

import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { entry, freeHomesAndBases } from '../../politics/rights.ts';
import type { GameUnit } from '../../politics/world.ts';
import type { Chronicle } from '../chronicle.ts';
import type { MatchState } from '../state.ts';
import { standingUnits } from './retreats.ts';

/**
 * G2. A unit that came into a province another power controls takes it unless it is a guest; in one that nobody controls, a unit that needs
 * nobody's leave. A unit that was there before came as a guest: it stays one to G3, even if its right has ended.
 */
export function changeControl(chronicle: Chronicle): void {
  for (const unit of standingUnits(chronicle.state)) {
    const { state } = chronicle;
    const owner = ownerOf(unit);
    if (owner === null || REGION_BOARD.provinces[unit.at]?.kind === 'sea') continue;
    const meaning = entry(state, REGION_BOARD, owner, unit.at);
    const takes =
      meaning.kind === 'free' ||
      (cameThisRound(state, unit) &&
        (meaning.kind === 'incursion' || (meaning.kind === 'casusFoederis' && !meaning.guest)));
    const from = state.controller[unit.at] ?? null;
    // An intruder where nobody controls occupies nothing: the province counts as the Taliban's (rules 4.1).
    if (!takes || from === owner || (meaning.kind !== 'free' && from === null)) continue;
    take(chronicle, unit.at, from, owner);
  }
}

function take(chronicle: Chronicle, province: ProvinceId, from: PowerId | null, to: PowerId): void {
  chronicle.add({ type: 'controlChanged', province, to });
  chronicle.log({ k: 'control', province, from, to });
  // A fort stands until control changes (rules 8 fortify).
  if (chronicle.state.forts.includes(province)) chronicle.add({ type: 'fortSet', province, stands: false });
  if (from === null || !REGION_BOARD.provinces[province]?.key) return;
  const keysLost = [...(chronicle.state.inRound.keysLost ?? []), from];
  chronicle.add({ type: 'found', record: { keysLost } });
}

/**
 * G3. Guests without access go to a free home or base province: the one their owner named, else the nearest; without one they disband at no
 * cost. Their owner may have them stay: an incursion and an occupation (rules 4.3).
 */
export function sendGuestsHome(chronicle: Chronicle): void {
  for (const unit of standingUnits(chronicle.state)) {
    const { state } = chronicle;
    const owner = ownerOf(unit);
    if (owner === null) continue;
    const meaning = entry(state, REGION_BOARD, owner, unit.at);
    if (meaning.kind !== 'incursion') continue;
    const said = state.regroup[owner]?.guests?.[unit.id];
    if (said === 'stay') {
      occupy(chronicle, unit, owner, meaning.on);
      continue;
    }
    const homes = freeHomesAndBases(state, REGION_BOARD, owner).filter(
      (at) => unit.kind === 'army' || REGION_BOARD.provinces[at]?.kind === 'coastal',
    );
    const to = said !== undefined && homes.includes(said) ? said : nearest(unit.at, homes);
    chronicle.add(to === null ? { type: 'unitRemoved', unit: unit.id } : { type: 'unitMoved', unit: unit.id, to });
    chronicle.log({ k: 'sentHome', unit: unit.id, owner: unit.owner, to });
  }
}

function occupy(chronicle: Chronicle, unit: GameUnit, by: PowerId, on: PowerId): void {
  const incursion = { by, on, province: unit.at };
  chronicle.log({ k: 'incursion', ...incursion });
  chronicle.add({ type: 'found', record: { incursions: [...(chronicle.state.inRound.incursions ?? []), incursion] } });
  const from = chronicle.state.controller[unit.at] ?? null;
  // Where nobody controls, an intruder occupies nothing (rules 4.1).
  if (from !== null) take(chronicle, unit.at, from, by);
}

function cameThisRound(state: MatchState, unit: GameUnit): boolean {
  const order = state.inRound.orders?.find((judged) => judged.unit === unit.id);
  return order === undefined || order.at !== unit.at;
}

function ownerOf({ owner }: GameUnit): PowerId | null {
  return owner === 'neutral' || owner === 'isk' ? null : owner;
}

/** The nearest of these places by steps over land; ties: the first by id. */
function nearest(from: ProvinceId, places: readonly ProvinceId[]): ProvinceId | null {
  const seen = new Set<ProvinceId>([from]);
  let ring: readonly ProvinceId[] = [from];
  while (ring.length > 0) {
    const found = ring.filter((id) => places.includes(id)).toSorted()[0];
    if (found !== undefined) return found;
    ring = [...new Set(ring.flatMap((id) => REGION_BOARD.provinces[id]?.armyNeighbours ?? []))].filter(
      (id) => !seen.has(id),
    );
    for (const id of ring) seen.add(id);
  }
  return places[0] ?? null;
}
