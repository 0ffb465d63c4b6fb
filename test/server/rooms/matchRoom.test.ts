// A match over real sockets: joining, commands, refusals in words, secrets that stay at home, and mistakes that cost nobody the connection.
import { pack } from 'msgpackr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Joined, MatchSummary } from '../../../shared/protocol/messages.ts';
import { connectSeat, connectSpectator, post, type SeatClient } from '../../support/seatClient.ts';
import { startTestApp, type TestApp } from '../../support/testApp.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const noClock = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
const make = async (name = 'Nilufar') =>
  (await post<Joined>(test.url, '/api/matches', { name, preset: 'lesson', settings: noClock })).body;
const join = async (code: string, name: string) =>
  (await post<Joined>(test.url, `/api/matches/${code}/join`, { name })).body;

/** Tajikistan and Uzbekistan played by people, the others idle, in the first Diplomacy. */
async function twoPeople(): Promise<{ tj: SeatClient; uz: SeatClient; host: Joined; guest: Joined }> {
  const host = await make();
  const guest = await join(host.code, 'Jonas');
  const tj = await connectSeat(test.url, host);
  const uz = await connectSeat(test.url, guest);
  expect(await tj.send({ type: 'takePower', power: 'tj' })).toMatchObject({ ok: true });
  expect(await uz.send({ type: 'takePower', power: 'uz' })).toMatchObject({ ok: true });
  for (const power of ['ru', 'tal'] as const) await tj.send({ type: 'setAbsent', power, as: 'idle' });
  expect(await tj.send({ type: 'begin' })).toMatchObject({ ok: true });
  await tj.until((view) => view.clock.phase === 'briefing');
  for (const client of [tj, uz]) await client.send({ type: 'ready', ready: true }, tj.view().clock.phaseId);
  await tj.until((view) => view.clock.phase === 'diplomacy');
  await uz.until((view) => view.clock.phase === 'diplomacy');
  return { tj, uz, host, guest };
}

