// Clauses under a condition (rules 6, docs/adr/0012): read once at the bell, held to Close; what acts once waits; `else` acts instead.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Clause, PlainClause } from '../../../shared/politics/clause.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';
import { pactTitle } from '../../../shared/politics/pactTitle.ts';
import type { LogFact } from '../../../shared/view/logEntry.ts';
import { projectPrivate } from '../../../shared/view/projectPrivate.ts';
import { pledge } from '../../leaks/secretTerms.ts';
import { agree, factsSince, type Given, given, only, order, supportHold } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';

const evening = (more: Given = {}): Play => given({ ...more, state: { preset: 'evening', ...more.state } });
const named: Condition = { is: 'frontNamed', front: 'uz-termez' };
const closed: Condition = { is: 'regime', power: 'uz', regime: 'closed' };
const open: Condition = { is: 'regime', power: 'uz', regime: 'open' };
const pay = (from: PowerId, to: PowerId, coins: number, each: 'once' | 'round' = 'once'): PlainClause => ({
  kind: 'pay',
  from,
  to,
  coins,
  each,
});
const pushes: Given['pushes'] = [['uz-termez', 'af-balkh', 1]];
/** The whole month from the bell; stands in the next Diplomacy, with these fronts named. Its facts. */
function month(play: Play, fronts: readonly string[] = []): readonly LogFact[] {
  const before = play.state.log.length;
  play.endPhase();
  play.until('diplomacy');
  const facts = factsSince(play, before);
  play.state = { ...play.state, card: null, alerts: { round: play.state.round, fronts, truth: [] } };
  return facts;
}
const payments = (facts: readonly LogFact[], pact: string) =>
  only(facts, 'payment').filter((fact) => fact.pact === pact);

describe('a payment once', () => {
  const clause: Clause = { ...pay('uz', 'tj', 1), when: named };

  it('acts at the bell at which its condition holds', () => {
    const play = evening({ pushes });
    const id = agree(play, [clause], { parties: ['tj', 'uz'] });
    expect(payments(month(play), id)).toMatchObject([{ from: 'uz', to: 'tj', coins: 1 }]);
  });

  it('waits until then, and its pact waits with it', () => {
    const play = evening();
    const id = agree(play, [clause], { parties: ['tj', 'uz'] });
    expect(payments(month(play, ['uz-termez']), id)).toEqual([]);
    expect(play.state.pacts[id]).toMatchObject({ state: 'inForce', done: [] });
    expect(payments(month(play), id)).toMatchObject([{ coins: 1 }]);
    expect(play.state.pacts[id]?.ended?.how).toBe('fulfilled');
  });

  it('with “otherwise” acts at the first bell, in one of the two ways and never again', () => {
    const either: Clause = { ...clause, else: pay('tj', 'uz', 2) };
    for (const [fronts, from] of [
      [pushes, 'uz'],
      [[], 'tj'],
    ] as const) {
      const play = evening({ pushes: fronts ?? [], power: { tj: { coins: 5 } } });
      const id = agree(play, [either], { parties: ['tj', 'uz'] });
      expect(payments(month(play), id)).toMatchObject([{ from }]);
      expect(play.state.pacts[id]?.ended?.how).toBe('fulfilled');
    }
  });
});

