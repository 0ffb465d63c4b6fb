// What a screen knows of the match it is in: two views, the line's state, and one way to ask. Filled by client/net.
import type { ReadonlySignal } from '@preact/signals';
import type { PowerId } from '../../shared/board/ids.ts';
import type { ChannelId, PlayerCommand } from '../../shared/command/command.ts';
import type { RejectionCode } from '../../shared/command/rejection.ts';
import type { CommandReply } from '../../shared/protocol/messages.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

export type Line = 'connecting' | 'live' | 'lost' | 'replaced' | 'closed';

/** Somebody is writing in a channel that I may read. */
export interface Typing {
  readonly power: PowerId;
  readonly channel: ChannelId;
  /** performance.now() at which it is forgotten. */
  readonly until: number;
}

export interface MatchSession {
  /** null until the first state has come. */
  readonly view: ReadonlySignal<PublicView | null>;
  /** null for spectators, and until the first private view has come. */
  readonly mine: ReadonlySignal<PrivateView | null>;
  readonly line: ReadonlySignal<Line>;
  /** Why `line` is `closed`: wrongToken, noSpectators, unknownCode; null otherwise. */
  readonly closedBy: ReadonlySignal<RejectionCode | null>;
  /** Round trip in ms, for the connection mark; null unknown. */
  readonly roundTrip: ReadonlySignal<number | null>;
  readonly typing: ReadonlySignal<readonly Typing[]>;
  readonly spectator: boolean;
  /** Server clock in epoch ms, estimated; countdowns use it, never Date.now(). */
  readonly serverNow: () => number;
  /**
   * Never rejects: a lost line or an odd answer is a refusal with code `offline` worded by the interface. What was under way
   * when the line fell goes again under the same id; drafts, marks and `read` wait for the line; all else is refused while it is down.
   */
  readonly send: (
    command: PlayerCommand,
  ) => Promise<CommandReply | { readonly ok: false; readonly error: { readonly code: 'offline' } }>;
  /** Tells the others that I am writing; call it on each key, it is sent sparingly. */
  readonly writing: (channel: ChannelId) => void;
  /** Tries the line at once; takes the seat back when another window took it. */
  readonly reopen: () => void;
  readonly leave: () => void;
}
