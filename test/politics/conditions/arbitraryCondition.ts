// Random conditions about a match of the Evening's six powers, every kind equally often; and the fields that its words must name.
import fc from 'fast-check';
import { frontsOf, isAfghan } from '../../../shared/board/fronts.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { ClauseKind } from '../../../shared/politics/clause.ts';
import { CLAUSE_KINDS } from '../../../shared/politics/clauseKinds.ts';
import type { Condition, MeasuredCondition, PlainCondition } from '../../../shared/politics/conditions/condition.ts';
import { mayRead } from '../../../shared/politics/inForce.ts';
import { SIX_POWERS } from '../../../shared/scenario/evening.ts';
import { EVENING } from './eveningWorld.ts';

const power = fc.constantFrom(...SIX_POWERS);
const grantor = fc.constantFrom('ru', 'tj', 'uz', 'kz', 'kg');
const two = fc.uniqueArray(power, { minLength: 2, maxLength: 2 });
const province = fc.constantFrom(
  ...Object.values(REGION_BOARD.provinces)
    .filter(({ sovereign }) => SIX_POWERS.some((id) => id === sovereign))
    .map(({ id }) => id),
);
const afghan = province.filter((id) => isAfghan(REGION_BOARD, id));
const front = fc.constantFrom(...frontsOf(REGION_BOARD, SIX_POWERS));
const provinces = fc.uniqueArray(province, { minLength: 1, maxLength: 4 });
const step = fc.constantFrom('contact', 'embassy', 'recognised');
const clause = fc.constantFrom(...(Object.keys(CLAUSE_KINDS) as ClauseKind[]));
const group = fc.constantFrom('pashtun', 'tajik', 'hazara', 'uzbek');
const route = fc.constantFrom('termezKabul', 'powerLine');
const rounds = fc.integer({ min: 1, max: 6 });
const coins = fc.integer({ min: 1, max: 12 });
const state = fc.constantFrom('adopted', 'refused');
const council = fc.constantFrom('csto', 'sco', 'moscowFormat');
const motionKind = fc.constantFrom('rubezh', 'admit', 'donorCall');
const somebody = fc.oneof(power, fc.constant('anywhere'));

const treaty = fc.constantFrom(
  ...Object.values(EVENING.pacts)
    .filter((pact) => mayRead(pact, null))
    .map(({ id }) => id),
);

type Shape = Readonly<Record<string, fc.Arbitrary<unknown>>>;
const optional = (of: fc.Arbitrary<unknown>) => fc.option(of, { nil: undefined });

/** Fields left undefined are left out, as on the wire. */
const of = (is: string, shape: Shape): fc.Arbitrary<unknown> =>
  fc.record({ is: fc.constant(is), ...shape }).map((made) => JSON.parse(JSON.stringify(made)) as unknown);

/** A number strictly inside the range, so that the comparison can go both ways. */
const against = (is: string, [least, most]: readonly [number, number], shape: Shape = {}): fc.Arbitrary<unknown> =>
  of(is, { ...shape, compare: fc.constantFrom('atLeast', 'atMost'), n: fc.integer({ min: least + 1, max: most - 1 }) });

const MEASURED: Readonly<Record<MeasuredCondition['is'], fc.Arbitrary<unknown>>> = {
  units: against('units', [0, 20], { owner: power, provinces: fc.constant([]) }),
  foreignUnits: against('foreignUnits', [0, 20], { power }),
  risen: against('risen', [0, 8]),
  partners: against('partners', [0, 3], {
    power: fc.constant('uz'),
    among: fc.constant(['tj', 'kz', 'kg']),
    clause: optional(clause),
  }),
  pledges: against('pledges', [0, 30], { power, what: fc.constantFrom('kept', 'broken', 'withdrawn') }),
  motions: against('motions', [0, 12], {
    institution: optional(council),
    motion: optional(motionKind),
    by: optional(power),
    state,
  }),
  steps: against('steps', [0, 5], { step }),
  posts: against('posts', [0, 33], { group }),
  inclusion: against('inclusion', [0, 100]),
  value: fc.oneof(
    against('value', [0, 10], { power, value: fc.constantFrom('stability', 'standing') }),
    against('value', [0, 5], { power: grantor, value: fc.constant('radicalisation') }),
  ),
  coinsBand: against('coinsBand', [0, 2], { power }),
  leverage: two.chain(([a, b]) =>
    against('leverage', [0, 8], { a: fc.constant(a), b: fc.constant(b), net: fc.boolean() }),
  ),
  presence: against('presence', [0, 3], { province: afghan }),
  violence: against('violence', [0, 3], { province: afghan }),
  flow: against('flow', [0, 3], { route: fc.constantFrom('north', 'west', 'south') }),
  stranded: against('stranded', [0, 8], { crossing: optional(fc.constantFrom('x-termez', 'x-kokul')) }),
  hosted: against('hosted', [0, 8], { by: somebody }),
  infiltrations: against('infiltrations', [0, 8], { into: somebody }),
  assessments: against('assessments', [0, 4], { by: power, right: fc.boolean() }),
};

