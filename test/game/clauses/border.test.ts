// borderRegime and asylum (rules 6.1, 9.2): borders bound by paper, and people taken in for a price.
import { describe, expect, it } from 'vitest';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { AsylumClause } from '../../../shared/politics/clauses/asylum.ts';
import type { BorderRegimeClause } from '../../../shared/politics/clauses/borderRegime.ts';
import { flights } from '../../../shared/situation/refugees.ts';
import { agree, only } from '../../support/given.ts';
import { actorOf } from '../../support/play.ts';
import { alone, evening, found, imposed, lastRecord, month, whyNot } from './evening.ts';

const open: BorderRegimeClause = { kind: 'borderRegime', power: 'uz', regime: 'open' };
const shut: BorderRegimeClause = { kind: 'borderRegime', power: 'uz', regime: 'closed' };

describe('borderRegime', () => {
  it('is set when rights are read, and binds the free setting from the last seal on', () => {
    const play = evening();
    agree(play, [open], { parties: ['uz', 'tal'] });
    const set = (regime: 'open' | 'closed' | 'humanitarian') =>
      play.refusal(actorOf(play.state, 'uz'), { type: 'choosePolicy', choice: { policy: 'setBorderRegime', regime } });
    expect(play.state.power.uz?.regime).toBe('closed');
    expect(set('humanitarian')).toBe('badTarget');
    expect(only(month(play), 'regime')).toEqual([{ k: 'regime', power: 'uz', regime: 'open' }]);
    play.until('diplomacy', 2);
    expect(set('closed')).toBe('conditionUnmet');
    expect(set('open')).toBe('conditionUnmet');
  });

  it('lets go with the end of the pact', () => {
    const play = evening();
    const pact = agree(play, [open], { parties: ['uz', 'tal'] });
    play.as('uz', { type: 'endTogether', pact });
    play.as('tal', { type: 'endTogether', pact });
    const choice = { policy: 'setBorderRegime', regime: 'humanitarian' } as const;
    expect(play.refusal(actorOf(play.state, 'uz'), { type: 'choosePolicy', choice })).toBeNull();
  });

  it('of two that contradict each other the older binds; the younger is broken, for the border was sold twice', () => {
    const play = evening();
    const older = agree(play, [shut], { parties: ['uz', 'ru'] });
    expect(whyNot(play, ['uz', 'tal'], [open])).toBe('boundByPact borderBound');
    const younger = imposed(play, ['uz', 'tal'], [open]);
    month(play);
    expect(play.state.power.uz?.regime).toBe('closed');
    expect(found(play, older)).toEqual([]);
    expect(found(play, younger)).toEqual(['uz broken']);
    expect(play.state.pacts[younger]?.ended?.how).toBe('breached');
  });

  it('a secret bond is no reason that others are told', () => {
    const play = evening();
    agree(play, [shut], { parties: ['uz', 'ru'], visibility: 'secret' });
    expect(whyNot(play, ['tal', 'uz'], [open])).toBe('accepted');
    expect(whyNot(play, ['uz', 'tal'], [open])).toBe('boundByPact borderBound');
  });

  it.each<[number | undefined, number]>([
    [1, 1],
    [3, 3],
    [undefined, 2],
  ])('lets in as many as its quota says: %s → %i', (quota, taken) => {
    const play = alone(evening());
    imposed(play, ['uz', 'tal'], [{ ...open, ...(quota !== undefined && { quota }) }]);
    month(play);
    const risen = ['af-balkh', 'af-jowzjan', 'af-kunduz', 'af-baghlan'];
    const gone = flights(play.state, REGION_BOARD, risen, {});
    expect(gone.filter(({ kind, host }) => kind === 'hosted' && host === 'uz').length).toBe(taken);
    expect(gone.length).toBe(risen.length);
  });

  it.each<[string, Clause, string]>([
    ['no Afghan border', { kind: 'borderRegime', power: 'kz', regime: 'open' }, 'clausePointless noAfghanBorder'],
    ['a number at a closed border', { ...shut, quota: 2 }, 'badTerms quotaOfClosed'],
    ['nobody at an open one', { ...open, quota: 0 }, 'badTerms quotaOutOfRange'],
    ['more than there is room for', { ...open, quota: 7 }, 'badTerms quotaOutOfRange'],
    ['somebody else’s border', { kind: 'borderRegime', power: 'tj', regime: 'open' }, 'badTerms notAParty'],
  ])('%s is refused', (_name, clause, outcome) => expect(whyNot(evening(), ['kz', 'uz'], [clause])).toBe(outcome));
});

