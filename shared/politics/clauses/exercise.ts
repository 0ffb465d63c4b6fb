// exercise: in its round holds of the participants in the province and next to it are fortified, and they may support each other (rules 4.2, 6.1).
// Where it takes place, and whether it can, is in ../exercises.ts.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Rejection } from '../../command/rejection.ts';
import { signedClauses } from '../alignment.ts';
import { type CheckContext, type ClauseKindDef, objection, SILENT } from '../clauseKind.ts';
import { EXERCISE_REST, exercisesNow, participantsNear } from '../exercises.ts';
import { mayRead, pactsInForce } from '../inForce.ts';
import { monthText, province } from '../pactWords.ts';
import { participantsObjection, powersText, provincesObjection, roundObjection, sorted } from './several.ts';

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

  check(clause, context) {
    const { board, parties, world } = context;
    return (
      participantsObjection(clause.participants, parties) ??
      provincesObjection([clause.province], context) ??
      roundObjection(clause.round, context) ??
      restObjection(clause, context) ??
      // Later units may have come; this month's stand where they stand.
      (clause.round === world.round && participantsNear(world, board, clause).length < 2
        ? objection('clausePointless', 'exerciseNobodyNear', { at: province(clause.province) })
        : null)
    );
  },

  text: ({ participants, province: at, round }) => ({
    key: 'pact.clause.exercise',
    args: { participants: powersText(participants), at: province(at), month: monthText(round) },
  }),

  title: ({ province: at }) => ({ key: 'pact.title.exercise', args: { at: province(at) } }),

  essence: ({ participants, province: at }) => `exercise ${sorted(participants)} ${at}`,

  // An exercise without troops fails nobody: it is said, and costs nothing (rules 6.1, "else nothing").
  judge(clause, { index, pact, record }) {
    if (clause.round !== record.round) return [];
    if ((record.exercises ?? []).some((held) => held.pact === pact && held.clause === index)) return [];
    const [giver] = clause.participants;
    const evidence = { key: 'evidence.exercise.notHeld', args: { at: province(clause.province) } };
    return giver === undefined ? [] : [{ giver, finding: 'lapsed', evidence }];
  },

  spent: (clause, { world }) => clause.round <= world.round,

  effects(clause, { world }) {
    if (clause.round !== world.round) return [];
    return [{ type: 'exercise', participants: clause.participants, province: clause.province }];
  },

  permitsSupport(_clause, { board, index, pact, supported, supporter, world }) {
    const held = exercisesNow(world, board).find((exercise) => exercise.pact === pact && exercise.clause === index);
    return [supporter, supported].every(({ owner }) => held?.participants.some((power) => power === owner) ?? false);
  },
};

/** The province rests: another exercise there was held or is agreed within three rounds, as far as the actor may know. */
function restObjection({ province: at, round }: ExerciseClause, { actor, world }: CheckContext): Rejection | null {
  const known = (id: string): boolean => {
    const pact = world.pacts[id];
    return pact !== undefined && mayRead(pact, actor);
  };
  const held = world.history.flatMap((record) =>
    (record.exercises ?? []).filter(({ pact, province: there }) => there === at && known(pact)).map(() => record.round),
  );
  const agreed = pactsInForce(world)
    .filter((pact) => mayRead(pact, actor))
    .flatMap((pact) =>
      signedClauses(pact).flatMap(({ clause }) =>
        clause.kind === 'exercise' && clause.province === at && clause.round >= world.round ? [clause.round] : [],
      ),
    );
  return [...held, ...agreed].some((other) => Math.abs(other - round) < EXERCISE_REST)
    ? objection('clausePointless', 'exerciseTooSoon', { at: province(at) })
    : null;
}
