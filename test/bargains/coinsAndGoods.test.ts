// Bargains about coins, goods, people and roads: each is what its text says (rules 6.1).
import { describe, expect, it } from 'vitest';
import { secure, unitAt } from '../support/given.ts';
import {
  bargain,
  bell,
  coins,
  evening,
  findings,
  pactOf,
  paid,
  playTo,
  proposed,
  stability,
  standing,
} from './evening.ts';

describe('power for quiet on the border', () => {
  const terms = (unit: string) =>
    ({
      parties: ['uz', 'tal'],
      clauses: [
        { kind: 'supply', giver: 'uz', receiver: 'tal', good: 'gas', price: 0 },
        {
          kind: 'orderPledge',
          giver: 'tal',
          unit,
          unitAt: 'af-balkh',
          act: { type: 'secure', at: 'af-balkh' },
          until: 2,
        },
      ],
    }) as const;

  it('flows as long as the Taliban secure Balkh', () => {
    const play = evening({ pushes: [['uz-termez', 'af-balkh', 1]] });
    const unit = unitAt(play.state, 'af-balkh');
    const id = bargain(play, terms(unit.id));
    play.as('tal', { type: 'writeOrder', unit: unit.id, order: secure() });
    // Kept is said when it is due (rules 6.2).
    expect(findings(playTo(play, 2), id)).toEqual([]);
    play.state = { ...play.state, alerts: { round: 2, fronts: ['uz-termez'], truth: [] } };
    play.as('tal', { type: 'writeOrder', unit: unit.id, order: secure() });
    expect(findings(bell(play), id)).toEqual(['tal kept']);
    expect(pactOf(play, id).state).toBe('inForce');
  });

  it('ends with the first month in which they do not', () => {
    const play = evening({ pushes: [['uz-termez', 'af-balkh', 1]] });
    const id = bargain(play, terms(unitAt(play.state, 'af-balkh').id));
    expect(findings(bell(play), id)).toEqual(['tal broken']);
    expect(pactOf(play, id).ended).toMatchObject({ how: 'breached', by: 'tal' });
    expect(standing(play, 'tal')).toBe(1);
  });
});

describe('refugee places for coins', () => {
  it('takes people from the crossing where they wait, and pays the host once', () => {
    const play = evening({ state: { stranded: { 'x-termez': 3 } }, power: { ru: { coins: 6 } } });
    const id = bargain(play, {
      parties: ['ru', 'kz'],
      clauses: [{ kind: 'asylum', host: 'kz', payer: 'ru', places: 3, price: 3 }],
    });
    const before = stability(play, 'kz');
    const facts = bell(play);
    expect(paid(facts, id)).toEqual(['ru>kz 3']);
    expect(play.state.stranded['x-termez'] ?? 0).toBe(0);
    // One for each third unit (rules 6.1 asylum).
    expect(stability(play, 'kz')).toBeLessThan(before);
    expect(pactOf(play, id).ended?.how).toBe('fulfilled');
  });

  it('breaks on an empty purse, and nobody moves', () => {
    const play = evening({ state: { stranded: { 'x-termez': 3 } }, power: { kg: { coins: 2 } } });
    const id = proposed(play, {
      parties: ['kg', 'kz'],
      clauses: [{ kind: 'asylum', host: 'kz', payer: 'kg', places: 2, price: 2 }],
    });
    play.as('kz', { type: 'sign', pact: id, version: 1 });
    // The purse is emptied by an older promise of the same month.
    play.state = { ...play.state, power: { ...play.state.power, kg: { ...play.state.power.kg!, coins: 1 } } };
    expect(findings(bell(play), id)).toEqual(['kg broken']);
    expect(play.state.stranded['x-termez']).toBeGreaterThanOrEqual(2);
  });
});

