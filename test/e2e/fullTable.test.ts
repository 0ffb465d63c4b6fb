// The whole region on a laptop and a phone: twelve powers, thirty pacts, councils, layers, and the host's desk; nothing scrolls sideways, no key
// stands where words should, axe has nothing serious to say, and nonsense is refused at its field.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Joined } from '../../shared/protocol/messages.ts';
import { post } from '../support/seatClient.ts';
import { look } from './support/look.ts';
import { addClause, openPart, pressReady, readSheets, readyTogether, untilPhase } from './support/seat.ts';
import { setStage } from './support/stage.ts';
import { shot, type Visitor } from './support/visitor.ts';

const SETTINGS = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null, roundsMin: 2, roundsMax: 2 };
const MOST_MS = 180_000;
/** Until a screen shows what it has been told, on a busy machine. */
const SOON = { timeout: 20_000 };

const stage = setStage({ JOINS_PER_MINUTE: '1000' });

async function sitDown(who: Visitor, power: PowerId = 'tj'): Promise<string> {
  const wish = {
    name: 'Farida',
    preset: 'full',
    practise: true,
    power,
    seed: 'whole region',
    settings: SETTINGS,
  };
  const { code, matchId, seat, token, pin } = (await post<Joined>(stage.server.url, '/api/matches', wish)).body;
  const key = { code, matchId, seat, token, pin, name: 'Farida', since: 1 };
  await who.context.addInitScript((keys) => localStorage.setItem('leverage.seats', keys), JSON.stringify([key]));
  await who.open(`/m/${code}`);
  await who.page.getByTestId('close-brief').click();
  return code;
}

/** Shows a layer by its switch, or by the menu of a phone. */
async function showLayer(page: Page, layer: string): Promise<void> {
  const control = page.getByTestId(`layer-${layer}`);
  if (!(await control.isVisible())) await page.getByTestId('layer-menu').click();
  await control.click();
}

describe.each([
  ['laptop', 'light', 1366],
  ['phone', 'dark', 390],
] as const)('a full table on a %s, %s', (window, colorScheme, width) => {
  it('is legible, in words, and open to all', async () => {
    const who = await stage.visit(`full ${window}`, { window, colorScheme });
    const { page } = who;
    const wrong: string[] = [];
    const see = async (screen: string) => void wrong.push(...(await look(page, screen, who.name, width)));
    await sitDown(who);
    await readyTogether([who], 'briefing');
    await untilPhase(page, ['diplomacy']);
    await readSheets(page);
    await page.getByTestId('board').locator('canvas').first().waitFor();
    for (const part of ['pacts', 'talks', 'orders', 'council', 'seat', 'powers'] as const) {
      await openPart(who, part);
      await see(part);
    }
    await page.locator('[data-why=violence]').click();
    await page.getByTestId('why-violence').waitFor();
    await see('months of violence');
    await page.getByTestId('power-ru').click();
    await see('a power');
    if (window === 'phone') await page.getByTestId('tab-board').click();
    for (const layer of ['threat', 'treaties', 'flows', 'orders', 'proposed'] as const) {
      await showLayer(page, layer);
      // The key to it is there to be read, not folded to nothing.
      const key = layer === 'treaties' ? 'treaty-legend' : `key-${layer}`;
      expect((await page.getByTestId(key).boundingBox())?.height ?? 0).toBeGreaterThan(40);
      await see(`layer ${layer}`);
    }
    await openPart(who, 'pacts');
    await page.getByTestId('new-pact-ru').click();
    await addClause(who, 'pay');
    if (window === 'phone') await page.getByTestId('add-clause').click();
    await see('composer and palette');
    await page.getByTestId('composer').press('Escape');
    await page.getByTestId('composer').waitFor({ state: 'hidden' });
    await readyTogether([who], 'diplomacy', MOST_MS);
    await untilPhase(page, ['resolution']);
    await page.getByTestId('skip-playback').click();
    await page.getByTestId('communique').waitFor();
    await see('communiqué');
    await page.getByTestId('close-communique').click();
    await readyTogether([who], 'resolution', MOST_MS);
    expect(wrong).toEqual([]);
    expect(who.faults).toEqual([]);
  });
});

describe('the host of a class', () => {
  it('writes a card: nonsense is refused at its field, sense is read at the next Briefing', async () => {
    const who = await stage.visit('host');
    const { page } = who;
    await sitDown(who);
    await page.getByTestId('host-menu').click();
    await page.getByTestId('host-writes').click();
    const add = page.getByTestId('write-add');
    for (let lines = 0; lines < 4; lines += 1) await add.click();
    expect(await add.isVisible()).toBe(false);
    await page.getByTestId('write-by-2').fill('9');
    await page.getByTestId('write-send').click();
    // Each at its field, and the field says that it is wrong.
    expect(await page.getByTestId('write-headline').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByTestId('write-text').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByTestId('write-by-2').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByTestId('write-fault-2').textContent()).toMatch(/at most/);
    expect(await page.getByTestId('write-fault-1').count()).toBe(0);
    expect(await look(page, 'host desk', who.name, 1366)).toEqual([]);
    await page.getByTestId('write-headline').fill('Snow on the passes');
    await page.getByTestId('write-text').fill('The tunnel is closed for a week.');
    await page.getByTestId('write-by-2').fill('-2');
    expect(await page.getByTestId('write-preview').textContent()).toContain('−2');
    await page.getByTestId('write-send').click();
    await expect.poll(() => page.getByTestId('write-headline').inputValue(), SOON).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('host-desk').isVisible()).toBe(false);
    for (const phase of ['briefing', 'diplomacy', 'resolution', 'regroup'] as const)
      await readyTogether([who], phase, MOST_MS).catch((error: unknown) => {
        // Where nothing is to regroup the phase may be over by itself.
        if (phase !== 'regroup') throw error;
      });
    const card = page.getByTestId('written-card');
    await card.waitFor({ timeout: MOST_MS });
    expect(await card.textContent()).toContain('Snow on the passes');
    expect(who.faults).toEqual([]);
  });
});

