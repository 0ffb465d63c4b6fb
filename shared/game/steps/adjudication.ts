// R6 and R7: the battle of the round is fought (shared/politics/battle.ts), told, and its units moved; incursions are noted (rules 1.1, 4).
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { type Battle, fight } from '../../politics/battle.ts';
import type { JudgedOrder, RoundRecord } from '../../politics/world.ts';
import { FORTRESS } from '../../scenario/lesson.ts';
import type { Chronicle } from '../chronicle.ts';

export function resolveOrders(chronicle: Chronicle): void {
  const { state } = chronicle;
  const battle = fight({ world: state, board: REGION_BOARD, orders: state.orders, fortress: FORTRESS });
  tellOrders(chronicle, battle.orders);
  for (const { unit, to } of battle.moved) chronicle.add({ type: 'unitMoved', unit, to });
  if (battle.beaten.length > 0) chronicle.add({ type: 'unitsDislodged', units: battle.beaten });
  chronicle.add({
    type: 'found',
    record: {
      orders: battle.orders,
      pushes: battle.pushes.map(({ diverted: _told, ...push }) => push),
      ...fightingOf(battle),
    },
  });
}

/** R7: what the orders meant. Every legal order to move in counts, whatever came of it (rules 4.1); rights as read at R5. */
export function noteIncursions(chronicle: Chronicle): void {
  const { inRound } = chronicle.state;
  const incursions = (inRound.orders ?? []).flatMap(({ owner, incursionOn, written }) => {
    if (incursionOn === undefined || owner === 'neutral' || owner === 'isk' || written.type !== 'move') return [];
    return [{ by: owner, on: incursionOn, province: written.to.province }];
  });
  for (const incursion of incursions) chronicle.log({ k: 'incursion', ...incursion });
  chronicle.add({ type: 'found', record: { incursions } });
}

/** A unit that simply held is not worth a line; one that was beaten is. */
function tellOrders(chronicle: Chronicle, orders: readonly JudgedOrder[]): void {
  for (const { unit, owner, kind, at, written, result, reason, voided, dislodged } of orders) {
    if (written.type === 'hold' && !dislodged) continue;
    chronicle.log({
      k: 'order',
      unit,
      owner,
      kind,
      at,
      order: written,
      result,
      reason,
      ...(voided === undefined ? {} : { voided }),
      ...(dislodged ? { dislodged } : {}),
    });
  }
}

/** Fighting: dislodgement or standoff (rules 9.2); a move thrown back counts as one where it was aimed. */
function fightingOf({ orders, beaten, standoffs }: Battle): Required<Pick<RoundRecord, 'fighting' | 'fighters'>> {
  const clashes = orders.filter(
    ({ adjudicated, result: how, dislodged }) => dislodged || (adjudicated.type === 'move' && how === 'fails'),
  );
  const places = clashes.flatMap(({ at, adjudicated, dislodged, result: how }) => [
    ...(dislodged ? [at] : []),
    ...(adjudicated.type === 'move' && how === 'fails' ? [adjudicated.to.province] : []),
  ]);
  const attackers = beaten.map(({ attackedFrom }) => orders.find(({ at }) => at === attackedFrom)?.owner);
  const fighters = [...clashes.map(({ owner }) => owner), ...attackers].filter(
    (owner) => owner !== undefined && owner !== 'neutral' && owner !== 'isk',
  );
  return {
    fighting: [...new Set([...places, ...standoffs])].sort(),
    fighters: [...new Set(fighters)] as NonNullable<RoundRecord['fighters']>,
  };
}
