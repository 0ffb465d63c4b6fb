// What a clause is. Each kind has a file of its own in clauses/ (data, text, self-execution, watcher, permission, leverage); this is the union.
import type { AccessClause } from './clauses/access.ts';
import type { ActPledgeClause } from './clauses/actPledge.ts';
import type { ArmsClause } from './clauses/arms.ts';
import type { AsylumClause } from './clauses/asylum.ts';
import type { BorderRegimeClause } from './clauses/borderRegime.ts';
import type { CorridorClause } from './clauses/corridor.ts';
import type { CounterTerrorClause } from './clauses/counterTerror.ts';
import type { DemilitariseClause } from './clauses/demilitarise.ts';
import type { ExerciseClause } from './clauses/exercise.ts';
import type { HubClause } from './clauses/hub.ts';
import type { MutualDefenceClause } from './clauses/mutualDefence.ts';
import type { NeutralityClause } from './clauses/neutrality.ts';
import type { NonAggressionClause } from './clauses/nonAggression.ts';
import type { NoSupportForClause } from './clauses/noSupportFor.ts';
import type { OrderPledgeClause } from './clauses/orderPledge.ts';
import type { OtherClause } from './clauses/other.ts';
import type { PayClause } from './clauses/pay.ts';
import type { StatusClause } from './clauses/status.ts';
import type { SupplyClause } from './clauses/supply.ts';
import type { TradeClause } from './clauses/trade.ts';
import type { VoteClause } from './clauses/vote.ts';
import type { Condition } from './conditions/condition.ts';

/** The kinds of rules 6.1, one file each. */
export type PlainClause =
  | PayClause
  | OrderPledgeClause
  | ActPledgeClause
  | NonAggressionClause
  | MutualDefenceClause
  | AccessClause
  | ExerciseClause
  | ArmsClause
  | TradeClause
  | CorridorClause
  | SupplyClause
  | StatusClause
  | BorderRegimeClause
  | AsylumClause
  | CounterTerrorClause
  | HubClause
  | VoteClause
  | NeutralityClause
  | NoSupportForClause
  | DemilitariseClause
  | OtherClause;

/** Any clause can bind only while a condition holds, and give way to another clause while it does not (rules 6). Read once a round, see whens.ts. */
export interface Guard {
  readonly when?: Condition;
  /** Binds in the rounds in which `when` does not hold; only beside `when`. */
  readonly else?: PlainClause;
}

export type Clause = PlainClause & Guard;
export type ClauseKind = PlainClause['kind'];
/** self: the engine does it; pledge: the engine watches; right: it permits; unwatched: words only (rules 6). */
export type ClauseNature = 'self' | 'pledge' | 'right' | 'unwatched';
