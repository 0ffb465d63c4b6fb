// R3: what pacts pay, oldest pact first, all payments before any receipt (rules 1.1, 6.1). A short payment is judged at K1.
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { ClauseEffect } from '../../politics/clauseKind.ts';
import { kindOf } from '../../politics/clauseKinds.ts';
import { HUB_COST, isHubSuspended } from '../../politics/hubs.ts';
import { type BindingClause, bindingClauses } from '../../politics/inForce.ts';
import type { RoundRecord } from '../../politics/world.ts';
import type { Chronicle } from '../chronicle.ts';
import { shelter } from '../hosting.ts';
import { readersOf } from '../pacts/changePact.ts';
import { markDone } from '../pacts/markDone.ts';

/** Rounds from signing until a corridor pays at Briefing (rules 6.1 corridor). */
const BUILDING_ROUNDS = 2;

interface Books {
  /** What each power still has to pay with: receipts of this step do not count (rules 1.1 R3). */
  readonly purse: Partial<Record<PowerId, number>>;
  readonly payments: RoundRecord['payments'][number][];
  readonly shorts: NonNullable<RoundRecord['shorts']>[number][];
  readonly sheltered: NonNullable<RoundRecord['sheltered']>[number][];
  readonly missed: NonNullable<RoundRecord['missed']>[number][];
}

export function payPacts(chronicle: Chronicle): void {
  const { state } = chronicle;
  const books: Books = {
    purse: Object.fromEntries(state.powers.map((power) => [power, state.power[power]?.coins ?? 0])),
    payments: [],
    shorts: [],
    sheltered: [],
    missed: [],
  };
  for (const binding of bindingClauses(state, REGION_BOARD)) {
    const effects = kindOf(binding.clause).effects(binding.clause, binding.context);
    if (effects.some((effect) => effect.type === 'corridor' && isBuilt(chronicle, effect.route))) {
      books.missed.push({ pact: binding.pact.id, clause: binding.index });
      markDone(chronicle, binding);
      continue;
    }
    const paid = canBuild(books, binding, effects)
      ? effects.filter(isPayment).map((payment) => pay(chronicle, books, binding, payment))
      : [false];
    // A clause that paid short is done too: the breach ends the pact at K1.
    if (effects.some((effect) => effect.type === 'payment' && effect.once)) markDone(chronicle, binding);
    if (paid.some((whole) => !whole)) continue;
    for (const effect of effects) afterPaying(chronicle, books, binding, effect);
    if (binding.clause.kind === 'hub' && effects.length === 0) tellIdleHub(chronicle, binding, binding.clause.host);
  }
  const { payments, shorts, sheltered, missed } = books;
  chronicle.add({ type: 'found', record: { payments, shorts, sheltered, missed } });
}

/** What was paid for: works begin, a host takes people in, a hub works. */
function afterPaying(chronicle: Chronicle, books: Books, binding: BindingClause, effect: ClauseEffect): void {
  const { pact, index } = binding;
  switch (effect.type) {
    case 'corridor':
      build(chronicle, binding, effect);
      return;
    case 'asylum': {
      const { host } = effect;
      const places = shelter(chronicle, host, effect.places);
      books.sheltered.push({ pact: pact.id, clause: index, host, places });
      markDone(chronicle, binding);
      const text = { key: 'news.sheltered', args: { power: { power: host }, count: places } };
      chronicle.log({ k: 'newsline', text }, readersOf(pact));
      return;
    }
    case 'hub': {
      const { host, funder } = effect;
      // Not its coins reach the host: the hub pays, at the next Briefing.
      books.payments.push({ from: funder, to: host, coins: HUB_COST, pact: pact.id, kind: 'hub' });
      const args = { host: { power: host }, funder: { power: funder } };
      chronicle.log({ k: 'newsline', text: { key: 'news.hubFunded', args } }, readersOf(pact));
      return;
    }
    // R3 has paid them; R5 and R6 read the rest.
    case 'payment':
    case 'statusStep':
    case 'borderRegime':
    case 'exercise':
      return;
    default:
      assertNever(effect);
  }
}

/** A hub that does not work this month costs nothing; that it does not is said (rules 6.1 hub, 3.1). */
function tellIdleHub(chronicle: Chronicle, { pact }: BindingClause, host: PowerId): void {
  const key = isHubSuspended(chronicle.state, host) ? 'news.hubSuspended' : 'news.hubWaits';
  chronicle.log({ k: 'newsline', text: { key, args: { host: { power: host } } } }, readersOf(pact));
}

/** A corridor is paid for together or not at all: who has too little is in breach, the others keep their share. True for all else. */
function canBuild(books: Books, { pact, index }: BindingClause, effects: readonly ClauseEffect[]): boolean {
  if (!effects.some(({ type }) => type === 'corridor')) return true;
  const short = effects.filter(isPayment).filter(({ from, coins }) => (books.purse[from] ?? 0) < coins);
  books.shorts.push(...short.map(({ from }) => ({ pact: pact.id, clause: index, from })));
  return short.length === 0;
}

/** Each route exists once: the older pact has begun it, and nobody pays for it twice (rules 6.1 corridor). */
function isBuilt({ state }: Chronicle, route: string): boolean {
  return state.corridors.some((corridor) => corridor.route === route);
}

type Payment = Extract<ClauseEffect, { readonly type: 'payment' }>;

function isPayment(effect: ClauseEffect): effect is Payment {
  return effect.type === 'payment';
}

/** Pays what the purse holds. False if that was too little. */
function pay(chronicle: Chronicle, books: Books, { pact, index }: BindingClause, payment: Payment): boolean {
  const { from, to, reason } = payment;
  const purse = books.purse[from] ?? 0;
  const coins = Math.min(purse, payment.coins);
  const short = coins < payment.coins;
  books.purse[from] = purse - coins;
  const readers = readersOf(pact);
  const cause = { key: `cause.paid.${reason}`, args: { pact: { pact: pact.id } } };
  chronicle.change(from, 'coins', -coins, cause);
  if (to !== null) {
    chronicle.change(to, 'coins', coins, { ...cause, key: `cause.received.${reason}` });
    if (coins > 0) books.payments.push({ from, to, coins, pact: pact.id, kind: reason });
    chronicle.log({ k: 'payment', from, to, coins, pact: pact.id, ...(short ? { short } : {}) }, readers);
  }
  if (short) books.shorts.push({ pact: pact.id, clause: index, from });
  return !short;
}

function build(
  chronicle: Chronicle,
  binding: BindingClause,
  { route, funders }: Extract<ClauseEffect, { readonly type: 'corridor' }>,
): void {
  const { round } = chronicle.state;
  const paysFrom = round + BUILDING_ROUNDS;
  const corridor = { route, pact: binding.pact.id, signedIn: round, paysFrom, funders, paidIn: [] };
  chronicle.add({ type: 'corridorChanged', corridor });
  markDone(chronicle, binding);
  chronicle.log({ k: 'corridor', route, state: 'signed' }, readersOf(binding.pact));
}
