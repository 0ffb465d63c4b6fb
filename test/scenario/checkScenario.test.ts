// Broken scenario files are refused with file, path and reason; the real ones have no fault.
import { expect, it } from 'vitest';
import { PRESET_IDS } from '../../shared/command/presetId.ts';
import { scenarioFaults } from '../../shared/scenario/checkScenario.ts';
import { presetOf } from '../../shared/scenario/presets.ts';

it.each(PRESET_IDS)('%s has no fault', (id) => {
  expect(scenarioFaults(id, presetOf({ preset: id }))).toEqual([]);
});

it('names file, path and reason', () => {
  const full = presetOf({ preset: 'full' });
  expect(scenarioFaults('full', { ...full, units: [{ owner: 'ru', at: 'ru-nowhere' }] })).toEqual([
    'shared/scenario/startUnits.ts: full.units.0.at: not a province of the board',
  ]);
  expect(scenarioFaults('full', { ...full, agendas: { ru: [{ id: 'belt', max: 50 }] } })).toEqual([
    'shared/scenario/fullAgendas.ts: full.agendas.ru: public lines are worth 60 together',
  ]);
  const ru = { ...full.start.ru, coins: 99 };
  expect(scenarioFaults('full', { ...full, start: { ...full.start, ru } })[0]).toMatch(
    /^shared\/scenario\/powerNumbers\.ts: full\.start\.ru\.coins: /,
  );
});
