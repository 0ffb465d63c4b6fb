// A bare client of the real server for tests: joins by token, keeps both views, sends commands. Knows the protocol and no interface.
import { Client, type Room } from '@colyseus/sdk';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { CommandReply, Joined, ViewMessage } from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/messages.ts';
import { fromWire, type WireState } from '../../shared/protocol/publicStateCodec.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

/** POSTs JSON; the body whatever the status. */
export async function post<T>(url: string, path: string, body: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as T };
}

export interface SeatClient {
  readonly room: Room;
  readonly view: () => PublicView;
  readonly mine: () => PrivateView;
  /** Messages other than `view`, newest last. */
  readonly heard: { readonly type: string; readonly message: unknown }[];
  readonly send: (command: PlayerCommand, phaseId?: number, requestId?: string) => Promise<CommandReply>;
  /** Resolves when the condition holds, or rejects after `ms`. */
  readonly until: (condition: (view: PublicView, mine: PrivateView) => boolean, ms?: number) => Promise<void>;
  readonly leave: () => Promise<void>;
}

let requests = 0;

function plain(state: unknown): WireState {
  return (state as { toJSON: () => WireState }).toJSON();
}

/** Waits for the first whole state: joinById resolves before it. */
const firstState = (room: Room): Promise<unknown> =>
  new Promise((resolve) => {
    room.onStateChange.once(resolve);
  });

export async function connectSeat(
  url: string,
  { roomId, token }: Pick<Joined, 'roomId' | 'token'>,
): Promise<SeatClient> {
  const client = new Client(url);
  client.auth.token = token;
  const room = await client.joinById(roomId, {});
  room.reconnection.enabled = false;
  let mine: PrivateView | undefined;
  const heard: { type: string; message: unknown }[] = [];
  const ready = new Promise<void>((resolve) => {
    room.onMessage('view', (message: ViewMessage) => {
      mine = message.full ? (message.sections as PrivateView) : ({ ...mine, ...message.sections } as PrivateView);
      resolve();
    });
  });
  for (const type of ['refused', 'replaced', 'typing'])
    room.onMessage(type, (message: unknown) => heard.push({ type, message }));
  await Promise.all([ready, firstState(room)]);
  const view = () => fromWire(plain(room.state));
  const current = () => mine as PrivateView;
  return {
    room,
    view,
    mine: current,
    heard,
    send: (command, phaseId, requestId) => {
      requests += 1;
      return room.request('command', {
        v: PROTOCOL_VERSION,
        requestId: requestId ?? `t${requests}`,
        phaseId: phaseId ?? view().clock.phaseId,
        command,
      }) as Promise<CommandReply>;
    },
    async until(condition, ms = 20_000) {
      const end = performance.now() + ms;
      while (!condition(view(), current())) {
        if (performance.now() > end)
          throw new Error(`Waited ${ms} ms in phase ${view().clock.phase} of round ${view().clock.round}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    leave: async () => {
      await room.leave(true);
    },
  };
}

/** Joins the spectators' room; its public view, and the bytes that have come in since joining. */
export async function connectSpectator(
  url: string,
  spectateId: string,
): Promise<{ room: Room; view: () => PublicView }> {
  const room = await new Client(url).joinById(spectateId, {});
  room.reconnection.enabled = false;
  await firstState(room);
  return { room, view: () => fromWire(plain(room.state)) };
}
