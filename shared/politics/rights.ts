// What the pacts in force allow on the board: entering, being a guest, supporting over a border, retreating, redeploying (rules 4.1, 4.2, 4.4).
// Read at R5 and held to Close: callers pass the world of that moment. Reaching a province is the adjudicator's business.
import type { Board } from '../board/board.ts';
import { isAfghan } from '../board/fronts.ts';
import type { OwnerId, PactId, PowerId, ProvinceId } from '../board/ids.ts';
import { POWER_IDS } from '../board/ids.ts';
import { casusFoederis } from './casusFoederis.ts';
import type { SupportAct } from './clauseKind.ts';
import { kindOf } from './clauseKinds.ts';
import { bindingBetween, bindingOfKind } from './inForce.ts';
import type { GameUnit, World } from './world.ts';

/** What entering a province means for a power (rules 4.1). */
export type Entry =
  /** Of a power not in the match, or no such province: no order may enter (rules 2). */
  | { readonly kind: 'closed' }
  | { readonly kind: 'own' }
  /** Nobody's: a sea, or an Afghan province without controller for the Taliban; and anything between Taliban and NRF. */
  | { readonly kind: 'free' }
  | { readonly kind: 'guest'; readonly host: PowerId; readonly pact: PactId }
  /** `guest`: in the victim's province; else in the intruder's, where the unit takes control. */
  | { readonly kind: 'casusFoederis'; readonly host: PowerId; readonly pact: PactId; readonly guest: boolean }
  | { readonly kind: 'incursion'; readonly on: PowerId; readonly breaks: readonly PactId[] };

/** Whether a support counts (rules 4.2). */
export type SupportPermission =
  | { readonly kind: 'own' }
  | { readonly kind: 'notOverBorder' }
  | { readonly kind: 'permitted'; readonly pact: PactId }
  | { readonly kind: 'needsPact'; readonly with: PowerId }
  /** The supported unit is nobody's: there is nobody to sign with. */
  | { readonly kind: 'never' };

/** Whose leave it needs to be in a province: the controller; for most powers the Taliban where nobody controls (rules 4.1). */
export function hostOf(world: World, board: Board, power: OwnerId, province: ProvinceId): PowerId | null {
  const controller = world.controller[province] ?? null;
  if (controller !== null) return controller;
  if (!isAfghan(board, province) || power === 'tal' || power === 'nrf') return null;
  return world.powers.includes('tal') ? 'tal' : null;
}

/** What it means for a power's unit to enter the province now, whatever it would find there. */
export function entry(world: World, board: Board, power: PowerId, province: ProvinceId): Entry {
  if (!Object.hasOwn(board.provinces, province) || world.closed.includes(province)) return { kind: 'closed' };
  const host = hostOf(world, board, power, province);
  if (host === power) return { kind: 'own' };
  if (host === null) return { kind: 'free' };
  if (isAfghanWar(power, host)) return { kind: 'free' };
  const pact = accessPact(world, board, { grantor: host, grantee: power, province });
  if (pact !== null) return { kind: 'guest', host, pact };
  const casus = casusFoederis(world, board, power, host);
  if (casus !== null) return { kind: 'casusFoederis', host, pact: casus.pact, guest: casus.role === 'victim' };
  return { kind: 'incursion', on: host, breaks: nonAggressionPacts(world, board, power, host) };
}

/** The right by which a power may be in another's province, or null: no right, or none needed. */
export function accessRight(
  world: World,
  board: Board,
  power: PowerId,
  province: ProvinceId,
): Extract<Entry, { readonly kind: 'guest' | 'casusFoederis' }> | null {
  const meaning = entry(world, board, power, province);
  return meaning.kind === 'guest' || meaning.kind === 'casusFoederis' ? meaning : null;
}

/** Whether an order to move there is an incursion, on whom, and which non-aggression pacts it breaks (rules 4.1). */
export function isIncursion(
  world: World,
  board: Board,
  unit: GameUnit,
  to: ProvinceId,
): { readonly on: PowerId; readonly breaks: readonly PactId[] } | null {
  const owner = powerOf(unit.owner);
  if (owner === null) return null;
  const meaning = entry(world, board, owner, to);
  return meaning.kind === 'incursion' ? { on: meaning.on, breaks: meaning.breaks } : null;
}

/** A unit retreats only where it could enter without an incursion (rules 4.1). */
export function retreatAllowed(world: World, board: Board, unit: GameUnit, to: ProvinceId): boolean {
  const owner = powerOf(unit.owner);
  if (owner === null) return false;
  const { kind } = entry(world, board, owner, to);
  return kind !== 'incursion' && kind !== 'closed';
}

