// Section 9 of the rules and 3.2, sentence by sentence, played: what border, refugees, attacks and crisis do to whoever is in the match.
import { describe, expect, it } from 'vitest';
import { frontsOf } from '../../shared/board/fronts.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import { Chronicle } from '../../shared/game/chronicle.ts';
import { takeIn } from '../../shared/game/hosting.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { bookInfiltrations } from '../../shared/game/steps/infiltrations.ts';
import { moveRefugees } from '../../shared/game/steps/violence.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { bell, type Given, given, only, order, secure } from '../support/given.ts';

const whole = (change: Given = {}) => given({ start: { preset: 'full' }, ...change });
/** One step alone, on a match as given; its changes settled. */
function step(state: MatchState, does: (chronicle: Chronicle) => void): MatchState {
  const chronicle = new Chronicle(state);
  does(chronicle);
  chronicle.settle();
  return chronicle.state;
}
const changed = (before: MatchState, after: MatchState, power: PowerId) => ({
  stability: (after.power[power]?.stability ?? 0) - (before.power[power]?.stability ?? 0),
  radicalisation: (after.power[power]?.radicalisation ?? 0) - (before.power[power]?.radicalisation ?? 0),
  standing: (after.power[power]?.standing ?? 0) - (before.power[power]?.standing ?? 0),
  coins: (after.power[power]?.coins ?? 0) - (before.power[power]?.coins ?? 0),
});

describe('fronts (9.1): provinces of the powers in the match with a crossing to Afghanistan', () => {
  it.each([
    ['lesson', ['tj', 'uz'], 3],
    ['evening', ['tj', 'uz'], 3],
    ['evening8', ['tj', 'tm', 'uz'], 4],
    ['full', ['ir', 'pk', 'tj', 'tm', 'uz'], 5],
  ] as const)('%s: of %j, %i of them named', (preset: PresetId, powers, alerts) => {
    const fronts = frontsOf(REGION_BOARD, presetOf({ preset }).powers);
    expect([...new Set(fronts.map((id) => id.slice(0, 2)))].sort()).toEqual(powers);
    expect(presetOf({ preset }).alerts).toBe(alerts);
    const play = given({ start: { preset } });
    play.until('briefing', 2);
    expect(play.state.alerts?.fronts).toHaveLength(alerts);
    for (const front of play.state.alerts?.fronts ?? []) expect(fronts).toContain(front);
  });
});

describe('what gets in (9.1, 3.2)', () => {
  const push = (front: string, from: string, strength: number) =>
    [front, from, strength] as readonly [string, string, number];

  it.each([
    ['pk-peshawar', 'af-nangarhar', 'pk'],
    ['ir-khorasan', 'af-herat', 'ir'],
    ['tm-mary', 'af-herat', 'tm'],
  ] as const)('costs whoever holds the front: %s', (front, from, power) => {
    const play = whole({ units: [], pushes: [push(front, from, 2)] });
    const facts = bell(play);
    const told = only(facts, 'value').filter((fact) => fact.power === power && fact.cause.key === 'cause.infiltration');
    expect(told.map(({ value, by }) => [value, by])).toEqual([
      ['stability', -2],
      ['radicalisation', 1],
    ]);
  });

  it('costs a power at most 4 stability a round', () => {
    const play = given({
      units: [],
      power: { tj: { stability: 10 } },
      pushes: [
        push('tj-kulob', 'af-takhar', 2),
        push('tj-khorog', 'af-badakhshan', 2),
        push('tj-bokhtar', 'af-kunduz', 2),
      ],
    });
    const lost = only(bell(play), 'value').filter(
      ({ power, value, cause }) => power === 'tj' && value === 'stability' && cause.key === 'cause.infiltration',
    );
    expect(lost.reduce((sum, { by }) => sum + by, 0)).toBe(-4);
    expect(play.state.infiltrations).toBe(3);
  });

  it('attacks cost at most 1 a round: one in Kabul’s province and one at home are one', () => {
    // Presence of 6 makes an attack as likely as it can be; the seed that has one is looked for.
    const presence = { 'af-kabul': 3, 'af-kunar': 3 };
    const controller = { 'af-kabul': 'uz', 'af-kunar': 'uz' } as const;
    let both = 0;
    for (let n = 0; n < 60; n++) {
      const play = given({
        start: { seed: `attack ${n}` },
        units: [],
        power: { uz: { radicalisation: 5, stability: 7 } },
      });
      const state = { ...play.state, presence, controller: { ...play.state.controller, ...controller } };
      const after = step(state, bookInfiltrations);
      const lost = changed(state, after, 'uz').stability;
      expect(lost).toBeGreaterThanOrEqual(-1);
      if (after.inRound.attacked && after.inRound.domestic?.includes('uz')) both += 1;
    }
    expect(both).toBeGreaterThan(0);
  });
});

describe('hosts (9.2)', () => {
  const take = (power: PowerId, under: 'open' | 'humanitarian', units: number) => {
    const before = whole().state;
    const after = step(before, (chronicle) => {
      for (let n = 0; n < units; n++) takeIn(chronicle, power, under);
    });
    return { host: changed(before, after, power), ru: changed(before, after, 'ru') };
  };

  it.each([
    // regime, units, stability, radicalisation
    ['open', 1, 0, 0],
    ['open', 2, -1, 0],
    ['open', 3, -1, 1],
    ['open', 6, -3, 2],
    ['humanitarian', 2, 0, 0],
    ['humanitarian', 3, -1, 0],
    ['humanitarian', 6, -2, 0],
  ] as const)('%s, %i units: stability %i, radicalisation %i', (under, units, stability, radicalisation) => {
    expect(take('ir', under, units).host).toMatchObject({ stability, radicalisation });
  });

  it.each([
    ['uz', 3, -1],
    ['tj', 6, -2],
    ['uz', 2, 0],
    ['tm', 6, 0], // there are visas
    ['pk', 6, 0],
  ] as const)('in %s %i units: Russia %i', (power, units, stability) => {
    expect(take(power, 'humanitarian', units).ru.stability).toBe(stability);
  });

  it('humanitarian: 1 coin for each that crosses; open: none', () => {
    for (const [regime, coins] of [
      ['humanitarian', 1],
      ['open', 0],
    ] as const) {
      const { state } = whole({ power: { uz: { regime } }, state: { inRound: { rose: ['af-balkh'] } } });
      expect(changed(state, step(state, moveRefugees), 'uz').coins).toBe(coins);
    }
  });
});

