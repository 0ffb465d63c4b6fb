// When each kind of condition holds (rules 11.1): the Evening at the start, one thing changed, and what follows.
import { describe, expect, it } from 'vitest';
import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { Condition } from '../../../shared/politics/conditions/condition.ts';
import type { Reader } from '../../../shared/politics/conditions/conditionKind.ts';
import { holds } from '../../../shared/politics/conditions/holds.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import type { World } from '../../../shared/politics/world.ts';
import { at, given, named, record, terms, withPower } from '../lessonWorld.ts';
import { EVENING } from './eveningWorld.ts';

const PEACE: Clause = { kind: 'nonAggression' };

function now(condition: Condition, world: World, reader: Reader = null): boolean {
  return holds(condition, { world, board: REGION_BOARD, reader });
}

/** The world in the round after the record. */
function after(world: World, ...records: readonly World['history'][number][]): World {
  const history = records.map((entry, index) => ({ ...entry, round: index + 1 }));
  return { ...world, round: records.length + 1, history };
}

function pact(world: World, parties: readonly PowerId[], clauses: readonly Clause[], more: Partial<Pact> = {}): World {
  return given(world, 'px', terms(parties, clauses), more);
}

function secret(world: World, parties: readonly PowerId[], clauses: readonly Clause[]): World {
  return given(world, 'px', terms(parties, clauses, { visibility: 'secret' }));
}

const quiet = record(EVENING);
const unitAtKulob = at(EVENING, 'tj-kulob');

