// counterTerror at work: where securing next door counts too, and who is told what a partner learns (rules 4.5, 6.1 counterTerror, 9.1).
import type { Board } from '../board/board.ts';
import type { OwnerId, PowerId, ProvinceId } from '../board/ids.ts';
import type { CounterTerrorClause } from './clauses/counterTerror.ts';
import { bindingOfKind } from './inForce.ts';
import type { World } from './world.ts';

export interface Securing {
  readonly owner: OwnerId;
  /** Where the unit stands. */
  readonly at: ProvinceId;
}

/** Provinces named with a partner in which securing from next door counts too, by id. */
export function alsoSecured(world: World, board: Board, { owner, at }: Securing): readonly ProvinceId[] {
  const named = clausesWith(world, board, owner).flatMap(({ provinces }) => provinces);
  const next = board.provinces[at]?.armyNeighbours ?? [];
  return [...new Set(named)].filter((id) => next.includes(id)).sort();
}

/** Everywhere that counts as secured: where units secure, and what is named next to them. */
export function securedGround(world: World, board: Board, securing: readonly Securing[]): ReadonlySet<ProvinceId> {
  return new Set(securing.flatMap((watch) => [watch.at, ...alsoSecured(world, board, watch)]));
}

/** With whom a power shares what it learns about a province, in the order of the match. */
export function sharedWith(world: World, board: Board, power: PowerId, province: ProvinceId): readonly PowerId[] {
  const partners = new Set(
    clausesWith(world, board, power)
      .filter(({ provinces }) => provinces.includes(province))
      .flatMap(({ participants }) => participants),
  );
  return world.powers.filter((partner) => partner !== power && partners.has(partner));
}

/** Clauses in force in which the power takes part, with those participants that are still parties. */
function clausesWith(world: World, board: Board, power: OwnerId): readonly CounterTerrorClause[] {
  return bindingOfKind(world, board, 'counterTerror').flatMap(({ clause, context }) => {
    const participants = clause.participants.filter((partner) => context.parties.includes(partner));
    return participants.some((partner) => partner === power) ? [{ ...clause, participants }] : [];
  });
}