/** Stands in another power's province by right (rules 4.1, 4.3). */
export function isGuest(world: World, board: Board, unit: GameUnit): boolean {
  const owner = powerOf(unit.owner);
  if (owner === null) return false;
  const meaning = entry(world, board, owner, unit.at);
  return meaning.kind === 'guest' || (meaning.kind === 'casusFoederis' && meaning.guest);
}

/**
 * Whether a support counts, by pacts in force now (rules 4.2). Over a border: the supported unit stands in a province that is not the
 * supporter's own, or the supporter itself stands abroad. Leave of the host where a guest stands is not needed.
 */
export function supportPermission(
  world: World,
  board: Board,
  supporter: GameUnit,
  supported: GameUnit,
  order: SupportAct,
): SupportPermission {
  const owner = powerOf(supporter.owner);
  if (supporter.owner === supported.owner || owner === null) return { kind: 'own' };
  const abroad = [supported.at, supporter.at].some((at) => {
    const host = hostOf(world, board, owner, at);
    return host !== null && host !== owner;
  });
  if (!abroad) return { kind: 'notOverBorder' };
  const other = powerOf(supported.owner);
  if (other === null) return { kind: 'never' };
  for (const { clause, context, pact } of bindingBetween(world, board, owner, other)) {
    if (kindOf(clause).permitsSupport(clause, { ...context, supporter, supported, order })) {
      return { kind: 'permitted', pact: pact.id };
    }
  }
  return { kind: 'needsPact', with: other };
}

/** Provinces where a basing clause in force names the power (rules 3, *base*), by id. */
export function basesOf(world: World, board: Board, power: PowerId): readonly ProvinceId[] {
  const bases = bindingOfKind(world, board, 'access').flatMap(({ clause, context }) => {
    if (clause.mode !== 'basing' || clause.grantee !== power) return [];
    if (!context.parties.includes(clause.grantor)) return [];
    const { grantor, provinces } = clause;
    const controlled = Object.keys(world.controller).filter((id) => world.controller[id] === grantor);
    return controlled.filter((id) => provinces === 'all' || provinces.includes(id));
  });
  return [...new Set(bases)].filter((id) => !world.closed.includes(id)).sort();
}

/** Free bases into which the power may redeploy (rules 4.4), by id. */
export function airliftTargets(world: World, board: Board, power: PowerId): readonly ProvinceId[] {
  const taken = new Set(Object.values(world.units).map(({ at }) => at));
  return basesOf(world, board, power).filter((id) => !taken.has(id));
}

/** Home provinces (rules 3) that the power still controls, and bases; free ones, by id: where a guest is sent (rules 4.3). */
export function freeHomesAndBases(world: World, board: Board, power: PowerId): readonly ProvinceId[] {
  const taken = new Set(Object.values(world.units).map(({ at }) => at));
  const homes = Object.values(board.provinces)
    .filter(({ id, sovereign, kind }) => {
      // Both Taliban and NRF count Afghan provinces as home (board.ts).
      const own = power === 'nrf' ? sovereign === 'tal' : sovereign === power;
      return own && kind !== 'sea' && world.controller[id] === power;
    })
    .map(({ id }) => id);
  return [...new Set([...homes, ...basesOf(world, board, power)])].filter((id) => !taken.has(id)).sort();
}

/** Limit on units (rules 4.4) that arms clauses add: at most two count, one a seller. */
export function armsAllowance(world: World, board: Board, buyer: PowerId): number {
  const sellers = bindingOfKind(world, board, 'arms').flatMap(({ clause }) =>
    clause.buyer === buyer ? [clause.seller] : [],
  );
  return Math.min(2, new Set(sellers).size);
}

/** The oldest pact by which the grantor lets the grantee into the province, or null. */
function accessPact(
  world: World,
  board: Board,
  { grantor, grantee, province }: { grantor: PowerId; grantee: PowerId; province: ProvinceId },
): PactId | null {
  const found = bindingBetween(world, board, grantor, grantee).find(
    ({ clause }) =>
      clause.kind === 'access' &&
      clause.grantor === grantor &&
      clause.grantee === grantee &&
      (clause.provinces === 'all' || clause.provinces.includes(province)),
  );
  return found?.pact.id ?? null;
}

/** Non-aggression pacts in force between the two, oldest first, each once. */
function nonAggressionPacts(world: World, board: Board, a: PowerId, b: PowerId): readonly PactId[] {
  const pacts = bindingBetween(world, board, a, b)
    .filter(({ clause }) => clause.kind === 'nonAggression')
    .map(({ pact }) => pact.id);
  return [...new Set(pacts)];
}

/** Between Taliban and NRF no move is an incursion (rules 4.1). */
function isAfghanWar(a: PowerId, b: PowerId): boolean {
  return (a === 'tal' && b === 'nrf') || (a === 'nrf' && b === 'tal');
}

function powerOf(owner: OwnerId): PowerId | null {
  return POWER_IDS.find((id) => id === owner) ?? null;
}
