// Where the units stand before the first step and after each one, from the facts alone: a past round plays as well as the last.
import type { OwnerId, PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import type { LogFact } from '../logEntry.ts';
import type { PublicUnit, PublicView } from '../publicView.ts';
import type { Tape } from './tape.ts';

export interface Positions {
  readonly units: ReadonlyMap<UnitId, PublicUnit>;
  readonly controllers: ReadonlyMap<ProvinceId, PowerId | null>;
}

/** Units as they stood when orders were written; those without an order in the record stand where they stand now. */
export function startOf(view: PublicView, round: number, tape: Tape): Positions {
  const controllers = controllersAtStart(view, round);
  const units = new Map<UnitId, PublicUnit>();
  const risen = new Set(tape.look('stronghold').flatMap(({ province, risen }) => (risen ? [province] : [])));
  const orders = tape.look('order');
  const placed = new Set(orders.map(({ at }) => at));
  for (const unit of Object.values(view.unit)) {
    // A stronghold that rises in this round was not there yet.
    if (placed.has(unit.at) || (unit.owner === 'isk' && risen.has(unit.at))) continue;
    units.set(
      unit.id,
      withGuest({ id: unit.id, owner: unit.owner, kind: unit.kind, at: unit.at, guest: false }, controllers),
    );
  }
  for (const { unit, owner, at, kind: told } of orders) {
    const kind = told ?? view.unit[unit]?.kind ?? 'army';
    units.set(unit, withGuest({ id: unit, owner, kind, at, guest: false }, controllers));
  }
  return { units, controllers };
}

/** The positions after these facts. */
export function after(positions: Positions, facts: readonly LogFact[]): Positions {
  const units = new Map(positions.units);
  const controllers = new Map(positions.controllers);
  const place = (id: UnitId, owner: OwnerId, at: ProvinceId) => {
    const kind = units.get(id)?.kind ?? 'army';
    units.set(id, { id, owner, kind, at, guest: false });
  };
  for (const fact of facts) {
    if (fact.k === 'control') controllers.set(fact.province, fact.to);
    else if (fact.k === 'order') applyOrder(units, fact, facts);
    else if (fact.k === 'landed') place(fact.unit, fact.owner, fact.to);
    else if (fact.k === 'retreat' || fact.k === 'sentHome') {
      if (fact.to === null) units.delete(fact.unit);
      else place(fact.unit, fact.owner, fact.to);
    } else if (fact.k === 'stronghold') {
      if (!fact.risen) removeStronghold(units, fact.province);
    }
  }
  for (const [id, unit] of units) units.set(id, withGuest(unit, controllers));
  return { units, controllers };
}

function applyOrder(
  units: Map<UnitId, PublicUnit>,
  fact: Extract<LogFact, { readonly k: 'order' }>,
  facts: readonly LogFact[],
): void {
  const unit = units.get(fact.unit);
  if (!unit) return;
  if (fact.order.type === 'move' && fact.result === 'succeeds') {
    const { province, coast } = fact.order.to;
    units.set(fact.unit, { ...unit, at: province, ...(coast !== undefined && { coast }) });
  } else if (fact.dislodged) {
    const attacker = facts.find(
      (other) => other.k === 'order' && other.order.type === 'move' && other.order.to.province === fact.at,
    );
    units.set(fact.unit, { ...unit, dislodgedFrom: attacker?.k === 'order' ? attacker.at : fact.at });
  }
}

function removeStronghold(units: Map<UnitId, PublicUnit>, at: ProvinceId): void {
  for (const [id, unit] of units) if (unit.owner === 'isk' && unit.at === at) units.delete(id);
}

function controllersAtStart(view: PublicView, round: number): Map<ProvinceId, PowerId | null> {
  const controllers = new Map(Object.entries(view.province).map(([id, { controller }]) => [id, controller]));
  for (const entry of view.log.toReversed()) {
    if (entry.round >= round && entry.fact.k === 'control') controllers.set(entry.fact.province, entry.fact.from);
  }
  return controllers;
}

function withGuest(unit: PublicUnit, controllers: ReadonlyMap<ProvinceId, PowerId | null>): PublicUnit {
  const controller = controllers.get(unit.at) ?? null;
  const power = unit.owner !== 'neutral' && unit.owner !== 'isk';
  return { ...unit, guest: power && controller !== null && controller !== unit.owner };
}
