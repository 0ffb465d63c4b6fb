// The policy cards from the Evening up, one by one: what each needs, costs and does at R4 (rules 8).
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../shared/board/ids.ts';
import type { PolicyChoice } from '../../shared/command/command.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { POLICY_IDS } from '../../shared/scenario/policies.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { agree, bell, factsSince, type Given, given, move, newestPact, only, order } from '../support/given.ts';
import type { Play } from '../support/play.ts';

const whole = (change: Given = {}): Play => given({ start: { preset: 'full' }, ...change });
const choose = (play: Play, power: PowerId, choice: PolicyChoice): unknown =>
  play.as(power, { type: 'choosePolicy', choice });
const refusal = (play: Play, power: PowerId, choice: PolicyChoice): string | null =>
  play.refusal({ seat: `s-${power}` }, { type: 'choosePolicy', choice });
/** What the record says of a power's value after the bell, with this cause. */
const changeOf = (facts: ReturnType<typeof bell>, power: PowerId, cause: string): number =>
  only(facts, 'value')
    .filter((fact) => fact.power === power && fact.cause.key === cause)
    .reduce((sum, { by }) => sum + by, 0);
const noUnits = { units: [] } as const;

describe('hands (rules 8)', () => {
  it('together hold every card but the airlift, which is the Lesson’s', () => {
    const { start } = presetOf({ preset: 'full' });
    const held = new Set(Object.values(start).flatMap(({ hand }) => hand));
    expect(POLICY_IDS.filter((id) => !held.has(id))).toEqual(['airlift']);
  });

  it.each(['tal', 'nrf', 'us'] as const)('%s has no radicalisation, so no card that is paid in it', (power) => {
    const hand = presetOf({ preset: 'full' }).start[power]?.hand ?? [];
    expect(hand).not.toContain('crackdown');
    expect(hand).not.toContain('traditionalIslam');
  });
});

