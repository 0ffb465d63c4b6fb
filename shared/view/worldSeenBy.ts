// The world as one power, or everybody (null), may know it, in the same shape, so that rights, leverage and income can be asked without leaking:
// no presence, no truth of alerts, no pacts of others, other powers' coins only as their band.
import type { PowerId } from '../board/ids.ts';
import { once } from '../board/memo.ts';
import { agreedPacts, settledOf } from '../game/settled.ts';
import type { MatchState } from '../game/state.ts';
import { depositedBy } from '../politics/collateral.ts';
import type { PowerValues, RoundClosing, RoundRecord, World } from '../politics/world.ts';
import { handsIn } from '../scenario/presets.ts';
import { coinsBand } from './coinsBand.ts';
import { motionSeenBy } from './motionSeenBy.ts';
import { isPublicPact, pactsSeenBy } from './pactSeenBy.ts';
import type { Viewer } from './viewer.ts';

/** A number of coins that stands for each band; 1 and 2 lie on either side of "coins at most 1" (rules 7). */
const COINS_OF_BAND = [1, 2, 6] as const;

/** Built field by field: a new part of the world is unknown to a power until it is let in here. */
export function worldSeenBy(state: MatchState, power: Viewer): World {
  const pacts = pactsSeenBy(state.pacts, power);
  return {
    preset: state.preset,
    settings: { modules: state.settings.modules },
    round: state.round,
    powers: state.powers,
    power: valuesSeenBy(state, power, pacts),
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
    corridors: state.corridors.filter(({ paidIn, pact }) => paidIn.length > 0 || pacts[pact] !== undefined),
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
    hands: handsIn(state),
    hosted: state.hosted,
    shares: state.shares ?? {},
    bands: Object.fromEntries(state.powers.map((id) => [id, coinsBand(state, id)])),
    history: state.history.map((record) => recordSeenBy(state, record, power, pacts)),
  };
}

/** The same without papers still on the table and without ballots, and the same one as long as nothing else changes. */
export function settledWorldSeenBy(state: MatchState, power: Viewer): World {
  const bands = state.powers.map((id) => coinsBand(state, id)).join('');
  const known = BY_BANDS(settledOf(state, power));
  const before = known.get(bands);
  if (before !== undefined) return before;
  const world = worldSeenBy(state, power);
  const settled = {
    ...world,
    pacts: agreedPacts(world.pacts),
    motions: world.motions.map((motion) => motionSeenBy(motion, null)),
  };
  known.set(bands, settled);
  return settled;
}

/** What is settled holds one's own purse and nobody else's: of the others one knows the bands. */
const BY_BANDS = once((_settled: MatchState) => new Map<string, World>());

/** What lies in pacts that the viewer reads is counted beside the purse, so it is taken off here: together they are in the band. */
function purseOfBand(state: MatchState, power: PowerId, pacts: World['pacts']): number {
  return Math.max(0, COINS_OF_BAND[coinsBand(state, power)] - depositedBy({ pacts: agreedPacts(pacts) }, power));
}

function valuesSeenBy(state: MatchState, viewer: Viewer, pacts: World['pacts']): World['power'] {
  const values: Partial<Record<PowerId, PowerValues>> = {};
  for (const power of state.powers) {
    const own = state.power[power];
    if (!own) continue;
    values[power] = power === viewer ? own : { ...own, coins: purseOfBand(state, power, pacts), radicalisation: 0 };
  }
  return values;
}

/** What a power may know of a round gone by: orders and incursions are public, payments only its own or public. */
function recordSeenBy(state: MatchState, record: RoundRecord, power: Viewer, pacts: World['pacts']): RoundRecord {
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
    exercises: (record.exercises ?? []).filter(({ pact }) => pacts[pact] !== undefined),
    // What everybody could read of it at the time (docs/adr/0011-conditions.md).
    publicNetLeverage: record.publicNetLeverage ?? {},
    publicLeverage: record.publicLeverage ?? {},
    fronts: record.fronts ?? (record.alerts ?? []).map(({ front }) => front).toSorted(),
    listing: record.listing ?? {},
    standing: record.standing ?? {},
    risen: record.risen ?? [],
    inForceAtClose: (record.inForceAtClose ?? []).filter((id) => pacts[id] !== undefined),
    ...(record.closing !== undefined && { closing: closingSeen(record.closing) }),
  };
}

/** Presence and radicalisation stay behind. */
function closingSeen({ standing, regime, violence, stranded, hosted }: RoundClosing): RoundClosing {
  return { standing, regime, violence, stranded, hosted };
}
