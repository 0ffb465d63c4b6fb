// An Evening at three browsers (two laptops and a phone) with a fourth watching: a conditional pact of three with collateral, found by counter-proposals
// and broken a month later; a motion of the CSTO that fails by one vote; a demand that is met; a secret pact of two, broken out of sight.
// The other powers are idle, so all this hangs on the three alone.
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  addClause,
  openPart,
  readSheets,
  readyTogether,
  slot,
  untilPhase,
  watchPlayback,
  writeOrder,
} from './support/seat.ts';
import { setStage } from './support/stage.ts';
import { joinTable, leaveIdle, openTable, watchTable } from './support/table.ts';
import { shot, type Visitor, type WindowName } from './support/visitor.ts';
import { place, power, words, wordsLike } from './support/words.ts';

/** Units of the scenario, in its order (scenario.md F). */
const BOKHTAR_RU = 'u2';
const KHOROG_TJ = 'u7';
const ABSENT = ['uz', 'tal', 'kg'] as const;
const OCTOBER = '2';

const stage = setStage();

const visit = (name: string, window: WindowName): Promise<Visitor> => stage.arrive(name, { window });

const pact = ({ page }: Visitor, id: string): Locator => page.getByTestId(`pact-${id}`);

/** The list of pacts, or of powers: not the page of one. */
async function openList(who: Visitor, part: 'pacts' | 'powers'): Promise<void> {
  await openPart(who, part);
  const back = who.page.getByRole('button', { name: words(`match.${part}.back`), exact: true });
  if (await back.isVisible()) await back.click();
}

/** The page of a pact, from the list. */
async function openPact(who: Visitor, id: string): Promise<Locator> {
  await openList(who, 'pacts');
  const row = pact(who, id).first();
  await row.waitFor();
  await row.and(who.page.locator('button')).or(row.locator('.pact-open')).first().click();
  await who.page.getByTestId('pact-back').waitFor();
  return who.page.locator('.pact-page');
}

/** What waits for this reader's seal: its id. */
async function waitingPact({ page }: Visitor): Promise<string> {
  const seal = page.getByTestId(/^seal-/).first();
  await seal.waitFor();
  return ((await seal.getAttribute('data-testid')) ?? '').replace('seal-', '');
}

/** The number behind a value on a power's page. */
async function standingOf(who: Visitor, id: 'ru' | 'tj'): Promise<number> {
  await openList(who, 'powers');
  await who.page.getByTestId(`power-${id}`).click();
  const profile = who.page.getByTestId(`profile-${id}`);
  const line = profile.locator('.match-value').filter({ hasText: words('match.value.standing') });
  return Number(await line.locator('.num').innerText());
}

/** Russia's first version: help at Kulob while an alert names a Tajik crossing, and a payment for help given. */
async function writeFirstVersion(ru: Visitor): Promise<void> {
  const { page } = ru;
  await openPart(ru, 'pacts');
  await page.getByTestId('new-pact-tj').click();
  await page.getByLabel(words('match.compose.addParty')).selectOption('kz');
  await addClause(ru, 'orderPledge');
  await slot(page, 0, 'giver').selectOption('ru');
  await slot(page, 0, 'unit').selectOption(BOKHTAR_RU);
  await slot(page, 0, 'act').selectOption('supportHold');
  await slot(page, 0, 'place').selectOption('tj-kulob');
  await slot(page, 0, 'until').selectOption(OCTOBER);
  await page.getByTestId('when-0').selectOption('ownFrontNamed');
  await slot(page, 0, 'borderOf').selectOption('tj');
  await addClause(ru, 'pay');
  await slot(page, 1, 'payer').selectOption('kz');
  await slot(page, 1, 'paid').selectOption('ru');
  await slot(page, 1, 'coins').selectOption('2');
  await slot(page, 1, 'each').selectOption('round');
  await page.getByTestId('when-1').selectOption('supported');
  await slot(page, 1, 'giver').selectOption('ru');
  await slot(page, 1, 'whomever').selectOption('tj');
  await shot(page, 'r1-first-version');
  await page.getByTestId('propose').click();
  await page.getByTestId('composer').waitFor({ state: 'detached' });
}

/** Opens the version on the table, changes it and seals the change. */
async function counter(who: Visitor, id: string, name: string, change: () => Promise<void>): Promise<void> {
  const { page } = who;
  await openPart(who, 'pacts');
  await page.getByTestId(`change-${id}`).click();
  await page.getByTestId('composer').waitFor();
  await change();
  await shot(page, name);
  await page.getByTestId('propose').click();
  await page.getByTestId('composer').waitFor({ state: 'detached' });
}

