// Which clause kinds can be drafted in a preset (rules 13).
import { familyOf, type PresetId } from '../command/presetId.ts';
import type { ClauseKind } from './clause.ts';
import { CLAUSE_KINDS, LESSON_DRAFTABLE } from './clauseKinds.ts';

/** Treaties given at the start keep theirs. */
export function draftableIn(preset: PresetId): readonly ClauseKind[] {
  return familyOf(preset) === 'lesson' ? LESSON_DRAFTABLE : (Object.keys(CLAUSE_KINDS) as readonly ClauseKind[]);
}
