// The page docs/protocol.md, tried: two clients that know nothing but it make a match, talk, sign and order; a third watches.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/testApp.ts';
import { type BareLine, call, callJoined, type Joined, openLine } from './bareClient.ts';

let app: TestApp;
let url: string;
beforeAll(async () => {
  app = await startTestApp();
  url = app.url;
});
afterAll(() => app.close());

describe('a first session, by the page alone', () => {
  let host: Joined;
  let guest: Joined;
  let tj: BareLine;
  let uz: BareLine;
  let watcher: BareLine;
  let pact = '';

  it('makes a match and joins it (section 1)', async () => {
    host = await callJoined(url, '/api/matches', { name: 'Nilufar', preset: 'lesson' });
    expect(host.code).toMatch(/^[ACDEFGHJKMNPQRTUVWXY34679]{6}$/);
    expect(host.seat).toBe('s1');
    expect(host.pin).toMatch(/^\d{4}$/);
    guest = await callJoined(url, `/api/matches/${host.code.toLowerCase()}/join`, { name: 'Jonas' });
    const summary = await call(url, `/api/matches/${host.code}`);
    expect(summary.body).toMatchObject({
      code: host.code,
      preset: 'lesson',
      phase: 'lobby',
      seats: 2,
      spectators: true,
    });
    const health = await call(url, '/health');
    expect(health.body).toMatchObject({ ok: true, version: 1 });
    expect(Object.keys(health.body).sort()).toEqual(['matches', 'now', 'ok', 'uptime', 'version']);
  });

  it('opens the line by hand (section 2)', async () => {
    tj = await openLine(url, host.roomId, host.token);
    uz = await openLine(url, guest.roomId, guest.token);
    const { spectateId } = (await call(url, `/api/matches/${host.code}/wake`, {})).body as { spectateId: string };
    watcher = await openLine(url, spectateId);
    await tj.ping();
    expect(tj.view().seats).toMatchObject({ s1: { name: 'Nilufar', host: true }, s2: { name: 'Jonas' } });
    expect(tj.own()).toMatchObject({ seat: 's1', host: true, power: null });
    expect(watcher.own()).toEqual({});
    await expect(openLine(url, host.roomId, 'guessed')).rejects.toThrow('wrongToken');
  });

  it('takes powers and begins', async () => {
    expect(await tj.command({ type: 'takePower', power: 'tj' })).toMatchObject({
      ok: true,
    });
    expect((await uz.command({ type: 'takePower', power: 'uz' })).ok).toBe(true);
    for (const power of ['ru', 'tal']) {
      expect(await tj.command({ type: 'setAbsent', power, as: 'idle' })).toMatchObject({ ok: true });
    }
    expect(await uz.command({ type: 'begin' })).toEqual({
      ok: false,
      error: expect.objectContaining({ code: 'notHost' }),
    });
    expect((await tj.command({ type: 'begin' })).ok).toBe(true);
    for (const line of [tj, uz, watcher]) await line.until('briefing', () => line.wire().phase === 'briefing');
    for (const line of [tj, uz]) {
      expect((await line.command({ type: 'ready', ready: true })).ok).toBe(true);
    }
    for (const line of [tj, uz, watcher]) await line.until('diplomacy', () => line.wire().phase === 'diplomacy');
    expect(tj.view().powers).toEqual(['ru', 'tj', 'uz', 'tal']);
    expect(tj.view().power.tj).toMatchObject({ playedBy: 'person', ready: false });
    expect(tj.view().power.ru?.playedBy).toBe('idle');
  });

  it('talks on the floor and in private', async () => {
    uz.message('typing', { channel: 'tj+uz' });
    await tj.until('typing', () => tj.messages.some((message) => message.type === 'typing'));
    expect(tj.messages.find((message) => message.type === 'typing')?.body).toEqual({ power: 'uz', channel: 'tj+uz' });
    expect((await tj.command({ type: 'say', channel: 'tj+uz', text: 'One coin, and Termez leans on Kulob?' })).ok).toBe(
      true,
    );
    expect((await tj.command({ type: 'say', channel: 'floor', text: 'Good day to all.' })).ok).toBe(true);
    await uz.until('the words', () => uz.own().messages.some((message) => message.channel === 'tj+uz'));
    await watcher.until('the floor', () => watcher.view().floor.length === 1);
    expect(watcher.view().floor[0]).toMatchObject({
      channel: 'floor',
      from: 'tj',
      name: 'Nilufar',
      text: 'Good day to all.',
      round: 1,
    });
    const last = uz.own().messages.at(-1);
    expect((await uz.command({ type: 'read', channel: 'tj+uz', upTo: last?.id })).ok).toBe(true);
  });

  it('proposes, counters and signs a secret pact', async () => {
    const terms = {
      parties: ['tj', 'uz'],
      clauses: [{ kind: 'pay', from: 'tj', to: 'uz', coins: 2, each: 'once' }],
      term: 'match',
      visibility: 'secret',
    };
    expect(await tj.command({ type: 'propose', terms })).toMatchObject({ ok: true });
    await uz.until('the proposal', () => Object.values(uz.own().pacts).some((each) => each.state === 'proposed'));
    pact = Object.values(uz.own().pacts).find((each) => each.state === 'proposed')?.id ?? '';
    const countered = {
      ...terms,
      clauses: [{ ...terms.clauses[0], coins: 1 }, { kind: 'nonAggression' }],
      preamble: 'For a quiet river.',
    };
    expect(await uz.command({ type: 'counter', pact, version: 1, terms: countered })).toMatchObject({ ok: true });
    await tj.until('version 2', () => tj.own().pacts[pact]?.current === 2);
    expect(tj.own().pacts[pact]?.versions[1]).toMatchObject({ n: 2, by: 'uz', terms: countered });
    expect(await tj.command({ type: 'sign', pact, version: 1 })).toMatchObject({
      ok: false,
      error: { code: 'versionGone' },
    });
    expect(await tj.command({ type: 'sign', pact, version: 2 })).toMatchObject({ ok: true });
    await uz.until('in force', () => uz.own().pacts[pact]?.state === 'inForce');
    expect(JSON.stringify(watcher.wire())).not.toContain('quiet river');
  });

  it('writes an order and sees it judged', async () => {
    const mine = tj.own().orders[0];
    expect(mine?.choices.length).toBeGreaterThan(1);
    const secure = { type: 'secure', lowers: 'presence' };
    const choice = mine?.choices.find((each) => each.order.type === 'move' && each.meaning.kind === 'plain')?.order ?? {
      type: 'hold',
    };
    expect(await tj.command({ type: 'writeOrder', unit: mine?.unit, order: choice })).toMatchObject({ ok: true });
    await tj.until('the order', () => tj.own().orders[0]?.written?.type === choice.type);
    expect(await tj.command({ type: 'writeOrder', unit: uz.own().orders[0]?.unit, order: secure })).toMatchObject({
      ok: false,
      error: { code: 'foreignUnit' },
    });
    const before = watcher.view().log.length;
    const phaseId = tj.wire().phaseId;
    for (const line of [tj, uz]) expect((await line.command({ type: 'ready', ready: true })).ok).toBe(true);
    await watcher.until('judged orders', () => watcher.view().log.some((entry) => entry.fact.k === 'order'));
    expect(watcher.view().log.length).toBeGreaterThan(before);
    const judged = watcher.view().log.map((entry) => entry.fact);
    expect(judged).toContainEqual(
      expect.objectContaining({ k: 'order', unit: mine?.unit, owner: 'tj', order: choice }),
    );
    expect(watcher.view().log.map((entry) => entry.n)).toEqual(watcher.view().log.map((_, index) => index + 1));
    await tj.until('the payment', () => tj.own().log.some((entry) => entry.fact.k === 'payment'));
    expect(await tj.command({ type: 'writeOrder', unit: mine?.unit, order: null }, { phaseId })).toMatchObject({
      ok: false,
      error: { code: 'stalePhase' },
    });
  });
});

