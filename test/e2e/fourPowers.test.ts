// The first match as people play it: two at the table in browsers of their own (a laptop and a phone), two bots, one who watches; from the
// landing page to the open archives. What must happen hangs on the two people and on the seed alone, whatever the bots do:
// September's main push (2) comes to Kulob and its second (1) to Khorog, both from Badakhshan, where no unit of the Taliban can stand in time.
import { expect, it } from 'vitest';
import {
  addClause,
  openPart,
  orderList,
  phaseOf,
  pressReady,
  readSheets,
  readyTogether,
  say,
  slot,
  untilPhase,
  watchPlayback,
  writeOrder,
  writtenOrder,
} from './support/seat.ts';
import { setStage } from './support/stage.ts';
import { joinTable, openTable, watchTable } from './support/table.ts';
import { LINE_DOWN, shot, type Visitor, type WindowName } from './support/visitor.ts';
import { place, power, words, wordsLike } from './support/words.ts';

const SEED = 'match-62';
/** Units of the scenario, in its order (scenario.md B). */
const DUSHANBE_RU = 'u1';
const BOKHTAR_RU = 'u2';
const KULOB_TJ = 'u4';
const KHOROG_TJ = 'u5';
const SUGHD_TJ = 'u6';

const stage = setStage();

const visit = (name: string, window: WindowName): Promise<Visitor> => stage.visit(name, { window });

/** A pact in the list, by its title. */
const pact = ({ page }: Visitor, title: string) => page.getByTestId(/^pact-(?!back)/).filter({ hasText: title });

/** Bots propose too: the seal goes under the pact with this title. */
const seal = (who: Visitor, title: string) =>
  pact(who, title)
    .getByTestId(/^seal-/)
    .click();

/** In force: listed without a seal to be set. */
const inForce = (who: Visitor, title: string) =>
  pact(who, title)
    .filter({ hasNotText: words('match.act.unseal') })
    .filter({ hasNotText: words('match.act.seal') })
    .waitFor();

