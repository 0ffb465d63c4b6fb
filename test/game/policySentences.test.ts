// Section 8 of the rules, sentence by sentence: the table of cards, and what holds for all of them. What each card does is in policiesOfTheRegion.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POWER_IDS, type PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import type { PolicyChoice, PolicyId } from '../../shared/command/command.ts';
import { holds } from '../../shared/politics/conditions/holds.ts';
import { handOf } from '../../shared/scenario/hands.ts';
import { MOST_DAGGERS, POLICIES, POLICY_IDS } from '../../shared/scenario/policies.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { say } from '../politics/words.ts';
import { bell, type Given, given } from '../support/given.ts';
import type { Play } from '../support/play.ts';

const whole = (change: Given = {}): Play => given({ start: { preset: 'full' }, ...change });
const refusal = (play: Play, power: PowerId, choice: PolicyChoice): string | null =>
  play.refusal({ seat: `s-${power}` }, { type: 'choosePolicy', choice });

type Marks = 'home' | 'dagger' | 'once';
const CARDS: readonly (readonly [PolicyId, number, readonly Marks[], 'all' | 'border' | PowerId])[] = [
  ['invest', 2, ['home'], 'all'],
  ['crackdown', 1, ['home'], 'all'],
  ['rally', 0, ['dagger', 'home'], 'border'],
  ['traditionalIslam', 1, [], 'all'],
  ['fortify', 2, [], 'all'],
  ['setBorderRegime', 0, [], 'border'],
  ['assessment', 0, [], 'all'],
  ['intelligence', 1, [], 'all'],
  ['aid', 1, [], 'all'],
  ['moscowFormat', 1, [], 'ru'],
  ['championCoEthnics', 0, ['dagger'], 'tj'],
  ['termezWorks', 1, [], 'uz'],
  ['wall', 3, [], 'tm'],
  ['reshuffle', 0, [], 'tal'],
  ['edict', 0, ['dagger'], 'tal'],
  ['opiumBan', 0, [], 'tal'],
  ['amnesty', 1, [], 'tal'],
  ['purge', 0, [], 'tal'],
  ['insurgency', 0, [], 'nrf'],
  ['appeal', 0, ['dagger'], 'nrf'],
  ['mediate', 1, [], 'pk'],
  ['investmentFund', 2, [], 'cn'],
  ['hazaraAppeal', 0, ['dagger'], 'ir'],
  ['evacuationRequest', 0, [], 'us'],
  ['releaseReserves', 0, ['once'], 'us'],
];
/** Whose price or gain is radicalisation is not for those who have none (rules 3). */
const NONE: readonly PowerId[] = ['tal', 'nrf', 'us'];
const ON_RADICALISATION: readonly PolicyId[] = ['crackdown', 'traditionalIslam'];
const BORDER: readonly PowerId[] = ['tj', 'uz', 'tm', 'pk', 'ir'];

describe('the table of cards (rules 8)', () => {
  it('is whole: beside it there is the airlift of the Lesson alone', () => {
    expect([...CARDS.map(([id]) => id), 'airlift'].sort()).toEqual([...POLICY_IDS].sort());
  });

  it.each(CARDS)('%s costs %i, is %j, and is in the hand of: %s', (id, cost, marks, whose) => {
    const { home, dagger, onceAMatch } = POLICIES[id];
    const has = [...(dagger ? ['dagger'] : []), ...(home ? ['home'] : []), ...(onceAMatch ? ['once'] : [])];
    expect([POLICIES[id].cost, has]).toEqual([cost, marks]);
    const holders = POWER_IDS.filter((power) => handOf(power).includes(id));
    const all = ON_RADICALISATION.includes(id) ? POWER_IDS.filter((power) => !NONE.includes(power)) : POWER_IDS;
    expect(holders).toEqual(
      whose === 'all' ? all : whose === 'border' ? POWER_IDS.filter((power) => BORDER.includes(power)) : [whose],
    );
  });
});

describe('the rulebook', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/rulebook.md'), 'utf8');

  it.each(POLICY_IDS)('has %s with its price', (id) => {
    expect(page).toContain(`| ${say({ key: `policy.${id}.name` })} | ${POLICIES[id].cost} |`);
  });
});

