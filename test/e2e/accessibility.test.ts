// Every screen for everybody: no serious finding of axe in light and dark, on a laptop and a phone; no sideways scrolling at three sizes; and
// with reduced motion nothing moves by itself (experience.md, accessibility).
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Joined } from '../../shared/protocol/messages.ts';
import { post } from '../support/seatClient.ts';
import { look } from './support/look.ts';
import { addClause, openPart, pressReady, readSheets, readyTogether, untilPhase } from './support/seat.ts';
import { setStage } from './support/stage.ts';
import type { Visitor } from './support/visitor.ts';
import { words } from './support/words.ts';

/** One round without clocks: each screen waits until it has been looked at. */
const SETTINGS = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null, roundsMin: 1, roundsMax: 1 };

const stage = setStage();

const { visit } = stage;

const openTable = async (wish: object): Promise<Joined> =>
  (
    await post<Joined>(stage.server.url, '/api/matches', {
      name: 'Farida',
      preset: 'lesson',
      settings: SETTINGS,
      ...wish,
    })
  ).body;

async function goTo({ page, context }: Visitor, { code, matchId, seat, token, pin }: Joined): Promise<void> {
  const key = { code, matchId, seat, token, pin, name: 'Farida', since: 1 };
  await context.addInitScript((keys) => localStorage.setItem('leverage.seats', keys), JSON.stringify([key]));
  await page.goto(`/m/${code}?renderer=canvas`);
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('the ways in', async () => {
    const who = await visit(`doors ${colorScheme}`, { colorScheme });
    const { page } = who;
    const { code } = await openTable({});
    const wrong: string[] = [];
    await who.open('/');
    wrong.push(...(await look(page, 'landing', who.name)));
    await page.getByTestId('door-practise').click();
    wrong.push(...(await look(page, 'practise', who.name)));
    await who.open('/new');
    await page.getByText(words('create.more')).click();
    wrong.push(...(await look(page, 'create', who.name)));
    await who.open(`/j/${code}`);
    await page.getByTestId('name-input').fill('Anora');
    wrong.push(...(await look(page, 'join', who.name)));
    await page.getByTestId('join-submit').click();
    await page.getByTestId('lobby').waitFor();
    wrong.push(...(await look(page, 'lobby', who.name)));
    await who.open(`/w/${code}`);
    await page.getByText(words('watch.waiting')).waitFor();
    wrong.push(...(await look(page, 'watch', who.name)));
    expect(wrong).toEqual([]);
    expect(who.faults).toEqual([]);
  });

  it('the match and its archives', async () => {
    const who = await visit(`match ${colorScheme}`, { colorScheme });
    const { page } = who;
    const wrong: string[] = [];
    await goTo(who, await openTable({ practise: true, power: 'tj' }));
    await page.getByTestId('role-brief').waitFor();
    wrong.push(...(await look(page, 'role brief', who.name)));
    await page.getByTestId('close-brief').click();
    await readyTogether([who], 'briefing');
    await untilPhase(page, ['diplomacy']);
    await readSheets(page);
    await page.getByTestId('board').locator('canvas').first().waitFor();
    for (const part of ['talks', 'pacts', 'orders', 'powers'] as const) {
      await openPart(who, part);
      wrong.push(...(await look(page, part, who.name)));
    }
    await openPart(who, 'pacts');
    await page.getByTestId('new-pact-uz').click();
    await addClause(who, 'orderPledge');
    await addClause(who, 'pay');
    wrong.push(...(await look(page, 'composer', who.name)));
    await page.getByTestId('close-composer').click();
    await readyTogether([who], 'diplomacy');
    await untilPhase(page, ['resolution']);
    await page.getByTestId('playback').waitFor();
    await page.getByRole('button', { name: words('match.playback.pause'), exact: true }).click();
    wrong.push(...(await look(page, 'playback', who.name)));
    await page.getByTestId('skip-playback').click();
    await page.getByTestId('communique').waitFor();
    wrong.push(...(await look(page, 'communique', who.name)));
    await page.getByTestId('close-communique').click();
    await readyTogether([who], 'resolution');
    await untilPhase(page, ['regroup', 'dispatch', 'archives']);
    await pressReady([who], 'regroup');
    await untilPhase(page, ['dispatch', 'archives']);
    const keep = page.getByTestId('dispatch-keep');
    if (await keep.isVisible()) await keep.click();
    await page.getByTestId('result').waitFor();
    for (const part of ['question', 'said', 'alerts', 'cables', 'why']) {
      await page.getByRole('button', { name: words(`result.page.${part}`), exact: true }).click();
      wrong.push(...(await look(page, `result ${part}`, who.name)));
    }
    expect(wrong).toEqual([]);
    expect(who.faults).toEqual([]);
  });
});

describe('with reduced motion', () => {
  /** Animations that run on and on, or long ones. */
  const moving = (page: Page) =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => {
          const { duration, iterations } = effect?.getComputedTiming() ?? {};
          return playState === 'running' && (Number(duration) > 250 || iterations === Number.POSITIVE_INFINITY);
        })
        .map((animation) => ('animationName' in animation ? String(animation.animationName) : 'transition')),
    );

  it('nothing moves by itself, and the match is read step by step as ever', async () => {
    const who = await visit('still', { reducedMotion: 'reduce' });
    const { page } = who;
    await who.open('/');
    await page.getByTestId('play').waitFor();
    expect(await moving(page)).toEqual([]);
    await goTo(who, await openTable({ practise: true, power: 'uz' }));
    await page.getByTestId('close-brief').click();
    await readyTogether([who], 'briefing');
    await untilPhase(page, ['diplomacy']);
    await readSheets(page);
    await page.getByTestId('board').locator('canvas').first().waitFor();
    expect(await moving(page)).toEqual([]);
    await readyTogether([who], 'diplomacy');
    await page.getByTestId('playback').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-testid=playback]:not([data-step="0"]), [data-testid=communique]').first().waitFor();
    expect(await moving(page)).toEqual([]);
    expect(who.faults).toEqual([]);
  });
});
