// R6-R9 on the board: pushes and defence, support over a border, securing, incursions, retreats, control (rules 4, 9.1).
import { describe, expect, it } from 'vitest';
import {
  agree,
  bell,
  factsSince,
  given,
  move,
  only,
  order,
  secure,
  supportHold,
  supportMove,
  unitAt,
} from '../support/given.ts';

/** Under the ban the northern route costs nobody anything, so that only the border counts. */
const KULOB_2 = { pushes: [['tj-kulob', 'af-takhar', 2]], state: { opiumBan: true } } as const;

describe('a push of 2 on Kulob', () => {
  it('gets in when Kulob only holds: -2 stability, +1 radicalisation, one infiltration', () => {
    const play = given(KULOB_2);
    const facts = bell(play);
    expect(only(facts, 'push')).toMatchObject([{ front: 'tj-kulob', strength: 2, defence: 1, gotIn: true }]);
    expect(play.state.power.tj).toMatchObject({ stability: 3, radicalisation: 3 });
    expect(play.state.infiltrations).toBe(1);
    expect(play.state.history[0]?.infiltrations).toEqual(['tj-kulob']);
  });

  it('is stopped by the neighbour at Khorog', () => {
    const play = given(KULOB_2);
    order(play, 'tj-khorog', supportHold('tj-kulob'));
    expect(only(bell(play), 'push')).toMatchObject([{ defence: 2, gotIn: false, helpedBy: ['tj-khorog'] }]);
    expect(play.state.power.tj?.stability).toBe(5);
  });

  it('is stopped by Russia under the treaty on its base, and Russia is the protector', () => {
    const play = given(KULOB_2);
    order(play, 'tj-dushanbe', supportHold('tj-kulob'));
    const facts = bell(play);
    expect(only(facts, 'push')[0]?.gotIn).toBe(false);
    expect(only(facts, 'protected')).toMatchObject([{ by: 'ru', of: 'tj', front: 'tj-kulob' }]);
  });

  it('gets in when a support does not count because Kulob secures', () => {
    const play = given(KULOB_2);
    order(play, 'tj-khorog', supportHold('tj-kulob'));
    order(play, 'tj-kulob', secure());
    const facts = bell(play);
    expect(only(facts, 'order').find(({ at }) => at === 'tj-khorog')?.voided).toBe('securingUnit');
    expect(only(facts, 'push')[0]?.gotIn).toBe(true);
  });

  it('is one weaker when a unit behind the border secures', () => {
    const play = given({
      ...KULOB_2,
      units: [
        { owner: 'tj', at: 'tj-kulob' },
        { owner: 'tal', at: 'af-takhar' },
      ],
    });
    order(play, 'af-takhar', secure());
    expect(only(bell(play), 'push')).toMatchObject([{ strength: 1, gotIn: false }]);
  });

  it('cuts the support that Kulob gives elsewhere', () => {
    const play = given({
      pushes: [
        ['tj-kulob', 'af-takhar', 1],
        ['tj-khorog', 'af-badakhshan', 2],
      ],
    });
    order(play, 'tj-kulob', supportHold('tj-khorog'));
    const pushes = only(bell(play), 'push');
    expect(pushes).toMatchObject([
      { front: 'tj-kulob', gotIn: false },
      { front: 'tj-khorog', gotIn: true },
    ]);
  });

  it('finds nobody if Kulob has marched away', () => {
    const play = given({ pushes: [['tj-kulob', 'af-takhar', 1]], units: [{ owner: 'tj', at: 'tj-kulob' }] });
    order(play, 'tj-kulob', move('tj-dushanbe'));
    expect(only(bell(play), 'push')).toMatchObject([{ defence: 0, gotIn: true }]);
  });
});