describe('stranded (9.2)', () => {
  /** All borders closed: faryab, ghor and jowzjan wait at Aqina, before Turkmenistan. */
  const flee = (waiting: number, rose: readonly string[]) => {
    const closed = { regime: 'closed' } as const;
    const power = { uz: closed, tj: closed, tm: closed, pk: closed, ir: closed };
    const { state } = whole({ power, state: { stranded: { 'x-aqina': waiting }, inRound: { rose } } });
    const after = step(state, moveRefugees);
    const [tm, tal] = [changed(state, after, 'tm'), changed(state, after, 'tal')];
    return [after.stranded['x-aqina'], tm.standing, tal.stability];
  };

  it.each([
    // waiting, fleeing there; then: waiting, Turkmen standing, Taliban cohesion
    [3, [], 2, 0, 0], // one finds a way by itself
    [3, ['af-faryab'], 3, 0, 0],
    [4, ['af-faryab'], 4, 0, 0], // four, but not risen
    [3, ['af-faryab', 'af-ghor'], 4, -1, -1],
    [5, ['af-faryab', 'af-ghor', 'af-jowzjan'], 7, -1, -1],
  ] as const)('%i waiting and %j fleeing: %i, standing %i, cohesion %i', (waiting, rose, ...end) => {
    expect(flee(waiting, rose)).toEqual(end);
  });
});

describe('narcotics (9.3): gates in the west and south', () => {
  it.each([
    ['ir-khorasan', 'west'],
    ['ir-sistan', 'west'],
    ['pk-quetta', 'south'],
    ['pk-peshawar', 'south'],
    ['tj-kulob', 'north'],
  ] as const)('securing at %s takes 1 off the %s', (gate, route) => {
    const owner = gate.slice(0, 2) as PowerId;
    const play = whole({ units: [{ owner, at: gate }] });
    order(play, gate, secure());
    bell(play);
    expect(play.state.flow).toEqual({ ...{ north: 3, west: 3, south: 3 }, [route]: 2 });
  });

  it('a fort at a gate counts like a guard', () => {
    const play = whole({ units: [], state: { forts: ['pk-quetta'] } });
    bell(play);
    expect(play.state.flow.south).toBe(2);
  });
});

describe('crisis (3.2)', () => {
  it('an attack at home takes a unit too', () => {
    for (let n = 0; n < 40; n++) {
      const play = given({
        start: { seed: `crisis ${n}` },
        units: [
          { owner: 'uz', at: 'uz-termez' },
          { owner: 'uz', at: 'uz-tashkent' },
        ],
        power: { uz: { crisis: true, stability: 1, radicalisation: 5 } },
      });
      play.until('briefing', 2);
      const domestic = play.state.history[0]?.domestic?.includes('uz') ?? false;
      expect(Object.values(play.state.units).filter(({ owner }) => owner === 'uz')).toHaveLength(domestic ? 1 : 2);
      if (domestic) return;
    }
    throw new Error('No attack in forty tries');
  });
});

describe('collapse (11.4): a third of the powers, at least two, at stability 0', () => {
  it.each([
    ['lesson', 1, false],
    ['lesson', 2, true],
    ['evening', 2, true],
    ['evening8', 2, false],
    ['evening8', 3, true],
    ['full', 3, false],
    ['full', 4, true],
  ] as const)('%s with %i fallen: %s', (preset, fallen, over) => {
    const { powers } = presetOf({ preset });
    const others = powers.filter((id) => id !== 'tal');
    const power = Object.fromEntries(others.map((id, n) => [id, { stability: n < fallen ? 0 : 9 }]));
    const play = given({ start: { preset }, units: [], power: { ...power, tal: { stability: 9 } } });
    // Nobody's numbers move by narcotics or hunger in this month.
    play.state = { ...play.state, opiumBan: true, violence: {} };
    for (let n = 0; n < 4 && play.state.round === 1 && play.state.phase !== 'dispatch'; n++) play.endPhase();
    expect(play.state.phase === 'dispatch').toBe(over);
  });
});

describe('government in exile (11.5)', () => {
  it('without a province or a unit a power still signs, plays cards and is heard', () => {
    const play = whole({ units: [], power: { nrf: { coins: 3 } } });
    const taken = Object.entries(play.state.controller).map(([id, held]) => [id, held === 'nrf' ? 'tal' : held]);
    play.state = { ...play.state, controller: Object.fromEntries(taken) };
    const nrf = { seat: 's-nrf' };
    expect(play.refusal(nrf, { type: 'choosePolicy', choice: { policy: 'appeal' } })).toBeNull();
    expect(play.refusal(nrf, { type: 'say', channel: 'floor', text: 'We are still here.' })).toBeNull();
    const terms = {
      parties: ['nrf', 'tj'],
      clauses: [{ kind: 'nonAggression' }],
      term: 3,
      visibility: 'public',
    } as const;
    expect(play.refusal(nrf, { type: 'propose', terms })).toBeNull();
    play.until('briefing', 2);
    expect(play.state.powers).toContain('nrf');
  });
});
