// What a screen knows of the match it is in: two views, the line's state, and one way to ask. Filled by client/net.
import type { ReadonlySignal } from '@preact/signals';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { CommandReply } from '../../shared/protocol/messages.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

export type Line = 'connecting' | 'live' | 'lost' | 'replaced' | 'closed';

export interface MatchSession {
  /** null until the first state has come. */
  readonly view: ReadonlySignal<PublicView | null>;
  /** null for spectators, and until the first private view has come. */
  readonly mine: ReadonlySignal<PrivateView | null>;
  readonly line: ReadonlySignal<Line>;
  /** Round trip in ms, for the connection mark; null unknown. */
  readonly roundTrip: ReadonlySignal<number | null>;
  readonly spectator: boolean;
  /** Server clock in epoch ms, estimated; countdowns use it, never Date.now(). */
  readonly serverNow: () => number;
  /** Never rejects: a lost line or an odd answer is a refusal with code `offline` worded by the interface. */
  readonly send: (
    command: PlayerCommand,
  ) => Promise<CommandReply | { readonly ok: false; readonly error: { readonly code: 'offline' } }>;
  readonly leave: () => void;
}