describe('what binds month by month', () => {
  it('binds in the months in which the condition holds, and the other way in those in which it does not', () => {
    const play = evening({ pushes, power: { tj: { coins: 6 }, uz: { coins: 6 } } });
    const id = agree(play, [{ ...pay('uz', 'tj', 1, 'round'), when: named, else: pay('tj', 'uz', 2, 'round') }], {
      parties: ['tj', 'uz'],
    });
    expect(payments(month(play), id)).toMatchObject([{ from: 'uz', coins: 1 }]);
    expect(payments(month(play), id)).toMatchObject([{ from: 'tj', coins: 2 }]);
  });

  it('is read at the bell and holds to Close, whatever happens in between', () => {
    const play = evening({ state: { hands: { uz: ['setBorderRegime'] } } });
    const id = agree(
      play,
      [
        { ...pay('uz', 'tj', 1, 'round'), when: closed },
        { kind: 'nonAggression', when: closed },
      ],
      { parties: ['tj', 'uz'] },
    );
    play.as('uz', { type: 'choosePolicy', choice: { policy: 'setBorderRegime', regime: 'open' } });
    // The card opens the border after the bell: this month is as it was read.
    expect(payments(month(play), id)).toMatchObject([{ from: 'uz', coins: 1 }]);
    expect(play.state.power.uz?.regime).toBe('open');
    expect(play.state.whens).toEqual({ round: 1, held: { [`${id}/0`]: true, [`${id}/1`]: true } });
    expect(payments(month(play), id)).toEqual([]);
    expect(play.state.whens).toEqual({ round: 2, held: { [`${id}/0`]: false, [`${id}/1`]: false } });
  });

  it('is told to those who may read the pact when it turns', () => {
    const play = evening({ pushes });
    const id = agree(play, [{ ...pay('uz', 'tj', 1, 'round'), when: named }], {
      parties: ['tj', 'uz'],
      visibility: 'secret',
    });
    const before = play.state.log.length;
    month(play, ['uz-termez']);
    const told = play.state.log.slice(before).filter(({ entry }) => entry.fact.k === 'when');
    expect(told).toMatchObject([
      { to: ['tj', 'uz'], entry: { step: 'R1', fact: { pact: id, clause: 0, holds: true } } },
    ]);
    expect(only(month(play), 'when')).toEqual([]);
  });
});

describe('a pledge for this month', () => {
  const promised = (when: Condition): Clause => ({
    ...pledge('tj', 'u6', 'tj-sughd', { type: 'supportHold', at: 'uz-termez' }),
    when,
  });
  const findings = (play: Play) => only(month(play), 'pledge').map(({ finding }) => finding);

  it('permits its support over the border only while its condition holds (rules 4.2)', () => {
    const told = [named, { is: 'not', of: named } as const].map((when) => {
      const play = evening({ pushes });
      agree(play, [promised(when)], { parties: ['tj', 'uz'] });
      order(play, 'tj-sughd', supportHold('uz-termez'));
      const [judged] = only(month(play), 'order').filter(({ at }) => at === 'tj-sughd');
      return judged?.voided ?? 'counts';
    });
    expect(told).toEqual(['counts', 'noPact']);
  });

  it('not asked for, it lapses: nobody’s word is broken or kept', () => {
    const play = evening();
    const id = agree(play, [promised(named)], { parties: ['tj', 'uz'] });
    order(play, 'tj-sughd', { type: 'hold' });
    expect(findings(play)).toEqual(['lapsed']);
    expect(play.state.pacts[id]?.state).toBe('ended');
    expect(play.state.power.tj?.ledger).toMatchObject({ kept: 0, broken: 0 });
  });

  it('asked for and not obeyed, it is broken', () => {
    const play = evening({ pushes });
    agree(play, [promised(named)], { parties: ['tj', 'uz'] });
    order(play, 'tj-sughd', { type: 'hold' });
    expect(findings(play)).toEqual(['broken']);
  });

  it('the order tool follows: the choice means leave by the pact, or asks for one', () => {
    const meanings = [pushes, []].map((fronts) => {
      const play = evening({ pushes: fronts ?? [] });
      agree(play, [promised(named)], { parties: ['tj', 'uz'] });
      const choices = projectPrivate(play.state, 's-tj').orders.find(({ unit }) => unit === 'u6')?.choices ?? [];
      return choices.find(({ order: told }) => told.type === 'supportHold' && told.at === 'uz-termez')?.meaning.kind;
    });
    expect(meanings).toEqual(['permittedBy', 'needsPact']);
  });
});

describe('a supply under a condition', () => {
  it('that does not flow is not cut when its giver leaves', () => {
    const play = evening();
    const supply: Clause = { kind: 'supply', giver: 'uz', receiver: 'tal', good: 'gas', price: 0, when: open };
    const id = agree(play, [supply], { parties: ['tal', 'uz'] });
    play.as('uz', { type: 'giveNotice', pact: id });
    month(play);
    month(play);
    expect(play.state.pacts[id]?.ended?.how).toBe('withdrawn');
    expect(play.state.cuts).toEqual([]);
  });
});

it('the title is that of the clause', () => {
  const play = evening();
  const id = agree(play, [{ ...pay('uz', 'tj', 1), when: named }], { parties: ['tj', 'uz'] });
  expect(pactTitle(play.state.pacts[id]!).key).toBe('pact.title.pay.once');
});
