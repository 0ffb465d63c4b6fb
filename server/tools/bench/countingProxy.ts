// A TCP proxy that counts what the server sends: the bytes on the wire, after compression and with the framing of WebSocket.
import { connect, createServer, type Socket } from 'node:net';

export interface CountingProxy {
  readonly port: number;
  /** Bytes from server to client since the proxy began. */
  readonly sent: () => number;
  /** Resolves when nothing has been sent for `ms`. */
  readonly quiet: (ms: number) => Promise<void>;
  readonly close: () => void;
}

/** A proxy on a free port in front of `port` on this machine. */
export function startCountingProxy(port: number): Promise<CountingProxy> {
  let sent = 0;
  let lastAt = performance.now();
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    const ends = [client, upstream] as const;
    for (const [index, end] of ends.entries()) {
      sockets.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        sockets.delete(end);
        ends[1 - index]?.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on('data', (chunk: Buffer) => {
      sent += chunk.length;
      lastAt = performance.now();
      client.write(chunk);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        sent: () => sent,
        async quiet(ms) {
          lastAt = Math.max(lastAt, performance.now());
          while (performance.now() - lastAt < ms) await new Promise((wake) => setTimeout(wake, 5));
        },
        close: () => {
          server.close();
          for (const socket of sockets) socket.destroy();
        },
      });
    });
  });
}
