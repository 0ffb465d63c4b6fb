// What a clause other than an order pledge is worth to the bot's power, in points (rules 6.1, scenario.md B).
import { assertNever } from '../../board/assertNever.ts';
import type { Clause } from '../../politics/clause.ts';
import { isWinter } from '../../politics/month.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { POSTS_FOR_COPS, POSTS_FOR_ROLE, POSTS_OF_EMIRATE } from '../../scenario/lessonAgendas.ts';
import { coinWorth, stabilityWorth, wants } from '../appetite.ts';
import { deedsOwed } from '../choices/deedsOwed.ts';
import type { Mind } from '../mind.ts';
import { beltHolds, coinsComingTo, netOver } from './standingOf.ts';

type Of<K extends Clause['kind']> = Extract<Clause, { readonly kind: K }>;

/** Half of a secret agenda: it may fail for other reasons. */
const SECRET_STEP = 14;
/** Chance that a promised deed is done. */
const DEED_DONE = 0.75;

export function clauseWorth(mind: Mind, clause: Clause, terms: PactTerms): number {
  switch (clause.kind) {
    case 'pay':
      return payWorth(mind, clause);
    case 'supply':
      return supplyWorth(mind, clause);
    case 'status':
      return statusWorth(mind, clause, terms);
    case 'actPledge':
      return deedWorth(mind, clause);
    case 'access':
      return accessWorth(mind, clause, terms);
    case 'corridor':
      return corridorWorth(mind, clause);
    case 'nonAggression':
      return 0.3;
    // Weighed by trying out the orders (worthOf.ts).
    case 'orderPledge':
      return 0;
    // Not to be drafted in the Lesson; given treaties stand as they are.
    case 'mutualDefence':
    case 'trade':
    case 'arms':
    case 'other':
    case 'exercise':
    case 'borderRegime':
    case 'asylum':
    case 'counterTerror':
    case 'hub':
    case 'vote':
    case 'neutrality':
    case 'noSupportFor':
    case 'demilitarise':
      return 0;
    default:
      return assertNever(clause);
  }
}

function payWorth(mind: Mind, { from, to, coins, each }: Of<'pay'>): number {
  const { power } = mind;
  if (from !== power && to !== power) return 0;
  const rounds = each === 'round' ? mind.roundsLeft : 1;
  const money = coins * coinWorth(mind) * rounds * (from === power ? -1 : 0.9);
  if (to === 'tj' && power === 'tj' && wants(mind, 'paidAlly')) {
    const before = coinsComingTo(mind, 'tj');
    return money + (before < 2 && before + coins >= 2 ? 3 * rounds : 0);
  }
  // What is paid each round can be withheld: leverage (rules 7).
  if (power === 'ru' && from === 'ru' && each === 'round')
    return money + (to === 'tal' ? kabulWorth(mind, coins) : coinsComingTo(mind, to) >= 2 ? 0 : 0.6 * rounds);
  return money;
}

/** *Kabul listens*: 5 a round with net leverage over the Taliban of 4 or more; `by` points of leverage more or less. */
export function kabulWorth(mind: Mind, by: number): number {
  if (mind.power !== 'ru' || !wants(mind, 'kabulListens')) return 0;
  const before = netOver(mind, 'tal');
  const poor = mind.view.power.tal?.coinsBand === 0;
  const after = before + (by > 0 && poor ? 2 * by : by);
  const rounds = Math.min(3, mind.roundsLeft);
  if (before < 4 && after >= 4) return 5 * rounds;
  if (before >= 4 && after < 4) return -5 * rounds;
  return 0.8 * by;
}

function supplyWorth(mind: Mind, { giver, receiver, price }: Of<'supply'>): number {
  const { power } = mind;
  const cold = isWinter(mind.round) || isWinter(mind.round + 1);
  if (receiver === power) {
    const covered = mind.binding.some(({ clause }) => clause.kind === 'supply' && clause.receiver === power);
    return (covered ? 0.2 : cold ? 2 * stabilityWorth(mind) : 0.8) - price * coinWorth(mind) * mind.roundsLeft;
  }
  if (giver !== power) return 0;
  const ally = power === 'tj' && wants(mind, 'paidAlly') && coinsComingTo(mind, 'tj') < 2 ? 3 * mind.roundsLeft : 0;
  return price > 0 ? price * coinWorth(mind) * mind.roundsLeft * 0.9 + ally + 0.5 : -0.2;
}

function statusWorth(mind: Mind, { giver, move }: Of<'status'>, { clauses }: PactTerms): number {
  const { power } = mind;
  if (power === 'tal') {
    const door =
      (giver === 'tj' && (move === 'contact' || move === 'embassy')) ||
      (giver === 'uz' && move === 'embassy') ||
      (giver === 'ru' && move === 'delist');
    if (!door) return move === 'list' ? -3 : 0.5;
    // Nothing that comes in the last round scores (rules 11.3, dry ink).
    if (!wants(mind, 'doors') || mind.roundsLeft <= 1) return 0.5;
    // *Emirate* asks for two of them.
    const posts = clauses.some((clause) => clause.kind === 'actPledge' && clause.deed.type === 'posts');
    return 5 + (mind.secret === 'emirate' && !posts && doorsOpen(mind) < 2 ? SECRET_STEP / 2 : 0);
  }
  if (giver !== power) return 0;
  switch (power) {
    case 'tj': {
      const cops = mind.secret === 'badCop' && move === 'embassy' ? -2 * SECRET_STEP : 0;
      if (move !== 'contact') return cops - 0.4;
      // *Worthy role* pays 2 a round while shunned, unless six posts do better.
      const posts = clauses.some(
        (clause) =>
          clause.kind === 'actPledge' && clause.deed.type === 'posts' && clause.deed.atLeast >= POSTS_FOR_ROLE,
      );
      return posts || mind.view.posts.tajik >= POSTS_FOR_ROLE ? -1 : -2 * mind.roundsLeft;
    }
    case 'ru':
      return move === 'delist' ? -0.5 + kabulWorth(mind, -1) : move === 'recognised' ? -1 : -0.3;
    default:
      return move === 'recognised' ? -1.5 : -0.4;
  }
}

