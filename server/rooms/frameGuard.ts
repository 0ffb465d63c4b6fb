// Stands between a socket and Colyseus: frames that are too large, unreadable or too many are answered or dropped here,
// so that a mistake costs nobody the connection and a flood costs only its sender.
import { decode } from '@colyseus/schema';
import { Protocol } from 'colyseus';
import { unpack } from 'msgpackr';

/** A frame of a person's command is far below this; drafts of six clauses with preamble come to about 3 kB. */
export const MAX_FRAME_BYTES = 16 * 1024;
/** Frames in a second after which the sender's frames are answered with `tooFast` instead of being read. */
export const SLOW_DOWN_AT = 40;
/** Frames in a second after which the socket is closed. */
export const CLOSE_AT = 400;

/** What the handler of the frame is to answer instead of doing it. */
export type FrameFault = 'tooLarge' | 'malformed' | 'tooFast';

export type FrameVerdict =
  | { readonly pass: Uint8Array }
  /** The frame's header with an empty body: the handler answers with the fault. */
  | { readonly pass: Uint8Array; readonly fault: FrameFault }
  | { readonly drop: FrameFault }
  | { readonly close: true };

export interface FrameGuard {
  /** `now` in ms of any steady clock. */
  readonly inspect: (frame: Uint8Array, now: number) => FrameVerdict;
}

const PAYLOAD_CODES: ReadonlySet<number> = new Set([Protocol.ROOM_DATA, Protocol.ROOM_REQUEST]);
/** Everything else a client of ours sends: ping, join acknowledgement, leave. */
const BARE_CODES: ReadonlySet<number> = new Set([Protocol.PING, Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM]);

/** Where the body starts in a data or request frame, or undefined if the header cannot be read. */
function bodyOffset(frame: Uint8Array): number | undefined {
  const it = { offset: 1 };
  try {
    if (((frame[0] ?? 0) & 31) === Protocol.ROOM_REQUEST) decode.number(frame as never, it);
    if (decode.stringCheck(frame as never, it)) decode.string(frame as never, it);
    else decode.number(frame as never, it);
  } catch {
    return undefined;
  }
  return it.offset <= frame.length ? it.offset : undefined;
}

function readable(body: Uint8Array): boolean {
  try {
    if (body.length > 0) unpack(body);
    return true;
  } catch {
    return false;
  }
}

export function createFrameGuard(): FrameGuard {
  let windowStart = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    inspect(frame, now) {
      if (now - windowStart >= 1000) {
        windowStart = now;
        count = 0;
      }
      count += 1;
      if (count > CLOSE_AT) return { close: true };
      const code = frame[0] === undefined ? undefined : frame[0] & 31;
      if (code !== undefined && BARE_CODES.has(code))
        return frame.length <= 64 ? { pass: frame } : { drop: 'malformed' };
      if (code === undefined || !PAYLOAD_CODES.has(code)) return { drop: 'malformed' };
      const offset = bodyOffset(frame);
      if (offset === undefined || offset > 256) return { drop: 'malformed' };
      const bare = frame.slice(0, offset);
      if (count > SLOW_DOWN_AT) return { pass: bare, fault: 'tooFast' };
      if (frame.length > MAX_FRAME_BYTES) return { pass: bare, fault: 'tooLarge' };
      if (!readable(frame.subarray(offset))) return { pass: bare, fault: 'malformed' };
      return { pass: frame };
    },
  };
}
