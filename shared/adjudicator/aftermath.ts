// The position after the moves: who stands where, who is dislodged and where he may retreat, where standoffs were.
import type { AdjudicationMap } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';
import type { Findings } from './outcomes.ts';
import { fleetNeighbours, placeOf } from './reach.ts';
import { isHeadToHead } from './strength.ts';
import type { Dislodged, Place, Unit } from './types.ts';

const byProvince = (a: Place, b: Place) => (a.province < b.province ? -1 : a.province > b.province ? 1 : 0);

/** The units that still stand, where they stand now, in order of province. */
export function afterMoves(findings: Findings): readonly Unit[] {
  const { orders } = findings.field;
  const after: Unit[] = [];
  orders.position.units.forEach((unit, i) => {
    if (findings.moved[i]) after.push(moveTo(unit, orders.landings[i]!));
    else if (findings.dislodger[i]! < 0) after.push(unit);
  });
  return after.sort(byProvince);
}

/** The unit at another place; what else the caller keeps on it stays. */
export function moveTo(unit: Unit, { province, coast }: Place): Unit {
  if (coast !== undefined) return { ...unit, province, coast };
  const { coast: _left, ...rest } = unit;
  return { ...rest, province };
}

/** Provinces left empty by a standoff, in order: somebody with a way tried to get in, and nobody did (DATC 6.H.6). */
export function standoffsOf(findings: Findings): readonly ProvinceId[] {
  const { field, moved } = findings;
  const { orders } = field;
  const standoffs: ProvinceId[] = [];
  orders.attackers.forEach((attackers, slot) => {
    if (isTaken(findings, slot)) return;
    const contested = attackers.some((unit) => {
      const lostHeadToHead = slot < orders.count && isHeadToHead(orders, unit, slot) && moved[slot]!;
      return field.open[unit]! && !lostHeadToHead; // DATC 6.F.7, 6.H.9
    });
    if (contested) standoffs.push(orders.slots[slot]!);
  });
  return standoffs.sort();
}

/** Does a unit stand in the slot after the moves. */
export function isTaken(findings: Findings, slot: number): boolean {
  const { orders } = findings.field;
  if (slot < orders.count && !findings.moved[slot]) return true; // its unit is there, or whoever dislodged it
  return orders.attackers[slot]!.some((attacker) => findings.moved[attacker]);
}

/** The dislodged units, in order of province, each with the exact places it may retreat to. */
export function dislodgedUnits(findings: Findings, standoffs: readonly ProvinceId[]): readonly Dislodged[] {
  const { orders } = findings.field;
  const { units, map } = orders.position;
  const dislodged: Dislodged[] = [];
  findings.dislodger.forEach((attacker, i) => {
    if (attacker < 0) return;
    const unit = units[i]!;
    const attackedFrom = orders.slots[attacker]!;
    // Back to where the attacker came from only if it came by sea: DATC 4.A.5, 6.H.5, 6.H.11. Both coasts count: 6.H.15.
    const barred = orders.shipped[attacker] ? undefined : attackedFrom;
    const retreatOptions = stepsFrom(map, unit).filter(
      ({ province }) => province !== barred && !standoffs.includes(province) && !isOccupied(findings, province),
    );
    dislodged.push({ unit, attackedFrom, retreatOptions });
  });
  return dislodged.sort((a, b) => byProvince(a.unit, b.unit));
}

function isOccupied(findings: Findings, province: ProvinceId): boolean {
  const slot = findings.field.orders.slots.indexOf(province);
  return slot >= 0 && isTaken(findings, slot);
}

/** Every place one step away, without convoys, in the order in which the map lists them. */
export function stepsFrom(map: AdjudicationMap, unit: Unit): readonly Place[] {
  if (unit.kind === 'fleet') return fleetNeighbours(map, unit).map(placeOf);
  return (map.provinces[unit.province]?.armyNeighbours ?? []).map((province) => ({ province }));
}
