// The ladder of recognition: shunned, contact, embassy, recognised; and the list of terrorists beside it (rules 6.1 status).
import { assertNever } from '../board/assertNever.ts';
import type { StatusMove } from './clauses/status.ts';
import type { StatusStep } from './world.ts';

export const STATUS_LADDER = ['shunned', 'contact', 'embassy', 'recognised'] as const satisfies readonly StatusStep[];

export interface Standing {
  readonly status: StatusStep;
  readonly listsTaliban: boolean;
}

/** A step that an edict forbids (rules 8): up the ladder, or off the list. */
export function isRise(move: StatusMove): boolean {
  return move !== 'list';
}

/** Whether the move is one step from here; while listed there is no step to recognised. */
export function canMove(now: Standing, move: StatusMove): boolean {
  switch (move) {
    case 'list':
      return !now.listsTaliban;
    case 'delist':
      return now.listsTaliban;
    case 'recognised':
      return now.status === 'embassy' && !now.listsTaliban;
    case 'contact':
    case 'embassy':
      return STATUS_LADDER.indexOf(now.status) + 1 === STATUS_LADDER.indexOf(move);
    default:
      return assertNever(move);
  }
}

/** The status after a move; unchanged if the move is not possible from here. */
export function statusAfter(now: Standing, move: StatusMove): Standing {
  if (!canMove(now, move)) return { status: now.status, listsTaliban: now.listsTaliban };
  if (move === 'list' || move === 'delist') return { status: now.status, listsTaliban: move === 'list' };
  return { status: move, listsTaliban: now.listsTaliban };
}

/** One step down, free to its owner at any time (rules 6.1); shunned stays shunned. */
export function stepDown(status: StatusStep): StatusStep {
  return STATUS_LADDER[Math.max(0, STATUS_LADDER.indexOf(status) - 1)] ?? 'shunned';
}

/** Whether a power stands where the move leads, or beyond it. */
export function hasReached(now: Standing, move: StatusMove): boolean {
  if (move === 'list') return now.listsTaliban;
  if (move === 'delist') return !now.listsTaliban;
  return STATUS_LADDER.indexOf(now.status) >= STATUS_LADDER.indexOf(move);
}
