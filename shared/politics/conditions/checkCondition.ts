// Whether a condition may stand in a clause of a pact (rules 6, 11.1): well formed, about this match, checkable by every party, not about itself.
// Conditions of cards and agendas are content: their tests call `malformed` alone.
import { assertNever } from '../../board/assertNever.ts';
import type { PactId, PowerId } from '../../board/ids.ts';
import type { Rejection } from '../../command/rejection.ts';
import type { Clause, PlainClause } from '../clause.ts';
import { objection } from '../clauseKind.ts';
import { mayRead, pactsInForce, partiesOf, termsOf } from '../inForce.ts';
import { joins } from '../joins.ts';
import type { World } from '../world.ts';
import type { Condition, JoinedCondition, PlainCondition } from './condition.ts';
import type { ConditionCheck } from './conditionKind.ts';
import { conditionKind, measures } from './conditionKinds.ts';
import { isJoined, partsOf } from './holds.ts';
import { logicObjection } from './logic.ts';
import { rangeObjection } from './measuring.ts';

export const MOST_DEPTH = 3;
export const MOST_PARTS = 6;
const ROUNDS = { least: 1, most: 12 } as const;

/** Where the condition would stand. */
export interface ClauseConditionContext extends ConditionCheck {
  readonly parties: readonly PowerId[];
  readonly clauses: readonly Clause[];
  /** Of the clause whose condition it is. */
  readonly index: number;
  /** The pact that is countered or signed; absent for a new one. */
  readonly pact?: PactId;
}

/** The first reason why the condition cannot stand in the clause, or null. Only what the actor may know decides. */
export function conditionObjection(condition: Condition, context: ClauseConditionContext): Rejection | null {
  const wrong = malformed(condition, context);
  if (wrong !== null) return wrong;
  if (!isOpen(condition, context.world)) return objection('conditionNotOpen', 'conditionNotOpen');
  const itself = plainParts(condition).some((part) => asksItself(part, context));
  return itself ? objection('selfReferring', 'selfReferring') : null;
}

/** Too deep, too long, out of range, about what is not in the match, or plainly always or never so; null if none of these. */
export function malformed(condition: Condition, context: ConditionCheck): Rejection | null {
  // Depth first: what is too deep is not walked any further.
  if (depthOf(condition) > MOST_DEPTH) return objection('badTerms', 'conditionDeep', { most: MOST_DEPTH });
  const parts = plainParts(condition);
  if (parts.length > MOST_PARTS) return objection('badTerms', 'conditionLong', { most: MOST_PARTS });
  return partObjection(condition, context) ?? logicObjection(condition);
}

/** Whether every party could check it from public facts. */
export function isOpen(condition: Condition, world: World): boolean {
  return plainParts(condition).every((part) => conditionKind(part).open(part, world));
}

/** The plain conditions in it, from left to right. */
export function plainParts(condition: Condition): readonly PlainCondition[] {
  return isJoined(condition) ? partsOf(condition).flatMap(plainParts) : [condition];
}

/** A plain condition is 1 deep. Stops counting at one more than is allowed. */
function depthOf(condition: Condition, left: number = MOST_DEPTH): number {
  if (!isJoined(condition)) return 1;
  if (left === 0) return 1;
  return 1 + Math.max(0, ...partsOf(condition).map((part) => depthOf(part, left - 1)));
}

function partObjection(condition: Condition, context: ConditionCheck): Rejection | null {
  if (!isJoined(condition)) return conditionKind(condition).check(condition, context);
  return (
    joinObjection(condition) ??
    partsOf(condition).reduce<Rejection | null>((found, part) => found ?? partObjection(part, context), null)
  );
}

function joinObjection(condition: JoinedCondition): Rejection | null {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.length < 2 ? objection('badTerms', 'conditionNeedsTwo') : null;
    case 'not':
      return condition.of.is === 'not' ? objection('badTerms', 'conditionTwiceNot') : null;
    case 'forRounds':
      return rangeObjection(condition.n, ROUNDS) ?? pastObjection(condition.of);
    case 'rounds':
      return (
        rangeObjection(condition.n, { least: condition.compare === 'atLeast' ? 1 : 0, most: ROUNDS.most - 1 }) ??
        pastObjection(condition.of)
      );
    case 'fraction':
      return rangeObjection(condition.percent, { least: 1, most: 100 }) ?? pastObjection(condition.of);
    case 'mean':
      return meanObjection(condition.of);
    default:
      return assertNever(condition);
  }
}

function meanObjection(condition: Condition): Rejection | null {
  return !isJoined(condition) && measures(condition)
    ? pastObjection(condition)
    : objection('badTerms', 'conditionMean');
}

/** Only what the records of past rounds tell can be asked of them; and not within another such question. */
function pastObjection(condition: Condition): Rejection | null {
  if (isJoined(condition) && !['all', 'any', 'not'].includes(condition.is)) {
    return objection('badTerms', 'conditionPastTwice');
  }
  if (isJoined(condition)) {
    return partsOf(condition).reduce<Rejection | null>((found, part) => found ?? pastObjection(part), null);
  }
  return conditionKind(condition).recorded ? null : objection('badTerms', 'conditionNotRecorded');
}

/** It asks about this very pact, or about paper that this pact alone would provide. */
function asksItself(part: PlainCondition, context: ClauseConditionContext): boolean {
  switch (part.is) {
    case 'pactInForce':
      return part.pact === context.pact;
    case 'clauseInForce':
      return (
        provides(context, part.clause, part.a, part.b) && !isProvidedElsewhere(context, part.clause, part.a, part.b)
      );
    case 'pactAmong':
      return part.powers.every((id) => context.parties.includes(id)) && !hasOtherPact(context, part.powers);
    case 'partners':
      return (
        context.parties.includes(part.power) &&
        part.among.every((id) => context.parties.includes(id)) &&
        !part.among.some((id) => hasOtherPact(context, [part.power, id]))
      );
    default:
      return false;
  }
}

function provides({ clauses, parties }: ClauseConditionContext, kind: string, a: PowerId, b: PowerId): boolean {
  return clauses.flatMap(sides).some((clause) => clause.kind === kind && joins(clause, parties, a, b));
}

function sides(clause: Clause): readonly PlainClause[] {
  return clause.else === undefined ? [clause] : [clause, clause.else];
}

function isProvidedElsewhere(context: ClauseConditionContext, kind: string, a: PowerId, b: PowerId): boolean {
  return others(context).some((pact) =>
    termsOf(pact)
      .clauses.flatMap(sides)
      .some((clause) => clause.kind === kind && joins(clause, partiesOf(pact), a, b)),
  );
}

function hasOtherPact(context: ClauseConditionContext, powers: readonly PowerId[]): boolean {
  return others(context).some((pact) => powers.every((id) => partiesOf(pact).includes(id)));
}

/** Pacts in force that everybody may read, but this one. */
function others({ world, pact: own }: ClauseConditionContext) {
  return pactsInForce(world).filter((pact) => pact.id !== own && mayRead(pact, null));
}
