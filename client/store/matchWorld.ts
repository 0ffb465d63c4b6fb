// The world as far as this viewer knows it, so that the clause checks, rights and leverage of shared/politics can speak in the interface.
// What is unknown is left empty: answers are advice before a command, the server's refusal stands.
import type { PowerId } from '../../shared/board/ids.ts';
import { clauseKey } from '../../shared/politics/inForce.ts';
import type { PowerValues, World } from '../../shared/politics/world.ts';
import { handsIn } from '../../shared/scenario/presets.ts';
import type { LogEntry } from '../../shared/view/logEntry.ts';
import { motionsKnown } from '../../shared/view/motionSeenBy.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicPower, PublicView } from '../../shared/view/publicView.ts';

/** Fewest coins of each band (rules 3): what others are known to have. */
const COINS_OF_BAND = [0, 2, 6] as const;

/** World of the viewer's knowledge; no secrets of others, no history. */
export function worldSeenBy(view: PublicView, mine: PrivateView | null): World {
  const provinces = Object.entries(view.province);
  return {
    preset: view.preset,
    settings: { modules: view.settings.modules },
    round: view.clock.round,
    powers: view.powers,
    power: Object.fromEntries(
      view.powers.flatMap((id) => {
        const values = view.power[id];
        return values === undefined ? [] : [[id, valuesOf(values, id === mine?.power ? mine : null)] as const];
      }),
    ),
    units: view.unit,
    controller: Object.fromEntries(provinces.map(([id, { controller }]) => [id, controller])),
    closed: provinces.filter(([, { closed }]) => closed).map(([id]) => id),
    forts: provinces.filter(([, { fort }]) => fort).map(([id]) => id),
    strongholds: provinces.filter(([, { stronghold }]) => stronghold).map(([id]) => id),
    presence: {},
    violence: view.situation.violence,
    stranded: view.situation.stranded,
    hosted: view.situation.hosted,
    flow: view.flow,
    opiumBan: view.opiumBan,
    posts: view.posts,
    alerts: { round: view.clock.round, fronts: view.alerts, truth: [] },
    infiltrations: view.infiltrations,
    pacts: { ...view.pact, ...(mine?.pacts ?? {}) },
    demands: Object.values({ ...view.demand, ...(mine?.demands ?? {}) }),
    corridors: Object.entries(view.corridor).map(([route, { funders, paysFrom }]) => {
      return { route, pact: '', signedIn: 0, paysFrom, funders, paidIn: [] };
    }),
    suspended: suspendedIn([...view.log, ...(mine?.log ?? [])]),
    flags: {},
    statements: statementsIn(view.log),
    history: [],
    motions: motionsKnown(view, mine),
    institutions: view.institution,
    whens: { round: view.clock.round, held: mine?.whens ?? {} },
    hubs: 1,
    hands: handsIn(view),
  };
}

function valuesOf(values: PublicPower, mine: PrivateView | null): PowerValues {
  return {
    coins: mine?.you?.coins ?? COINS_OF_BAND[values.coinsBand],
    stability: values.stability,
    standing: values.standing,
    radicalisation: mine?.you?.radicalisation ?? 0,
    startStanding: values.standing,
    baseIncome: 0,
    startKeys: values.keys,
    allowance: 0,
    crisis: values.crisis,
    status: values.status,
    listsTaliban: values.listsTaliban,
    regime: values.regime,
    ledger: values.ledger,
  };
}

/** The other powers of the match, in its order. */
export function othersOf(view: PublicView, me: PowerId | null): readonly PowerId[] {
  return view.powers.filter((power) => power !== me);
}

/** What was said of alarms in public (rules 8, assessment). */
function statementsIn(log: readonly LogEntry[]): World['statements'] {
  return log.flatMap(({ round, fact }) =>
    fact.k === 'policy' && fact.says !== undefined && fact.province !== undefined
      ? [{ by: fact.power, front: fact.province, says: fact.says, round }]
      : [],
  );
}

/** Clauses that a defied demand suspends, as the record tells it (rules 7). */
function suspendedIn(log: readonly LogEntry[]): World['suspended'] {
  const suspended: Record<string, number> = {};
  for (const { fact } of log) {
    if (fact.k === 'suspended') suspended[clauseKey(fact.pact, fact.clause)] = fact.until;
    if (fact.k === 'resumed') delete suspended[clauseKey(fact.pact, fact.clause)];
  }
  return suspended;
}
