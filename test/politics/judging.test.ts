// What the watcher finds at Close, kind by kind (rules 6.1), and what a breach costs and ends (6.2).
import { describe, expect, it } from 'vitest';
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { Verdict } from '../../shared/politics/pact.ts';
import { endingsAtClose, judgePacts, keptAtMatchEnd, suppliesCut } from '../../shared/politics/pactClose.ts';
import type { GameOrder, RoundRecord, World } from '../../shared/politics/world.ts';
import { BOARD, given, lessonWorld, named, pactIn, record, terms, withOrder } from './lessonWorld.ts';
import { say } from './words.ts';

const start = lessonWorld();
const support = (at: ProvinceId): GameOrder => ({ type: 'supportHold', at });
const secure: GameOrder = { type: 'secure', lowers: 'presence' };
const move = (to: ProvinceId): GameOrder => ({ type: 'move', to: { province: to } });

/** Findings on the clauses of one pact, as `giver finding`. */
function findings(world: World, parties: readonly PowerId[], clauses: readonly Clause[], of: RoundRecord) {
  const [judgement] = judgePacts(given(world, 'p20', terms(parties, clauses)), BOARD, of).filter(
    ({ pact }) => pact.id === 'p20',
  );
  return (judgement?.verdicts ?? []).map(({ giver, finding }) => `${giver} ${finding}`);
}

const verdict = (finding: Verdict['finding'], round: number): Verdict => ({
  clause: 0,
  giver: 'tal',
  round,
  finding,
  evidence: { key: 'pact.act.hold' },
});

