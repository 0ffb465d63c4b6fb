// What a spectator's line costs: bots play whole matches on a real server, a real WebSocket watches through a counting proxy, bytes are read off at each
// round's end. The joining, the beginning (every province and unit at once) and the result are told apart from the rounds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../app.ts';
import { botPowers, takeTurn } from '../../bots/startBots.ts';
import { readConfig } from '../../config.ts';
import { createLogger } from '../../logger.ts';
import { SpectateRoom } from '../../rooms/spectateRoom.ts';
import { createMemoryStore } from '../../store/memoryStore.ts';
import type { LiveMatch } from '../../usecases/liveMatch.ts';
import { type CountingProxy, startCountingProxy } from './countingProxy.ts';
import { type Spread, spread } from './figures.ts';
import { freePort } from './freePort.ts';

/** A turn of four bots fits into it, as it does into the 500 ms of play; shorter, to be done sooner. */
const GATHER_MS = 100;
/** Frame of the Colyseus handshake: answered with itself (docs/protocol.md 2). */
const JOINED = 10;
/** What people say on the floor when the talkative spectators' match is measured: so many lines a round. */
const FLOOR_LINES = [
  'Termez asks for support this month, who has a unit free?',
  'We offer one coin for a support at Kulob, signed and public.',
  'The alarm at Khorog is a pretext, we have it from our own people.',
  'Nobody moves into Balkh while our agreement stands.',
  'We kept our word last month. Did you?',
  'If the crossing fails again we all lose, so please sign today.',
];

export interface WireFigures {
  /** Whether the WebSocket negotiated permessage-deflate. */
  readonly deflate: boolean;
  readonly matches: number;
  readonly join: Spread;
  readonly begin: Spread;
  /** A round of bots alone: what the limit of 2000 bytes is about. */
  readonly round: Spread;
  /** The last round and the archives' first page, which come together unless there is a last dispatch between them. */
  readonly lastRoundAndResult: Spread;
  /** A round with `floorLines` public messages of people beside. */
  readonly roundWithTalk: Spread;
  readonly floorLines: number;
  readonly roundUncompressed: Spread;
}

interface Watched {
  readonly deflate: boolean;
  readonly join: number;
  readonly begin: number;
  readonly rounds: readonly number[];
  readonly uncompressed: readonly number[];
  readonly lastRoundAndResult: number;
}

interface Watcher {
  readonly deflate: boolean;
  readonly uncompressed: () => number;
  readonly close: () => void;
}

/** A spectator's line by hand: joins, counts, decodes nothing. */
async function watch(port: number, roomId: string): Promise<Watcher> {
  const answer = await fetch(`http://127.0.0.1:${port}/matchmake/joinById/${roomId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: '{}',
  });
  const { processId, sessionId } = (await answer.json()) as { processId: string; sessionId: string };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/${processId}/${roomId}?sessionId=${sessionId}`);
  socket.binaryType = 'arraybuffer';
  let uncompressed = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error('The spectator could not join')));
    socket.addEventListener('message', (event: MessageEvent) => {
      const bytes = new Uint8Array(event.data as ArrayBuffer);
      uncompressed += bytes.length;
      if (bytes[0] === JOINED) socket.send(Uint8Array.of(JOINED));
      else resolve();
    });
  });
  return {
    deflate: socket.extensions.includes('permessage-deflate'),
    uncompressed: () => uncompressed,
    close: () => socket.close(),
  };
}

/** All bots take turns until one changes nothing or the phase is over; between turns the spectators' patch goes out, as it does in play. */
async function playPhase(match: LiveMatch, proxy: CountingProxy): Promise<void> {
  const { phaseId } = match.state;
  for (let turn = 0; turn < 60 && match.state.phaseId === phaseId; turn += 1) {
    const before = match.version;
    for (const power of botPowers(match)) if (match.state.phaseId === phaseId) await takeTurn(match, power);
    await proxy.quiet(GATHER_MS * 2);
    if (match.version === before) break;
  }
  if (match.state.phaseId === phaseId) await match.run({ system: true }, { type: 'endPhase' });
}

async function watchMatch(match: LiveMatch, proxy: CountingProxy, spectateId: string, talk: boolean): Promise<Watched> {
  const start = proxy.sent();
  const watcher = await watch(proxy.port, spectateId);
  let bytes = proxy.sent();
  let raw = 0;
  const lap = async (): Promise<{ bytes: number; raw: number }> => {
    await proxy.quiet(GATHER_MS * 2);
    const lap = { bytes: proxy.sent() - bytes, raw: watcher.uncompressed() - raw };
    bytes += lap.bytes;
    raw += lap.raw;
    return lap;
  };
  await lap();
  const join = bytes - start;
  const must = async (reply: ReturnType<LiveMatch['run']>): Promise<void> => {
    const { ok } = await reply;
    if (!ok) throw new Error('The measured match could not begin');
  };
  await must(match.run({ seat: 's1' }, { type: 'takePower', power: 'tj' }));
  await must(match.run({ seat: 's1' }, { type: 'begin' }));
  await must(match.run({ system: true }, { type: 'mind', power: 'tj', by: 'bot' }));
  const begin = (await lap()).bytes;
  const rounds: number[] = [];
  const uncompressed: number[] = [];
  let round = match.state.round;
  while (match.state.phase !== 'archives') {
    if (talk && match.state.phase === 'diplomacy') {
      for (const text of FLOOR_LINES) await must(match.run({ seat: 's1' }, { type: 'say', channel: 'floor', text }));
    }
    await playPhase(match, proxy);
    if (match.state.round === round) continue;
    round = match.state.round;
    const spent = await lap();
    rounds.push(spent.bytes);
    uncompressed.push(spent.raw);
  }
  const lastRoundAndResult = (await lap()).bytes;
  watcher.close();
  return { deflate: watcher.deflate, join, begin, rounds, uncompressed, lastRoundAndResult };
}

/** Plays `matches` matches, each once with the bots' own words alone and once with people talking on the floor. */
export async function measureSpectatorWire(matches: number): Promise<WireFigures> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'leverage-bench-'));
  const logger = createLogger('silent');
  const config = readConfig({ PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'silent', BOT_DELAY_MS: '60000' });
  const app = await createApp({ config, logger, clientDir: dataDir, store: createMemoryStore() });
  SpectateRoom.gatherMs = GATHER_MS;
  await app.server.listen(port, '127.0.0.1');
  const proxy = await startCountingProxy(port);
  const plain: Watched[] = [];
  const talking: Watched[] = [];
  for (let n = 0; n < matches; n += 1) {
    for (const talk of [false, true]) {
      const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
      const made = await app.services.matches.create({ preset: 'lesson', seed: `wire-${n}`, settings });
      if (!made.ok) throw new Error(made.error.code);
      await app.services.seats.join(made.value, 'Nilufar');
      const { spectateId } = await app.services.wakeRooms(made.value.id);
      (talk ? talking : plain).push(await watchMatch(made.value, proxy, spectateId, talk));
    }
  }
  proxy.close();
  await app.server.gracefullyShutdown(false);
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
  return {
    deflate: plain.every((match) => match.deflate),
    matches,
    join: spread(plain.map((match) => match.join)),
    begin: spread(plain.map((match) => match.begin)),
    round: spread(plain.flatMap((match) => match.rounds)),
    lastRoundAndResult: spread(plain.map((match) => match.lastRoundAndResult)),
    roundWithTalk: spread(talking.flatMap((match) => match.rounds)),
    floorLines: FLOOR_LINES.length,
    roundUncompressed: spread(plain.flatMap((match) => match.uncompressed)),
  };
}
