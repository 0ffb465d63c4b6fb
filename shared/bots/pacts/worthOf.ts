// What a pact is worth to the bot's power: order pledges are weighed by trying out the orders with and without them, the rest clause by clause.
import type { PowerId, UnitId } from '../../board/ids.ts';
import type { OrderPledgeClause, PledgedAct } from '../../politics/clauses/orderPledge.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { guardsNamedFront } from '../../politics/pledgedActs.ts';
import type { GameOrder } from '../../politics/world.ts';
import { goodWordShare, wants, wordIsGoodWith, wordIsKeptWith } from '../appetite.ts';
import { type Mind, othersIn } from '../mind.ts';
import { type Chosen, chooseOrders } from '../orders/chooseOrders.ts';
import { orderFor, pledgedActs } from '../orders/obligations.ts';
import { clauseWorth, kabulWorth } from './clauseWorth.ts';
import { leaderTax } from './leaderTax.ts';
import { beltHolds, owesPledgeTo, reliability } from './standingOf.ts';

const SECRET_STEP = 14;
/** What others think that a table for three is worth to its host, from the least to the most suspicious government. */
const HOST_PRICE = 2.5;
const HOST_PRICE_SPREAD = 5;
/** What a pledge costs or brings in each further round that it binds. */
const LATER_COST = 0.6;
const LATER_GAIN = 0.8;

/** Points, above 0 if the pact is better than none. `base`: the best orders without it. */
export function worthOf(mind: Mind, terms: PactTerms, base: Chosen): number {
  const clauses = terms.clauses.reduce((sum, clause) => sum + clauseWorth(mind, clause, terms), 0);
  return (
    clauses +
    pledgesWorth(mind, terms, base) +
    wordWorth(mind, terms) +
    togetherWorth(mind, terms) -
    leaderTax(mind, terms)
  );
}

function pledgesWorth(mind: Mind, terms: PactTerms, base: Chosen): number {
  const pledges = terms.clauses.filter((clause) => clause.kind === 'orderPledge');
  if (pledges.length === 0) return 0;
  const mine = pledges.filter(({ giver }) => giver === mind.power);
  const theirs = pledges.filter(({ giver }) => giver !== mind.power);
  const bound = asOrders(mine);
  const kept = mine.length === 0 ? base : chooseOrders(mind, { bound });
  const helped = theirs.length === 0 ? kept : chooseOrders(mind, { bound, others: asOrders(theirs) });
  const trust = Math.min(1, ...theirs.map(({ giver }) => reliability(mind, giver)));
  const later = (pledge: OrderPledgeClause): number => (pledge.until === 'thisRound' ? 0 : pledge.until - mind.round);
  return (
    kept.worth -
    base.worth +
    (helped.worth - kept.worth) * trust -
    LATER_COST * mine.reduce((sum, pledge) => sum + later(pledge), 0) +
    LATER_GAIN * theirs.reduce((sum, pledge) => sum + later(pledge), 0) +
    beltWorth(mind, pledges) +
    aloneWorth(mind, theirs) +
    // What Kabul owes to Moscow is leverage of Kabul over Moscow (rules 7).
    (theirs.some(({ giver }) => giver === 'tal') ? kabulWorth(mind, -1) : 0) +
    twoPromises(mind, mine, terms)
  );
}

function asOrders(pledges: readonly OrderPledgeClause[]): ReadonlyMap<UnitId, GameOrder> {
  return new Map(
    pledges.flatMap(({ unit, act }): [UnitId, GameOrder][] => {
      const order = orderFor(act);
      return order === null ? [] : [[unit, order]];
    }),
  );
}

/** An order pledge with Uzbekistan that is not idle closes Russia's *Belt* for the round. */
function beltWorth(mind: Mind, pledges: readonly OrderPledgeClause[]): number {
  if (mind.power !== 'ru' || !wants(mind, 'belt') || beltHolds(mind, 'uz')) return 0;
  const closes = pledges.some(({ giver, act, unitAt }) => {
    return (giver === 'ru' || giver === 'uz') && guardsNamedFront(mind.board, mind.fronts, act, unitAt);
  });
  return closes ? 3 : 0;
}

/** *Ourselves*: a foreign hand at Termez costs Uzbekistan 2 this round (scenario.md B). */
function aloneWorth(mind: Mind, theirs: readonly OrderPledgeClause[]): number {
  if (mind.power !== 'uz' || !wants(mind, 'ourselves')) return 0;
  const foreign = ({ act }: Pick<OrderPledgeClause, 'act'>): boolean =>
    act.type === 'supportHold' && act.at === 'uz-termez';
  const already = pledgedActs(mind).some((pledge) => pledge.giver !== 'uz' && foreign(pledge));
  return !already && theirs.some(foreign) ? -2 : 0;
}

/** The province a pledge is about, as *Two promises* counts it. */
function placeOf(act: PledgedAct, unitAt: string | undefined): string | undefined {
  switch (act.type) {
    case 'hold':
      return unitAt;
    case 'supportMove':
      return act.to;
    case 'stayOut':
      return act.of;
    case 'supportHold':
    case 'secure':
      return act.at;
  }
}

/** Russia's *Two promises*: the same unit promised to another for another place, both in secret (scenario.md B). */
function twoPromises(mind: Mind, mine: readonly OrderPledgeClause[], { visibility, parties }: PactTerms): number {
  if (mind.secret !== 'twoPromises' || visibility !== 'secret') return 0;
  const secretly = (pact: string): boolean => mind.mine.pacts[pact] !== undefined;
  const sold = pledgedActs(mind).filter(({ giver, pact }) => giver === mind.power && secretly(pact));
  const twice = mine.some((pledge) =>
    sold.some(({ unit, act, to }) => {
      const elsewhere = placeOf(act, pledge.unitAt) !== placeOf(pledge.act, pledge.unitAt);
      return unit === pledge.unit && elsewhere && !parties.some((party) => to.includes(party));
    }),
  );
  if (twice) return SECRET_STEP;
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
  if (mind.power !== 'uz') return isHosted(terms.parties) ? -HOST_PRICE - HOST_PRICE_SPREAD * mind.temper.greed : 0;
  if (mind.secret !== 'hostOfThePeace' || !isHosted(terms.parties)) return 0;
  const hosted = mind.binding.some(({ context }) => isHosted(context.parties));
  const long = terms.term === 'match' || terms.term >= 3;
  return !hosted && long && mind.roundsLeft >= 2.5 ? SECRET_STEP : 0;
}

function isHosted(parties: readonly PowerId[]): boolean {
  return parties.length >= 3 && parties.includes('uz') && parties.includes('tal');
}
