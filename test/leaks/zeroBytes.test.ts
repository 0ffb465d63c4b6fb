// Hidden information at the socket: while two powers write orders, choose cards, draft, talk, sign and vote in secret, not one frame reaches a
// third power or a spectator, and no HTTP answer changes. A frame that says nothing would still tell that something is going on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SpectateRoom } from '../../server/rooms/spectateRoom.ts';
import { type BareLine, call, callJoined, type Joined, openLine } from '../protocol/bareClient.ts';
import { startTestApp, type TestApp } from '../support/testApp.ts';

const GATHER_MS = 20;
/** Frame of the answer to a ping (docs/protocol.md 2): the test's own. */
const PONG = 18;
/** Doors that somebody may try for a match's past, with those that exist (docs/protocol.md 1). */
const DOORS = ['', '/log', '/events', '/state', '/replay', '/archives', '/debrief', '/seats', '/views'];

let app: TestApp;
let host: Joined;
let tj: BareLine;
let uz: BareLine;
let kz: BareLine;
let watcher: BareLine;
let pact = '';

beforeAll(async () => {
  app = await startTestApp();
  SpectateRoom.gatherMs = GATHER_MS;
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  host = await callJoined(app.url, '/api/matches', { name: 'Nilufar', preset: 'full', seed: 'zero', settings });
  const seats = [host];
  for (const name of ['Jonas', 'Aigerim'])
    seats.push(await callJoined(app.url, `/api/matches/${host.code}/join`, { name }));
  [tj, uz, kz] = (await Promise.all(seats.map(({ roomId, token }) => openLine(app.url, roomId, token)))) as [
    BareLine,
    BareLine,
    BareLine,
  ];
  for (const [line, power] of [
    [tj, 'tj'],
    [uz, 'uz'],
    [kz, 'kz'],
  ] as const)
    await must(line, { type: 'takePower', power });
  for (const power of tj.view().powers) {
    if (!['tj', 'uz', 'kz'].includes(power)) await must(tj, { type: 'setAbsent', power, as: 'idle' });
  }
  await must(tj, { type: 'begin' });
  await must(tj, { type: 'endPhase' });
  const { spectateId } = (await call(app.url, `/api/matches/${host.code}/wake`, {})).body as { spectateId: string };
  watcher = await openLine(app.url, spectateId);
  for (const line of [tj, uz, kz, watcher]) await line.until('diplomacy', () => line.wire().phase === 'diplomacy');
  await must(kz, { type: 'move', institution: 'csto', content: { motion: 'condemn', power: 'tal' } });
  await must(kz, { type: 'say', channel: 'floor', text: 'Good day to all.' });
  await quiet();
});
afterAll(() => app.close());

async function must(line: BareLine, command: Record<string, unknown>): Promise<void> {
  expect(await line.command(command), JSON.stringify(command)).toMatchObject({ ok: true });
}

/** Until all that was on its way has come. */
async function quiet(): Promise<void> {
  await new Promise((wake) => setTimeout(wake, 3 * GATHER_MS));
  await Promise.all([tj, uz, kz, watcher].map((line) => line.ping()));
}

/** Bytes that a line has got so far, without the answers to pings. */
const bytes = ({ received }: BareLine): number =>
  [...received].reduce((sum, [kind, n]) => sum + (kind === PONG ? 0 : n), 0);

async function answers(): Promise<readonly unknown[]> {
  return Promise.all(DOORS.map((door) => call(app.url, `/api/matches/${host.code}${door}`)));
}

const terms = {
  parties: ['tj', 'uz'],
  clauses: [{ kind: 'pay', from: 'tj', to: 'uz', coins: 1, each: 'once' }],
  term: 'match',
  visibility: 'secret',
};
const motion = (): string => Object.keys(tj.view().motion)[0] ?? '';

