// Fleets and convoys on our own board, through the whole engine (rules 4): Kazakhstan and Russia over the northern Caspian.
import { describe, expect, it } from 'vitest';
import { agree, bell, type Given, given, move, only, order, unitAt } from '../support/given.ts';
import type { Play } from '../support/play.ts';

const CASPIAN = 'caspian-north';

/** A Kazakh fleet at sea, a Kazakh army on the coast, and what else is given. */
function atSea(more: Given['units'] = []): Play {
  return given({
    start: { preset: 'evening' },
    units: [{ owner: 'kz', at: CASPIAN, kind: 'fleet' }, { owner: 'kz', at: 'kz-west' }, ...more],
  });
}

const welcome = (play: Play): string =>
  agree(play, [{ kind: 'access', grantor: 'ru', grantee: 'kz', mode: 'transit', provinces: ['ru-volga'] }], {
    parties: ['ru', 'kz'],
  });

const ferry = (play: Play): void => {
  order(play, CASPIAN, { type: 'convoy', from: 'kz-west', to: 'ru-volga' });
  order(play, 'kz-west', { type: 'move', to: { province: 'ru-volga' }, viaConvoy: true });
};

describe('a fleet of Kazakhstan', () => {
  it('puts to sea from its port: nobody’s water, no incursion, no control', () => {
    const play = given({ start: { preset: 'evening' } });
    order(play, 'kz-west', move(CASPIAN));
    const facts = bell(play);
    expect(unitAt(play.state, CASPIAN)).toMatchObject({ owner: 'kz', kind: 'fleet' });
    expect(only(facts, 'incursion')).toEqual([]);
    expect(play.state.controller[CASPIAN] ?? null).toBeNull();
  });

  it('does not go inland, nor does an army go to sea', () => {
    const play = atSea();
    const fleet = unitAt(play.state, CASPIAN).id;
    const army = unitAt(play.state, 'kz-west').id;
    const told = (unit: string, to: string) =>
      play.refusal({ seat: 's-kz' }, { type: 'writeOrder', unit, order: move(to) });
    expect(told(fleet, 'kz-astana')).toBe('unreachable');
    expect(told(army, CASPIAN)).toBe('unreachable');
  });

  it('finds the southern shore closed while Turkmenistan and Iran are not in the match', () => {
    const play = given({ start: { preset: 'evening' }, units: [{ owner: 'kz', at: 'caspian-south', kind: 'fleet' }] });
    const fleet = unitAt(play.state, 'caspian-south').id;
    expect(play.refusal({ seat: 's-kz' }, { type: 'writeOrder', unit: fleet, order: move('tm-balkan') })).toBe(
      'closedProvince',
    );
  });

  it('stays ashore in the Lesson', () => {
    expect(given().state.closed).toContain(CASPIAN);
  });
});

describe('a convoy from Kazakhstan to Russia', () => {
  it('lands the army as a guest where Russia grants access', () => {
    const play = atSea();
    welcome(play);
    ferry(play);
    const facts = bell(play);
    expect(unitAt(play.state, 'ru-volga')).toMatchObject({ owner: 'kz', kind: 'army' });
    expect(only(facts, 'incursion')).toEqual([]);
    expect(play.state.controller['ru-volga']).toBe('ru');
  });

  it('is an incursion without access, and takes the province', () => {
    const play = atSea();
    ferry(play);
    const facts = bell(play);
    expect(only(facts, 'incursion')).toEqual([{ k: 'incursion', by: 'kz', on: 'ru', province: 'ru-volga' }]);
    play.until('diplomacy', 2);
    expect(play.state.controller['ru-volga']).toBe('kz');
  });

  it('is broken when the fleet is dislodged: the army stays, and is told where', () => {
    const play = atSea([
      { owner: 'ru', at: 'caspian-south', kind: 'fleet' },
      { owner: 'ru', at: 'ru-volga', kind: 'fleet' },
    ]);
    welcome(play);
    ferry(play);
    order(play, 'ru-volga', move(CASPIAN));
    order(play, 'caspian-south', { type: 'supportMove', from: 'ru-volga', to: CASPIAN });
    const facts = bell(play);
    const army = only(facts, 'order').find(({ at }) => at === 'kz-west');
    expect(army).toMatchObject({ result: 'fails', reason: { code: 'convoyBroken', at: [CASPIAN] } });
    expect(unitAt(play.state, 'kz-west')).toMatchObject({ owner: 'kz' });
    // The army is in its port and the attacker came out of the other: the beaten fleet has nowhere to go.
    const [beaten] = play.state.dislodged;
    expect(beaten?.unit).toMatchObject({ owner: 'kz', kind: 'fleet' });
    expect(beaten?.options).toEqual([]);
  });

  it('fails by paradox when it would cut the support that breaks it (Szykman rule)', () => {
    const play = atSea([
      { owner: 'ru', at: 'caspian-south', kind: 'fleet' },
      { owner: 'ru', at: 'ru-volga', kind: 'fleet' },
    ]);
    welcome(play);
    ferry(play);
    order(play, 'caspian-south', move(CASPIAN));
    order(play, 'ru-volga', { type: 'supportMove', from: 'caspian-south', to: CASPIAN });
    const army = only(bell(play), 'order').find(({ at }) => at === 'kz-west');
    expect(army).toMatchObject({ result: 'fails', reason: { code: 'convoyParadox' } });
  });

  it('goes nowhere when no fleet was told to carry it', () => {
    const play = atSea();
    welcome(play);
    order(play, 'kz-west', { type: 'move', to: { province: 'ru-volga' }, viaConvoy: true });
    const army = only(bell(play), 'order').find(({ at }) => at === 'kz-west');
    expect(army?.result).not.toBe('succeeds');
    expect(unitAt(play.state, 'kz-west')).toMatchObject({ owner: 'kz' });
  });
});
