// What a power can still promise to pay: payments fall due together, before any receipt (rules 1.1 R3), and a short one is a breach.
import type { PowerId } from '../../board/ids.ts';
import type { Clause } from '../../politics/clause.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { hasSigned, type Mind, proposals, termsOf } from '../mind.ts';

/** Coins left after all that is signed for this round, open proposals of one's own included. */
export function freeCoins(mind: Mind): number {
  const due = mind.binding.reduce((sum, { clause, context }) => {
    if (context.done && (clause.kind !== 'pay' || clause.each === 'once')) return sum;
    return sum + owedThisRound(clause, mind.power);
  }, 0);
  const offered = proposals(mind)
    .filter((pact) => hasSigned(pact, mind.power))
    .reduce((sum, pact) => sum + owedAtOnce(termsOf(pact), mind.power), 0);
  return mind.coins - due - offered;
}

/** Coins that the terms take from the power in the round in which they come in force. */
export function owedAtOnce({ clauses }: PactTerms, power: PowerId): number {
  return clauses.reduce((sum, clause) => sum + owedThisRound(clause, power), 0);
}

/** Coins that the terms take in each later round. */
export function owedLater({ clauses }: PactTerms, power: PowerId): number {
  return clauses.reduce((sum, clause) => {
    if (clause.kind === 'pay' && clause.each === 'round' && clause.from === power) return sum + clause.coins;
    if (clause.kind === 'supply' && clause.receiver === power) return sum + clause.price;
    return sum;
  }, 0);
}

function owedThisRound(clause: Clause, power: PowerId): number {
  switch (clause.kind) {
    case 'pay':
      return clause.from === power ? clause.coins : 0;
    case 'supply':
      return clause.receiver === power ? clause.price : 0;
    case 'arms':
      return clause.buyer === power ? clause.price : 0;
    case 'corridor':
      return clause.funders[power] ?? 0;
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
    case 'asylum':
    case 'counterTerror':
    case 'hub':
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
  if (now > freeCoins(mind) + (alreadyCounted ? now : 0)) return false;
  const later = owedLater(terms, mind.power);
  // What is promised month by month must come in month by month: a purse runs empty, and a short payment is a breach.
  return later === 0 || later + laterDues(mind) <= (mind.mine.you?.incomeNext ?? 0);
}

function laterDues(mind: Mind): number {
  const signed = mind.binding.reduce((sum, { clause }) => {
    if (clause.kind === 'pay' && clause.each === 'once') return sum;
    return clause.kind === 'corridor' ? sum : sum + owedThisRound(clause, mind.power);
  }, 0);
  const offered = proposals(mind).filter((pact) => hasSigned(pact, mind.power));
  return offered.reduce((sum, pact) => sum + owedLater(termsOf(pact), mind.power), signed);
}
