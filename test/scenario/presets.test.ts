// The presets as data (rules 13, scenario.md B-F): what they promise of each other holds.
import { describe, expect, it } from 'vitest';
import { POWER_IDS } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { PRESET_IDS } from '../../shared/command/presetId.ts';
import { agendaNow } from '../../shared/game/scoring.ts';
import { partiesOf, termsOf } from '../../shared/politics/inForce.ts';
import { GIVEN_TREATIES, treatiesAtStart } from '../../shared/politics/treaties.ts';
import { aimRule, presetOf } from '../../shared/scenario/presets.ts';
import { unitsAtStart } from '../../shared/scenario/startUnits.ts';
import { say } from '../politics/words.ts';
import { startPlay } from '../support/play.ts';

const PRESETS = PRESET_IDS.map((id) => [id, presetOf({ preset: id })] as const);

describe.each(PRESETS)('%s', (id, preset) => {
  it('gives every power a start, a hand, secrets, and public lines worth 60', () => {
    for (const power of preset.powers) {
      expect([power, preset.start[power]?.hand.length ?? 0]).toSatisfy(([, n]: [string, number]) => n >= 3);
      expect(preset.start[power]?.secretAgendas.length).toBeGreaterThanOrEqual(2);
      const sum = (preset.agendas[power] ?? []).reduce((points, { max }) => points + max, 0);
      expect([power, sum]).toEqual([power, 60]);
    }
  });

  it('puts one unit to a province, each on open ground fit for it', () => {
    const places = preset.units.map(({ at }) => at);
    expect(new Set(places).size).toBe(places.length);
    const { state } = startPlay({ preset: id, people: ['tj'] });
    for (const { at, kind } of preset.units) {
      expect([at, state.closed.includes(at)]).toEqual([at, false]);
      if (kind === 'fleet') expect(REGION_BOARD.provinces[at]?.kind).toBe('coastal');
    }
  });

  it('says each aim in words without a gap', () => {
    const { state } = startPlay({ preset: id, people: ['tj'] });
    for (const power of state.powers) {
      const { public: lines, secret } = agendaNow(state, power);
      for (const line of [...lines, secret!]) {
        expect(say(aimRule(state, line.id))).not.toMatch(/\{\{|^agenda\./);
        expect(say(line.now)).not.toMatch(/\{\{|^agenda\./);
      }
    }
    for (const { secretAgendas } of Object.values(preset.start))
      for (const secret of secretAgendas) expect(say({ key: `agenda.${secret}.title` })).not.toMatch(/^agenda\./);
  });

  it('closes the provinces of absent powers; the seas where there are no fleets', () => {
    const { state } = startPlay({ preset: id, people: ['tj'] });
    for (const { id: at, sovereign } of Object.values(REGION_BOARD.provinces)) {
      const open = sovereign === undefined ? preset.modules.fleets : preset.powers.includes(sovereign);
      expect([at, state.closed.includes(at)]).toEqual([at, !open]);
    }
  });
});

describe('the Evening (rules 13)', () => {
  it('has six powers, three alerts, two policies a round, collapse at 6, six to eight rounds of six minutes', () => {
    const { powers, alerts, policiesARound, collapseAt, settings } = presetOf({ preset: 'evening' });
    expect(powers).toEqual(['ru', 'tj', 'uz', 'tal', 'kz', 'kg']);
    expect({ alerts, policiesARound, collapseAt }).toEqual({ alerts: 3, policiesARound: 2, collapseAt: 6 });
    expect(settings).toMatchObject({ roundsMin: 6, roundsMax: 8, diplomacySeconds: 360 });
    expect(startPlay({ preset: 'evening', people: ['tj'] }).state.alerts?.fronts).toHaveLength(3);
  });

  it('has every unit of scenario F', () => {
    expect(unitsAtStart(POWER_IDS)).toHaveLength(36);
    expect(
      unitsAtStart(POWER_IDS)
        .filter(({ kind }) => kind === 'fleet')
        .map(({ at }) => at),
    ).toEqual(['ru-volga', 'kz-west', 'tm-balkan', 'ir-tehran']);
  });
});

describe('treaties of the start (scenario C)', () => {
  const given = (preset: 'lesson' | 'full', powers: (typeof POWER_IDS)[number][]): readonly string[] =>
    treatiesAtStart({ preset, powers, drawn: () => true }).map((pact) => pact.given ?? '');

  it('are all there at the full table', () => {
    expect(given('full', [...POWER_IDS])).toEqual(GIVEN_TREATIES.map((treaty) => treaty.given));
  });

  it('lose their absent parties, and fall where fewer than two are left', () => {
    const pacts = treatiesAtStart({ preset: 'lesson', powers: ['ru', 'tj', 'uz', 'tal'], drawn: () => false });
    expect(pacts.map((pact) => pact.given)).toEqual([
      'csto',
      'base201',
      'electricityUz',
      'electricityTj',
      'permitsTj',
      'permitsUz',
      'tradeRuUz',
      'sco',
    ]);
    expect(partiesOf(pacts[0]!)).toEqual(['ru', 'tj']);
  });

  it('give Uzbekistan no pact that permits support over its border', () => {
    const { state } = startPlay({ preset: 'evening', people: ['uz'] });
    const kinds = Object.values(state.pacts)
      .filter((pact) => partiesOf(pact).includes('uz'))
      .flatMap((pact) => termsOf(pact).clauses.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['supply', 'trade', 'nonAggression']));
  });

  it('carry gas and power from Turkmenistan only while Kabul holds Herat', () => {
    const pact = treatiesAtStart({ preset: 'evening', powers: ['tal', 'tm'], drawn: () => false })[0]!;
    expect(termsOf(pact).clauses.map(({ when }) => when)).toEqual(
      Array.from({ length: 2 }, () => ({ is: 'controls', power: 'tal', provinces: ['af-herat'], how: 'all' })),
    );
  });
});
