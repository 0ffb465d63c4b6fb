// What every kind of condition answers: when it holds, its words, who may know it, what is wrong with it (rules 11.1).
// One file a family in kinds/ fills this in; conditionKinds.ts is the registry.
import type { Board } from '../../board/board.ts';
import type { PowerId } from '../../board/ids.ts';
import type { Rejection } from '../../command/rejection.ts';
import type { Text } from '../../text/text.ts';
import { mayRead } from '../inForce.ts';
import type { Pact } from '../pact.ts';
import type { RoundRecord, World } from '../world.ts';
import type { MeasuredCondition, PlainCondition, PlainConditionKind } from './condition.ts';

/**
 * Whose knowledge of paper counts: everybody's (null), which is the same whoever asks and therefore what binds; one power's; or all of
 * it (`engine`), which scores agendas.
 */
export type Reader = PowerId | null | 'engine';

export interface ConditionScene {
  /** As the asker knows it: the engine's own, or what one viewer may know. */
  readonly world: World;
  readonly board: Board;
  /** Absent: null. */
  readonly reader?: Reader;
  /** The world is that of the Close of this round (pastWorld.ts). */
  readonly past?: RoundRecord;
}

/** Where a condition is looked at before anybody hangs anything on it. */
export interface ConditionCheck {
  /** As the actor may know it. */
  readonly world: World;
  readonly board: Board;
  readonly actor: PowerId;
}

/** Answers are pure. Methods are called through the registry with conditions of that kind only. */
export interface ConditionKindDef<C extends PlainCondition> {
  holds(condition: C, scene: ConditionScene): boolean;
  /** A clause in plain words, good after "if", "as long as" and "when". */
  text(condition: C): Text;
  /** Whether everybody could check it from public facts. */
  open(condition: C, world: World): boolean;
  /** Whether the record of a closed round tells it, so that it can be asked of past rounds. */
  recorded: boolean;
  /** Why it is malformed, names what is not in the match, or is plainly always or never so; null if it is none of these. */
  check(condition: C, context: ConditionCheck): Rejection | null;
}

/** A kind that measures something. */
export interface MeasuredKindDef<C extends MeasuredCondition> extends ConditionKindDef<C> {
  /** The number, or null where it is not known. */
  measure(condition: C, scene: ConditionScene): number | null;
}

export type ConditionOf<K extends PlainConditionKind> = Extract<PlainCondition, { readonly is: K }>;

/** Whether the reader of the scene may count this pact. */
export function counts(pact: Pact, { reader = null }: Pick<ConditionScene, 'reader'>): boolean {
  return reader === 'engine' || mayRead(pact, reader);
}

/** The round that closed last, in the scene; undefined before round 2. */
export function lastClosed({ world }: ConditionScene): RoundRecord | undefined {
  return world.history.at(-1);
}