it('is found by counter-proposals, sealed by three, and broken before the right eyes', {
  timeout: 300_000,
}, async () => {
  const ru = await visit('Anton', 'laptop');
  const tj = await visit('Nilufar', 'phone');
  const kz = await visit('Aigul', 'laptop');
  const watcher = await visit('the gallery', 'laptop');
  const people = [ru, tj, kz];
  const all = [...people, watcher];

  // The table: an Evening of six, three of them idle.
  const code = await openTable(ru, { host: 'Anton', seed: 'three-way', preset: 'evening' });
  await joinTable(tj, code, 'Nilufar');
  await joinTable(kz, code, 'Aigul');
  await watchTable(watcher, code);
  await ru.page.getByTestId('take-ru').click();
  await tj.page.getByTestId('take-tj').click();
  await kz.page.getByTestId('take-kz').click();
  for (const [at, name] of [
    ['tj', 'Nilufar'],
    ['kz', 'Aigul'],
  ])
    await ru.page.getByTestId(`seat-${at}`).getByText(name!, { exact: true }).waitFor();
  await leaveIdle(ru, ABSENT);
  await shot(ru.page, 'r0-lobby');
  await ru.page.getByTestId('begin').click();
  await readyTogether(people, 'briefing');

  // September: three versions of one pact.
  for (const { page } of all) await untilPhase(page, ['diplomacy']);
  for (const { page } of all) await readSheets(page);
  await writeFirstVersion(ru);
  await openPart(kz, 'pacts');
  const id = await waitingPact(kz);
  await shot(kz.page, 'r1-proposed');
  await counter(kz, id, 'r1-second-version', () => slot(kz.page, 1, 'coins').selectOption('1').then());
  await openPart(tj, 'pacts');
  // What the other side changed is marked.
  await pact(tj, id).locator('mark.new').filter({ hasText: '1' }).first().waitFor();
  await shot(tj.page, 'r1-marked');
  await counter(tj, id, 'r1-third-version', () => tj.page.getByTestId('collateral-ru').selectOption('2').then());
  const held = words('match.pact.deposit', { coins: '2 coins', power: power('ru') });
  for (const who of [ru, kz]) {
    await openPart(who, 'pacts');
    await pact(who, id).getByText('version 3').waitFor();
    await shot(who.page, `r1-sealing ${who.name}`);
    await pact(who, id).getByTestId(`seal-${id}`).click();
  }
  for (const who of all) {
    await (await openPact(who, id)).getByText(held).waitFor();
    await shot(who.page, `r1-in-force ${who.name}`);
  }

  // A motion of the CSTO: two for it, one against, one silent. Until the count nobody sees another's ballot.
  await openPart(ru, 'council');
  await ru.page.getByTestId('move-csto').click();
  await ru.page.getByTestId('motion-kind').selectOption('admit');
  await shot(ru.page, 'r1-motion-form');
  await ru.page.getByTestId('motion-send').click();
  for (const [who, ballot] of [
    [tj, 'yes'],
    [kz, 'no'],
  ] as const) {
    await openPart(who, 'council');
    const button = who.page.getByTestId(`vote-${ballot}-m1`);
    await button.click();
    await button.and(who.page.locator('[aria-pressed=true]')).waitFor();
    await shot(who.page, `r1-ballot ${who.name}`);
  }
  await openPart(watcher, 'council');
  for (const who of [ru, tj, watcher]) {
    const motion = who.page.getByTestId('motion-m1');
    await motion.waitFor();
    expect(await motion.innerText(), 'a ballot before the count').not.toContain(words('council.mine.no'));
    expect(await who.page.getByTestId('counted-m1').count()).toBe(0);
  }

  // A demand that hangs on work permits: both losses are on the table, for who makes it and for who is asked.
  await openPart(ru, 'powers');
  await ru.page.getByTestId('power-tj').click();
  await ru.page.getByTestId('demand-tj').click();
  const list = ru.page.getByTestId('demand-ask');
  const secure = list.locator('option').filter({ hasText: wordsLike('demand.ask.secure', { at: place('tj-khorog') }) });
  await list.selectOption((await secure.first().getAttribute('value')) ?? '');
  await ru.page
    .getByTestId('demand-form')
    .getByRole('checkbox', { name: words('leverage.supply.workPermits') })
    .check();
  await ru.page.getByTestId('demand-stakes').getByText(words('match.demand.case.defied')).waitFor();
  await shot(ru.page, 'r1-demand');
  await ru.page.getByTestId('send-demand').click();
  await openPart(tj, 'powers');
  const asked = tj.page.getByTestId(/^demand-row-/);
  await asked.getByText(words('match.demand.case.defied')).waitFor();
  await asked.getByText(words('match.demand.case.complied')).waitFor();
  await shot(tj.page, 'r1-demanded');

  // It is done as promised and as demanded.
  await openPart(ru, 'orders');
  await writeOrder(ru, BOKHTAR_RU, words('match.choice.supportHold', { whom: place('tj-kulob') }));
  await openPart(tj, 'orders');
  await writeOrder(tj, KHOROG_TJ, words('match.choice.secure.presence'));
  await readyTogether(people, 'diplomacy');
  for (const { page } of all) await untilPhase(page, ['resolution']);
  await watchPlayback(ru.page);
  await shot(ru.page, 'r1-communique');
  await readyTogether(people, 'resolution');
  await readyTogether(people, 'regroup');
  await readyTogether(people, 'briefing');

  // October: the count is open to all, the demand is met, and the payment falls due for help that was given.
  for (const { page } of all) await untilPhase(page, ['diplomacy']);
  for (const who of all) {
    await readSheets(who.page);
    await openPart(who, 'council');
    await who.page.getByTestId('council-csto').locator('.council-history summary').click();
    const counted = who.page.getByTestId('counted-m1');
    await counted.getByText(words('council.state.refused')).waitFor();
    const against = counted.locator('.council-ballots div').filter({ hasText: words('council.ballot.no') });
    expect((await against.locator('dd').innerText()).trim()).toBe(power('kz'));
    await shot(who.page, `r2-counted ${who.name}`);
  }
  for (const who of [ru, tj]) {
    await openList(who, 'powers');
    await who.page
      .getByTestId(/^demand-row-/)
      .getByText(words('match.demand.complied'))
      .waitFor();
    await shot(who.page, `r2-complied ${who.name}`);
  }
  const before = await standingOf(kz, 'ru');

  // A secret pact of two that is not kept either.
  await openList(kz, 'pacts');
  await kz.page.getByTestId('new-pact-tj').click();
  await addClause(kz, 'orderPledge');
  await slot(kz.page, 0, 'giver').selectOption('tj');
  await slot(kz.page, 0, 'unit').selectOption(KHOROG_TJ);
  await slot(kz.page, 0, 'act').selectOption('hold');
  await kz.page.getByRole('button', { name: words('match.compose.onlyUs') }).click();
  await shot(kz.page, 'r2-secret');
  await kz.page.getByTestId('propose').click();
  await openList(tj, 'pacts');
  const secret = await waitingPact(tj);
  await tj.page.getByTestId(`seal-${secret}`).click();
  await tj.page.getByTestId(`seal-${secret}`).waitFor({ state: 'detached' });

  // Orders that say otherwise than both promises.
  await openPart(ru, 'orders');
  await writeOrder(ru, BOKHTAR_RU, words('match.choice.hold'));
  await openPart(tj, 'orders');
  await writeOrder(tj, KHOROG_TJ, words('match.choice.move', { to: place('tj-murghab') }));
  await readyTogether(people, 'diplomacy');
  for (const { page } of all) await untilPhase(page, ['resolution']);
  await watchPlayback(watcher.page);
  await shot(watcher.page, 'r2-communique');
  await readyTogether(people, 'resolution');
  await readyTogether(people, 'regroup');
  for (const { page } of all) await untilPhase(page, ['briefing']);

  // The briefing tells whose word broke, and where the coins of Russia went; of the secret pact only its parties read there.
  const lost = (to: string) => wordsLike('log.deposit.forfeited', { of: power('ru'), coins: '1 coin', to: power(to) });
  for (const who of people) {
    const told = who.page.getByTestId('briefing-words');
    await told.getByText(lost('tj')).waitFor();
    await told.getByText(lost('kz')).waitFor();
    await told.getByText(wordsLike('log.pledge.broken', { giver: power('ru') })).waitFor();
    await shot(who.page, `r3-briefing ${who.name}`);
    const secretToo = await told.getByText(wordsLike('log.pledge.broken', { giver: power('tj') })).count();
    expect(secretToo, who.name).toBe(who === ru ? 0 : 1);
  }
  for (const { page } of all) await readSheets(page);

  // The public pact: evidence, and the coins gone to those who kept it, for everybody.
  const told = wordsLike('evidence.orderPledge.broken', {
    act: words('pact.act.supportHold', { at: place('tj-kulob') }),
  });
  for (const who of all) {
    const page = await openPact(who, id);
    await page.getByText(told).first().waitFor();
    await page.getByText(words('match.pact.state.breached')).first().waitFor();
    for (const to of ['tj', 'kz']) await page.getByText(lost(to)).waitFor();
    await shot(who.page, `r3-broken ${who.name}`);
  }
  for (const who of [kz, tj, watcher]) expect(await standingOf(who, 'ru')).toBe(before - 2);

  // The secret one: evidence for its two parties, not a word of it for the others.
  const title = words('pact.title.orderPledge.hold', { unitAt: place('tj-khorog') });
  for (const who of [tj, kz]) {
    const page = await openPact(who, secret);
    await page
      .getByText(wordsLike('evidence.orderPledge.broken', { act: words('pact.act.hold') }))
      .first()
      .waitFor();
    await shot(who.page, `r3-secret ${who.name}`);
  }
  for (const who of [ru, watcher]) {
    await openList(who, 'pacts');
    await pact(who, id).waitFor();
    expect(await pact(who, secret).count()).toBe(0);
    expect(await who.page.getByText(title).count()).toBe(0);
  }
  expect(stage.visitors.flatMap(({ faults }) => faults)).toEqual([]);
});
