// What a pact says of a border, and how many refugees may pass it (rules 6.1 borderRegime, 9.2). Of two that contradict each other the older binds.
import type { Board } from '../board/board.ts';
import type { PactId, PowerId } from '../board/ids.ts';
import { bindingOfKind } from './inForce.ts';
import type { BorderRegime, World } from './world.ts';

export interface BorderBond {
  readonly pact: PactId;
  readonly clause: number;
  readonly regime: BorderRegime;
  readonly quota?: number;
}

/** The clause that binds this border now, or null: its power sets it freely. */
export function boundBorder(world: World, board: Board, power: PowerId): BorderBond | null {
  for (const { clause, index, pact } of bindingOfKind(world, board, 'borderRegime')) {
    if (clause.power !== power) continue;
    const { regime, quota } = clause;
    return { pact: pact.id, clause: index, regime, ...(quota !== undefined && { quota }) };
  }
  return null;
}

/** Units of refugees that the power takes in at most in a round by pact; undefined: the default of rules 9.2. */
export function boundQuota(world: World, board: Board, power: PowerId): number | undefined {
  return boundBorder(world, board, power)?.quota;
}
