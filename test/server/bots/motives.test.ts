// Bots' reasons on a real server: on disk from the first month on, in nothing that leaves it before the archives open, told to everybody then.
import { expect, it } from 'vitest';
import { fold } from '../../../shared/game/evolve.ts';
import { toWire } from '../../../shared/protocol/publicStateCodec.ts';
import { startTestApp } from '../../support/testApp.ts';

it('are stored with what was done, and shut until the archives open', { timeout: 120_000 }, async () => {
  const test = await startTestApp();
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null, roundsMin: 2, roundsMax: 2 };
  const made = await test.app.services.matches.create({ preset: 'lesson', seed: 'why', settings });
  if (!made.ok) throw new Error(made.error.code);
  const match = made.value;
  await test.app.services.seats.join(match, 'Nilufar');
  await match.run({ seat: 's1' }, { type: 'takePower', power: 'tj' });
  await match.run({ seat: 's1' }, { type: 'begin' });
  await match.run({ system: true }, { type: 'mind', power: 'tj', by: 'bot' });
  let looked = 0;
  await new Promise<void>((resolve, reject) => {
    match.subscribe(() => {
      const { phase, motives } = match.state;
      if (phase === 'archives') return resolve();
      if (motives.length === 0) return;
      looked += 1;
      const sent = JSON.stringify([toWire(match.publicView()), match.privateView('s1')]);
      // Keys of reasons, in the clear or as one sign of the compact form.
      if (sent.includes('motive') || toWire(match.publicView()).result !== '') reject(new Error(`Told in ${phase}`));
    });
  });
  expect(looked).toBeGreaterThan(10);
  expect(match.publicView().result?.motives).toEqual(match.state.motives);
  expect(match.state.motives.length).toBeGreaterThan(20);
  const log = await test.app.store.read(match.id);
  expect(fold(log.map(({ event }) => event)).motives).toEqual(match.state.motives);
  await test.close();
});