describe('orderPledge: judged against the orders at the bell', () => {
  const sughd = { kind: 'orderPledge', giver: 'tj', unit: 'u6', unitAt: 'tj-sughd', until: 'thisRound' } as const;
  const termez: Clause = { ...sughd, act: { type: 'supportHold', at: 'uz-termez' } };
  const alarm = named(start, 'uz-termez', 'tj-kulob');
  const judge = (clause: Clause, orders: Record<ProvinceId, GameOrder>, world = alarm) =>
    findings(world, ['tj', 'uz'], [clause], record(world, orders));

  it.each<[string, Clause, Record<ProvinceId, GameOrder>, string]>([
    ['supported as promised', termez, { 'tj-sughd': support('uz-termez') }, 'tj kept'],
    ['held instead', termez, {}, 'tj broken'],
    ['supported another', termez, { 'tj-sughd': support('uz-qarshi') }, 'tj broken'],
    ['secured instead', termez, { 'tj-sughd': secure }, 'tj broken'],
    [
      'supported a move as promised',
      { ...sughd, act: { type: 'supportMove', from: 'uz-qarshi', to: 'uz-termez' } },
      { 'tj-sughd': { type: 'supportMove', from: 'uz-qarshi', to: 'uz-termez' } },
      'tj kept',
    ],
    [
      'supported another move',
      { ...sughd, act: { type: 'supportMove', from: 'uz-qarshi', to: 'uz-termez' } },
      { 'tj-sughd': { type: 'supportMove', from: 'uz-termez', to: 'uz-qarshi' } },
      'tj broken',
    ],
  ])('%s', (_name, clause, orders, found) => expect(judge(clause, orders)).toEqual([found]));

  it('what became of the order does not matter: cut, or written as hold', () => {
    const cut = withOrder(record(alarm, { 'tj-sughd': support('uz-termez') }), 'tj-sughd', {
      result: 'cut',
      adjudicated: { type: 'hold' },
      voided: 'securingUnit',
    });
    expect(findings(alarm, ['tj', 'uz'], [termez], cut)).toEqual(['tj kept']);
  });

  it('the evidence tells the order and the promise', () => {
    const world = given(alarm, 'p20', terms(['tj', 'uz'], [termez]));
    const [judgement] = judgePacts(world, BOARD, record(world));
    expect(judgement?.verdicts.map(({ evidence }) => say(evidence))).toEqual([
      'In the orders the tj army at Sughd was told to hold. The promise was to support Termez.',
    ]);
  });

  it('lapses when nobody is left there to support', () => {
    const { u7: _termez, ...units } = alarm.units;
    expect(judge(termez, { 'tj-sughd': support('uz-qarshi') }, { ...alarm, units })).toEqual(['tj lapsed']);
  });

  it('lapses when the unit was dislodged in a round before', () => {
    const first = withOrder(record(alarm, {}), 'tj-sughd', { dislodged: true });
    const world: World = { ...named({ ...alarm, round: 2 }, 'uz-termez'), history: [first] };
    const pact = given(world, 'p20', terms(['tj', 'uz'], [{ ...termez, until: 3 }]), { inForceSince: 1 });
    expect(judgePacts(pact, BOARD, record(world)).flatMap(({ verdicts }) => verdicts.map((v) => v.finding))).toEqual([
      'lapsed',
    ]);
  });

  it('is judged in its round only', () => {
    const later = given({ ...alarm, round: 2 }, 'p20', terms(['tj', 'uz'], [termez]), { inForceSince: 1 });
    expect(judgePacts(later, BOARD, record(later))).toEqual([]);
  });

  it('a suspended clause binds nobody', () => {
    expect(judge(termez, {}, { ...alarm, suspended: { 'p20/0': 1 } })).toEqual([]);
  });

  describe('idle: no front named is guarded by it', () => {
    const kunduz = (until: 'thisRound' | number): Clause => ({
      kind: 'orderPledge',
      giver: 'tal',
      unit: 'u10',
      unitAt: 'af-kunduz',
      act: { type: 'secure', at: 'af-kunduz' },
      until,
    });
    const hold = (unit: string, unitAt: ProvinceId): Clause => ({
      kind: 'orderPledge',
      giver: 'tj',
      unit,
      unitAt,
      act: { type: 'hold' },
      until: 'thisRound',
    });

    it.each<[string, readonly ProvinceId[], Clause, Record<ProvinceId, GameOrder>, string]>([
      ['secures behind a named front', ['tj-bokhtar'], kunduz('thisRound'), { 'af-kunduz': secure }, 'tal kept'],
      ['secures behind no named front', ['uz-termez'], kunduz('thisRound'), { 'af-kunduz': secure }, 'tal idle'],
      ['broken is broken, even where it would have been idle', ['uz-termez'], kunduz('thisRound'), {}, 'tal broken'],
      ['stands in a named front', ['tj-kulob'], hold('u4', 'tj-kulob'), {}, 'tj kept'],
      ['holds in the hinterland', ['tj-kulob'], hold('u6', 'tj-sughd'), {}, 'tj idle'],
      ['supports into a front nobody named', ['tj-kulob'], termez, { 'tj-sughd': support('uz-termez') }, 'tj idle'],
      [
        'secures at a gate',
        ['uz-termez'],
        { ...hold('u5', 'tj-khorog'), act: { type: 'secure', at: 'tj-khorog' } } as Clause,
        { 'tj-khorog': secure },
        'tj kept',
      ],
    ])('%s', (_name, fronts, clause, orders, found) => {
      const world = named(start, ...fronts);
      expect(findings(world, ['tj', 'uz', 'tal'], [clause], record(world, orders))).toEqual([found]);
    });

    it('to round n: kept when due if one round was not idle, idle if all were', () => {
      const world = named({ ...start, round: 3 }, 'uz-termez');
      const since = { inForceSince: 1 };
      const judge = (verdicts: readonly Verdict[]) =>
        judgePacts(
          given(world, 'p20', terms(['ru', 'tal'], [kunduz(3)]), { ...since, verdicts }),
          BOARD,
          record(world, { 'af-kunduz': secure }),
        ).flatMap((judgement) => judgement.verdicts.map(({ finding }) => finding));
      expect(judge([verdict('idle', 1)])).toEqual(['kept']);
      expect(judge([verdict('idle', 1), verdict('idle', 2)])).toEqual(['idle']);
    });

    it('to round n: nothing is said of a good round before the last', () => {
      const world = named(start, 'tj-bokhtar');
      expect(findings(world, ['ru', 'tal'], [kunduz(3)], record(world, { 'af-kunduz': secure }))).toEqual([]);
    });
  });
});

