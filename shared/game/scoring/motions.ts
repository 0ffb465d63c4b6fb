// What agendas ask of institutions: motions adopted and refused, who belongs, who trained together (scenario.md B, rules 10).
import type { PowerId } from '../../board/ids.ts';
import { mayRead } from '../../politics/inForce.ts';
import type { InstitutionId, Motion } from '../../politics/institutions/motion.ts';
import type { MatchState } from '../state.ts';
import type { ScoreReader } from './scenes.ts';

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

/** An exercise of both took place in a round before the last, as far as the reader may know. */
export function sharedExercise(
  state: MatchState,
  { a, b, reader }: { readonly a: PowerId; readonly b: PowerId; readonly reader: ScoreReader },
): boolean {
  return state.history.some(
    ({ round, exercises = [] }) =>
      !isWet(state, round) &&
      exercises.some(({ pact: id, participants }) => {
        const pact = state.pacts[id];
        return pact !== undefined && mayRead(pact, reader) && participants.includes(a) && participants.includes(b);
      }),
  );
}

/** Made in the last round of a match that is over. */
export function isWet(state: MatchState, round: number): boolean {
  const isEnding = state.outcome !== null || state.phase === 'dispatch';
  return isEnding && round >= (state.history.at(-1)?.round ?? 0);
}
