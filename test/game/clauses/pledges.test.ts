// The further pledges (rules 6.1): vote, neutrality, noSupportFor, demilitarise: kept, broken, lapsed, and what is no evidence.
import { describe, expect, it } from 'vitest';
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { AccessClause } from '../../../shared/politics/clauses/access.ts';
import type { DemilitariseClause } from '../../../shared/politics/clauses/demilitarise.ts';
import type { NoSupportForClause } from '../../../shared/politics/clauses/noSupportFor.ts';
import type { VoteClause } from '../../../shared/politics/clauses/vote.ts';
import type { Ballot } from '../../../shared/politics/institutions/motion.ts';
import { leverageTerms } from '../../../shared/politics/leverage.ts';
import { keptAtMatchEnd } from '../../../shared/politics/pactClose.ts';
import { agree, move, order, supportHold } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';
import { alone, evening, found, imposed, month, whyNot } from './evening.ts';

const kept = (play: Play, pact: string) =>
  keptAtMatchEnd(play.state, REGION_BOARD)
    .filter((ending) => ending.pact.id === pact)
    .flatMap(({ verdicts }) => verdicts.map(({ giver, finding }) => `${giver} ${finding}`));

describe('vote: judged when the motions are counted', () => {
  const promise = (until: number): VoteClause => ({
    kind: 'vote',
    giver: 'kg',
    institution: 'csto',
    motion: 'condemn',
    ballot: 'yes',
    until,
  });
  const condemn = { type: 'move', institution: 'csto', content: { motion: 'condemn', power: 'tal' } } as const;

  it.each<[Ballot | null, string]>([
    ['yes', 'kg kept'],
    ['no', 'kg broken'],
    ['abstain', 'kg broken'],
    [null, 'kg broken'],
  ])('promised yes, voted %s: %s', (ballot, outcome) => {
    const play = evening();
    const pact = agree(play, [promise(1)], { parties: ['ru', 'kg'] });
    play.as('ru', condemn);
    if (ballot !== null) play.as('kg', { type: 'ballot', motion: play.state.motions.at(-1)!.id, ballot });
    month(play);
    expect(found(play, pact)).toEqual([outcome]);
  });

  it('nothing of the kind was put to the vote: lapsed', () => {
    const play = evening();
    const pact = agree(play, [promise(1)], { parties: ['ru', 'kg'] });
    play.as('ru', {
      type: 'move',
      institution: 'csto',
      content: { motion: 'rubezh', province: 'tj-khorog', round: 2 },
    });
    month(play);
    expect(found(play, pact)).toEqual(['kg lapsed']);
    expect(play.state.pacts[pact]?.ended?.how).toBe('fulfilled');
  });

  it('a motion that was taken back was not voted on', () => {
    const play = evening();
    const pact = agree(play, [promise(1)], { parties: ['ru', 'kg'] });
    play.as('ru', condemn);
    play.as('ru', { type: 'withdrawMotion', motion: play.state.motions.at(-1)!.id });
    month(play);
    expect(found(play, pact)).toEqual(['kg lapsed']);
  });

  it('binds until its last month, and is kept only then', () => {
    const play = evening();
    const pact = agree(play, [promise(2)], { parties: ['ru', 'kg'] });
    play.as('ru', condemn);
    play.as('kg', { type: 'ballot', motion: play.state.motions.at(-1)!.id, ballot: 'yes' });
    month(play);
    expect(found(play, pact)).toEqual([]);
    play.until('diplomacy', 2);
    month(play);
    expect(found(play, pact)).toEqual(['kg kept']);
  });

  it.each<[string, Clause, string]>([
    ['of a power without a vote', { ...promise(1), giver: 'uz' }, 'clausePointless hasNoVote'],
    ['on a motion of another institution', { ...promise(1), motion: 'contactGroup' }, 'badTerms noSuchMotion'],
    ['for a month gone by', promise(0), 'badTerms dueOutOfRange'],
    ['by a stranger', { ...promise(1), giver: 'tj' }, 'badTerms notAParty'],
  ])('%s is refused', (_name, clause, outcome) =>
    expect(whyNot(evening(), ['ru', 'kg', 'uz'], [clause])).toBe(outcome),
  );
});