const TABLE: readonly (readonly [string, Condition, World, boolean])[] = [
  // The board
  ['all of these', { is: 'controls', power: 'uz', provinces: ['uz-termez', 'uz-qarshi'], how: 'all' }, EVENING, true],
  ['not all', { is: 'controls', power: 'uz', provinces: ['uz-termez', 'tj-kulob'], how: 'all' }, EVENING, false],
  ['but any', { is: 'controls', power: 'uz', provinces: ['uz-termez', 'tj-kulob'], how: 'any' }, EVENING, true],
  ['nobody’s', { is: 'controls', power: 'tal', provinces: ['af-panjshir'], how: 'any' }, EVENING, false],
  ['one unit there', { is: 'units', owner: 'tj', provinces: ['tj-kulob'], compare: 'atLeast', n: 1 }, EVENING, true],
  ['no unit there', { is: 'units', owner: 'tj', provinces: ['tj-kulob'], compare: 'atMost', n: 0 }, EVENING, false],
  ['units anywhere', { is: 'units', owner: 'tj', provinces: [], compare: 'atLeast', n: 3 }, EVENING, true],
  ['Russia’s guests', { is: 'foreignUnits', power: 'tj', compare: 'atLeast', n: 2 }, EVENING, true],
  ['no guest of Uzbekistan', { is: 'foreignUnits', power: 'uz', compare: 'atMost', n: 0 }, EVENING, true],
  [
    'none of them in Kulob',
    { is: 'foreignUnits', power: 'tj', provinces: ['tj-kulob'], compare: 'atMost', n: 0 },
    EVENING,
    true,
  ],
  ['no fort', { is: 'forts', power: 'uz', provinces: ['uz-termez'] }, EVENING, false],
  ['a fort', { is: 'forts', power: 'uz', provinces: [] }, { ...EVENING, forts: ['uz-termez'] }, true],
  ['of another', { is: 'forts', power: 'tj', provinces: ['uz-termez'] }, { ...EVENING, forts: ['uz-termez'] }, false],
  [
    'two rose',
    { is: 'risen', compare: 'atLeast', n: 2 },
    after(EVENING, { ...quiet, risen: ['af-ghor'] }, { ...quiet, risen: ['af-bamyan', 'af-ghor'] }),
    true,
  ],
  // Paper
  ['a pact in force', { is: 'pactInForce', pact: 'px' }, pact(EVENING, ['uz', 'kz'], [PEACE]), true],
  [
    'a pact that ended',
    { is: 'pactInForce', pact: 'px' },
    pact(EVENING, ['uz', 'kz'], [PEACE], { state: 'ended' }),
    false,
  ],
  ['a secret one is nobody’s fact', { is: 'pactInForce', pact: 'px' }, secret(EVENING, ['uz', 'kz'], [PEACE]), false],
  [
    'published it is',
    { is: 'pactInForce', pact: 'px', as: 'published' },
    given(EVENING, 'px', terms(['uz', 'kz'], [PEACE], { visibility: 'secret' }), {
      published: { by: 'leak', round: 1 },
    }),
    true,
  ],
  [
    'a clause between the two',
    { is: 'clauseInForce', clause: 'nonAggression', a: 'kz', b: 'kg' },
    pact(EVENING, ['uz', 'kz', 'kg'], [PEACE]),
    true,
  ],
  [
    'not with a third',
    { is: 'clauseInForce', clause: 'pay', a: 'kz', b: 'kg' },
    pact(EVENING, ['uz', 'kz', 'kg'], [{ kind: 'pay', from: 'uz', to: 'kz', coins: 1, each: 'round' }]),
    false,
  ],
  [
    'not for three months yet',
    { is: 'clauseInForce', clause: 'nonAggression', a: 'kz', b: 'tal', rounds: 3 },
    { ...pact(EVENING, ['tal', 'kz'], [PEACE], { inForceSince: 1 }), round: 2 },
    false,
  ],
  [
    'for three months',
    { is: 'clauseInForce', clause: 'nonAggression', a: 'kz', b: 'tal', rounds: 3 },
    { ...pact(EVENING, ['tal', 'kz'], [PEACE], { inForceSince: 1 }), round: 3 },
    true,
  ],
  [
    'a suspended clause does not bind',
    { is: 'clauseInForce', clause: 'nonAggression', a: 'kz', b: 'tal' },
    { ...pact(EVENING, ['kz', 'tal'], [PEACE]), suspended: { 'px/0': EVENING.round } },
    false,
  ],
  [
    'a third at the table',
    { is: 'pactAmong', powers: ['uz', 'tal'], parties: 3 },
    pact(EVENING, ['uz', 'tal', 'kz'], [PEACE]),
    true,
  ],
  ['no third', { is: 'pactAmong', powers: ['uz', 'tal'], parties: 3 }, pact(EVENING, ['uz', 'tal'], [PEACE]), false],
  [
    'pacts with two of the three',
    { is: 'partners', power: 'uz', among: ['tj', 'kz', 'kg'], clause: 'mutualDefence', compare: 'atLeast', n: 2 },
    pact(EVENING, ['uz', 'kz', 'kg'], [{ kind: 'mutualDefence' }]),
    true,
  ],
  [
    'a broken pledge before everybody',
    { is: 'pledges', power: 'uz', what: 'broken', compare: 'atLeast', n: 1 },
    pact(EVENING, ['uz', 'kz'], [PEACE], {
      verdicts: [{ clause: 0, giver: 'uz', round: 1, finding: 'broken', evidence: { key: 'x' } }],
    }),
    true,
  ],
  [
    'a demand defied',
    { is: 'demand', on: 'tj', state: 'defied' },
    { ...EVENING, demands: [demandOf('defied', true)] },
    true,
  ],
  [
    'a private one is nobody’s fact',
    { is: 'demand', on: 'tj', state: 'defied' },
    { ...EVENING, demands: [demandOf('defied', false)] },
    false,
  ],
  // Councils
  ['a member of the CSTO', { is: 'member', power: 'kg', institution: 'csto' }, EVENING, true],
  ['no member of the CSTO', { is: 'member', power: 'uz', institution: 'csto' }, EVENING, false],
  ['a guest there', { is: 'member', power: 'uz', institution: 'csto', as: 'seated' }, withGuest('uz'), true],
  ['adopted', { is: 'motion', institution: 'csto', motion: 'admit', state: 'adopted' }, counted('adopted'), true],
  ['not refused', { is: 'motion', institution: 'csto', motion: 'admit', state: 'refused' }, counted('adopted'), false],
  ['one refused', { is: 'motions', by: 'ru', state: 'refused', compare: 'atLeast', n: 1 }, counted('refused'), true],
  ['voted no', { is: 'ballot', power: 'kg', institution: 'csto', ballot: 'no' }, counted('refused'), true],
  ['said nothing', { is: 'ballot', power: 'kz', institution: 'csto', ballot: 'abstain' }, counted('refused'), true],
  ['not counted yet', { is: 'ballot', power: 'kg', institution: 'csto', ballot: 'no' }, counted('open'), false],
  // Kabul
  ['embassy or higher', { is: 'status', power: 'ru', compare: 'atLeast', step: 'embassy' }, EVENING, true],
  ['contact or lower', { is: 'status', power: 'ru', compare: 'atMost', step: 'contact' }, EVENING, false],
  ['listed', { is: 'lists', power: 'ru' }, EVENING, true],
  ['one embassy', { is: 'steps', step: 'embassy', compare: 'atLeast', n: 2 }, EVENING, false],
  ['four contacts', { is: 'steps', step: 'contact', compare: 'atLeast', n: 4 }, EVENING, true],
  ['two Tajik posts', { is: 'posts', group: 'tajik', compare: 'atLeast', n: 3 }, EVENING, false],
  ['inclusion at the start is 51', { is: 'inclusion', compare: 'atLeast', n: 51 }, EVENING, true],
  ['and no more', { is: 'inclusion', compare: 'atLeast', n: 52 }, EVENING, false],
  ['a ban', { is: 'ban' }, { ...EVENING, opiumBan: true }, true],
  ['closed', { is: 'regime', power: 'tj', regime: 'closed' }, EVENING, true],
  // Numbers
  [
    'stability at its bound',
    { is: 'value', power: 'uz', value: 'stability', compare: 'atMost', n: 4 },
    withPower(EVENING, 'uz', { stability: 4 }),
    true,
  ],
  [
    'one above it',
    { is: 'value', power: 'uz', value: 'stability', compare: 'atMost', n: 4 },
    withPower(EVENING, 'uz', { stability: 5 }),
    false,
  ],
  ['six coins look rich', { is: 'coinsBand', power: 'kg', compare: 'atLeast', n: 2 }, purse(6), true],
  ['five do not', { is: 'coinsBand', power: 'kg', compare: 'atLeast', n: 2 }, purse(5), false],
  [
    'coins spent in secret still show',
    { is: 'coinsBand', power: 'kg', compare: 'atLeast', n: 2 },
    { ...purse(5), bands: { kg: 2 } },
    true,
  ],
  [
    'leverage as noted for all',
    { is: 'leverage', a: 'ru', b: 'tj', net: true, compare: 'atLeast', n: 3 },
    after(EVENING, { ...quiet, netLeverage: { 'ru>tj': 9 }, publicNetLeverage: { 'ru>tj': 3 } }),
    true,
  ],
  [
    'and not what is counted in secret',
    { is: 'leverage', a: 'ru', b: 'tj', net: true, compare: 'atLeast', n: 4 },
    after(EVENING, { ...quiet, netLeverage: { 'ru>tj': 9 }, publicNetLeverage: { 'ru>tj': 3 } }),
    false,
  ],
  // The situation
  ['named', { is: 'frontNamed', front: 'tj-khorog' }, named(EVENING, 'tj-khorog'), true],
  ['not named', { is: 'frontNamed', front: 'tj-khorog' }, named(EVENING, 'tj-kulob'), false],
  [
    'named last month',
    { is: 'frontNamed', front: 'tj-khorog' },
    { ...named(EVENING, 'tj-khorog'), round: EVENING.round + 1 },
    false,
  ],
  ['a crossing of its own', { is: 'ownFrontNamed', power: 'tj' }, named(EVENING, 'tj-khorog'), true],
  ['of another', { is: 'ownFrontNamed', power: 'uz' }, named(EVENING, 'tj-khorog'), false],
  [
    'presence',
    { is: 'presence', province: 'af-kabul', compare: 'atLeast', n: 2 },
    { ...EVENING, presence: { 'af-kabul': 2 } },
    true,
  ],
  [
    'presence that is not known',
    { is: 'presence', province: 'af-kabul', compare: 'atMost', n: 2 },
    { ...EVENING, presence: {} },
    false,
  ],
  ['violence', { is: 'violence', province: 'af-kabul', compare: 'atLeast', n: 2 }, EVENING, true],
  [
    'flow',
    { is: 'flow', route: 'north', compare: 'atMost', n: 1 },
    { ...EVENING, flow: { north: 1, west: 3, south: 3 } },
    true,
  ],
  [
    'stranded at one crossing',
    { is: 'stranded', crossing: 'x-termez', compare: 'atLeast', n: 2 },
    { ...EVENING, stranded: { 'x-termez': 1, 'x-kokul': 5 } },
    false,
  ],
  [
    'stranded in all',
    { is: 'stranded', compare: 'atLeast', n: 6 },
    { ...EVENING, stranded: { 'x-termez': 1, 'x-kokul': 5 } },
    true,
  ],
  [
    'taken in, however',
    { is: 'hosted', by: 'tj', compare: 'atLeast', n: 3 },
    { ...EVENING, hosted: { tj: { open: 1, humanitarian: 2 }, uz: { open: 4, humanitarian: 0 } } },
    true,
  ],
  [
    'infiltrations into one',
    { is: 'infiltrations', into: 'tj', compare: 'atLeast', n: 2 },
    after(EVENING, { ...quiet, infiltrations: ['tj-kulob', 'uz-termez'] }, { ...quiet, infiltrations: ['tj-khorog'] }),
    true,
  ],
  ['infiltrations', { is: 'infiltrations', into: 'anywhere', compare: 'atMost', n: 0 }, EVENING, true],
  [
    'an assessment that was right',
    { is: 'assessments', by: 'ru', right: true, compare: 'atLeast', n: 1 },
    {
      ...after(EVENING, {
        ...quiet,
        alerts: [{ front: 'tj-kulob', role: 'false', strength: 0, from: 'af-takhar' }],
      }),
      statements: [{ by: 'ru', front: 'tj-kulob', says: 'pretext', round: 1 }],
    },
    true,
  ],
  ['October has begun', { is: 'month', compare: 'atLeast', round: 2 }, { ...EVENING, round: 2 }, true],
  ['not yet', { is: 'month', compare: 'atLeast', round: 2 }, { ...EVENING, round: 1 }, false],
  // The last round that closed
  [
    'supported a neighbour',
    { is: 'supported', giver: 'tj', at: 'uz-termez', whom: 'uz' },
    after(EVENING, record(EVENING, { 'tj-sughd': { type: 'supportHold', at: 'uz-termez' } })),
    true,
  ],
  [
    'supported itself',
    { is: 'supported', giver: 'tj' },
    after(EVENING, record(EVENING, { 'tj-sughd': { type: 'supportHold', at: 'tj-kulob' } })),
    false,
  ],
  [
    'secured behind a named front',
    { is: 'secured', giver: 'tal', behindNamedFront: true },
    after(EVENING, { ...quiet, fronts: ['uz-termez'], secured: [{ unit: 'u', owner: 'tal', at: 'af-balkh' }] }),
    true,
  ],
  [
    'secured elsewhere',
    { is: 'secured', giver: 'tal', behindNamedFront: true },
    after(EVENING, { ...quiet, fronts: ['tj-kulob'], secured: [{ unit: 'u', owner: 'tal', at: 'af-balkh' }] }),
    false,
  ],
  ['no incursion', { is: 'incursion', by: 'uz' }, after(EVENING, quiet), false],
  [
    'an incursion two months ago',
    { is: 'incursion', by: 'uz', on: 'tj', rounds: 2 },
    after(EVENING, { ...quiet, incursions: [{ by: 'uz', on: 'tj', province: 'tj-sughd' }] }, quiet),
    true,
  ],
  [
    'but not last month',
    { is: 'incursion', by: 'uz', on: 'tj' },
    after(EVENING, { ...quiet, incursions: [{ by: 'uz', on: 'tj', province: 'tj-sughd' }] }, quiet),
    false,
  ],
  ['got in', { is: 'gotIn', front: 'tj-kulob' }, after(EVENING, { ...quiet, infiltrations: ['tj-kulob'] }), true],
  ['before round 2', { is: 'gotIn', front: 'tj-kulob' }, EVENING, false],
  ['two coins in public', { is: 'received', power: 'uz', coins: 2 }, paid('public'), true],
  ['two coins in secret', { is: 'received', power: 'uz', coins: 2 }, paid('secret'), false],
  ['from another', { is: 'received', power: 'uz', from: 'tj', coins: 2 }, paid('public'), false],
  [
    'earned over two months',
    { is: 'earned', power: 'kz', how: 'trade', span: 'match', coins: 2 },
    after(
      EVENING,
      { ...quiet, earned: [{ power: 'kz', how: 'trade', coins: 1 }] },
      { ...quiet, earned: [{ power: 'kz', how: 'trade', coins: 1 }] },
    ),
    true,
  ],
  [
    'a corridor in two months',
    { is: 'corridorPaid', route: 'termezKabul', rounds: 2 },
    after(EVENING, { ...quiet, corridorsPaid: ['termezKabul'] }, { ...quiet, corridorsPaid: ['termezKabul'] }),
    true,
  ],
  [
    'not last month',
    { is: 'corridorPaid', route: 'termezKabul' },
    after(EVENING, { ...quiet, corridorsPaid: ['termezKabul'] }, quiet),
    false,
  ],
  ['it says so still', { is: 'statement', by: 'ru', front: 'tj-kulob', says: 'real' }, said(3), true],
  ['three months are over', { is: 'statement', by: 'ru', front: 'tj-kulob', says: 'real' }, said(4), false],
  ['a flag', { is: 'flag', flag: 'statusFreeze' }, { ...EVENING, flags: { statusFreeze: EVENING.round } }, true],
  ['a flag gone', { is: 'flag', flag: 'statusFreeze' }, { ...EVENING, flags: { statusFreeze: 0 } }, false],
];

