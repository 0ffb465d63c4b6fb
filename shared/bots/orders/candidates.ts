// The orders worth thinking about for each own unit: of all that the rules allow, those that guard, help, secure, or march for a reason.
import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { NARCOTICS_GATES } from '../../board/routes.ts';
import type { GameOrder } from '../../politics/world.ts';
import type { OrderChoice, UnitOrders } from '../../view/privateView.ts';
import type { Mind } from '../mind.ts';
import { sieges } from './mountainWar.ts';
import { OSH, placeWorth } from './placeWorth.ts';

/** An order that makes sense; `needs`: whose leave it takes, where there is none yet (rules 4.2). */
export interface Candidate {
  readonly order: GameOrder;
  readonly needs?: PowerId;
}

/** Hold comes first: between equals a unit stays where it is. */
export function candidates(mind: Mind, { unit, choices }: UnitOrders): readonly Candidate[] {
  const at = mind.world.units[unit]?.at;
  const fit = at === undefined ? [] : choices.filter((choice) => isSensible(mind, at, choice));
  return [
    { order: { type: 'hold' } },
    ...fit.map(({ order, meaning }) => (meaning.kind === 'needsPact' ? { order, needs: meaning.with } : { order })),
  ];
}

function isSensible(mind: Mind, at: ProvinceId, { order, meaning }: OrderChoice): boolean {
  if (meaning.kind === 'incursion') return false;
  switch (order.type) {
    case 'hold':
      return false;
    case 'secure':
      return order.lowers === 'presence' && (isAfghan(mind.board, at) || isGate(at) || at === OSH);
    case 'supportHold':
      return mind.fronts.includes(order.at) || sieges(mind).some(({ at: besieged }) => besieged === order.at);
    case 'move':
      return order.viaConvoy !== true && isWorthTheMarch(mind, at, order.to.province);
    // Attacks are planned as a whole (campaign.ts); nobody convoys in the Lesson.
    case 'supportMove':
    case 'convoy':
      return false;
  }
}

export function isGate(at: ProvinceId): boolean {
  return NARCOTICS_GATES.north.includes(at);
}

/** To an empty place that is better than this one, or at least not much worse (an own unit may be about to leave it). */
function isWorthTheMarch(mind: Mind, from: ProvinceId, to: ProvinceId): boolean {
  const there = Object.values(mind.world.units).find((unit) => unit.at === to);
  if (there !== undefined && there.owner !== mind.power) return false;
  return placeWorth(mind, to) > placeWorth(mind, from) - 0.8 && placeWorth(mind, to) > 0.3;
}
