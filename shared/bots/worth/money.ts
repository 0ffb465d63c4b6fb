// What clauses that move coins are worth to the bot's power: pay, supply, trade, hub, corridor, arms, asylum (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import type { ClauseOf } from '../../politics/clauseKind.ts';
import { routeControllers } from '../../politics/corridorRoutes.ts';
import { isWinter } from '../../politics/month.ts';
import type { AgendaLineId } from '../../scenario/agendaIds.ts';
import { TERMEZ_ROUTES } from '../../scenario/policies.ts';
import { perRound, roundsToEarn } from '../agenda.ts';
import { coinWorth, stabilityWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';
import { coinsComingTo, supplies } from '../pacts/standingOf.ts';
import { kabulWorth } from './kabul.ts';
import { PAID, SECRET_STEP } from './scale.ts';

/** Coins a round that each line asks for, whoever they come from (null) or from one power (scenario.md B). */
const INCOME_LINES: readonly { readonly id: AgendaLineId; readonly from: PowerId | null; readonly coins: number }[] = [
  { id: 'paidAlly', from: null, coins: 2 },
  { id: 'rent', from: 'ru', coins: 2 },
];
const HUB_LINES: readonly AgendaLineId[] = ['hubKz', 'hubKg'];
/** Leverage of who supplies over who is supplied (rules 7). */
const SUPPLY_WEIGHS = 2;
/** What a hub and a corridor pay a round, and how soon a corridor does (rules 6.1). */
const HUB_COINS = 2;
const CORRIDOR_DELAY = 2;
/** Trades that pay one power (rules 6.1). */
const MOST_TRADES = 2;
/** One more unit allowed, for who has the coins to raise it, and for others. */
const ARMS_NOW = 1.1;
const ARMS_SOME_DAY = 0.4;
/** What a unit of stranded people fewer is worth to Kabul and to a neighbour with closed gates (rules 9.2). */
const RELIEF_TO_KABUL = 0.9;
const RELIEF = 0.5;

export function payWorth(mind: Mind, { from, to, coins, each }: ClauseOf<'pay'>): number {
  const { power } = mind;
  if (from !== power && to !== power) return 0;
  const rounds = each === 'round' ? mind.roundsLeft : 1;
  const money = coins * coinWorth(mind) * rounds * (from === power ? -1 : PAID);
  if (to === power) return money + incomeLines(mind, from, coins, rounds);
  // What is paid each round can be withheld: leverage (rules 7).
  if (power === 'ru' && each === 'round')
    return money + (to === 'tal' ? kabulWorth(mind, coins) : coinsComingTo(mind, to) >= 2 ? 0 : 0.6 * rounds);
  return money;
}

/** Lines that ask for so many coins a round. */
function incomeLines(mind: Mind, payer: PowerId, coins: number, rounds: number): number {
  return INCOME_LINES.reduce((sum, { id, from, coins: asked }) => {
    const rate = perRound(mind, id);
    if (rate === 0 || (from !== null && from !== payer)) return sum;
    const before = coinsComingTo(mind, mind.power, from ?? undefined);
    return before < asked && before + coins >= asked ? sum + rate * Math.min(rounds, roundsToEarn(mind, id)) : sum;
  }, 0);
}

export function supplyWorth(mind: Mind, { giver, receiver, price, good }: ClauseOf<'supply'>): number {
  const { power } = mind;
  const cold = isWinter(mind.round) || isWinter(mind.round + 1);
  if (receiver === power) {
    const covered = mind.binding.some(({ clause }) => clause.kind === 'supply' && clause.receiver === power);
    return (covered ? 0.2 : cold ? 2 * stabilityWorth(mind) : 0.8) - price * coinWorth(mind) * mind.roundsLeft;
  }
  if (giver !== power) return 0;
  const heard = receiver === 'tal' ? supplierOfKabul(mind) : 0;
  if (price === 0) return heard - 0.2;
  const grain = good === 'grain' && !sellsGrain(mind) ? perRound(mind, 'grain') * roundsToEarn(mind, 'grain') : 0;
  const ally = incomeLines(mind, receiver, price, mind.roundsLeft);
  return price * coinWorth(mind) * mind.roundsLeft * PAID + ally + grain + heard + 0.5;
}

/** *Kabul listens* to who could stop sending (rules 7: supply 2, double in winter; goods of one giver count once). */
function supplierOfKabul(mind: Mind): number {
  return supplies(mind, mind.power, 'tal')
    ? 0
    : kabulWorth(mind, isWinter(mind.round) ? 2 * SUPPLY_WEIGHS : SUPPLY_WEIGHS, false);
}

function sellsGrain({ binding, power }: Mind): boolean {
  return binding.some(({ clause }) => {
    return clause.kind === 'supply' && clause.good === 'grain' && clause.giver === power && clause.price > 0;
  });
}

/** Paid with the income of the rounds to come; a third trade pays nothing. */
export function tradeWorth(mind: Mind, { a, b }: ClauseOf<'trade'>): number {
  const { power } = mind;
  if (a !== power && b !== power) return 0;
  const trades = mind.binding.filter(({ clause }) => clause.kind === 'trade' && [clause.a, clause.b].includes(power));
  return trades.length >= MOST_TRADES ? 0 : 0.8 * coinWorth(mind) * Math.max(0, mind.roundsLeft - 1);
}

export function hubWorth(mind: Mind, { host, funder }: ClauseOf<'hub'>): number {
  const { power, world } = mind;
  const stands = mind.binding.filter(({ clause }) => clause.kind === 'hub').length;
  // Where all hubs stand already, this one waits for a vote.
  const chance = stands >= world.hubs ? 0.3 : 1;
  if (host === power) {
    const line = HUB_LINES.reduce((sum, id) => sum + perRound(mind, id) * roundsToEarn(mind, id), 0);
    return chance * (HUB_COINS * coinWorth(mind) * Math.max(0, mind.roundsLeft - 1) * PAID + line);
  }
  return funder === power ? -chance * coinWorth(mind) * mind.roundsLeft : 0;
}

export function corridorWorth(mind: Mind, { route, funders }: ClauseOf<'corridor'>): number {
  const { power, world } = mind;
  const share = (funders[power] ?? 0) * coinWorth(mind);
  const pays = Math.max(0, mind.roundsLeft - CORRIDOR_DELAY) * 0.7;
  const railway = TERMEZ_ROUTES.includes(route)
    ? perRound(mind, 'railway') * Math.min(roundsToEarn(mind, 'railway'), pays)
    : 0;
  const onTheWay = routeControllers(world, route).includes(power) || funders[power] !== undefined;
  return (onTheWay ? pays * coinWorth(mind) : 0) + railway - share;
}

export function armsWorth(mind: Mind, { seller, buyer, price }: ClauseOf<'arms'>): number {
  const { power, coins } = mind;
  if (seller === power) return price * coinWorth(mind) * PAID - 0.2;
  if (buyer !== power) return 0;
  const sellers = mind.binding.flatMap(({ clause, context }) =>
    clause.kind === 'arms' && clause.buyer === power && context.since > 0 ? [clause.seller] : [],
  );
  const second = sellers.some((other) => other !== seller);
  const secret = mind.secret === 'newArms' && mind.roundsLeft >= 2 ? (second ? SECRET_STEP : SECRET_STEP / 2) : 0;
  return (coins - price >= 3 ? ARMS_NOW : ARMS_SOME_DAY) + secret - price * coinWorth(mind);
}

export function asylumWorth(mind: Mind, { host, payer, places, price }: ClauseOf<'asylum'>): number {
  const { power } = mind;
  if (host === power) return price * coinWorth(mind) * PAID - (places / 3) * stabilityWorth(mind);
  const relief =
    places * (power === 'tal' ? RELIEF_TO_KABUL : mind.view.power[power]?.regime === 'closed' ? RELIEF : 0);
  return relief - (payer === power ? price * coinWorth(mind) : 0);
}
