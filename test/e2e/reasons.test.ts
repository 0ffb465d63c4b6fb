// Why an order failed, in the browser: a standoff, a cut support and a broken convoy explain themselves, first in a what-if that sends nothing,
// then when they really happen: caption, communiqué, and the list of one's own orders. Fleets, a raised one too, and a convoy over the Caspian.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import type { Joined } from '../../shared/protocol/messages.ts';
import type { Phase } from '../../shared/view/publicView.ts';
import { connectSeat, post, type SeatClient } from '../support/seatClient.ts';
import { launchChromium } from './support/chromium.ts';
import { openPart, orderList, readSheets, untilPhase, watchPlayback } from './support/seat.ts';
import { type ServerProcess, startServer } from './support/serverProcess.ts';
import { openVisitor, shot, type Visitor, type WindowName } from './support/visitor.ts';
import { place, words } from './support/words.ts';

const CLOCKLESS = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
const OTHERS = ['ru', 'tal'] as const;

let server: ServerProcess;
let browser: Browser;
beforeAll(async () => {
  server = await startServer({ JOINS_PER_MINUTE: '1000' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

/** A table at which Kazakhstan, Russia and the Taliban are played, and the other three sit idle. */
class Table {
  readonly clients = new Map<PowerId, SeatClient>();
  host: Joined | undefined;

  async open(): Promise<void> {
    const wish = { name: 'Aigul', preset: 'evening', power: 'kz', seed: 'reasons', settings: CLOCKLESS };
    this.host = (await post<Joined>(server.url, '/api/matches', wish)).body;
    this.clients.set('kz', await connectSeat(server.url, this.host));
    for (const power of OTHERS) {
      const joined = await post<Joined>(server.url, `/api/matches/${this.host.code}/join`, {
        name: `Head of ${power}`,
      });
      this.clients.set(power, await connectSeat(server.url, joined.body));
      await this.must(power, { type: 'takePower', power });
    }
    for (const power of ['tj', 'uz', 'kg'] as const) await this.must('kz', { type: 'setAbsent', power, as: 'idle' });
    await this.must('kz', { type: 'begin' });
  }

  seat(power: PowerId): SeatClient {
    const client = this.clients.get(power);
    if (client === undefined) throw new Error(`Nobody plays ${power}`);
    return client;
  }

  async must(power: PowerId, command: PlayerCommand): Promise<void> {
    const reply = await this.seat(power).send(command);
    if (!reply.ok) throw new Error(`${power} ${command.type}: ${JSON.stringify(reply.error)}`);
  }

  unitAt(at: ProvinceId): string {
    const client = [...this.clients.values()][0]!;
    const unit = Object.values(client.view().unit).find((one) => one.at === at);
    if (unit === undefined) throw new Error(`Nobody stands at ${at}`);
    return unit.id;
  }

  async order(power: PowerId, at: ProvinceId, order: GameOrder): Promise<void> {
    await this.must(power, { type: 'writeOrder', unit: this.unitAt(at), order });
  }

  /** Everybody here is ready until the phase has come. */
  async until(phase: Phase, round: number): Promise<void> {
    for (let n = 0; n < 400; n++) {
      const clients = [...this.clients.values()];
      const { clock } = clients[0]!.view();
      if (clock.phase === phase && clock.round === round) return;
      for (const client of clients) await client.send({ type: 'ready', ready: true });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No ${phase} of round ${round} came`);
  }
}

/** Kazakhstan's fleet in the northern sea with an army behind it; Russia with a fleet on either side of it. */
async function intoTheCaspian(table: Table): Promise<void> {
  await table.until('diplomacy', 1);
  const terms = {
    parties: ['ru', 'kz'],
    clauses: [{ kind: 'arms', seller: 'kz', buyer: 'ru', price: 0 }],
    term: 'match',
    visibility: 'public',
  } as const;
  await table.must('ru', { type: 'propose', terms });
  await table.seat('kz').until(({ pact }) => Object.values(pact).some(({ state }) => state === 'proposed'));
  const proposed = Object.values(table.seat('kz').view().pact).find(({ state }) => state === 'proposed')!;
  await table.must('kz', { type: 'sign', pact: proposed.id, version: 1 });
  await table.order('ru', 'ru-volga', { type: 'move', to: { province: 'caspian-north' } });
  await table.order('kz', 'kz-shymkent', { type: 'move', to: { province: 'kz-kyzylorda' } });
  await table.until('regroup', 1);
  await table.must('ru', { type: 'raise', at: 'ru-volga', kind: 'fleet' });
  await table.until('diplomacy', 2);
  await table.order('ru', 'caspian-north', { type: 'move', to: { province: 'caspian-south' } });
  await table.order('kz', 'kz-west', { type: 'move', to: { province: 'caspian-north' } });
  await table.order('kz', 'kz-kyzylorda', { type: 'move', to: { province: 'kz-west' } });
  await table.until('diplomacy', 3);
}

/** Kazakhstan's seat moves from the bare client to a browser. */
async function sitDown(table: Table, window: WindowName): Promise<Visitor & { readonly sent: Buffer[] }> {
  await table.seat('kz').leave();
  table.clients.delete('kz');
  const visitor = await openVisitor(browser, server.url, `kz on a ${window}`, { window, reducedMotion: 'reduce' });
  const sent: Buffer[] = [];
  visitor.page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(Buffer.from(payload))));
  const { code, matchId, seat, token, pin } = table.host!;
  const key = { code, matchId, seat, token, pin, name: 'Aigul', since: 1 };
  await visitor.context.addInitScript((keys) => localStorage.setItem('leverage.seats', keys), JSON.stringify([key]));
  await visitor.open(`/m/${code}`);
  await untilPhase(visitor.page, ['diplomacy']);
  await readSheets(visitor.page);
  return { ...visitor, sent };
}

/** Kazakhstan at its orders, in a browser, with everything in place for a convoy that breaks. */
async function inTheCaspian(window: WindowName) {
  const table = new Table();
  await table.open();
  await intoTheCaspian(table);
  const kz = await sitDown(table, window);
  await openPart(kz, 'orders');
  return { table, kz, page: kz.page };
}

async function goHome(table: Table, kz: Visitor): Promise<void> {
  expect(kz.faults).toEqual([]);
  await kz.close();
  for (const client of table.clients.values()) await client.leave().catch(() => {});
}

const STANDOFF = words('outcome.stop.bounced', { by: 'the Russian army at Siberia' });
const BROKEN = words('outcome.stop.convoyBroken', { seas: place('caspian-north') });
const CUT = words('outcome.support.cutBy', {
  unit: 'the Russian army at Bokhtar',
  by: 'the Taliban army at Kunduz',
});

/** What everybody is told in the third month, as it stands in the lists. */
const TOLD: readonly (readonly [PowerId, ProvinceId, string, GameOrder])[] = [
  ['kz', 'kz-west', words('match.choice.moveBySea', { to: place('ru-volga') }), viaSea('ru-volga')],
  [
    'kz',
    'caspian-north',
    words('match.choice.convoy', { from: place('kz-west'), to: place('ru-volga') }),
    { type: 'convoy', from: 'kz-west', to: 'ru-volga' },
  ],
  ['kz', 'kz-almaty', words('match.choice.move', { to: place('kz-astana') }), moveTo('kz-astana')],
  ['ru', 'ru-siberia', words('match.choice.move', { to: place('kz-astana') }), moveTo('kz-astana')],
  ['ru', 'ru-volga', words('match.choice.move', { to: place('caspian-north') }), moveTo('caspian-north')],
  [
    'ru',
    'caspian-south',
    words('match.choice.supportMove', { from: place('ru-volga'), to: place('caspian-north') }),
    { type: 'supportMove', from: 'ru-volga', to: 'caspian-north' },
  ],
  [
    'ru',
    'tj-bokhtar',
    words('match.choice.supportHold', { whom: place('tj-dushanbe') }),
    { type: 'supportHold', at: 'tj-dushanbe' },
  ],
  ['tal', 'af-kunduz', words('match.choice.move', { to: place('tj-bokhtar') }), moveTo('tj-bokhtar')],
];

function moveTo(province: ProvinceId): GameOrder {
  return { type: 'move', to: { province } };
}

function viaSea(province: ProvinceId): GameOrder {
  return { type: 'move', to: { province }, viaConvoy: true };
}

async function choose(page: Page, unit: string, label: string): Promise<void> {
  const list = orderList(page, unit);
  const value = await list.locator('option').filter({ hasText: label }).first().getAttribute('value');
  if (value === null) throw new Error(`${unit} has no order "${label}"`);
  await list.selectOption(value);
}

/** No serious finding of axe, what stands over the canvas included. */
async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

/** Guesses for everybody, by the lists of the what-if. */
async function guessAll(table: Table, page: Page): Promise<void> {
  for (const power of OTHERS) await page.getByTestId(`what-if-${power}`).locator('summary').click();
  for (const [, at, label] of TOLD) await choose(page, table.unitAt(at), label);
}

describe('reasons', () => {
  it('are told by a what-if, and then by what happens', async () => {
    const { table, kz, page } = await inTheCaspian('laptop');

    // Alt+W is the way in for the keyboard; the banner says what it is.
    await page.keyboard.press('Alt+w');
    await page.getByTestId('what-if-banner').getByText(words('whatIf.banner')).waitFor();
    const before = kz.sent.length;
    await guessAll(table, page);
    const result = page.getByTestId('what-if-result');
    await expect.poll(() => result.innerText()).toContain(STANDOFF);
    expect(await result.innerText()).toContain(BROKEN);
    expect((await result.innerText()).toLowerCase()).toContain(CUT.toLowerCase());
    await shot(page, 'reasons-what-if');
    await isAccessible(page);

    // Undo takes back one guess, leaving and coming back none.
    await page.getByTestId('what-if-undo').first().click();
    await expect.poll(async () => (await result.innerText()).toLowerCase()).not.toContain(CUT.toLowerCase());
    await page.keyboard.press('Escape');
    await page.getByTestId('what-if-banner').waitFor({ state: 'detached' });
    await page.getByTestId('what-if-open').first().click();
    await expect.poll(() => result.innerText()).toContain(BROKEN);

    // All this has left no trace on the line: whatever was sent, no command was in it.
    const commands = (frames: readonly Buffer[]) => frames.filter((frame) => frame.includes('writeOrder'));
    expect(commands(kz.sent.slice(before))).toEqual([]);
    expect(table.seat('ru').view().log.length).toBeGreaterThan(0);

    // One button makes orders of the guesses for one's own units, and of no others.
    await page.getByTestId('what-if-write').click();
    await expect.poll(() => commands(kz.sent.slice(before)).length).toBe(3);
    await page.keyboard.press('Escape');
    for (const [, at] of TOLD.filter(([power]) => power === 'kz'))
      await page.getByTestId(`order-slip-${table.unitAt(at)}`).waitFor();
    await shot(page, 'reasons-written');

    // The others do as was guessed.
    for (const [power, at, , order] of TOLD) if (power !== 'kz') await table.order(power, at, order);
    await page.getByTestId('ready').click();
    await table.until('resolution', 3);
    const captions = (await watchPlayback(page)).join('\n');
    expect(captions).toContain(words('playback.move.convoyBroken', { to: place('ru-volga') }));
    expect(captions).toContain(BROKEN);
    expect(captions.toLowerCase()).toContain(CUT.toLowerCase());
    expect(captions).toContain(words('playback.move.standoff', { to: place('kz-astana') }));

    // The newspaper tells it to everybody, and below it stands what became of one's own orders.
    const paper = page.getByTestId('communique');
    expect(await paper.innerText()).toContain(words('communique.story.clashes'));
    await shot(page, 'reasons-communique');
    const own = paper.getByTestId('last-orders');
    await own.locator('summary').click();
    expect(await own.innerText()).toContain(BROKEN);
    expect(await own.innerText()).toContain(STANDOFF);
    await shot(page, 'reasons-own');
    await isAccessible(page);
    await page.getByTestId('close-communique').click();
    await openPart(kz, 'orders');
    await page.getByTestId('last-orders').getByText(BROKEN).waitFor();
    await goHome(table, kz);
  });

  it('are told on a phone: the what-if stands in the sheet', async () => {
    const { table, kz, page } = await inTheCaspian('phone');
    await page.getByTestId('what-if-open').first().tap();
    await page.getByTestId('what-if-banner').waitFor();
    await guessAll(table, page);
    const result = page.getByTestId('what-if-result');
    await expect.poll(() => result.innerText()).toContain(BROKEN);
    await result.scrollIntoViewIfNeeded();
    await shot(page, 'reasons-phone');
    await isAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await goHome(table, kz);
  });
});
