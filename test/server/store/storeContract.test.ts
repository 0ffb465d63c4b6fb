// One contract for every event store: append then acknowledge, all or nothing, one writer a version, and nothing forgotten.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { EventStore } from '../../../server/store/eventStore.ts';
import { createMemoryStore } from '../../../server/store/memoryStore.ts';
import { openSqliteStore } from '../../../server/store/sqliteStore.ts';
import type { GameEvent } from '../../../shared/game/events.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'leverage-store-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const match = (id: string, code = `C${id}`) => ({
  id,
  code,
  preset: 'lesson',
  createdAt: 1,
  touchedAt: 1,
  status: 'lobby' as const,
});
const named = (name: string): GameEvent => ({ type: 'seatAdded', seat: 's1', name, host: false });

const adapters: [string, () => Promise<EventStore>][] = [
  ['memory', async () => createMemoryStore()],
  ['sqlite', () => openSqliteStore(join(newFolder(), 'store.sqlite'))],
];

describe.each(adapters)('event store: %s', (_name, open) => {
  it('keeps events in order with their request', async () => {
    const store = await open();
    expect(await store.createMatch(match('a'))).toBe(true);
    const appended = await store.append({
      matchId: 'a',
      expectedVersion: 0,
      events: [named('Nilufar'), named('Jonas')],
      at: 5,
      request: 's1:r1',
      status: 'lobby',
    });
    expect(appended).toEqual({ ok: true, version: 2 });
    await store.append({ matchId: 'a', expectedVersion: 2, events: [named('Mira')], at: 6, status: 'playing' });
    expect(await store.read('a')).toEqual([
      { version: 1, event: named('Nilufar'), at: 5, request: 's1:r1' },
      { version: 2, event: named('Jonas'), at: 5, request: 's1:r1' },
      { version: 3, event: named('Mira'), at: 6, request: null },
    ]);
    expect((await store.matchById('a'))?.status).toBe('playing');
    await store.close();
  });

  it('refuses a writer that is behind and writes nothing of it', async () => {
    const store = await open();
    await store.createMatch(match('a'));
    await store.append({ matchId: 'a', expectedVersion: 0, events: [named('A')], at: 1, status: 'lobby' });
    const late = await store.append({
      matchId: 'a',
      expectedVersion: 0,
      events: [named('B'), named('C')],
      at: 2,
      status: 'lobby',
    });
    expect(late).toEqual({ ok: false, actualVersion: 1 });
    expect(await store.read('a')).toHaveLength(1);
    await store.close();
  });

  it('takes each id and code once', async () => {
    const store = await open();
    expect(await store.createMatch(match('a', 'SAME'))).toBe(true);
    expect(await store.createMatch(match('a', 'OTHER'))).toBe(false);
    expect(await store.createMatch(match('b', 'SAME'))).toBe(false);
    expect((await store.matchByCode('SAME'))?.id).toBe('a');
    expect(await store.matchByCode('NONE')).toBeUndefined();
    await store.close();
  });

  it('finds a seat by the hash of its token, and only by the newest', async () => {
    const store = await open();
    await store.createMatch(match('a'));
    await store.addSeat({ matchId: 'a', seatId: 's1', tokenHash: 'old' });
    await store.replaceToken({ matchId: 'a', seatId: 's1', tokenHash: 'new' });
    expect(await store.seatByToken('old')).toBeUndefined();
    expect(await store.seatByToken('new')).toEqual({ matchId: 'a', seatId: 's1', tokenHash: 'new' });
    await store.close();
  });

  it('lists the matches in play, newest first', async () => {
    const store = await open();
    for (const [id, status, at] of [
      ['a', 'playing', 5],
      ['b', 'finished', 9],
      ['c', 'playing', 8],
    ] as const) {
      await store.createMatch(match(id));
      await store.append({ matchId: id, expectedVersion: 0, events: [named(id)], at, status });
    }
    expect((await store.playing()).map(({ id }) => id)).toEqual(['c', 'a']);
    await store.close();
  });

  it('has one secret for the installation', async () => {
    const store = await open();
    const secret = await store.secret();
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(await store.secret()).toBe(secret);
    await store.close();
  });
});

describe('sqlite file', () => {
  it('is read again by the next process', async () => {
    const file = join(newFolder(), 'store.sqlite');
    const first = await openSqliteStore(file);
    await first.createMatch(match('a'));
    await first.append({ matchId: 'a', expectedVersion: 0, events: [named('A')], at: 1, status: 'playing' });
    const secret = await first.secret();
    await first.close();
    const second = await openSqliteStore(file);
    expect(await second.read('a')).toHaveLength(1);
    expect(await second.secret()).toBe(secret);
    await second.close();
  });

  it('keeps every append that was acknowledged before a SIGKILL', async () => {
    const file = join(newFolder(), 'store.sqlite');
    const writer = `
      import { openSqliteStore } from ${JSON.stringify(new URL('../../../server/store/sqliteStore.ts', import.meta.url).href)};
      const store = await openSqliteStore(${JSON.stringify(file)});
      await store.createMatch({ id: 'a', code: 'C', preset: 'lesson', createdAt: 1, touchedAt: 1, status: 'lobby' });
      for (let version = 0; ; version += 1) {
        await store.append({ matchId: 'a', expectedVersion: version, events: [{ type: 'seatAdded', seat: 's', name: String(version), host: false }], at: 1, status: 'lobby' });
        process.stdout.write(String(version + 1) + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', writer], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      acknowledged = Number(chunk.toString().trim().split('\n').at(-1));
      if (acknowledged >= 50) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.on('exit', resolve));
    expect(acknowledged).toBeGreaterThanOrEqual(50);
    const store = await openSqliteStore(file);
    expect((await store.read('a')).length).toBeGreaterThanOrEqual(acknowledged);
    await store.close();
  });
});
