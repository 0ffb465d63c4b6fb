// R3 as given/when/then: oldest pact first, before any receipt, a corridor together or not at all (rules 1.1, 6.1).
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { agree, bell, given, newestPact, only } from '../support/given.ts';

const pay = (from: PowerId, to: PowerId, coins: number): Clause => ({ kind: 'pay', from, to, coins, each: 'once' });

describe('payments (R3)', () => {
  it.each([1, 2, 3, 4, 5, 6])('pay the pact that came in force first, whatever its id: match %i', (seed) => {
    const play = given({ start: { seed: `age ${seed}` }, power: { tj: { coins: 2 } } });
    const terms = (to: PowerId) =>
      ({ parties: ['tj', to], clauses: [pay('tj', to, 2)], term: 1, visibility: 'public' }) as const;
    // Proposed first, in force last.
    play.as('tj', { type: 'propose', terms: terms('uz') });
    const late = newestPact(play.state);
    const early = agree(play, [pay('tj', 'ru', 2)], { parties: ['tj', 'ru'], term: 1 });
    play.as('uz', { type: 'sign', pact: late, version: 1 });
    const paid = only(bell(play), 'payment').filter(({ from }) => from === 'tj');
    expect(paid.map(({ pact, coins }) => [pact, coins])).toEqual([
      [early, 2],
      [late, 0],
    ]);
  });

  it('come before any receipt', () => {
    const play = given({ power: { ru: { coins: 2 }, tj: { coins: 2 } } });
    agree(play, [pay('ru', 'tj', 2)], { parties: ['ru', 'tj'] });
    agree(play, [pay('tj', 'uz', 2)], { parties: ['tj', 'uz'] });
    agree(play, [pay('tj', 'tal', 1)], { parties: ['tj', 'tal'] });
    const short = only(bell(play), 'payment').filter((payment) => payment.short);
    expect(short).toMatchObject([{ from: 'tj', to: 'tal', coins: 0 }]);
  });

  it('of a corridor are made together or not at all: who has too little is in breach, the other keeps its coins', () => {
    const play = given({ power: { uz: { coins: 3 }, tal: { coins: 2 } } });
    const rails = { kind: 'corridor', route: 'termezKabul', funders: { uz: 1, tal: 2 } } as const;
    // An older debt empties the purse in Kabul: a coin for power to each of two neighbours.
    const pact = agree(play, [rails], { parties: ['uz', 'tal'] });
    const facts = bell(play);
    expect(play.state.corridors).toEqual([]);
    expect(only(facts, 'pledge').filter((found) => found.pact === pact)).toMatchObject([
      { giver: 'tal', finding: 'broken' },
    ]);
    expect(only(facts, 'value').filter(({ cause }) => cause.key === 'cause.paid.corridor')).toEqual([]);
  });
});
