// exercise: in its round holds of the participants in the province and next to it are fortified (rules 6.1).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { type ClauseKindDef, SILENT } from '../clauseKind.ts';

export interface ExerciseClause {
  readonly kind: 'exercise';
  /** At least two parties of the pact. */
  readonly participants: readonly PowerId[];
  readonly province: ProvinceId;
  /** The round of the exercise: this one or a later one of the term. */
  readonly round: number;
}

export const exerciseKind: ClauseKindDef<ExerciseClause> = {
  ...SILENT,
  kind: 'exercise',
  nature: 'self',
  check: () => null,
  text: () => ({ key: 'pact.clause.exercise' }),
  title: () => ({ key: 'pact.title.exercise' }),
  essence: () => 'exercise',
};
