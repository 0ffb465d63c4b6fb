// The count of a motion (rules 10): consensus, two thirds of those present, or a majority of the votes cast; no ballot is an abstention.
// Says what follows; booking it is the engine's (shared/game/steps/votes.ts).
import type { Board } from '../../board/board.ts';
import type { PowerId } from '../../board/ids.ts';
import type { World } from '../world.ts';
import type { InstitutionId, Motion } from './motion.ts';
import type { MotionDeed } from './motionKind.ts';
import { motionKindOf } from './motionKinds.ts';
import { type MotionPact, pactOfMotion } from './motionPact.ts';

/** Members that must say yes at least where one no is enough to refuse (rules 10). */
const CONSENSUS = 2;

/** Why a motion was refused: somebody said no, too few said yes, a yes it cannot do without is missing, or it can no longer be done. */
export type RefusedFor = 'against' | 'tooFew' | 'needed' | 'impossible';

export interface Count {
  readonly state: 'adopted' | 'refused';
  readonly why?: RefusedFor;
  readonly yes: readonly PowerId[];
  readonly no: readonly PowerId[];
  readonly abstained: readonly PowerId[];
  /** Among those who said yes. */
  readonly pact: MotionPact | null;
  readonly deeds: readonly MotionDeed[];
}

export function countMotion(motion: Motion, { world, board }: { readonly world: World; readonly board: Board }): Count {
  const { content, voters, ballots } = motion;
  const scene = { world, board, voters };
  const cast = (ballot: 'yes' | 'no') => voters.filter((power) => ballots[power] === ballot);
  const [yes, no] = [cast('yes'), cast('no')];
  const abstained = voters.filter((power) => !yes.includes(power) && !no.includes(power));
  const refused = (why: RefusedFor): Count => ({ state: 'refused', why, yes, no, abstained, pact: null, deeds: [] });
  const failing = shortOf(motion.institution, yes.length, no.length, voters.length);
  if (failing !== null) return refused(failing);
  const kind = motionKindOf(content);
  if (kind.needs(content, scene).some((power) => !yes.includes(power))) return refused('needed');
  // The world may have moved since it was tabled: another motion counted first, a province lost, a step taken.
  const pact = pactOfMotion(content, yes, scene, motion.by ?? yes[0] ?? 'ru');
  if (!pact.ok || kind.check(content, scene) !== null) return refused('impossible');
  return { state: 'adopted', yes, no, abstained, pact: pact.value, deeds: kind.deeds(content, yes) };
}

function shortOf(institution: InstitutionId, yes: number, no: number, voters: number): RefusedFor | null {
  switch (institution) {
    case 'csto':
    case 'sco':
      if (no > 0) return 'against';
      return yes >= CONSENSUS ? null : 'tooFew';
    case 'moscowFormat':
      return 3 * yes >= 2 * voters ? null : 'tooFew';
    case 'floor':
      // Ties: the holder keeps it (rules 6.1 hub).
      return yes > no ? null : 'tooFew';
  }
}
