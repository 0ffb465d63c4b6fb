// What powers sign, say and suffer in the scenes of secret agendas.
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import type { Demand } from '../../../shared/politics/demand.ts';
import { all, type Change, inTheMonth, MONTHS, signed } from './over.ts';

export const PEACE: Clause = { kind: 'nonAggression' };
export const leverage =
  (pair: string, net: number): Change =>
  (state, since) => {
    const { netLeverage = {}, publicNetLeverage = {} } = state.inRound;
    const noted = {
      netLeverage: { ...netLeverage, [pair]: net },
      publicNetLeverage: { ...publicNetLeverage, [pair]: net },
    };
    return inTheMonth(noted)(state, since);
  };
export const infiltrated = (front: ProvinceId, n: number): Change =>
  inTheMonth({ infiltrations: Array.from({ length: n }, () => front) });
/** Tajikistan or Uzbekistan buys one unit in the reserve, in secret or not. */
export const sold = (at: ProvinceId, act: 'secure' | 'hold'): Change => sale('tj', at, act, 'secret');
export function sale(
  to: PowerId,
  at: ProvinceId,
  act: 'secure' | 'hold',
  visibility: 'secret' | 'public',
  kept = true,
): Change {
  const pledge: Clause = {
    kind: 'orderPledge',
    giver: 'ru',
    unit: 'u1',
    unitAt: 'tj-dushanbe',
    act: act === 'hold' ? { type: 'hold' } : { type: 'secure', at },
    until: MONTHS,
  };
  return signed(['ru', to], [pledge], { visibility, ...(kept && { kept: 'ru' }) });
}
export const deal = (other: PowerId, visibility: 'secret' | 'public' = 'secret'): Change =>
  signed(['ru', other], [{ kind: 'access', grantor: other, grantee: 'ru', mode: 'transit', provinces: 'all' }], {
    visibility,
  });
export const corridor = (...others: readonly PowerId[]): Change =>
  signed(['cn', ...others], [{ kind: 'corridor', route: 'wakhan', funders: { cn: 3 } }]);
export const arms = (seller: PowerId): Change =>
  signed([seller, 'kg'], [{ kind: 'arms', seller, buyer: 'kg', price: 0 }]);
export const kept = (by: PowerId, other: PowerId): Change => signed([by, other], [PEACE], { kept: by });
export const broke = (by: PowerId, other: PowerId): Change => signed([by, other], [PEACE], { broken: by });
export const trade = (a: PowerId, b: PowerId): Change => signed([a, b], [{ kind: 'trade', a, b }]);
export const watch = (other: PowerId): Change =>
  signed(['us', other], [{ kind: 'counterTerror', participants: ['us', other], provinces: ['af-kabul'] }]);
export const billPaid: Change = all(
  signed(['tm', 'tal'], [{ kind: 'supply', giver: 'tm', receiver: 'tal', good: 'gas', price: 1 }]),
  (state, since) =>
    inTheMonth({
      payments: [{ from: 'tal', to: 'tm', coins: 1, pact: Object.keys(state.pacts).at(-1)!, kind: 'supply' }],
    })(state, since),
);
export const mediated =
  (id: string, state: Demand['state'], by: PowerId | null = 'pk'): Change =>
  (match, since) => {
    const demand: Demand = {
      id,
      by: 'ru',
      on: 'tj',
      stakes: [],
      ask: { type: 'coins', coins: 1 },
      madeIn: since,
      due: since,
      public: true,
      state,
      ...(by !== null && { mediatedBy: by }),
    };
    const played = { power: 'pk', policy: 'mediate', round: since, choice: { policy: 'mediate', demand: id } } as const;
    return { ...match, demands: [...match.demands, demand], policyHistory: [...match.policyHistory, played] };
  };
export const meeting =
  (...members: readonly PowerId[]): Change =>
  (state, since) => ({
    ...state,
    round: since,
    institutions: { ...state.institutions, moscowFormat: { members, guests: [], convenedFor: since } },
  });
export const said =
  (says: 'real' | 'pretext', ...fronts: readonly ProvinceId[]): Change =>
  (state, since) => ({
    ...state,
    statements: [...state.statements, ...fronts.map((front) => ({ by: 'us' as const, front, says, round: since }))],
    alerts: {
      round: since,
      fronts,
      truth: fronts.map((front) => ({ front, role: 'main' as const, strength: 2, from: 'af-takhar' })),
    },
  });
export const released: Change = (state) => ({
  ...state,
  policies: { us: [{ choice: { policy: 'releaseReserves' }, paid: 0 }] },
});
export const FOR_ALL = { pashtun: 14, tajik: 9, hazara: 3, uzbek: 3, aimak: 2, turkmen: 1, other: 1 };
export const withoutTreaty =
  (name: string): Change =>
  (state) => ({
    ...state,
    pacts: Object.fromEntries(Object.entries(state.pacts).filter(([, { given }]) => given !== name)),
  });

/** Somebody said it aloud, and it is so. */
export function twins(state: Parameters<Change>[0]): ReturnType<Change> {
  return { ...state, accusers: ['uz'], secretAgenda: { ...state.secretAgenda, ru: 'goodCop', tj: 'badCop' } };
}
