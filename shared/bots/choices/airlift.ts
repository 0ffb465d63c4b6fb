// The reserve that stands at home and can only be flown in (rules 4.4): who has one, where it could land, what it would be worth to have it there.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { basesOf } from '../../politics/rights.ts';
import type { GameUnit } from '../../politics/world.ts';
import { POLICIES } from '../../scenario/policies.ts';
import { handsIn } from '../../scenario/presets.ts';
import { coinWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';
import { placeWorth } from '../orders/placeWorth.ts';

/** Points that a unit in a better place is worth in each month to come, for each point of the place. */
const A_MONTH = 1;
/** What the card would be worth that is not played in that month. */
const OTHER_CARD = 2;

/** The unit that the power's airlift would carry, as everybody may know: the card is in its hand, and the unit still stands at home. */
export function reserveOf({ view, world, board }: Mind, power: PowerId): GameUnit | undefined {
  if (handsIn(view)[power]?.includes('airlift') !== true) return undefined;
  return Object.values(world.units).find(
    ({ owner, at }) => owner === power && board.provinces[at]?.sovereign === power,
  );
}

/** Bases of the power in which nobody stands now, by id. */
export function emptyBases({ world, board }: Mind, power: PowerId): readonly ProvinceId[] {
  const taken = new Set(Object.values(world.units).map(({ at }) => at));
  return basesOf(world, board, power).filter((at) => !taken.has(at));
}

/** Points of the bot's own reserve in that place, before the card is paid; 0 or less: it is as well where it is. It lands when the month is over. */
export function landingWorth(mind: Mind, at: ProvinceId): number {
  const reserve = reserveOf(mind, mind.power);
  if (reserve === undefined) return 0;
  return A_MONTH * (placeWorth(mind, at) - placeWorth(mind, reserve.at)) * Math.max(0, mind.roundsLeft - 1);
}

/** Points that leave to land in these places adds to the bases there are, the card paid and another one not played; never below 0. */
export function openingWorth(mind: Mind, places: readonly ProvinceId[]): number {
  const price = POLICIES.airlift.cost * coinWorth(mind) + OTHER_CARD;
  const best = (among: readonly ProvinceId[]): number =>
    Math.max(0, ...among.map((at) => landingWorth(mind, at) - price));
  return Math.max(0, best(places) - best(emptyBases(mind, mind.power)));
}
