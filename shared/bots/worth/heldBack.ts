// What a bot has promised not to do (rules 6.1): no help for a third, no side taken, no units on quiet ground. A new pact or an order that would
// break such a word is charged with the price of a breach, so that it is broken when that pays, and not by inattention.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { supports, takesSide } from '../../politics/alignment.ts';
import type { PactTerms } from '../../politics/pact.ts';
import type { Mind } from '../mind.ts';
import { priceOfBreach } from '../orders/obligations.ts';

export interface HeldBack {
  /** Powers that are to get no support, and what it costs to give it. */
  readonly shunned: ReadonlyMap<PowerId, number>;
  /** Provinces that are to be without units at the end of the month. */
  readonly empty: ReadonlyMap<ProvinceId, number>;
}

export function heldBack(mind: Mind): HeldBack {
  const shunned = new Map<PowerId, number>();
  const empty = new Map<ProvinceId, number>();
  for (const { clause, context, pact } of mind.binding) {
    const to = context.parties.filter((party) => party !== mind.power);
    if (clause.kind === 'noSupportFor' && clause.giver === mind.power) {
      shunned.set(clause.whom, priceOfBreach(mind, to, { pact: pact.id }));
    }
    if (clause.kind === 'demilitarise' && clause.giver === mind.power) {
      for (const id of clause.provinces) empty.set(id, priceOfBreach(mind, to, { pact: pact.id }));
    }
  }
  return { shunned, empty };
}

/** What the terms would cost in broken words, each once; 0 or less. */
export function wordsBroken(mind: Mind, { parties, clauses }: PactTerms): number {
  return mind.binding.reduce((sum, { clause: word, context, pact }) => {
    const to = context.parties.filter((party) => party !== mind.power);
    const broken = clauses.some((clause) => {
      if (word.kind === 'noSupportFor' && word.giver === mind.power) return supports(clause, mind.power, word.whom);
      if (word.kind !== 'neutrality' || word.power !== mind.power) return false;
      return takesSide(clause, mind.power, { parties, round: mind.round });
    });
    return broken ? sum - priceOfBreach(mind, to, { pact: pact.id }) : sum;
  }, 0);
}
