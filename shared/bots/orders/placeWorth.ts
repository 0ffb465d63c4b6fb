// What it is worth to have a unit in a place when the month is over: fronts want guards, places beside them want reserves, Panjshir wants three armies.
import { afghanBehind, frontsOf, isAfghan } from '../../board/fronts.ts';
import type { ProvinceId } from '../../board/ids.ts';
import { onceBy } from '../../board/memo.ts';
import { FORTRESS } from '../../scenario/lesson.ts';
import { ownLine, perMishap, perRound, roundsToEarn } from '../agenda.ts';
import type { Mind } from '../mind.ts';
import { groundWorth } from './mountainWar.ts';
import { BARRACKS } from './rotation.ts';

/** *Buffer*: own ground beyond the river (scenario.md B). */
const OUTPOSTS: readonly ProvinceId[] = ['af-badakhshan', 'af-takhar'];
/** Where the road through the Alay is watched (scenario.md B, *Osh route*). */
export const OSH: ProvinceId = 'kg-osh';
const GUARDS_FRONT = 2.4;
const BESIDE_FRONT = 1.2;
const BEHIND_FRONT = 1.3;
/** Half of the secret agenda (scenario.md B, *Own army*). */
const OWN_ARMY = 12;
/** What armies next to Panjshir are worth together: three can take it (strength 3 against a fortified 2), fewer cannot. */
const RING = [0, 1, 4, 9, 9] as const;

/** For one unit of the bot's power. Asked many times in a turn. */
export const placeWorth = onceBy((mind: Mind, at: ProvinceId): number => {
  const fronts = frontsOf(mind.board, mind.world.powers);
  if (mind.power === 'tal') {
    if (!isAfghan(mind.board, at)) return 0;
    const behind = fronts.filter((front) => afghanBehind(mind.board, front).includes(at)).length;
    const reach = wantsPanjshir(mind) && isNextToPanjshir(mind, at) ? 1 : 0;
    return 0.4 + (behind > 0 ? BEHIND_FRONT : 0) + reach + groundWorth(mind, at);
  }
  if (mind.power === 'nrf') return groundWorth(mind, at);
  if (!guards(mind, fronts)) return far(mind, at, fronts);
  const outpost = OUTPOSTS.includes(at) ? perRound(mind, 'buffer') * roundsToEarn(mind, 'buffer') * 0.7 : 0;
  const barracks = mind.secret === 'ownArmy' && BARRACKS.includes(at) ? OWN_ARMY : 0;
  if (fronts.includes(at))
    return barracks + outpost + GUARDS_FRONT + (mind.world.controller[at] === mind.power ? 0.4 : 0);
  const near = mind.board.provinces[at]?.armyNeighbours ?? [];
  const beside = fronts.filter((front) => near.includes(front)).length;
  return (beside > 0 ? BESIDE_FRONT + 0.15 * beside : 0) + barracks + outpost;
});

/** Powers with a front of their own, or that answer for all of them (*Shield*), watch the river; others have other business. */
function guards(mind: Mind, fronts: readonly ProvinceId[]): boolean {
  return ownLine(mind, 'shield') !== undefined || fronts.some((front) => mind.world.controller[front] === mind.power);
}

/** For a power behind the second row: at home unless it has a mandate, at the road through Osh, beside a front if it keeps the peace there. */
function far(mind: Mind, at: ProvinceId, fronts: readonly ProvinceId[]): number {
  const sovereign = mind.board.provinces[at]?.sovereign;
  const away = sovereign !== undefined && sovereign !== mind.power && sovereign !== 'ru';
  const leave = away ? perMishap(mind, 'stayHome', 0) : 0;
  const near = mind.board.provinces[at]?.armyNeighbours ?? [];
  const peace = perRound(mind, 'peacekeeper') * roundsToEarn(mind, 'peacekeeper');
  const beside = fronts.some((front) => near.includes(front)) ? 0.25 * peace : 0;
  const osh = at === OSH ? perRound(mind, 'oshRoute') : 0;
  return (away ? 0 : 0.4) + (mind.world.controller[at] === mind.power ? 0.3 : 0) + beside + osh - leave;
}

/** For all own units together, where they would stand. */
export function positionWorth(mind: Mind, places: readonly ProvinceId[]): number {
  let each = 0;
  for (const at of places) each += placeWorth(mind, at);
  if (mind.power !== 'tal' || !wantsPanjshir(mind)) return each;
  const ring = places.filter((at) => isNextToPanjshir(mind, at)).length;
  const time = Math.min(1, Math.max(0, mind.roundsLeft - 1) / 3);
  // The single worth of a place in the ring is counted in placeWorth so that a unit looks that way at all.
  return each - ring + (RING[Math.min(ring, 4)] ?? 0) * time;
}

/** The neutral army still holds the valley, there is time to gain by it, and this government is of that mind (three in four are). */
export function wantsPanjshir(mind: Mind): boolean {
  const taken = mind.world.controller[FORTRESS] === 'tal';
  return mind.power === 'tal' && !taken && mind.roundsLeft > 1 && mind.temper.pressure > 0.2;
}

export function isNextToPanjshir(mind: Mind, at: ProvinceId): boolean {
  return (mind.board.provinces[FORTRESS]?.armyNeighbours ?? []).includes(at);
}
