// The war inside Afghanistan (rules 4.1): between Kabul and the Resistance Front no move is an incursion. What ground is worth to each, where one may
// be thrown out, and which attacks are worth thinking about. Words of peace between the two are kept, but by who has no honour.

import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import type { GameOrder, GameUnit } from '../../politics/world.ts';
import { FORTRESS } from '../../scenario/lesson.ts';
import { perRound } from '../agenda.ts';
import type { Mind } from '../mind.ts';

/** Points of a province, of a key province more, of a way into the valley. */
const GROUND = 1;
const KEY = 1;
const DOORSTEP = 1.6;
/** The seat of a government, a province that feeds it. */
const CAPITAL: ProvinceId = 'af-kabul';
const LOST_CAPITAL = 9;
/** Somebody stays there, whoever marches. */
const GUARD = 4;
const LOST_KEY = 3.5;
/** Half of a secret agenda: the last to stand in the valley. */
const LAST_STAND = 14;
/** Chance of an attack that could throw one out, and of one that is even. */
const STORMED = 0.4;
const EVEN = 0.1;
/** Below this a government breaks words of peace with the other side. */
const NO_HONOUR = 0.15;

/** Whom the power may march against without an incursion; nobody while words of peace bind it. */
export function enemyOf(mind: Mind): PowerId | null {
  const enemy = mind.power === 'tal' ? 'nrf' : mind.power === 'nrf' ? 'tal' : null;
  if (enemy === null || !mind.world.powers.includes(enemy)) return null;
  const peace = mind.binding.some(
    ({ clause, context }) =>
      clause.kind === 'nonAggression' && context.parties.includes(mind.power) && context.parties.includes(enemy),
  );
  return peace && mind.temper.honour > NO_HONOUR ? null : enemy;
}

/** Points of having a unit there beside what the place is worth anyway: ground that is taken, the valley that is held. */
export function groundWorth(mind: Mind, at: ProvinceId): number {
  if ((mind.power !== 'tal' && mind.power !== 'nrf') || !isAfghan(mind.board, at)) return 0;
  const holder = mind.world.controller[at] ?? null;
  const key = mind.board.provinces[at]?.key === true ? KEY : 0;
  if (mind.power === 'nrf' && at === FORTRESS) return valleyWorth(mind);
  if (holder === mind.power)
    return mind.power === 'nrf' ? GROUND + key : at === CAPITAL && enemyOf(mind) !== null ? GUARD : 0;
  const open = holder === null || holder === enemyOf(mind);
  if (!open || mind.roundsLeft <= 1) return 0;
  // Beside the valley itself a second province pays in each round (scenario.md B, *Valley*).
  const second = mind.power === 'nrf' ? perRound(mind, 'valley') / 4 : 0;
  const doorstep = mind.power === 'tal' && holder === 'nrf' && at !== FORTRESS ? DOORSTEP : 0;
  return GROUND + key + second + doorstep;
}

function valleyWorth(mind: Mind): number {
  const line = 0.6 * perRound(mind, 'valley') * mind.roundsLeft;
  return 2 + line + (mind.secret === 'lastValley' ? LAST_STAND : 0);
}

export interface Siege {
  readonly at: ProvinceId;
  /** Units of the enemy that could come at once. */
  readonly attackers: number;
  /** Points lost with the place. */
  readonly worth: number;
}

/** Own provinces beside which the enemy stands. */
export function sieges(mind: Mind): readonly Siege[] {
  const known = FOUND.get(mind);
  if (known !== undefined) return known;
  const enemy = enemyOf(mind);
  const theirs = Object.values(mind.world.units).filter(({ owner }) => owner === enemy);
  const near = new Set(theirs.flatMap(({ at }) => mind.board.provinces[at]?.armyNeighbours ?? []));
  const found = [...near].sort().flatMap((at): readonly Siege[] => {
    if (mind.world.controller[at] !== mind.power) return [];
    const beside = mind.board.provinces[at]?.armyNeighbours ?? [];
    return [{ at, attackers: theirs.filter((unit) => beside.includes(unit.at)).length, worth: loss(mind, at) }];
  });
  FOUND.set(mind, found);
  return found;
}

const FOUND = new WeakMap<Mind, readonly Siege[]>();

function loss(mind: Mind, at: ProvinceId): number {
  if (at === FORTRESS && mind.power === 'nrf') return valleyWorth(mind);
  if (at === CAPITAL) return LOST_CAPITAL;
  return mind.board.provinces[at]?.key === true ? LOST_KEY : 1;
}

/** Points that may be lost there with such a defence, 0 or more. */
export function siegeLoss({ attackers, worth }: Siege, defence: number): number {
  return worth * (attackers > defence ? STORMED : attackers === defence ? EVEN : 0);
}

/** Attacks on units of the enemy, with as few as may do and with more; those least needed elsewhere go first. */
export function attacks(mind: Mind, needed: (at: ProvinceId) => number): readonly ReadonlyMap<UnitId, GameOrder>[] {
  const enemy = enemyOf(mind);
  if (enemy === null) return [];
  const targets = Object.values(mind.world.units).filter(({ owner }) => owner === enemy);
  return targets.flatMap(({ at: target }) => {
    const ring = mind.units
      .filter(({ at }) => mind.board.provinces[target]?.armyNeighbours.includes(at))
      .toSorted((a, b) => needed(a.at) - needed(b.at));
    // A fortress is not taken by two.
    const least = target === FORTRESS ? 3 : 2;
    return [least, least + 1].filter((n) => n <= ring.length).map((n) => attackOn(target, ring.slice(0, n)));
  });
}

/** The first of them goes in, the others support it. */
function attackOn(target: ProvinceId, [mover, ...helpers]: readonly GameUnit[]): ReadonlyMap<UnitId, GameOrder> {
  const orders = new Map<UnitId, GameOrder>();
  if (mover === undefined) return orders;
  orders.set(mover.id, { type: 'move', to: { province: target } });
  for (const { id } of helpers) orders.set(id, { type: 'supportMove', from: mover.at, to: target });
  return orders;
}
