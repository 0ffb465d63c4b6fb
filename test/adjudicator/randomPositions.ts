// Random positions, seeded: from orders that make sense to nonsense, from a few units to every province filled.
import { stepsFrom } from '../../shared/adjudicator/aftermath.ts';
import type { AdjudicationInput, Order, OrderAct, Place, Push, Unit } from '../../shared/adjudicator/types.ts';
import type { AdjudicationMap, MapProvince } from '../../shared/board/board.ts';

/** A small generator for tests (mulberry32): numbers from 0 to below `n`. */
export function dice(seed: number): (n: number) => number {
  let state = seed | 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

export interface Wildness {
  /** Units at most; every province is filled where there are as many. */
  readonly units: number;
  /** Of ten orders, how many are thrown together without looking at the map. */
  readonly absurd: number;
  readonly pushes?: number;
}

const POWERS = ['a', 'b', 'c', 'd'];

/** A random position with orders: at most one order a unit, given by its owner (absurd ones by anybody). */
export function randomPosition(map: AdjudicationMap, seed: number, wild: Wildness): Required<AdjudicationInput> {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const provinces = Object.values(map.provinces);
  const units: Unit[] = [];
  const free = [...provinces];
  for (let n = 1 + roll(wild.units); n > 0 && free.length > 0; n--) {
    const [province] = free.splice(roll(free.length), 1);
    units.push(randomUnit(province!, pick, roll));
  }
  const orders: Order[] = [];
  for (const unit of units) {
    if (roll(12) === 0) continue;
    const absurd = roll(10) < wild.absurd;
    const power = absurd && roll(8) === 0 ? pick(POWERS) : unit.power;
    const act = absurd ? absurdAct(provinces, pick, roll) : sensibleAct(map, units, unit, pick, roll);
    orders.push({ power, province: unit.province, act });
  }
  const pushes: Push[] = [];
  for (let n = roll((wild.pushes ?? 0) + 1); n > 0; n--) {
    pushes.push({ from: pick(provinces).id, to: pick(provinces).id, strength: roll(4) });
  }
  const fortified = new Set(wild.pushes === undefined ? [] : provinces.filter(() => roll(8) === 0).map(({ id }) => id));
  return { units, orders, pushes, fortified };
}

type Pick = <T>(list: readonly T[]) => T;
type Roll = (n: number) => number;

function randomUnit(province: MapProvince, pick: Pick, roll: Roll): Unit {
  const { id, kind, coasts } = province;
  const power = pick(POWERS);
  if (kind === 'land' || (kind === 'coastal' && roll(2) === 0)) return { power, kind: 'army', province: id };
  if (coasts === undefined || coasts.length === 0) return { power, kind: 'fleet', province: id };
  return { power, kind: 'fleet', province: id, coast: pick(coasts) };
}

function sensibleAct(map: AdjudicationMap, units: readonly Unit[], unit: Unit, pick: Pick, roll: Roll): OrderAct {
  const steps = stepsFrom(map, unit);
  if (steps.length === 0) return { type: 'hold' };
  const other = pick(units);
  switch (roll(6)) {
    case 0:
      return { type: 'hold' };
    case 1: {
      // Support for a neighbour of a neighbour: the likeliest to fit somebody's order.
      const near = units.filter(({ province }) => steps.some((step) => step.province === province));
      return near.length > 0 ? { type: 'supportHold', at: pick(near).province } : { type: 'hold' };
    }
    case 2: {
      const to = pick(steps).province;
      const near = units.filter((helped) => stepsFrom(map, helped).some(({ province }) => province === to));
      return { type: 'supportMove', from: pick(near.length > 0 ? near : [other]).province, to };
    }
    case 3: {
      const coasts = Object.values(map.provinces).filter(({ kind }) => kind === 'coastal');
      if (coasts.length === 0) return { type: 'move', to: pick(steps) };
      const to = pick(coasts).id;
      if (unit.kind === 'fleet') return { type: 'convoy', from: other.province, to };
      return roll(2) === 0
        ? { type: 'move', to: { province: to } }
        : { type: 'move', to: pick(steps), viaConvoy: true };
    }
    default:
      return { type: 'move', to: pick(steps) };
  }
}

function absurdAct(provinces: readonly MapProvince[], pick: Pick, roll: Roll): OrderAct {
  const anywhere = (): string => (roll(40) === 0 ? 'nowhere' : pick(provinces).id);
  const to: Place =
    roll(4) === 0 ? { province: anywhere(), coast: pick(['nc', 'sc', 'xc']) } : { province: anywhere() };
  switch (roll(5)) {
    case 0:
      return { type: 'hold' };
    case 1:
      return { type: 'move', to, viaConvoy: roll(2) === 0 };
    case 2:
      return { type: 'supportHold', at: anywhere() };
    case 3:
      return {
        type: 'supportMove',
        from: anywhere(),
        to: to.province,
        ...(to.coast !== undefined && { toCoast: to.coast }),
      };
    default:
      return { type: 'convoy', from: anywhere(), to: anywhere() };
  }
}

/**
 * Convoys that hang on each other: fleets in every sea carry armies onto the very fleets that support attacks on carrying
 * fleets, so that paradoxes are common.
 */
export function convoyTangle(map: AdjudicationMap, seed: number): AdjudicationInput {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const provinces = Object.values(map.provinces);
  const isSea = (id: string) => map.provinces[id]?.kind === 'sea';
  const units = provinces
    .filter(({ kind }) => kind === 'sea' || (kind === 'coastal' && roll(10) < 8))
    .map((province) => randomUnit(province, pick, roll));
  const acts = new Map<string, OrderAct>();
  const free = (unit: Unit | undefined): unit is Unit => unit !== undefined && !acts.has(unit.province);
  const unitAt = (province: string) => units.find((unit) => unit.province === province);
  const shores = (sea: string) => stepsFrom(map, { power: '', kind: 'fleet', province: sea });
  const near = (unit: Unit) => stepsFrom(map, unit).map(({ province }) => province);

  const voyages: { readonly to: string; readonly seas: readonly string[] }[] = [];
  for (const army of units) {
    if (army.kind !== 'army' || roll(3) === 0) continue;
    const from = army.province;
    const first = provinces.filter(({ id }) => isSea(id) && shores(id).some(({ province }) => province === from));
    if (first.length === 0) continue;
    const seas = [pick(first).id];
    const onward = shores(seas[0]!).filter(({ province }) => isSea(province));
    if (roll(3) === 0 && onward.length > 0) seas.push(pick(onward).province);
    const ends = shores(seas[seas.length - 1]!).filter(({ province }) => !isSea(province) && province !== from);
    if (ends.length === 0 || !seas.every((sea) => free(unitAt(sea)))) continue;
    const to = pick(ends).province;
    acts.set(from, { type: 'move', to: { province: to }, viaConvoy: true });
    for (const sea of seas) acts.set(sea, { type: 'convoy', from, to });
    voyages.push({ to, seas });
  }
  const carrying = voyages.flatMap(({ seas }) => seas);
  for (const { to } of voyages) {
    const target = unitAt(to);
    if (!free(target) || target.kind !== 'fleet') continue;
    const seas = near(target).filter((sea) => carrying.includes(sea));
    if (seas.length === 0) continue;
    const sea = pick(seas);
    const attackers = units.filter(
      (unit) => free(unit) && unit !== target && unit.kind === 'fleet' && near(unit).includes(sea),
    );
    if (roll(4) === 0 || attackers.length === 0) acts.set(to, { type: 'supportHold', at: sea });
    else {
      const attacker = pick(attackers);
      acts.set(to, { type: 'supportMove', from: attacker.province, to: sea });
      acts.set(attacker.province, { type: 'move', to: { province: sea } });
    }
  }
  for (const unit of units) if (free(unit)) acts.set(unit.province, sensibleAct(map, units, unit, pick, roll));
  return { units, orders: units.map(({ power, province }) => ({ power, province, act: acts.get(province)! })) };
}
