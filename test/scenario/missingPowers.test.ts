// A preset with powers missing plays (rules 2, 13): whoever is absent, its ground is closed, treaties lose it, and the match comes to its end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playMatch } from '../../server/tools/selfplay/playMatch.ts';
import { frontsOf } from '../../shared/board/fronts.ts';
import { POWER_IDS, type PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { scores } from '../../shared/game/scoring.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { partiesOf } from '../../shared/politics/inForce.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { startPlay } from '../support/play.ts';
import { begunMatch, obey, playRandomly } from '../support/randomMatch.ts';

const SOME_COMMANDS = 100;
const SHORT = { roundsMin: 3, roundsMax: 3 };

/** Any table with Kabul and somebody at its border. */
const tables = fc
  .subarray([...POWER_IDS], { minLength: 4, maxLength: POWER_IDS.length - 1 })
  .filter((powers) => powers.includes('tal') && frontsOf(REGION_BOARD, powers).length > 0);

function played(powers: readonly PowerId[], seed: number, look: (state: MatchState) => void): MatchState {
  let state = playRandomly(seed, look, SOME_COMMANDS, begunMatch(`missing ${seed}`, SHORT, 'full', powers));
  for (let n = 0; n < 40 && state.phase !== 'archives'; n++) {
    state = obey(state, { who: { system: true }, command: { type: 'endPhase' }, now: 0 });
    look(state);
  }
  return state;
}

/** Nothing of the absent is in it. */
function expectNobodyElse(state: MatchState, powers: readonly PowerId[]): void {
  for (const { id, sovereign } of Object.values(REGION_BOARD.provinces)) {
    if (sovereign !== undefined) expect([id, state.closed.includes(id)]).toEqual([id, !powers.includes(sovereign)]);
  }
  const owners = new Set(Object.values(state.units).map(({ owner }) => owner));
  for (const owner of owners) expect([...powers, 'neutral', 'isk']).toContain(owner);
  for (const { at } of Object.values(state.units)) expect([at, state.closed.includes(at)]).toEqual([at, false]);
  for (const pact of Object.values(state.pacts)) {
    for (const party of partiesOf(pact)) expect(powers).toContain(party);
    expect(pact.state === 'ended' || partiesOf(pact).length >= 2).toBe(true);
  }
  for (const front of state.alerts?.fronts ?? []) expect(frontsOf(REGION_BOARD, powers)).toContain(front);
}

describe('any table of four or more with Kabul', () => {
  it('comes to its end, without a trace of who is absent', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 1_000_000 }), (powers, seed) => {
        let n = 0;
        const state = played(powers, seed, (now) => {
          n += 1;
          if (n % 20 === 0) expectNobodyElse(now, powers);
        });
        expect(state.phase).toBe('archives');
        expectNobodyElse(state, powers);
        const rows = scores(state);
        expect(rows.map(({ power }) => power)).toEqual(powers);
        for (const { public: lines, goodWord, secret } of rows) {
          expect([...lines, goodWord, secret!].reduce((sum, { max }) => sum + max, 0)).toBe(100);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('every power there has its start, its lines worth 60 and two secrets', () => {
    fc.assert(
      fc.property(tables, (powers) => {
        const preset = presetOf({ preset: 'full', powers });
        expect(preset.powers).toEqual(powers);
        for (const power of powers) {
          expect((preset.agendas[power] ?? []).reduce((sum, { max }) => sum + max, 0)).toBe(60);
          expect(preset.start[power]?.secretAgendas.length).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});

describe('bots at such a table', () => {
  it.each<readonly [string, readonly PowerId[]]>([
    ['without Russia', ['tj', 'tal', 'nrf', 'pk']],
    ['without Central Asia', ['ru', 'tal', 'cn', 'ir', 'us']],
  ])('play it to its end: %s', (name, powers) => {
    const { state, stuck, refused } = playMatch({ preset: 'full', powers, seed: name, players: 'negotiate' });
    expect([stuck, state.phase, state.powers]).toEqual([false, 'archives', powers]);
    expect(refused.filter(({ code }) => code === 'notInMatch' || code === 'closedProvince')).toEqual([]);
  });
});

describe('what is no table', () => {
  const create = (powers: readonly PowerId[]) => ({
    ...({ type: 'createMatch', id: 'm', code: 'ABCDEF', preset: 'full', seed: 's', settings: {}, now: 0 } as const),
    powers,
  });
  it.each<readonly [string, readonly PowerId[]]>([
    ['three', ['ru', 'tj', 'tal']],
    ['without Kabul all of Afghanistan would be closed', ['ru', 'tj', 'uz', 'kz']],
    ['nobody at the border', ['ru', 'tal', 'kz', 'us']],
    ['one power twice', ['ru', 'tj', 'tal', 'tal', 'uz']],
  ])('%s', (_, powers) => {
    const play = startPlay({ lobby: true });
    play.state = { ...play.state, id: '' };
    expect(play.refusal({ system: true }, create(powers))).toBe('badSettings');
  });
});
