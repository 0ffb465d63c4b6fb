// The world as one power may know it, in the same shape, so that rights, leverage and income can be asked without leaking:
// no presence, no truth of alerts, no pacts of others, other powers' coins only as their band.
import type { PowerId } from '../board/ids.ts';
import type { MatchState } from '../game/state.ts';
import type { Pact } from '../politics/pact.ts';
import type { PowerValues, RoundRecord, World } from '../politics/world.ts';
import { coinsBand } from './coinsBand.ts';
import { motionSeenBy } from './motionSeenBy.ts';
import { isPublicPact, pactSeenBy } from './pactSeenBy.ts';

/** A number of coins that stands for each band; 1 and 2 lie on either side of "coins at most 1" (rules 7). */
const COINS_OF_BAND = [1, 2, 6] as const;

/** Built field by field: a new part of the world is unknown to a power until it is let in here. */
export function worldSeenBy(state: MatchState, power: PowerId): World {
  const pacts: Record<string, Pact> = {};
  for (const pact of Object.values(state.pacts)) {
    const seen = pactSeenBy(pact, power);
    if (seen) pacts[pact.id] = seen;
  }
  return {
    preset: state.preset,
    round: state.round,
    powers: state.powers,
    power: valuesSeenBy(state, power),
    units: state.units,
    controller: state.controller,
    closed: state.closed,
    forts: state.forts,
    strongholds: state.strongholds,
    presence: {},
    violence: state.violence,
    stranded: state.stranded,
    flow: state.flow,
    opiumBan: state.opiumBan,
    posts: state.posts,
    alerts: state.alerts && { round: state.alerts.round, fronts: state.alerts.fronts, truth: [] },
    infiltrations: state.infiltrations,
    pacts,
    demands: state.demands.filter((demand) => demand.public || demand.by === power || demand.on === power),
    corridors: state.corridors.filter((corridor) => {
      const pact = state.pacts[corridor.pact];
      return corridor.paidIn.length > 0 || (pact !== undefined && pactSeenBy(pact, power) !== null);
    }),
    suspended: Object.fromEntries(
      Object.entries(state.suspended).filter(([clause]) => pacts[clause.split('/')[0] ?? ''] !== undefined),
    ),
    flags: state.flags,
    statements: state.statements,
    motions: state.motions.map((motion) => motionSeenBy(motion, power)),
    institutions: state.institutions,
    whens: {
      round: state.whens.round,
      held: Object.fromEntries(
        Object.entries(state.whens.held).filter(([clause]) => pacts[clause.split('/')[0] ?? ''] !== undefined),
      ),
    },
    hubs: state.hubs,
    history: state.history.map((record) => recordSeenBy(state, record, power)),
  };
}

function valuesSeenBy(state: MatchState, viewer: PowerId): World['power'] {
  const values: Partial<Record<PowerId, PowerValues>> = {};
  for (const power of state.powers) {
    const own = state.power[power];
    if (!own) continue;
    values[power] =
      power === viewer ? own : { ...own, coins: COINS_OF_BAND[coinsBand(state, power)], radicalisation: 0 };
  }
  return values;
}

/** What a power may know of a round gone by: orders and incursions are public, payments only its own or public. */
function recordSeenBy(state: MatchState, record: RoundRecord, power: PowerId): RoundRecord {
  return {
    round: record.round,
    orders: record.orders,
    pushes: record.pushes,
    infiltrations: record.infiltrations,
    protections: record.protections,
    incursions: record.incursions,
    secured: record.secured,
    payments: record.payments.filter(({ from, to, pact }) => {
      const paid = state.pacts[pact];
      return from === power || to === power || (paid !== undefined && isPublicPact(paid));
    }),
    corridorsPaid: record.corridorsPaid,
    flow: record.flow,
    netLeverage: {},
    stability: record.stability,
    status: record.status,
    posts: record.posts,
    controller: record.controller,
    // Whose word was broken in secret is in here too.
    brokePledge: [],
    policies: record.policies,
    points: {},
    ...(record.fighters !== undefined && { fighters: record.fighters }),
  };
}
