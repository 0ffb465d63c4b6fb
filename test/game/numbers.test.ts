// Numbers on the board (rules 4.3, 4.4): limit, disbanding, raising, redeploying, guests; the form of Regroup in the Evening.
import { describe, expect, it } from 'vitest';
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import { unitLimit } from '../../shared/game/regroupOptions.ts';
import type { GameUnit } from '../../shared/politics/world.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { factsSince, type Given, given, move, only, order, supportMove, unitAt } from '../support/given.ts';
import { actorOf, type Play } from '../support/play.ts';

const EVENING = { start: { preset: 'evening' } } as const;

/** The Regroup of an Evening, with nothing but what is given. */
function regroup(more: Given = {}, before: (play: Play) => void = () => {}): Play {
  const play = given({ ...EVENING, ...more });
  before(play);
  play.until('regroup');
  return play;
}

const atRegroup = (play: Play, round: number): Play => {
  play.until('regroup', round);
  return play;
};

const form = (play: Play, power: PowerId) => projectPrivateFor(play.state, power).regroup!;
const refused = (play: Play, power: PowerId, command: PlayerCommand) =>
  play.refusal(actorOf(play.state, power), command);
const at = (play: Play, province: ProvinceId): GameUnit | undefined =>
  Object.values(play.state.units).find((unit) => unit.at === province);

describe('the limit (rules 4.4)', () => {
  it.each([
    ['ru', 5],
    ['tj', 4],
    ['uz', 4],
    ['tal', 7],
    ['kz', 3],
    ['kg', 2],
  ] as const)('of %s at the start is %i: keys, arms from one seller, allowance', (power, limit) => {
    expect(unitLimit(given(EVENING).state, power)).toBe(limit);
  });
});

describe('raising (rules 4.4)', () => {
  const sughdFree: Given = { power: { tj: { coins: 4 } }, units: [{ owner: 'tj', at: 'tj-kulob' }] };

  it('puts an army into a free controlled home key province for 3 coins', () => {
    const play = regroup(sughdFree);
    expect(form(play, 'tj').raise).toMatchObject({ cost: 3, chosen: null });
    play.as('tj', { type: 'raise', at: 'tj-sughd', kind: 'army' });
    expect(form(play, 'tj').raise.chosen).toEqual({ at: 'tj-sughd', kind: 'army' });
    const told = play.state.log.length;
    play.endPhase();
    expect(at(play, 'tj-sughd')).toMatchObject({ owner: 'tj', kind: 'army' });
    expect(only(factsSince(play, told), 'raised')).toMatchObject([{ owner: 'tj', at: 'tj-sughd' }]);
    const paid = only(factsSince(play, told), 'value').find(({ cause }) => cause.key === 'cause.raised');
    expect(paid).toMatchObject({ power: 'tj', value: 'coins', by: -3 });
  });

  it('is possible next to a home key province in which a guest stands, not in it', () => {
    const play = regroup({
      power: { tj: { coins: 4 } },
      units: [
        { owner: 'ru', at: 'tj-dushanbe' },
        { owner: 'ru', at: 'tj-bokhtar' },
        { owner: 'tj', at: 'tj-sughd' },
      ],
    });
    expect(form(play, 'tj').raise.options.map((option) => option.at)).toEqual(['tj-khorog', 'tj-kulob']);
  });

  it.each<[string, Given, RefusedRaise]>([
    ['without three coins', { ...sughdFree, power: { tj: { coins: 0 } } }, ['tj', 'tj-sughd', 'army']],
    ['at the limit', { power: { kz: { coins: 9 } } }, ['kz', 'kz-astana', 'army']],
    ['abroad', sughdFree, ['tj', 'kg-osh', 'army']],
    ['where no key province is', sughdFree, ['tj', 'tj-murghab', 'army']],
    ['a fleet where there is no port', sughdFree, ['tj', 'tj-sughd', 'fleet']],
  ])('is refused %s', (_, more, [power, place, kind]) => {
    expect(refused(regroup(more), power, { type: 'raise', at: place, kind })).toBe('cannotRaise');
  });

  it('puts a fleet into a port', () => {
    const play = regroup({ power: { kz: { coins: 9 } }, units: [{ owner: 'kz', at: 'kz-almaty' }] });
    expect(form(play, 'kz').raise.options).toContainEqual({ at: 'kz-west', kinds: ['army', 'fleet'] });
    play.as('kz', { type: 'raise', at: 'kz-west', kind: 'fleet' });
    play.endPhase();
    expect(at(play, 'kz-west')).toMatchObject({ owner: 'kz', kind: 'fleet' });
  });

  it('costs 2 in the round after an exercise with who sells the arms', () => {
    const play = given({ ...EVENING, power: { tj: { coins: 9 } } });
    const base = Object.values(play.state.pacts).find((pact) => pact.given === 'base201')!;
    const [version] = base.versions;
    const exercise = { kind: 'exercise', participants: ['ru', 'tj'], province: 'tj-kulob', round: 1 } as const;
    const terms = { ...version!.terms, clauses: [...version!.terms.clauses, exercise] };
    play.state = {
      ...play.state,
      pacts: { ...play.state.pacts, [base.id]: { ...base, versions: [{ ...version!, terms }] } },
    };
    expect(form(atRegroup(play, 1), 'tj').raise.cost).toBe(3);
    atRegroup(play, 2);
    expect(form(play, 'tj').raise.cost).toBe(2);
  });

  it('is one a round: a second choice takes the place of the first, and null takes it back', () => {
    const play = regroup({ power: { kz: { coins: 9 } }, units: [{ owner: 'kz', at: 'kz-almaty' }] });
    play.as('kz', { type: 'raise', at: 'kz-west', kind: 'army' });
    play.as('kz', { type: 'raise', at: 'kz-astana', kind: 'army' });
    expect(form(play, 'kz').raise.chosen).toEqual({ at: 'kz-astana', kind: 'army' });
    play.as('kz', { type: 'raise', at: null, kind: 'army' });
    play.endPhase();
    expect(Object.values(play.state.units).filter(({ owner }) => owner === 'kz')).toHaveLength(1);
  });
});