const FACTS: Readonly<Record<Exclude<PlainCondition['is'], MeasuredCondition['is']>, fc.Arbitrary<unknown>>> = {
  controls: of('controls', { power, provinces, how: fc.constantFrom('all', 'any') }),
  forts: of('forts', { power, provinces: fc.oneof(fc.constant([]), provinces) }),
  pactInForce: of('pactInForce', { pact: treaty }),
  clauseInForce: two.chain(([a, b]) =>
    of('clauseInForce', { clause, a: fc.constant(a), b: fc.constant(b), rounds: optional(rounds) }),
  ),
  pactAmong: of('pactAmong', {
    powers: two,
    parties: optional(fc.integer({ min: 3, max: 5 })),
    clause: optional(clause),
    visibility: optional(fc.constantFrom('public', 'secret')),
    rounds: optional(rounds),
  }),
  soldTwice: of('soldTwice', { power, kept: optional(fc.boolean()), hidden: optional(fc.boolean()) }),
  demand: two.chain(([by, on]) =>
    of('demand', {
      by: optional(fc.constant(by)),
      on: optional(fc.constant(on)),
      state: fc.constantFrom('complied', 'defied', 'backedDown'),
    }),
  ),
  member: of('member', { power, institution: council, as: optional(fc.constantFrom('guest', 'seated')) }),
  motion: of('motion', { institution: council, motion: motionKind, state }),
  ballot: of('ballot', {
    power,
    institution: council,
    motion: optional(motionKind),
    ballot: fc.constantFrom('yes', 'no', 'abstain'),
  }),
  status: fc.oneof(
    of('status', { power: grantor, compare: fc.constant('atLeast'), step }),
    of('status', { power: grantor, compare: fc.constant('atMost'), step: fc.constantFrom('shunned', 'contact') }),
  ),
  lists: of('lists', { power: grantor }),
  ban: of('ban', {}),
  regime: of('regime', { power, regime: fc.constantFrom('open', 'humanitarian', 'closed') }),
  frontNamed: of('frontNamed', { front }),
  ownFrontNamed: of('ownFrontNamed', { power }),
  month: of('month', { compare: fc.constantFrom('atLeast', 'atMost'), round: fc.integer({ min: 2, max: 11 }) }),
  supported: two.chain(([giver, whom]) =>
    of('supported', { giver: fc.constant(giver), whom: optional(fc.constant(whom)), at: optional(province) }),
  ),
  secured: of('secured', { giver: power, at: optional(province), behindNamedFront: optional(fc.boolean()) }),
  incursion: two.chain(([by, on]) =>
    of('incursion', { by: optional(fc.constant(by)), on: optional(fc.constant(on)), rounds: optional(rounds) }),
  ),
  gotIn: of('gotIn', { front }),
  received: two.chain(([to, from]) =>
    of('received', {
      power: fc.constant(to),
      from: optional(fc.constant(from)),
      how: optional(fc.constantFrom('pay', 'supply', 'arms')),
      span: optional(fc.constant('match')),
      coins,
    }),
  ),
  earned: of('earned', {
    power,
    how: fc.constantFrom('trade', 'corridor', 'opium', 'hub'),
    span: optional(fc.constant('match')),
    coins,
  }),
  corridorPaid: of('corridorPaid', { route, rounds: optional(rounds) }),
  statement: of('statement', { by: power, front, says: fc.constantFrom('real', 'pretext') }),
  flag: of('flag', { flag: fc.constantFrom('statusFreeze', 'reserves') }),
};

export const arbitraryMeasured = fc.oneof(...Object.values(MEASURED)) as fc.Arbitrary<MeasuredCondition>;

/** Well-formed plain conditions of every kind. */
export const arbitraryPlain = fc.oneof(
  ...Object.values(MEASURED),
  ...Object.values(FACTS),
) as fc.Arbitrary<PlainCondition>;

/** One of each kind, for tables. */
export const KINDS: readonly (readonly [PlainCondition['is'], fc.Arbitrary<PlainCondition>])[] = Object.entries({
  ...MEASURED,
  ...FACTS,
}).map(([is, made]) => [is as PlainCondition['is'], made as fc.Arbitrary<PlainCondition>] as const);

/** Joined to three levels and six parts; well formed but for what asks of past rounds what no record tells. */
export const arbitraryCondition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: arbitraryPlain },
  { weight: 1, arbitrary: arbitraryPlain.map((part): Condition => ({ is: 'not', of: part })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(arbitraryPlain, { minLength: 2, maxLength: 6 }))
      .map(([is, parts]): Condition => ({ is, of: parts })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(arbitraryPlain, arbitraryPlain, arbitraryPlain).map(
      ([a, b, c]): Condition => ({
        is: 'all',
        of: [
          { is: 'any', of: [a, b] },
          { is: 'not', of: c },
        ],
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(arbitraryPlain, rounds).map(([part, n]): Condition => ({ is: 'forRounds', n, of: part })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbitraryPlain, rounds)
      .map(([part, n]): Condition => ({ is: 'rounds', compare: 'atLeast', n, of: part })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbitraryPlain, fc.integer({ min: 1, max: 100 }))
      .map(([part, percent]): Condition => ({ is: 'fraction', percent, of: part })),
  },
  { weight: 1, arbitrary: arbitraryMeasured.map((part): Condition => ({ is: 'mean', of: part })) },
);