describe('what is told about alerts', () => {
  it('is nothing before Resolution; then pushes, what securing undid, and false alarms', () => {
    const play = given({
      pushes: [
        ['tj-kulob', 'af-takhar', 2],
        ['uz-termez', 'af-balkh', 1],
        ['tj-khorog', 'af-badakhshan', 0],
      ],
    });
    expect(play.state.log.some(({ entry }) => entry.fact.k === 'falseAlarm')).toBe(false);
    order(play, 'af-balkh', secure());
    const facts = bell(play);
    expect(only(facts, 'pushGone')).toMatchObject([{ front: 'uz-termez', from: 'af-balkh' }]);
    expect(only(facts, 'falseAlarm')).toMatchObject([{ front: 'tj-khorog' }]);
  });
});

describe('support over a border (rules 4.2)', () => {
  const TERMEZ_2 = { pushes: [['uz-termez', 'af-balkh', 2]] } as const;

  it('may be written without a signature, but becomes hold', () => {
    const play = given(TERMEZ_2);
    order(play, 'tj-dushanbe', supportHold('uz-termez'));
    const facts = bell(play);
    expect(only(facts, 'order')[0]?.voided).toBe('noPact');
    expect(only(facts, 'push')[0]?.gotIn).toBe(true);
  });

  it('counts with an order pledge for this round, which is then kept', () => {
    const play = given(TERMEZ_2);
    const dushanbe = unitAt(play.state, 'tj-dushanbe');
    const pact = agree(
      play,
      [
        {
          kind: 'orderPledge',
          giver: 'ru',
          unit: dushanbe.id,
          unitAt: 'tj-dushanbe',
          act: { type: 'supportHold', at: 'uz-termez' },
          until: 'thisRound',
        },
        { kind: 'pay', from: 'uz', to: 'ru', coins: 1, each: 'once' },
      ],
      { parties: ['ru', 'uz'], term: 1 },
    );
    order(play, 'tj-dushanbe', supportHold('uz-termez'));
    const facts = bell(play);
    expect(only(facts, 'push')[0]?.gotIn).toBe(false);
    expect(only(facts, 'pledge')).toMatchObject([{ pact, giver: 'ru', finding: 'kept' }]);
    expect(play.state.power.ru?.ledger.kept).toBe(1);
    expect(play.state.pacts[pact]?.state).toBe('ended');
  });

  it('promised and not given is broken: -2 standing, and the playback learns what was missing', () => {
    const play = given(TERMEZ_2);
    const sughd = unitAt(play.state, 'tj-sughd');
    const pact = agree(
      play,
      [
        {
          kind: 'orderPledge',
          giver: 'tj',
          unit: sughd.id,
          unitAt: 'tj-sughd',
          act: { type: 'supportHold', at: 'uz-termez' },
          until: 'thisRound',
        },
      ],
      { parties: ['tj', 'uz'], term: 1 },
    );
    const facts = bell(play);
    expect(only(facts, 'pledge')).toMatchObject([
      { pact, finding: 'broken', missing: { unitAt: 'tj-sughd', at: 'uz-termez' } },
    ]);
    expect(play.state.power.tj).toMatchObject({ standing: 3, ledger: { broken: 1 } });
    expect(play.state.pacts[pact]?.ended?.how).toBe('breached');
  });
});

describe('securing (rules 4.5)', () => {
  it('lowers what it names, learns the presence, and only its owner is told', () => {
    const play = given({ state: { presence: { 'af-kunduz': 2 }, violence: { 'af-kunduz': 2 } } });
    order(play, 'af-kunduz', secure('presence'));
    bell(play);
    expect(play.state.presence['af-kunduz']).toBe(1);
    const learned = play.state.log.filter(({ entry }) => entry.fact.k === 'learned');
    expect(learned).toMatchObject([{ to: ['tal'], entry: { fact: { at: 'af-kunduz', presence: 1 } } }]);
  });

  it('earns a coin at a gate if it was pledged to another power, in the months for which it was', () => {
    const earned = (pledged: boolean, month: number) => {
      const play = given({ power: { tj: { coins: 3 } } });
      const { id: unit } = unitAt(play.state, 'tj-kulob');
      const act = { type: 'secure', at: 'tj-kulob' } as const;
      const promise = { kind: 'orderPledge', giver: 'tj', unit, unitAt: 'tj-kulob', act, until: 2 } as const;
      // The pact goes on when the promise is due no more.
      if (pledged) agree(play, [promise, { kind: 'nonAggression' }], { parties: ['tj', 'ru'] });
      for (let n = 1; ; n++) {
        play.until('diplomacy', n);
        order(play, 'tj-kulob', secure());
        const facts = bell(play);
        const gate = only(facts, 'value').filter(({ power, cause }) => power === 'tj' && cause.key === 'cause.gate');
        if (n === month) return gate.length;
      }
    };
    expect(earned(false, 1)).toBe(0);
    expect([1, 2, 3].map((month) => earned(true, month))).toEqual([1, 1, 0]);
  });
});

