// Bargains about armies: leave to enter, arms, exercises, help that comes or does not (rules 4.1, 4.2, 4.4, 6.1).
import { describe, expect, it } from 'vitest';
import { Chronicle } from '../../shared/game/chronicle.ts';
import { applyEffect } from '../../shared/game/effects.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { move, order, supportHold, unitAt } from '../support/given.ts';
import { bargain, bell, evening, findings, only, pactOf, standing } from './evening.ts';

describe('transit for recognition', () => {
  it('opens Balkh to Uzbek units as guests, and Tashkent recognises Kabul', () => {
    const play = evening({
      units: [
        { owner: 'uz', at: 'uz-termez' },
        { owner: 'tal', at: 'af-kabul' },
      ],
      power: { uz: { status: 'embassy' } },
    });
    bargain(play, {
      parties: ['uz', 'tal'],
      clauses: [
        { kind: 'access', grantor: 'tal', grantee: 'uz', mode: 'transit', provinces: ['af-balkh'] },
        { kind: 'status', giver: 'uz', move: 'recognised' },
      ],
    });
    order(play, 'uz-termez', move('af-balkh'));
    const facts = bell(play);
    expect(only(facts, 'incursion')).toEqual([]);
    expect(unitAt(play.state, 'af-balkh').owner).toBe('uz');
    // A guest takes no control (rules 4.3).
    expect(play.state.controller['af-balkh']).toBe('tal');
    expect(play.state.power.uz?.status).toBe('recognised');
  });
});

describe('arms for basing', () => {
  it('lifts the limit of Kyrgyzstan by one and opens Osh to Russian aircraft', () => {
    const play = evening();
    bargain(play, {
      parties: ['ru', 'kg'],
      clauses: [
        { kind: 'arms', seller: 'ru', buyer: 'kg', price: 0 },
        { kind: 'access', grantor: 'kg', grantee: 'ru', mode: 'basing', provinces: ['kg-naryn'] },
      ],
    });
    play.endPhase();
    play.until('regroup');
    const reserve = unitAt(play.state, 'ru-siberia');
    play.as('ru', { type: 'redeploy', unit: reserve.id, to: 'kg-naryn' });
    play.endPhase();
    expect(unitAt(play.state, 'kg-naryn').owner).toBe('ru');
  });
});

describe('an exercise at Termez', () => {
  const exercise = { kind: 'exercise', participants: ['ru', 'uz'], province: 'uz-termez', round: 1 } as const;
  const units = [
    { owner: 'uz', at: 'uz-termez' },
    { owner: 'ru', at: 'tj-dushanbe' },
  ] as const;

  it.each([
    ['alone a unit lets a push of two in', false, 1],
    ['with the exercise it does not', true, 0],
  ])('%s', (_name, signed, gotIn) => {
    const play = evening({ units, pushes: [['uz-termez', 'af-balkh', 2]] });
    if (signed) bargain(play, { parties: ['ru', 'uz'], clauses: [exercise], visibility: 'secret' });
    order(play, 'uz-termez', { type: 'hold' });
    expect(only(bell(play), 'push').filter((push) => push.gotIn)).toHaveLength(gotIn);
  });

  it('agreed in secret leaks: then everybody reads it', () => {
    const play = evening({ units });
    const id = bargain(play, { parties: ['ru', 'uz'], clauses: [exercise], visibility: 'secret' });
    play.state = { ...play.state, pacts: { [id]: play.state.pacts[id]! } };
    expect(projectPublic(play.state).pact[id]).toBeUndefined();
    const chronicle = new Chronicle(play.state);
    applyEffect(chronicle, { effect: 'leakPact' }, { key: 'cause.unspoken' });
    play.state = chronicle.events.reduce(evolve, play.state);
    expect(projectPublic(play.state).pact[id]?.published).toMatchObject({ by: 'leak' });
    // A leak breaks nothing: nobody published it.
    expect(pactOf(play, id).state).toBe('inForce');
  });
});

