// What a clause is. Each kind has a file of its own in clauses/ (data, text, self-execution, watcher, permission, leverage); this is the union.
import type { AccessClause } from './clauses/access.ts';
import type { ActPledgeClause } from './clauses/actPledge.ts';
import type { ArmsClause } from './clauses/arms.ts';
import type { CorridorClause } from './clauses/corridor.ts';
import type { MutualDefenceClause } from './clauses/mutualDefence.ts';
import type { NonAggressionClause } from './clauses/nonAggression.ts';
import type { OrderPledgeClause } from './clauses/orderPledge.ts';
import type { OtherClause } from './clauses/other.ts';
import type { PayClause } from './clauses/pay.ts';
import type { StatusClause } from './clauses/status.ts';
import type { SupplyClause } from './clauses/supply.ts';
import type { TradeClause } from './clauses/trade.ts';

/** The kinds of rules 6.1 that exist so far; the first eight can be drafted in the Lesson, the others stand in given treaties. */
export type Clause =
  | PayClause
  | OrderPledgeClause
  | ActPledgeClause
  | AccessClause
  | NonAggressionClause
  | SupplyClause
  | StatusClause
  | CorridorClause
  | MutualDefenceClause
  | TradeClause
  | ArmsClause
  | OtherClause;
export type ClauseKind = Clause['kind'];
/** self: the engine does it; pledge: the engine watches; right: it permits; unwatched: words only (rules 6). */
export type ClauseNature = 'self' | 'pledge' | 'right' | 'unwatched';