type RefusedRaise = readonly [PowerId, ProvinceId, 'army' | 'fleet'];

describe('redeploying (rules 4.4)', () => {
  it('flies a unit from home into a free base for a coin', () => {
    const play = regroup({ units: [{ owner: 'ru', at: 'ru-siberia' }] });
    const flyer = unitAt(play.state, 'ru-siberia').id;
    expect(form(play, 'ru').redeploy.options).toEqual([{ unit: flyer, to: ['kg-chuy', 'tj-bokhtar', 'tj-dushanbe'] }]);
    play.as('ru', { type: 'redeploy', unit: flyer, to: 'kg-chuy' });
    const told = play.state.log.length;
    play.endPhase();
    expect(at(play, 'kg-chuy')?.id).toBe(flyer);
    expect(only(factsSince(play, told), 'landed')).toHaveLength(1);
  });

  it('is refused to a place without a base, for a unit abroad, and of others', () => {
    const play = regroup({
      units: [
        { owner: 'ru', at: 'ru-siberia' },
        { owner: 'kz', at: 'kz-almaty' },
      ],
    });
    const flyer = unitAt(play.state, 'ru-siberia').id;
    expect(refused(play, 'ru', { type: 'redeploy', unit: flyer, to: 'tj-kulob' })).toBe('cannotRedeploy');
    expect(refused(play, 'kz', { type: 'redeploy', unit: flyer, to: 'kg-chuy' })).toBe('cannotRedeploy');
  });

  it('is for armies where no port is', () => {
    const play = regroup({ units: [{ owner: 'ru', at: 'ru-volga', kind: 'fleet' }] });
    expect(form(play, 'ru').redeploy.options).toEqual([]);
  });
});

describe('disbanding over the limit (rules 4.4)', () => {
  const three: Given = {
    units: [
      { owner: 'kg', at: 'kg-osh' },
      { owner: 'kg', at: 'kg-batken' },
      { owner: 'kg', at: 'kg-naryn' },
    ],
  };

  it('takes the unit that its owner names', () => {
    const play = regroup(three);
    const osh = unitAt(play.state, 'kg-osh').id;
    expect(form(play, 'kg').disband).toMatchObject({ count: 1, chosen: [] });
    play.as('kg', { type: 'disband', units: [osh] });
    play.endPhase();
    expect(at(play, 'kg-osh')).toBeUndefined();
    expect(Object.values(play.state.units).filter(({ owner }) => owner === 'kg')).toHaveLength(2);
  });

  it('falls to civil disorder without a word', () => {
    const play = regroup(three);
    play.endPhase();
    expect(at(play, 'kg-osh')).toBeDefined();
    expect(Object.values(play.state.units).filter(({ owner }) => owner === 'kg')).toHaveLength(2);
  });

  it('refuses more than must go, and units of others', () => {
    const play = regroup({ units: [...three.units!, { owner: 'kz', at: 'kz-almaty' }] });
    const ids = Object.values(play.state.units).map(({ id }) => id);
    expect(refused(play, 'kg', { type: 'disband', units: ids.slice(0, 2) })).toBe('tooManyDisband');
    expect(refused(play, 'kg', { type: 'disband', units: [ids[3]!] })).toBe('noSuchUnit');
  });
});