function demandOf(state: 'defied', isPublic: boolean): World['demands'][number] {
  const ask = { type: 'coins', coins: 1 } as const;
  return { id: 'd1', by: 'ru', on: 'tj', stakes: [], ask, madeIn: 1, due: 1, public: isPublic, state };
}

function withGuest(power: PowerId): World {
  return { ...EVENING, institutions: { csto: { members: [], guests: [power] } } };
}

function counted(state: World['motions'][number]['state']): World {
  const voters: readonly PowerId[] = ['ru', 'tj', 'kz', 'kg'];
  const content = { motion: 'admit', power: 'uz' } as const;
  const ballots = { ru: 'yes', kg: 'no' } as const;
  const motion = { id: 'm1', institution: 'csto', by: 'ru', content, madeIn: 1, ballots, state, voters } as const;
  return { ...EVENING, motions: [motion] };
}

function purse(coins: number): World {
  return withPower({ ...EVENING, bands: {} }, 'kg', { coins });
}

function paid(visibility: 'public' | 'secret'): World {
  const clause: Clause = { kind: 'pay', from: 'ru', to: 'uz', coins: 2, each: 'round' };
  const world = given(EVENING, 'px', terms(['ru', 'uz'], [clause], { visibility }));
  return after(world, { ...quiet, payments: [{ from: 'ru', to: 'uz', coins: 2, pact: 'px', kind: 'pay' }] });
}

