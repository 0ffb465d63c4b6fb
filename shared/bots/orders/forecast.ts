// What others are expected to order: what they promised in pacts one may read, else what guards do who think of their own border.
import type { ProvinceId, UnitId } from '../../board/ids.ts';
import type { GameOrder, GameUnit } from '../../politics/world.ts';
import { FORTRESS } from '../../scenario/lesson.ts';
import type { Mind } from '../mind.ts';
import { orderFor, pledgedActs } from './obligations.ts';

/** An order for each unit that is not the bot's own. */
export function forecast(mind: Mind): ReadonlyMap<UnitId, GameOrder> {
  const orders = new Map<UnitId, GameOrder>();
  for (const unit of Object.values(mind.world.units)) {
    if (unit.owner !== mind.power) orders.set(unit.id, habit(mind, unit));
  }
  for (const { giver, unit, act } of pledgedActs(mind)) {
    const order = orderFor(act);
    if (giver !== mind.power && order !== null) orders.set(unit, order);
  }
  return orders;
}

/** A unit without a front of its own stands behind the named front of its power that it reaches. */
function habit(mind: Mind, unit: GameUnit): GameOrder {
  if (mind.fronts.includes(unit.at) || unit.owner === 'tal') return { type: 'hold' };
  const near = mind.board.provinces[unit.at]?.armyNeighbours ?? [];
  // Those who hold the valley hold it together.
  if (unit.owner === 'nrf' && near.includes(FORTRESS) && ownerAt(mind, FORTRESS) === 'nrf') {
    return { type: 'supportHold', at: FORTRESS };
  }
  const own = mind.fronts.find((front) => near.includes(front) && ownerAt(mind, front) === unit.owner);
  return own === undefined ? { type: 'hold' } : { type: 'supportHold', at: own };
}

function ownerAt(mind: Mind, province: ProvinceId): string | undefined {
  return Object.values(mind.world.units).find(({ at }) => at === province)?.owner;
}
