// A person alone plays Practise from the landing page to the result by what is on the screen, on a laptop and on a phone; and a round with the
// keyboard alone. Nothing may be stuck, and the page may report no fault.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPart, orderList, phaseOf, readSheets, untilPhase } from './support/seat.ts';
import { setStage } from './support/stage.ts';
import { shot, type Visitor, type WindowName } from './support/visitor.ts';
import { words } from './support/words.ts';

/** A phase that has not given way after this long, with everything done that waits, is a stuck screen. */
const STUCK_MS = 60_000;

const stage = setStage();

const visit = (name: string, window: WindowName): Promise<Visitor> => stage.arrive(name, { window });

/** The phase with its number, so that two of the same kind are told apart. */
async function momentOf(page: Page): Promise<string> {
  if (await page.getByTestId('result').isVisible()) return 'result';
  const round = await page
    .getByTestId('match')
    .getAttribute('data-round', { timeout: 1000 })
    .catch(() => '?');
  return `${await phaseOf(page)} ${round}`;
}

const clickIfThere = async (control: Locator): Promise<boolean> => {
  if (!(await control.first().isVisible())) return false;
  return control
    .first()
    .click({ timeout: 2000 })
    .then(
      () => true,
      () => false,
    );
};

/** What a person does who tries everything once: an order, a phrase, a card, a seal. */
async function useTheMonth(who: Visitor, round: number): Promise<void> {
  const { page } = who;
  await openPart(who, 'orders');
  const list = page
    .getByTestId(/^unit-u\d+$/)
    .getByRole('combobox')
    .first();
  const options = await list.locator('option').count();
  await list.selectOption({ index: 1 + (round % Math.max(1, options - 1)) });
  await openPart(who, 'talks');
  await page.getByTestId('channel-floor').click();
  await page
    .getByTestId('phrase-greet')
    .or(page.getByTestId(/^phrase-/))
    .first()
    .click();
  await openPart(who, 'pacts');
  await clickIfThere(page.getByTestId(/^seal-/));
  await openPart(who, 'seat');
  await page.getByTestId('policy-change').click();
  // A purse that a pact has emptied affords no card: the person sees it greyed, and goes without.
  const invest = page.getByTestId('policy-invest');
  await invest.waitFor();
  if ((await invest.getAttribute('aria-disabled')) !== 'true') await invest.click();
  await clickIfThere(page.getByTestId('policy-change').filter({ hasText: words('match.policy.close') }));
  await openPart(who, 'powers');
  await page
    .getByTestId(/^power-/)
    .first()
    .waitFor();
}

async function playOn(who: Visitor): Promise<number> {
  const { page } = who;
  let used = 0;
  let rounds = 0;
  let before = '';
  let since = performance.now();
  for (;;) {
    const moment = await momentOf(page);
    if (moment === 'result') return rounds;
    if (moment !== before) {
      before = moment;
      since = performance.now();
      if (moment.startsWith('briefing')) rounds += 1;
    }
    if (performance.now() - since > STUCK_MS) throw new Error(`Stuck in ${moment}`);
    await readSheets(page);
    if (moment.startsWith('diplomacy') && used < rounds) {
      used = rounds;
      await useTheMonth(who, rounds);
      await shot(page, `practise ${who.name} ${rounds}`);
    }
    if (moment.startsWith('resolution')) {
      // The first playback is looked at for three captions, the others are left for the communiqué.
      if (rounds === 1) for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
      await clickIfThere(page.getByTestId('skip-playback'));
      await readSheets(page);
    }
    if (moment.startsWith('regroup')) await clickIfThere(page.getByTestId('retreat-confirm').and(page.locator('.pri')));
    if (moment.startsWith('dispatch')) await clickIfThere(page.getByTestId('dispatch-keep'));
    const ready = page.getByTestId('ready');
    if ((await ready.getAttribute('aria-pressed', { timeout: 500 }).catch(() => null)) === 'false')
      await clickIfThere(ready);
    await page.waitForTimeout(100);
  }
}

/** What the person said before all is among the cables. */
async function seesTheFloor(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('result.cables.floor'), exact: true }).click();
  await page
    .locator('.cable')
    .filter({ hasText: words('match.talks.floor.to') })
    .first()
    .waitFor();
}

