// What a power owes this round by its unit: signed order pledges, and demands that ask for an order. And what it would cost to leave them undone.
import type { PactId, PowerId, UnitId } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import { lastBound, type PledgedAct } from '../../politics/clauses/orderPledge.ts';
import type { Demand } from '../../politics/demand.ts';
import { HEAVY_STAKE } from '../../politics/demands.ts';
import { termsOf } from '../../politics/inForce.ts';
import { modulesOf } from '../../politics/modules.ts';
import { isWinter } from '../../politics/month.ts';
import type { Pact } from '../../politics/pact.ts';
import type { GameOrder } from '../../politics/world.ts';
import { coinWorth, goodWordShare, stabilityWorth, wordIsGoodWith } from '../appetite.ts';
import { drawn } from '../dice.ts';
import type { Mind } from '../mind.ts';
import { STYLES } from '../styles.ts';

export interface Obligation {
  readonly unit: UnitId;
  readonly act: PledgedAct;
  readonly to: readonly PowerId[];
  /** Points lost if it is not obeyed. */
  readonly cost: number;
  readonly pact?: PactId;
}

/** How much of the full price a power without honour pays in its own eyes; one with all of it pays double that and more. */
const LEAST_HONOUR = 0.3;
const HONOUR_SPREAD = 1.6;
/** Standing that earns a coin a round, and that costs one (rules 3.1). */
const HIGH_STANDING = 7;
const LOW_STANDING = 2;
/** Points for each at the table beyond five. */
const EYES = 0.45;
const COMPANY = 5;
/** Share of demands that find a government ready to give way. */
const YIELDING = 0.32;
/** What a point of loss more or less than usual adds to it, at most so much. */
const FEAR = 0.05;
const USUAL_LOSS = 3.2;
const MOST_FEAR = 0.2;
/** Points for not doing what was demanded, to a government that stands up to it. */
export const PRIDE = 1.2;

export function obligations(mind: Mind): readonly Obligation[] {
  return [...pledges(mind), ...demanded(mind)];
}

/** Order pledges of any power that bind this round, as far as the bot may read them. */
export const pledgedActs = once(({ binding, round }: Mind): readonly Pledged[] => {
  const pledged: Pledged[] = [];
  for (const { clause, context, pact } of binding) {
    if (clause.kind !== 'orderPledge' || round > lastBound(clause, context.since)) continue;
    if (context.verdicts.some(({ finding }) => finding === 'lapsed')) continue;
    const to = context.parties.filter((party) => party !== clause.giver);
    pledged.push({ giver: clause.giver, unit: clause.unit, act: clause.act, to, pact: pact.id });
  }
  return pledged;
});

interface Pledged {
  readonly giver: PowerId;
  readonly unit: UnitId;
  readonly act: PledgedAct;
  readonly to: readonly PowerId[];
  readonly pact: PactId;
}

function pledges(mind: Mind): readonly Obligation[] {
  return pledgedActs(mind)
    .filter(({ giver }) => giver === mind.power)
    .map(({ unit, act, to, pact }) => ({ unit, act, to, pact, cost: priceOfBreach(mind, to, { pact }) }));
}

/**
 * What a broken word costs, all told (rules 6.2, 11.3): standing, by who learns of it; coins laid down; what the partner gives in the same pact, which
 * ends with it; the share of good word; what partners will not sign any more. What shame adds to it is a matter of one's honour.
 */
export function priceOfBreach(
  mind: Mind,
  to: readonly PowerId[],
  { pact: id }: { readonly pact?: PactId } = {},
): number {
  const pact = id === undefined ? undefined : mind.world.pacts[id];
  const standing = isWinter(mind.round) ? 1.8 : 1.2;
  const word = to.reduce((sum, other) => sum + (wordIsGoodWith(mind, other) ? goodWordShare(mind) : 0.4), 0);
  // One partner in five is missed less than one in three.
  const trade = 0.6 * Math.max(0, mind.roundsLeft - 1) * (3 / Math.max(1, mind.view.powers.length - 1));
  // The more there are at the table, the more see it: that is no matter of shame.
  const eyes = EYES * Math.max(0, mind.view.powers.length - COMPANY);
  const word28 = mind.secret === 'theirWord' ? 14 : 0;
  const laidDown = (pact?.deposits?.[mind.power] ?? 0) * coinWorth(mind);
  const given = pact === undefined ? 0 : stillComing(mind, pact);
  // A hard government counts what it really loses, no shame and no shamelessness.
  const shame = mind.level === 'hard' ? 1 : LEAST_HONOUR + HONOUR_SPREAD * mind.temper.honour;
  return (standing + income(mind) + word + trade) * shame + eyes + laidDown + given + word28;
}

