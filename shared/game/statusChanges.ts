// Status towards the Taliban: every way in which it moves ends here (rules 6.1 status, 8).
import type { PowerId } from '../board/ids.ts';
import { STATUS_LADDER } from '../politics/statusLadder.ts';
import type { StatusStep } from '../politics/world.ts';
import type { Chronicle } from './chronicle.ts';
import type { MatchState } from './state.ts';

/** No status may rise while an edict holds (rules 8 edict). */
export function isFrozen(state: MatchState): boolean {
  return (state.flags.statusFreeze ?? 0) >= state.round;
}

/** Moves a power's status; a rise during an edict does not happen. True if it moved. */
export function setStatus(chronicle: Chronicle, power: PowerId, status: StatusStep): boolean {
  const before = chronicle.state.power[power]?.status;
  if (before === undefined || before === status) return false;
  const up = STATUS_LADDER.indexOf(status) > STATUS_LADDER.indexOf(before);
  if (up && isFrozen(chronicle.state)) return false;
  chronicle.add({ type: 'statusSet', power, status });
  chronicle.log({ k: 'status', power, to: status, up });
  return true;
}