describe('so many a round, in secret', () => {
  it('as the preset has it; the same card is not played twice in one', () => {
    const play = whole({ power: { kz: { coins: 9, radicalisation: 2 } } });
    const room = presetOf({ preset: 'full' }).policiesARound;
    const cards = (['invest', 'traditionalIslam', 'crackdown'] as const).slice(0, room);
    for (const policy of cards) expect(refusal(play, 'kz', { policy })).toBeNull();
    expect(refusal(play, 'kz', { policy: 'invest' })).toBeNull();
    expect(play.state.policies.kz?.map(({ choice }) => choice.policy).sort()).toEqual([...cards].sort());
    expect(refusal(play, 'kz', { policy: 'crackdown' })).toBe('noRoomForCard');
  });

  it('a hand of the Lesson has four cards, one of which is played', () => {
    const { start, policiesARound } = presetOf({ preset: 'lesson' });
    expect(Object.values(start).map((power) => power?.hand.length)).toEqual([4, 4, 4, 4]);
    expect(policiesARound).toBe(1);
  });
});

describe('a dagger', () => {
  it('is played so many times a match at most', () => {
    const played = (n: number) =>
      Array.from(
        { length: n },
        (_, i) => ({ power: 'tal', policy: 'edict', round: i + 1, choice: { policy: 'edict' } }) as const,
      );
    const playedBefore = (n: number) => whole({ round: 9, state: { policyHistory: played(n) } });
    expect(refusal(playedBefore(MOST_DAGGERS - 1), 'tal', { policy: 'edict' })).toBeNull();
    expect(refusal(playedBefore(MOST_DAGGERS), 'tal', { policy: 'edict' })).toBe('usedUp');
  });
});

describe('in crisis', () => {
  it.each(POLICY_IDS.filter((id) => id !== 'airlift'))('%s: home cards alone', (id) => {
    const [power] = POWER_IDS.filter((each) => handOf(each).includes(id));
    const play = whole({ power: { [power!]: { crisis: true, coins: 9, radicalisation: 2 } } });
    const code = refusal(play, power!, { policy: id });
    expect(code === 'crisisHolds').toBe(!POLICIES[id].home);
  });
});

describe('single cards', () => {
  it('rally: stability +1, only while an alert names a crossing of one’s own', () => {
    const play = whole({
      pushes: [['tj-kulob', 'af-takhar', 0]],
      power: { tj: { stability: 5 }, uz: { stability: 5 } },
    });
    expect(refusal(play, 'uz', { policy: 'rally' })).toBe('conditionUnmet');
    expect(refusal(play, 'tj', { policy: 'rally' })).toBeNull();
  });

  it('assessment: of a named crossing; it stands three rounds, or until another word', () => {
    const play = whole({ pushes: [['tj-kulob', 'af-takhar', 0]] });
    expect(refusal(play, 'kz', { policy: 'assessment', province: 'uz-termez', says: 'real' })).toBe('badTarget');
    expect(refusal(play, 'kz', { policy: 'assessment', province: 'tj-kulob', says: 'pretext' })).toBeNull();
    bell(play);
    const stands = (round: number): boolean =>
      holds(
        { is: 'statement', by: 'kz', front: 'tj-kulob', says: 'pretext' },
        { world: { ...play.state, round }, board: REGION_BOARD },
      );
    expect([1, 2, 3, 4].map(stands)).toEqual([true, true, true, false]);
  });

  it('opium ban: on, and off again', () => {
    const play = whole();
    play.as('tal', { type: 'choosePolicy', choice: { policy: 'opiumBan' } });
    bell(play);
    expect(play.state.opiumBan).toBe(true);
    play.until('diplomacy', 2);
    play.as('tal', { type: 'choosePolicy', choice: { policy: 'opiumBan' } });
    bell(play);
    expect(play.state.opiumBan).toBe(false);
  });

  it('they are carried out in the order of the list, then of powers', () => {
    const play = whole({ power: { kz: { coins: 5, stability: 5 }, uz: { coins: 5, stability: 5 }, kg: { coins: 5 } } });
    play.as('kg', { type: 'choosePolicy', choice: { policy: 'crackdown' } });
    play.as('kz', { type: 'choosePolicy', choice: { policy: 'invest' } });
    play.as('uz', { type: 'choosePolicy', choice: { policy: 'invest' } });
    const told = bell(play).flatMap((fact) => (fact.k === 'policy' ? [`${fact.policy} ${fact.power}`] : []));
    expect(told).toEqual(['invest uz', 'invest kz', 'crackdown kg']);
  });
});