describe('what the page says of bad input', () => {
  it('answers a repeated request once, and refuses what is not understood', async () => {
    const joined = await callJoined(url, '/api/matches', { name: 'Nilufar', preset: 'lesson' });
    const line = await openLine(url, joined.roomId, joined.token);
    const once = await line.command({ type: 'takePower', power: 'tj' }, { requestId: 'same' });
    const twice = await line.command({ type: 'takePower', power: 'tj' }, { requestId: 'same' });
    expect(twice).toEqual(once);
    expect(await line.command({ type: 'takePower' })).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(await line.command({ type: 'ready', ready: true, seat: 's2' })).toMatchObject({
      error: { code: 'malformed' },
    });
    expect(await line.command({ type: 'say', channel: 'floor', text: 'x'.repeat(20_000) })).toMatchObject({
      ok: false,
      error: { code: 'tooLarge' },
    });
    line.raw(new Uint8Array([7, 200, 13, 14]));
    await line.until('refused', () => line.messages.some((message) => message.type === 'refused'));
    expect(line.messages.at(-1)).toEqual({ type: 'refused', body: { code: 'malformed' } });
    const views = line.messages.filter((message) => message.type === 'view').length;
    await line.request('resync');
    await line.until('a full view', () => line.messages.filter((message) => message.type === 'view').length > views);
    expect(line.messages.findLast((message) => message.type === 'view')?.body).toMatchObject({ full: true });
    await line.leave();
  });

  it('brings a seat back on another line, by token and by pin', async () => {
    const joined = await callJoined(url, '/api/matches', { name: 'Nilufar', preset: 'lesson' });
    const first = await openLine(url, joined.roomId, joined.token);
    const second = await openLine(url, joined.roomId, joined.token);
    expect(await first.closed).toBe(4000);
    expect(first.messages.at(-1)).toEqual({ type: 'replaced', body: {} });
    expect((await second.command({ type: 'takePower', power: 'tj' })).ok).toBe(true);
    const elsewhere = await callJoined(url, `/api/matches/${joined.code}/return`, { name: 'Nilufar', pin: joined.pin });
    expect(elsewhere).toMatchObject({ seat: joined.seat, code: joined.code });
    await expect(openLine(url, joined.roomId, joined.token)).rejects.toThrow('wrongToken');
    const third = await openLine(url, elsewhere.roomId, elsewhere.token);
    expect(third.own().power).toBe('tj');
    await third.leave();
  });
});
