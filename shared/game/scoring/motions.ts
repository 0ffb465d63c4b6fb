// What agendas ask of institutions: motions adopted and refused, who belongs, who trained together (scenario.md B, rules 10).
import type { PowerId } from '../../board/ids.ts';
import { partiesOf, termsOf } from '../../politics/inForce.ts';
import type { InstitutionId, Motion } from '../../politics/institutions/motion.ts';
import type { MatchState } from '../state.ts';

/** Adopted before the last round: nothing new in it scores (rules 11.3, dry ink). */
export function adoptedIn(state: MatchState, institution: InstitutionId): readonly Motion[] {
  return state.motions.filter(
    (motion) => motion.institution === institution && motion.state === 'adopted' && !isWet(state, motion.madeIn),
  );
}

export function movedBy(state: MatchState, power: PowerId): readonly Motion[] {
  return state.motions.filter(({ by }) => by === power);
}

/** A motion of the power's own was refused. */
export function ownRefused(state: MatchState, institution: InstitutionId, power: PowerId): boolean {
  return movedBy(state, power).some((motion) => motion.institution === institution && motion.state === 'refused');
}

/** An exercise of both, held in a round before the last. */
export function sharedExercise(state: MatchState, a: PowerId, b: PowerId): boolean {
  return Object.values(state.pacts).some((pact) => {
    const since = pact.inForceSince;
    if (since === undefined || isWet(state, since)) return false;
    const parties = partiesOf(pact);
    return parties.includes(a) && parties.includes(b) && termsOf(pact).clauses.some(({ kind }) => kind === 'exercise');
  });
}

/** Made in the last round of a match that is over. */
export function isWet(state: MatchState, round: number): boolean {
  const isEnding = state.outcome !== null || state.phase === 'dispatch';
  return isEnding && round >= (state.history.at(-1)?.round ?? 0);
}