describe('neutrality', () => {
  const neutral: Clause = { kind: 'neutrality', power: 'uz' };
  const base: AccessClause = { kind: 'access', grantor: 'uz', grantee: 'ru', mode: 'transit', provinces: 'all' };
  const drill: Clause = { kind: 'exercise', participants: ['tj', 'uz'], province: 'uz-termez', round: 2 };

  it.each<[string, readonly PowerId[], readonly Clause[]]>([
    ['access given', ['uz', 'ru'], [base]],
    ['access taken', ['uz', 'ru'], [{ ...base, grantor: 'ru', grantee: 'uz' }]],
    ['an exercise', ['uz', 'tj'], [drill]],
    ['defence', ['uz', 'tj'], [{ kind: 'mutualDefence' }]],
  ])('%s signed after it breaks it', (_name, parties, clauses) => {
    const play = evening();
    const pact = agree(play, [neutral], { parties: ['uz', 'tal'] });
    agree(play, clauses, { parties });
    month(play);
    expect(found(play, pact)).toEqual(['uz broken']);
  });

  it('also if it was signed and ended together in the same month', () => {
    const play = evening();
    const pact = agree(play, [neutral], { parties: ['uz', 'tal'] });
    const tie = agree(play, [{ kind: 'mutualDefence' }], { parties: ['uz', 'tj'] });
    for (const power of ['uz', 'tj'] as const) play.as(power, { type: 'endTogether', pact: tie });
    month(play);
    expect(found(play, pact)).toEqual(['uz broken']);
  });

  it('a secret tie does not show, but shows before its own readers', () => {
    const play = evening();
    const open = agree(play, [neutral], { parties: ['uz', 'tal'] });
    const between = agree(play, [neutral], { parties: ['uz', 'tj'], visibility: 'secret' });
    agree(play, [{ kind: 'mutualDefence' }], { parties: ['uz', 'tj'], visibility: 'secret' });
    month(play);
    expect(found(play, open)).toEqual([]);
    expect(found(play, between)).toEqual(['uz broken']);
  });

  it('what nobody signed leaves it kept', () => {
    const play = evening();
    const pact = agree(play, [neutral], { parties: ['uz', 'tal'] });
    agree(play, [{ kind: 'nonAggression' }], { parties: ['uz', 'tal'] });
    expect(kept(play, pact)).toEqual([]);
    month(play);
    play.until('diplomacy', 2);
    expect(found(play, pact)).toEqual([]);
    expect(kept(play, pact)).toEqual(['uz kept']);
  });

  it('who is tied to a side already cannot promise it', () => {
    expect(whyNot(evening(), ['tj', 'tal'], [{ kind: 'neutrality', power: 'tj' }])).toBe('contradiction notNeutral');
    expect(whyNot(evening(), ['ru', 'tal'], [neutral])).toBe('badTerms notAParty');
  });
});

