// Puts the frame guard between a joined client's socket and Colyseus, and remembers the fault of the frame being handled.
import type { Client } from 'colyseus';
import { createFrameGuard, type FrameFault } from './frameGuard.ts';

interface Socket {
  emit(event: string, ...args: unknown[]): boolean;
  send(data: Uint8Array, ...rest: unknown[]): void;
  close(code: number, reason?: string): void;
}

/** Application close code for a flood (protocol.md 2). */
const FLOOD_CLOSE_CODE = 4008;
const faults = new WeakMap<object, FrameFault>();

function watch(client: Client): void {
  const socket = client.ref as unknown as Socket;
  const guard = createFrameGuard();
  const emit = socket.emit.bind(socket);
  const send = socket.send.bind(socket);
  // Compression happens later on another thread, while the encoder writes its next patch into the same memory: send a copy.
  socket.send = (data, ...rest) => send(Buffer.from(data), ...rest);
  socket.emit = (event, ...args) => {
    if (event !== 'message') return emit(event, ...args);
    const verdict = guard.inspect(args[0] as Uint8Array, performance.now());
    if ('close' in verdict) {
      socket.close(FLOOD_CLOSE_CODE, 'tooFast');
      return true;
    }
    if ('drop' in verdict) {
      client.send('refused', { code: verdict.drop });
      return true;
    }
    if ('fault' in verdict) faults.set(client, verdict.fault);
    else faults.delete(client);
    return emit('message', Buffer.from(verdict.pass), ...args.slice(1));
  };
}

/** The fault of the frame that is being handled, if any; asked once by each handler. */
function takeFault(client: Client): FrameFault | undefined {
  const fault = faults.get(client);
  faults.delete(client);
  return fault;
}

export const guardSocket = { watch, takeFault };
