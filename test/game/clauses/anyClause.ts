// Any clause that the engine carries out by itself, for properties (rules 6.1).
import fc from 'fast-check';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PlainClause } from '../../../shared/politics/clause.ts';

export const SIX = ['ru', 'tj', 'uz', 'tal', 'kz', 'kg'] as const satisfies readonly PowerId[];
const STATES = ['ru', 'tj', 'uz', 'kz', 'kg'] as const satisfies readonly PowerId[];
const PLACES = ['uz-termez', 'tj-khorog', 'tj-dushanbe', 'uz-qarshi'] as const;

const two = fc.shuffledSubarray([...SIX], { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[PowerId, PowerId]>;
const coins = fc.integer({ min: 0, max: 5 });
const some = fc.integer({ min: 1, max: 5 });
const regime = fc.constantFrom('open', 'humanitarian', 'closed');

/** Clauses that the engine carries out by itself, between any powers that they make sense for. */
export const selfClause: fc.Arbitrary<PlainClause> = fc.oneof(
  fc
    .record({ kind: fc.constant('pay' as const), two, coins: some, each: fc.constantFrom('once', 'round') })
    .map(({ two: [from, to], ...clause }) => ({ ...clause, from, to })),
  fc
    .record({ kind: fc.constant('arms' as const), two, price: coins })
    .map(({ two: [seller, buyer], ...clause }) => ({ ...clause, seller, buyer })),
  fc.record({ two, price: coins }).map(({ two: [giver, receiver], price }) => ({
    kind: 'supply' as const,
    giver,
    receiver,
    good: 'gas' as const,
    price,
  })),
  fc
    .record({ host: fc.constantFrom(...STATES), places: some, price: coins, payer: fc.constantFrom(...SIX) })
    .filter(({ host, payer }) => host !== payer)
    .map((clause) => ({ kind: 'asylum' as const, ...clause })),
  fc
    .record({ host: fc.constantFrom(...STATES), funder: fc.constantFrom(...SIX) })
    .filter(({ host, funder }) => host !== funder)
    .map((clause) => ({ kind: 'hub' as const, ...clause })),
  fc
    .record({
      power: fc.constantFrom('uz' as const, 'tj' as const),
      regime,
      quota: fc.option(some, { nil: undefined }),
    })
    .map(({ quota, ...clause }) => ({
      kind: 'borderRegime' as const,
      ...clause,
      ...(quota !== undefined && clause.regime !== 'closed' && { quota }),
    })),
  fc
    .record({ two, province: fc.constantFrom(...PLACES), round: fc.constantFrom(1, 2) })
    .map(({ two: participants, ...clause }) => ({ kind: 'exercise' as const, participants, ...clause })),
  fc
    .record({
      giver: fc.constantFrom(...STATES),
      move: fc.constantFrom('contact', 'embassy', 'recognised', 'list', 'delist'),
    })
    .map((clause) => ({ kind: 'status' as const, ...clause })),
  two.map(([a, b]) => ({ kind: 'trade' as const, a, b })),
  fc.record({ two, mode: fc.constantFrom('transit', 'basing') }).map(({ two: [grantor, grantee], mode }) => ({
    kind: 'access' as const,
    grantor,
    grantee,
    mode,
    provinces: 'all' as const,
  })),
  fc
    .record({ two, provinces: fc.shuffledSubarray(['af-balkh', 'af-kunduz', 'af-takhar'], { minLength: 1 }) })
    .map(({ two: participants, provinces }) => ({ kind: 'counterTerror' as const, participants, provinces })),
  fc
    .record({ funder: fc.constantFrom('uz' as const, 'ru' as const), share: fc.integer({ min: 1, max: 2 }) })
    .map(({ funder, share }) => ({
      kind: 'corridor' as const,
      route: 'termezKabul',
      funders: { [funder]: share, tal: 3 - share },
    })),
);