describe('cards with a form of their own', () => {
  it('the guest list is ticked and sent, the accusation is said once', async () => {
    const who = await stage.visit('kabul');
    const { page } = who;
    await sitDown(who, 'tal');
    await page.getByTestId('host-menu').click();
    await page.getByTestId('host-card').selectOption('guestList');
    await page.getByTestId('host-card-play').click();
    await page.keyboard.press('Escape');
    await openPart(who, 'powers');
    await page.getByTestId('power-ru').click();
    await page.getByTestId('accuse').click();
    expect(await look(page, 'an accusation', who.name, 1366)).toEqual([]);
    await page.getByTestId('accuse').click();
    await page.getByTestId('accuse').waitFor({ state: 'hidden' });
    for (const phase of ['briefing', 'diplomacy'] as const) await readyTogether([who], phase, MOST_MS);
    await page.getByTestId('skip-playback').click();
    await page.getByTestId('close-communique').click();
    await readyTogether([who], 'resolution', MOST_MS);
    await pressReady([who], 'regroup', MOST_MS);
    await untilPhase(page, ['briefing']);
    await page.getByTestId('invite').first().waitFor({ state: 'attached' });
    await readSheets(page);
    // It stands in the seat as well as in the Briefing.
    const form = page.getByTestId('invite');
    // Nobody ticked: the button says what is missing instead of sending.
    expect(await form.getByTestId('invite-send').getAttribute('aria-disabled')).toBe('true');
    for (const guest of ['ru', 'cn']) await form.getByTestId(`invite-${guest}`).check();
    expect(await look(page, 'the guest list', who.name, 1366)).toEqual([]);
    await form.getByTestId('invite-send').click();
    await form.waitFor({ state: 'detached' });
    await page.getByTestId('event-card').getByRole('button').first().click();
    await expect.poll(() => page.getByTestId('guests').first().innerText(), SOON).toMatch(/Russia\s+China/);
    expect(who.faults).toEqual([]);
  });
});

describe('the communiqué', () => {
  it('of an earlier month shows what was so in that month', async () => {
    const who = await stage.visit('issues');
    const { page } = who;
    await sitDown(who);
    const numbers = () => page.locator('.communique-side').innerText();
    for (const phase of ['briefing', 'diplomacy'] as const) await readyTogether([who], phase, MOST_MS);
    await page.getByTestId('skip-playback').click();
    await page.getByTestId('close-communique').click();
    await readyTogether([who], 'resolution', MOST_MS);
    await pressReady([who], 'regroup', MOST_MS);
    await readyTogether([who], 'briefing', MOST_MS);
    await untilPhase(page, ['diplomacy']);
    // The month is closed now: so it stands from here on.
    await page.getByTestId('open-communique').click();
    const september = await numbers();
    await page.getByTestId('close-communique').click();
    await readyTogether([who], 'diplomacy', MOST_MS);
    await page.getByTestId('skip-playback').click();
    await page.getByTestId('issue-1').click();
    await expect.poll(numbers, SOON).toBe(september);
    await page.getByTestId('issue-2').click();
    await expect.poll(numbers, SOON).not.toBe(september);
    expect(who.faults).toEqual([]);
  });
});

describe('on a projector', () => {
  it('the room sees the board in Diplomacy, in the playback, and the newspaper', async () => {
    const who = await stage.visit('player');
    const code = await sitDown(who);
    const room = await stage.visit('room', { window: 'large' });
    await room.open(`/w/${code}`);
    const boardWidth = async () => (await room.page.getByTestId('board').boundingBox())?.width ?? 0;
    await readyTogether([who], 'briefing');
    await untilPhase(room.page, ['diplomacy']);
    await readSheets(room.page);
    await expect.poll(boardWidth, SOON).toBeGreaterThan(1000);
    await readyTogether([who], 'diplomacy', MOST_MS);
    await room.page.getByTestId('playback').waitFor();
    await expect.poll(boardWidth, SOON).toBeGreaterThan(1000);
    expect(await look(room.page, 'playback of the room', room.name, 1920)).toEqual([]);
    await shot(room.page, 'room playback');
    await room.page.getByTestId('skip-playback').click();
    expect(await look(room.page, 'communiqué of the room', room.name, 1920)).toEqual([]);
    expect([...who.faults, ...room.faults]).toEqual([]);
  });
});