describe('incursions (rules 4.1)', () => {
  it('cost 2, and 2 more for the broken peace, whatever came of the order', () => {
    const play = given();
    order(play, 'tj-sughd', move('uz-termez'));
    const facts = bell(play);
    expect(only(facts, 'incursion')).toMatchObject([{ by: 'tj', on: 'uz', province: 'uz-termez' }]);
    expect(play.state.power.tj?.standing).toBe(1); // 5 - 4
    // An institution is flagged, not ended.
    const sco = Object.values(play.state.pacts).find(({ given: name }) => name === 'sco');
    expect(sco?.state).toBe('inForce');
  });

  it('take control if nobody stops them; no incursion is a guest that walks in by right', () => {
    const play = given({
      units: [
        { owner: 'tj', at: 'tj-sughd' },
        { owner: 'ru', at: 'tj-dushanbe' },
      ],
    });
    order(play, 'tj-sughd', move('uz-samarkand'));
    order(play, 'tj-dushanbe', move('tj-kulob'));
    const facts = bell(play);
    expect(play.state.controller['uz-samarkand']).toBe('tj');
    expect(play.state.controller['tj-kulob']).toBe('tj');
    expect(only(facts, 'incursion')).toHaveLength(1);
  });

  it('never enter closed provinces', () => {
    const play = given();
    const unit = unitAt(play.state, 'tj-sughd');
    const refusal = play.refusal({ seat: 's-tj' }, { type: 'writeOrder', unit: unit.id, order: move('kg-batken') });
    expect(refusal).toBe('closedProvince');
  });
});

describe('Panjshir', () => {
  const units = [
    { owner: 'tal', at: 'af-kabul' },
    { owner: 'tal', at: 'af-baghlan' },
    { owner: 'tal', at: 'af-takhar' },
    { owner: 'neutral', at: 'af-panjshir' },
  ] as const;

  it('is a fortress: two units are thrown back', () => {
    const play = given({ units: units.filter(({ at }) => at !== 'af-takhar') });
    order(play, 'af-kabul', move('af-panjshir'));
    order(play, 'af-baghlan', supportMove('af-kabul', 'af-panjshir'));
    bell(play);
    expect(play.state.controller['af-panjshir']).toBeNull();
    expect(unitAt(play.state, 'af-panjshir').owner).toBe('neutral');
  });

  it('falls to three, the neutral army is gone, and Whole country scores', () => {
    const play = given({ units });
    order(play, 'af-kabul', move('af-panjshir'));
    order(play, 'af-baghlan', supportMove('af-kabul', 'af-panjshir'));
    order(play, 'af-takhar', supportMove('af-kabul', 'af-panjshir'));
    const facts = bell(play);
    expect(play.state.controller['af-panjshir']).toBe('tal');
    expect(Object.values(play.state.units).some(({ owner }) => owner === 'neutral')).toBe(false);
    expect(only(facts, 'points')).toContainEqual({ k: 'points', power: 'tal', line: 'wholeCountry', by: 4 });
  });
});

