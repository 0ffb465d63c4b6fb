// B1: what each power earns at Briefing, and from what (rules 3.1). Also asked by the view for the income to come.

import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { TradeClause } from '../../politics/clauses/trade.ts';
import { routeProvinces } from '../../politics/corridorRoutes.ts';
import { HUB_INCOME, isHubSuspended, workingHubs } from '../../politics/hubs.ts';
import { bindingOfKind } from '../../politics/inForce.ts';
import type { Corridor, EarningKind, RoundRecord, World } from '../../politics/world.ts';
import { opiumIncome } from '../../situation/narcotics.ts';
import type { Text } from '../../text/text.ts';
import type { Chronicle } from '../chronicle.ts';
import { readersOf } from '../pacts/changePact.ts';

export interface IncomePart {
  readonly text: Text;
  readonly coins: number;
  /** What it is earned by, beside the base, provinces and standing. */
  readonly how?: EarningKind;
}

/** At most so many trades pay a power (rules 3.1), so many powers share a corridor (rules 6.1). */
const MOST_TRADES = 2;
const MOST_SHARERS = 4;

export function payIncome(chronicle: Chronicle): void {
  const { state } = chronicle;
  const paying = payingCorridors(state);
  const earned: NonNullable<RoundRecord['earned']>[number][] = [];
  for (const power of state.powers) {
    const parts = incomeParts(state, power);
    const coins = Math.max(
      0,
      parts.reduce((sum, part) => sum + part.coins, 0),
    );
    // Never less than nothing: a poor month takes no coins (rules 3.1).
    if (coins > 0) for (const part of parts) chronicle.change(power, 'coins', part.coins, part.text);
    earned.push(...parts.flatMap(({ how, coins: by }) => (how === undefined ? [] : [{ power, how, coins: by }])));
    chronicle.log({ k: 'income', power, coins }, [power]);
  }
  for (const corridor of paying) {
    const paidIn = [...corridor.paidIn, state.round];
    chronicle.add({ type: 'corridorChanged', corridor: { ...corridor, paidIn } });
    chronicle.log({ k: 'corridor', route: corridor.route, state: 'paid' });
  }
  tellHaltedTrade(chronicle);
  const hubsPaid = earned.flatMap(({ power, how }) => (how === 'hub' ? [power] : []));
  const corridorsPaid = paying.map((corridor) => corridor.route);
  chronicle.add({ type: 'found', record: { corridorsPaid, earned, hubsPaid } });
}

/** The parts of a power's income in the world's round; their sum counts as 0 if it is less (rules 3.1). */
export function incomeParts(world: World, power: PowerId): readonly IncomePart[] {
  const values = world.power[power];
  if (!values) return [];
  const keys = keysOf(world, power) - values.startKeys;
  const trades = Math.min(MOST_TRADES, tradePartners(world, power).length);
  const corridors = payingCorridors(world).filter((corridor) => sharersOf(world, corridor).includes(power)).length;
  const parts: IncomePart[] = [
    { text: { key: 'cause.baseIncome' }, coins: values.baseIncome },
    { text: { key: 'cause.keyProvinces' }, coins: keys },
    { text: { key: 'cause.trade' }, coins: trades, how: 'trade' },
    { text: { key: 'cause.corridor' }, coins: corridors, how: 'corridor' },
    { text: { key: 'cause.hub' }, coins: hubIncome(world, power), how: 'hub' },
    { text: { key: 'cause.opium' }, coins: power === 'tal' ? opiumIncome(world) : 0, how: 'opium' },
    // Standing works (rules 3.1).
    { text: { key: 'cause.highStanding' }, coins: values.standing >= 7 ? 1 : 0 },
    { text: { key: 'cause.lowStanding' }, coins: values.standing <= 2 ? -1 : 0 },
  ];
  return parts.filter((part) => part.coins !== 0);
}

const KEY_PROVINCES = Object.values(REGION_BOARD.provinces).flatMap(({ id, key }) => (key ? [id] : []));

export function keysOf(world: World, power: PowerId): number {
  return KEY_PROVINCES.filter((id) => world.controller[id] === power).length;
}

/** Corridors that pay at this Briefing: finished, and every Afghan province of the route has violence 1 or less (rules 6.1). */
export function payingCorridors(world: World): readonly Corridor[] {
  return world.corridors.filter(
    ({ route, paysFrom }) =>
      paysFrom <= world.round && (routeProvinces(route) ?? []).every((id) => (world.violence[id] ?? 0) <= 1),
  );
}

function sharersOf(world: World, corridor: Corridor): readonly PowerId[] {
  const route = routeProvinces(corridor.route) ?? [];
  return world.powers
    .filter((power) => corridor.funders.includes(power) || route.some((id) => world.controller[id] === power))
    .slice(0, MOST_SHARERS);
}

/** What a hub brings that was paid for last round; nothing while its host is not trusted (rules 3.1, 6.1 hub). */
function hubIncome(world: World, power: PowerId): number {
  const last = world.history.at(-1);
  const funded =
    last?.round === world.round - 1
      ? last.payments.some(({ kind, to }) => kind === 'hub' && to === power)
      : // Asked ahead, before this month's payments: what works now will be paid for.
        bindingOfKind(world, REGION_BOARD, 'hub').some(({ clause }) => clause.host === power) &&
        workingHubs(world, REGION_BOARD).some(({ host }) => host === power);
  return funded && !isHubSuspended(world, power) ? HUB_INCOME : 0;
}

/** Partners of trade, each once, as long as neither of the two fought. */
function tradePartners(world: World, power: PowerId): readonly PowerId[] {
  const partners = bindingOfKind(world, REGION_BOARD, 'trade').flatMap(({ clause }) => {
    if ((clause.a !== power && clause.b !== power) || isHalted(world, clause)) return [];
    return [clause.a === power ? clause.b : clause.a];
  });
  return [...new Set(partners)];
}

/** One of the two fought in the last round (rules 6.1): dislodged, was dislodged, or was thrown back. */
function isHalted(world: World, { a, b }: TradeClause): boolean {
  const fought = world.history.at(-1)?.fighters ?? [];
  return fought.includes(a) || fought.includes(b);
}

function tellHaltedTrade(chronicle: Chronicle): void {
  for (const { clause, pact } of bindingOfKind(chronicle.state, REGION_BOARD, 'trade')) {
    if (!isHalted(chronicle.state, clause)) continue;
    const args = { a: { power: clause.a }, b: { power: clause.b } };
    chronicle.log({ k: 'newsline', text: { key: 'news.tradeHalts', args } }, readersOf(pact));
  }
}
