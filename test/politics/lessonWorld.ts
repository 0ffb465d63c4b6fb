// The Lesson at the start as a plain World for the politics tests, and small ways to change it. Facts come from the scenario, not from here.
import type { PactId, PowerId, ProvinceId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import type { Rejection, Result } from '../../shared/command/rejection.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { Pact, PactTerms } from '../../shared/politics/pact.ts';
import { type PactScene, propose, sign } from '../../shared/politics/pactLife.ts';
import { type PactStep, worldAfter } from '../../shared/politics/pactStep.ts';
import { treatiesAtStart } from '../../shared/politics/treaties.ts';
import type { GameOrder, JudgedOrder, PowerValues, RoundRecord, World } from '../../shared/politics/world.ts';
import {
  LESSON_POWERS,
  LESSON_START,
  LESSON_UNCONTROLLED,
  LESSON_UNITS,
  POSTS_AT_START,
} from '../../shared/scenario/lesson.ts';

export const BOARD = REGION_BOARD;

/** Round 1, treaties of scenario C in force, no alerts yet. */
export function lessonWorld(changes: Partial<World> = {}): World {
  const powers: readonly PowerId[] = LESSON_POWERS;
  const provinces = Object.values(BOARD.provinces);
  return {
    preset: 'lesson',
    round: 1,
    powers,
    power: Object.fromEntries(LESSON_POWERS.map((id) => [id, valuesOf(id)])),
    units: Object.fromEntries(
      LESSON_UNITS.map(({ owner, at }, i) => [`u${i + 1}`, { id: `u${i + 1}`, owner, kind: 'army' as const, at }]),
    ),
    controller: Object.fromEntries(
      provinces.map(({ id, sovereign }) => [id, LESSON_UNCONTROLLED.includes(id) ? null : (sovereign ?? null)]),
    ),
    closed: provinces.filter(({ sovereign }) => !sovereign || !powers.includes(sovereign)).map(({ id }) => id),
    forts: [],
    strongholds: [],
    presence: {},
    violence: {},
    stranded: {},
    flow: { north: 3, west: 0, south: 0 },
    opiumBan: false,
    posts: POSTS_AT_START,
    alerts: undefined,
    infiltrations: 0,
    pacts: Object.fromEntries(
      treatiesAtStart({ preset: 'lesson', powers, drawn: () => false }).map((pact) => [pact.id, pact]),
    ),
    demands: [],
    corridors: [],
    suspended: {},
    flags: {},
    statements: [],
    history: [],
    motions: [],
    institutions: {},
    whens: { round: 0, held: {} },
    hubs: 1,
    ...changes,
  };
}

function valuesOf(id: (typeof LESSON_POWERS)[number]): PowerValues {
  const { coins, stability, standing, radicalisation, baseIncome, allowance, status, listsTaliban, regime } =
    LESSON_START[id];
  const ledger = { kept: 0, broken: 0, withdrawn: 0, compliedWith: 0, defied: 0, backedDown: 0 };
  return {
    ...{ coins, stability, standing, radicalisation, baseIncome, allowance, status, listsTaliban, regime, ledger },
    startStanding: standing,
    startKeys: 0,
    crisis: false,
  };
}

/** Id of the unit that stands there. */
export function unitAt(world: World, at: ProvinceId): string {
  const unit = Object.values(world.units).find((candidate) => candidate.at === at);
  if (unit === undefined) throw new Error(`nobody at ${at}`);
  return unit.id;
}

export function at(world: World, province: ProvinceId) {
  const unit = world.units[unitAt(world, province)];
  if (unit === undefined) throw new Error(`nobody at ${province}`);
  return unit;
}

export function withPower(world: World, id: PowerId, changes: Partial<PowerValues>): World {
  const values = world.power[id];
  if (values === undefined) throw new Error(`${id} is not in the match`);
  return { ...world, power: { ...world.power, [id]: { ...values, ...changes } } };
}

/** Everybody has coins, so that only what a test is about can refuse. */
export function rich(world: World): World {
  return world.powers.reduce((now, id) => withPower(now, id, { coins: 15 }), world);
}

export function named(world: World, ...fronts: readonly ProvinceId[]): World {
  return { ...world, alerts: { round: world.round, fronts, truth: [] } };
}

export function terms(
  parties: readonly PowerId[],
  clauses: readonly Clause[],
  more: Partial<PactTerms> = {},
): PactTerms {
  return { parties, clauses, term: 'match', visibility: 'public', ...more };
}

export function scene(world: World): PactScene {
  return { world, board: BOARD };
}

/** The world after a command that must succeed. */
export function following(world: World, result: Result<readonly PactStep[]>): World {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return worldAfter(world, result.value);
}

export function refusal(result: Result<unknown>): Rejection['code'] | 'accepted' {
  return result.ok ? 'accepted' : result.error.code;
}

/** Proposed by its first party. */
export function proposed(world: World, id: PactId, agreed: PactTerms): World {
  const [by] = agreed.parties;
  return following(world, propose(scene(world), { id, by: by ?? 'ru', terms: agreed }));
}

/** Proposed and signed by all in this round. */
export function signed(world: World, id: PactId, agreed: PactTerms): World {
  return agreed.parties
    .slice(1)
    .reduce((now, by) => following(now, sign(scene(now), { by, pact: id, version: 1 })), proposed(world, id, agreed));
}

/** In force without being asked whether it could be signed: for kinds that the Lesson does not draft. */
export function given(world: World, id: PactId, agreed: PactTerms, more: Partial<Pact> = {}): World {
  const pact: Pact = {
    id,
    versions: [{ n: 1, by: agreed.parties[0] ?? 'ru', terms: agreed, round: world.round }],
    current: 1,
    state: 'inForce',
    signatures: Object.fromEntries(agreed.parties.map((by) => [by, { version: 1, round: world.round }])),
    standing: false,
    inForceSince: world.round,
    done: [],
    verdicts: [],
    ...more,
  };
  return { ...world, pacts: { ...world.pacts, [id]: pact } };
}

export function pactIn(world: World, id: PactId): Pact {
  const pact = world.pacts[id];
  if (pact === undefined) throw new Error(`no pact ${id}`);
  return pact;
}

/** The record of a round in which every unit held, but those named by where they stand. */
export function record(
  world: World,
  orders: Readonly<Record<ProvinceId, GameOrder>> = {},
  changes: Partial<RoundRecord> = {},
): RoundRecord {
  return {
    round: world.round,
    orders: Object.values(world.units).map((unit): JudgedOrder => {
      const written = orders[unit.at] ?? { type: 'hold' };
      return {
        unit: unit.id,
        owner: unit.owner,
        kind: unit.kind,
        at: unit.at,
        written,
        adjudicated: written.type === 'secure' ? { type: 'hold' } : written,
        result: 'succeeds',
        reason: { code: 'ok' },
        dislodged: false,
      };
    }),
    pushes: [],
    infiltrations: [],
    protections: [],
    incursions: [],
    secured: [],
    payments: [],
    corridorsPaid: [],
    flow: world.flow,
    netLeverage: {},
    stability: {},
    status: {},
    posts: world.posts,
    controller: world.controller,
    brokePledge: [],
    policies: [],
    points: {},
    ...changes,
  };
}

/** Changes what became of the unit that stood there. */
export function withOrder(of: RoundRecord, place: ProvinceId, changes: Partial<JudgedOrder>): RoundRecord {
  return { ...of, orders: of.orders.map((order) => (order.at === place ? { ...order, ...changes } : order)) };
}
