// An event store that forgets with the process: for tests and self-play.
import { randomBytes } from 'node:crypto';
import type { EventStore, LoggedEvent, StoredMatch, StoredSeat } from './eventStore.ts';

export function createMemoryStore(): EventStore {
  const matches = new Map<string, StoredMatch>();
  const seats = new Map<string, StoredSeat>();
  const logs = new Map<string, LoggedEvent[]>();
  const secret = randomBytes(32).toString('hex');
  return {
    async createMatch(match) {
      if (matches.has(match.id) || [...matches.values()].some((other) => other.code === match.code)) return false;
      matches.set(match.id, match);
      logs.set(match.id, []);
      return true;
    },
    matchById: async (id) => matches.get(id),
    matchByCode: async (code) => [...matches.values()].find((match) => match.code === code),
    playing: async () =>
      [...matches.values()].filter((match) => match.status === 'playing').sort((a, b) => b.touchedAt - a.touchedAt),
    async addSeat(seat) {
      seats.set(`${seat.matchId}/${seat.seatId}`, seat);
    },
    seatByToken: async (tokenHash) => [...seats.values()].find((seat) => seat.tokenHash === tokenHash),
    async replaceToken(seat) {
      seats.set(`${seat.matchId}/${seat.seatId}`, seat);
    },
    async append({ matchId, expectedVersion, events, at, request, status }) {
      const log = logs.get(matchId);
      const match = matches.get(matchId);
      if (!log || !match) throw new Error(`No match ${matchId}`);
      if (log.length !== expectedVersion) return { ok: false, actualVersion: log.length };
      for (const event of events) {
        // A copy, as a database would give: no caller can change history.
        log.push({ version: log.length + 1, event: structuredClone(event), at, request: request ?? null });
      }
      matches.set(matchId, { ...match, touchedAt: at, status });
      return { ok: true, version: log.length };
    },
    read: async (matchId) => structuredClone(logs.get(matchId) ?? []),
    secret: async () => secret,
    close: async () => {},
  };
}
