// What a pact is worth to the bot's power, by what it changes: clause by clause, by trying out the orders with and without it (tryOut.ts), and as
// a whole: lines that count paper, leverage both ways, coins laid down, good word, the leader's share.
import type { PowerId } from '../../board/ids.ts';
import type { OrderPledgeClause } from '../../politics/clauses/orderPledge.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { guardsNamedFront, placeOf } from '../../politics/pledgedActs.ts';
import { isSecretMet, perRound } from '../agenda.ts';
import { aimsWorth } from '../aims/aimsWorth.ts';
import { goodWordShare, wordIsGoodWith, wordIsKeptWith } from '../appetite.ts';
import { type Mind, othersIn } from '../mind.ts';
import type { Chosen } from '../orders/chooseOrders.ts';
import { pledgedActs } from '../orders/obligations.ts';
import { leaderTax } from '../pacts/leaderTax.ts';
import { beltHolds, owesPledgeTo } from '../pacts/standingOf.ts';
import { clauseWorth } from './clauseWorth.ts';
import { depositWorth } from './deposits.ts';
import { wordsBroken } from './heldBack.ts';
import { kabulWorth } from './kabul.ts';
import { leverageWorth } from './leverageChange.ts';
import { paperWorth } from './paperLines.ts';
import { SECRET_STEP } from './scale.ts';
import { TRIED_PARTS, triedOut } from './tryOut.ts';

/** What others think that a table for three is worth to its host, from the least to the most suspicious government. */
const HOST_PRICE = 2.5;
const HOST_PRICE_SPREAD = 5;
/** Share of it where they meet over a corridor. */
const ON_THE_WAY = 0.15;

/** One term of the sum; `clause`: the place of the clause it stands for, from 0. */
export interface WorthPart {
  readonly of: (typeof WORTH_PARTS)[number];
  readonly clause?: number;
  readonly points: number;
}
export const WORTH_PARTS = [
  'clause',
  ...TRIED_PARTS,
  'lines',
  'word',
  'together',
  'paper',
  'aims',
  'leverage',
  'deposit',
  'wordsBroken',
  'leader',
] as const;

/** Points, above 0 if the pact is better than none. `base`: the best orders without it. */
export function worthOf(mind: Mind, terms: PactTerms, base: Chosen): number {
  let sum = 0;
  for (const clause of terms.clauses) sum += clauseWorth(mind, clause, terms);
  for (const { points } of triedOut(mind, terms, base)) sum += points;
  for (const { points } of AS_A_WHOLE) sum += points(mind, terms);
  return sum;
}

/** What the worth is made of: one part for each clause, then those of the pact as a whole. */
export function worthParts(mind: Mind, terms: PactTerms, base: Chosen): readonly WorthPart[] {
  return [
    ...terms.clauses.map(
      (clause, n): WorthPart => ({ of: 'clause', clause: n, points: clauseWorth(mind, clause, terms) }),
    ),
    ...triedOut(mind, terms, base),
    ...AS_A_WHOLE.map(({ of, points }): WorthPart => ({ of, points: points(mind, terms) })),
  ];
}

/** What is weighed of a pact as a whole, in this order. */
const AS_A_WHOLE: readonly {
  readonly of: WorthPart['of'];
  readonly points: (mind: Mind, terms: PactTerms) => number;
}[] = [
  { of: 'lines', points: pledgeLines },
  { of: 'word', points: wordWorth },
  { of: 'together', points: togetherWorth },
  { of: 'paper', points: paperWorth },
  { of: 'aims', points: aimsWorth },
  { of: 'leverage', points: leverageWorth },
  { of: 'deposit', points: depositWorth },
  { of: 'wordsBroken', points: wordsBroken },
  { of: 'leader', points: (mind, terms) => -leaderTax(mind, terms) },
];

/** What order pledges do to lines of the agenda. */
function pledgeLines(mind: Mind, terms: PactTerms): number {
  const pledges = terms.clauses.filter((clause) => clause.kind === 'orderPledge');
  if (pledges.length === 0) return 0;
  const mine = pledges.filter(({ giver }) => giver === mind.power);
  const theirs = pledges.filter(({ giver }) => giver !== mind.power);
  return (
    beltWorth(mind, pledges) +
    aloneWorth(mind, theirs) +
    // What Kabul owes to Moscow is leverage of Kabul over Moscow (rules 7).
    (theirs.some(({ giver }) => giver === 'tal') ? kabulWorth(mind, -1) : 0) +
    twoPromises(mind, mine, terms)
  );
}

