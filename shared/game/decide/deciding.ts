// What every file of decide/ works with: the chronicle to write into, who asks, and when.
import type { PowerId, SeatId } from '../../board/ids.ts';
import type { Rejection, RejectionCode, Result } from '../../command/rejection.ts';
import type { Text } from '../../text/text.ts';
import type { Motive } from '../../view/motive.ts';
import type { Chronicle } from '../chronicle.ts';
import type { Seat } from '../state.ts';

/** Who asks: a person's seat, a bot for a power without people, or the server. A bot says why with it; nobody else can. */
export type Actor =
  | { readonly seat: SeatId }
  | { readonly power: PowerId; readonly bot: true; readonly motives?: readonly Motive[] }
  | { readonly system: true };

export interface Deciding {
  readonly chronicle: Chronicle;
  readonly seat: Seat | null;
  /** The power that the actor speaks for; null for a seat without one and for the server. */
  readonly power: PowerId | null;
  readonly system: boolean;
  /** Epoch ms. */
  readonly now: number;
}

/** Null: obeyed, events are in the chronicle (perhaps none: nothing had to change). */
export type Answer = Rejection | null;

export const OBEYED: Answer = null;

export function no(code: RejectionCode, args?: Text['args']): Answer {
  return args ? { code, args } : { code };
}

/** The refusal of a result, or what to do with its value. */
export function ifAccepted<T>(result: Result<T>, obey: (value: T) => void): Answer {
  if (!result.ok) return result.error;
  obey(result.value);
  return OBEYED;
}