/** Doors open to the Taliban (scenario.md B, *Doors*). */
function doorsOpen({ view }: Mind): number {
  const { tj, uz, ru } = view.power;
  const doors = [
    tj?.status !== 'shunned',
    tj?.status === 'embassy',
    uz?.status === 'embassy',
    ru?.listsTaliban === false,
  ];
  return doors.filter(Boolean).length;
}

function deedWorth(mind: Mind, { giver, deed, byRound }: Of<'actPledge'>): number {
  const { power } = mind;
  // Promised to one's own power already: nobody pays twice for one deed.
  if (power !== giver && isPromised(mind, deed)) return 0;
  switch (deed.type) {
    case 'posts': {
      const now = mind.view.posts[deed.group];
      if (power === 'tal' && giver === 'tal') {
        const cards = Math.ceil(Math.max(0, deed.atLeast - now) / 3);
        // Each reshuffle takes a round's card: too little time is a broken word.
        const late = cards + deedsOwed(mind).length > byRound - mind.round + 1 ? -8 : 0;
        const others = 33 - mind.view.posts.pashtun + Math.max(0, deed.atLeast - now);
        const emirate = mind.secret === 'emirate' && others > POSTS_OF_EMIRATE ? -1.5 * SECRET_STEP : 0;
        return late + emirate - cards * (1 + stabilityWorth(mind));
      }
      if (deed.group !== 'tajik' || now >= deed.atLeast) return 0;
      const cops = mind.secret === 'badCop' || mind.secret === 'goodCop';
      const cop = cops && deed.atLeast >= POSTS_FOR_COPS && now < POSTS_FOR_COPS ? SECRET_STEP : 0;
      const dry = byRound - mind.round + 2 <= mind.roundsLeft + 1;
      // Instead of the 10 that shunning brings in five rounds.
      const role = power === 'tj' && deed.atLeast >= POSTS_FOR_ROLE && dry ? 9 : power === 'tj' ? 1.5 : 0;
      return (cop + role) * DEED_DONE;
    }
    case 'ban': {
      if (mind.view.opiumBan === deed.on) return 0;
      const sign = deed.on ? 1 : -1;
      // Opium pays two coins a round at full flow (rules 9.3).
      if (power === giver && deedsOwed(mind).length > byRound - mind.round) return -8;
      if (power === giver) return sign * -2 * coinWorth(mind) * Math.min(3, mind.roundsLeft);
      if (power === 'ru') return sign * (wants(mind, 'route') ? 1.6 * mind.roundsLeft : 0.3) * DEED_DONE;
      return sign * 0.35 * stabilityWorth(mind) * mind.roundsLeft * DEED_DONE;
    }
    case 'borderRegime':
      return power === giver ? (deed.regime === 'open' ? -2.5 : -0.7) : power === 'tal' ? 0.7 : 0;
    case 'policy':
      return power === giver ? -1.2 : 0.2;
    default:
      return assertNever(deed);
  }
}

function isPromised(mind: Mind, deed: Of<'actPledge'>['deed']): boolean {
  return mind.binding.some(({ clause, context }) => {
    if (clause.kind !== 'actPledge' || !context.parties.includes(mind.power) || clause.byRound < mind.round)
      return false;
    if (clause.deed.type === 'posts' && deed.type === 'posts') {
      return clause.deed.group === deed.group && clause.deed.atLeast >= deed.atLeast;
    }
    return JSON.stringify(clause.deed) === JSON.stringify(deed);
  });
}

function accessWorth(
  mind: Mind,
  { grantor, grantee, provinces }: Of<'access'>,
  { visibility, parties }: PactTerms,
): number {
  const { power } = mind;
  const between = parties.length === 2;
  if (grantee === power) {
    const belt = power === 'ru' && wants(mind, 'belt') && !beltHolds(mind, grantor) ? 3 * mind.roundsLeft : 0;
    // Two in three governments in Moscow want their belt to be seen, or not at all.
    const hidden = power === 'ru' && visibility === 'secret' && mind.temper.greed < 0.66 ? -20 : 0;
    return 0.8 + belt * 0.9 + hidden;
  }
  if (grantor !== power) return 0;
  const open = provinces === 'all' || provinces.includes('uz-termez');
  const alone = power === 'uz' && open && wants(mind, 'ourselves') ? -2 * mind.roundsLeft : 0;
  const quiet = mind.secret === 'quietReturn' && grantee === 'ru' && visibility === 'secret' && between;
  // With access comes leave to support over the border (rules 4.2).
  const help = power === 'uz' ? 0.5 * mind.roundsLeft : 0;
  return -2.2 + help + alone + (quiet && mind.roundsLeft >= 2 ? SECRET_STEP : 0);
}

function corridorWorth(mind: Mind, { funders }: Of<'corridor'>): number {
  const { power } = mind;
  const share = (funders[power] ?? 0) * coinWorth(mind);
  const pays = Math.max(0, mind.roundsLeft - 2) * 0.7;
  const coins = pays * coinWorth(mind);
  const railway = power === 'uz' && wants(mind, 'railway') ? 5 * Math.min(3, pays) : 0;
  const onTheWay = power === 'uz' || power === 'tal' || funders[power] !== undefined;
  return (onTheWay ? coins : 0) + railway - share;
}