describe('cards open to all (rules 8)', () => {
  it('crackdown: 1 coin, stability +1, radicalisation +1; not at radicalisation 5', () => {
    const play = whole({ ...noUnits, power: { kz: { coins: 3, stability: 5, radicalisation: 1 } } });
    choose(play, 'kz', { policy: 'crackdown' });
    expect(play.state.power.kz?.coins).toBe(2);
    bell(play);
    expect(play.state.power.kz).toMatchObject({ stability: 6, radicalisation: 2 });
    expect(refusal(whole({ power: { kz: { radicalisation: 5 } } }), 'kz', { policy: 'crackdown' })).toBe(
      'conditionUnmet',
    );
  });

  it('crackdown is a home policy: possible in crisis', () => {
    expect(refusal(whole({ power: { kz: { crisis: true } } }), 'kz', { policy: 'crackdown' })).toBeNull();
  });

  it('traditional Islam: 1 coin, radicalisation -1; nothing to do at 0', () => {
    const play = whole({ power: { kz: { radicalisation: 2 } } });
    choose(play, 'kz', { policy: 'traditionalIslam' });
    bell(play);
    expect(play.state.power.kz?.radicalisation).toBe(1);
    expect(refusal(whole({ power: { kz: { radicalisation: 0 } } }), 'kz', { policy: 'traditionalIslam' })).toBe(
      'conditionUnmet',
    );
  });

  it.each([
    ['uz', 'uz-termez', null],
    ['uz', 'uz-samarkand', null], // it borders Tajikistan
    ['uz', 'tj-sughd', 'badTarget'], // not its own
    ['ru', 'tj-bokhtar', 'badTarget'], // a base is not home
    ['kz', 'kz-astana', null], // it borders Russia
  ] as const)('fortify: %s in %s: %s', (power, province, code) => {
    const play = whole();
    expect(refusal(play, power, { policy: 'fortify', province })).toBe(code);
    if (code !== null) return;
    bell(play);
    expect(play.state.forts).toEqual([province]);
    expect(refusal(play, power, { policy: 'fortify', province })).not.toBeNull();
  });

  it('a fort falls when control changes', () => {
    const play = whole({
      units: [{ owner: 'kz', at: 'kz-shymkent' }],
      state: { forts: ['uz-tashkent'] },
    });
    order(play, 'kz-shymkent', move('uz-tashkent'));
    play.until('briefing', 2);
    expect(play.state.controller['uz-tashkent']).toBe('kz');
    expect(play.state.forts).toEqual([]);
  });

  it('a fort turns the main push to the next named front without one: walls divert', () => {
    const play = whole({
      ...noUnits,
      pushes: [
        ['uz-termez', 'af-balkh', 2],
        ['tj-kulob', 'af-takhar', 0],
      ],
    });
    choose(play, 'uz', { policy: 'fortify', province: 'uz-termez' });
    const facts = bell(play);
    expect(only(facts, 'push')).toMatchObject([{ front: 'tj-kulob', diverted: 'uz-termez', gotIn: true }]);
  });

  it('border regime: set at Resolution, seen by all; not against a pact', () => {
    const play = whole();
    choose(play, 'tj', { policy: 'setBorderRegime', regime: 'humanitarian' });
    expect(play.state.power.tj?.regime).toBe('closed');
    bell(play);
    expect(play.state.power.tj?.regime).toBe('humanitarian');
    const bound = whole();
    agree(bound, [{ kind: 'borderRegime', power: 'tj', regime: 'closed' } as Clause], { parties: ['tj', 'ru'] });
    expect(refusal(bound, 'tj', { policy: 'setBorderRegime', regime: 'open' })).toBe('conditionUnmet');
  });

  it('aid: for each coin one stranded unit less at the crossing; never more than are there', () => {
    const crossing = 'x-hairatan';
    const stranded = { [crossing]: 3 };
    const play = whole({ state: { stranded }, power: { ru: { coins: 5 } } });
    expect(refusal(play, 'ru', { policy: 'aid', crossing: 'nowhere', coins: 1 })).toBe('badTarget');
    expect(refusal(play, 'ru', { policy: 'aid', crossing })).toBe('needsTarget');
    choose(play, 'ru', { policy: 'aid', crossing, coins: 2 });
    expect(play.state.power.ru?.coins).toBe(3);
    bell(play);
    // One more finds a way by itself (rules 9.2).
    expect(play.state.stranded[crossing]).toBe(0);
    const few = whole({ state: { stranded: { [crossing]: 1 } } });
    expect(refusal(few, 'ru', { policy: 'aid', crossing, coins: 2 })).toBe('badTarget');
  });

  it('intelligence: for 2 coins and leverage of 2 a secret pact of the other, with what it says', () => {
    const play = whole({ power: { ru: { coins: 5 } } });
    const secret = { parties: ['tj', 'uz'], visibility: 'secret' } as const;
    agree(play, [{ kind: 'nonAggression' }], secret);
    // The base and its arms are leverage enough (scenario.md C).
    choose(play, 'ru', { policy: 'intelligence', intelligence: 'secretPact', about: 'tj' });
    expect(play.state.power.ru?.coins).toBe(3);
    play.until('briefing', 2);
    const told = play.state.cables.filter(({ power, text }) => power === 'ru' && text.key === 'cable.secretPact');
    expect(told).toHaveLength(1);
    expect(refusal(whole(), 'nrf', { policy: 'intelligence', intelligence: 'secretPact', about: 'uz' })).toBe(
      'badTarget',
    );
  });
});