describe('actPledge: judged at Close of its round', () => {
  const posts: Clause = {
    kind: 'actPledge',
    giver: 'tal',
    deed: { type: 'posts', group: 'tajik', atLeast: 5 },
    byRound: 2,
  };
  const then = (changes: Partial<World>): World => ({ ...start, round: 2, ...changes });
  const judge = (clause: Clause, world: World, changes: Partial<RoundRecord> = {}) =>
    findings(world, ['tal', 'uz', 'tj'], [clause], record(world, {}, changes));

  it.each<[string, Clause, World, Partial<RoundRecord>, readonly string[]]>([
    ['not due yet', posts, start, {}, []],
    ['posts given', posts, then({ posts: { ...start.posts, tajik: 5 } }), {}, ['tal kept']],
    ['posts missing', posts, then({ posts: { ...start.posts, tajik: 4 } }), {}, ['tal broken']],
    ['ban', { ...posts, deed: { type: 'ban', on: true } } as Clause, then({ opiumBan: true }), {}, ['tal kept']],
    ['no ban', { ...posts, deed: { type: 'ban', on: true } } as Clause, then({}), {}, ['tal broken']],
    [
      'regime',
      { kind: 'actPledge', giver: 'uz', deed: { type: 'borderRegime', regime: 'closed' }, byRound: 2 },
      then({}),
      {},
      ['uz kept'],
    ],
  ])('%s', (_name, clause, world, changes, found) => {
    expect(judge(clause, world, changes)).toEqual(found);
  });

  it('a policy played since the pact is in force, by round n', () => {
    const rally: Clause = { kind: 'actPledge', giver: 'tj', deed: { type: 'policy', policy: 'rally' }, byRound: 2 };
    expect(judge(rally, then({}), { policies: [{ power: 'tj', policy: 'rally' }] })).toEqual(['tj kept']);
    expect(judge(rally, then({}), { policies: [{ power: 'uz', policy: 'rally' }] })).toEqual(['tj broken']);
  });

  it('the evidence counts promised and given', () => {
    const world = given(then({}), 'p20', terms(['tal', 'tj'], [posts]));
    const [judgement] = judgePacts(world, BOARD, record(world));
    expect(judgement?.verdicts.map(({ evidence }) => say(evidence))).toEqual([
      'Promised were 5 posts for Tajiks; they hold 2.',
    ]);
  });
});

describe('nonAggression', () => {
  const peace: Clause = { kind: 'nonAggression' };
  const judge = (of: RoundRecord, world = start) => findings(world, ['ru', 'tj', 'uz'], [peace], of);
  const raid = { by: 'uz', on: 'tj', province: 'tj-sughd' } as const;

  it('an incursion on a partner breaks it, on others not', () => {
    expect(judge(record(start, {}, { incursions: [raid] }))).toEqual(['uz broken']);
    expect(judge(record(start, {}, { incursions: [{ by: 'uz', on: 'tal', province: 'af-balkh' }] }))).toEqual([]);
  });

  it('supporting one breaks it too; a support that was written as hold does not', () => {
    const moved = withOrder(record(start, { 'uz-qarshi': move('tj-sughd') }), 'uz-qarshi', { incursionOn: 'tj' });
    const helped = withOrder(moved, 'tj-dushanbe', {
      written: { type: 'supportMove', from: 'uz-qarshi', to: 'tj-sughd' },
      adjudicated: { type: 'supportMove', from: 'uz-qarshi', to: 'tj-sughd' },
    });
    expect(judge(helped)).toEqual(['ru broken']);
    expect(judge(withOrder(helped, 'tj-dushanbe', { adjudicated: { type: 'hold' }, voided: 'noPact' }))).toEqual([]);
  });

  it('paying who made one on the partner in the last two rounds breaks it', () => {
    const pay = { from: 'ru', to: 'uz', coins: 1, pact: 'p9', kind: 'pay' } as const;
    const now = (round: number): World => ({ ...start, round, history: [record(start, {}, { incursions: [raid] })] });
    const judged = (round: number, kind: 'pay' | 'supply' = 'pay') =>
      judge(record(now(round), {}, { payments: [{ ...pay, kind }] }), now(round));
    expect([2, 3, 4].map((round) => judged(round))).toEqual([['ru broken'], ['ru broken'], []]);
    expect(judged(2, 'supply')).toEqual([]);
  });

  it('is kept when it ends well after two rounds, or outlives the match', () => {
    const short = (round: number, since: number) =>
      given({ ...start, round }, 'p20', terms(['tj', 'uz'], [peace]), { inForceSince: since, lastRound: round });
    const kept = (world: World) => endingsAtClose(world, BOARD).flatMap(({ verdicts }) => verdicts.map((v) => v.giver));
    expect(kept(short(2, 1))).toEqual(['tj', 'uz']);
    expect(kept(short(2, 2))).toEqual([]);
    const alive = keptAtMatchEnd({ ...start, round: 5 }, BOARD).map(({ pact, verdicts }) => [pact.id, verdicts.length]);
    expect(alive).toEqual([['p8', 3]]);
  });
});

