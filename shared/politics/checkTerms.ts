// Whether these parties can sign these terms now (rules 6): limits, each clause by its kind, clauses against each other and against pacts in force.
// A refusal names the clause by its number in the treaty (`clause`, from 1) and says why in words (`why`).
import type { Board } from '../board/board.ts';
import type { PowerId } from '../board/ids.ts';
import type { Rejection } from '../command/rejection.ts';
import { sameClause, sameEssence } from './canonicalTerms.ts';
import type { Clause, ClauseKind } from './clause.ts';
import { type CheckContext, objection } from './clauseKind.ts';
import { kindOf } from './clauseKinds.ts';
import { lastBound } from './clauses/orderPledge.ts';
import { mayRead, pactsInForce, partiesOf, termsOf } from './inForce.ts';
import type { Pact, PactTerms } from './pact.ts';
import { coinsText, power } from './pactWords.ts';
import { lengthOf } from './plainWords.ts';
import { areCompatible } from './pledgedActs.ts';
import type { World } from './world.ts';

export const CLAUSES_LIMIT = 6;
export const PREAMBLE_LIMIT = 600;
export const LONGEST_TERM = 8;
/** Rounds for which a withdrawn clause cannot be signed again between the same parties. */
const WITHDRAWN_FOR = 2;

export interface TermsContext {
  readonly world: World;
  readonly board: Board;
  /** Who proposes, counters or signs. */
  readonly actor: PowerId;
  /** Kinds that can be drafted in this match (rules 13); treaties given at the start keep theirs. */
  readonly draftable: readonly ClauseKind[];
  /** Sealing the last seal: only what makes it impossible counts, not what is merely pointless beside other pacts. */
  readonly signing?: boolean;
}

/** The first reason why the terms cannot be signed, or null. Terms must be clean (canonicalTerms.ts). */
export function checkTerms(terms: PactTerms, context: TermsContext): Rejection | null {
  return (
    checkFrame(terms, context) ??
    firstOf(terms.clauses, (clause, index) => checkClause(terms, clause, index, context)) ??
    firstOf(terms.clauses, (clause, index) => checkAgainstEarlier(terms, clause, index, context.world.round)) ??
    firstOf(terms.clauses, (clause) => checkAgainstPacts(terms, clause, context)) ??
    checkPurse(terms, context)
  );
}

function checkFrame(
  { parties, clauses, term, visibility, preamble }: PactTerms,
  context: TermsContext,
): Rejection | null {
  const { actor, world } = context;
  if (parties.length < 2 || new Set(parties).size !== parties.length) return objection('badTerms', 'needsTwoParties');
  const absent = parties.find((party) => !world.powers.includes(party));
  if (absent !== undefined) return objection('notInMatch', 'notInMatch', { power: power(absent) });
  if (!parties.includes(actor)) return objection('notParty', 'notAParty', { power: power(actor) });
  if (clauses.length === 0) return objection('badTerms', 'noClauses');
  if (clauses.length > CLAUSES_LIMIT) return objection('tooManyClauses', 'tooManyClauses', { most: CLAUSES_LIMIT });
  if (term !== 'match' && (!Number.isInteger(term) || term < 1 || term > LONGEST_TERM)) {
    return objection('badTerms', 'termOutOfRange', { most: LONGEST_TERM });
  }
  if (visibility !== 'public' && visibility !== 'secret') return objection('badTerms', 'visibility');
  if (lengthOf(preamble ?? '') > PREAMBLE_LIMIT) {
    return objection('preambleTooLong', 'preambleTooLong', { most: PREAMBLE_LIMIT });
  }
  return null;
}

function checkClause(terms: PactTerms, clause: Clause, index: number, context: TermsContext): Rejection | null {
  if (!context.draftable.includes(clause.kind)) return objection('clauseNotAllowed', 'clauseNotAllowed');
  const { world, board, actor } = context;
  const { parties, term, clauses } = terms;
  const check: CheckContext = { world, board, actor, parties, term, clauses, index };
  return kindOf(clause).check(clause, check);
}

function checkAgainstEarlier({ clauses }: PactTerms, clause: Clause, index: number, round: number): Rejection | null {
  for (const earlier of clauses.slice(0, index)) {
    if (sameClause(earlier, clause)) return objection('clausePointless', 'saidTwice');
    const why = contradiction(earlier, clause, round);
    if (why !== null) return objection('contradiction', why);
  }
  return null;
}

