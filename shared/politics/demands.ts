// Demands: A stakes what it gives B on one condition that B can make true by a deadline (rules 7). Made, met, defied, backed down from.
// Answers list what follows; the engine books it and tells who may know.
import type { Board } from '../board/board.ts';
import type { PactId, PowerId } from '../board/ids.ts';
import { accept, type Result, refuse } from '../command/rejection.ts';
import type { Text } from '../text/text.ts';
import { objection } from './clauseKind.ts';
import type { Demand, Stake } from './demand.ts';
import { askObjection, askText, isMet, isTrueNow, priceOf } from './demandPrices.ts';
import { clausesOf, mayRead } from './inForce.ts';
import { type LeverageTerm, leverageTerms } from './leverage.ts';
import type { WordLedger } from './pact.ts';
import { monthText, power } from './pactWords.ts';
import type { RoundRecord, World } from './world.ts';

/** Rounds for which a staked clause is suspended when the demand is defied (rules 7). */
export const SUSPENDED_ROUNDS = 2;
/** From this weight on, defiance costs B stability (rules 7). */
export const HEAVY_STAKE = 3;

export type DemandEffect =
  | { readonly type: 'suspend'; readonly pact: string; readonly clause: number; readonly until: number }
  /** The staked clause was a supply: its giver cut it (rules 6.1 supply). */
  | { readonly type: 'supplyCut'; readonly giver: PowerId; readonly receiver: PowerId }
  | { readonly type: 'statusDown'; readonly power: PowerId }
  | { readonly type: 'stability'; readonly power: PowerId; readonly by: number }
  | { readonly type: 'standing'; readonly power: PowerId; readonly by: number }
  | { readonly type: 'ledger'; readonly power: PowerId; readonly entry: keyof WordLedger };

export interface DemandOutcome {
  readonly demand: Demand;
  readonly effects: readonly DemandEffect[];
}

/** Opens a demand in this round's Diplomacy. `id` must be new. */
export function makeDemand(world: World, board: Board, asked: Omit<Demand, 'state' | 'madeIn'>): Result<Demand> {
  const { by, on, stakes, ask, due } = asked;
  if (by === on || !world.powers.includes(on) || !world.powers.includes(by)) return refuse('notInMatch');
  // This round or the next.
  if (due !== world.round && due !== world.round + 1) return refuse('badDeadline');
  // One new demand a power a round, one open a pair.
  if (world.demands.some((old) => old.by === by && old.madeIn === world.round)) return refuse('oneDemandARound');
  if (world.demands.some((old) => old.state === 'open' && samePair(old, asked))) return refuse('demandOpen');
  const impossible = askObjection(world, board, asked);
  if (impossible !== null) return { ok: false, error: impossible };
  if (isTrueNow(world, board, asked)) return refuse('askAlreadyTrue');
  const hidden = asked.public ? namedPacts(asked).find((id) => isSecret(world, id)) : undefined;
  if (hidden !== undefined) return { ok: false, error: objection('badStake', 'secretInOpenDemand') };
  const terms = stakedTerms(world, board, asked);
  if (stakes.length === 0 || terms === null || isStakedElsewhere(world, asked)) {
    return { ok: false, error: objection('badStake', 'badStake', { power: power(on) }) };
  }
  // The stake must weigh at least the ask.
  const weight = sum(terms);
  const price = priceOf(world, ask);
  if (weight < price) return refuse('stakeTooLight', { weight, price });
  return accept({ ...asked, madeIn: world.round, state: 'open' });
}

/** K2: open demands that are met, and those that are due and are not. `records`: the history with the closing round last. */
export function judgeDemands(world: World, board: Board, records: readonly RoundRecord[]): readonly DemandOutcome[] {
  return world.demands
    .filter(({ state }) => state === 'open')
    .flatMap((demand) => {
      if (isMet(world, board, demand, records)) return [complied(demand)];
      return demand.due <= world.round ? [defied(world, board, demand)] : [];
    });
}

/** A takes the demand back before it is due: -1 standing (rules 7). */
export function backDown(world: World, { by, demand: id }: { by: PowerId; demand: string }): Result<DemandOutcome> {
  const demand = world.demands.find((open) => open.id === id && open.by === by && open.state === 'open');
  if (demand === undefined) return refuse('noSuchDemand');
  return accept({
    demand: { ...demand, state: 'backedDown' },
    effects: [
      { type: 'standing', power: by, by: -1 },
      { type: 'ledger', power: by, entry: 'backedDown' },
    ],
  });
}

