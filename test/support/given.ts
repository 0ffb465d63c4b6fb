// given: a Lesson in Diplomacy, changed as a test needs it. when: orders, cards, the bell. then: read the state and what was logged.
// The changed state has no log of its own; folds are tested elsewhere (properties, whole matches).
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import type { GameOrder, GameUnit, PowerValues } from '../../shared/politics/world.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import type { LogFact } from '../../shared/view/logEntry.ts';
import { type Play, type Start, startPlay } from './play.ts';

export interface Given {
  readonly round?: number;
  readonly start?: Start;
  readonly units?: readonly {
    readonly owner: GameUnit['owner'];
    readonly at: ProvinceId;
    readonly kind?: GameUnit['kind'];
  }[];
  readonly power?: Partial<Record<PowerId, Partial<PowerValues>>>;
  readonly state?: Partial<MatchState>;
  /** Front, province behind, strength; roles by order. */
  readonly pushes?: readonly (readonly [ProvinceId, ProvinceId, number])[];
}

/** A match in Diplomacy without event card, presence or alerts, but for what is given. All its powers have a person. */
export function given({ round = 1, start, units, power, state, pushes }: Given = {}): Play {
  const people = [...presetOf({ preset: start?.preset ?? 'lesson' }).powers];
  const play = startPlay({ people, ...start });
  play.until('diplomacy');
  const alerts = {
    round,
    fronts: (pushes ?? []).map(([front]) => front).toSorted(),
    truth: (pushes ?? []).map(([front, from, strength], n) => ({
      front,
      from,
      strength,
      role: strength === 0 ? ('false' as const) : n === 0 ? ('main' as const) : ('second' as const),
    })),
  };
  const presence = Object.fromEntries(Object.keys(play.state.presence).map((id) => [id, 0]));
  const values = Object.fromEntries(
    play.state.powers.map((id) => [id, { ...play.state.power[id]!, ...startValues(play.state, id), ...power?.[id] }]),
  ) as MatchState['power'];
  play.state = {
    ...play.state,
    round,
    card: null,
    flags: {},
    flowNudge: {},
    suspended: {},
    forts: [],
    presence,
    alerts,
    lastRound: 6,
    power: values,
    ...(units === undefined ? {} : { units: unitsAt(units) }),
    ...state,
  };
  return play;
}

/** As the scenario has it: what the first month's card did is undone. */
function startValues(state: MatchState, id: PowerId): Partial<PowerValues> {
  const { stability, standing, radicalisation, status, listsTaliban } = presetOf(state).start[id]!;
  return { stability, standing, radicalisation, status, listsTaliban };
}

function unitsAt(units: NonNullable<Given['units']>): MatchState['units'] {
  return Object.fromEntries(
    units.map(({ owner, at, kind }, n) => [`u${n + 1}`, { id: `u${n + 1}`, owner, kind: kind ?? 'army', at }]),
  );
}

export function unitAt(state: MatchState, at: ProvinceId): GameUnit {
  const unit = Object.values(state.units).find((standing) => standing.at === at);
  if (!unit) throw new Error(`No unit at ${at}`);
  return unit;
}

/** Writes an order for the unit that stands there. */
export function order(play: Play, at: ProvinceId, told: GameOrder): void {
  const unit = unitAt(play.state, at);
  play.as(unit.owner as PowerId, { type: 'writeOrder', unit: unit.id, order: told });
}

export const move = (to: ProvinceId): GameOrder => ({ type: 'move', to: { province: to } });
export const supportHold = (at: ProvinceId): GameOrder => ({ type: 'supportHold', at });
export const supportMove = (from: ProvinceId, to: ProvinceId): GameOrder => ({ type: 'supportMove', from, to });
export const secure = (lowers: 'presence' | 'violence' = 'presence'): GameOrder => ({ type: 'secure', lowers });

/** A pact signed by all its parties, the first of them proposing. */
export function agree(
  play: Play,
  clauses: readonly Clause[],
  terms: Partial<PactTerms> & Pick<PactTerms, 'parties'>,
): string {
  const [by, ...others] = terms.parties;
  play.as(by!, { type: 'propose', terms: { clauses, term: 'match', visibility: 'public', ...terms } });
  const id = newestPact(play.state);
  for (const other of others) play.as(other, { type: 'sign', pact: id, version: 1 });
  return id;
}

/** The pact proposed last: ids are drawn and tell nothing. */
export function newestPact(state: MatchState): string {
  return Object.keys(state.pacts).at(-1)!;
}

/** Rings the bell: Resolution, and Regroup and Close if nobody has a choice. Facts of what was logged since. */
export function bell(play: Play): readonly LogFact[] {
  const before = play.state.log.length;
  play.endPhase();
  return factsSince(play, before);
}

export function factsSince(play: Play, before: number): readonly LogFact[] {
  return play.state.log.slice(before).map(({ entry }) => entry.fact);
}

export function only<K extends LogFact['k']>(facts: readonly LogFact[], k: K): readonly Extract<LogFact, { k: K }>[] {
  return facts.filter((fact): fact is Extract<LogFact, { k: K }> => fact.k === k);
}