describe('guests whose right has ended (rules 4.3)', () => {
  /** Russia and Kyrgyzstan end the Kant treaty; the airmen are still there at the bell. */
  const leaving = (): Play =>
    regroup({}, (play) => {
      const kant = Object.values(play.state.pacts).find((pact) => pact.given === 'kant')!;
      play.as('kg', { type: 'endTogether', pact: kant.id });
      play.as('ru', { type: 'endTogether', pact: kant.id });
    });

  it('go where their owner says', () => {
    const play = leaving();
    const unit = unitAt(play.state, 'kg-chuy').id;
    const [guest] = form(play, 'ru').guests;
    expect(guest).toMatchObject({ unit, at: 'kg-chuy', host: 'kg', chosen: null });
    expect(refused(play, 'ru', { type: 'guestGoes', unit, to: 'kz-almaty' })).toBe('notAHome');
    expect(refused(play, 'kg', { type: 'guestGoes', unit, to: 'stay' })).toBe('noGuestToMove');
    expect(guest?.homes).toEqual([]);
    play.endPhase();
    // Every home and base is taken: it disbands at no cost.
    expect(play.state.units[unit]).toBeUndefined();
  });

  it('may stay: an incursion and an occupation, with what these cost', () => {
    const play = leaving();
    const unit = unitAt(play.state, 'kg-chuy').id;
    play.as('ru', { type: 'guestGoes', unit, to: 'stay' });
    const told = play.state.log.length;
    play.endPhase();
    expect(play.state.controller['kg-chuy']).toBe('ru');
    const facts = factsSince(play, told);
    expect(only(facts, 'incursion')).toEqual([{ k: 'incursion', by: 'ru', on: 'kg', province: 'kg-chuy' }]);
    // Incursion -2, and -2 for the broken non-aggression of the charter.
    expect(play.state.power.ru?.standing).toBe(1);
  });
});

describe('retreats of the Evening (rules 1)', () => {
  const beaten = (): Play =>
    regroup(
      {
        units: [
          { owner: 'tal', at: 'af-kunduz' },
          { owner: 'tal', at: 'af-badakhshan' },
          { owner: 'tj', at: 'af-takhar' },
        ],
        state: { controller: {} },
      },
      (play) => {
        play.state = { ...play.state, controller: given(EVENING).state.controller };
        order(play, 'af-kunduz', move('af-takhar'));
        order(play, 'af-badakhshan', supportMove('af-kunduz', 'af-takhar'));
      },
    );

  it('disband without an answer', () => {
    const play = beaten();
    const fleeing = play.state.dislodged[0]!;
    expect(fleeing.options.length).toBeGreaterThan(0);
    play.endPhase();
    expect(play.state.units[fleeing.unit.id]).toBeUndefined();
  });

  it('go where their owner says', () => {
    const play = beaten();
    const { unit, options } = play.state.dislodged[0]!;
    play.as('tj', { type: 'retreat', unit: unit.id, to: options[0]! });
    play.endPhase();
    expect(play.state.units[unit.id]?.at).toBe(options[0]);
  });
});

describe('the form', () => {
  it('is open to every power of the Evening, so that nobody learns who has the coins for a unit', () => {
    const play = regroup();
    expect(play.state.phase).toBe('regroup');
    for (const power of play.state.powers) expect(form(play, power)).not.toBeNull();
  });

  it('is refused outside of Regroup', () => {
    expect(refused(given(EVENING), 'tj', { type: 'raise', at: 'tj-sughd', kind: 'army' })).toBe('wrongPhase');
  });

  it('has nothing to raise in the Lesson', () => {
    const play = given({ power: { tj: { coins: 9 } } });
    play.until('diplomacy', 2);
    expect(Object.values(play.state.units).filter(({ owner }) => owner === 'tj')).toHaveLength(3);
  });
});