describe('Regroup', () => {
  const attack = () => {
    const play = given({
      units: [
        { owner: 'tj', at: 'tj-sughd' },
        { owner: 'tj', at: 'tj-dushanbe' },
        { owner: 'uz', at: 'uz-termez' },
      ],
    });
    order(play, 'tj-sughd', move('uz-termez'));
    order(play, 'tj-dushanbe', supportMove('tj-sughd', 'uz-termez'));
    bell(play);
    return play;
  };

  it('opens for a person with a dislodged unit, with a proposal on own ground; one tap confirms', () => {
    const play = attack();
    expect(play.state.phase).toBe('resolution');
    play.endPhase();
    expect(play.state.phase).toBe('regroup');
    const [dislodged] = play.state.dislodged;
    expect(dislodged?.options).toEqual(expect.arrayContaining(['uz-qarshi']));
    const proposal = play.state.retreats[dislodged!.unit.id];
    expect(play.state.controller[proposal!]).toBe('uz');
    play.as('uz', { type: 'retreat', unit: dislodged!.unit.id, to: proposal! });
    expect(play.state.phase).toBe('briefing');
    expect(unitAt(play.state, proposal!).owner).toBe('uz');
    expect(play.state.controller['uz-termez']).toBe('tj');
  });

  it('never offers an incursion as a retreat', () => {
    const play = attack();
    const [dislodged] = play.state.dislodged;
    for (const to of dislodged!.options) expect(play.state.controller[to]).toBe('uz');
  });

  it('refuses other places, other units and other people', () => {
    const play = attack();
    play.endPhase();
    const { unit } = play.state.dislodged[0]!;
    const uz = { seat: 's-uz' };
    expect(play.refusal(uz, { type: 'retreat', unit: unit.id, to: 'uz-fergana' })).toBe('notARetreat');
    expect(play.refusal(uz, { type: 'retreat', unit: 'u99', to: null })).toBe('noSuchUnit');
    expect(play.refusal({ seat: 's-tj' }, { type: 'retreat', unit: unit.id, to: null })).toBe('foreignUnit');
  });

  it('is skipped when only a bot has a choice: its proposal is taken', () => {
    const play = given({
      start: { people: ['tj'] },
      units: [
        { owner: 'tj', at: 'tj-sughd' },
        { owner: 'tj', at: 'tj-dushanbe' },
        { owner: 'uz', at: 'uz-termez' },
      ],
    });
    order(play, 'tj-sughd', move('uz-termez'));
    order(play, 'tj-dushanbe', supportMove('tj-sughd', 'uz-termez'));
    const facts = bell(play);
    expect(only(facts, 'retreat')).toMatchObject([{ owner: 'uz', from: 'uz-termez' }]);
    expect(play.state.dislodged).toEqual([]);
  });
});

describe('guests (rules 4.3)', () => {
  it('go home at the Regroup after their access has ended, and take nothing on the way', () => {
    const play = given();
    const base = Object.values(play.state.pacts).find(({ given: name }) => name === 'base201')!;
    play.as('tj', { type: 'endTogether', pact: base.id });
    play.as('ru', { type: 'endTogether', pact: base.id });
    const told = play.state.log.length;
    // Russia may say where they go; it says nothing.
    play.until('diplomacy', 2);
    expect(only(factsSince(play, told), 'sentHome')).toHaveLength(2);
    expect(play.state.controller['tj-dushanbe']).toBe('tj');
    for (const { owner, at } of Object.values(play.state.units)) {
      if (owner === 'ru') expect(at.startsWith('ru-')).toBe(true);
    }
  });
});

describe('strongholds', () => {
  it('rise where presence stood at 3, are nobody’s, and fall with presence 1', () => {
    const play = given({
      state: { presence: { 'af-kunar': 3 }, threes: { 'af-kunar': 2 } },
      units: [
        { owner: 'tal', at: 'af-nangarhar' },
        { owner: 'tal', at: 'af-badakhshan' },
      ],
    });
    bell(play);
    expect(play.state.strongholds).toEqual(['af-kunar']);
    expect(play.state.controller['af-kunar']).toBeNull();
    expect(unitAt(play.state, 'af-kunar').owner).toBe('isk');

    play.until('diplomacy', 2);
    order(play, 'af-nangarhar', move('af-kunar'));
    order(play, 'af-badakhshan', supportMove('af-nangarhar', 'af-kunar'));
    bell(play);
    expect(play.state.strongholds).toEqual([]);
    expect(play.state.presence['af-kunar']).toBe(1);
    expect(play.state.controller['af-kunar']).toBe('tal');
  });
});
