// Councils as people use them: motions, ballots, guests (rules 10).
import type { CouncilCommand } from '../../command/command.ts';
import { type Answer, type Deciding, no } from './deciding.ts';

export function decideCouncil({ chronicle, power }: Deciding, _command: CouncilCommand): Answer {
  if (!power) return no('notSeated');
  return no(chronicle.state.phase === 'diplomacy' ? 'noSuchMotion' : 'wrongPhase');
}
