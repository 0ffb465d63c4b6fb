// The server may be killed at any moment: what it acknowledged is there again, the state is the fold of the log, and clients are back within seconds.
// KILLS=50 for the long run; the ordinary run does fewer.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../server/store/sqliteStore.ts';
import { fold } from '../../shared/game/evolve.ts';
import type { Joined } from '../../shared/protocol/messages.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { connectSeat, post, type SeatClient } from '../support/seatClient.ts';
import { type ServerProcess, startServer } from './support/serverProcess.ts';

const KILLS = Number(process.env.KILLS ?? 6);
/** Seconds from the server's return to a client with a full view again. */
const BACK_WITHIN_MS = 3000;

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ BOT_DELAY_MS: '5' });
});
afterAll(() => server.dispose());

/** A small generator, so that a failure can be run again: the seed is in the test's name. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

async function backIn(joined: Joined): Promise<SeatClient> {
  const woken = await post<{ roomId: string }>(server.url, `/api/matches/${joined.code}/wake`, {});
  return connectSeat(server.url, { roomId: woken.body.roomId, token: joined.token });
}

describe('SIGKILL', () => {
  const seed = Number(process.env.SEED ?? 20210815);
  it(`${KILLS} times at random moments of bot matches, seed ${seed}`, {
    timeout: 60_000 + KILLS * 15_000,
  }, async () => {
    const roll = dice(seed);
    let joined = (
      await post<Joined>(server.url, '/api/matches', { name: 'Nilufar', preset: 'lesson', practise: true, power: 'tj' })
    ).body;
    let client = await connectSeat(server.url, joined);
    const slowest = { ms: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      if (client.view().clock.phase === 'archives') {
        await client.leave();
        joined = (
          await post<Joined>(server.url, '/api/matches', {
            name: 'Nilufar',
            preset: 'lesson',
            practise: true,
            power: 'tj',
          })
        ).body;
        client = await connectSeat(server.url, joined);
      }
      // Says numbered things, writes orders, is ready, until the moment comes; notes what was acknowledged.
      const acknowledged: string[] = [];
      let alive = true;
      const moment = setTimeout(() => void server.kill().then(() => (alive = false)), 100 + roll() * 1500);
      for (let step = 0; alive; step += 1) {
        const words = `word ${kill}-${step}`;
        const unit = client.mine().orders[Math.floor(roll() * client.mine().orders.length)];
        const choice = unit?.choices[Math.floor(roll() * unit.choices.length)];
        const reply = await Promise.race([
          step % 7 === 6
            ? client.send({ type: 'ready', ready: true })
            : step % 2 === 0 || !unit || !choice
              ? client.send({ type: 'say', channel: 'own', text: words })
              : client.send({ type: 'writeOrder', unit: unit.unit, order: choice.order }),
          new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 400)),
        ]).catch(() => undefined);
        if (reply?.ok) {
          if (step % 2 === 0 && step % 7 !== 6) acknowledged.push(words);
        }
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      clearTimeout(moment);
      await server.start();
      const returned = performance.now();
      client = await backIn(joined);
      slowest.ms = Math.max(slowest.ms, performance.now() - returned);
      const kept = new Set(client.mine().messages.map((message) => message.text));
      expect(acknowledged.filter((words) => !kept.has(words))).toEqual([]);

      const store = await openSqliteStore(join(server.dataDir, 'leverage.sqlite'));
      const log = await store.read(joined.matchId);
      await store.close();
      expect(log.map((logged) => logged.version)).toEqual(log.map((_, index) => index + 1));
    }
    expect(slowest.ms).toBeLessThan(BACK_WITHIN_MS);

    // At rest: what the server shows is the fold of what is on disk.
    await client.send({ type: 'pause' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const shown = { view: client.view(), mine: client.mine() };
    await server.kill();
    const store = await openSqliteStore(join(server.dataDir, 'leverage.sqlite'));
    const state = fold((await store.read(joined.matchId)).map(({ event }) => event));
    await store.close();
    expect(shown.mine).toEqual(JSON.parse(JSON.stringify(projectPrivate(state, joined.seat, joined.pin))));
    expect(shown.view).toEqual(JSON.parse(JSON.stringify(projectPublic(state, new Set([joined.seat])))));
    console.info(`back within ${Math.round(slowest.ms)} ms of the server's return`);
  });
});
