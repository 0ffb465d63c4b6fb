// What steps towards Kabul and deeds of Kabul are worth to the bot's power: status, posts, the ban, regimes, and leverage over the Taliban.
import { assertNever } from '../../board/assertNever.ts';
import type { ClauseOf } from '../../politics/clauseKind.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { POSTS_FOR_COPS, POSTS_FOR_ROLE, POSTS_OF_EMIRATE } from '../../scenario/lessonAgendas.ts';
import { perRound, perThing, roundsToEarn } from '../agenda.ts';
import { coinWorth, stabilityWorth } from '../appetite.ts';
import { deedsOwed } from '../choices/deedsOwed.ts';
import type { Mind } from '../mind.ts';
import { netOver } from '../pacts/standingOf.ts';
import { DEED_DONE, SECRET_STEP } from './scale.ts';

/** Net leverage that *Kabul listens* asks for. */
const LISTENS = 4;
/** Share of a recognition that an embassy is for *Recognition*: two of the one or eight of the other (scenario.md B). */
const EMBASSY_SHARE = 0.25;

/** *Kabul listens* asks for net leverage over the Taliban of 4 or more; `by` points of leverage more or less, coins weigh double on the poor. */
export function kabulWorth(mind: Mind, by: number, isCoins = true): number {
  const rate = perRound(mind, 'kabulListens');
  if (rate === 0) return 0;
  const before = netOver(mind, 'tal');
  const poor = isCoins && mind.view.power.tal?.coinsBand === 0;
  const after = before + (by > 0 && poor ? 2 * by : by);
  const rounds = roundsToEarn(mind, 'kabulListens');
  if (before < LISTENS && after >= LISTENS) return rate * rounds;
  if (before >= LISTENS && after < LISTENS) return -rate * rounds;
  return 0.8 * by;
}

export function statusWorth(mind: Mind, clause: ClauseOf<'status'>, terms: PactTerms): number {
  if (mind.power === 'tal') return doorWorth(mind, clause, terms);
  return clause.giver === mind.power ? stepWorth(mind, clause, terms) : 0;
}

/** A step of others towards Kabul. */
function doorWorth(mind: Mind, { giver, move }: ClauseOf<'status'>, { clauses }: PactTerms): number {
  if (move === 'list') return -3;
  // Nothing that comes in the last round scores (rules 11.3, dry ink).
  const inTime = mind.roundsLeft > 1;
  const share = move === 'recognised' ? 1 : move === 'embassy' ? EMBASSY_SHARE : 0;
  const recognition = inTime ? share * perThing(mind, 'recognition') : 0;
  const door =
    (giver === 'tj' && (move === 'contact' || move === 'embassy')) ||
    (giver === 'uz' && move === 'embassy') ||
    (giver === 'ru' && move === 'delist');
  const each = perThing(mind, 'doors');
  if (!door || each === 0 || !inTime) return 0.5 + recognition;
  // *Emirate* asks for two of them.
  const posts = clauses.some((clause) => clause.kind === 'actPledge' && clause.deed.type === 'posts');
  return each + recognition + (mind.secret === 'emirate' && !posts && doorsOpen(mind) < 2 ? SECRET_STEP / 2 : 0);
}

/** A step of one's own. */
function stepWorth(mind: Mind, { move }: ClauseOf<'status'>, { clauses }: PactTerms): number {
  switch (mind.power) {
    case 'tj': {
      const cops = mind.secret === 'badCop' && move === 'embassy' ? -2 * SECRET_STEP : 0;
      if (move !== 'contact') return cops - 0.4;
      // *Worthy role* pays each round while shunned, unless six posts do better.
      const posts = clauses.some(
        (clause) =>
          clause.kind === 'actPledge' && clause.deed.type === 'posts' && clause.deed.atLeast >= POSTS_FOR_ROLE,
      );
      const shunning = perRound(mind, 'worthyRole') * mind.roundsLeft;
      return posts || mind.view.posts.tajik >= POSTS_FOR_ROLE ? -1 : -shunning;
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

export function deedWorth(mind: Mind, { giver, deed, byRound }: ClauseOf<'actPledge'>): number {
  const { power } = mind;
  // Promised to one's own power already: nobody pays twice for one deed.
  if (power !== giver && isPromised(mind, deed)) return 0;
  switch (deed.type) {
    case 'posts':
      return postsWorth(mind, giver, deed, byRound);
    case 'ban': {
      if (mind.view.opiumBan === deed.on) return 0;
      const sign = deed.on ? 1 : -1;
      // Opium pays two coins a round at full flow (rules 9.3).
      if (power === giver && deedsOwed(mind).length > byRound - mind.round) return -8;
      if (power === giver) return sign * -2 * coinWorth(mind) * Math.min(3, mind.roundsLeft);
      if (power === 'ru')
        return sign * Math.max(0.3, (perRound(mind, 'route') / 3) * 1.6 * mind.roundsLeft) * DEED_DONE;
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

type Deed = ClauseOf<'actPledge'>['deed'];
type Posts = Extract<Deed, { readonly type: 'posts' }>;

function postsWorth(mind: Mind, giver: string, { group, atLeast }: Posts, byRound: number): number {
  const { power } = mind;
  const now = mind.view.posts[group];
  if (power === 'tal' && giver === 'tal') {
    const cards = Math.ceil(Math.max(0, atLeast - now) / 3);
    // Each reshuffle takes a round's card: too little time is a broken word.
    const late = cards + deedsOwed(mind).length > byRound - mind.round + 1 ? -8 : 0;
    const others = 33 - mind.view.posts.pashtun + Math.max(0, atLeast - now);
    const emirate = mind.secret === 'emirate' && others > POSTS_OF_EMIRATE ? -1.5 * SECRET_STEP : 0;
    return late + emirate - cards * (1 + stabilityWorth(mind));
  }
  if (group !== 'tajik' || now >= atLeast) return 0;
  const cops = mind.secret === 'badCop' || mind.secret === 'goodCop';
  const cop = cops && atLeast >= POSTS_FOR_COPS && now < POSTS_FOR_COPS ? SECRET_STEP : 0;
  const dry = byRound - mind.round + 2 <= mind.roundsLeft + 1;
  // Instead of the 10 that shunning brings in five rounds.
  const role = power === 'tj' && atLeast >= POSTS_FOR_ROLE && dry ? 9 : power === 'tj' ? 1.5 : 0;
  return (cop + role) * DEED_DONE;
}

function isPromised(mind: Mind, deed: Deed): boolean {
  return mind.binding.some(({ clause, context }) => {
    if (clause.kind !== 'actPledge' || !context.parties.includes(mind.power) || clause.byRound < mind.round)
      return false;
    if (clause.deed.type === 'posts' && deed.type === 'posts') {
      return clause.deed.group === deed.group && clause.deed.atLeast >= deed.atLeast;
    }
    return JSON.stringify(clause.deed) === JSON.stringify(deed);
  });
}
