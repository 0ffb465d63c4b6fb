// B2: standing that mends, and what winter asks (rules 3.1, 6.1 supply). From round 2.
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { bindingClauses } from '../../politics/inForce.ts';
import { isWinter } from '../../politics/month.ts';
import type { World } from '../../politics/world.ts';
import type { Chronicle } from '../chronicle.ts';

/** Powers that need a supply in winter (rules 6.1). */
const IN_NEED: readonly PowerId[] = ['tal', 'tj', 'kg'];
/** Rounds without a broken word after which standing mends. */
const QUIET_ROUNDS = 2;

export function recover(chronicle: Chronicle): void {
  const { state } = chronicle;
  if (state.round < 2) return;
  const lately = state.history.slice(-QUIET_ROUNDS);
  for (const power of state.powers) {
    const values = state.power[power]!;
    const broke = lately.some(
      (record) => record.brokePledge.includes(power) || record.incursions.some(({ by }) => by === power),
    );
    if (values.standing < values.startStanding && !broke) {
      chronicle.change(power, 'standing', 1, { key: 'cause.quietRounds' });
    }
    if (isWinter(state.round) && IN_NEED.includes(power) && !isSupplied(state, power)) {
      chronicle.change(power, 'stability', -1, { key: 'cause.winterNeed' });
    }
  }
}

function isSupplied(world: World, power: PowerId): boolean {
  return bindingClauses(world, REGION_BOARD).some(
    ({ clause }) => clause.kind === 'supply' && clause.receiver === power,
  );
}
