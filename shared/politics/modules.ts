// Which parts of the treaty rules a preset switches on, and which clause kinds can be drafted in it (rules 13).
// Stands in politics, not in the scenario, because the checks of pacts ask for it.
import type { PresetId } from '../command/presetId.ts';
import type { ClauseKind } from './clause.ts';
import { CLAUSE_KINDS, LESSON_DRAFTABLE } from './clauseKinds.ts';
import type { World } from './world.ts';

export interface Modules {
  /** `when` and `else` on clauses (rules 6). */
  readonly conditions: boolean;
  /** CSTO, SCO, Moscow Format: motions and votes (rules 10). */
  readonly institutions: boolean;
  /** A power of low standing lays down a coin in each new pact (rules 3.1). */
  readonly collateral: boolean;
  /** Raising units for coins, redeploying into bases, choosing who disbands (rules 4.3, 4.4). */
  readonly raising: boolean;
  readonly fleets: boolean;
  /** Violence and refugees are shown as numbers, not told by events alone (rules 13). */
  readonly numbers: boolean;
}

export const MODULES: Readonly<Record<PresetId, Modules>> = {
  lesson: { conditions: false, institutions: false, collateral: false, raising: false, fleets: false, numbers: false },
  evening: { conditions: true, institutions: true, collateral: true, raising: true, fleets: true, numbers: true },
};

export function modulesOf({ preset }: Pick<World, 'preset'>): Modules {
  return MODULES[preset];
}

/** Kinds that can be drafted; treaties given at the start keep theirs (rules 13). */
export function draftableIn(preset: PresetId): readonly ClauseKind[] {
  return preset === 'lesson' ? LESSON_DRAFTABLE : (Object.keys(CLAUSE_KINDS) as readonly ClauseKind[]);
}