/** Why two clauses of one pact cannot both be kept, or null. One unit promised in two pacts is a lie that the rules allow. */
function contradiction(a: Clause, b: Clause, round: number): string | null {
  if (a.kind === 'orderPledge' && b.kind === 'orderPledge' && a.unit === b.unit) {
    // Both bind in the round in which the pact comes in force.
    const overlap = Math.min(lastBound(a, round), lastBound(b, round)) >= round;
    return overlap && !areCompatible(a.act, b.act) ? 'oneUnitTwoOrders' : null;
  }
  if (a.kind === 'actPledge' && b.kind === 'actPledge' && a.giver === b.giver && a.byRound === b.byRound) {
    if (a.deed.type === 'ban' && b.deed.type === 'ban') return 'bothWays';
    if (a.deed.type === 'borderRegime' && b.deed.type === 'borderRegime') return 'bothWays';
  }
  if (a.kind === 'status' && b.kind === 'status' && a.giver === b.giver) {
    const listing = [a.move, b.move].sort().join(' ');
    return listing === 'delist list' ? 'bothWays' : null;
  }
  if (a.kind === 'pay' && b.kind === 'pay' && a.from === b.to && a.to === b.from && a.each === b.each) {
    return 'moneyBothWays';
  }
  if (a.kind === 'corridor' && b.kind === 'corridor' && a.route === b.route) return 'bothWays';
  if (a.kind === 'supply' && b.kind === 'supply' && sameEssence(a, b)) return 'bothWays';
  if (a.kind === 'supply' && b.kind === 'supply' && a.good === b.good && a.giver === b.receiver) return 'bothWays';
  return null;
}

/** Against other pacts, only those that the actor may read: a refusal must not tell of a secret one. */
function checkAgainstPacts({ parties }: PactTerms, clause: Clause, context: TermsContext): Rejection | null {
  const { world, actor, signing } = context;
  const same = Object.values(world.pacts).filter((pact) => mayRead(pact, actor) && hasParties(pact, parties));
  const withdrawn = same.some(
    (pact) =>
      pact.ended?.how === 'withdrawn' &&
      world.round <= pact.ended.round + WITHDRAWN_FOR &&
      termsOf(pact).clauses.some((old) => sameEssence(old, clause)),
  );
  if (withdrawn) return objection('recentlyWithdrawn', 'recentlyWithdrawn', { rounds: WITHDRAWN_FOR });
  if (signing === true) return null;
  const covered = pactsInForce(world)
    .filter((pact) => mayRead(pact, actor) && pact.institutional !== true && pact.notice === undefined)
    .find((pact) => termsOf(pact).clauses.some((old) => alreadyGives(pact, old, clause, parties)));
  return covered === undefined ? null : objection('clausePointless', 'alreadyInForce', { pact: { pact: covered.id } });
}

/** The clause in force gives all that the new one would. Payments add up, and dates can be prolonged: these never cover. */
function alreadyGives(pact: Pact, old: Clause, clause: Clause, parties: readonly PowerId[]): boolean {
  switch (clause.kind) {
    case 'nonAggression':
    case 'mutualDefence':
      return old.kind === clause.kind && parties.every((party) => partiesOf(pact).includes(party));
    case 'supply':
    case 'trade':
    case 'arms':
      return old.kind === clause.kind && sameEssence(old, clause);
    case 'access':
      if (old.kind !== 'access' || old.grantor !== clause.grantor || old.grantee !== clause.grantee) return false;
      if (clause.mode === 'basing' && old.mode === 'transit') return false;
      if (old.provinces === 'all') return true;
      return clause.provinces !== 'all' && clause.provinces.every((id) => old.provinces.includes(id));
    default:
      return false;
  }
}

/** Nobody promises this round what is not in the purse; only the actor's own is looked at, since coins of others are hidden (rules 3). */
function checkPurse({ clauses }: PactTerms, { world, actor }: TermsContext): Rejection | null {
  const coins = world.power[actor]?.coins ?? 0;
  const owed = clauses.reduce((sum, clause) => sum + owedAtOnce(clause, actor), 0);
  return owed > coins ? objection('unpayable', 'unpayable', { coins: coinsText(coins), owed: coinsText(owed) }) : null;
}

function owedAtOnce(clause: Clause, payer: PowerId): number {
  switch (clause.kind) {
    case 'pay':
      return clause.from === payer ? clause.coins : 0;
    case 'supply':
      return clause.receiver === payer ? clause.price : 0;
    case 'arms':
      return clause.buyer === payer ? clause.price : 0;
    case 'corridor':
      return clause.funders[payer] ?? 0;
    default:
      return 0;
  }
}

function hasParties(pact: Pact, parties: readonly PowerId[]): boolean {
  const theirs = termsOf(pact).parties;
  return theirs.length === parties.length && theirs.every((party) => parties.includes(party));
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
