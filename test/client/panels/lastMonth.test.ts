// "1 coin, once, if Termez was held last month" waits a month: the desk says so and proposes a payment each month (docs/adr/0012).
import { describe, expect, it } from 'vitest';
import { eachMonthInstead } from '../../../client/store/draft/lastMonth.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';

const supported: Condition = { is: 'supported', giver: 'uz' };
const named: Condition = { is: 'frontNamed', front: 'tj-kulob' };
const pay = (when?: Condition, more: Partial<Clause> = {}): Clause =>
  ({ kind: 'pay', from: 'tj', to: 'uz', coins: 1, each: 'once', ...(when && { when }), ...more }) as Clause;

describe('a payment once that hangs on the month before', () => {
  it.each<readonly [string, Condition]>([
    ['a deed', supported],
    ['a breach of the border', { is: 'gotIn', front: 'tj-kulob' }],
    ['coins of last month', { is: 'received', power: 'uz', coins: 2 }],
    ['one of several', { is: 'all', of: [named, { is: 'not', of: supported }] }],
    ['months that were so', { is: 'forRounds', n: 2, of: named }],
  ])('%s: each month is proposed, the condition stays', (_, when) => {
    expect(eachMonthInstead(pay(when))).toEqual(pay(when, { each: 'round' } as Partial<Clause>));
  });

  it.each<readonly [string, Clause]>([
    ['without a condition', pay()],
    ['of this month', pay(named)],
    ['of the whole match', pay({ is: 'received', power: 'uz', coins: 2, span: 'match' })],
    ['each month already', pay(supported, { each: 'round' } as Partial<Clause>)],
    [
      'with another way, which acts at the first bell',
      pay(supported, { else: { kind: 'nonAggression', a: 'tj', b: 'uz' } } as Partial<Clause>),
    ],
  ])('%s: nothing to propose', (_, clause) => {
    expect(eachMonthInstead(clause)).toBe(null);
  });
});
