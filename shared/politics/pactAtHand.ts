// The pact that a power acts on: there for it, its own, and in the state that the act needs; else a coded refusal (rules 6).
import type { PactId, PowerId } from '../board/ids.ts';
import { accept, type Result, refuse } from '../command/rejection.ts';
import { mayRead, partiesOf } from './inForce.ts';
import type { Pact } from './pact.ts';
import type { World } from './world.ts';

export interface Act {
  readonly by: PowerId;
  readonly pact: PactId;
}

export interface Signing extends Act {
  /** The version that the signer has read. */
  readonly version: number;
}

/** A pact of the actor's; one it may not read does not exist for it. */
export function partyPact(world: World, { by, pact: id }: Act): Result<Pact> {
  const pact = Object.hasOwn(world.pacts, id) ? world.pacts[id] : undefined;
  if (pact === undefined || !mayRead(pact, by)) return refuse('noSuchPact');
  return partiesOf(pact).includes(by) ? accept(pact) : refuse('notParty');
}

export function pactInForce(world: World, act: Act): Result<Pact> {
  const found = partyPact(world, act);
  if (found.ok && found.value.state !== 'inForce') return refuse('notInForce');
  return found;
}

/** One on the table; with a version: if that is the one on the table. */
export function proposedPact(world: World, { version, ...act }: Act & { readonly version?: number }): Result<Pact> {
  const found = partyPact(world, act);
  if (!found.ok) return found;
  if (found.value.state !== 'proposed') return refuse('notProposed');
  if (version !== undefined && version !== found.value.current) return refuse('versionGone');
  return found;
}
