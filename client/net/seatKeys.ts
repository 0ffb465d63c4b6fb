// The seats this browser holds: secret token, recovery pin and name by code, kept in local storage. The only thing we keep about anybody.
import type { Joined } from '../../shared/protocol/messages.ts';

export interface SeatKey {
  readonly code: string;
  readonly matchId: string;
  readonly seat: string;
  readonly token: string;
  readonly pin: string;
  readonly name: string;
  /** Epoch ms of taking the seat, for the order of the list. */
  readonly since: number;
}

const KEY = 'leverage.seats';
const MOST = 12;

/** Storage may be closed (private windows, school policies): then a seat lasts as long as the page. */
let inPage: readonly SeatKey[] = [];

function isSeatKey(value: unknown): value is SeatKey {
  const key = value as Partial<Record<keyof SeatKey, unknown>> | null;
  return typeof key === 'object' && key !== null && typeof key.code === 'string' && typeof key.token === 'string';
}

/** All seats, the newest first. */
export function knownSeats(): readonly SeatKey[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSeatKey) : inPage;
  } catch {
    return inPage;
  }
}

function keep(seats: readonly SeatKey[]): void {
  inPage = seats.slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(inPage));
  } catch {
    // Kept in the page alone.
  }
}

export const seatFor = (code: string): SeatKey | undefined => knownSeats().find((seat) => seat.code === code);

/** Keeps the seat just taken; one seat a match. */
export function rememberSeat(joined: Joined, name: string, since: number): SeatKey {
  const { code, matchId, seat, token, pin } = joined;
  const key: SeatKey = { code, matchId, seat, token, pin, name, since };
  keep([key, ...knownSeats().filter((other) => other.code !== code)]);
  return key;
}

export const forgetSeat = (code: string): void => keep(knownSeats().filter((seat) => seat.code !== code));

const NAME = 'leverage.name';

/** The name used last, so that it need not be typed again. */
export function lastName(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}
export function rememberName(name: string): void {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // Typed again next time.
  }
}