/** What the stakes weigh now, or null if one of them is nothing that A gives B and could stake. */
export function stakeWeight(world: World, board: Board, demand: Pick<Demand, 'by' | 'on' | 'stakes'>): number | null {
  const terms = stakedTerms(world, board, demand);
  return terms === null ? null : sum(terms);
}

/** A private demand is known to the two (rules 7). */
export function mayKnowOf(demand: Demand, viewer: PowerId | null): boolean {
  return demand.public || demand.by === viewer || demand.on === viewer;
}

/** The demand as a sentence, without its stake. */
export function demandText(demand: Demand, world: World): Text {
  const { by, on, due } = demand;
  const args = { by: power(by), on: power(on), ask: askText(demand, world), month: monthText(due) };
  return { key: 'demand.text', args };
}

/** The stake stays (rules 7). */
function complied(demand: Demand): DemandOutcome {
  return {
    demand: { ...demand, state: 'complied' },
    effects: [{ type: 'ledger', power: demand.on, entry: 'compliedWith' }],
  };
}

/** The stake is suspended two rounds; B loses 1 stability if it weighed 3 or more (rules 7). */
function defied(world: World, board: Board, demand: Demand): DemandOutcome {
  const { by, on, stakes } = demand;
  const weight = stakes.reduce((total, stake) => {
    return total + (stakeWeight(world, board, { by, on, stakes: [stake] }) ?? 0);
  }, 0);
  const effects: DemandEffect[] = stakes.flatMap((stake) => withheld(world, board, demand, stake));
  if (weight >= HEAVY_STAKE) effects.push({ type: 'stability', power: on, by: -1 });
  effects.push({ type: 'ledger', power: on, entry: 'defied' });
  return { demand: { ...demand, state: 'defied' }, effects };
}

function withheld(world: World, board: Board, { by }: Demand, stake: Stake): readonly DemandEffect[] {
  if (stake.type === 'status') return [{ type: 'statusDown', power: by }];
  const pact = world.pacts[stake.pact];
  // The pact may have ended meanwhile: nothing is left to withhold.
  if (pact === undefined || pact.state !== 'inForce') return [];
  const until = world.round + SUSPENDED_ROUNDS;
  const suspend: DemandEffect = { type: 'suspend', pact: stake.pact, clause: stake.clause, until };
  // What does not flow now, for its condition does not hold, is not cut.
  const clause = clausesOf(world, board, pact).find(({ index }) => index === stake.clause)?.clause;
  if (clause?.kind !== 'supply') return [suspend];
  return [suspend, { type: 'supplyCut', giver: clause.giver, receiver: clause.receiver }];
}

/** The terms of leverage that are staked, or null if one of them cannot be. */
export function stakedTerms(
  world: World,
  board: Board,
  { by, on, stakes }: Pick<Demand, 'by' | 'on' | 'stakes'>,
): readonly LeverageTerm[] | null {
  const terms = leverageTerms({ world, board, viewer: by, a: by, b: on });
  const found = stakes.map((stake) => terms.find((term) => term.stake !== undefined && sameStake(term.stake, stake)));
  const whole = found.filter((term) => term !== undefined);
  const different = new Set(whole).size === stakes.length;
  return whole.length === stakes.length && different ? whole : null;
}

/** Pacts that the words of a demand name. */
function namedPacts({ stakes, ask }: Pick<Demand, 'stakes' | 'ask'>): readonly PactId[] {
  const staked = stakes.flatMap((stake) => (stake.type === 'clause' ? [stake.pact] : []));
  return ask.type === 'leavePact' || ask.type === 'enterPact' ? [...staked, ask.pact] : staked;
}

function isSecret(world: World, id: PactId): boolean {
  const pact = world.pacts[id];
  return pact !== undefined && !mayRead(pact, null);
}

/** What hangs on one demand cannot hang on another. */
function isStakedElsewhere(world: World, { by, stakes }: Pick<Demand, 'by' | 'stakes'>): boolean {
  return world.demands.some(
    (open) =>
      open.state === 'open' &&
      open.by === by &&
      open.stakes.some((old) => stakes.some((stake) => sameStake(old, stake))),
  );
}

function sameStake(a: Stake, b: Stake): boolean {
  if (a.type === 'status' || b.type === 'status') return a.type === b.type;
  return a.pact === b.pact && a.clause === b.clause;
}

function samePair(a: Pick<Demand, 'by' | 'on'>, b: Pick<Demand, 'by' | 'on'>): boolean {
  return (a.by === b.by && a.on === b.on) || (a.by === b.on && a.on === b.by);
}

function sum(terms: readonly LeverageTerm[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}
