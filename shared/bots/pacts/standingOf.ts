// How relations stand as the bot sees them: leverage, the belt, coins that come in by pacts, pledges still open.
import type { PowerId } from '../../board/ids.ts';
import { lastBound } from '../../politics/clauses/orderPledge.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { guardsNamedFront } from '../../politics/pledgedActs.ts';
import type { Mind } from '../mind.ts';

/** Net leverage over another, with the terms the bot may see (rules 7). */
export function netOver(mind: Mind, other: PowerId): number {
  return mind.mine.leverage.find((entry) => entry.other === other)?.net ?? 0;
}

/** Whether a power sends another anything under a pact in force. */
export function supplies({ binding }: Mind, giver: PowerId, receiver: PowerId): boolean {
  return binding.some(
    ({ clause }) => clause.kind === 'supply' && clause.giver === giver && clause.receiver === receiver,
  );
}

/** *Belt*: access or an order pledge that is not idle, in force between the bot's power and the other. */
export function beltHolds(mind: Mind, other: PowerId): boolean {
  return mind.binding.some(({ clause, context }) => {
    if (!context.parties.includes(other) || !context.parties.includes(mind.power)) return false;
    if (clause.kind === 'access') return true;
    if (clause.kind !== 'orderPledge' || mind.round > lastBound(clause, context.since)) return false;
    const at = mind.world.units[clause.unit]?.at;
    return at !== undefined && guardsNamedFront(mind.board, mind.fronts, clause.act, at);
  });
}

/** Coins that reach a power this round by `pay` and `supply`, as far as the bot may read; from one payer: by `pay` alone (scenario.md B). */
export function coinsComingTo(mind: Mind, power: PowerId, payer?: PowerId): number {
  return mind.binding.reduce((sum, { clause, context }) => {
    if (clause.kind === 'pay' && clause.to === power && !(clause.each === 'once' && context.done))
      return payer === undefined || clause.from === payer ? sum + clause.coins : sum;
    return clause.kind === 'supply' && clause.giver === power && payer === undefined ? sum + clause.price : sum;
  }, 0);
}

/** A pledge of one's own to the other that is still to fall due: the share of good word is on its way. */
export function owesPledgeTo(mind: Mind, other: PowerId): boolean {
  return mind.binding.some(({ clause, context, pact }) => {
    if (pact.institutional === true || !context.parties.includes(other) || !context.parties.includes(mind.power))
      return false;
    if (clause.kind === 'nonAggression') return true;
    return (clause.kind === 'orderPledge' || clause.kind === 'actPledge') && clause.giver === mind.power;
  });
}

/** How far the other keeps its word, 0.3-0.97, by its ledger, and by what it lays down in a pact that binds it. */
export function reliability(mind: Mind, other: PowerId, terms?: PactTerms): number {
  const ledger = mind.view.power[other]?.ledger;
  const word = Math.max(0.3, Math.min(0.95, 0.85 + 0.03 * (ledger?.kept ?? 0) - 0.2 * (ledger?.broken ?? 0)));
  const laidDown = terms?.collateral?.[other] ?? 0;
  return laidDown === 0 ? word : Math.min(0.97, word + 0.12 * laidDown);
}