/** The three bots say why, each on its own and month by month; the person's power has no reasons but its own. */
async function seesReasons(page: Page, power: string): Promise<void> {
  expect(await page.getByTestId(/^why-power-(ru|tj|uz|tal)$/).count()).toBe(3);
  expect(await page.getByTestId(`why-power-${power}`).count()).toBe(0);
  await page.getByTestId('why-power-ru').click();
  const orders = page.getByTestId(/^why-order-/);
  await orders.first().waitFor();
  const [all, first] = [await orders.count(), orders.first()];
  expect(await first.innerText()).toContain(words('result.why.because'));
  await page
    .getByRole('button', { name: words('result.why.allMonths') })
    .locator('xpath=following-sibling::*[1]')
    .click();
  await orders.first().waitFor();
  expect(await orders.count()).toBeLessThan(all);
}

describe('Practise', () => {
  it.each([
    ['laptop', 'tj'],
    ['phone', 'uz'],
  ] as const)('is played to its result on a %s, as %s', { timeout: 240_000 }, async (window, power) => {
    const who = await visit(window, window);
    const { page } = who;
    await page.getByTestId('door-practise').click();
    await page.getByTestId(`practise-${power}`).check({ force: true });
    await shot(page, `practise ${window} door`);
    await page.getByTestId('practise-begin').click();
    await page.getByTestId('role-brief').waitFor();
    await shot(page, `practise ${window} brief`);
    expect(await playOn(who)).toBeGreaterThanOrEqual(3);

    await page.getByTestId(`score-${power}`).waitFor();
    for (const part of ['said', 'alerts', 'cables', 'why', 'question']) {
      await page.getByRole('button', { name: words(`result.page.${part}`), exact: true }).click();
      if (part === 'cables') await seesTheFloor(page);
      if (part === 'why') await seesReasons(page, power);
      await shot(page, `practise ${window} result ${part}`);
    }
    await page.getByTestId('rematch').click();
    await untilPhase(page, ['briefing', 'diplomacy']);
    expect(who.faults).toEqual([]);
  });

  it('is played for a round with the keyboard alone', async () => {
    const who = await visit('keyboard', 'laptop');
    const { page } = who;
    const { keyboard } = page;

    /** Tab, and nothing else, until the control has the focus. */
    async function tabTo(control: Locator): Promise<void> {
      await control.first().waitFor();
      for (let n = 0; n < 200; n += 1) {
        if (await control.first().evaluate((element) => element === document.activeElement)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${control}`);
    }
    const press = async (control: Locator) => {
      await tabTo(control);
      await keyboard.press('Enter');
    };

    await press(page.getByTestId('door-practise'));
    await tabTo(page.getByTestId('practise-tj'));
    await press(page.getByTestId('practise-begin'));
    await press(page.getByTestId('close-brief'));
    await press(page.getByTestId('ready'));
    await untilPhase(page, ['diplomacy']);

    // An order by the list: arrows choose, and what it means stands under it.
    await tabTo(page.locator('.match-work [role=tab][aria-selected=true]'));
    while ((await page.getByTestId('tab-orders').getAttribute('aria-selected')) !== 'true')
      await keyboard.press('ArrowRight');
    const list = orderList(page, 'u6');
    await tabTo(list);
    await keyboard.press('ArrowDown');
    await page.getByTestId('order-slip-u6').waitFor();

    // A word on the floor.
    await tabTo(page.getByTestId('tab-orders'));
    while ((await page.getByTestId('tab-talks').getAttribute('aria-selected')) !== 'true')
      await keyboard.press('ArrowLeft');
    await press(page.getByTestId('channel-floor'));
    await tabTo(page.getByTestId('message-input'));
    await keyboard.type('Who stands behind Kulob?');
    await keyboard.press('Enter');
    await page
      .getByTestId(/^message-\d+$/)
      .filter({ hasText: 'Who stands behind Kulob?' })
      .waitFor();

    // A proposal that comes meanwhile takes the Ready back: then it is pressed again.
    const pressed = '[data-testid=ready][aria-pressed=true]';
    const on = '[data-testid=phase]:not([data-phase=diplomacy])';
    while ((await phaseOf(page)) === 'diplomacy') {
      await press(page.getByTestId('ready'));
      await page.locator(`${pressed}, ${on}`).first().waitFor();
      await page.locator(`[data-testid=ready][aria-pressed=false], ${on}`).first().waitFor({ timeout: 60_000 });
    }
    await untilPhase(page, ['resolution']);
    await press(page.getByTestId('skip-playback'));
    await press(page.getByTestId('close-communique'));
    await press(page.getByTestId('ready'));
    await untilPhase(page, ['briefing', 'regroup']);
    expect(who.faults).toEqual([]);
  });
});
