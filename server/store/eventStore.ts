// The port to durable storage: matches, their seats and their event logs. One contract suite runs against every adapter (test/store).
import type { GameEvent } from '../../shared/game/events.ts';

export interface StoredMatch {
  readonly id: string;
  readonly code: string;
  readonly preset: string;
  readonly createdAt: number;
  /** Last append, epoch ms. */
  readonly touchedAt: number;
  /** finished matches need no clock. */
  readonly status: 'lobby' | 'playing' | 'finished';
}

export interface StoredSeat {
  readonly matchId: string;
  readonly seatId: string;
  /** SHA-256 of the seat's secret token, hex. The token itself is stored nowhere. */
  readonly tokenHash: string;
}

export interface Append {
  readonly matchId: string;
  /** Number of events the writer has folded; another number in the store is a conflict. */
  readonly expectedVersion: number;
  readonly events: readonly GameEvent[];
  readonly at: number;
  /** `seat:requestId` of the command, so that a repeated one is known after a restart. */
  readonly request?: string;
  readonly status: StoredMatch['status'];
}

export interface LoggedEvent {
  readonly version: number;
  readonly event: GameEvent;
  readonly at: number;
  readonly request: string | null;
}

export type AppendResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly actualVersion: number };

export interface EventStore {
  /** False if the id or the code is taken. */
  readonly createMatch: (match: StoredMatch) => Promise<boolean>;
  readonly matchById: (id: string) => Promise<StoredMatch | undefined>;
  readonly matchByCode: (code: string) => Promise<StoredMatch | undefined>;
  /** Matches in play, newest touched first. */
  readonly playing: () => Promise<readonly StoredMatch[]>;
  readonly addSeat: (seat: StoredSeat) => Promise<void>;
  readonly seatByToken: (tokenHash: string) => Promise<StoredSeat | undefined>;
  /** A seat gets a new token (recovery by pin); the old one dies. */
  readonly replaceToken: (seat: StoredSeat) => Promise<void>;
  /** All or nothing; durable when it resolves. */
  readonly append: (append: Append) => Promise<AppendResult>;
  readonly read: (matchId: string) => Promise<readonly LoggedEvent[]>;
  /** A random secret of this installation, made at first use. */
  readonly secret: () => Promise<string>;
  readonly close: () => Promise<void>;
}
