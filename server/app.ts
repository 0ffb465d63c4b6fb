// Wires the server: store, use cases, rooms, HTTP, clock, bots. Listens nowhere by itself (main.ts and tests do).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineRoom, defineServer, matchMaker, type Server, WebSocketTransport } from 'colyseus';
import { startBots } from './bots/startBots.ts';
import type { Config } from './config.ts';
import { installSite } from './http/site.ts';
import type { Logger } from './logger.ts';
import { MatchRoom } from './rooms/matchRoom.ts';
import { SpectateRoom, spectateRoomId } from './rooms/spectateRoom.ts';
import type { Services } from './services.ts';
import type { EventStore } from './store/eventStore.ts';
import { openSqliteStore } from './store/sqliteStore.ts';
import { graceAfterOutage, startClock } from './usecases/clock.ts';
import { createLimits } from './usecases/limits.ts';
import { createMatches } from './usecases/matches.ts';
import { createSeats } from './usecases/seats.ts';
import { recoveryPin } from './usecases/secrets.ts';

export interface App {
  readonly server: Server;
  readonly services: Services;
  readonly store: EventStore;
  /** Wakes the matches that were in play when the server last stopped. */
  readonly resume: () => Promise<number>;
  /** Stops the clock and bots and closes the store; rooms are closed by Colyseus. */
  readonly close: () => Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly clientDir: string;
  /** Tests hand in a memory store. */
  readonly store?: EventStore;
  readonly now?: () => number;
}

/** Opens a room under a chosen id unless it lives here already. */
async function ensureRoom(name: string, roomId: string, matchId: string): Promise<void> {
  if (!matchMaker.getLocalRoomById(roomId)) await matchMaker.createRoom(name, { matchId });
}

export async function createApp({ config, logger, clientDir, store: given, now = Date.now }: AppOptions): Promise<App> {
  mkdirSync(config.dataDir, { recursive: true });
  const store = given ?? (await openSqliteStore(join(config.dataDir, 'leverage.sqlite'), config.durability));
  const secret = await store.secret();
  const pinOf = (matchId: string, seat: string) => recoveryPin(secret, matchId, seat);
  const matches = createMatches({ store, logger, limits: createLimits(), now, pinOf });
  const waking = new Map<string, Promise<void>>();
  const services: Services = {
    matches,
    seats: createSeats(store, pinOf),
    async wakeRooms(matchId) {
      const spectateId = spectateRoomId(matchId);
      // One waking at a time: two calls for the same id would make two rooms and throw one away.
      const pending =
        waking.get(matchId) ??
        Promise.all([ensureRoom('match', matchId, matchId), ensureRoom('spectate', spectateId, matchId)]).then(
          () => undefined,
        );
      waking.set(matchId, pending);
      await pending.finally(() => waking.delete(matchId));
      return { roomId: matchId, spectateId };
    },
  };
  MatchRoom.services = services;
  SpectateRoom.services = services;

  // Matches are made only by our own route; a browser can join a room by its id and nothing else (protocol.md, Joining).
  matchMaker.controller.exposedMethods = ['joinById'];
  // Colyseus would let every page in the world read every answer: only the origin named in the settings may, by default none but our own.
  const cors = {
    ...matchMaker.controller.DEFAULT_CORS_HEADERS,
    'Access-Control-Allow-Origin': config.publicOrigin ?? '',
  };
  matchMaker.controller.DEFAULT_CORS_HEADERS = config.publicOrigin ? cors : ({} as typeof cors);
  matchMaker.controller.getCorsHeaders = () => ({});

  const server = defineServer({
    greet: false,
    // Frames over this close the socket; the frame guard answers smaller oversized ones with a code.
    transport: new WebSocketTransport({
      pingInterval: 5000,
      maxPayload: 256 * 1024,
      perMessageDeflate: {
        threshold: 64,
        zlibDeflateOptions: { level: 9, memLevel: 8 },
        clientNoContextTakeover: false,
      },
    }),
    logger: {
      debug: (...words: unknown[]) => logger.debug(words.map(String).join(' ')),
      trace: (...words: unknown[]) => logger.trace(words.map(String).join(' ')),
      info: (...words: unknown[]) => logger.info(words.map(String).join(' ')),
      warn: (...words: unknown[]) => logger.warn(words.map(String).join(' ')),
      error: (...words: unknown[]) => logger.error(words.map(String).join(' ')),
    },
    rooms: { match: defineRoom(MatchRoom), spectate: defineRoom(SpectateRoom) },
    gracefullyShutdown: false,
    express: (app) =>
      installSite(app, {
        services,
        logger,
        clientDir,
        trustProxy: config.trustProxy,
        joinsPerMinute: config.joinsPerMinute,
      }),
  });

  const clock = startClock(matches, logger, now);
  const bots = startBots(matches, logger, config.botDelayMs);
  return {
    server,
    services,
    store,
    async resume() {
      const playing = await store.playing();
      for (const { id } of playing) {
        await graceAfterOutage(await matches.live(id), now());
        await services.wakeRooms(id);
      }
      return playing.length;
    },
    async close() {
      clock.stop();
      bots.stop();
      await store.close();
    },
  };
}
