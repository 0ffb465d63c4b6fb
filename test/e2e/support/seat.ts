// What a person does at a seat, by the controls that stand there: read, talk, order, sign, be ready. Works on both layouts.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Phase } from '../../../shared/view/publicView.ts';
import type { Visitor } from './visitor.ts';
import { words } from './words.ts';

export type Part = 'talks' | 'pacts' | 'orders' | 'council' | 'powers' | 'seat';

/** The phase that stands at the top; null while no match is shown. */
export async function phaseOf(page: Page): Promise<Phase | null> {
  const name = page.getByTestId('phase');
  if ((await name.count()) === 0) return null;
  return (await name
    .first()
    .getAttribute('data-phase', { timeout: 1000 })
    .catch(() => null)) as Phase | null;
}

/** Waits until the match is in one of the phases. */
export async function untilPhase(page: Page, phases: readonly Phase[], ms = 30_000): Promise<void> {
  const wanted = phases.map((phase) => `[data-testid=phase][data-phase=${phase}]`);
  if (phases.includes('archives')) wanted.push('[data-testid=result]');
  await page.locator(wanted.join(', ')).first().waitFor({ state: 'visible', timeout: ms });
}

/** Reads away whatever stands over the board: role brief, briefing, communiqué. */
export async function readSheets(page: Page): Promise<void> {
  for (const sheet of ['close-brief', 'close-briefing', 'close-communique']) {
    const close = page.getByTestId(sheet);
    if (await close.isVisible()) await close.click({ timeout: 5000 }).catch(() => {});
  }
}

/** Opens a part of the match: a tab of the work panel, or of the phone's navigation. */
export async function openPart(who: Visitor, part: Part): Promise<void> {
  if (part === 'seat' && !who.phone) return;
  const tab = who.page.getByTestId(`tab-${part === 'orders' && who.phone ? 'board' : part}`);
  // A month may turn just now and lay its sheet over the tab: it is read, as a person would.
  await expect
    .poll(
      async () => {
        await readSheets(who.page);
        return tab.click({ timeout: 2000 }).then(
          () => '',
          (why: Error) => why.message,
        );
      },
      { timeout: 20_000 },
    )
    .toBe('');
}

/** Reads what lies over the board and presses Ready, until the phase is over: what comes meanwhile takes a Ready back. */
export async function readyTogether(people: readonly Visitor[], phase: Phase, ms = 60_000): Promise<void> {
  for (const { page } of people) await untilPhase(page, [phase]);
  await pressReady(people, phase, ms);
}

/** The same for a phase that may be over already. */
export async function pressReady(people: readonly Visitor[], phase: Phase, ms = 60_000): Promise<void> {
  const end = performance.now() + ms;
  const [first] = people;
  if (first === undefined) return;
  // A page that is between two screens shows no phase at all: that is not yet the end.
  const over = async () =>
    ((await phaseOf(first.page)) ?? phase) !== phase || (await first.page.getByTestId('result').isVisible());
  while (!(await over())) {
    if (performance.now() > end) throw new Error(`The phase ${phase} did not end in ${ms} ms`);
    for (const { page } of people) {
      await readSheets(page);
      const ready = page.getByTestId('ready');
      const pressed = await ready.getAttribute('aria-pressed', { timeout: 500 }).catch(() => null);
      // Looked at and pressed in one go: pressed a moment later it might mean the next phase.
      if (pressed === 'false') {
        await page.evaluate((wanted) => {
          const shown = document.querySelector('[data-testid=phase]')?.getAttribute('data-phase');
          const button = document.querySelector<HTMLButtonElement>('[data-testid=ready]');
          if (shown === wanted && button?.getAttribute('aria-pressed') === 'false') button.click();
        }, phase);
      }
    }
    await first.page.waitForTimeout(100);
  }
}

/** The list of a unit under Orders. */
export const orderList = (page: Page, unit: string): Locator => page.getByTestId(`unit-${unit}`).getByRole('combobox');

/** Writes an order by the list; `label` is what stands in it, or the beginning of it. */
export async function writeOrder(who: Visitor, unit: string, label: string): Promise<void> {
  const list = orderList(who.page, unit);
  const option = list.locator('option').filter({ hasText: label }).first();
  const value = await option.getAttribute('value');
  if (value === null) throw new Error(`${unit} has no order "${label}"`);
  await list.selectOption(value);
  await expect.poll(() => list.inputValue()).toBe(value);
}

/** What the list of a unit says is written. */
export async function writtenOrder(page: Page, unit: string): Promise<string> {
  return (await orderList(page, unit).locator('option:checked').textContent()) ?? '';
}

/** Says a sentence in the conversation that is open, and waits until it stands in the thread. */
export async function say(who: Visitor, text: string): Promise<void> {
  await who.page.getByTestId('message-input').fill(text);
  await who.page.getByTestId('send').click();
  await who.page
    .getByTestId(/^message-\d+$/)
    .filter({ hasText: text })
    .waitFor();
}

/** A slot of the composer's sentence of a clause, by what it is for. */
export function slot(page: Page, clause: number, name: string): Locator {
  return page.getByTestId(`draft-clause-${clause}`).getByLabel(words(`match.slot.${name}`), { exact: true });
}

/** Adds a clause of a kind to the open draft. */
export async function addClause(who: Visitor, kind: string): Promise<void> {
  const entry = who.page.getByTestId(`clause-${kind}`);
  if (!(await entry.isVisible())) await who.page.getByTestId('add-clause').click();
  await entry.click();
}

/** Steps through the playback to its end; the captions in order. */
export async function watchPlayback(page: Page): Promise<string[]> {
  const captions: string[] = [];
  const caption = page.getByTestId('playback');
  const sheet = page.getByTestId('communique');
  for (let steps = 0; steps < 80; steps += 1) {
    await caption.or(sheet).first().waitFor();
    if (await sheet.isVisible()) return captions;
    const text = await caption.textContent({ timeout: 1000 }).catch(() => null);
    if (text !== null && captions.at(-1) !== text) captions.push(text.replace(/\s+/g, ' '));
    const at = await caption.getAttribute('data-step', { timeout: 1000 }).catch(() => null);
    await page.keyboard.press('ArrowRight');
    // The next step is there, or the sheet of the month.
    await page
      .locator(`[data-testid=playback]:not([data-step="${at}"]), [data-testid=communique]`)
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => {});
  }
  throw new Error('The playback has no end');
}
