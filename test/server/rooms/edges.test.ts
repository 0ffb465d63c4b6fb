// The sockets at their edges: lines that say nothing, watch and ask, read slowly or knock with a false key cost nobody else anything.
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SpectateRoom } from '../../../server/rooms/spectateRoom.ts';
import { type BareLine, call, callJoined, type Joined, openLine } from '../../protocol/bareClient.ts';
import { startTestApp, type TestApp } from '../../support/testApp.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  SpectateRoom.gatherMs = 20;
});
afterAll(() => test.close());

const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
const make = (name = 'Nilufar'): Promise<Joined> =>
  callJoined(test.url, '/api/matches', { name, preset: 'lesson', settings });

const spectateIdOf = async (code: string): Promise<string> =>
  (await call(test.url, `/api/matches/${code}/wake`, {})).body.spectateId as string;

/** A place in a room, reserved by HTTP and not yet taken. */
async function reserve(roomId: string): Promise<{ sessionId: string; processId: string }> {
  const answer = await fetch(`${test.url}/matchmake/joinById/${roomId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  return (await answer.json()) as { sessionId: string; processId: string };
}

/** A WebSocket by hand on a plain TCP socket, which reads only while it is told to. */
function upgrade(path: string): Promise<Socket> {
  const { hostname, port } = new URL(test.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16, 7).toString('base64')}\r\n\r\n`,
      ),
    );
    socket.on('error', reject);
    socket.once('data', () => resolve(socket));
  });
}

/** The line answers and its commands act. */
async function isWell(line: BareLine): Promise<void> {
  expect(await line.command({ type: 'rename', name: `Well ${Math.round(performance.now())}` })).toMatchObject({
    ok: true,
  });
}

describe('a spectator', () => {
  it('asks in vain: every request and message is refused, the match does not change, the line stays', async () => {
    const joined = await make();
    const player = await openLine(test.url, joined.roomId, joined.token);
    const watcher = await openLine(test.url, await spectateIdOf(joined.code));
    const before = JSON.stringify(player.wire());
    for (const type of ['command', 'resync', 'typing', 'anything']) {
      watcher.message(type, { v: 1, requestId: 'x', phaseId: 0, command: { type: 'begin' } });
      await watcher.request(type, {}).catch(() => undefined);
    }
    await watcher.until('refusals', () => watcher.messages.filter(({ type }) => type === 'refused').length >= 4);
    for (const { body } of watcher.messages) expect(body).toEqual({ code: 'notSeated' });
    expect(watcher.messages.some(({ type }) => type === 'view')).toBe(false);
    expect(JSON.stringify(player.wire())).toBe(before);
    await watcher.ping();
    await Promise.all([watcher.leave(), player.leave()]);
  });

  it('is refused where the host wants none', async () => {
    const joined = await callJoined(test.url, '/api/matches', {
      name: 'Nilufar',
      preset: 'lesson',
      settings: { ...settings, spectators: 'none' },
    });
    await expect(openLine(test.url, await spectateIdOf(joined.code))).rejects.toThrow();
    expect((await call(test.url, `/api/matches/${joined.code}`)).body.spectators).toBe(false);
  });

  it('is told and let go when the host decides so later', async () => {
    const joined = await make();
    const player = await openLine(test.url, joined.roomId, joined.token);
    const watcher = await openLine(test.url, await spectateIdOf(joined.code));
    expect(await player.command({ type: 'changeSettings', settings: { spectators: 'none' } })).toMatchObject({
      ok: true,
    });
    expect(await watcher.closed).toBe(4000);
    expect(watcher.messages.at(-1)).toEqual({ type: 'refused', body: { code: 'noSpectators' } });
    await player.leave();
  });
});

describe('false keys', () => {
  it('a token of another match opens nothing, and nothing is seen through the door', async () => {
    const [one, other] = [await make(), await make()];
    await expect(openLine(test.url, one.roomId, other.token)).rejects.toThrow();
  });

  it('a place that was reserved for somebody cannot be taken twice, nor one that never was', async () => {
    const joined = await make();
    const spectateId = await spectateIdOf(joined.code);
    const { sessionId, processId } = await reserve(spectateId);
    const path = `/${processId}/${spectateId}?sessionId=`;
    const first = await upgrade(path + sessionId);
    const url = test.url.replace('http', 'ws');
    for (const guess of [sessionId, 'guessed', '']) {
      const second = new WebSocket(`${url}${path}${guess}`);
      const code = await new Promise<number>((resolve) =>
        second.addEventListener('close', (event) => resolve(event.code)),
      );
      expect(code).toBeGreaterThan(1000);
    }
    first.destroy();
  });
});

describe('crowds', () => {
  it('200 lines that open and say nothing, some half open, some never joined: the players notice nothing', async () => {
    const joined = await make();
    const player = await openLine(test.url, joined.roomId, joined.token);
    const spectateId = await spectateIdOf(joined.code);
    const { hostname, port } = new URL(test.url);
    const crowd: Socket[] = [];
    for (let n = 0; n < 100; n += 1) crowd.push(connect(Number(port), hostname).on('error', () => undefined));
    for (let n = 0; n < 100; n += 1) {
      const { sessionId, processId } = await reserve(spectateId);
      crowd.push(await upgrade(`/${processId}/${spectateId}?sessionId=${sessionId}`));
    }
    await isWell(player);
    const late = await openLine(test.url, spectateId);
    await late.until('the new name', () => late.view().seats.s1?.name.startsWith('Well') ?? false);
    for (const socket of crowd) socket.destroy();
    await isWell(player);
    await Promise.all([late.leave(), player.leave()]);
  });

  it('a spectator that stops reading is let go of, and holds up neither player nor other spectator', {
    timeout: 60_000,
  }, async () => {
    const joined = await make();
    const player = await openLine(test.url, joined.roomId, joined.token);
    const spectateId = await spectateIdOf(joined.code);
    const other = await openLine(test.url, spectateId);
    const { sessionId, processId } = await reserve(spectateId);
    const deaf = await upgrade(`/${processId}/${spectateId}?sessionId=${sessionId}`);
    // Masked frame with the one byte 10: joined.
    deaf.write(Uint8Array.of(0x82, 0x81, 0, 0, 0, 0, 10));
    deaf.pause();
    const gone = new Promise<void>((resolve) => {
      deaf.once('close', () => resolve());
    });
    for (let n = 0; n < 10; n += 1) {
      await isWell(player);
      const { name } = player.view().seats.s1 ?? { name: '' };
      await other.until(name, () => other.view().seats.s1?.name === name);
    }
    // It does not answer the server's pings; reading again at the end is the only way to learn that the server hung up.
    await new Promise((resolve) => setTimeout(resolve, 16_000));
    deaf.resume();
    await gone;
    await isWell(player);
    await Promise.all([other.leave(), player.leave()]);
  });

  it('60 matches at once: each hears itself alone', async () => {
    const lines = await Promise.all(
      Array.from({ length: 60 }, async (_, n) => {
        const joined = await make(`Host ${n}`);
        return openLine(test.url, joined.roomId, joined.token);
      }),
    );
    await Promise.all(
      lines.map(async (line, n) =>
        expect((await line.command({ type: 'takePower', power: n % 2 ? 'tj' : 'uz' })).ok).toBe(true),
      ),
    );
    for (const [n, line] of lines.entries()) {
      expect(Object.values(line.view().seats).map(({ name }) => name)).toEqual([`Host ${n}`]);
      await line.until('the power', () => line.own().power === (n % 2 ? 'tj' : 'uz'));
    }
    await Promise.all(lines.map((line) => line.leave()));
  });
});
