// Force orders, retreats and policies as people write them (rules 1, 4, 8). Saving is submitting; secret until Resolution.

import { checkOrder } from '../../adjudicator/legality.ts';
import type { OrderAct } from '../../adjudicator/types.ts';
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { ForceCommand, PolicyChoice } from '../../command/command.ts';
import { asPiece } from '../../politics/battle.ts';
import type { GameOrder } from '../../politics/world.ts';
import { checkChoice, policyCost } from '../policies.ts';
import type { MatchState } from '../state.ts';
import { type Answer, type Deciding, ifAccepted, no, OBEYED } from './deciding.ts';

export function decideForces(deciding: Deciding, command: ForceCommand): Answer {
  const { power } = deciding;
  if (!power) return no('notSeated');
  switch (command.type) {
    case 'writeOrder':
      return writeOrder(deciding, power, command.unit, command.order);
    case 'retreat':
      return retreat(deciding, power, command.unit, command.to);
    case 'choosePolicy':
      return choosePolicy(deciding, power, command.choice);
    default:
      return assertNever(command);
  }
}

function writeOrder({ chronicle }: Deciding, power: PowerId, id: UnitId, order: GameOrder | null): Answer {
  const { state } = chronicle;
  if (state.phase !== 'diplomacy') return no('wrongPhase');
  const unit = state.units[id];
  if (!unit) return no('noSuchUnit');
  if (unit.owner !== power) return no('foreignUnit');
  const refusal = order === null ? OBEYED : orderFault(state, power, id, order);
  if (refusal) return refusal;
  if (same(state.orders[id] ?? null, order)) return OBEYED;
  chronicle.add({ type: 'orderWritten', unit: id, order });
  return OBEYED;
}

/** Why this unit cannot be told so, or null. A support without leave may be written: leave may still be signed (rules 4.2). */
export function orderFault(state: MatchState, power: PowerId, id: UnitId, order: GameOrder): Answer {
  const unit = state.units[id];
  if (!unit) return no('noSuchUnit');
  if (order.type === 'hold') return OBEYED;
  if (order.type === 'secure') return OBEYED;
  if (state.power[power]?.crisis) return no('crisisHolds');
  const closed = placesOf(order).find((place) => state.closed.includes(place));
  if (closed !== undefined) return no('closedProvince', { province: { province: closed } });
  const reason = checkOrder(REGION_BOARD, Object.values(state.units).map(asPiece), {
    power,
    province: unit.at,
    act: order,
  });
  switch (reason.code) {
    case 'ok':
      return OBEYED;
    case 'unreachable':
    case 'noRoute':
    case 'supportUnreachable':
      return no('unreachable');
    case 'wrongKind':
    case 'convoyNotAtSea':
      return no('unitCannot');
    default:
      return no('illegalOrder', { reason: { key: `reason.${reason.code}` } });
  }
}

function placesOf(act: OrderAct): readonly ProvinceId[] {
  switch (act.type) {
    case 'hold':
      return [];
    case 'move':
      return [act.to.province];
    case 'supportHold':
      return [act.at];
    case 'supportMove':
    case 'convoy':
      return [act.from, act.to];
    default:
      return assertNever(act);
  }
}

function retreat({ chronicle }: Deciding, power: PowerId, id: UnitId, to: ProvinceId | null): Answer {
  const { state } = chronicle;
  if (state.phase !== 'regroup') return no('wrongPhase');
  const dislodged = state.dislodged.find(({ unit }) => unit.id === id);
  if (!dislodged) return no(state.units[id] ? 'noRetreatNeeded' : 'noSuchUnit');
  if (dislodged.unit.owner !== power) return no('foreignUnit');
  if (to !== null && !dislodged.options.includes(to)) return no('notARetreat');
  if (!state.retreatsConfirmed.includes(id) || state.retreats[id] !== to) {
    chronicle.add({ type: 'retreatSet', unit: id, to, confirmed: true });
  }
  // One tap for the last of them is enough (rules 1, Lesson).
  const own = chronicle.state.dislodged.filter(({ unit, options }) => unit.owner === power && options.length > 0);
  const settled = own.every(({ unit }) => chronicle.state.retreatsConfirmed.includes(unit.id));
  if (settled && !chronicle.state.ready.includes(power)) {
    chronicle.add({ type: 'readySet', powers: [power], ready: true });
  }
  return OBEYED;
}

/** The cost is taken when a card is chosen, and returned if it is changed (rules 8). */
function choosePolicy({ chronicle }: Deciding, power: PowerId, choice: PolicyChoice | null): Answer {
  const { state } = chronicle;
  if (state.phase !== 'diplomacy') return no('wrongPhase');
  const back = state.policyPaid[power] ?? 0;
  const coins = (state.power[power]?.coins ?? 0) + back;
  if (choice === null) {
    if (!state.policies[power]) return OBEYED;
    chronicle.add({ type: 'policyChosen', power, choice: null, paid: 0 });
    if (back > 0) chronicle.add({ type: 'valueSet', power, value: 'coins', now: coins });
    return OBEYED;
  }
  return ifAccepted(checkChoice(state, power, choice), (kept) => {
    if (same(state.policies[power] ?? null, kept)) return;
    const paid = policyCost(state, power, kept);
    chronicle.add({ type: 'policyChosen', power, choice: kept, paid });
    if (paid !== back) chronicle.add({ type: 'valueSet', power, value: 'coins', now: coins - paid });
  });
}

/** Plain JSON values that say the same. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
