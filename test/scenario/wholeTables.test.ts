// Every line-up from the Evening up, played whole by random players (rules 13): it comes to the archives, points stay within their sums,
// everything said of an aim has words, and parts of the rules can be switched off.
import { describe, expect, it } from 'vitest';
import { PRESET_IDS, type PresetId } from '../../shared/command/presetId.ts';
import { agendaNow, scores } from '../../shared/game/scoring.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { MODULE_IDS, modulesOf } from '../../shared/politics/modules.ts';
import { aimRule, presetOf } from '../../shared/scenario/presets.ts';
import { say } from '../politics/words.ts';
import { begunMatch, obey, playRandomly } from '../support/randomMatch.ts';

const SOME_COMMANDS = 120;
/** Two rounds are enough to see every line scored. */
const SHORT = { roundsMin: 3, roundsMax: 3 };

/** Random players write, sign and vote for a while; then the bell rings until the archives open. */
function playOut(begun: MatchState, seed: number, look: (state: MatchState) => void = () => {}): MatchState {
  let state = playRandomly(seed, look, SOME_COMMANDS, begun);
  for (let n = 0; n < 40 && state.phase !== 'archives'; n++) {
    state = obey(state, { who: { system: true }, command: { type: 'endPhase' }, now: 0 });
    look(state);
  }
  return state;
}

function play(preset: PresetId, seed: number, look?: (state: MatchState) => void): MatchState {
  return playOut(begunMatch(`${preset} ${seed}`, SHORT, preset), seed, look);
}

describe.each(PRESET_IDS.filter((id) => id !== 'lesson'))('%s', (preset) => {
  it('is played to its end; no power passes 60 public points or 100 in all', () => {
    const state = play(preset, 11);
    expect(state.phase).toBe('archives');
    expect(state.powers).toEqual(presetOf({ preset }).powers);
    const rows = scores(state);
    expect(rows).toHaveLength(state.powers.length);
    for (const { power, publicPoints, goodWord, secret, total } of rows) {
      expect([power, publicPoints <= 60, goodWord.points <= 12, (secret?.points ?? 0) <= 28]).toEqual([
        power,
        true,
        true,
        true,
      ]);
      expect([power, total]).toEqual([power, publicPoints + goodWord.points + (secret?.points ?? 0)]);
    }
  });
});

describe('100 points a power (rules 11.3)', () => {
  it.each(PRESET_IDS)('60, 12 and 28 in %s, whatever happens', (preset) => {
    let n = 0;
    play(preset, 5, (state) => {
      n += 1;
      if (n % 10 !== 0) return;
      for (const power of state.powers) {
        const { public: lines, goodWord, secret } = agendaNow(state, power);
        const most = [...lines, goodWord, secret!].reduce((sum, { max }) => sum + max, 0);
        expect([power, most]).toEqual([power, 100]);
        for (const { id, points, max } of [...lines, goodWord, secret!]) {
          expect([power, id, Number.isInteger(points) && points >= 0 && points <= max]).toEqual([power, id, true]);
        }
      }
    });
    expect(n).toBeGreaterThan(10);
  });

  it('says each line and where it stands at the full table', () => {
    let n = 0;
    play('full', 7, (state) => {
      n += 1;
      if (n % 25 !== 0 && state.phase !== 'archives') return;
      for (const power of state.powers) {
        const { public: lines, secret } = agendaNow(state, power);
        for (const line of [...lines, secret!]) {
          expect(say(line.now)).not.toMatch(/\{\{|^agenda\./);
          expect(say(aimRule(state, line.id))).not.toMatch(/\{\{|^agenda\./);
        }
      }
    });
  });
});

describe('modules switch one by one (rules 13)', () => {
  it.each(MODULE_IDS)('the full table plays without %s', (id) => {
    const begun = begunMatch(`without ${id}`, { ...SHORT, modules: { [id]: false } }, 'full');
    expect(modulesOf(begun)).toEqual({ ...modulesOf({ preset: 'full' }), [id]: false });
    expect(playOut(begun, 3).phase).toBe('archives');
  });

  it('without fleets there are none, and the Caspian is closed; without councils nobody votes', () => {
    const dry = begunMatch('dry', { modules: { fleets: false } }, 'full');
    expect(Object.values(dry.units).filter(({ kind }) => kind === 'fleet')).toEqual([]);
    expect(dry.closed).toContain('caspian-south');
    const quiet = begunMatch('quiet', { modules: { institutions: false } }, 'evening');
    expect(playOut(quiet, 4).motions).toEqual([]);
  });
});

describe('absent powers (rules 2, 13)', () => {
  it('close their provinces and routes, leave treaties, and no aim hangs on them', () => {
    const eight = begunMatch('eight', {}, 'evening8');
    expect(eight.closed.filter((id) => /^(pk|ir|cn)-/.test(id)).length).toBeGreaterThan(5);
    expect(eight.controller['af-panjshir']).toBe('nrf');
    expect(presetOf(eight).agendas.tm?.map(({ id }) => id)).toContain('gasLines');
    expect(presetOf({ preset: 'full' }).agendas.tm?.map(({ id }) => id)).toContain('gas');
    expect(presetOf({ preset: 'evening' }).start.kz?.secretAgendas).not.toContain('caspianBridge');
    const parties = new Set(Object.values(eight.pacts).flatMap(({ versions }) => versions[0]?.terms.parties ?? []));
    expect([...parties].every((power) => eight.powers.includes(power))).toBe(true);
  });
});
