// Councils as people use them: motions, ballots, guests (rules 10). What is allowed is said by shared/politics/institutions.
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { CouncilCommand } from '../../command/command.ts';
import type { Motion } from '../../politics/institutions/motion.ts';
import { castBallot, moveMotion, seatGuest, withdrawMotion } from '../../politics/institutions/motionLife.ts';
import type { Chronicle } from '../chronicle.ts';
import { nextMotionId } from '../steps/votes.ts';
import { type Answer, type Deciding, ifAccepted, no } from './deciding.ts';

export function decideCouncil({ chronicle, power }: Deciding, command: CouncilCommand): Answer {
  const { state } = chronicle;
  if (!power) return no('notSeated');
  if (state.phase !== 'diplomacy') return no('wrongPhase');
  const by = power;
  const scene = { world: state, board: REGION_BOARD };
  switch (command.type) {
    case 'move': {
      const { institution, content } = command;
      const moved = moveMotion(scene, { id: nextMotionId(state), by, institution, content });
      return ifAccepted(moved, (motion) => {
        change(chronicle, motion);
        lookAgain(chronicle, motion.voters, by);
      });
    }
    case 'withdrawMotion':
      return ifAccepted(withdrawMotion(state, { by, motion: command.motion }), (motion) => change(chronicle, motion));
    case 'ballot': {
      const cast = castBallot(scene, { by, motion: command.motion, ballot: command.ballot });
      // Secret until the count: nothing is told.
      return ifAccepted(cast, (motion) => chronicle.add({ type: 'motionChanged', motion }));
    }
    case 'seatGuest': {
      const { institution, power: guest, seated } = command;
      return ifAccepted(seatGuest(state, { by, institution, power: guest, seated }), (now) => {
        chronicle.add({ type: 'institutionChanged', institution, now });
        chronicle.log({ k: 'guest', institution, power: guest, by, seated });
      });
    }
    default:
      return assertNever(command);
  }
}

function change(chronicle: Chronicle, motion: Motion): void {
  const { id, institution, content, by, state } = motion;
  chronicle.add({ type: 'motionChanged', motion });
  chronicle.log({ k: 'motion', motion: id, institution, content, by, state });
}

/** A motion is addressed to all who may vote on it: it clears their *ready* (rules 1). */
function lookAgain(chronicle: Chronicle, voters: readonly PowerId[], mover: PowerId): void {
  const ready = chronicle.state.ready.filter((power) => power !== mover && voters.includes(power));
  if (ready.length > 0) chronicle.add({ type: 'readySet', powers: ready, ready: false });
}
