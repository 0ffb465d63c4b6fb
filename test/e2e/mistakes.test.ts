// What goes wrong at a table, with the words that the player reads: codes, names, keys, two windows, a text that changed, too long a message,
// a lost line (issue 2, "Bad input"). None of it may hurt anybody else, and each says what would work.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pact, PactTerms } from '../../shared/politics/pact.ts';
import type { Joined } from '../../shared/protocol/messages.ts';
import { connectSeat, post, type SeatClient } from '../support/seatClient.ts';
import { openPart, readSheets, say, untilPhase, writeOrder, writtenOrder } from './support/seat.ts';
import { setStage } from './support/stage.ts';
import { LINE_DOWN, REFUSED, type Visitor } from './support/visitor.ts';
import { place, words } from './support/words.ts';

/** As many seats as a match has (shared/game/decide/system.ts). */
const MOST_SEATS = 32;
const CLOCKLESS = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };

const stage = setStage({ JOINS_PER_MINUTE: '1000' });
const clients: SeatClient[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.leave().catch(() => {})));
});

const visit = (name = 'visitor'): Promise<Visitor> => stage.visit(name);

const openTable = async (wish: object = {}): Promise<Joined> =>
  (
    await post<Joined>(stage.server.url, '/api/matches', {
      name: 'Farida',
      preset: 'lesson',
      settings: CLOCKLESS,
      ...wish,
    })
  ).body;

async function join(code: string, name: string): Promise<Joined> {
  return (await post<Joined>(stage.server.url, `/api/matches/${code}/join`, { name })).body;
}

/** A bare client at the seat, for what the other side of the table does. */
async function sit(joined: Joined): Promise<SeatClient> {
  const client = await connectSeat(stage.server.url, joined);
  clients.push(client);
  return client;
}

/** Puts the key of a seat into the browser, as the page itself keeps it. */
async function keep({ context }: Visitor, { code, matchId, seat, token, pin }: Joined, name: string): Promise<void> {
  const key = { code, matchId, seat, token, pin, name, since: 1 };
  await context.addInitScript((keys) => localStorage.setItem('leverage.seats', keys), JSON.stringify([key]));
}

const sees = (page: Page, key: string, slots: Record<string, string | number> = {}) =>
  page.getByText(words(key, slots)).first().waitFor();

/** What comes from the server can be held back from the page for a moment, as on a slow line. */
async function slowLine({ page, context }: Visitor) {
  await context.addInitScript(() => {
    const line: { held: (() => void)[] | null } = { held: null };
    Object.assign(window, { slowLine: line });
    const plain = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
    Object.defineProperty(WebSocket.prototype, 'onmessage', {
      ...plain,
      set(this: WebSocket, hear: (event: MessageEvent) => void) {
        plain?.set?.call(this, (event: MessageEvent) => {
          if (line.held) line.held.push(() => hear.call(this, event));
          else hear.call(this, event);
        });
      },
    });
  });
  const line = (hold: boolean) =>
    page.evaluate((on) => {
      const { slowLine } = window as unknown as { slowLine: { held: (() => void)[] | null } };
      const waiting = slowLine.held ?? [];
      slowLine.held = on ? [] : null;
      for (const pass of waiting) pass();
    }, hold);
  return { hold: () => line(true), release: () => line(false) };
}

/** A match of two people, begun: one at a browser in Tajikistan, one bare client in Russia. */
async function twoAtTheTable(): Promise<{ tj: Visitor; ru: SeatClient; line: Awaited<ReturnType<typeof slowLine>> }> {
  const host = await openTable();
  const ru = await sit(host);
  const joined = await join(host.code, 'Nilufar');
  const second = await connectSeat(stage.server.url, joined);
  await ru.send({ type: 'takePower', power: 'ru' });
  await second.send({ type: 'takePower', power: 'tj' });
  await ru.send({ type: 'begin' });
  await ru.send({ type: 'endPhase' });
  await ru.until((view) => view.clock.phase === 'diplomacy');
  await second.leave();
  const tj = await visit('Nilufar');
  await keep(tj, joined, 'Nilufar');
  const line = await slowLine(tj);
  await tj.open(`/m/${host.code}`);
  await untilPhase(tj.page, ['diplomacy']);
  await readSheets(tj.page);
  return { tj, ru, line };
}