describe('asylum', () => {
  const shelter: AsylumClause = { kind: 'asylum', host: 'kz', payer: 'ru', places: 3, price: 2 };
  const crowded = { state: { stranded: { 'x-termez': 3, 'x-sherkhan': 1 } } };

  it('after the payment the host takes people in, from where most of them wait; every third costs it stability', () => {
    const play = alone(evening(crowded));
    const pact = agree(play, [shelter], { parties: ['ru', 'kz'] });
    const facts = month(play);
    expect(only(facts, 'payment')).toMatchObject([{ from: 'ru', to: 'kz', coins: 2, pact }]);
    expect(only(facts, 'value').filter(({ cause }) => cause.key === 'cause.refugees')).toMatchObject([
      { power: 'kz', value: 'stability', by: -1 },
    ]);
    expect(play.state.hosted.kz).toEqual({ open: 0, humanitarian: 3 });
    // Three of four found shelter; the last one finds a way by itself (rules 9.2).
    expect(Object.values(play.state.stranded).reduce((sum, n) => sum + n, 0)).toBe(0);
    expect(lastRecord(play).sheltered).toEqual([{ pact, clause: 0, host: 'kz', places: 3 }]);
    expect(play.state.pacts[pact]?.ended?.how).toBe('fulfilled');
  });

  it('every third unit in the visa-free four costs Russia stability (rules 9.2)', () => {
    const play = alone(evening(crowded));
    agree(play, [shelter], { parties: ['ru', 'kz'] });
    const { stability } = play.state.power.ru!;
    month(play);
    expect(play.state.power.ru?.stability).toBe(stability - 1);
  });

  it('a short payment is a breach, and nobody is taken in', () => {
    const play = alone(evening({ ...crowded, power: { ru: { coins: 2 } } }));
    agree(play, [{ kind: 'pay', from: 'ru', to: 'kg', coins: 1, each: 'once' }], { parties: ['ru', 'kg'] });
    const pact = agree(play, [shelter], { parties: ['ru', 'kz'] });
    month(play);
    expect(found(play, pact)).toEqual(['ru broken']);
    expect(play.state.hosted.kz).toBeUndefined();
  });

  it('who promised more places than there are people says so, and is not blamed', () => {
    const play = alone(evening(crowded));
    agree(play, [{ ...shelter, host: 'kg' }], { parties: ['ru', 'kg'] });
    const pact = agree(play, [shelter], { parties: ['ru', 'kz'] });
    month(play);
    expect(found(play, pact)).toEqual(['kz lapsed']);
    expect(play.state.hosted.kz).toEqual({ open: 0, humanitarian: 1 });
  });

  it.each<[string, Clause, string]>([
    ['more than wait', { ...shelter, places: 5 }, 'clausePointless fewerStranded'],
    ['no place', { ...shelter, places: 0 }, 'badTerms placesOutOfRange'],
    ['half a coin', { ...shelter, price: 0.5 }, 'badTerms coinsOutOfRange'],
    ['from whom they flee', { ...shelter, host: 'tal' }, 'badTerms hostInAfghanistan'],
    ['paid to oneself', { ...shelter, host: 'ru' }, 'badTerms withItself'],
    ['a stranger', { ...shelter, host: 'kg' }, 'badTerms notAParty'],
  ])('%s is refused', (_name, clause, outcome) =>
    expect(whyNot(evening(crowded), ['ru', 'kz', 'tal'], [clause])).toBe(outcome),
  );
});
