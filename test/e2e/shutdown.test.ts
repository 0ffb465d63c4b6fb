// The server is asked to stop: it ends well and soon, clients learn that they may come back, nothing acknowledged is lost, and its log keeps secrets.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BareLine, call, callJoined, type Joined, openLine } from '../protocol/bareClient.ts';
import { type ServerProcess, startServer } from './support/serverProcess.ts';

/** Close code that says: the server goes, try again (docs/protocol.md 2). */
const COME_BACK = 4010;
const STOPS_WITHIN_MS = 5000;

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ BOT_DELAY_MS: '5', LOG_LEVEL: 'trace' });
});
afterAll(() => server.dispose());

describe('SIGTERM in mid-phase', () => {
  const words = 'Sughd stands behind Termez';
  let joined: Joined;
  let pinned: Joined;
  let player: BareLine;
  let watcher: BareLine;

  it('plays a while: words, a pact, orders, a wrong pin, a lost token', async () => {
    joined = await callJoined(server.url, '/api/matches', {
      name: 'Nilufar',
      preset: 'lesson',
      practise: true,
      power: 'tj',
      seed: 'a-seed-to-hide',
    });
    pinned = await callJoined(server.url, `/api/matches/${joined.code}/join`, { name: 'Jonas' });
    player = await openLine(server.url, joined.roomId, joined.token);
    const { spectateId } = (await call(server.url, `/api/matches/${joined.code}/wake`, {})).body;
    watcher = await openLine(server.url, String(spectateId));
    await player.command({ type: 'ready', ready: true });
    await player.until('diplomacy', () => player.wire().phase === 'diplomacy');
    expect(await player.command({ type: 'say', channel: 'tj+uz', text: words })).toMatchObject({ ok: true });
    const terms = {
      parties: ['tj', 'uz'],
      clauses: [{ kind: 'nonAggression' }],
      term: 'match',
      visibility: 'secret',
      preamble: 'For a quiet river.',
    };
    expect(await player.command({ type: 'propose', terms })).toMatchObject({ ok: true });
    const [first] = player.own().orders;
    expect(
      await player.command({ type: 'writeOrder', unit: first?.unit, order: { type: 'secure', lowers: 'presence' } }),
    ).toMatchObject({ ok: true });
    await call(server.url, `/api/matches/${joined.code}/return`, {
      name: 'Nilufar',
      pin: joined.pin === '1234' ? '4321' : '1234',
    });
    await call(server.url, '/api/matches', { name: 'x', preset: 'lesson', token: joined.token });
    await expect(openLine(server.url, joined.roomId, `${pinned.token}x`)).rejects.toThrow('wrongToken');
    await player
      .request('command', { v: 1, requestId: 'bad', phaseId: 0, command: { type: 'say', words } })
      .catch(() => undefined);
  });

  it('ends with exit code 0 and tells every line to come back', async () => {
    const asked = performance.now();
    const code = await server.stop();
    expect(code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(STOPS_WITHIN_MS);
    expect(await player.closed).toBe(COME_BACK);
    expect(await watcher.closed).toBe(COME_BACK);
  });

  it('has everything again after the start', async () => {
    await server.start();
    const { roomId } = (await call(server.url, `/api/matches/${joined.code}/wake`, {})).body;
    const back = await openLine(server.url, String(roomId), joined.token);
    expect(back.own().messages.map((message) => message.text)).toContain(words);
    expect(back.own().orders[0]?.written).toEqual({ type: 'secure', lowers: 'presence' });
    expect(
      Object.values(back.own().pacts).some((pact) => pact.versions[0]?.terms.preamble === 'For a quiet river.'),
    ).toBe(true);
    await back.leave();
  });

  it('its log, at its most talkative, has no token, pin, word, term, order or seed', async () => {
    const log = server.log.join('\n');
    expect(log).toContain('match made');
    for (const secret of [joined.token, pinned.token, words, 'quiet river', 'a-seed-to-hide'])
      expect(log).not.toContain(secret);
    expect(log).not.toMatch(new RegExp(`\\b(${joined.pin}|${pinned.pin})\\b`));
    expect(log).not.toMatch(/secure.*presence/);
  });
});
