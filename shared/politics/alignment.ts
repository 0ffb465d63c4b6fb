// Which clauses take a side: what a neutral power does not sign, and what counts as support for somebody (rules 6.1 neutrality, noSupportFor).
import type { PowerId } from '../board/ids.ts';
import { once } from '../board/memo.ts';
import type { PlainClause } from './clause.ts';
import { isSuspended, mayRead, pactsInForce, partiesOf, sidesOfClause, termsOf } from './inForce.ts';
import type { Pact } from './pact.ts';
import type { World } from './world.ts';

/** Defence, access or exercise with anybody, given or taken; an exercise before `round` is past. `parties` of the pact it stands in. */
export function takesSide(
  clause: PlainClause,
  power: PowerId,
  { parties, round }: { readonly parties: readonly PowerId[]; readonly round: number },
): boolean {
  switch (clause.kind) {
    case 'mutualDefence':
      return parties.includes(power);
    case 'access':
      return clause.grantor === power || clause.grantee === power;
    case 'exercise':
      return clause.participants.includes(power) && clause.round >= round;
    default:
      return false;
  }
}

/** By this clause the giver sends coins, arms or supplies to the power. What is done by order (support, convoy) is no clause. */
export function supports(clause: PlainClause, giver: PowerId, whom: PowerId): boolean {
  switch (clause.kind) {
    case 'pay':
      return clause.from === giver && clause.to === whom;
    case 'supply':
      // Its price is pay to the one who supplies.
      return flows(clause.giver, clause.receiver, clause.price, giver, whom);
    case 'arms':
      return flows(clause.seller, clause.buyer, clause.price, giver, whom);
    case 'asylum':
      return clause.price > 0 && clause.payer === giver && clause.host === whom;
    case 'hub':
      return clause.funder === giver && clause.host === whom;
    default:
      return false;
  }
}

function flows(from: PowerId, to: PowerId, price: number, giver: PowerId, whom: PowerId): boolean {
  return (from === giver && to === whom) || (price > 0 && to === giver && from === whom);
}

/** Every clause that a pact holds, whether its condition holds now or not: what is signed is signed. */
export const signedClauses = once((pact: Pact): readonly { readonly clause: PlainClause; readonly index: number }[] =>
  termsOf(pact).clauses.flatMap((whole, index) => sidesOfClause(whole).map(({ clause }) => ({ clause, index }))),
);

/**
 * The oldest pact in force, not under notice, that holds such a clause and that the reader may read; what was paid once and is done is past.
 * For the checks before somebody promises the contrary.
 */
export function standingPact(
  world: World,
  reader: PowerId,
  holds: (clause: PlainClause, parties: readonly PowerId[]) => boolean,
): Pact | undefined {
  return pactsInForce(world).find(
    (pact) =>
      pact.notice === undefined &&
      mayRead(pact, reader) &&
      signedClauses(pact).some(
        ({ clause, index }) =>
          !(pact.done.includes(index) && clause.kind !== 'arms') &&
          !isSuspended(world, pact.id, index) &&
          holds(clause, partiesOf(pact)),
      ),
  );
}