describe('cards of one power (rules 8)', () => {
  it('Tajikistan speaks for its kin: the Resistance Front gains heart too', () => {
    const play = whole({ power: { tj: { status: 'contact', stability: 5 }, nrf: { stability: 5 } } });
    choose(play, 'tj', { policy: 'championCoEthnics' });
    const facts = bell(play);
    expect(play.state.power.tj?.status).toBe('shunned');
    expect(changeOf(facts, 'tj', 'cause.policy.championCoEthnics')).toBe(1);
    expect(changeOf(facts, 'nrf', 'cause.policy.championCoEthnics')).toBe(1);
  });

  it('Turkmenistan’s wall: 3 coins, two forts; only where it rules', () => {
    const play = whole({ power: { tm: { coins: 4 } } });
    choose(play, 'tm', { policy: 'wall' });
    bell(play);
    expect(play.state.forts.toSorted()).toEqual(['tm-lebap', 'tm-mary']);
    expect(refusal(play, 'tm', { policy: 'wall' })).not.toBeNull();
  });

  it('amnesty: violence -1 in two provinces under Kabul; not in others, not in three', () => {
    const violence = { 'af-kabul': 2, 'af-kunduz': 1, 'af-panjshir': 2, 'af-balkh': 1 };
    const play = whole({ ...noUnits, power: { tal: { coins: 3 } } });
    play.state = { ...play.state, violence: { ...play.state.violence, ...violence } };
    expect(refusal(play, 'tal', { policy: 'amnesty', provinces: ['af-panjshir'] })).toBe('badTarget');
    expect(refusal(play, 'tal', { policy: 'amnesty', provinces: ['af-kabul', 'af-kabul'] })).toBe('badTarget');
    expect(refusal(play, 'tal', { policy: 'amnesty' })).toBe('needsTarget');
    choose(play, 'tal', { policy: 'amnesty', provinces: ['af-kabul', 'af-kunduz'] });
    bell(play);
    // And quiet takes one more (rules 9.2).
    expect(play.state.violence).toMatchObject({ 'af-kabul': 0, 'af-kunduz': 0, 'af-balkh': 0 });
  });

  it('purge: presence -1 and violence +1, which quiet does not take back in that month', () => {
    const play = whole(noUnits);
    const presence = { ...play.state.presence, 'af-nangarhar': 2 };
    play.state = { ...play.state, presence, violence: { ...play.state.violence, 'af-nangarhar': 1 } };
    choose(play, 'tal', { policy: 'purge', provinces: ['af-nangarhar'] });
    bell(play);
    expect(play.state.presence['af-nangarhar']).toBe(1);
    expect(play.state.violence['af-nangarhar']).toBe(2);
  });

  it('a purge is aimed at random as easily as at a cell: what is there is not told by what may be chosen', () => {
    const empty = whole();
    const full = whole();
    full.state = { ...full.state, presence: { ...full.state.presence, 'af-ghor': 3 } };
    for (const play of [empty, full]) {
      expect(refusal(play, 'tal', { policy: 'purge', provinces: ['af-ghor'] })).toBeNull();
    }
  });

  describe('insurgency', () => {
    const front: Given = { units: [{ owner: 'nrf', at: 'af-panjshir' }] };
    const at = 'af-takhar';
    const withViolence = (n: number, change: Given = front): Play => {
      const play = whole(change);
      play.state = { ...play.state, violence: { ...play.state.violence, [at]: n } };
      return play;
    };

    it('raises violence in a flagged province next to it; quiet does not take it back', () => {
      const play = withViolence(0);
      choose(play, 'nrf', { policy: 'insurgency', province: at });
      bell(play);
      expect(play.state.violence[at]).toBe(1);
      expect(play.state.controller[at]).toBe('tal');
    });

    it.each([
      ['af-kandahar', 'not flagged'],
      ['af-faryab', 'not next to it'],
    ])('is refused in %s: %s', (province) => {
      expect(refusal(withViolence(0), 'nrf', { policy: 'insurgency', province })).toBe('badTarget');
    });

    it('is refused where a Taliban army stands', () => {
      const guarded = { units: [...(front.units ?? []), { owner: 'tal', at }] } as const;
      expect(refusal(withViolence(0, guarded), 'nrf', { policy: 'insurgency', province: at })).toBe('badTarget');
    });

    it('at violence 3 the province rises: nobody controls it until a unit takes it', () => {
      const play = withViolence(2);
      choose(play, 'nrf', { policy: 'insurgency', province: at });
      bell(play);
      expect(play.state.controller[at]).toBeNull();
      play.until('briefing', 2);
      expect(play.state.history.at(-1)?.risen).toEqual([at]);
    });

    it.each([
      [[{ kind: 'pay', from: 'tj', to: 'nrf', coins: 2, each: 'once' }], 2],
      [[{ kind: 'pay', from: 'tj', to: 'nrf', coins: 1, each: 'once' }], 1],
      [[{ kind: 'access', grantor: 'tj', grantee: 'nrf', mode: 'basing', provinces: ['tj-kulob'] }], 2],
      [[{ kind: 'access', grantor: 'tj', grantee: 'nrf', mode: 'transit', provinces: ['tj-kulob'] }], 1],
      [[{ kind: 'arms', seller: 'tj', buyer: 'nrf', price: 0 }], 2],
    ] as const)('with %j from a neighbour violence rises by %i', (clauses, rise) => {
      const play = withViolence(0, { ...front, power: { tj: { coins: 5 } } });
      agree(play, clauses as readonly Clause[], { parties: ['tj', 'nrf'] });
      choose(play, 'nrf', { policy: 'insurgency', province: at });
      bell(play);
      expect(play.state.violence[at]).toBe(rise);
    });
  });

  it.each([
    [5, 2],
    [6, 1],
  ])('the appeal abroad with %i embassies in Kabul brings %i', (embassies, coins) => {
    const states = ['ru', 'tj', 'uz', 'kz', 'kg', 'tm', 'cn', 'pk', 'ir', 'us'] as const;
    const power = Object.fromEntries(
      states.map((id, n) => [id, { status: n < embassies ? ('embassy' as const) : ('shunned' as const) }]),
    );
    const play = whole({ power });
    choose(play, 'nrf', { policy: 'appeal' });
    expect(changeOf(bell(play), 'nrf', 'cause.policy.appeal')).toBe(coins);
  });

  it('Pakistan mediates: one more round for a public demand of others; complied with then, +1 standing, once', () => {
    const demand = (id: string): MatchState['demands'][number] => ({
      id,
      by: 'ru',
      on: 'tal',
      stakes: [{ type: 'status' }],
      ask: { type: 'ban', on: true },
      madeIn: 1,
      due: 1,
      public: true,
      state: 'open',
    });
    const play = whole({ state: { demands: [demand('d1'), { ...demand('d2'), public: false }] } });
    expect(refusal(play, 'pk', { policy: 'mediate', demand: 'd2' })).toBe('badTarget'); // it cannot know of it
    choose(play, 'pk', { policy: 'mediate', demand: 'd1' });
    bell(play);
    expect(play.state.demands.find(({ id }) => id === 'd1')).toMatchObject({ state: 'open', due: 2 });
    play.until('diplomacy', 2);
    const before = play.state.power.pk?.standing ?? 0;
    expect(refusal(play, 'pk', { policy: 'mediate', demand: 'd1' })).not.toBeNull(); // not twice
    choose(play, 'tal', { policy: 'opiumBan' });
    const seen = play.state.log.length;
    play.until('briefing', 3);
    const facts = factsSince(play, seen);
    expect(play.state.demands.find(({ id }) => id === 'd1')?.state).toBe('complied');
    expect(changeOf(facts, 'pk', 'cause.mediated')).toBe(1);
    expect(play.state.power.pk?.standing).toBe(before + 1);
  });

  it('China’s fund finishes a corridor and stands among its funders; nothing to finish, the coins come back', () => {
    const corridor = { route: 'railway', pact: 'p', signedIn: 1, paysFrom: 3, funders: ['uz'], paidIn: [1] } as const;
    const play = whole({ power: { cn: { coins: 5 } }, state: { corridors: [corridor] } });
    choose(play, 'cn', { policy: 'investmentFund', route: 'railway' });
    bell(play);
    expect(play.state.corridors[0]).toMatchObject({ paysFrom: 2, funders: ['uz', 'cn'] });
    const idle = whole({ power: { cn: { coins: 5 } } });
    choose(idle, 'cn', { policy: 'investmentFund', route: 'railway' });
    expect(changeOf(bell(idle), 'cn', 'cause.policyReturned')).toBe(2);
  });

  it('Iran speaks for the Hazara: stability +1, one step down; not while it shuns them', () => {
    const play = whole({ power: { ir: { stability: 5, status: 'embassy' } } });
    choose(play, 'ir', { policy: 'hazaraAppeal' });
    const facts = bell(play);
    expect(changeOf(facts, 'ir', 'cause.policy.hazaraAppeal')).toBe(1);
    expect(play.state.power.ir?.status).toBe('contact');
    expect(refusal(whole({ power: { ir: { status: 'shunned' } } }), 'ir', { policy: 'hazaraAppeal' })).toBe(
      'conditionUnmet',
    );
  });

  it('the United States ask all for shelter: an offer to each, beyond the four of its own, that stands', () => {
    const play = whole({ state: { stranded: { 'x-hairatan': 3 } }, power: { us: { coins: 5 } } });
    choose(play, 'us', { policy: 'evacuationRequest' });
    bell(play);
    const offers = Object.values(play.state.pacts).filter(({ versions }) => versions[0]?.by === 'us');
    expect(offers.map(({ state }) => state)).toEqual(offers.map(() => 'proposed'));
    expect(offers.length).toBeGreaterThan(4);
    expect(newestPact(play.state)).toBe(offers.at(-1)?.id);
    expect(refusal(whole(), 'us', { policy: 'evacuationRequest' })).toBe('conditionUnmet'); // nobody waits
  });

  it('reserves are released once: 4 coins for Kabul, and the lever is gone', () => {
    const play = whole({ power: { tal: { coins: 1 } } });
    choose(play, 'us', { policy: 'releaseReserves' });
    const facts = bell(play);
    expect(changeOf(facts, 'tal', 'cause.policy.releaseReserves')).toBe(4);
    expect(play.state.flags.reserves).toBeGreaterThan(50);
    play.until('diplomacy', 2);
    expect(refusal(play, 'us', { policy: 'releaseReserves' })).toBe('usedUp');
  });
});