const IN_SECRET: readonly (readonly [string, () => Promise<void>])[] = [
  [
    'an order',
    async () => {
      const [unit] = tj.own().orders;
      await must(tj, { type: 'writeOrder', unit: unit?.unit, order: { type: 'secure', lowers: 'presence' } });
      await must(tj, { type: 'writeOrder', unit: unit?.unit, order: null });
    },
  ],
  [
    'cards, covered and taken back',
    async () => {
      const card = tj.own().hand.find(({ playable, targets, cost }) => playable && !targets && cost > 0);
      expect(card).toBeDefined();
      await must(tj, { type: 'choosePolicy', choice: { policy: card?.policy } });
      await must(tj, { type: 'choosePolicy', choice: null });
    },
  ],
  [
    'a draft, kept and dropped',
    async () => {
      await must(tj, { type: 'saveDraft', draft: 'w', terms });
      await must(tj, { type: 'dropDraft', draft: 'w' });
    },
  ],
  [
    'a word between two, and that it is being written and was read',
    async () => {
      uz.message('typing', { channel: 'tj+uz' });
      await must(uz, { type: 'say', channel: 'tj+uz', text: 'Between us.' });
      await tj.until('the word', () => tj.own().messages.length > 0);
      const word = tj.own().messages.at(-1);
      await must(tj, { type: 'read', channel: 'tj+uz', upTo: word?.id });
      await must(tj, { type: 'mark', message: word?.id, mark: 'doubted' });
      await must(tj, { type: 'say', channel: 'own', text: 'Do not trust them.' });
    },
  ],
  ['a mark on what all heard', () => must(tj, { type: 'mark', message: 1, mark: 'believed' })],
  [
    'a secret proposal, answered with another, and taken off the table',
    async () => {
      await must(tj, { type: 'propose', terms });
      await uz.until('it', () => Object.values(uz.own().pacts).some(({ state }) => state === 'proposed'));
      const id = Object.values(uz.own().pacts).find(({ state }) => state === 'proposed')?.id;
      const other = { ...terms, clauses: [{ ...terms.clauses[0], coins: 2 }] };
      await must(uz, { type: 'counter', pact: id, version: 1, terms: other });
      await must(uz, { type: 'retract', pact: id });
    },
  ],
  [
    'a secret pact with collateral, in force',
    async () => {
      await must(tj, { type: 'propose', terms: { ...terms, collateral: { tj: 1 } } });
      await uz.until('it', () => Object.values(uz.own().pacts).some(({ state }) => state === 'proposed'));
      pact = Object.values(uz.own().pacts).find(({ state }) => state === 'proposed')?.id ?? '';
      await must(uz, { type: 'sign', pact, version: 1 });
      await tj.until('in force', () => tj.own().pacts[pact]?.state === 'inForce');
    },
  ],
  ['a seal on a renewal', () => must(tj, { type: 'renew', pact, term: 3 })],
  [
    'a ballot, changed and taken back',
    async () => {
      await must(tj, { type: 'ballot', motion: motion(), ballot: 'no' });
      await must(tj, { type: 'ballot', motion: motion(), ballot: 'yes' });
      await must(tj, { type: 'ballot', motion: motion(), ballot: null });
    },
  ],
  [
    'what is refused',
    async () => {
      const far = { type: 'move', to: { province: 'us-reserve' } };
      expect(await tj.command({ type: 'writeOrder', unit: tj.own().orders[0]?.unit, order: far })).toMatchObject({
        ok: false,
      });
      expect(await tj.command({ type: 'sign', pact: 'p000000', version: 1 })).toMatchObject({ ok: false });
      expect(await tj.command({ type: 'nonsense' })).toMatchObject({ ok: false });
      await tj.request('resync');
    },
  ],
];

describe('zero bytes to a third power and to a spectator for', () => {
  it.each(IN_SECRET)('%s', async (_name, act) => {
    const doors = await answers();
    const before = [bytes(kz), bytes(watcher)];
    const own = bytes(tj);
    await act();
    await quiet();
    expect([bytes(kz), bytes(watcher)]).toEqual(before);
    expect(await answers()).toEqual(doors);
    // The power itself was answered: else nothing was done.
    expect(bytes(tj)).toBeGreaterThan(own);
  });

  it('nothing that is public: that does come', async () => {
    const before = [bytes(kz), bytes(watcher)];
    await must(tj, { type: 'say', channel: 'floor', text: 'For everybody.' });
    await quiet();
    expect(bytes(kz)).toBeGreaterThan(before[0] ?? 0);
    expect(bytes(watcher)).toBeGreaterThan(before[1] ?? 0);
  });

  it('and no door but the summary tells of a match', async () => {
    const [summary, ...others] = (await answers()) as { status: number; body: object }[];
    expect(Object.keys(summary?.body ?? {}).sort()).toEqual([
      'code',
      'phase',
      'preset',
      'roomId',
      'seats',
      'spectateId',
      'spectators',
    ]);
    for (const other of others) expect(other).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } });
  });
});