/** An order pledge with Uzbekistan that is not idle closes Russia's *Belt* for the round. */
function beltWorth(mind: Mind, pledges: readonly OrderPledgeClause[]): number {
  const rate = perRound(mind, 'belt');
  if (rate === 0 || beltHolds(mind, 'uz')) return 0;
  const closes = pledges.some(({ giver, act, unitAt }) => {
    return (giver === 'ru' || giver === 'uz') && guardsNamedFront(mind.board, mind.fronts, act, unitAt);
  });
  return closes ? rate : 0;
}

/** *Ourselves*: a foreign hand at Termez costs Uzbekistan 2 this round (scenario.md B). */
function aloneWorth(mind: Mind, theirs: readonly OrderPledgeClause[]): number {
  const rate = perRound(mind, 'ourselves');
  if (rate === 0) return 0;
  const foreign = ({ act }: Pick<OrderPledgeClause, 'act'>): boolean =>
    act.type === 'supportHold' && act.at === 'uz-termez';
  const already = pledgedActs(mind).some((pledge) => pledge.giver !== 'uz' && foreign(pledge));
  return !already && theirs.some(foreign) ? -rate : 0;
}

/** Russia's *Two promises*: the same unit promised to another for another place, both in secret (scenario.md B). */
function twoPromises(mind: Mind, mine: readonly OrderPledgeClause[], { visibility, parties }: PactTerms): number {
  if (mind.secret !== 'twoPromises' || visibility !== 'secret') return 0;
  const secretly = (pact: string): boolean => mind.mine.pacts[pact] !== undefined;
  const sold = pledgedActs(mind).filter(({ giver, pact }) => giver === mind.power && secretly(pact));
  const twice = mine.some((pledge) =>
    sold.some(({ unit, act, to }) => {
      const elsewhere = placeOf({ act, unitAt: pledge.unitAt }) !== placeOf(pledge);
      return unit === pledge.unit && elsewhere && !parties.some((party) => to.includes(party));
    }),
  );
  if (twice) return isSecretMet(mind) ? SECRET_STEP / 3 : SECRET_STEP;
  // The first of the two is a step on the way.
  return mine.length > 0 && sold.length === 0 ? 2.5 : 0;
}

/** A pledge that will be kept earns the share of good word with each partner (rules 11.3). */
function wordWorth(mind: Mind, terms: PactTerms): number {
  const counts = terms.clauses.some((clause) => {
    if (clause.kind === 'nonAggression') return mind.roundsLeft >= 2;
    if (clause.kind === 'actPledge') return clause.giver === mind.power;
    return (
      clause.kind === 'orderPledge' &&
      clause.giver === mind.power &&
      guardsNamedFront(mind.board, mind.fronts, clause.act, clause.unitAt)
    );
  });
  if (!counts) return 0;
  const word = othersIn(terms, mind.power).reduce((sum, other) => {
    const earned = !wordIsGoodWith(mind, other) || wordIsKeptWith(mind, other) || owesPledgeTo(mind, other);
    return sum + (earned ? 0 : 0.7 * goodWordShare(mind));
  }, 0);
  const kept = mind.view.power[mind.power]?.ledger.kept ?? 0;
  return word + (mind.secret === 'theirWord' && kept < 2 ? 4 : 0);
}

/** *Host of the peace*: a pact of Uzbekistan, the Taliban and a third that can stand three rounds. */
function togetherWorth(mind: Mind, terms: PactTerms): number {
  // It may be the host's secret aim, everybody knows that: the others want to gain something by it.
  if (mind.power !== 'uz') {
    if (!isHosted(terms.parties)) return 0;
    const price = -HOST_PRICE - HOST_PRICE_SPREAD * mind.temper.greed;
    // A railway has a reason of its own to bring them together, wherever it leads.
    return terms.clauses.some(({ kind }) => kind === 'corridor') ? price * ON_THE_WAY : price;
  }
  if (mind.secret !== 'hostOfThePeace' || !isHosted(terms.parties)) return 0;
  const hosted = mind.binding.some(({ context }) => isHosted(context.parties));
  const long = terms.term === 'match' || terms.term >= 3;
  return !hosted && long && mind.roundsLeft >= 2.5 ? SECRET_STEP : 0;
}

function isHosted(parties: readonly PowerId[]): boolean {
  return parties.length >= 3 && parties.includes('uz') && parties.includes('tal');
}
