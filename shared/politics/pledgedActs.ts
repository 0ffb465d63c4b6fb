// What a pledged act means on the board: can the unit do it, did the order obey it, did it guard a front in danger (rules 6.1 orderPledge).
import { assertNever } from '../board/assertNever.ts';
import type { Board } from '../board/board.ts';
import { afghanBehind } from '../board/fronts.ts';
import type { ProvinceId } from '../board/ids.ts';
import { NARCOTICS_GATES } from '../board/routes.ts';
import type { Rejection } from '../command/rejection.ts';
import { objection, type SupportAct } from './clauseKind.ts';
import type { PledgedAct } from './clauses/orderPledge.ts';
import { stepsFrom, stepsOfUnit } from './neighbourhood.ts';
import { province } from './pactWords.ts';
import type { GameUnit, JudgedOrder, World } from './world.ts';

/** Whether the unit could be ordered so today; null if it could. */
export function checkAct(world: World, board: Board, unit: GameUnit, act: PledgedAct): Rejection | null {
  switch (act.type) {
    case 'hold':
      return null;
    case 'secure':
      return act.at === unit.at ? null : objection('badTerms', 'secureElsewhere', { at: province(unit.at) });
    case 'stayOut':
      if (!Object.hasOwn(board.provinces, act.of)) return objection('badTerms', 'noSuchProvince');
      return act.of === unit.at ? objection('badTerms', 'standsThere', { at: province(act.of) }) : null;
    case 'supportHold':
      return (
        checkSupported(world, board, unit, act.at) ??
        (stands(world, act.at) ? null : objection('clausePointless', 'nobodyThere', { at: province(act.at) }))
      );
    case 'supportMove':
      if (act.from === unit.at || act.from === act.to) return objection('badTerms', 'supportsItself');
      if (!stands(world, act.from)) return objection('clausePointless', 'nobodyThere', { at: province(act.from) });
      if (!stepsFrom(board, act.from).includes(act.to) && !isVoyage(board, act.from, act.to)) {
        return objection('badTerms', 'outOfReach', { from: province(act.from), at: province(act.to) });
      }
      return checkSupported(world, board, unit, act.to);
    default:
      return assertNever(act);
  }
}

function checkSupported(world: World, board: Board, unit: GameUnit, at: ProvinceId): Rejection | null {
  if (world.closed.includes(at)) return objection('closedProvince', 'provinceClosed', { at: province(at) });
  if (at === unit.at) return objection('badTerms', 'supportsItself');
  if (!stepsOfUnit(board, unit).includes(at)) {
    return objection('badTerms', 'outOfReach', { from: province(unit.at), at: province(at) });
  }
  return null;
}

/** Fleets may carry an army from coast to coast; whether they will is in nobody's promise. */
function isVoyage(board: Board, from: ProvinceId, to: ProvinceId): boolean {
  return board.provinces[from]?.kind === 'coastal' && board.provinces[to]?.kind === 'coastal';
}

function stands(world: World, at: ProvinceId): boolean {
  return Object.values(world.units).some((unit) => unit.at === at);
}

/** Judged against the order as written at the bell, not against what became of it. */
export function obeys({ written, at }: JudgedOrder, act: PledgedAct): boolean {
  switch (act.type) {
    case 'hold':
      // Securing is a hold (rules 4).
      return written.type === 'hold' || written.type === 'secure';
    case 'secure':
      return written.type === 'secure' && at === act.at;
    case 'stayOut':
      return !(written.type === 'move' && written.to.province === act.of);
    case 'supportHold':
    case 'supportMove':
      return (written.type === 'supportHold' || written.type === 'supportMove') && isSupportPledged(act, written);
    default:
      return assertNever(act);
  }
}

export function isSupportPledged(act: PledgedAct, order: SupportAct): boolean {
  if (act.type === 'supportHold') return order.type === 'supportHold' && order.at === act.at;
  if (act.type === 'supportMove') {
    return order.type === 'supportMove' && order.from === act.from && order.to === act.to;
  }
  return false;
}

/** At the bell nobody stood where the support was promised to. */
export function supportedIsGone(act: PledgedAct, orders: readonly JudgedOrder[]): boolean {
  if (act.type !== 'supportHold' && act.type !== 'supportMove') return false;
  const where = act.type === 'supportHold' ? act.at : act.from;
  return !orders.some(({ at }) => at === where);
}

/** The province that a pledge is about. */
export function placeOf({ act, unitAt }: { readonly act: PledgedAct; readonly unitAt: ProvinceId }): ProvinceId {
  switch (act.type) {
    case 'hold':
      return unitAt;
    case 'supportMove':
      return act.to;
    case 'stayOut':
      return act.of;
    case 'supportHold':
    case 'secure':
      return act.at;
    default:
      return assertNever(act);
  }
}

/** Two acts that one unit can be ordered to do in one round. */
export function areCompatible(a: PledgedAct, b: PledgedAct): boolean {
  if (a.type === 'stayOut' || b.type === 'stayOut') return true;
  const both = [a.type, b.type].sort().join(' ');
  if (both === 'hold secure' || both === 'hold hold') return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Not idle (rules 6.1): the unit stands in a front named this round, supports into one, or secures behind one or at a gate.
 * `at`: where the unit stands.
 */
export function guardsNamedFront(
  board: Board,
  fronts: readonly ProvinceId[],
  act: PledgedAct,
  at: ProvinceId,
): boolean {
  if (fronts.includes(at)) return true;
  switch (act.type) {
    case 'supportHold':
      return fronts.includes(act.at);
    case 'supportMove':
      return fronts.includes(act.to);
    case 'secure':
      return (
        Object.values(NARCOTICS_GATES).some((gates) => gates.includes(act.at)) ||
        fronts.some((front) => afghanBehind(board, front).includes(act.at))
      );
    case 'hold':
    case 'stayOut':
      return false;
    default:
      return assertNever(act);
  }
}