function said(round: number): World {
  return { ...EVENING, round, statements: [{ by: 'ru', front: 'tj-kulob', says: 'real', round: 1 }] };
}

describe('a condition holds, or does not', () => {
  it.each(TABLE)('%s', (_, condition, world, expected) => {
    expect(now(condition, world)).toBe(expected);
  });

  it('has a case for every kind', async () => {
    const { CONDITION_KINDS } = await import('../../../shared/politics/conditions/conditionKinds.ts');
    const shown = new Set(TABLE.map(([, { is }]) => is));
    // `soldTwice` needs a history of pledges: below.
    expect(Object.keys(CONDITION_KINDS).filter((kind) => !shown.has(kind as Condition['is']))).toEqual(['soldTwice']);
  });
});

describe('paper is read as the reader may read it', () => {
  it('a party of a secret pact counts it, the engine counts all, everybody does not', () => {
    const world = secret(EVENING, ['uz', 'tal'], [PEACE]);
    const asked: Condition = { is: 'clauseInForce', clause: 'nonAggression', a: 'uz', b: 'tal' };
    expect((['engine', 'uz', 'tj', null] as const).map((reader) => now(asked, world, reader))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('the reserve promised twice is known to the engine alone', () => {
    const pledge = (unit: string, to: string): Clause => ({
      kind: 'orderPledge',
      giver: 'tj',
      unit,
      unitAt: 'tj-kulob',
      act: { type: 'supportHold', at: to },
      until: 'thisRound',
    });
    const first = given(
      EVENING,
      'p1',
      terms(['tj', 'ru'], [pledge(unitAtKulob.id, 'tj-bokhtar')], { visibility: 'secret' }),
    );
    const both = given(
      first,
      'p2',
      terms(['tj', 'kg'], [pledge(unitAtKulob.id, 'tj-khorog')], { visibility: 'secret' }),
    );
    const world = { ...both, round: 2, history: [{ ...quiet, round: 1, inForce: ['p1', 'p2'] }] };
    const asked: Condition = { is: 'soldTwice', power: 'tj', hidden: true };
    expect([now(asked, world, 'engine'), now(asked, world, 'tj'), now(asked, world)]).toEqual([true, false, false]);
    // None of the two was kept.
    expect(now({ ...asked, kept: true }, world, 'engine')).toBe(false);
  });
});

describe('two conditions that ask for each other', () => {
  const arms: Clause = { kind: 'arms', seller: 'kz', buyer: 'tal', price: 0 };
  const whenArms: Condition = { is: 'clauseInForce', clause: 'arms', a: 'kz', b: 'tal' };
  const whenPeace: Condition = { is: 'clauseInForce', clause: 'nonAggression', a: 'kz', b: 'tal' };
  const first = given(EVENING, 'p1', terms(['tal', 'kz'], [{ ...PEACE, when: whenArms }]));
  const world = given(first, 'p2', terms(['tal', 'kz'], [{ ...arms, when: whenPeace }]));

  it('are read as the last bell left them, so there is always an answer', () => {
    expect([now(whenArms, world), now(whenPeace, world)]).toEqual([false, false]);
    const read = { ...world, whens: { round: world.round - 1, held: { 'p1/0': true, 'p2/0': false } } };
    expect([now(whenArms, read), now(whenPeace, read)]).toEqual([false, true]);
  });
});