describe('noSupportFor', () => {
  const none: NoSupportForClause = { kind: 'noSupportFor', giver: 'kg', whom: 'tal' };

  it.each<[string, readonly Clause[]]>([
    ['coins', [{ kind: 'pay', from: 'kg', to: 'tal', coins: 1, each: 'once' }]],
    ['arms, even for nothing', [{ kind: 'arms', seller: 'kg', buyer: 'tal', price: 0 }]],
    ['supplies', [{ kind: 'supply', giver: 'kg', receiver: 'tal', good: 'electricity', price: 0 }]],
  ])('%s break it', (_name, clauses) => {
    const play = alone(evening());
    const pact = agree(play, [none], { parties: ['kg', 'tj'] });
    agree(play, clauses, { parties: ['kg', 'tal'] });
    month(play);
    expect(found(play, pact)).toEqual(['kg broken']);
  });

  it('so does a support in the orders, where the other side permits it', () => {
    const orders = (told: ProvinceId) => {
      const play = alone(
        evening({
          units: [
            { owner: 'tj', at: 'tj-kulob' },
            { owner: 'tal', at: 'af-takhar' },
            { owner: 'tj', at: 'tj-khorog' },
          ],
        }),
      );
      imposed(play, ['tj', 'tal'], [{ kind: 'mutualDefence' }]);
      const pact = agree(play, [{ ...none, giver: 'tj' }], { parties: ['tj', 'uz'] });
      order(play, 'tj-kulob', supportHold(told));
      month(play);
      return found(play, pact);
    };
    expect(orders('af-takhar')).toEqual(['tj broken']);
    expect(orders('tj-khorog')).toEqual([]);
  });

  it('what was paid in secret is no evidence before others (rules 6.2)', () => {
    const play = alone(evening());
    const pact = agree(play, [none], { parties: ['kg', 'tj'] });
    agree(play, [{ kind: 'pay', from: 'kg', to: 'tal', coins: 1, each: 'once' }], {
      parties: ['kg', 'tal'],
      visibility: 'secret',
    });
    month(play);
    expect(found(play, pact)).toEqual([]);
  });

  it('who supports already cannot promise it', () => {
    expect(whyNot(evening(), ['uz', 'tj'], [{ ...none, giver: 'uz' }])).toBe('contradiction supportsAlready');
    expect(whyNot(evening(), ['kg', 'tal'], [none])).toBe('clausePointless againstItsPartner');
    expect(whyNot(evening(), ['kg', 'tj'], [{ ...none, whom: 'kg' }])).toBe('badTerms withItself');
    expect(whyNot(evening(), ['kg', 'tj'], [{ ...none, whom: 'cn' }])).toBe('notInMatch notInMatch');
  });
});

describe('demilitarise: watched after Regroup', () => {
  const empty: DemilitariseClause = { kind: 'demilitarise', giver: 'uz', provinces: ['uz-qarshi'] };

  it.each<[string, ProvinceId | null, readonly string[]]>([
    ['a unit that stays', null, ['uz broken']],
    ['a unit that leaves', 'uz-samarkand', []],
  ])('%s: %j', (_name, to, outcome) => {
    const play = evening();
    const pact = agree(play, [empty], { parties: ['uz', 'tj'] });
    if (to !== null) order(play, 'uz-qarshi', move(to));
    month(play);
    expect(found(play, pact)).toEqual(outcome);
  });

  it('names provinces of this match, each once, and binds its giver only', () => {
    expect(whyNot(evening(), ['uz', 'tj'], [{ ...empty, provinces: ['tm-mary'] }])).toBe(
      'closedProvince provinceClosed',
    );
    expect(whyNot(evening(), ['uz', 'tj'], [{ ...empty, giver: 'kz' }])).toBe('badTerms notAParty');
  });
});

describe('leverage: what is owed (rules 7)', () => {
  it.each<Clause>([
    { kind: 'neutrality', power: 'uz' },
    { kind: 'noSupportFor', giver: 'uz', whom: 'kz' },
    { kind: 'demilitarise', giver: 'uz', provinces: ['uz-qarshi'] },
  ])('$kind counts one for its giver over the others, two while an alert names them', (clause) => {
    const play = alone(evening());
    agree(play, [clause], { parties: ['uz', 'tj'] });
    const weight = (a: PowerId, b: PowerId) =>
      leverageTerms({ world: play.state, board: REGION_BOARD, viewer: 'engine', a, b })
        .filter(({ text }) => text.key === `leverage.${clause.kind}`)
        .map((term) => term.weight);
    expect([weight('uz', 'tj'), weight('tj', 'uz')]).toEqual([[1], []]);
    play.state = { ...play.state, alerts: { round: 1, fronts: ['tj-khorog'], truth: [] } };
    expect(weight('uz', 'tj')).toEqual([2]);
  });
});
