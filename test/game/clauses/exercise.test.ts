// exercise (rules 6.1): fortifies holds of its participants in its month, permits their support, rests its province, makes arms cheaper after it.
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { ExerciseClause } from '../../../shared/politics/clauses/exercise.ts';
import { exercisedWith } from '../../../shared/politics/exercises.ts';
import { agree, only, order, secure, supportHold } from '../../support/given.ts';
import { alone, evening, found, imposed, lastRecord, month, whyNot } from './evening.ts';

const atKhorog = (round = 1): ExerciseClause => ({
  kind: 'exercise',
  participants: ['ru', 'tj'],
  province: 'tj-khorog',
  round,
});
const strong = [['tj-khorog', 'af-badakhshan', 2]] as const;

describe('holds of the participants there and next to it are fortified', () => {
  it('so a push of 2 that one guard cannot stop does not get in', () => {
    const without = month(evening({ pushes: strong }));
    expect(only(without, 'push')).toMatchObject([{ front: 'tj-khorog', defence: 1, gotIn: true }]);
    const play = evening({ pushes: strong });
    agree(play, [atKhorog()], { parties: ['ru', 'tj'], term: 1 });
    expect(only(month(play), 'push')).toMatchObject([{ front: 'tj-khorog', defence: 2, gotIn: false }]);
    expect(lastRecord(play).exercises).toMatchObject([{ province: 'tj-khorog', participants: ['ru', 'tj'] }]);
  });

  it('also next to the province, for units of participants only', () => {
    const play = evening({ pushes: [['tj-kulob', 'af-takhar', 2]] });
    agree(play, [{ ...atKhorog(), province: 'tj-dushanbe' }], { parties: ['ru', 'tj'] });
    expect(only(month(play), 'push')).toMatchObject([{ front: 'tj-kulob', gotIn: false }]);
    const others = evening({ pushes: [['uz-termez', 'af-balkh', 2]] });
    agree(others, [{ ...atKhorog(), province: 'tj-dushanbe' }], { parties: ['ru', 'tj'] });
    expect(only(month(others), 'push')).toMatchObject([{ front: 'uz-termez', gotIn: true }]);
  });

  it('but not a unit that secures: it is spread out (rules 4.5)', () => {
    const play = evening({ pushes: strong });
    agree(play, [atKhorog()], { parties: ['ru', 'tj'] });
    order(play, 'tj-khorog', secure());
    expect(only(month(play), 'push')).toMatchObject([{ front: 'tj-khorog', gotIn: true }]);
  });

  it('only in its month', () => {
    const play = evening({ pushes: strong });
    agree(play, [atKhorog(2)], { parties: ['ru', 'tj'] });
    expect(only(month(play), 'push')).toMatchObject([{ gotIn: true }]);
    expect(lastRecord(play).exercises).toEqual([]);
  });
});

describe('support over the border among the participants (rules 4.2)', () => {
  const voided = (clauses: readonly Clause[]) => {
    const play = alone(evening());
    if (clauses.length > 0) agree(play, clauses, { parties: ['tj', 'uz'] });
    order(play, 'tj-sughd', supportHold('uz-termez'));
    return only(month(play), 'order').map((told) => told.voided ?? 'counts');
  };

  it.each<[string, readonly Clause[], string]>([
    ['no pact', [], 'noPact'],
    [
      'an exercise this month',
      [{ kind: 'exercise', participants: ['tj', 'uz'], province: 'uz-termez', round: 1 }],
      'counts',
    ],
    [
      'an exercise next month',
      [{ kind: 'exercise', participants: ['tj', 'uz'], province: 'uz-termez', round: 2 }],
      'noPact',
    ],
  ])('%s: %s', (_name, clauses, outcome) => expect(voided(clauses)).toEqual([outcome]));
});

describe('else nothing', () => {
  it('units of two participants must be in or next to it when the month comes; if not, it is said and costs nobody', () => {
    const play = alone(evening());
    const far: Clause = { kind: 'exercise', participants: ['kz', 'uz'], province: 'uz-termez', round: 2 };
    const pact = agree(play, [far, { kind: 'nonAggression' }], { parties: ['kz', 'uz'] });
    play.until('diplomacy', 2);
    const before = play.state.power.kz?.standing;
    month(play);
    expect(found(play, pact)).toEqual(['kz lapsed']);
    expect(play.state.power.kz?.standing).toBe(before);
    expect(play.state.pacts[pact]?.state).toBe('inForce');
  });

  it('of two in one province the older is held', () => {
    const play = alone(evening());
    const one = imposed(play, ['ru', 'tj'], [atKhorog(), { kind: 'nonAggression' }]);
    const two = imposed(play, ['tj', 'ru'], [atKhorog(), { kind: 'nonAggression' }]);
    month(play);
    expect(lastRecord(play).exercises?.map(({ pact }) => pact)).toEqual([one]);
    expect(found(play, two)).toEqual(['ru lapsed']);
  });

  it('not in the same province within three rounds', () => {
    const play = alone(evening());
    agree(play, [atKhorog()], { parties: ['ru', 'tj'], term: 1 });
    for (const [round, outcome] of [
      [1, 'clausePointless exerciseTooSoon'],
      [3, 'clausePointless exerciseTooSoon'],
      [4, 'accepted'],
    ] as const) {
      expect(whyNot(play, ['ru', 'tj'], [atKhorog(round)])).toBe(outcome);
    }
    play.until('diplomacy', 2);
    expect(whyNot(play, ['ru', 'tj'], [atKhorog(3)])).toBe('clausePointless exerciseTooSoon');
    expect(whyNot(play, ['ru', 'tj'], [{ ...atKhorog(3), province: 'tj-kulob' }])).toBe('accepted');
  });
});

describe('before anybody signs', () => {
  it.each<[string, Clause, string]>([
    ['one participant', { ...atKhorog(), participants: ['ru'] }, 'badTerms needsTwoParticipants'],
    ['a stranger', { ...atKhorog(), participants: ['ru', 'uz'] }, 'badTerms notAParty'],
    ['one twice', { ...atKhorog(), participants: ['ru', 'ru'] }, 'badTerms withItself'],
    ['a closed province', { ...atKhorog(), province: 'tm-mary' }, 'closedProvince provinceClosed'],
    ['no such province', { ...atKhorog(), province: 'xx' }, 'badTerms noSuchProvince'],
    ['a month gone by', atKhorog(0), 'badTerms dueOutOfRange'],
    ['a month too far', atKhorog(9), 'badTerms dueOutOfRange'],
    ['nobody of one side near', { ...atKhorog(), province: 'ru-volga' }, 'clausePointless exerciseNobodyNear'],
  ])('%s: %s', (_name, clause, outcome) => expect(whyNot(evening(), ['ru', 'tj'], [clause])).toBe(outcome));

  it('after the term is too late', () => {
    expect(whyNot(evening(), ['ru', 'tj'], [atKhorog(3)], { term: 2 })).toBe('badTerms dueAfterTerm');
  });
});

describe('arms after an exercise (rules 4.4)', () => {
  it('are cheaper in the round after it, with that seller only', () => {
    const play = evening();
    agree(play, [atKhorog()], { parties: ['ru', 'tj'] });
    expect(exercisedWith(play.state, 'tj', 'ru')).toBe(false);
    play.until('diplomacy', 2);
    expect(exercisedWith(play.state, 'tj', 'ru')).toBe(true);
    expect(exercisedWith(play.state, 'tj', 'uz')).toBe(false);
    play.until('diplomacy', 3);
    expect(exercisedWith(play.state, 'tj', 'ru')).toBe(false);
  });
});
