// A client written from docs/protocol.md alone: fetch, WebSocket and MessagePack, no Colyseus SDK. Only the state's differences are decoded by
// @colyseus/schema from the description the server sends. It shows that the page is enough; what a player would do is told in fromThePage.test.ts.
import { type Decoder, Reflection } from '@colyseus/schema';
import { pack, unpack } from 'msgpackr';
import { fromWire, type WireState } from '../../shared/protocol/publicStateCodec.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

/** First bytes of frames (protocol, section 2). */
export const FRAME = {
  joined: 10,
  leave: 12,
  message: 13,
  state: 14,
  differences: 15,
  ping: 18,
  request: 21,
  reply: 22,
};

export interface Joined {
  readonly code: string;
  readonly matchId: string;
  readonly roomId: string;
  readonly seat: string;
  readonly token: string;
  readonly pin: string;
}

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** One HTTP call of section 1; the status is left to the caller. */
export async function call(url: string, path: string, body?: unknown): Promise<Answered> {
  const answer = await fetch(url + path, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** As `call`, for answers of the form `Joined`; throws the refusal's code. */
export async function callJoined(url: string, path: string, body: unknown): Promise<Joined> {
  const { status, body: answer } = await call(url, path, body);
  if (status >= 400) throw new Error(JSON.stringify(answer));
  return answer as unknown as Joined;
}

/** A number as the page tells: one byte below 128, else a mark and 1, 2 or 4 bytes. */
function numberBytes(n: number): number[] {
  if (n < 128) return [n];
  if (n < 0x100) return [0xcc, n];
  if (n < 0x10000) return [0xcd, n & 255, n >> 8];
  return [0xce, n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24];
}

function textBytes(text: string): number[] {
  const utf8 = [...new TextEncoder().encode(text)];
  if (utf8.length > 31) throw new Error(`no type has so long a name: ${text}`);
  return [0xa0 + utf8.length, ...utf8];
}

/** Reads a frame from its second byte on. */
class FrameReader {
  readonly bytes: Uint8Array;
  offset = 1;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  byte(): number {
    const value = this.bytes[this.offset];
    if (value === undefined) throw new Error('frame too short');
    this.offset += 1;
    return value;
  }
  number(): number {
    const first = this.byte();
    if (first < 128) return first;
    const size = { 204: 1, 205: 2, 206: 4 }[first];
    if (size === undefined) throw new Error(`no number: ${first}`);
    let value = 0;
    for (let i = 0; i < size; i += 1) value += this.byte() * 2 ** (8 * i);
    return value;
  }
  text(length: number): string {
    const text = new TextDecoder().decode(this.bytes.subarray(this.offset, this.offset + length));
    this.offset += length;
    return text;
  }
  body(): unknown {
    return this.offset < this.bytes.length ? unpack(this.bytes.subarray(this.offset)) : undefined;
  }
}

export interface Reply {
  readonly ok: boolean;
  readonly version?: number;
  readonly error?: { readonly code: string; readonly args?: Record<string, unknown> };
}

export interface BareLine {
  /** The state in wire form, as decoded so far. */
  readonly wire: () => WireState;
  readonly view: () => PublicView;
  /** Sections of the private view received so far; empty for spectators. */
  readonly own: () => PrivateView;
  readonly messages: readonly { readonly type: string; readonly body: unknown }[];
  /** Bytes of all frames received, before compression, by first byte. */
  readonly received: ReadonlyMap<number, number>;
  readonly command: (command: Record<string, unknown>, more?: Record<string, unknown>) => Promise<Reply>;
  readonly request: (type: string, body?: unknown) => Promise<unknown>;
  readonly message: (type: string, body: unknown) => void;
  readonly ping: () => Promise<void>;
  readonly raw: (bytes: Iterable<number>) => void;
  /** Resolves when `seen` is true, asked again at every frame; rejects after `ms`. */
  readonly until: (what: string, seen: () => boolean, ms?: number) => Promise<void>;
  readonly closed: Promise<number>;
  readonly leave: () => Promise<number>;
}

/** Section 2, without the SDK. `token` is none for spectators. */
export async function openLine(url: string, roomId: string, token?: string): Promise<BareLine> {
  const answer = await fetch(`${url}/matchmake/joinById/${roomId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: '{}',
  });
  const place = (await answer.json()) as { sessionId?: string; processId?: string; error?: string };
  if (!place.sessionId) throw new Error(place.error ?? `status ${answer.status}`);

  const socket = new WebSocket(
    `${url.replace(/^http/, 'ws')}/${place.processId}/${roomId}?sessionId=${place.sessionId}`,
  );
  socket.binaryType = 'arraybuffer';
  const messages: { type: string; body: unknown }[] = [];
  const received = new Map<number, number>();
  const waiting = new Set<() => void>();
  const open = new Map<number, { resolve: (body: unknown) => void; reject: (why: Error) => void }>();
  const pongs: (() => void)[] = [];
  let decoder: Decoder | undefined;
  let own: Partial<PrivateView> = {};
  let seq: number | undefined;
  let lastNumber = 0;
  let requests = 0;
  let refused: Error | undefined;

  const read = (bytes: Uint8Array): void => {
    const frame = new FrameReader(bytes);
    const kind = (bytes[0] ?? 0) & 31;
    received.set(kind, (received.get(kind) ?? 0) + bytes.length);
    if (kind === FRAME.joined) {
      frame.text(frame.byte());
      const serializer = frame.text(frame.byte());
      if (serializer !== 'schema') throw new Error(`serializer ${serializer}`);
      const length = frame.number();
      decoder = Reflection.decode(bytes.subarray(frame.offset, frame.offset + length), { offset: 0 });
      socket.send(new Uint8Array([FRAME.joined]));
    } else if (kind === FRAME.state || kind === FRAME.differences) {
      decoder?.decode(bytes, { offset: 1 });
    } else if (kind === FRAME.message) {
      const type = frame.text(frame.byte() - 0xa0);
      const body = frame.body();
      messages.push({ type, body });
      if (type === 'view') {
        const message = body as { seq: number; full: boolean; sections: Partial<PrivateView> };
        if (!message.full && seq !== undefined && message.seq !== seq + 1) refused = new Error(`gap at ${message.seq}`);
        seq = message.seq;
        own = message.full ? message.sections : { ...own, ...message.sections };
      }
    } else if (kind === FRAME.reply) {
      const number = frame.number();
      const waiter = open.get(number);
      open.delete(number);
      const status = frame.byte();
      if (status === 0) waiter?.resolve(frame.body());
      else waiter?.reject(new Error(String(frame.body())));
    } else if (kind === FRAME.ping) {
      pongs.shift()?.();
    } else throw new Error(`unknown frame ${kind}`);
  };

  const closed = new Promise<number>((resolve) => {
    socket.addEventListener('close', (event) => {
      for (const waiter of open.values()) waiter.reject(new Error(`closed ${event.code}`));
      resolve(event.code);
    });
  });
  socket.addEventListener('message', (event: MessageEvent) => {
    try {
      read(new Uint8Array(event.data));
    } catch (problem) {
      refused = problem instanceof Error ? problem : new Error(String(problem));
    }
    for (const look of [...waiting]) look();
  });

  const until = (what: string, seen: () => boolean, ms = 10_000): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (): void => {
        waiting.delete(look);
        clearTimeout(timer);
      };
      const look = (): void => {
        if (!refused && !seen()) return;
        done();
        if (refused) reject(refused);
        else resolve();
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`waited in vain for: ${what}`));
      }, ms);
      waiting.add(look);
      look();
    });

  const wire = (): WireState => decoder?.state.toJSON() as unknown as WireState;
  const send = (head: readonly number[], body?: unknown): void => {
    const tail = body === undefined ? [] : pack(body);
    socket.send(new Uint8Array([...head, ...tail]));
  };
  const request = (type: string, body?: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastNumber += 1;
      open.set(lastNumber, { resolve, reject });
      send([FRAME.request, ...numberBytes(lastNumber), ...textBytes(type)], body);
    });

  const line: BareLine = {
    wire,
    view: () => fromWire(wire()),
    own: () => own as PrivateView,
    messages,
    received,
    request,
    command: async (command, more) => {
      requests += 1;
      const envelope = {
        v: 1,
        requestId: `r${requests}-${place.sessionId}`,
        phaseId: wire().phaseId,
        command,
        ...more,
      };
      return (await request('command', envelope)) as Reply;
    },
    message: (type, body) => send([FRAME.message, ...textBytes(type)], body),
    ping: () =>
      new Promise((resolve) => {
        pongs.push(resolve);
        send([FRAME.ping]);
      }),
    raw: (bytes) => socket.send(Uint8Array.from(bytes)),
    until,
    closed,
    leave: () => {
      if (socket.readyState === WebSocket.OPEN) send([FRAME.leave]);
      return closed;
    },
  };
  await Promise.race([
    until('the state', () => wire()?.code !== undefined && (token === undefined || seq !== undefined)),
    closed.then((code) => Promise.reject(new Error(`closed ${code}`))),
  ]);
  return line;
}