describe('a corridor whose third party can close it', () => {
  it('pays two months after it was funded, and not while there is violence along it', () => {
    const play = evening({ power: { uz: { coins: 4 }, kz: { coins: 4 } }, state: { violence: {} } });
    const id = bargain(play, {
      parties: ['uz', 'tal', 'kz'],
      clauses: [{ kind: 'corridor', route: 'termezKabul', funders: { uz: 2, kz: 1 } }],
    });
    playTo(play, 3);
    expect(play.state.corridors.find(({ pact }) => pact === id)?.paidIn).toEqual([3]);
    // Whoever brings war to Baghlan closes the line for all.
    play.state = { ...play.state, violence: { ...play.state.violence, 'af-baghlan': 3 } };
    playTo(play, 4);
    expect(play.state.corridors.find(({ pact }) => pact === id)?.paidIn).toEqual([3]);
  });
});

describe('a hub in Bishkek', () => {
  it('costs its funder a coin a month and brings its host two', () => {
    const play = evening({ power: { kz: { coins: 5 }, kg: { coins: 1 } } });
    const id = bargain(play, { parties: ['kz', 'kg'], clauses: [{ kind: 'hub', host: 'kg', funder: 'kz' }] });
    const facts = playTo(play, 2);
    expect(
      facts.some((fact) => fact.k === 'value' && fact.power === 'kz' && fact.value === 'coins' && fact.by === -1),
    ).toBe(true);
    expect(play.state.history[0]?.hubsPaid ?? []).not.toContain('kg');
    playTo(play, 3);
    expect(pactOf(play, id).state).toBe('inForce');
    expect(coins(play, 'kg')).toBeGreaterThanOrEqual(1 + 2);
  });
});

describe('trade', () => {
  it('of Uzbekistan and Kazakhstan brings a coin each while neither fights', () => {
    const play = evening();
    bargain(play, { parties: ['uz', 'kz'], clauses: [{ kind: 'trade', a: 'uz', b: 'kz' }] });
    const quiet = evening();
    playTo(play, 2);
    playTo(quiet, 2);
    for (const power of ['uz', 'kz'] as const) expect(coins(play, power)).toBe(coins(quiet, power) + 1);
  });
});

describe('coins only in the months that need them', () => {
  it('are paid if Termez is named, and otherwise not', () => {
    const when = { is: 'frontNamed', front: 'uz-termez' } as const;
    const clauses = [{ kind: 'pay', from: 'kz', to: 'uz', coins: 2, each: 'round', when }] as const;
    const named = evening({ pushes: [['uz-termez', 'af-balkh', 0]] });
    const calm = evening({ pushes: [['tj-kulob', 'af-badakhshan', 0]] });
    const [a, b] = [named, calm].map((play) => bargain(play, { parties: ['kz', 'uz'], clauses }));
    expect(paid(bell(named), a!)).toEqual(['kz>uz 2']);
    expect(paid(bell(calm), b!)).toEqual([]);
    expect(pactOf(calm, b!).state).toBe('inForce');
  });

  it('go to Kabul under the opium ban, and back to Moscow without it', () => {
    const when = { is: 'ban' } as const;
    const clauses = [
      {
        kind: 'pay',
        from: 'ru',
        to: 'tal',
        coins: 2,
        each: 'round',
        when,
        else: { kind: 'pay', from: 'tal', to: 'ru', coins: 1, each: 'round' },
      },
    ] as const;
    const play = evening({ power: { tal: { coins: 4 } } });
    const id = bargain(play, { parties: ['ru', 'tal'], clauses });
    expect(paid(bell(play), id)).toEqual(['tal>ru 1']);
    play.state = { ...play.state, opiumBan: true };
    expect(paid(playTo(play, 3), id)).toEqual(['ru>tal 2']);
  });

  it('reward the watch of the month before', () => {
    const when = { is: 'secured', giver: 'tal', at: 'af-kunduz' } as const;
    const play = evening();
    const id = bargain(play, {
      parties: ['tj', 'tal'],
      clauses: [{ kind: 'pay', from: 'tj', to: 'tal', coins: 1, each: 'round', when }],
    });
    const guard = unitAt(play.state, 'af-kunduz');
    play.as('tal', { type: 'writeOrder', unit: guard.id, order: secure() });
    const first = playTo(play, 2);
    expect(paid(first, id)).toEqual([]);
    expect(paid(bell(play), id)).toEqual(['tj>tal 1']);
  });
});
