// Terms for pacts, put together from clauses: the shapes in which bots trade.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { POWER_IDS } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import type { PledgedAct } from '../../politics/clauses/orderPledge.ts';
import type { PactTerms } from '../../politics/pact.ts';
import type { GameUnit } from '../../politics/world.ts';

export interface Idea {
  /** Other parties, at least one. */
  readonly with: readonly PowerId[];
  readonly terms: PactTerms;
  /** Starter draft it comes from, so that proposing drops it. */
  readonly draft?: string;
}

export function idea(
  mine: PowerId,
  others: readonly PowerId[],
  clauses: readonly Clause[],
  { term = 'match', secret = false }: { readonly term?: number | 'match'; readonly secret?: boolean } = {},
): Idea {
  const parties = POWER_IDS.filter((power) => power === mine || others.includes(power));
  return { with: others, terms: { parties, clauses, term, visibility: secret ? 'secret' : 'public' } };
}

/** The unit's owner promises an order for this round, or to a later one. */
export function pledge(
  unit: GameUnit,
  giver: PowerId,
  act: PledgedAct,
  until: 'thisRound' | number = 'thisRound',
): Clause {
  return { kind: 'orderPledge', giver, unit: unit.id, unitAt: unit.at, act, until };
}

export function pay(from: PowerId, to: PowerId, coins: number, each: 'once' | 'round' = 'once'): Clause {
  return { kind: 'pay', from, to, coins, each };
}

export function standBehind(at: ProvinceId): PledgedAct {
  return { type: 'supportHold', at };
}
