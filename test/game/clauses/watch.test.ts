// counterTerror (rules 4.5, 6.1, 9.1): securing next door counts, and what one learns the others are told.
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { CounterTerrorClause } from '../../../shared/politics/clauses/counterTerror.ts';
import { agree, only, order, secure } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';
import { evening, month, whyNot } from './evening.ts';

const watch: CounterTerrorClause = { kind: 'counterTerror', participants: ['tj', 'uz'], provinces: ['af-balkh'] };
const told = (play: Play, power: string) =>
  play.state.cables.filter((cable) => cable.power === power && cable.text.key === 'cable.sharedPresence');

function withPresence(presence: Readonly<Record<string, number>>, more: Parameters<typeof evening>[0] = {}): Play {
  const play = evening(more);
  play.state = { ...play.state, presence: { ...play.state.presence, ...presence } };
  return play;
}

describe('securing next to a named province', () => {
  it('lowers presence there, as if the unit stood in it', () => {
    const play = withPresence({ 'af-balkh': 2 });
    agree(play, [watch], { parties: ['tj', 'uz'] });
    order(play, 'uz-termez', secure());
    month(play);
    expect(play.state.presence['af-balkh']).toBe(1);
  });

  it('does nothing without the clause, for a power that takes no part, or further away', () => {
    for (const [clauses, at] of [
      [[], 'uz-termez'],
      [[{ ...watch, participants: ['tj', 'kz'] }], 'uz-termez'],
      [[watch], 'uz-qarshi'],
    ] as const) {
      const play = withPresence({ 'af-balkh': 2 });
      if (clauses.length > 0) agree(play, clauses, { parties: ['tj', 'uz', 'kz'] });
      order(play, at, secure());
      month(play);
      expect(play.state.presence['af-balkh']).toBe(2);
    }
  });

  it('takes one off a push that starts there', () => {
    const pushes = [['uz-termez', 'af-balkh', 2]] as const;
    const strength = (clauses: readonly Clause[]) => {
      const play = evening({ pushes });
      if (clauses.length > 0) agree(play, clauses, { parties: ['tj', 'uz'] });
      order(play, 'uz-termez', secure());
      return only(month(play), 'push').map((push) => push.strength);
    };
    expect(strength([])).toEqual([2]);
    expect(strength([watch])).toEqual([1]);
  });

  it('counts once, and who stands there decides what is lowered', () => {
    const both: CounterTerrorClause = { kind: 'counterTerror', participants: ['tal', 'uz'], provinces: ['af-balkh'] };
    const play = withPresence({ 'af-balkh': 2 });
    play.state = { ...play.state, violence: { ...play.state.violence, 'af-balkh': 2 } };
    agree(play, [both], { parties: ['tal', 'uz'] });
    order(play, 'uz-termez', secure('presence'));
    order(play, 'af-balkh', secure('violence'));
    month(play);
    expect(play.state.presence['af-balkh']).toBe(2);
    // One by securing, one by a quiet month (rules 9.2).
    expect(play.state.violence['af-balkh']).toBe(0);
  });

  it('keeps presence from growing there (rules 9.1)', () => {
    const grown = (clauses: readonly Clause[]) => {
      const play = withPresence({ 'af-balkh': 0 }, { round: 2 });
      play.state = {
        ...play.state,
        violence: Object.fromEntries(Object.keys(play.state.violence).map((id) => [id, id === 'af-balkh' ? 3 : 0])),
      };
      if (clauses.length > 0) agree(play, clauses, { parties: ['tj', 'uz'] });
      order(play, 'uz-termez', secure('violence'));
      month(play);
      return play.state.presence['af-balkh'];
    };
    expect(grown([])).toBe(1);
    expect(grown([watch])).toBe(0);
  });
});

describe('shared intelligence', () => {
  it('what a unit learns by securing goes to the partners, and to nobody else', () => {
    const play = withPresence({ 'af-balkh': 3 });
    agree(play, [watch], { parties: ['tj', 'uz'] });
    order(play, 'uz-termez', secure());
    month(play);
    expect(told(play, 'tj').map(({ text }) => text.args)).toEqual([
      { power: { power: 'uz' }, province: { province: 'af-balkh' }, presence: 2 },
    ]);
    for (const other of ['ru', 'tal', 'kz', 'kg', 'uz']) expect(told(play, other)).toEqual([]);
  });

  it('what intelligence brings of a named province goes to the partners, of others not', () => {
    const play = withPresence({ 'af-balkh': 3, 'af-jowzjan': 2 });
    agree(play, [watch], { parties: ['tj', 'uz'] });
    play.state = {
      ...play.state,
      policyHistory: [
        {
          power: 'tj',
          policy: 'intelligence',
          round: 1,
          choice: { policy: 'intelligence', intelligence: 'presence', province: 'af-jowzjan' },
        },
      ],
    };
    play.until('diplomacy', 2);
    expect(told(play, 'uz').map(({ text }) => text.args?.province)).toEqual([{ province: 'af-balkh' }]);
  });
});

describe('before anybody signs', () => {
  it.each<[string, Clause, string]>([
    ['alone', { ...watch, participants: ['uz'] }, 'badTerms needsTwoParticipants'],
    ['outside Afghanistan', { ...watch, provinces: ['uz-termez'] }, 'clausePointless notAfghan'],
    ['nowhere', { ...watch, provinces: [] }, 'badTerms namesNoProvince'],
    ['one place twice', { ...watch, provinces: ['af-balkh', 'af-balkh'] }, 'badTerms namedTwice'],
    ['an unknown place', { ...watch, provinces: ['af-nowhere'] }, 'badTerms noSuchProvince'],
  ])('%s is refused', (_name, clause, outcome) => expect(whyNot(evening(), ['tj', 'uz'], [clause])).toBe(outcome));
});
