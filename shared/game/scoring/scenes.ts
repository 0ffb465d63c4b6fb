// The scenes in which conditions of agendas are asked: a round at its Close, and the two moments of dry ink (rules 11.3).
// A reader counts its own papers and everybody's, never the secrets of others (docs/adr/0007-public-points-from-public-facts.md).
import type { PowerId } from '../../board/ids.ts';
import { onceBy } from '../../board/memo.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { Condition } from '../../politics/conditions/condition.ts';
import type { ConditionScene } from '../../politics/conditions/conditionKind.ts';
import { holds, isJoined } from '../../politics/conditions/holds.ts';
import { pastWorld } from '../../politics/conditions/pastWorld.ts';
import type { Pact } from '../../politics/pact.ts';
import type { RoundRecord, World } from '../../politics/world.ts';
import type { MatchState } from '../state.ts';
import { withDryWords } from './dryWords.ts';

/** Null: everybody. */
export type ScoreReader = PowerId | null;

/** The world at K5 of the round, its pacts as they stood when rights were read (R5). What nobody can know is empty for everybody. */
export function roundScene(state: MatchState, record: RoundRecord, reader: ScoreReader): ConditionScene {
  const inForce = new Set(record.inForce ?? []);
  const world: World = {
    ...state,
    history: [...state.history, record],
    pacts: Object.fromEntries(
      Object.entries(state.pacts).map(([id, pact]): [string, Pact] => [
        id,
        { ...pact, state: inForce.has(id) ? 'inForce' : 'ended' },
      ]),
    ),
    // What a demand suspends at this Close was in force when rights were read.
    suspended: Object.fromEntries(
      Object.entries(state.suspended).filter(([key]) => record.waiting?.includes(key) ?? false),
    ),
    ...(reader === null && { presence: {} }),
  };
  return { world, board: REGION_BOARD, reader };
}

type Scenes = readonly [ConditionScene, ...ConditionScene[]];

/** How it stands now, and how it stood when the last round began once the match is ending: nothing new in that round scores. */
export const momentScenes = onceBy((state: MatchState, reader: ScoreReader): Scenes => {
  const presence = state.phase === 'archives' ? state.presence : {};
  const now: ConditionScene = { world: { ...state, presence }, board: REGION_BOARD, reader };
  const before = state.history.length - 2;
  if ((state.outcome === null && state.phase !== 'dispatch') || before < 0) return [now];
  const last = state.history.at(-1)?.round ?? 0;
  const motions = state.motions.filter(({ madeIn }) => madeIn < last);
  const statements = state.statements.filter(({ round }) => round < last);
  const past = pastWorld({ ...now.world, pacts: withDryWords(state).pacts }, before);
  return [now, { world: { ...past, motions, statements }, board: REGION_BOARD, reader }];
});

/** Holds at both moments; what counts rounds by itself counts the last one too. */
export function holdsDry(condition: Condition, scenes: Scenes): boolean {
  if (condition.is === 'all') return condition.of.every((part) => holdsDry(part, scenes));
  if (countsRounds(condition)) return holds(condition, scenes[0]);
  return scenes.every((scene) => holds(condition, scene));
}

function countsRounds(condition: Condition): boolean {
  if (!isJoined(condition)) return condition.is === 'corridorPaid' && condition.rounds !== undefined;
  return ['forRounds', 'rounds', 'fraction', 'mean'].includes(condition.is);
}
