// Who sits where, proved by a secret: joining, coming back, moving to another device.
import type { SeatId } from '../../shared/board/ids.ts';
import { accept, type Result, refuse } from '../../shared/command/rejection.ts';
import type { EventStore, StoredSeat } from '../store/eventStore.ts';
import type { LiveMatch, LiveMatchPorts } from './liveMatch.ts';
import { hashToken, newToken, samePin } from './secrets.ts';

export interface SeatKey {
  readonly seat: SeatId;
  readonly token: string;
  readonly pin: string;
}

export interface Seats {
  readonly byToken: (token: string) => Promise<StoredSeat | undefined>;
  /** A new seat in the match. Refusals: nameBad, nameTaken, matchFull. */
  readonly join: (match: LiveMatch, name: string) => Promise<Result<SeatKey>>;
  /** The seat of that name on another device, with a new token. Refusal: wrongPin. */
  readonly comeBack: (match: LiveMatch, name: string, pin: string) => Promise<Result<SeatKey>>;
}

export function createSeats(store: EventStore, pinOf: LiveMatchPorts['pinOf']): Seats {
  const key = (match: LiveMatch, seat: SeatId, token: string): SeatKey => ({ seat, token, pin: pinOf(match.id, seat) });
  return {
    byToken: (token) => store.seatByToken(hashToken(token)),
    async join(match, name) {
      for (;;) {
        const count = Object.keys(match.state.seats).length;
        const seat: SeatId = `s${count + 1}`;
        const reply = await match.run({ system: true }, { type: 'addSeat', seat, name, host: count === 0 });
        // Two people joined in the same instant: the second takes the next number.
        if (!reply.ok && reply.error.code === 'seatTaken' && Object.keys(match.state.seats).length > count) continue;
        if (!reply.ok) return reply;
        const token = newToken();
        await store.addSeat({ matchId: match.id, seatId: seat, tokenHash: hashToken(token) });
        return accept(key(match, seat, token));
      }
    },
    async comeBack(match, name, pin) {
      const wanted = name.trim().toLowerCase();
      const seat = Object.values(match.state.seats).find((other) => other.name.toLowerCase() === wanted);
      // The same answer for a wrong name and a wrong pin: names are not to be fished.
      if (!seat || !samePin(pin, pinOf(match.id, seat.id))) return refuse('wrongPin');
      const token = newToken();
      await store.replaceToken({ matchId: match.id, seatId: seat.id, tokenHash: hashToken(token) });
      return accept(key(match, seat.id, token));
    },
  };
}
