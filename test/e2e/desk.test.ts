// The desk in the browser: a conditional deal with collateral written on a phone with few taps, told and sealed; the treaties layer and a demand
// by keyboard; and the focus, which is never lost. Uzbekistan is a bare client, the others sit idle.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Pact } from '../../shared/politics/pact.ts';
import type { Joined } from '../../shared/protocol/messages.ts';
import { connectSeat, post, type SeatClient } from '../support/seatClient.ts';
import { launchChromium } from './support/chromium.ts';
import { openPart, readSheets, untilPhase } from './support/seat.ts';
import { type ServerProcess, startServer } from './support/serverProcess.ts';
import { openVisitor, shot, type Visitor, type WindowName } from './support/visitor.ts';
import { words } from './support/words.ts';

const CLOCKLESS = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };

let server: ServerProcess;
let browser: Browser;
let tj: Visitor;
let uz: SeatClient;
beforeAll(async () => {
  server = await startServer({ JOINS_PER_MINUTE: '1000' });
  browser = await launchChromium();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shot(tj.page, 'failed desk');
  await uz?.leave().catch(() => {});
  await tj?.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

/** An Evening in its first Diplomacy: Uzbekistan hosts, Tajikistan sits at a browser. */
async function begin(window: WindowName): Promise<void> {
  const wish = { name: 'Umid', preset: 'evening', power: 'uz', seed: 'desk', settings: CLOCKLESS };
  const host = (await post<Joined>(server.url, '/api/matches', wish)).body;
  uz = await connectSeat(server.url, host);
  const joined = (await post<Joined>(server.url, `/api/matches/${host.code}/join`, { name: 'Nilufar' })).body;
  const second = await connectSeat(server.url, joined);
  await second.send({ type: 'takePower', power: 'tj' });
  for (const power of ['ru', 'tal', 'kz', 'kg'] as const) await uz.send({ type: 'setAbsent', power, as: 'idle' });
  await uz.send({ type: 'begin' });
  await uz.send({ type: 'endPhase' });
  await uz.until((view) => view.clock.phase === 'diplomacy');
  await second.leave();
  tj = await openVisitor(browser, server.url, 'Nilufar', { window });
  const { code, matchId, seat, token, pin } = joined;
  const key = { code, matchId, seat, token, pin, name: 'Nilufar', since: 1 };
  await tj.context.addInitScript((keys) => localStorage.setItem('leverage.seats', keys), JSON.stringify([key]));
  await tj.open(`/m/${host.code}`);
  await untilPhase(tj.page, ['diplomacy']);
  await readSheets(tj.page);
}

/** The page gives the focus back with a breath's delay (client/ui/keepFocus.ts). */
const focusIsSomewhere = (page: Page) => page.waitForFunction(() => document.activeElement !== document.body);

async function accessible(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe('on a phone', () => {
  it('a conditional deal of two clauses with collateral takes ten taps, and its seals are told', async () => {
    await begin('phone');
    const { page } = tj;
    let taps = 0;
    const tap = async (id: string) => {
      taps += 1;
      await page.getByTestId(id).first().tap();
    };
    /** The platform's list: one tap opens it, one chooses. */
    const pick = async (id: string, value: string) => {
      taps += 2;
      await page.getByTestId(id).first().selectOption(value);
    };
    await tap('tab-pacts');
    await tap('new-pact-uz');
    await tap('clause-orderPledge');
    await tap('add-clause');
    await tap('clause-pay');
    await pick('when-1', 'ownFrontNamed');
    await pick('collateral-uz', '1');
    await accessible(page, '[data-testid=composer]');
    await tap('propose');
    expect(taps).toBeLessThanOrEqual(10);

    await uz.until((view) => Object.values(view.pact).some(({ state }) => state === 'proposed'));
    const offer = Object.values(uz.view().pact).find(({ state }) => state === 'proposed') as Pact;
    expect(offer.versions[0]?.terms).toMatchObject({
      parties: ['tj', 'uz'],
      collateral: { uz: 1 },
      clauses: [{ kind: 'orderPledge' }, { kind: 'pay', when: { is: 'ownFrontNamed', power: 'tj' } }],
    });
    await page.getByTestId('composer').waitFor({ state: 'detached' });
    await focusIsSomewhere(page);

    await tap('tab-seat');
    await uz.send({ type: 'sign', pact: offer.id, version: 1 });
    const notice = page.locator('.match-notice-open').last();
    await notice.waitFor();
    await notice.tap();
    await page
      .getByTestId('pact-standing')
      .getByText(words('match.pact.deposit', { power: 'Uzbekistan', coins: '1 coin' }))
      .waitFor();
    expect(tj.faults).toEqual([]);
  });
});

describe('on a laptop', () => {
  it('the treaties layer is read and followed with the keyboard', async () => {
    await begin('laptop');
    const { page } = tj;
    await page.getByRole('button', { name: words('match.layer.treaties') }).focus();
    await page.keyboard.press('Enter');
    const legend = page.getByTestId('treaty-legend');
    await legend.waitFor();
    await accessible(page, '[data-testid=treaty-legend]');
    await legend.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await legend.locator('.treaty-note').first().focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('pact-back').waitFor();
    expect(tj.faults).toEqual([]);
  });

  it('a demand says what either side has to expect, before it is made and to who is asked', async () => {
    await begin('laptop');
    const { page } = tj;
    await openPart(tj, 'powers');
    await page.getByTestId('power-tal').click();
    await page.getByTestId('demand-tal').click();
    const form = page.getByTestId('demand-form');
    // Tajikistan supplies electricity from the start.
    await form.getByRole('checkbox').first().check({ force: true });
    for (const outcome of ['complied', 'defied', 'backedDown']) {
      await form.getByText(words(`match.demand.case.${outcome}`)).waitFor();
    }
    await accessible(page, '[data-testid=demand-form]');
    await page.getByTestId('send-demand').focus();
    await page.keyboard.press('Enter');
    await uz.until((view) => Object.keys(view.demand).length === 1);
    await form.waitFor({ state: 'detached' });
    await focusIsSomewhere(page);
    expect(tj.faults).toEqual([]);
  });

  it('a proposal that is sealed leaves the focus where the reader was', async () => {
    await begin('laptop');
    const { page } = tj;
    await openPart(tj, 'pacts');
    const terms = {
      parties: ['uz', 'tj'],
      clauses: [{ kind: 'nonAggression' }],
      term: 'match',
      visibility: 'public',
    } as const;
    await uz.send({ type: 'propose', terms });
    await page.locator('[data-testid^=seal-]').first().focus();
    await page.keyboard.press('Enter');
    await uz.until((view) =>
      Object.values(view.pact).some(({ state, given }) => state === 'inForce' && given === undefined),
    );
    await focusIsSomewhere(page);
    expect(tj.faults).toEqual([]);
  });
});
