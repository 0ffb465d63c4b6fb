// What clauses about armies are worth beside what trying out the orders shows (tryOut.ts): access, defence, exercises, ground without units.
import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { ClauseOf } from '../../politics/clauseKind.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { ownLine, perRound, perThing, roundsToEarn } from '../agenda.ts';
import { openingWorth, reserveOf } from '../choices/airlift.ts';
import type { Mind } from '../mind.ts';
import { beltHolds } from '../pacts/standingOf.ts';
import { PAID, SECRET_STEP } from './scale.ts';

/** A guest in the house, in points. */
const GUESTS = -2.2;
/** To have to come when a partner is invaded, and to be able to call. */
const DUTY = -0.5;
const SHIELD = 0.8;
/** A partner's unit more beside one's own front, for each month. */
const REINFORCED = 0.5;
/** What the most jealous government holds against a further garrison of the same guest. */
const GARRISON = 8;
const OUTPOST: readonly ProvinceId[] = ['af-badakhshan', 'af-takhar'];

export function accessWorth(
  mind: Mind,
  { grantor, grantee, provinces, mode }: ClauseOf<'access'>,
  { visibility, parties }: PactTerms,
): number {
  const { power } = mind;
  const between = parties.length === 2;
  if (grantee === power) {
    const belt = beltHolds(mind, grantor) ? 0 : perRound(mind, 'belt') * mind.roundsLeft;
    // Two in three governments in Moscow want their belt to be seen, or not at all.
    const hidden = power === 'ru' && visibility === 'secret' && mind.temper.greed < 0.66 ? -20 : 0;
    const buffer = touches(provinces, OUTPOST) ? perRound(mind, 'buffer') * roundsToEarn(mind, 'buffer') * 0.4 : 0;
    return 0.8 + belt * PAID + hidden + buffer + (mode === 'basing' ? 0.4 + landing(mind, provinces) : 0);
  }
  if (grantor !== power) return 0;
  const open = touches(provinces, ['uz-termez']);
  const alone = open ? -perRound(mind, 'ourselves') * mind.roundsLeft : 0;
  const quiet = mind.secret === 'quietReturn' && grantee === 'ru' && visibility === 'secret' && between;
  // With access comes leave to support over the border (rules 4.2).
  const help = power === 'uz' ? 0.5 * mind.roundsLeft : 0;
  // A base of one's own choosing is something that its user does not want to lose (rules 7).
  const held = mode === 'basing' && power !== 'uz' ? 0.6 : 0;
  const flown = mode === 'basing' ? reinforced(mind, grantee, provinces) : 0;
  return GUESTS + help + alone + held + flown + (quiet && mind.roundsLeft >= 2 ? SECRET_STEP : 0);
}

/** Where a reserve could be flown in. */
function landing(mind: Mind, provinces: 'all' | readonly ProvinceId[]): number {
  return provinces === 'all' ? 0 : openingWorth(mind, provinces);
}

/** Somebody else's reserve beside a front of one's own, from the next month on. */
function reinforced(mind: Mind, grantee: PowerId, provinces: 'all' | readonly ProvinceId[]): number {
  if (provinces === 'all' || reserveOf(mind, grantee) === undefined) return 0;
  const isOwnFront = (at: ProvinceId): boolean => mind.world.controller[at] === mind.power && isFront(mind, at);
  const beside = provinces.some((at) => mind.board.provinces[at]?.armyNeighbours.some(isOwnFront));
  const help = beside ? REINFORCED * Math.max(0, mind.roundsLeft - 1) : 0;
  return help - GARRISON * mind.ofMatch('garrison');
}

function touches(provinces: 'all' | readonly ProvinceId[], places: readonly ProvinceId[]): boolean {
  return provinces === 'all' || provinces.some((id) => places.includes(id));
}

/** Casus foederis both ways, and leave to support over the border. */
export function defenceWorth(mind: Mind, { parties }: PactTerms): number {
  const covered = mind.binding.some(({ clause, context }) => {
    return clause.kind === 'mutualDefence' && parties.every((party) => context.parties.includes(party));
  });
  if (covered) return 0;
  const own = Object.keys(mind.world.controller).some((id) => {
    return mind.world.controller[id] === mind.power && mind.fronts.includes(id);
  });
  return (own ? SHIELD : SHIELD / 2) + DUTY;
}

/** What walls for a month do is tried out (tryOut.ts); this is what remains: Moscow's *Concert*, and a unit cheaper in the next month. */
export function exerciseWorth(mind: Mind, { participants, round }: ClauseOf<'exercise'>): number {
  if (!participants.includes(mind.power)) return 0;
  const together = participants.includes('ru') && participants.includes('uz') && !trainedTogether(mind);
  const concert = together && round < mind.round + mind.roundsLeft - 1 ? perThing(mind, 'concert') * 0.8 : 0;
  return concert + 0.1;
}

function trainedTogether({ world }: Mind): boolean {
  return Object.values(world.pacts).some((pact) => {
    const terms = pact.versions.find(({ n }) => n === pact.current)?.terms;
    return (
      pact.inForceSince !== undefined &&
      (terms?.clauses ?? []).some(
        (clause) =>
          clause.kind === 'exercise' && clause.participants.includes('ru') && clause.participants.includes('uz'),
      )
    );
  });
}

/** Ground without units: dear to who stands there, reassuring to who looks at it. */
export function demilitariseWorth(mind: Mind, { giver, provinces }: ClauseOf<'demilitarise'>): number {
  if (giver !== mind.power) return 0.4 + near(mind, provinces) * 0.2;
  const standing = mind.units.filter(({ at }) => provinces.includes(at)).length;
  const fronts = provinces.filter((id) => isFront(mind, id)).length;
  return -0.3 - 2.5 * standing - 3 * fronts;
}

function near({ board, units }: Mind, provinces: readonly ProvinceId[]): number {
  return units.filter(({ at }) => provinces.some((id) => board.provinces[id]?.armyNeighbours.includes(at))).length;
}

function isFront({ board }: Mind, id: ProvinceId): boolean {
  return board.provinces[id]?.armyNeighbours.some((next) => isAfghan(board, next)) === true && !isAfghan(board, id);
}

/** Knowledge shared, and securing beside a province counts there: for who has a front, or pays for quiet on one. */
export function counterTerrorWorth(mind: Mind, { participants, provinces }: ClauseOf<'counterTerror'>): number {
  if (!participants.includes(mind.power)) return 0;
  const behindOwn = provinces.some((id) =>
    mind.board.provinces[id]?.armyNeighbours.some(
      (next) => mind.world.controller[next] === mind.power && isFront(mind, next),
    ),
  );
  const shield = ownLine(mind, 'shield') === undefined ? 0 : 0.5;
  return 0.25 + (behindOwn ? 0.6 : 0) + shield;
}
