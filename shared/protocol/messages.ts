// What travels between client and server beyond the Colyseus schema state. docs/protocol.md describes it in words. Version 1.
import type { PlayerCommand } from '../command/command.ts';
import type { PresetId } from '../command/presetId.ts';
import type { Rejection } from '../command/rejection.ts';
import type { PrivateView } from '../view/privateView.ts';

export const PROTOCOL_VERSION = 1;

/** Colyseus request type `command`: the one way to ask for anything in a match. */
export interface CommandMessage {
  readonly v: typeof PROTOCOL_VERSION;
  /** Chosen by the client, unique for its seat; a repeated id is answered as before and does nothing twice. */
  readonly requestId: string;
  /** The phase the command was written for (`clock.phaseId`). */
  readonly phaseId: number;
  readonly command: PlayerCommand;
}

/** Says nothing of the match's size: a count would tell that others did something in secret. */
export type CommandReply = { readonly ok: true } | { readonly ok: false; readonly error: Rejection };

/** Server message `view`: sections of the private view that changed; the first after joining has all. Numbered without gaps. */
export interface ViewMessage {
  readonly seq: number;
  readonly full: boolean;
  readonly sections: Partial<PrivateView>;
}

/** Client request `resync`: the server sends a full view again. Client request `typing`: { channel }. */

// HTTP, JSON in and out. Errors: status 4xx with { error: Rejection }.
// POST /api/matches            CreateMatch → Joined          make a match; the maker gets the host seat
// GET  /api/matches/:code      → MatchSummary                what a join page shows
// POST /api/matches/:code/join JoinMatch → Joined            a new seat
// POST /api/matches/:code/return { pin } → Joined            recovery on another device by seat name and pin
// POST /api/matches/:code/wake → { roomId, spectateId }      makes sure that the room lives (after a restart or sleep)
// GET  /health                 → { ok, version, uptime, matches }
export interface CreateMatch {
  readonly name: string;
  readonly preset: PresetId;
  /** true: the maker plays alone with bots, takes `power` (or a drawn one) and the match begins at once. */
  readonly practise?: boolean;
  readonly power?: string;
  readonly seed?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}
export interface JoinMatch {
  readonly name: string;
}
export interface Joined {
  readonly code: string;
  readonly matchId: string;
  readonly roomId: string;
  readonly seat: string;
  /** The secret of this seat: shown to nobody, stored in this browser, sent as Bearer token when joining the room. */
  readonly token: string;
  /** Four digits that bring the seat to another device. */
  readonly pin: string;
}
export interface MatchSummary {
  readonly code: string;
  readonly preset: PresetId;
  readonly phase: string;
  readonly seats: number;
  readonly spectators: boolean;
  readonly roomId: string;
  readonly spectateId: string;
}
