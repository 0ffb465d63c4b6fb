// Opens a match for a seat, or for a spectator: the session that screens see, filled from the room's state and views.
import type { Room } from '@colyseus/sdk';
import { signal } from '@preact/signals';
import type { PowerId } from '../../shared/board/ids.ts';
import type { ViewMessage } from '../../shared/protocol/messages.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { MatchSession, Typing } from '../store/session.ts';
import { type MergedView, mergeView } from './mergeView.ts';
import { createOutbox } from './outbox.ts';
import { isFilled, type ReadState, readPublicState } from './readPublicState.ts';
import { openRoomLine } from './roomLine.ts';
import { createServerClock } from './serverClock.ts';

const REQUEST_MS = 8000;
/** Somebody who stopped writing is shown this long. */
const TYPING_MS = 4000;
/** One's own writing is told at most this often. */
const TELL_TYPING_MS = 2500;
const CLOCK_EVERY_MS = 120_000;

/** Works on plain http too, where crypto.randomUUID is missing. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36).padStart(2, '0')).join('');
}

export interface OpenMatchOptions {
  readonly code: string;
  /** Secret of the seat; without it one watches. */
  readonly token?: string;
}

export function openMatch({ code, token }: OpenMatchOptions): MatchSession {
  const spectator = token === undefined;
  const view = signal<PublicView | null>(null);
  const mine = signal<PrivateView | null>(null);
  const typing = signal<readonly Typing[]>([]);
  const clock = createServerClock();
  let read: ReadState | null = null;
  let merged: MergedView | null = null;
  let toldTyping = 0;

  const outbox = createOutbox({
    transmit: (message) => {
      const room = line.room();
      return room ? room.request('command', message, { timeout: REQUEST_MS }) : Promise.reject(new Error('no room'));
    },
    phaseId: () => view.peek()?.clock.phaseId ?? 0,
    newId,
    onSilence: () => line.suspect(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });

  function take(room: Room, message: ViewMessage): void {
    const next = mergeView(merged, message);
    if (next === 'gap') {
      merged = null;
      void room.request('resync', {}, { timeout: REQUEST_MS }).catch(() => line.suspect());
      return;
    }
    merged = next;
    mine.value = next.view;
  }
  function show(state: unknown): boolean {
    if (!isFilled(state)) return false;
    read = readPublicState(state, read);
    view.value = read.view;
    return true;
  }
  function hearTyping({ power, channel }: { readonly power: PowerId; readonly channel: string }): void {
    const others = typing.value.filter((other) => other.power !== power || other.channel !== channel);
    typing.value = [...others, { power, channel, until: performance.now() + TYPING_MS }];
    setTimeout(() => {
      typing.value = typing.value.filter((each) => each.until > performance.now());
    }, TYPING_MS + 50);
  }

  /** Complete once the public state and, for a seat, the first full view are there. */
  function onRoom(room: Room): Promise<void> {
    return new Promise((resolve) => {
      let stateHere = false;
      let viewHere = spectator;
      const arrived = () => stateHere && viewHere && resolve();
      // A view of a room that was left must not be mixed with this one's numbering.
      merged = null;
      room.onStateChange((state) => {
        if (show(state)) stateHere = true;
        arrived();
      });
      room.onMessage('view', (message: ViewMessage) => {
        take(room, message);
        viewHere = merged !== null;
        arrived();
      });
      room.onMessage('typing', hearTyping);
      room.onMessage('replaced', () => line.replaced());
      // Coded notes about frames that no request of ours made; requests carry their own refusals.
      room.onMessage('*', () => {});
      if (show(room.state)) stateHere = true;
      arrived();
    });
  }

  const line = openRoomLine({
    code,
    ...(token === undefined ? {} : { token }),
    roomOf: (rooms) => (spectator ? rooms.spectateId : rooms.roomId),
    onRoom,
    onUp: () => {
      outbox.lineUp();
      void clock.adjust();
    },
    onDown: () => outbox.lineDown(),
  });
  const adjusting = setInterval(() => void clock.adjust(), CLOCK_EVERY_MS);

  return {
    view,
    mine,
    line: line.line,
    closedBy: line.closedBy,
    roundTrip: line.roundTrip,
    typing,
    spectator,
    serverNow: clock.now,
    send: spectator
      ? () => Promise.resolve({ ok: false, error: { code: 'notSeated' } } as const)
      : (command) => outbox.send(command),
    writing(channel) {
      const room = line.room();
      if (spectator || !room || performance.now() - toldTyping < TELL_TYPING_MS) return;
      toldTyping = performance.now();
      room.send('typing', { channel });
    },
    reopen: line.reopen,
    leave() {
      clearInterval(adjusting);
      outbox.close();
      line.close();
    },
  };
}
