// The bots' driver on a real server: a match without a clock and without people comes to its end by itself, whatever the engine refuses the bots.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../support/testApp.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

it.each(['memory-0', 'memory-4'])('no clock, no people, seed %s', { timeout: 120_000 }, async (seed) => {
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  const made = await test.app.services.matches.create({ preset: 'lesson', seed, settings });
  if (!made.ok) throw new Error(made.error.code);
  const match = made.value;
  await test.app.services.seats.join(match, 'Nilufar');
  for (const command of [{ type: 'takePower', power: 'tj' }, { type: 'begin' }] as const) {
    expect(await match.run({ seat: 's1' }, command)).toMatchObject({ ok: true });
  }
  // Its person is away: a bot minds the seat (rules 11.5).
  await match.run({ system: true }, { type: 'mind', power: 'tj', by: 'bot' });
  const ended = new Promise<void>((resolve) => {
    match.subscribe(() => {
      if (match.state.phase === 'archives') resolve();
    });
  });
  await ended;
  expect(match.state.round).toBeGreaterThanOrEqual(4);
});
