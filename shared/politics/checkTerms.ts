// Whether these parties can sign these terms now (rules 6): limits, each clause by its kind, clauses against each other and against pacts in force.
// A refusal names the part of the treaty (`field`), the clause by its number in it (`clause`, from 1), and says why in words (`why`).
import type { Board } from '../board/board.ts';
import type { PowerId } from '../board/ids.ts';
import type { Rejection } from '../command/rejection.ts';
import { sameClause } from './canonicalTerms.ts';
import { checkAgainstPacts } from './checkAgainstPacts.ts';
import { checkCollateral, checkPurse } from './checkPurse.ts';
import type { Clause, ClauseKind, PlainClause } from './clause.ts';
import { type CheckContext, objection } from './clauseKind.ts';
import { kindOf } from './clauseKinds.ts';
import { conditionObjection } from './conditions/checkCondition.ts';
import { contradiction } from './contradictions.ts';
import { modulesOf } from './modules.ts';
import type { Pact, PactTerms } from './pact.ts';
import { power } from './pactWords.ts';
import { lengthOf, wordsObjection } from './plainWords.ts';
import { isTerm, LONGEST_TERM } from './term.ts';
import type { World } from './world.ts';

export const CLAUSES_LIMIT = 6;
export const PREAMBLE_LIMIT = 600;

export interface TermsContext {
  readonly world: World;
  readonly board: Board;
  /** Who proposes, counters or signs. */
  readonly actor: PowerId;
  /** Kinds that can be drafted in this match (rules 13); treaties given at the start keep theirs. */
  readonly draftable: readonly ClauseKind[];
  /** The pact that is countered or signed; absent for a new one. */
  readonly pact?: Pact;
  /** Sealing the last seal: only what makes it impossible counts, not what is merely pointless beside other pacts. */
  readonly signing?: boolean;
}

/** The part of the treaty that a refusal is about. */
export type TermsField =
  | 'parties'
  | 'clauses'
  | 'term'
  | 'visibility'
  | 'preamble'
  | 'collateral'
  | 'clause'
  | 'when'
  | 'else';

/** The first reason why the terms cannot be signed, or null. Terms must be clean (canonicalTerms.ts). */
export function checkTerms(terms: PactTerms, context: TermsContext): Rejection | null {
  return (
    checkFrame(terms, context) ??
    firstOf(terms.clauses, (clause, index) => checkClause(terms, clause, index, context)) ??
    firstOf(terms.clauses, (clause, index) => checkAgainstEarlier(terms, clause, index, context.world.round)) ??
    firstOf(terms.clauses, (clause) => checkAgainstPacts(terms, clause, context)) ??
    inField('collateral', checkCollateral(terms, context)) ??
    checkPurse(terms, context)
  );
}

/** Words as typed, before they are cleaned: nothing hidden and no markup in them (rules 6, preamble and free clauses). */
export function checkWords({ preamble, clauses }: PactTerms): Rejection | null {
  return (
    inField('preamble', wordsObjection(preamble ?? '')) ??
    // Of more clauses than a pact can have, none is read.
    firstOf(clauses.slice(0, CLAUSES_LIMIT), (clause) =>
      [clause, clause.else].reduce<Rejection | null>((found, side) => found ?? checkFreeWords(side), null),
    )
  );
}

function checkFreeWords(clause: PlainClause | undefined): Rejection | null {
  return clause?.kind === 'other' && 'text' in clause.words ? wordsObjection(clause.words.text) : null;
}

