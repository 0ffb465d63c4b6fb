// What a bot has promised not to do (rules 6.1): no help for a third, no side taken, no units on quiet ground. A new pact or an order that would
// break such a word is charged with the price of a breach, so that it is broken when that pays, and not by inattention.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import { supports, takesSide } from '../../politics/alignment.ts';
import type { Clause } from '../../politics/clause.ts';
import type { BindingClause } from '../../politics/inForce.ts';
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
  let sum = 0;
  for (const word of WORDS(mind)) {
    if (clauses.some((clause) => breaks(mind, clause, parties, word))) {
      const to = word.context.parties.filter((party) => party !== mind.power);
      sum -= priceOfBreach(mind, to, { pact: word.pact.id });
    }
  }
  return sum;
}

/** What the power has promised of the pacts that it makes: few words, asked of many drafts. */
const WORDS = once(({ binding, power }: Mind): readonly BindingClause[] =>
  binding.filter(
    ({ clause }) =>
      (clause.kind === 'noSupportFor' && clause.giver === power) ||
      (clause.kind === 'neutrality' && clause.power === power),
  ),
);

function breaks({ power, round }: Mind, made: Clause, parties: readonly PowerId[], { clause }: BindingClause): boolean {
  if (clause.kind === 'noSupportFor') return supports(made, power, clause.whom);
  return takesSide(made, power, { parties, round });
}
