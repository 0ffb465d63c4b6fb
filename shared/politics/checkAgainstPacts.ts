// Whether a clause can stand beside other pacts of the same powers: not while it is withdrawn, not when it is in force already (rules 6).
// Only pacts that the actor may read are looked at: a refusal must not tell of a secret one.
import type { PowerId } from '../board/ids.ts';
import type { Rejection } from '../command/rejection.ts';
import { canonical } from './canonical.ts';
import { sameEssence } from './canonicalTerms.ts';
import type { Clause, PlainClause } from './clause.ts';
import { objection } from './clauseKind.ts';
import { mayRead, pactsInForce, partiesOf, sidesOfClause, termsOf } from './inForce.ts';
import type { Pact, PactTerms } from './pact.ts';
import type { World } from './world.ts';

/** Rounds for which a withdrawn clause cannot be signed again between the same parties. */
const WITHDRAWN_FOR = 2;

interface ReadingContext {
  readonly world: World;
  readonly actor: PowerId;
  readonly signing?: boolean;
}

export function checkAgainstPacts(
  { parties }: PactTerms,
  clause: Clause,
  { world, actor, signing }: ReadingContext,
): Rejection | null {
  const withdrawn = Object.values(world.pacts).some(
    (pact) =>
      pact.ended?.how === 'withdrawn' &&
      world.round <= pact.ended.round + WITHDRAWN_FOR &&
      mayRead(pact, actor) &&
      hasParties(pact, parties) &&
      promises(termsOf(pact).clauses).some((old) => promises([clause]).some((fresh) => sameEssence(old, fresh))),
  );
  if (withdrawn) return objection('recentlyWithdrawn', 'recentlyWithdrawn', { rounds: WITHDRAWN_FOR });
  if (signing === true) return null;
  const covered = pactsInForce(world).find(
    (pact) =>
      pact.institutional !== true &&
      pact.notice === undefined &&
      mayRead(pact, actor) &&
      termsOf(pact).clauses.some((old) => alreadyGives(pact, old, clause, parties)),
  );
  return covered === undefined ? null : objection('clausePointless', 'alreadyInForce', { pact: { pact: covered.id } });
}

/** All that is promised under one condition or another: a withdrawn clause does not come back as an `else`. */
function promises(clauses: readonly Clause[]): readonly PlainClause[] {
  return clauses.flatMap((clause) => sidesOfClause(clause).map((side) => side.clause));
}

/** The clause in force gives all that the new one would. Payments add up, and dates can be prolonged: these never cover. */
function alreadyGives(pact: Pact, old: Clause, clause: Clause, parties: readonly PowerId[]): boolean {
  if (old.kind !== clause.kind) return false;
  // What binds now and then gives less than what binds always.
  if (old.when !== undefined && canonical(old.when) !== canonical(clause.when)) return false;
  if (clause.else !== undefined) return false;
  switch (clause.kind) {
    case 'nonAggression':
    case 'mutualDefence':
      return parties.every((party) => partiesOf(pact).includes(party));
    case 'supply':
    case 'trade':
    case 'arms':
      return sameEssence(old, clause);
    case 'access':
      if (old.kind !== 'access' || old.grantor !== clause.grantor || old.grantee !== clause.grantee) return false;
      if (clause.mode === 'basing' && old.mode === 'transit') return false;
      if (old.provinces === 'all') return true;
      return clause.provinces !== 'all' && clause.provinces.every((id) => old.provinces.includes(id));
    default:
      return false;
  }
}

function hasParties(pact: Pact, parties: readonly PowerId[]): boolean {
  const theirs = termsOf(pact).parties;
  return theirs.length === parties.length && theirs.every((party) => parties.includes(party));
}
