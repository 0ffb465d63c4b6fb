// The line to one room: wakes the match, joins by id, notices when the line is gone, comes back by itself. Knows nothing of what is said.
import { Client, type Room } from '@colyseus/sdk';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Rejection, RejectionCode } from '../../shared/command/rejection.ts';
import type { Line } from '../store/session.ts';
import { retryDelay } from './backOff.ts';
import { type Rooms, wakeMatch } from './http.ts';

export interface RoomLinePorts {
  readonly code: string;
  readonly roomOf: (rooms: Rooms) => string;
  /** Secret of the seat; spectators have none. */
  readonly token?: string;
  /** A fresh room, before its first message: set the handlers. Resolves when the first state is there. */
  readonly onRoom: (room: Room) => Promise<void>;
  readonly onUp: (room: Room) => void;
  readonly onDown: () => void;
}

export interface RoomLine {
  readonly line: ReadonlySignal<Line>;
  /** Why the line was closed for good; null while it is not. */
  readonly closedBy: ReadonlySignal<RejectionCode | null>;
  readonly roundTrip: ReadonlySignal<number | null>;
  readonly room: () => Room | null;
  /** Another window took the seat: this one stops trying. */
  readonly replaced: () => void;
  /** Tries at once; also takes the seat back from another window. */
  readonly reopen: () => void;
  /** Something asked got no answer: find out whether the line is there. */
  readonly suspect: () => void;
  readonly close: () => void;
}

const JOIN_MS = 6000;
const PING_EVERY_MS = 4000;
/** Without a sign of the server for this long the line counts as lost, whatever the socket says. */
const SILENCE_MS = 10_000;
/** Refusals at the door after which trying again is no use. */
const FINAL: ReadonlySet<string> = new Set<RejectionCode>(['wrongToken', 'noSpectators', 'unknownCode']);

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The SDK puts the secret into the address of the socket; it is only wanted in the join call before it, so take it out. */
const withoutSecret = (url: URL): string => {
  url.searchParams.delete('_authToken');
  return url.toString();
};

export function openRoomLine(ports: RoomLinePorts): RoomLine {
  const line = signal<Line>('connecting');
  const closedBy = signal<RejectionCode | null>(null);
  const roundTrip = signal<number | null>(null);
  let room: Room | null = null;
  let stopped = false;
  let attempt = 0;
  /** Of the newest try; older ones that are still under way give way to it. */
  let generation = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastHeard = 0;

  function stop(as: Line, because: RejectionCode | null = null): void {
    stopped = true;
    clearTimeout(timer);
    closedBy.value = because;
    line.value = as;
    hangUp();
  }
  function hangUp(): void {
    const old = room;
    room = null;
    if (!old) return;
    roundTrip.value = null;
    ports.onDown();
    old.removeAllListeners();
    try {
      void old.leave(false);
    } catch {
      // Its socket never opened.
    }
  }
  function again(): void {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void connect(), retryDelay(attempt, Math.random));
    attempt += 1;
  }
  function dropped(): void {
    if (stopped) return;
    hangUp();
    line.value = 'lost';
    again();
  }
  function refused(error: Rejection | { readonly code: 'offline' }): void {
    if (error.code !== 'offline' && FINAL.has(error.code)) stop('closed', error.code);
    else again();
  }

  async function connect(): Promise<void> {
    generation += 1;
    const mine = generation;
    const outdated = () => stopped || mine !== generation;
    const rooms = await wakeMatch(ports.code);
    if (outdated()) return;
    if (!rooms.ok) return refused(rooms.error);
    let fresh: Room | undefined;
    try {
      const client = new Client(location.origin, { urlBuilder: withoutSecret });
      if (ports.token) client.auth.token = ports.token;
      fresh = await within(JOIN_MS, client.joinById(ports.roomOf(rooms.value)));
      // The server knows no reconnection tokens: a seat comes back by its own secret (docs/adr).
      fresh.reconnection.enabled = false;
      const left = new Promise<never>((_, reject) => fresh?.onLeave(() => reject(new Error('left while joining'))));
      await within(JOIN_MS, Promise.race([ports.onRoom(fresh), left]));
      if (outdated()) return void fresh.leave(false);
      settleIn(fresh);
    } catch (error) {
      if (fresh) void fresh.leave(false);
      if (outdated()) return;
      const code = error instanceof Error ? error.message : '';
      refused(FINAL.has(code) ? { code: code as RejectionCode } : { code: 'offline' });
    }
  }
  function settleIn(fresh: Room): void {
    room = fresh;
    attempt = 0;
    lastHeard = performance.now();
    fresh.onLeave(() => room === fresh && dropped());
    line.value = 'live';
    ports.onUp(fresh);
    ping();
  }

  function ping(): void {
    room?.ping((ms) => {
      lastHeard = performance.now();
      roundTrip.value = ms;
    });
  }
  const pinging = setInterval(() => {
    if (!room) return;
    // Also true after a laptop was closed: its timers stood still, the server did not.
    if (performance.now() - lastHeard > SILENCE_MS) dropped();
    else ping();
  }, PING_EVERY_MS);

  function now(): void {
    if (stopped || room) return;
    attempt = 0;
    clearTimeout(timer);
    void connect();
  }
  const woken = () => {
    if (document.visibilityState !== 'visible') return;
    if (!room) now();
    else ping();
  };
  addEventListener('online', now);
  document.addEventListener('visibilitychange', woken);

  void connect();
  return {
    line,
    closedBy,
    roundTrip,
    room: () => room,
    replaced: () => stop('replaced'),
    reopen() {
      stopped = false;
      closedBy.value = null;
      line.value = 'connecting';
      attempt = 0;
      clearTimeout(timer);
      if (!room) void connect();
    },
    suspect: ping,
    close() {
      clearInterval(pinging);
      removeEventListener('online', now);
      document.removeEventListener('visibilitychange', woken);
      stop('closed');
    },
  };
}