describe('a mutual defence that is not honoured', () => {
  const play = () => {
    const made = evening({
      units: [
        { owner: 'tal', at: 'af-balkh' },
        { owner: 'kz', at: 'uz-qarshi' },
        { owner: 'uz', at: 'uz-tashkent' },
      ],
      power: { kz: { standing: 6 } },
    });
    bargain(made, {
      parties: ['uz', 'kz'],
      clauses: [
        { kind: 'mutualDefence' },
        { kind: 'access', grantor: 'uz', grantee: 'kz', mode: 'transit', provinces: 'all' },
      ],
    });
    order(made, 'af-balkh', move('uz-termez'));
    made.endPhase();
    made.until('diplomacy', 2);
    return made;
  };

  it('costs the partner that stands by a point of standing, and breaks nothing', () => {
    const made = play();
    const alliance = Object.values(made.state.pacts).at(-1)!.id;
    const lost = only(bell(made), 'value').filter(
      ({ power, value, by }) => power === 'kz' && value === 'standing' && by < 0,
    );
    expect(lost).toMatchObject([{ by: -1, cause: { key: 'cause.unmetDefence' } }]);
    expect(pactOf(made, alliance).state).toBe('inForce');
  });

  it('costs nothing if it comes', () => {
    const made = play();
    order(made, 'uz-qarshi', move('uz-termez'));
    const facts = bell(made);
    expect(
      only(facts, 'value').filter(({ power, value, by }) => power === 'kz' && value === 'standing' && by < 0),
    ).toEqual([]);
    expect(only(facts, 'incursion').filter(({ by }) => by === 'kz')).toEqual([]);
  });
});

describe('the reserve promised twice', () => {
  it('keeps one word and breaks the other, in two secret pacts of one month', () => {
    const play = evening({
      pushes: [
        ['uz-termez', 'af-balkh', 1],
        ['tj-bokhtar', 'af-kunduz', 1],
      ],
    });
    const unit = unitAt(play.state, 'tj-dushanbe').id;
    const pledge = (at: string) =>
      [
        {
          kind: 'orderPledge',
          giver: 'ru',
          unit,
          unitAt: 'tj-dushanbe',
          act: { type: 'supportHold', at },
          until: 'thisRound',
        },
      ] as const;
    const toUz = bargain(play, { parties: ['ru', 'uz'], clauses: pledge('uz-termez'), visibility: 'secret', term: 1 });
    const toTj = bargain(play, { parties: ['ru', 'tj'], clauses: pledge('tj-bokhtar'), visibility: 'secret', term: 1 });
    order(play, 'tj-dushanbe', supportHold('uz-termez'));
    const facts = bell(play);
    expect(findings(facts, toUz)).toEqual(['ru kept']);
    expect(findings(facts, toTj)).toEqual(['ru broken']);
    // Secret: -1, and only the injured know (rules 6.2).
    expect(standing(play, 'ru')).toBe(4);
  });
});

describe('a demilitarised pass', () => {
  const terms = {
    parties: ['kg', 'tj'],
    clauses: [{ kind: 'demilitarise', giver: 'kg', provinces: ['kg-batken'] }],
  } as const;

  it('is broken by the unit that stays', () => {
    const play = evening();
    const id = bargain(play, terms);
    play.endPhase();
    play.until('diplomacy', 2);
    expect(pactOf(play, id).ended).toMatchObject({ how: 'breached', by: 'kg' });
  });

  it('is kept by the unit that goes', () => {
    const play = evening({ units: [{ owner: 'kg', at: 'kg-batken' }] });
    const id = bargain(play, terms);
    order(play, 'kg-batken', move('kg-osh'));
    play.endPhase();
    play.until('diplomacy', 2);
    expect(pactOf(play, id).state).toBe('inForce');
  });
});