it('is played by two people and two bots before a spectator, through a broken word and a killed server', {
  timeout: 300_000,
}, async () => {
  const tj = await visit('Nilufar', 'laptop');
  const ru = await visit('Anton', 'phone');
  const watcher = await visit('the gallery', 'laptop');
  const people = [tj, ru];

  // The door: one opens a table, one comes with the code, one watches with the code.
  await Promise.all([tj.open('/'), ru.open('/'), watcher.open('/')]);
  const code = await openTable(tj, { host: 'Nilufar', seed: SEED, rounds: '3-3' });
  await joinTable(ru, code, 'Anton');
  await watchTable(watcher, code);

  await tj.page.getByTestId('take-tj').click();
  await ru.page.getByTestId('take-ru').click();
  await tj.page.getByTestId('seat-ru').getByText('Anton', { exact: true }).waitFor();
  await ru.page.getByTestId('seat-tj').getByText('Nilufar', { exact: true }).waitFor();
  await tj.page.getByTestId('begin').click();
  for (const { page } of [tj, ru, watcher]) await untilPhase(page, ['briefing']);
  await tj.page.getByTestId('role-brief').waitFor();
  await shot(tj.page, 'r1-brief');
  await readyTogether(people, 'briefing');

  // September: help over the border is asked for in a secret pact, signed, and given.
  for (const { page } of [tj, ru, watcher]) await untilPhase(page, ['diplomacy']);
  for (const { page } of [tj, ru, watcher]) await readSheets(page);
  for (const front of ['tj-kulob', 'tj-khorog']) await tj.page.getByTestId(`alert-${front}`).waitFor();
  const help = words('pact.title.orderPledge.supportHold', { unitAt: place('tj-bokhtar'), at: place('tj-kulob') });
  await openPart(tj, 'pacts');
  await openPart(ru, 'pacts');
  await tj.page
    .getByTestId(/^draft-f\d+$/)
    .filter({ hasText: words('pact.title.pay.round', { coins: '1 coin', from: power('ru'), to: power('tj') }) })
    .getByTestId(/^open-draft-/)
    .click();
  await addClause(tj, 'orderPledge');
  await slot(tj.page, 1, 'giver').selectOption('ru');
  await slot(tj.page, 1, 'unit').selectOption(BOKHTAR_RU);
  await slot(tj.page, 1, 'act').selectOption('supportHold');
  await slot(tj.page, 1, 'place').selectOption('tj-kulob');
  await tj.page.getByRole('button', { name: words('match.compose.onlyUs') }).click();
  await shot(tj.page, 'r1-composer');
  await tj.page.getByTestId('propose').click();
  await seal(ru, help);
  for (const person of people) await inForce(person, help);
  await openPart(watcher, 'pacts');
  expect(await watcher.page.getByText(help).count(), 'the gallery reads no secret pact').toBe(0);

  await openPart(ru, 'orders');
  await writeOrder(ru, BOKHTAR_RU, words('match.choice.supportHold', { whom: place('tj-kulob') }));
  await openPart(tj, 'orders');
  await writeOrder(tj, KHOROG_TJ, words('match.choice.move', { to: place('tj-murghab') }));
  await shot(ru.page, 'r1-orders');

  // Talks: the floor is for all, the private channel is not.
  await openPart(tj, 'talks');
  await openPart(ru, 'talks');
  await openPart(watcher, 'talks');
  await tj.page.getByTestId('channel-floor').click();
  await say(tj, 'The bridge stays open for people.');
  await watcher.page.getByText('The bridge stays open for people.').waitFor();
  await ru.page.getByTestId('channel-ru+tj').click();
  await say(ru, 'Our army stands behind Kulob.');
  await tj.page.getByTestId('channel-ru+tj').click();
  await tj.page.getByText('Our army stands behind Kulob.').waitFor();
  expect(await watcher.page.getByText('Our army stands behind Kulob.').count(), 'a private word').toBe(0);

  // A reload in mid-phase: what was written is still there.
  await tj.page.reload();
  await untilPhase(tj.page, ['diplomacy']);
  await readSheets(tj.page);
  await tj.page.getByTestId(`order-slip-${KHOROG_TJ}`).waitFor();
  await openPart(tj, 'orders');
  expect(await writtenOrder(tj.page, KHOROG_TJ)).toContain(place('tj-murghab'));

  await readyTogether(people, 'diplomacy');
  for (const { page } of [tj, ru, watcher]) await untilPhase(page, ['resolution']);
  const september = await watchPlayback(tj.page);
  const has = (captions: readonly string[], pattern: RegExp) =>
    expect(
      captions.some((caption) => pattern.test(caption)),
      `${pattern} in:\n${captions.join('\n')}`,
    ).toBe(true);
  has(september, wordsLike('playback.push.heldWith', { front: place('tj-kulob') }));
  has(september, wordsLike('playback.push.gotIn', { strength: 1, front: place('tj-khorog') }));
  await watcher.page.getByTestId('playback').or(watcher.page.getByTestId('communique')).first().waitFor();
  await shot(watcher.page, 'r1-playback-watcher');
  await readyTogether(people, 'resolution');
  await readyTogether(people, 'briefing');

  // October: a public promise that Kulob holds, and an order that says otherwise.
  for (const { page } of [tj, ru, watcher]) await untilPhase(page, ['diplomacy']);
  for (const { page } of [tj, ru, watcher]) await readSheets(page);
  await openPart(tj, 'pacts');
  await openPart(ru, 'pacts');
  const promise = words('pact.title.orderPledge.hold', { unitAt: place('tj-kulob') });
  await tj.page.getByTestId('new-pact-ru').click();
  await addClause(tj, 'orderPledge');
  await slot(tj.page, 0, 'giver').selectOption('tj');
  await slot(tj.page, 0, 'unit').selectOption(KULOB_TJ);
  await slot(tj.page, 0, 'act').selectOption('hold');
  await tj.page.getByTestId('propose').click();
  await seal(ru, promise);
  await openPart(watcher, 'pacts');
  for (const visitor of [tj, ru, watcher]) await inForce(visitor, promise);
  await openPart(tj, 'orders');
  const toDushanbe = words('match.choice.move', { to: place('tj-dushanbe') });
  await writeOrder(tj, KULOB_TJ, toDushanbe);
  await writeOrder(
    tj,
    SUGHD_TJ,
    words('match.choice.supportMove', { from: place('tj-kulob'), to: place('tj-dushanbe') }),
  );

  // The server is killed in mid-phase and comes back: all three pages come back by themselves, and nothing is lost.
  for (const visitor of [tj, ru, watcher]) visitor.expects(LINE_DOWN);
  await stage.server.kill();
  for (const { page } of [tj, ru, watcher]) await page.getByTestId('line-lost').waitFor();
  await openPart(ru, 'talks');
  await ru.page.getByTestId('channel-ru+tj').click();
  await ru.page.getByTestId('message-input').fill('Written while the line was down.');
  await ru.page.getByTestId('send').click();
  await shot(ru.page, 'r2-line-down');
  await stage.server.start();
  for (const { page } of [tj, ru, watcher]) await page.getByTestId('line-lost').waitFor({ state: 'detached' });
  for (const { page } of [tj, ru, watcher]) expect(await phaseOf(page)).toBe('diplomacy');
  expect(await writtenOrder(tj.page, KULOB_TJ)).toContain(toDushanbe);
  await tj.page.getByTestId(`order-slip-${SUGHD_TJ}`).waitFor();
  await openPart(tj, 'talks');
  await tj.page.getByTestId('channel-ru+tj').click();
  await tj.page.getByText('Written while the line was down.').waitFor();
  await inForce(watcher, promise);

  await readyTogether(people, 'diplomacy');
  for (const { page } of [tj, ru, watcher]) await untilPhase(page, ['resolution']);
  has(await watchPlayback(tj.page), wordsLike('playback.move.dislodged', { to: place('tj-dushanbe') }));
  await readyTogether(people, 'resolution');

  // The dislodged guest retreats.
  await untilPhase(ru.page, ['regroup']);
  await readSheets(ru.page);
  const retreat = ru.page.getByTestId(`retreat-${DUSHANBE_RU}`);
  expect(await retreat.inputValue(), 'the one place that is open to it').toBe('tj-khorog');
  await shot(ru.page, 'r2-regroup');
  await ru.page.getByTestId('retreat-confirm').click();
  await pressReady(people, 'regroup');
  for (const { page } of [tj, ru, watcher]) await untilPhase(page, ['briefing']);
  await readSheets(ru.page);
  await openPart(ru, 'orders');
  await ru.page.getByTestId('orders-panel').waitFor();

  // The evidence of the broken word is there for everybody.
  for (const visitor of [tj, watcher]) {
    await readSheets(visitor.page);
    await openPart(visitor, 'pacts');
    await pact(visitor, promise)
      .filter({ hasText: words('match.finding.broken') })
      .click();
    await visitor.page
      .getByText(wordsLike('evidence.orderPledge.broken', { act: words('pact.act.hold') }))
      .first()
      .waitFor();
  }
  await shot(tj.page, 'r3-evidence');
  await readyTogether(people, 'briefing');

  // November, the last month: nobody knows more than the calendar; then the last dispatch.
  for (const { page } of [tj, ru, watcher]) await untilPhase(page, ['diplomacy']);
  await openPart(ru, 'orders');
  await orderList(ru.page, DUSHANBE_RU).waitFor();
  expect(await ru.page.getByTestId(`unit-${DUSHANBE_RU}`).innerText()).toContain(place('tj-khorog'));
  await readyTogether(people, 'diplomacy');
  await readyTogether(people, 'resolution');
  // A guest whose pact the bots have ended chooses where it goes; then the last words.
  await untilPhase(tj.page, ['regroup', 'dispatch']);
  if ((await phaseOf(tj.page)) === 'regroup') await pressReady(people, 'regroup');
  await untilPhase(tj.page, ['dispatch']);
  for (const { page } of people) {
    await readSheets(page);
    await page.getByTestId('dispatch-keep').click();
  }

  // The archives: all three see the scores, the secret pact and the broken word with its evidence.
  for (const visitor of [tj, ru, watcher]) {
    const { page } = visitor;
    await page.getByTestId('result').waitFor();
    await page.getByTestId('scores').waitFor();
    await page.getByRole('button', { name: words('result.page.said') }).click();
    await pact(visitor, help).waitFor();
    await page
      .locator('.broken-words')
      .getByText(wordsLike('evidence.orderPledge.broken', { act: words('pact.act.hold') }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: words('result.page.cables') }).click();
    await page.getByText('Our army stands behind Kulob.').waitFor();
  }
  await shot(ru.page, 'result-phone');
  expect(stage.visitors.flatMap(({ faults }) => faults)).toEqual([]);
});
