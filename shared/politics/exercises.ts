// Exercises: where units train together this month, and what that gives them (rules 4, 4.4, 6.1 exercise). Read at R5, before anything moves.
import type { Board } from '../board/board.ts';
import type { PowerId, ProvinceId } from '../board/ids.ts';
import type { ExerciseClause } from './clauses/exercise.ts';
import { bindingClauses } from './inForce.ts';
import { stepsFrom } from './neighbourhood.ts';
import type { RoundRecord, World } from './world.ts';

/** Not the same province within three rounds (rules 6.1): the round itself and the two after it. */
export const EXERCISE_REST = 3;
/** Powers that must have a unit in or next to the province. */
const LEAST_POWERS = 2;

/** As the record of the round keeps it. */
export type Exercise = NonNullable<RoundRecord['exercises']>[number];

/** The province and every province next to it, by land or water. */
export function exerciseGround(board: Board, province: ProvinceId): readonly ProvinceId[] {
  return [province, ...stepsFrom(board, province)];
}

/** Participants with a unit in or next to the province now, in the order they are named. */
export function participantsNear(
  { units }: Pick<World, 'units'>,
  board: Board,
  { participants, province }: Pick<ExerciseClause, 'participants' | 'province'>,
): readonly PowerId[] {
  const ground = new Set(exerciseGround(board, province));
  const near = new Set(Object.values(units).flatMap(({ owner, at }) => (ground.has(at) ? [owner] : [])));
  return participants.filter((power) => near.has(power));
}

/** The exercises of this round that take place, oldest pact first; of two in one province only the older. */
export function exercisesNow(world: World, board: Board): readonly Exercise[] {
  const used = new Set(lately(world).map(({ province }) => province));
  return bindingClauses(world, board).flatMap(({ clause, context, index, pact }) => {
    if (clause.kind !== 'exercise' || clause.round !== world.round || used.has(clause.province)) return [];
    const participants = clause.participants.filter((power) => context.parties.includes(power));
    const { province } = clause;
    if (participantsNear(world, board, { participants, province }).length < LEAST_POWERS) return [];
    used.add(province);
    return [{ pact: pact.id, clause: index, province, participants }];
  });
}

/** Where a unit of a participant stands on the ground of an exercise: its hold counts as fortified this round. */
export function exercisePlaces(world: World, board: Board): readonly ProvinceId[] {
  const places = exercisesNow(world, board).flatMap(({ participants, province }) => {
    const ground = exerciseGround(board, province);
    return Object.values(world.units)
      .filter(({ owner, at }) => ground.includes(at) && participants.some((power) => power === owner))
      .map(({ at }) => at);
  });
  return [...new Set(places)].sort();
}

/** Exercises held so lately that their province rests in the world's round. */
function lately(world: World): readonly Exercise[] {
  return world.history
    .filter(({ round }) => round < world.round && round > world.round - EXERCISE_REST)
    .flatMap(({ exercises }) => exercises ?? []);
}

/** Whether the two exercised together in the round before this one: arms of that seller are raised for less (rules 4.4). */
export function exercisedWith(world: World, buyer: PowerId, seller: PowerId): boolean {
  return world.history
    .filter(({ round }) => round === world.round - 1)
    .flatMap(({ exercises }) => exercises ?? [])
    .some(({ participants }) => participants.includes(buyer) && participants.includes(seller));
}
