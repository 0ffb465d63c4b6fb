// Renewal: a pact in force signed again under a new term, each seal secret until all have sealed the same (rules 6).
import type { PowerId } from '../board/ids.ts';
import { accept, type Result, refuse } from '../command/rejection.ts';
import { objection } from './clauseKind.ts';
import { partiesOf } from './inForce.ts';
import type { Pact } from './pact.ts';
import { type Act, pactInForce } from './pactAtHand.ts';
import { type PactStep, stepOf } from './pactStep.ts';
import { isTerm, LONGEST_TERM, lastRoundFrom } from './term.ts';
import type { World } from './world.ts';

/**
 * Seals a new term: 1-8 rounds counted from this one, or to the end of the match. With the last equal seal the term runs anew from this round,
 * and a notice that was running is void. Refusals: `badTerms`, `alreadySigned`, `nothingChanged`, and those of a pact not in force.
 */
export function renew(
  { world }: { readonly world: World },
  { term, ...act }: Act & { readonly term: number | 'match' },
): Result<readonly PactStep[]> {
  const found = pactInForce(world, act);
  if (!found.ok) return found;
  const pact = found.value;
  if (!isTerm(term)) return { ok: false, error: objection('badTerms', 'termOutOfRange', { most: LONGEST_TERM }) };
  // Institutions have members, not terms; and what would end no later and no sooner needs no seal.
  if (pact.institutional === true || changesNothing(world, pact, term)) return refuse('nothingChanged');
  if (pact.renewal?.[act.by] === term) return refuse('alreadySigned');
  const sealed: Pact = { ...pact, renewal: { ...pact.renewal, [act.by]: term } };
  const steps = [stepOf('renewalSealed', act.by, pact, sealed)];
  if (partiesOf(pact).every((party) => sealed.renewal?.[party] === term)) {
    steps.push(stepOf('renewed', null, sealed, renewed(world, sealed, term)));
  }
  return accept(steps);
}

/** Takes one's seal off a renewal that others have not sealed yet. */
export function unsealRenewal({ world }: { readonly world: World }, act: Act): Result<readonly PactStep[]> {
  const found = pactInForce(world, act);
  if (!found.ok) return found;
  const pact = found.value;
  if (pact.renewal?.[act.by] === undefined) return refuse('notSigned');
  const { [act.by]: _mine, ...others } = pact.renewal;
  return accept([stepOf('renewalSealed', act.by, pact, withRenewal(pact, others))]);
}

/** The seal of one party on a renewal: all that it may know of it. */
export function ownRenewal({ renewal }: Pact, power: PowerId): Pact['renewal'] {
  const term = renewal?.[power];
  return term === undefined ? undefined : { [power]: term };
}

function renewed(world: World, pact: Pact, term: number | 'match'): Pact {
  const { renewal: _sealed, lastRound: _before, notice: _void, endAgreed: _withdrawn, ...rest } = pact;
  const lastRound = lastRoundFrom(world.round, term);
  return lastRound === undefined ? rest : { ...rest, lastRound };
}

function withRenewal(pact: Pact, renewal: NonNullable<Pact['renewal']>): Pact {
  const { renewal: _before, ...rest } = pact;
  return Object.keys(renewal).length === 0 ? rest : { ...rest, renewal };
}

function changesNothing(world: World, pact: Pact, term: number | 'match'): boolean {
  return pact.notice === undefined && pact.lastRound === lastRoundFrom(world.round, term);
}
