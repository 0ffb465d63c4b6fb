// Force orders, retreats and policies as people write them (rules 1, 4, 8). Saving is submitting; secret until Resolution.

import { checkOrder } from '../../adjudicator/legality.ts';
import type { OrderAct } from '../../adjudicator/types.ts';
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { ForceCommand } from '../../command/command.ts';
import { asPiece } from '../../politics/battle.ts';
import type { GameOrder } from '../../politics/world.ts';
import { presetOf } from '../../scenario/presets.ts';
import type { Chronicle } from '../chronicle.ts';
import { cardsChosen, cardsGivenUp, paidForCards } from '../paidCards.ts';
import { checkChoice, policyCost } from '../policies.ts';
import type { ChosenPolicy, MatchState } from '../state.ts';
import { type Answer, type Deciding, ifAccepted, no, OBEYED } from './deciding.ts';
import { decideRegroup } from './regroup.ts';

export function decideForces(deciding: Deciding, command: ForceCommand): Answer {
  const { power } = deciding;
  if (!power) return no('notSeated');
  switch (command.type) {
    case 'writeOrder':
      return writeOrder(deciding, power, command.unit, command.order);
    case 'retreat':
    case 'raise':
    case 'redeploy':
    case 'disband':
    case 'guestGoes':
      return decideRegroup(deciding, power, command);
    case 'choosePolicy':
      return choosePolicy(deciding, power, command);
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

/** The cost is taken when a card is chosen, and returned if it is changed (rules 8). */
function choosePolicy(
  { chronicle }: Deciding,
  power: PowerId,
  { choice, instead }: Extract<ForceCommand, { readonly type: 'choosePolicy' }>,
): Answer {
  const { state } = chronicle;
  if (state.phase !== 'diplomacy') return no('wrongPhase');
  const before = cardsChosen(state, power);
  if (choice === null) {
    layCards(chronicle, power, instead === undefined ? [] : before.filter((card) => card.choice.policy !== instead));
    return OBEYED;
  }
  const room = presetOf(state).policiesARound;
  const gone = cardsGivenUp(state, power, { policy: choice.policy, instead, room });
  const stay = before.filter((card) => !gone.includes(card));
  if (stay.length >= room) return no('noRoomForCard', { most: room });
  return ifAccepted(checkChoice(state, power, choice, gone), (kept) => {
    layCards(chronicle, power, [...stay, { choice: kept, paid: policyCost(state, power, kept) }]);
  });
}

/** Lays these cards, in place of those that lay there, and settles what they cost. */
function layCards(chronicle: Chronicle, power: PowerId, cards: readonly ChosenPolicy[]): void {
  const { state } = chronicle;
  if (same(cardsChosen(state, power), cards)) return;
  const back = paidForCards(state, power);
  const paid = cards.reduce((sum, card) => sum + card.paid, 0);
  chronicle.add({ type: 'policiesSet', power, chosen: cards });
  if (paid === back) return;
  chronicle.add({ type: 'valueSet', power, value: 'coins', now: (state.power[power]?.coins ?? 0) + back - paid });
}

/** Plain JSON values that say the same. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