describe('the door', () => {
  it('of a code that fits nothing says what codes look like, and takes the next try', async () => {
    const who = await visit();
    who.expects(REFUSED);
    await who.open('/');
    await who.page.getByTestId('code-input').fill('ACD');
    await who.page.getByTestId('join').click();
    await who.page.getByRole('alert').waitFor();
    await who.page.getByTestId('code-input').fill('ACDEFG');
    await who.page.getByTestId('join').click();
    await sees(who.page, 'refusal.unknownCode');
    const { code } = await openTable();
    await who.page.getByTestId('code-input').fill(code);
    await who.page.getByTestId('join').click();
    await who.page.getByTestId('name-input').waitFor();
    expect(who.faults).toEqual([]);
  });

  it('says which names are taken, and none is longer than the field', async () => {
    const who = await visit();
    who.expects(REFUSED);
    const { code } = await openTable();
    await who.open(`/j/${code}`);
    const name = who.page.getByTestId('name-input');
    await name.fill('farida');
    await who.page.getByTestId('join-submit').click();
    await sees(who.page, 'refusal.nameTaken');
    await name.fill('   ');
    await who.page.getByTestId('join-submit').click();
    await sees(who.page, 'refusal.nameBad');
    await name.fill('A name that is much too long for this field');
    expect((await name.inputValue()).length).toBeLessThanOrEqual(24);
    await name.fill('Anora');
    await who.page.getByTestId('join-submit').click();
    await who.page.getByTestId('lobby').waitFor();
    expect(who.faults).toEqual([]);
  });

  it('of a full table leads to the gallery', async () => {
    const who = await visit();
    who.expects(REFUSED);
    const { code } = await openTable();
    for (let seat = 2; seat <= MOST_SEATS; seat += 1) await join(code, `Guest ${seat}`);
    await who.open(`/j/${code}`);
    await who.page.getByTestId('name-input').fill('One too many');
    await who.page.getByTestId('join-submit').click();
    await sees(who.page, 'refusal.matchFull');
    await who.page.getByRole('link', { name: words('join.watch') }).click();
    await sees(who.page, 'watch.waiting');
    expect(who.faults).toEqual([]);
  });

  it('of a match that runs says that it has begun, and lets watch', async () => {
    const who = await visit();
    const { code } = await openTable({ practise: true, power: 'tj' });
    await who.open(`/j/${code}`);
    await sees(who.page, 'landing.phase.briefing');
    await who.page.getByRole('link', { name: words('join.watch') }).click();
    await untilPhase(who.page, ['briefing']);
    expect(who.faults).toEqual([]);
  });

  it('does not open to a key that is not the right one, and says how to get a seat', async () => {
    const who = await visit();
    who.expects(/WebSocket|status of 4\d\d/);
    const joined = await openTable({ practise: true, power: 'tj' });
    await keep(who, { ...joined, token: 'not-the-right-secret' }, 'Farida');
    await who.open(`/m/${joined.code}`);
    await sees(who.page, 'refusal.wrongToken');
    await who.page.getByRole('link', { name: words('line.bring') }).waitFor();
    expect(who.faults).toEqual([]);
  });
});