function checkFrame(
  { parties, clauses, term, visibility, preamble }: PactTerms,
  context: TermsContext,
): Rejection | null {
  const { actor, world } = context;
  if (parties.length < 2 || new Set(parties).size !== parties.length) {
    return inField('parties', objection('badTerms', 'needsTwoParties'));
  }
  const absent = parties.find((party) => !world.powers.includes(party));
  if (absent !== undefined) {
    return inField('parties', objection('notInMatch', 'notInMatch', { power: power(absent) }));
  }
  if (!parties.includes(actor)) return inField('parties', objection('notParty', 'notAParty', { power: power(actor) }));
  if (clauses.length === 0) return inField('clauses', objection('badTerms', 'noClauses'));
  if (clauses.length > CLAUSES_LIMIT) {
    return inField('clauses', objection('tooManyClauses', 'tooManyClauses', { most: CLAUSES_LIMIT }));
  }
  if (!isTerm(term)) return inField('term', objection('badTerms', 'termOutOfRange', { most: LONGEST_TERM }));
  if (visibility !== 'public' && visibility !== 'secret') {
    return inField('visibility', objection('badTerms', 'visibility'));
  }
  if (lengthOf(preamble ?? '') > PREAMBLE_LIMIT) {
    return inField('preamble', objection('preambleTooLong', 'preambleTooLong', { most: PREAMBLE_LIMIT }));
  }
  return null;
}

function checkClause(terms: PactTerms, clause: Clause, index: number, context: TermsContext): Rejection | null {
  return (
    inField('clause', checkPlain(terms, clause, index, context)) ??
    inField('when', checkWhen(terms, clause, index, context)) ??
    inField('else', checkElse(terms, clause, index, context))
  );
}

/** The clause as if it stood without a condition. */
function checkPlain(terms: PactTerms, clause: PlainClause, index: number, context: TermsContext): Rejection | null {
  if (!context.draftable.includes(clause.kind)) return objection('clauseNotAllowed', 'clauseNotAllowed');
  const { world, board, actor } = context;
  const { parties, term, visibility, clauses } = terms;
  const check: CheckContext = {
    ...{ world, board, actor, parties, term, visibility, index },
    clauses: clauses.with(index, clause),
  };
  return kindOf(clause).check(clause, check);
}

/** Conditions stand only where the preset has them, and ask only what all parties can see (rules 6, 11.1, 13). */
function checkWhen(
  { parties, clauses }: PactTerms,
  { when }: Clause,
  index: number,
  { world, board, actor, pact }: TermsContext,
): Rejection | null {
  if (when === undefined) return null;
  if (!modulesOf(world).conditions) return objection('clauseNotAllowed', 'noConditions');
  const place = { world, board, actor, parties, clauses, index };
  return conditionObjection(when, pact === undefined ? place : { ...place, pact: pact.id });
}

/** Only beside `when`, and plain itself. */
function checkElse(terms: PactTerms, clause: Clause, index: number, context: TermsContext): Rejection | null {
  const { when, else: otherwise } = clause;
  if (otherwise === undefined) return null;
  if (!modulesOf(context.world).conditions) return objection('clauseNotAllowed', 'noConditions');
  if (when === undefined) return objection('badTerms', 'elseWithoutWhen');
  if ('when' in otherwise || 'else' in otherwise) return objection('badTerms', 'elseIsPlain');
  return checkPlain(terms, otherwise, index, context);
}

function checkAgainstEarlier({ clauses }: PactTerms, clause: Clause, index: number, round: number): Rejection | null {
  for (const earlier of clauses.slice(0, index)) {
    if (sameClause(earlier, clause)) return inField('clause', objection('clausePointless', 'saidTwice'));
    const why = contradiction(earlier, clause, round);
    if (why !== null) return inField('clause', objection('contradiction', why));
  }
  return null;
}

function inField(field: TermsField, refusal: Rejection | null): Rejection | null {
  return refusal === null ? null : { code: refusal.code, args: { ...refusal.args, field } };
}

/** The first objection, with the number of its clause. */
function firstOf(
  clauses: readonly Clause[],
  check: (clause: Clause, index: number) => Rejection | null,
): Rejection | null {
  for (const [index, clause] of clauses.entries()) {
    const refusal = check(clause, index);
    if (refusal !== null) return { code: refusal.code, args: { ...refusal.args, clause: index + 1 } };
  }
  return null;
}
