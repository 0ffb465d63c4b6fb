// The world as a seat's views tell it, in the form in which the rules of politics can be asked about it. What a seat cannot know is empty here.
import type { PowerId, ProvinceId, UnitId } from '../board/ids.ts';
import { once } from '../board/memo.ts';
import { BLANK_RECORD } from '../politics/blankRecord.ts';
import { termsOf } from '../politics/inForce.ts';
import type { Pact } from '../politics/pact.ts';
import type { Corridor, GameUnit, PowerValues, RoundRecord, World } from '../politics/world.ts';
import { handsIn, presetOf } from '../scenario/presets.ts';
import { motionsKnown } from '../view/motionSeenBy.ts';
import type { PrivateView } from '../view/privateView.ts';
import type { PublicPower, PublicView } from '../view/publicView.ts';

/** Coins that a stranger is taken to have, by band (rules 3: 0-1, 2-5, 6 and more). */
const COINS_OF_BAND = [1, 3, 7] as const;

/** Presence is empty, and the rounds gone by nearly so: nothing that a bot asks of the world reads more of them. */
export function worldSeen(view: PublicView, mine: PrivateView): World {
  const { round } = view.clock;
  const pacts = { ...view.pact, ...mine.pacts };
  return {
    preset: view.preset,
    settings: { modules: view.settings.modules },
    round,
    powers: view.powers,
    power: Object.fromEntries(view.powers.map((id) => [id, valuesSeen(view, mine, id)])),
    units: unitsSeen(view.unit),
    ...provincesSeen(view.province),
    presence: {},
    violence: view.situation.violence,
    stranded: view.situation.stranded,
    flow: view.flow,
    opiumBan: view.opiumBan,
    posts: view.posts,
    alerts: { round, fronts: view.alerts, truth: [] },
    infiltrations: view.infiltrations,
    pacts,
    demands: Object.values({ ...view.demand, ...mine.demands }),
    corridors: corridorsSeen(view, pacts),
    suspended: {},
    flags: flagsSeen(view.log),
    statements: statementsSeen(view.log),
    history: pastSeen(view, pacts),
    motions: motionsKnown(view, mine),
    institutions: view.institution,
    whens: { round, held: mine.whens },
    hubs: 1,
    hosted: view.situation.hosted,
    hands: handsIn(view),
  };
}

/** Of the rounds gone by only what later rounds are checked by: where there was an exercise (rules 6.1), from the pacts that one may read. */
function pastSeen(view: PublicView, pacts: Readonly<Record<string, Pact>>): readonly RoundRecord[] {
  const held = Object.values(pacts).flatMap(exercisesOf);
  return Array.from({ length: Math.max(0, view.clock.round - 1) }, (_, n): RoundRecord => {
    const exercises = held.filter(({ round }) => round === n + 1).map(({ exercise }) => exercise);
    return {
      ...BLANK_RECORD,
      round: n + 1,
      flow: view.flow,
      posts: view.posts,
      stability: {},
      status: {},
      controller: {},
      policies: [],
      exercises,
    };
  });
}

function exercisesOf(pact: Pact) {
  if (pact.inForceSince === undefined) return [];
  return termsOf(pact).clauses.flatMap((clause, index) => {
    if (clause.kind !== 'exercise') return [];
    const fell = pact.verdicts.some(({ clause: n, finding }) => n === index && finding === 'lapsed');
    if (fell) return [];
    const { province, participants, round } = clause;
    return [{ round, exercise: { pact: pact.id, clause: index, province, participants } }];
  });
}

function valuesSeen(view: PublicView, mine: PrivateView, id: PowerId): PowerValues {
  const seen: PublicPower | undefined = view.power[id];
  const start = presetOf(view).start[id];
  return {
    coins: id === mine.power ? (mine.you?.coins ?? 0) : COINS_OF_BAND[seen?.coinsBand ?? 0],
    stability: seen?.stability ?? 5,
    standing: seen?.standing ?? 5,
    radicalisation: id === mine.power ? (mine.you?.radicalisation ?? 0) : 0,
    startStanding: start?.standing ?? 5,
    baseIncome: start?.baseIncome ?? 1,
    startKeys: seen?.keys ?? 0,
    allowance: start?.allowance ?? 0,
    crisis: seen?.crisis ?? false,
    status: seen?.status ?? 'shunned',
    listsTaliban: seen?.listsTaliban ?? false,
    regime: seen?.regime ?? 'closed',
    ledger: seen?.ledger ?? { kept: 0, broken: 0, withdrawn: 0, compliedWith: 0, defied: 0, backedDown: 0 },
  };
}

/** Units on the board; those that wait for a retreat stand nowhere. */
const unitsSeen = once((seen: PublicView['unit']): Readonly<Record<UnitId, GameUnit>> => {
  const units: Record<UnitId, GameUnit> = {};
  for (const unit of Object.values(seen)) {
    if (unit.dislodgedFrom !== undefined) continue;
    const { id, owner, kind, at, coast } = unit;
    units[id] = { id, owner, kind, at, ...(coast !== undefined && { coast }) };
  }
  return units;
});

const provincesSeen = once(
  (seen: PublicView['province']): Pick<World, 'controller' | 'closed' | 'forts' | 'strongholds'> => {
    const marked = (mark: 'closed' | 'fort' | 'stronghold'): readonly ProvinceId[] =>
      Object.keys(seen).filter((id) => seen[id]?.[mark] === true);
    return {
      controller: Object.fromEntries(Object.entries(seen).map(([id, { controller }]) => [id, controller])),
      closed: marked('closed'),
      forts: marked('fort'),
      strongholds: marked('stronghold'),
    };
  },
);

/** Railways everybody sees, and those of secret pacts one has signed. */
function corridorsSeen(view: PublicView, pacts: Readonly<Record<string, Pact>>): readonly Corridor[] {
  const seen = Object.entries(view.corridor).map(([route, { funders, paysFrom, state }]): Corridor => {
    return { route, pact: '', signedIn: 0, paysFrom, funders, paidIn: state === 'pays' ? [view.clock.round] : [] };
  });
  const all = [...seen];
  for (const pact of Object.values(pacts)) {
    if (pact.state !== 'inForce') continue;
    for (const clause of termsOf(pact).clauses) {
      if (clause.kind !== 'corridor' || seen.some(({ route }) => route === clause.route)) continue;
      const since = pact.inForceSince ?? view.clock.round;
      const funders = view.powers.filter((power) => (clause.funders[power] ?? 0) > 0);
      all.push({ route: clause.route, pact: pact.id, signedIn: since, paysFrom: since + 2, funders, paidIn: [] });
    }
  }
  return all;
}

/** An edict freezes status for the round in which it is played and the next (rules 8): everybody saw it played. */
const flagsSeen = once((log: PublicView['log']): Readonly<Record<string, number>> => {
  let edict: number | undefined;
  for (const { round, fact } of log) {
    if (fact.k === 'policy' && fact.policy === 'edict') edict = Math.max(edict ?? round, round);
  }
  return edict === undefined ? {} : { statusFreeze: edict + 1 };
});

/** Assessments are published (rules 8): everybody heard them. */
const statementsSeen = once((log: PublicView['log']): World['statements'] => {
  const statements: World['statements'][number][] = [];
  for (const { round, fact } of log) {
    if (fact.k !== 'policy' || fact.policy !== 'assessment') continue;
    const { power: by, province: front, says } = fact;
    if (front !== undefined && says !== undefined) statements.push({ by, front, says, round });
  }
  return statements;
});