describe('self-executing clauses break by what was not paid or not let be', () => {
  const pay: Clause = { kind: 'pay', from: 'uz', to: 'tj', coins: 2, each: 'round' };
  const short = (clause: number, from: PowerId): Partial<RoundRecord> => ({ shorts: [{ pact: 'p20', clause, from }] });

  it.each<[string, Clause, PowerId]>([
    ['pay', pay, 'uz'],
    ['supply with a price', { kind: 'supply', giver: 'tj', receiver: 'uz', good: 'electricity', price: 1 }, 'uz'],
    ['corridor', { kind: 'corridor', route: 'termezKabul', funders: { uz: 2, tj: 1 } }, 'tj'],
    ['arms', { kind: 'arms', seller: 'tj', buyer: 'uz', price: 2 }, 'uz'],
  ])('%s: a short payment is a breach of the payer', (_name, clause, payer) => {
    expect(findings(start, ['tj', 'uz'], [clause], record(start, {}, short(0, payer)))).toEqual([`${payer} broken`]);
    expect(findings(start, ['tj', 'uz'], [clause], record(start))).toEqual([]);
  });

  it('access: dislodging one’s own guest', () => {
    const open: Clause = { kind: 'access', grantor: 'tj', grantee: 'ru', mode: 'transit', provinces: 'all' };
    const fought = withOrder(record(start, { 'tj-kulob': move('tj-bokhtar') }), 'tj-bokhtar', { dislodged: true });
    expect(findings(start, ['tj', 'ru'], [open], fought)).toEqual(['tj broken']);
    const byOthers = withOrder(record(start, { 'af-kunduz': move('tj-bokhtar') }), 'tj-bokhtar', { dislodged: true });
    expect(findings(start, ['tj', 'ru'], [open], byOthers)).toEqual([]);
  });

  it.each<Clause>([
    { kind: 'status', giver: 'uz', move: 'embassy' },
    { kind: 'trade', a: 'tj', b: 'uz' },
    { kind: 'mutualDefence' },
    { kind: 'other', words: { text: 'peace' } },
  ])('$kind is never broken', (clause) => {
    const wild = record(
      start,
      { 'uz-qarshi': move('tj-sughd') },
      { incursions: [{ by: 'uz', on: 'tj', province: 'tj-sughd' }] },
    );
    expect(findings(start, ['tj', 'uz'], [clause], wild)).toEqual([]);
  });
});

describe('what a breach does (rules 6.2)', () => {
  const raid = (world: World) => record(world, {}, { incursions: [{ by: 'uz', on: 'tj', province: 'tj-sughd' }] });
  const peace = (round: number, visibility: 'public' | 'secret') =>
    given({ ...start, round }, 'p20', terms(['tj', 'uz'], [{ kind: 'nonAggression' }], { visibility }));
  const judged = (world: World, id: string) => judgePacts(world, BOARD, raid(world)).find(({ pact }) => pact.id === id);

  it.each([
    [3, 'public', -2],
    [4, 'public', -3],
    [3, 'secret', -1],
    [4, 'secret', -1],
  ] as const)('in round %i a %s pact costs %i', (round, visibility, standing) => {
    expect(judged(peace(round, visibility), 'p20')).toMatchObject({ standing, brokenBy: ['uz'] });
  });

  it('ends the pact as breached, with the evidence in it', () => {
    const last = judged(peace(1, 'public'), 'p20')?.steps.at(-1);
    expect(last).toMatchObject({
      how: 'ended',
      by: 'uz',
      pact: { state: 'ended', ended: { how: 'breached', by: 'uz' } },
    });
    expect(last?.pact.verdicts).toHaveLength(1);
  });

  it('only flags an institutional treaty', () => {
    const sco = judged(start, 'p8');
    expect(sco?.brokenBy).toEqual(['uz']);
    expect(sco?.steps.map(({ how }) => how)).toEqual(['judged']);
    expect(sco?.steps[0]?.pact.state).toBe('inForce');
  });

  it('a giver that ends its supply cuts it; the receiver that leaves does not', () => {
    expect(suppliesCut(start, BOARD, pactIn(start, 'p3'), 'uz')).toEqual([{ giver: 'uz', receiver: 'tal' }]);
    expect(suppliesCut(start, BOARD, pactIn(start, 'p3'), 'tal')).toEqual([]);
  });
});