describe('at the table', () => {
  it('a seat opened in a second window is told in the first, and can be taken back', async () => {
    const { tj } = await twoAtTheTable();
    const { page } = tj;
    const second = await tj.secondTab();
    await second.goto(page.url());
    await untilPhase(second, ['diplomacy']);
    await page.getByTestId('line-replaced').waitFor();
    await sees(page, 'line.replaced');
    await page.bringToFront();
    await page.getByTestId('reopen').click();
    await second.getByTestId('line-replaced').waitFor();
    await page.getByTestId('line-replaced').waitFor({ state: 'detached' });
    await openPart(tj, 'talks');
    await page.getByTestId('channel-floor').click();
    await say(tj, 'Still here.');
    expect(tj.faults).toEqual([]);
  });

  it('a seal under a text that changed meanwhile is refused, and the new text is there', async () => {
    const { tj, ru, line } = await twoAtTheTable();
    const { page } = tj;
    const terms = (coins: number): PactTerms => ({
      parties: ['ru', 'tj'],
      clauses: [{ kind: 'pay', from: 'ru', to: 'tj', coins, each: 'once' }],
      term: 1,
      visibility: 'public',
    });
    const offered = (pact: Pact) => pact.state === 'proposed' && pact.versions.at(-1)?.by === 'ru';
    await ru.send({ type: 'propose', terms: terms(1) });
    await ru.until((view) => Object.values(view.pact).some(offered));
    const id = Object.values(ru.view().pact).find(offered)?.id ?? '';
    await openPart(tj, 'pacts');
    // By its name: the bots at the other seats offer texts of their own, at their own pace.
    const card = page.getByTestId(`pact-${id}`);
    const seal = page.getByTestId(`seal-${id}`);
    await seal.waitFor();
    // The finger is on its way while the other side changes the text: the page hears of it only after the click.
    await line.hold();
    await ru.send({ type: 'counter', pact: id, version: 1, terms: terms(2) });
    await seal.click();
    await line.release();
    await sees(page, 'refusal.versionGone');
    await card.filter({ hasText: words('pact.coins_other', { count: 2 }) }).waitFor();
    expect(tj.faults).toEqual([]);
  });

  it('a message has room for 500 signs: the rest is counted, nothing is lost or sent', async () => {
    const { tj, ru } = await twoAtTheTable();
    const { page } = tj;
    await openPart(tj, 'talks');
    await page.getByTestId('channel-floor').click();
    const box = page.getByTestId('message-input');
    await box.fill('x'.repeat(503));
    await page.getByText(words('match.talks.tooLong_other', { count: 3 })).waitFor();
    await box.press('Enter');
    expect(await box.inputValue()).toHaveLength(503);
    await box.fill('y'.repeat(500));
    await box.press('Enter');
    await ru.until((view) => view.floor.some(({ text }) => text === 'y'.repeat(500)));
    expect(ru.view().floor.some(({ text }) => text?.startsWith('x'))).toBe(false);
    expect(tj.faults).toEqual([]);
  });

  it('without a line one reads so, goes on writing, and loses nothing', async () => {
    const { tj, ru } = await twoAtTheTable();
    const { page } = tj;
    await openPart(tj, 'orders');
    const order = words('match.choice.supportHold', { whom: place('tj-khorog') });
    await writeOrder(tj, 'u4', order);
    tj.expects(LINE_DOWN);
    await tj.context.setOffline(true);
    await page.getByTestId('line-lost').waitFor({ timeout: 40_000 });
    await sees(page, 'line.lost');
    await openPart(tj, 'talks');
    await page.getByTestId('channel-floor').click();
    await page.getByTestId('message-input').fill('Written in the dark.');
    await page.getByTestId('send').click();
    await page.getByTestId(/^outgoing-/).waitFor();
    expect(ru.view().floor.some(({ text }) => text === 'Written in the dark.')).toBe(false);
    await tj.context.setOffline(false);
    await page.getByTestId('line-lost').waitFor({ state: 'detached' });
    await ru.until((view) => view.floor.some(({ text }) => text === 'Written in the dark.'));
    expect(
      ru.view().floor.filter(({ text }) => text === 'Written in the dark.'),
      'once',
    ).toHaveLength(1);
    await openPart(tj, 'orders');
    expect(await writtenOrder(page, 'u4')).toContain(order);
    expect(tj.faults).toEqual([]);
  });
});
