// Reading conditions (docs/adr/0012): against each other, in any order, with one answer; and the words of a conditional treaty.
import { describe, expect, it } from 'vitest';
import { articleText } from '../../shared/politics/articleText.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { Condition } from '../../shared/politics/conditions/condition.ts';
import { bindingClauses, readWhens } from '../../shared/politics/inForce.ts';
import { treatyText } from '../../shared/politics/pactTitle.ts';
import type { World } from '../../shared/politics/world.ts';
import { BOARD, given, lessonWorld, terms } from './lessonWorld.ts';
import { say } from './words.ts';

const start: World = { ...lessonWorld(), preset: 'evening' };
const has = (clause: 'trade' | 'nonAggression'): Condition => ({ is: 'clauseInForce', clause, a: 'tj', b: 'tal' });
const trade: Clause = { kind: 'trade', a: 'tj', b: 'tal', when: has('nonAggression') };
const peace: Clause = { kind: 'nonAggression', when: has('trade') };
const pair = (first: Clause, second: Clause): World =>
  given(given(start, 'a', terms(['tj', 'tal'], [first])), 'b', terms(['tj', 'tal'], [second]));

describe('two clauses that wait for each other', () => {
  it('have an answer: neither binds, in either order', () => {
    expect(readWhens(pair(trade, peace), BOARD)).toEqual({ 'a/0': false, 'b/0': false });
    expect(readWhens(pair(peace, trade), BOARD)).toEqual({ 'a/0': false, 'b/0': false });
    const own = bindingClauses(pair(trade, peace), BOARD).filter(({ pact }) => ['a', 'b'].includes(pact.id));
    expect(own).toEqual([]);
  });

  it('see each other as at the last bell', () => {
    const later: World = { ...pair(trade, peace), round: 2, whens: { round: 1, held: { 'a/0': true, 'b/0': false } } };
    expect(readWhens(later, BOARD)).toEqual({ 'a/0': false, 'b/0': true });
  });

  it('each the opposite of the other, they take turns from bell to bell and never run in a circle', () => {
    let world = pair({ ...trade, when: { is: 'not', of: has('nonAggression') } }, peace);
    const seen = [1, 2, 3, 4].map((round) => {
      const held = readWhens({ ...world, round }, BOARD);
      world = { ...world, round, whens: { round, held } };
      return [held['a/0'], held['b/0']];
    });
    expect(seen).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });
});

describe('the words', () => {
  const coin: Clause = { kind: 'pay', from: 'uz', to: 'tj', coins: 2, each: 'once' };
  const when: Condition = { is: 'regime', power: 'uz', regime: 'open' };

  it('name the condition, what then binds, and what binds otherwise', () => {
    const context = { parties: ['tj', 'uz'], round: 1 } as const;
    expect(say(articleText({ ...coin, when }, context))).toMatch(
      /^If .*Uzbekistan.*: Once only, Uzbekistan shall pay Tajikistan 2 coins\.$/,
    );
    const either = say(articleText({ ...coin, when, else: { kind: 'trade', a: 'tj', b: 'uz' } }, context));
    expect(either).toMatch(/2 coins\. Otherwise: Each month trade shall bring Tajikistan and Uzbekistan/);
  });

  it('say what each lays down with its seal', () => {
    const text = treatyText(terms(['tj', 'uz'], [coin], { collateral: { tj: 1, uz: 3 } }), 1).map(say);
    expect(text).toContain(
      'With its seal Tajikistan lays down 1 coin and Uzbekistan lays down 3 coins; who breaks this pact leaves it to the others.',
    );
  });
});
