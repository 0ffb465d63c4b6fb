// What a spectator's line costs: bots play whole matches on a real server, a real WebSocket watches through a counting proxy, bytes are read off at each
// round's end. The joining, the beginning (every province and unit at once) and the result are told apart from the rounds.
import type { PresetId } from '../../../shared/command/presetId.ts';
import { botPowers, takeTurn } from '../../bots/startBots.ts';
import { SpectateRoom } from '../../rooms/spectateRoom.ts';
import type { LiveMatch } from '../../usecases/liveMatch.ts';
import { startBenchApp } from './benchApp.ts';
import { type CountingProxy, startCountingProxy } from './countingProxy.ts';
import { type Spread, spread } from './figures.ts';

/** A turn of four bots fits into it, as it does into the 500 ms of play; shorter, to be done sooner. */
const GATHER_MS = 60;
/** Frame of the Colyseus handshake: answered with itself (docs/protocol.md 2). */
const JOINED = 10;
/** What people say on the floor, one line at a time. */
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
  /** A round of bots, their own talk included: what the limit of 2000 bytes is about. */
  readonly round: Spread;
  /** The first rounds alone: most pacts are made in them. */
  readonly firstRound: Spread;
  /** One line of some 60 signs that a person says on the floor. */
  readonly floorLine: Spread;
  /** The last round and the archives' first page, which come together unless there is a last dispatch between them. */
  readonly lastRoundAndResult: Spread;
  readonly roundUncompressed: Spread;
}

interface Watched {
  readonly deflate: boolean;
  readonly join: number;
  readonly begin: number;
  readonly rounds: readonly number[];
  readonly uncompressed: readonly number[];
  readonly floorLines: readonly number[];
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
    await proxy.quiet(GATHER_MS * 2.5);
    if (match.version === before) break;
  }
  if (match.state.phaseId === phaseId) await match.run({ system: true }, { type: 'endPhase' });
}

async function watchMatch(match: LiveMatch, proxy: CountingProxy, spectateId: string): Promise<Watched> {
  const start = proxy.sent();
  const watcher = await watch(proxy.port, spectateId);
  let bytes = proxy.sent();
  let raw = 0;
  const lap = async (): Promise<{ bytes: number; raw: number }> => {
    await proxy.quiet(GATHER_MS * 2.5);
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
  const floorLines: number[] = [];
  let round = match.state.round;
  let [roundBytes, roundRaw] = [0, 0];
  const add = async (): Promise<void> => {
    const spent = await lap();
    roundBytes += spent.bytes;
    roundRaw += spent.raw;
  };
  while (match.state.phase !== 'archives') {
    if (floorLines.length === 0 && match.state.phase === 'diplomacy') {
      await add();
      for (const text of FLOOR_LINES) {
        await must(match.run({ seat: 's1' }, { type: 'say', channel: 'floor', text }));
        floorLines.push((await lap()).bytes);
      }
    }
    await playPhase(match, proxy);
    if (match.state.round === round) continue;
    round = match.state.round;
    await add();
    rounds.push(roundBytes);
    uncompressed.push(roundRaw);
    [roundBytes, roundRaw] = [0, 0];
  }
  const lastRoundAndResult = (await lap()).bytes;
  watcher.close();
  return { deflate: watcher.deflate, join, begin, rounds, uncompressed, floorLines, lastRoundAndResult };
}

/** Plays `matches` matches of bots to their ends, each watched by one spectator. */
export async function measureSpectatorWire(preset: PresetId, matches: number): Promise<WireFigures> {
  const { app, port, close } = await startBenchApp({ BOT_DELAY_MS: '60000' });
  SpectateRoom.gatherMs = GATHER_MS;
  const proxy = await startCountingProxy(port);
  const watched: Watched[] = [];
  for (let n = 0; n < matches; n += 1) {
    const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
    const made = await app.services.matches.create({ preset, seed: `wire-${n}`, settings });
    if (!made.ok) throw new Error(made.error.code);
    await app.services.seats.join(made.value, 'Nilufar');
    const { spectateId } = await app.services.wakeRooms(made.value.id);
    watched.push(await watchMatch(made.value, proxy, spectateId));
  }
  proxy.close();
  await close();
  return {
    deflate: watched.every((match) => match.deflate),
    matches,
    join: spread(watched.map((match) => match.join)),
    begin: spread(watched.map((match) => match.begin)),
    round: spread(watched.flatMap((match) => match.rounds)),
    firstRound: spread(watched.map((match) => match.rounds[0] ?? 0)),
    floorLine: spread(watched.flatMap((match) => match.floorLines)),
    lastRoundAndResult: spread(watched.map((match) => match.lastRoundAndResult)),
    roundUncompressed: spread(watched.flatMap((match) => match.uncompressed)),
  };
}
