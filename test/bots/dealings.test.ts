// What bots do with the instruments of a longer evening: offers of a person weighed, votes that were bought, words that hold hands back.
import { describe, expect, it } from 'vitest';
import { Table, takeTurn } from '../../server/tools/selfplay/playMatch.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import { type Mind, mindOf } from '../../shared/bots/mind.ts';
import { chooseOrders } from '../../shared/bots/orders/chooseOrders.ts';
import { priceOfBreach } from '../../shared/bots/orders/obligations.ts';
import { chanceOf } from '../../shared/bots/worth/chance.ts';
import { wordsBroken } from '../../shared/bots/worth/heldBack.ts';
import { withPact } from '../../shared/bots/worth/leverageChange.ts';
import { worthOf } from '../../shared/bots/worth/worthOf.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { bindingClauses } from '../../shared/politics/inForce.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';

const UZ = 's1';

/** Diplomacy of round 1 of an Evening: Uzbekistan has a person, bots play the others. */
function evening(seed = 'dealings'): Table {
  const table = new Table();
  const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  table.bySystem({ type: 'createMatch', id: seed, code: seed, preset: 'evening', seed, settings, now: 0 });
  table.bySystem({ type: 'addSeat', seat: UZ, name: 'Zarina', host: true });
  table.bySeat(UZ, { type: 'takePower', power: 'uz' });
  for (const power of table.state.powers) if (power !== 'uz') table.bySystem({ type: 'setAbsent', power, as: 'bot' });
  table.bySeat(UZ, { type: 'begin' });
  table.bySeat(UZ, { type: 'ready', ready: true });
  expect(table.state.phase).toBe('diplomacy');
  return table;
}

function mindIn({ state }: Table, power: PowerId): Mind {
  return mindOf({ view: projectPublic(state), mine: projectPrivateFor(state, power), power, level: 'normal' });
}

function terms(parties: readonly PowerId[], clauses: readonly Clause[], term: PactTerms['term'] = 'match'): PactTerms {
  return { parties, clauses, term, visibility: 'public' };
}

function worth(mind: Mind, deal: PactTerms): number {
  return worthOf(mind, deal, chooseOrders(mind));
}

/** The same government as if these terms were in force. */
function having(mind: Mind, deal: PactTerms): Mind {
  const world = withPact(mind.world, deal);
  return { ...mind, world, binding: bindingClauses(world, mind.board) };
}

describe('what a clause is worth', () => {
  it('coins that come only if something happens are worth less than coins that come', () => {
    const mind = mindIn(evening(), 'kg');
    const pay: Clause = { kind: 'pay', from: 'uz', to: 'kg', coins: 2, each: 'round' };
    const when = { is: 'flow', route: 'north', compare: 'atMost', n: 1 } as const;
    const always = worth(mind, terms(['kg', 'uz'], [pay]));
    const sometimes = worth(mind, terms(['kg', 'uz'], [{ ...pay, when }]));
    const instead = worth(
      mind,
      terms(['kg', 'uz'], [{ ...pay, when, else: { kind: 'pay', from: 'uz', to: 'kg', coins: 1, each: 'round' } }]),
    );
    expect(sometimes).toBeLessThan(instead);
    expect(instead).toBeLessThan(always);
  });

  it('a short term is worth less than a long one', () => {
    const mind = mindIn(evening(), 'kg');
    const pay: Clause = { kind: 'pay', from: 'uz', to: 'kg', coins: 1, each: 'round' };
    expect(worth(mind, terms(['kg', 'uz'], [pay], 1))).toBeLessThan(worth(mind, terms(['kg', 'uz'], [pay])));
  });

  it('a hub is worth more to who has it among its interests', () => {
    const table = evening();
    const hub = (host: PowerId): PactTerms =>
      terms(
        (['ru', 'uz', 'kz'] as const).filter((power) => power === 'ru' || power === host),
        [{ kind: 'hub', host, funder: 'ru' }],
      );
    expect(worth(mindIn(table, 'kz'), hub('kz'))).toBeGreaterThan(worth(mindIn(table, 'uz'), hub('uz')) + 2);
  });

  it('a front that is named is as likely as so many of all are drawn; not-named is the rest', () => {
    const mind = mindIn(evening(), 'ru');
    const named = { is: 'frontNamed', front: 'tj-kulob' } as const;
    const chance = chanceOf(mind, named);
    expect(chance).toBeGreaterThan(0.5);
    expect(chance).toBeLessThanOrEqual(1);
    expect(chanceOf(mind, { is: 'not', of: named })).toBeCloseTo(1 - chance);
  });

  it('coins that the other lays down make its word worth more', () => {
    const table = evening();
    const mind = mindIn(table, 'uz');
    const unit = Object.values(mind.world.units).find(({ at }) => at === 'af-balkh');
    expect(unit).toBeDefined();
    const secure: Clause = {
      kind: 'orderPledge',
      giver: 'tal',
      unit: unit?.id ?? '',
      unitAt: 'af-balkh',
      act: { type: 'secure', at: 'af-balkh' },
      until: 2,
    };
    const plain = terms(['uz', 'tal'], [secure]);
    expect(worth(mind, { ...plain, collateral: { tal: 2 } })).toBeGreaterThan(worth(mind, plain));
  });
});