describe('joining', () => {
  it('gives a seat, a secret and a pin; the code has no look-alikes', async () => {
    const joined = await make();
    expect(joined.code).toMatch(/^[ACDEFGHJKMNPQRTUVWXY34679]{6}$/);
    expect(joined.pin).toMatch(/^\d{4}$/);
    const client = await connectSeat(test.url, joined);
    expect(client.view().clock.phase).toBe('lobby');
    expect(client.mine().host).toBe(true);
    await client.leave();
  });

  it.each([
    ['a code that fits no match', 404, 'unknownCode', '/api/matches/AAAAAA/join', { name: 'Mira' }],
    ['a body without a name', 400, 'malformed', '/api/matches', { preset: 'lesson' }],
    ['a preset there is not', 400, 'malformed', '/api/matches', { name: 'Mira', preset: 'chess' }],
  ])('refuses %s', async (_what, status, code, path, body) => {
    const answer = await post<{ error: { code: string } }>(test.url, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.code).toBe(code);
  });

  it('refuses a wrong token, and a token of another match', async () => {
    const [one, other] = [await make(), await make()];
    await expect(connectSeat(test.url, { roomId: one.roomId, token: 'nonsense' })).rejects.toThrow('wrongToken');
    await expect(connectSeat(test.url, { roomId: one.roomId, token: other.token })).rejects.toThrow('wrongToken');
  });

  it('nobody makes or lists rooms but through our own door', async () => {
    for (const method of ['create', 'joinOrCreate', 'join', 'reconnect']) {
      const answer = await post<{ code?: number }>(test.url, `/matchmake/${method}/match`, { matchId: 'x' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('brings a seat to another device by name and pin; the old secret dies', async () => {
    const joined = await make('Nilufar');
    const wrong = await post<{ error: { code: string } }>(test.url, `/api/matches/${joined.code}/return`, {
      name: 'Nilufar',
      pin: joined.pin === '0000' ? '0001' : '0000',
    });
    expect(wrong).toMatchObject({ status: 403, body: { error: { code: 'wrongPin' } } });
    const back = (
      await post<Joined>(test.url, `/api/matches/${joined.code}/return`, { name: 'nilufar', pin: joined.pin })
    ).body;
    expect(back.seat).toBe(joined.seat);
    await expect(connectSeat(test.url, joined)).rejects.toThrow('wrongToken');
    const client = await connectSeat(test.url, back);
    await client.leave();
  });

  it('the newest window of a seat wins and the older is told', async () => {
    const joined = await make();
    const first = await connectSeat(test.url, joined);
    const second = await connectSeat(test.url, joined);
    await first.until(() => first.heard.some(({ type }) => type === 'replaced'));
    expect(await second.send({ type: 'rename', name: 'Mira' })).toMatchObject({ ok: true });
    await second.leave();
  });
});

describe('commands', () => {
  it('a message reaches its reader and nobody else', async () => {
    const { tj, uz, host } = await twoPeople();
    const summary = (await (await fetch(`${test.url}/api/matches/${host.code}`)).json()) as MatchSummary;
    const watcher = await connectSpectator(test.url, summary.spectateId);
    const secret = 'Sughd stands behind Termez';
    expect(await tj.send({ type: 'say', channel: 'tj+uz', text: secret })).toMatchObject({ ok: true });
    await uz.until((_view, mine) => mine.messages.some((message) => message.text === secret));
    expect(JSON.stringify(watcher.view())).not.toContain(secret);
    expect(JSON.stringify(tj.view())).not.toContain(secret);
    await watcher.room.leave();
    await Promise.all([tj.leave(), uz.leave()]);
  });

  it('the same request twice acts once and is answered alike', async () => {
    const { tj, uz } = await twoPeople();
    const first = await tj.send({ type: 'say', channel: 'floor', text: 'Once' }, undefined, 'same');
    const again = await tj.send({ type: 'say', channel: 'floor', text: 'Once' }, undefined, 'same');
    expect(first.ok && again.ok).toBe(true);
    await uz.until((view) => view.floor.some((message) => message.text === 'Once'));
    expect(tj.view().floor.filter((message) => message.text === 'Once')).toHaveLength(1);
    await Promise.all([tj.leave(), uz.leave()]);
  });

  it('orders: a foreign unit, a past phase and an unreachable place are refused in words', async () => {
    const { tj, uz } = await twoPeople();
    const uzbek = Object.values(tj.view().unit).find((unit) => unit.owner === 'uz')!;
    const own = Object.values(tj.view().unit).find((unit) => unit.owner === 'tj')!;
    const phaseId = tj.view().clock.phaseId;
    expect(await tj.send({ type: 'writeOrder', unit: uzbek.id, order: { type: 'hold' } })).toMatchObject({
      ok: false,
      error: { code: 'foreignUnit' },
    });
    expect(await tj.send({ type: 'writeOrder', unit: own.id, order: { type: 'hold' } }, phaseId - 1)).toMatchObject({
      ok: false,
      error: { code: 'stalePhase' },
    });
    expect(
      await tj.send({ type: 'writeOrder', unit: own.id, order: { type: 'move', to: { province: 'ir-tehran' } } }),
    ).toMatchObject({ ok: false });
    expect(await tj.send({ type: 'writeOrder', unit: own.id, order: { type: 'hold' } })).toMatchObject({ ok: true });
    await Promise.all([tj.leave(), uz.leave()]);
  });

  it('a pact version that is gone, a long message, a pact one is no party to', async () => {
    const { tj, uz } = await twoPeople();
    const pay = (coins: number) => ({
      parties: ['tj', 'uz'] as const,
      clauses: [{ kind: 'pay', from: 'uz', to: 'tj', coins, each: 'once' }] as const,
      term: 'match' as const,
      visibility: 'public' as const,
    });
    expect(await tj.send({ type: 'propose', terms: pay(1) })).toMatchObject({ ok: true });
    await uz.until((view) => Object.values(view.pact).some((pact) => pact.state === 'proposed'));
    const pact = Object.values(uz.view().pact).find((other) => other.state === 'proposed')!;
    expect(await tj.send({ type: 'counter', pact: pact.id, version: 1, terms: pay(2) })).toMatchObject({ ok: true });
    expect(await uz.send({ type: 'sign', pact: pact.id, version: 1 })).toMatchObject({
      ok: false,
      error: { code: 'versionGone' },
    });
    expect(await uz.send({ type: 'sign', pact: pact.id, version: 2 })).toMatchObject({ ok: true });
    expect(await uz.send({ type: 'say', channel: 'floor', text: 'x'.repeat(501) })).toMatchObject({
      ok: false,
      error: { code: 'messageTooLong' },
    });
    expect(await uz.send({ type: 'sign', pact: 'p999', version: 1 })).toMatchObject({
      ok: false,
      error: { code: 'noSuchPact' },
    });
    await Promise.all([tj.leave(), uz.leave()]);
  });
});

describe('mistakes and malice', () => {
  it.each([
    ['nothing', undefined, 'malformed'],
    ['a number', 7, 'malformed'],
    [
      'a command with an extra field',
      { v: 1, requestId: 'a', phaseId: 0, command: { type: 'pause', power: 'ru' } },
      'malformed',
    ],
    ['an unknown command', { v: 1, requestId: 'a', phaseId: 0, command: { type: 'win' } }, 'malformed'],
    ['a command of another protocol', { v: 99, requestId: 'a', phaseId: 0, command: { type: 'pause' } }, 'malformed'],
    [
      'an oversized body',
      { v: 1, requestId: 'a', phaseId: 0, command: { type: 'rename', name: 'x'.repeat(40_000) } },
      'tooLarge',
    ],
  ])('%s is answered with a code and the line stays open', async (_what, payload, code) => {
    const client = await connectSeat(test.url, await make());
    expect(await client.room.request('command', payload)).toMatchObject({ ok: false, error: { code } });
    expect(await client.send({ type: 'rename', name: 'Still here' })).toMatchObject({ ok: true });
    await client.leave();
  });

  it('garbage bytes are answered and the line stays open', async () => {
    const client = await connectSeat(test.url, await make());
    const socket = (client.room.connection.transport as unknown as { ws: { send: (bytes: Uint8Array) => void } }).ws;
    for (const bytes of [[3, 1, 2], [13], [13, 0xa1, 0x78, 0xd9, 90, 1], [255, 255, 255], [17, 1, 2, 3]])
      socket.send(Uint8Array.from(bytes));
    await client.until(() => client.heard.filter(({ type }) => type === 'refused').length >= 3);
    expect(await client.send({ type: 'rename', name: 'Still here' })).toMatchObject({ ok: true });
    await client.leave();
  });

  it('a thousand messages a second close that sender alone', async () => {
    const host = await make();
    const flooder = await connectSeat(test.url, host);
    const other = await connectSeat(test.url, await join(host.code, 'Jonas'));
    const closed = new Promise<number>((resolve) => {
      flooder.room.onLeave((code) => resolve(code));
    });
    const socket = (flooder.room.connection.transport as unknown as { ws: { send: (bytes: Uint8Array) => void } }).ws;
    const frame = Uint8Array.from([13, 0xa7, ...Buffer.from('command'), ...pack({ v: 1 })]);
    for (let index = 0; index < 1000; index += 1) socket.send(frame);
    expect(await closed).toBe(4008);
    expect(await other.send({ type: 'rename', name: 'Unhurt' })).toMatchObject({ ok: true });
    const back = await connectSeat(test.url, host);
    expect(back.view().clock.phase).toBe('lobby');
    await Promise.all([other.leave(), back.leave()]);
  });
});
