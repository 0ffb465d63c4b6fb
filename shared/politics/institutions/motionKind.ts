// What every kind of motion answers: where it may be moved, whether it can be carried out, whose yes it needs, and what it makes of the yes-voters
// (rules 10). One file an institution in kinds/ fills this in; motionKinds.ts is the registry.
import type { Board } from '../../board/board.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Rejection } from '../../command/rejection.ts';
import type { Text, TextArg } from '../../text/text.ts';
import type { PlainClause } from '../clause.ts';
import type { World } from '../world.ts';
import type { InstitutionId, MotionContent, MotionKind } from './motion.ts';

export interface MotionScene {
  readonly world: World;
  readonly board: Board;
  /** Who may vote on it. */
  readonly voters: readonly PowerId[];
}

/** What those who say yes sign by it. */
export interface MotionPledge {
  readonly clauses: readonly PlainClause[];
  /** Rounds from the count on (1-8), or to the end of the match. */
  readonly term: number | 'match';
  /** Parties that only receive: nothing binds them, so they seal nothing. */
  readonly receivers?: readonly PowerId[];
  /** Parties without which it cannot be and who did not say yes: the pact is laid before them, sealed by the others. */
  readonly mustSeal?: readonly PowerId[];
}

/** What adopting does besides. */
export type MotionDeed =
  | { readonly type: 'standing'; readonly power: PowerId; readonly by: number }
  | { readonly type: 'statement'; readonly by: PowerId; readonly front: ProvinceId; readonly says: 'real' | 'pretext' };

export type ContentOf<K extends MotionKind> = Extract<MotionContent, { readonly motion: K }>;

export interface MotionKindDef<C extends MotionContent> {
  readonly motion: C['motion'];
  readonly institution: InstitutionId;
  /** Why it cannot be moved now, beside what its clauses object to; or null. */
  check(content: C, scene: MotionScene): Rejection | null;
  /** Powers without whose yes nothing can come of it: it is refused then. */
  needs(content: C, scene: MotionScene): readonly PowerId[];
  /** The pact among those who said yes; null: it binds nobody. */
  pledge(content: C, yes: readonly PowerId[], scene: MotionScene): MotionPledge | null;
  deeds(content: C, yes: readonly PowerId[]): readonly MotionDeed[];
  /** Names and numbers of its sentences `motion.<kind>.title` and `motion.<kind>.does`. */
  args(content: C): Readonly<Record<string, TextArg>>;
}

/** For kinds that lack an answer. */
export const PLAIN = {
  check: () => null,
  needs: (): readonly PowerId[] => [],
  pledge: () => null,
  deeds: (): readonly MotionDeed[] => [],
} as const;

/** `badMotion` with its reason in words: `motion.why.<why>`. */
export function badMotion(why: string, args: Text['args'] = {}): Rejection {
  return { code: 'badMotion', args: { ...args, why: { key: `motion.why.${why}`, args } } };
}
