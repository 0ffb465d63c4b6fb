// Which clauses bound in a round gone by: pacts in force on paper, less the sides that waited for their condition or were suspended (rules 6, 7).
// A record keeps those that waited, for they are few; agendas ask what bound.
import type { Board } from '../board/board.ts';
import { once } from '../board/memo.ts';
import type { PlainClause } from './clause.ts';
import { bindingOf, bindsAsItStands, clauseKey, pactsInForce, sidesOf, sidesOfClause, termsOf } from './inForce.ts';
import type { Pact } from './pact.ts';
import type { RoundRecord, World } from './world.ts';

/** Sides of clauses of pacts in force that bind nobody now, `pact/clause` or `pact/clause/else`. SECRET like their pacts. */
export function waitingNow(world: World, board: Board): readonly string[] {
  return pactsInForce(world).flatMap((pact) => {
    if (bindsAsItStands(world, pact)) return [];
    const binding = new Set(bindingOf(world, board, pact).map(({ index, otherwise }) => side(pact, index, otherwise)));
    return sidesOf(world, board, pact)
      .map(({ index, otherwise }) => side(pact, index, otherwise))
      .filter((key) => !binding.has(key));
  });
}

export interface BoundSide {
  readonly clause: PlainClause;
  readonly index: number;
  readonly otherwise: boolean;
}

/** What of a pact in force bound, by the record of the round (or the present, with `waitingNow`). */
export function sidesThen(pact: Pact, { waiting = [] }: Pick<RoundRecord, 'waiting'>): readonly BoundSide[] {
  const sides = SIDES(pact);
  return waiting.length === 0
    ? sides
    : sides.filter(({ index, otherwise }) => !waiting.includes(side(pact, index, otherwise)));
}

const SIDES = once((pact: Pact): readonly BoundSide[] =>
  termsOf(pact).clauses.flatMap((whole, index) => sidesOfClause(whole).map((each): BoundSide => ({ ...each, index }))),
);

export function boundThen(pact: Pact, record: Pick<RoundRecord, 'waiting'>): readonly PlainClause[] {
  return sidesThen(pact, record).map(({ clause }) => clause);
}

function side(pact: Pact, index: number, otherwise: boolean): string {
  return otherwise ? `${clauseKey(pact.id, index)}/else` : clauseKey(pact.id, index);
}
