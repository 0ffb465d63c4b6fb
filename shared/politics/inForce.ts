// Which clauses bind now: pacts in force, oldest first, clauses not suspended (rules 6, 7). Everything that reads rights starts here.
import type { Board } from '../board/board.ts';
import type { PactId, PowerId } from '../board/ids.ts';
import type { Clause } from './clause.ts';
import type { ForceContext } from './clauseKind.ts';
import type { Pact, PactTerms, PactVersion } from './pact.ts';
import type { World } from './world.ts';

export interface BindingClause {
  readonly pact: Pact;
  readonly clause: Clause;
  readonly index: number;
  readonly context: ForceContext;
}

/** The version on the table: the last one. Throws if the pact has none (impossible). */
export function versionOf(pact: Pact): PactVersion {
  const version = pact.versions.find(({ n }) => n === pact.current);
  if (version === undefined) throw new Error(`Pact ${pact.id} has no version ${pact.current}`);
  return version;
}

export function termsOf(pact: Pact): PactTerms {
  return versionOf(pact).terms;
}

/** The parties less those who left an institutional treaty. */
export function partiesOf(pact: Pact): readonly PowerId[] {
  const left = pact.left ?? [];
  return termsOf(pact).parties.filter((power) => !left.includes(power));
}

/** Whether a power (null: everybody) may read the version on the table (rules 6, visibility). */
export function mayRead(pact: Pact, viewer: PowerId | null): boolean {
  const terms = termsOf(pact);
  if (terms.visibility === 'public' || pact.published !== undefined) return true;
  return viewer !== null && terms.parties.includes(viewer);
}

/** Key of `World.suspended`. */
export function clauseKey(pact: PactId, clause: number): string {
  return `${pact}/${clause}`;
}

/** A defied demand suspends a clause up to and including a round (rules 7). */
export function isSuspended(world: World, pact: PactId, clause: number): boolean {
  return (world.suspended[clauseKey(pact, clause)] ?? 0) >= world.round;
}

/** Pacts in force, oldest first (rules 1.1 R3): by the round, and within it as they stand in the world. Ids tell nothing. */
export function pactsInForce(world: World): readonly Pact[] {
  return Object.values(world.pacts)
    .filter((pact) => pact.state === 'inForce')
    .toSorted((a, b) => (a.inForceSince ?? 0) - (b.inForceSince ?? 0));
}

/** All clauses of pacts in force that are not suspended now, oldest pact first. */
export function bindingClauses(world: World, board: Board): readonly BindingClause[] {
  return pactsInForce(world).flatMap((pact) =>
    clausesOf(world, board, pact).filter(({ index }) => !isSuspended(world, pact.id, index)),
  );
}

/** All clauses of a pact with what is known of them, suspended or not. */
export function clausesOf(world: World, board: Board, pact: Pact): readonly BindingClause[] {
  const parties = partiesOf(pact);
  return termsOf(pact).clauses.map((clause, index) => ({
    pact,
    clause,
    index,
    context: {
      world,
      board,
      pact: pact.id,
      index,
      parties,
      since: pact.inForceSince ?? world.round,
      institutional: pact.institutional ?? false,
      done: pact.done.includes(index),
      verdicts: pact.verdicts.filter((verdict) => verdict.clause === index),
    },
  }));
}
