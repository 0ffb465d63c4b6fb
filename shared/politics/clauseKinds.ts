// The registry of clause kinds. A new kind is one file in clauses/, one arm in clause.ts and one line here; a missing line does not compile.
import type { Text } from '../text/text.ts';
import type { ClauseKind, PlainClause } from './clause.ts';
import type { ClauseKindDef, ClauseOf, TextContext } from './clauseKind.ts';
import { accessKind } from './clauses/access.ts';
import { actPledgeKind } from './clauses/actPledge.ts';
import { armsKind } from './clauses/arms.ts';
import { asylumKind } from './clauses/asylum.ts';
import { borderRegimeKind } from './clauses/borderRegime.ts';
import { corridorKind } from './clauses/corridor.ts';
import { counterTerrorKind } from './clauses/counterTerror.ts';
import { demilitariseKind } from './clauses/demilitarise.ts';
import { exerciseKind } from './clauses/exercise.ts';
import { hubKind } from './clauses/hub.ts';
import { mutualDefenceKind } from './clauses/mutualDefence.ts';
import { neutralityKind } from './clauses/neutrality.ts';
import { nonAggressionKind } from './clauses/nonAggression.ts';
import { noSupportForKind } from './clauses/noSupportFor.ts';
import { orderPledgeKind } from './clauses/orderPledge.ts';
import { otherKind } from './clauses/other.ts';
import { payKind } from './clauses/pay.ts';
import { statusKind } from './clauses/status.ts';
import { supplyKind } from './clauses/supply.ts';
import { tradeKind } from './clauses/trade.ts';
import { voteKind } from './clauses/vote.ts';

export const CLAUSE_KINDS = {
  pay: payKind,
  orderPledge: orderPledgeKind,
  actPledge: actPledgeKind,
  access: accessKind,
  nonAggression: nonAggressionKind,
  supply: supplyKind,
  status: statusKind,
  corridor: corridorKind,
  mutualDefence: mutualDefenceKind,
  trade: tradeKind,
  arms: armsKind,
  exercise: exerciseKind,
  borderRegime: borderRegimeKind,
  asylum: asylumKind,
  counterTerror: counterTerrorKind,
  hub: hubKind,
  vote: voteKind,
  neutrality: neutralityKind,
  noSupportFor: noSupportForKind,
  demilitarise: demilitariseKind,
  other: otherKind,
} satisfies { readonly [K in ClauseKind]: ClauseKindDef<ClauseOf<K>> };

/** Kinds that can be drafted in the Lesson; the start treaties keep theirs (rules 13). */
export const LESSON_DRAFTABLE = [
  'pay',
  'orderPledge',
  'actPledge',
  'access',
  'nonAggression',
  'supply',
  'status',
  'corridor',
] as const satisfies readonly ClauseKind[];

/** The definition that belongs to a clause: call it with that clause only. */
export function kindOf(clause: PlainClause): ClauseKindDef<PlainClause> {
  // Methods take their own arm of the union; the registry pairs kind and definition, so the clause is always of that arm.
  const kinds: { readonly [K in ClauseKind]: ClauseKindDef<PlainClause> } = CLAUSE_KINDS;
  return kinds[clause.kind];
}

/** The sentence of the treaty for a clause, without its condition; `round` is when the pact is or would come in force. */
export function clauseText(clause: PlainClause, context: TextContext): Text {
  return kindOf(clause).text(clause, context);
}