describe('a word that holds hands back', () => {
  it('a promise to give a third nothing makes it dear to pay that third', () => {
    const mind = mindIn(evening(), 'kz');
    const shun = terms(['tj', 'kz'], [{ kind: 'noSupportFor', giver: 'kz', whom: 'tal' }]);
    const gift = terms(['kz', 'tal'], [{ kind: 'pay', from: 'kz', to: 'tal', coins: 1, each: 'once' }]);
    expect(wordsBroken(mind, gift)).toBe(0);
    expect(wordsBroken(having(mind, shun), gift)).toBeLessThan(0);
  });

  it('neutrality is weighed against a defence', () => {
    const mind = mindIn(evening(), 'uz');
    const aloof = terms(['uz', 'tal'], [{ kind: 'neutrality', power: 'uz' }]);
    const defence = terms(['uz', 'kz'], [{ kind: 'mutualDefence' }]);
    expect(wordsBroken(having(mind, aloof), defence)).toBeLessThan(wordsBroken(mind, defence));
  });

  it('a breach costs what lies with the pact too', () => {
    const mind = mindIn(evening(), 'kg');
    const deal = terms(['uz', 'kg'], [{ kind: 'nonAggression' }]);
    const bound = having(mind, deal);
    const pact = bound.world.pacts.if;
    expect(pact).toBeDefined();
    const laidDown = { ...bound, world: { ...bound.world, pacts: { if: { ...pact!, deposits: { kg: 2 } } } } };
    expect(priceOfBreach(laidDown, ['uz'], { pact: 'if' })).toBeGreaterThan(
      priceOfBreach(bound, ['uz'], { pact: 'if' }),
    );
  });
});

describe('offers of a person', () => {
  function offered(table: Table, deal: PactTerms): string {
    const before = new Set(Object.keys(table.state.pacts));
    expect(table.bySeat(UZ, { type: 'propose', terms: deal })).toBeNull();
    return Object.keys(table.state.pacts).find((id) => !before.has(id)) ?? '';
  }

  it.each<[string, PowerId, readonly Clause[]]>([
    ['a trade', 'kg', [{ kind: 'trade', a: 'uz', b: 'kg' }]],
    ['a hub that the person pays for', 'kz', [{ kind: 'hub', host: 'kz', funder: 'uz' }]],
    ['arms for nothing', 'tj', [{ kind: 'arms', seller: 'uz', buyer: 'tj', price: 0 }]],
    [
      'coins whenever Termez is named',
      'kg',
      [{ kind: 'pay', from: 'uz', to: 'kg', coins: 2, each: 'round', when: { is: 'frontNamed', front: 'uz-termez' } }],
    ],
  ])('%s is signed', (_, other, clauses) => {
    const table = evening();
    const parties = table.state.powers.filter((power) => power === 'uz' || power === other);
    const id = offered(table, terms(parties, clauses));
    takeTurn(table, other, 'negotiate');
    expect(table.state.pacts[id]?.state).toBe('inForce');
  });

  it.each<[string, PowerId, readonly Clause[]]>([
    ['to leave its own fronts without units', 'tj', [{ kind: 'demilitarise', giver: 'tj', provinces: ['tj-khorog'] }]],
    ['to pay each month for nothing', 'kg', [{ kind: 'pay', from: 'kg', to: 'uz', coins: 1, each: 'round' }]],
    ['to open its border for nothing', 'tj', [{ kind: 'borderRegime', power: 'tj', regime: 'open' }]],
  ])('%s: not signed, and told why', (_, other, clauses) => {
    const table = evening();
    const parties = table.state.powers.filter((power) => power === 'uz' || power === other);
    const id = offered(table, terms(parties, clauses));
    takeTurn(table, other, 'negotiate');
    const pact = table.state.pacts[id];
    expect(pact?.state === 'ended' || (pact !== undefined && pact.current > 1)).toBe(true);
    if (pact?.state !== 'ended') return;
    const words = table.state.messages.filter(({ from }) => from === other).map(({ phrase }) => phrase?.id);
    expect(words.some((word) => word === 'refuse' || word === 'notForThatPrice')).toBe(true);
  });
});

describe('a vote that was bought', () => {
  it('is cast as promised, once the motion is on the table', () => {
    const table = evening('vote');
    const deal = terms(
      ['uz', 'kg'],
      [
        { kind: 'vote', giver: 'kg', institution: 'sco', motion: 'intelligenceExchange', ballot: 'no', until: 1 },
        { kind: 'pay', from: 'uz', to: 'kg', coins: 2, each: 'once' },
      ],
      1,
    );
    expect(table.bySeat(UZ, { type: 'propose', terms: deal })).toBeNull();
    takeTurn(table, 'kg', 'negotiate');
    expect(
      Object.values(table.state.pacts).some(({ versions, state }) => versions[0]?.by === 'uz' && state === 'inForce'),
    ).toBe(true);
    const content = { motion: 'intelligenceExchange', provinces: ['af-balkh'] } as const;
    expect(table.bySeat(UZ, { type: 'move', institution: 'sco', content })).toBeNull();
    takeTurn(table, 'kg', 'negotiate');
    const motion = table.state.motions.find(({ by }) => by === 'uz');
    expect(motion?.ballots.kg).toBe('no');
  });
});
