// What a power can still promise to pay: payments fall due together, before any receipt (rules 1.1 R3), and a short one is a breach.
import type { PowerId } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import type { Clause, PlainClause } from '../../politics/clause.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { hasSigned, type Mind, proposals, termsOf } from '../mind.ts';

/** Coins left after all that is signed for this round, open proposals of one's own included. */
export const freeCoins = once((mind: Mind): number => {
  const due = mind.binding.reduce((sum, { clause, context }) => {
    if (context.done && (clause.kind !== 'pay' || clause.each === 'once')) return sum;
    return sum + owedThisRound(clause, mind.power);
  }, 0);
  const offered = proposals(mind)
    .filter((pact) => hasSigned(pact, mind.power))
    .reduce((sum, pact) => sum + paidAtOnce(termsOf(pact), mind.power), 0);
  return mind.coins - due - offered;
});

/** Coins that the terms take from the power in the round in which they come in force, laid down or paid. */
export function owedAtOnce(terms: PactTerms, power: PowerId): number {
  return paidAtOnce(terms, power) + (terms.collateral?.[power] ?? 0);
}

/** The part that is paid; what lies with one's seal has left the purse already. */
function paidAtOnce({ clauses }: PactTerms, power: PowerId): number {
  return clauses.reduce((sum, clause) => sum + mostOf(clause, power), 0);
}

/** A clause and what stands in its place: whichever binds, it must be in the purse. */
function mostOf(clause: Clause, power: PowerId): number {
  return Math.max(owedThisRound(clause, power), clause.else === undefined ? 0 : owedThisRound(clause.else, power));
}

/** Coins that the terms take in each later round. */
export function owedLater({ clauses }: PactTerms, power: PowerId): number {
  return clauses.reduce((sum, clause) => {
    if (clause.kind === 'pay' && clause.each === 'round' && clause.from === power) return sum + clause.coins;
    if (clause.kind === 'supply' && clause.receiver === power) return sum + clause.price;
    return clause.kind === 'hub' && clause.funder === power ? sum + 1 : sum;
  }, 0);
}

function owedThisRound(clause: PlainClause, power: PowerId): number {
  switch (clause.kind) {
    case 'pay':
      return clause.from === power ? clause.coins : 0;
    case 'supply':
      return clause.receiver === power ? clause.price : 0;
    case 'arms':
      return clause.buyer === power ? clause.price : 0;
    case 'corridor':
      return clause.funders[power] ?? 0;
    case 'hub':
      return clause.funder === power ? 1 : 0;
    case 'asylum':
      return clause.payer === power ? clause.price : 0;
    case 'orderPledge':
    case 'actPledge':
    case 'access':
    case 'nonAggression':
    case 'status':
    case 'mutualDefence':
    case 'trade':
    case 'other':
    case 'exercise':
    case 'borderRegime':
    case 'counterTerror':
    case 'vote':
    case 'neutrality':
    case 'noSupportFor':
    case 'demilitarise':
      return 0;
  }
}

/** Whether the power can pay now, and in later rounds out of what comes in. */
export function canPay(mind: Mind, terms: PactTerms, alreadyCounted = false): boolean {
  const now = owedAtOnce(terms, mind.power);
  // Who is short already can still sign what costs nothing.
  if (now > 0 && now > freeCoins(mind) + (alreadyCounted ? now : 0)) return false;
  const later = owedLater(terms, mind.power);
  // What is promised month by month must come in month by month: a purse runs empty, and a short payment is a breach.
  return later === 0 || later + laterDues(mind) <= (mind.mine.you?.incomeNext ?? 0);
}

/** Coins a round that are signed for, or offered by the power itself. */
export const laterDues = once((mind: Mind): number => {
  const signed = mind.binding.reduce((sum, { clause }) => {
    const once =
      (clause.kind === 'pay' && clause.each === 'once') || clause.kind === 'corridor' || clause.kind === 'asylum';
    return once || clause.kind === 'arms' ? sum : sum + owedThisRound(clause, mind.power);
  }, 0);
  const offered = proposals(mind).filter((pact) => hasSigned(pact, mind.power));
  return offered.reduce((sum, pact) => sum + owedLater(termsOf(pact), mind.power), signed);
});
