// "Why did my stability fall?": what a seat is told of its values adds up to how they changed, round by round, whatever was played (rules 1.1, 3).
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import { evolve } from '../../shared/game/evolve.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { factLine } from '../../shared/view/factLine.ts';
import type { ValueName } from '../../shared/view/logEntry.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { whyOf } from '../../shared/view/why.ts';
import { diceOf } from '../support/dice.ts';
import { bell, given, only } from '../support/given.ts';
import { actorOf, startPlay } from '../support/play.ts';
import { wildCommand } from '../support/wildCommands.ts';

const VALUES: readonly ValueName[] = ['coins', 'stability', 'standing', 'radicalisation'];
/** Each of the two kinds of match: 200 in all. */
const MATCHES = Number(process.env.WHY_MATCHES ?? 100);

interface Ends {
  /** Values at the end of each round, round 0 first. */
  readonly after: readonly MatchState['power'][];
  readonly last: MatchState;
}

/** A match of wild players to its end; few commands a phase, so that many matches can be played. */
function playToTheEnd(seed: number, preset: PresetId): Ends {
  const dice = diceOf(seed);
  const people = [...presetOf({ preset }).powers];
  const play = startPlay({ preset, people, seed: `why ${preset} ${seed}`, lobby: true });
  const after: MatchState['power'][] = [];
  play.must({ system: true }, { type: 'begin' });
  // What a match begins with is the end of round 0; the first income comes in the same breath.
  const { start } = presetOf({ preset });
  after.push(Object.fromEntries(people.map((id) => [id, { ...play.state.power[id]!, ...start[id] }])));
  for (let phases = 0; phases < 80 && play.state.phase !== 'archives'; phases++) {
    for (let n = 0; n < 10; n++) {
      const power = dice.pick(play.state.powers)!;
      play.refusal(actorOf(play.state, power), wildCommand(play.state, power, dice));
    }
    // A round may end and the next begin in one breath: folded event by event.
    let state = play.state;
    for (const event of play.must({ system: true }, { type: 'endPhase' })) {
      const next = evolve(state, event);
      if (next.round > state.round && state.round > 0) after.push(state.power);
      state = next;
    }
  }
  return { after: [...after, play.state.power], last: play.state };
}

describe.each(['lesson', 'evening'] as const)('in random matches (%s)', (preset) => {
  it('start + told changes = end, for each round, power and value, for the eyes of its seat', () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= MATCHES; seed++) {
      const { after, last } = playToTheEnd(seed, preset);
      const view = projectPublic(last);
      for (const power of last.powers) {
        const mine = projectPrivate(last, `s-${power}`);
        for (const value of VALUES) {
          const told = whyOf({ view, mine }, power, value);
          for (let round = 1; round < after.length; round++) {
            const [from, to] = [after[round - 1]?.[power]?.[value], after[round]?.[power]?.[value]];
            const why = told.find((one) => one.round === round);
            const sum = (why?.changes ?? []).reduce((all, { by }) => all + by, 0);
            if ((from ?? 0) + sum !== to || (why && (why.from !== from || why.to !== to))) {
              faults.push(`${preset} ${seed}: ${power} ${value} in round ${round}: ${from} + ${sum}, not ${to}`);
            }
          }
        }
      }
    }
    expect(faults).toEqual([]);
  }, 400_000);
});

describe('what the range cuts off is said', () => {
  const invested = (stability: number) => {
    const play = given({ power: { uz: { stability, coins: 5 } } });
    play.as('uz', { type: 'choosePolicy', choice: { policy: 'invest' } });
    const facts = bell(play);
    const found = only(facts, 'value').find(({ cause }) => cause.key === 'cause.policy.invest');
    return { play, found };
  };

  it.each([
    [5, undefined, 'log.value.up'],
    [10, 1, 'log.value.up.none'],
  ])('at stability %i an investment is cut by %s', (stability, cut, line) => {
    const { found } = invested(stability);
    expect(found?.cut).toBe(cut);
    expect(found && factLine(found).key).toBe(line);
  });

  it('a part of a change', () => {
    const play = given({ power: { uz: { stability: 1 } }, units: [], pushes: [['uz-termez', 'af-balkh', 2]] });
    const fell = only(bell(play), 'value').find(({ cause }) => cause.key === 'cause.infiltration');
    expect(fell).toMatchObject({ by: -2, cut: -1, now: 0 });
    expect(fell && factLine(fell)).toMatchObject({ key: 'log.value.down.cut', args: { by: 1 } });
  });
});

describe('who may ask', () => {
  const play = given();
  const ask = (seat: PowerId | null, of: PowerId, value: ValueName) => {
    const mine = seat === null ? null : projectPrivate(play.state, `s-${seat}`);
    return whyOf({ view: projectPublic(play.state), mine }, of, value);
  };

  it('of coins only their owner', () => {
    expect(ask('uz', 'uz', 'coins')).not.toEqual([]);
    expect(ask('tj', 'uz', 'coins')).toEqual([]);
    expect(ask(null, 'uz', 'coins')).toEqual([]);
  });

  it('of stability everybody', () => {
    play.as('ru', { type: 'choosePolicy', choice: { policy: 'invest' } });
    bell(play);
    expect(ask(null, 'ru', 'stability').at(0)?.changes).toContainEqual(
      expect.objectContaining({ cause: { key: 'cause.policy.invest' } }),
    );
  });
});