/** Standing works (rules 3.1): two steps less may take a coin a round with them, or lay a coin on every seal. */
function income(mind: Mind): number {
  if (!modulesOf(mind.world).collateral) return 0;
  const now = mind.view.power[mind.power]?.standing ?? 5;
  const lost =
    (now >= HIGH_STANDING && now - 2 < HIGH_STANDING ? 1 : 0) + (now > LOW_STANDING && now - 2 <= LOW_STANDING ? 1 : 0);
  return lost * coinWorth(mind) * Math.max(0, mind.roundsLeft - 1);
}

/** Coins that the pact would still bring in the rounds to come. This month's are paid before the orders are seen (rules 1.1 R3). */
function stillComing(mind: Mind, pact: Pact): number {
  const later = Math.max(
    0,
    Math.min(mind.roundsLeft, (pact.lastRound ?? Number.POSITIVE_INFINITY) - mind.round + 1) - 1,
  );
  return termsOf(pact).clauses.reduce((sum, clause) => {
    if (clause.kind !== 'pay' || clause.each !== 'round') return sum;
    const sign = clause.to === mind.power ? 1 : clause.from === mind.power ? -1 : 0;
    return sum + sign * clause.coins * coinWorth(mind) * later;
  }, 0);
}

function demanded(mind: Mind): readonly Obligation[] {
  return mind.world.demands.flatMap((demand): readonly Obligation[] => {
    if (demand.on !== mind.power || demand.state !== 'open') return [];
    const { ask, by } = demand;
    if (ask.type !== 'supportHold' && ask.type !== 'secure') return [];
    const act: PledgedAct = { type: ask.type, at: ask.at };
    return [{ unit: ask.unit, act, to: [by], cost: defianceCost(mind, demand) }];
  });
}

/** A stake is suspended for two rounds; a heavy one costs stability too (rules 7). Governments yield to one demand and stand up to the next. */
export function defianceCost(mind: Mind, demand: Pick<Demand, 'id' | 'stakes' | 'by'>): number {
  // Who will not give way does not want to be seen obeying either.
  return yields(mind, demand.id) ? stakeLoss(mind, demand) : -PRIDE;
}

/** Points that go with the stakes for two rounds, and with a heavy one for good. */
function stakeLoss(mind: Mind, { stakes, by }: Pick<Demand, 'stakes' | 'by'>): number {
  const known = mind.mine.leverage.find(({ other }) => other === by)?.theirs ?? [];
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const weight = known.reduce((sum, term) => sum + (stakes.some((one) => same(one, term.stake)) ? term.weight : 0), 0);
  const lost = stakes.reduce((sum, stake) => sum + clauseLoss(mind, stake), 0);
  return 1.2 + lost + (weight >= HEAVY_STAKE ? 1 : 0.4) * stabilityWorth(mind);
}

/** Two rounds without the clause. */
function clauseLoss(mind: Mind, stake: Demand['stakes'][number]): number {
  if (stake.type === 'status') return mind.power === 'tal' ? 2 : 1;
  const pact = mind.world.pacts[stake.pact];
  const clause = pact === undefined ? undefined : termsOf(pact).clauses[stake.clause];
  if (clause?.kind === 'pay' && clause.to === mind.power) return 2 * clause.coins * coinWorth(mind);
  if (clause?.kind === 'supply' && clause.receiver === mind.power) return isWinter(mind.round) ? 2.2 : 1.1;
  return 1.1;
}

/** Whether the government is in a mood to give way to this demand: the more it has to lose, the sooner. */
export function yields(mind: Mind, demand: string): boolean {
  const made = mind.world.demands.find(({ id }) => id === demand);
  const fear = made === undefined ? 0 : FEAR * (stakeLoss(mind, made) - USUAL_LOSS);
  return (
    drawn(mind.view.code, mind.power, 'yield', demand) <
    YIELDING + (STYLES[mind.power].yielding ?? 0) + Math.max(-MOST_FEAR, Math.min(MOST_FEAR, fear))
  );
}

/** The order that fulfils the act. A hold is fulfilled by securing too (rules 4); staying out by anything but the move. */
export function orderFor(act: PledgedAct): GameOrder | null {
  switch (act.type) {
    case 'supportHold':
      return { type: 'supportHold', at: act.at };
    case 'supportMove':
      return { type: 'supportMove', from: act.from, to: act.to };
    case 'secure':
      return { type: 'secure', lowers: 'presence' };
    case 'hold':
      return { type: 'hold' };
    case 'stayOut':
      return null;
  }
}

/** Whether the order, given to the unit where it stands, does what was promised (rules 6.1 orderPledge). */
export function fulfils(order: GameOrder, act: PledgedAct): boolean {
  switch (act.type) {
    case 'hold':
      return order.type === 'hold' || order.type === 'secure';
    case 'secure':
      return order.type === 'secure';
    case 'stayOut':
      return !(order.type === 'move' && order.to.province === act.of);
    case 'supportHold':
      return order.type === 'supportHold' && order.at === act.at;
    case 'supportMove':
      return order.type === 'supportMove' && order.from === act.from && order.to === act.to;
  }
}
