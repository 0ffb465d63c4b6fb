// How far a condition holds in a world that is foreseen, 0-1 (rules 11.1): a number on its way counts in part, what looks back at rounds gone by
// is asked of what will be paid and done. So an aim pulls before it is reached. What a seat cannot know is guessed.
import type { PowerId } from '../../board/ids.ts';
import { NARCOTICS_GATES } from '../../board/routes.ts';
import type { Condition, MeasuredCondition } from '../../politics/conditions/condition.ts';
import { conditionKind, measuredKind, measures } from '../../politics/conditions/conditionKinds.ts';
import { routeProvinces } from '../../politics/corridorRoutes.ts';
import { joins } from '../../politics/joins.ts';
import { netOver } from '../pacts/standingOf.ts';
import { netWith } from '../worth/leverageChange.ts';
import type { Foreseen } from './foreseen.ts';

/** Part of the points that the whole way to a number is worth, before it is there. */
const ON_THE_WAY = 0.6;
/** A deed that others promise, a pledge that will be kept, an order on which nobody can count. */
const LIKELY = 0.75;
const UNKNOWN = 0.5;
/** Rounds from the seal to the first pay of a corridor (rules 6.1). */
const BUILDING = 2;

/** `from`: what it measures where nothing is reached yet. */
export function degreeOf(condition: Condition, seen: Foreseen, from = 0): number {
  switch (condition.is) {
    case 'not':
      return 1 - degreeOf(condition.of, seen);
    case 'all': {
      const parts = condition.of.map((part) => degreeOf(part, seen));
      const mean = parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
      return (Math.min(1, ...parts) + mean) / 2;
    }
    case 'any':
      return Math.max(0, ...condition.of.map((part) => degreeOf(part, seen)));
    case 'forRounds':
      return degreeOf(condition.of, seen);
    case 'fraction':
      return shareOfRounds(condition.percent, degreeOf(condition.of, seen), seen);
    case 'clauseInForce':
      return isBound(seen, condition.clause, condition.a, condition.b) ? 1 : 0;
    case 'pactAmong':
      return seen.binding.some(
        ({ clause, parties, secret }) =>
          parties.length >= (condition.parties ?? 0) &&
          condition.powers.every((power) => parties.includes(power)) &&
          (condition.clause === undefined || condition.clause === clause.kind) &&
          (condition.visibility === undefined || secret === (condition.visibility === 'secret')),
      )
        ? 1
        : 0;
    case 'received':
      return Math.min(1, coinsTo(seen, condition) / condition.coins);
    case 'corridorPaid':
      return corridorPays(seen, condition.route, condition.rounds);
    case 'secured':
      return securedBy(seen, condition.giver, condition.at);
    default:
      if (condition.is === 'rounds' || condition.is === 'mean') return UNKNOWN;
      if (measures(condition)) return partly(condition, seen, from);
      return conditionKind(condition).holds(condition, sceneOf(seen)) ? 1 : 0;
  }
}

/** What the condition measures, with what is promised counted in part; null: nobody here can know. */
export function numberOf(condition: MeasuredCondition, seen: Foreseen): number | null {
  const { mind, world } = seen;
  switch (condition.is) {
    case 'partners':
      return condition.among.filter(
        (other) => mind.world.powers.includes(other) && isBound(seen, condition.clause, condition.power, other),
      ).length;
    case 'leverage':
      return netSeen(seen, condition.a, condition.b);
    case 'posts':
    case 'inclusion': {
      const measure = measuredKind(condition);
      const before = measure.measure(condition, { world: mind.world, board: mind.board }) ?? 0;
      const after = measure.measure(condition, { world, board: mind.board }) ?? 0;
      return before + (after - before) * LIKELY;
    }
    case 'flow':
      return Math.max(0, world.flow[condition.route] - soonLess(seen, condition.route));
    case 'pledges': {
      const kept = world.power[condition.power]?.ledger[condition.what] ?? 0;
      return condition.what === 'kept' ? kept + LIKELY * newPledges(seen, condition.power) : kept;
    }
    case 'infiltrations':
      if (condition.into === 'anywhere') return world.infiltrations;
      return measuredKind(condition).measure(condition, sceneOf(seen)) ?? 0;
    default:
      return measuredKind(condition).measure(condition, sceneOf(seen));
  }
}

function sceneOf({ mind, world }: Foreseen) {
  return { world, board: mind.board, reader: mind.power };
}

function partly(condition: MeasuredCondition, seen: Foreseen, from: number): number {
  const found = numberOf(condition, seen);
  if (found === null) return UNKNOWN;
  if (condition.compare === 'atMost') return found <= condition.n ? 1 : ON_THE_WAY / (1 + found - condition.n);
  if (found >= condition.n) return 1;
  const way = Math.max(0, (found - from) / Math.max(1, condition.n - from));
  // A line without a number is paid by the fraction; where all or nothing is asked, the way alone is worth less.
  return from === 0 ? ON_THE_WAY * way : way;
}

/** A share of all rounds, by the rounds that are still to come; what is lost already cannot be won back. */
function shareOfRounds(percent: number, now: number, { mind }: Foreseen): number {
  const gone = mind.round - 1;
  const told = mind.mine.agenda?.secret.now.args?.n;
  const held = typeof told === 'number' ? Math.min(gone, told) : gone;
  const asked = ((gone + mind.roundsLeft) * percent) / 100;
  if (held + mind.roundsLeft < asked - 0.5) return 0;
  return Math.min(1, (held + now * mind.roundsLeft) / Math.max(1, asked));
}

/** A clause of the kind (any, if none is named) binds the two to each other. */
export function isBound({ binding }: Foreseen, kind: string | undefined, a: PowerId, b: PowerId): boolean {
  return binding.some(({ clause, parties }) => {
    if (!parties.includes(a) || !parties.includes(b)) return false;
    return kind === undefined || (clause.kind === kind && joins(clause, parties, a, b));
  });
}

function coinsTo(
  { binding }: Foreseen,
  { power, from, how }: { readonly power: PowerId; readonly from?: PowerId; readonly how?: string },
): number {
  return binding.reduce((sum, { clause }) => {
    const wanted = how === undefined || how === clause.kind;
    if (clause.kind === 'pay' && wanted && clause.to === power && clause.each === 'round') {
      return from === undefined || from === clause.from ? sum + clause.coins : sum;
    }
    if (clause.kind !== 'supply' || !wanted || clause.giver !== power) return sum;
    return from === undefined || from === clause.receiver ? sum + clause.price : sum;
  }, 0);
}

/** Share of the rounds asked for in which the route will have paid, if it stays as quiet as it is. */
function corridorPays({ mind, world, binding }: Foreseen, route: string, rounds?: number): number {
  const built = world.corridors.find((corridor) => corridor.route === route);
  const signed = binding.some(({ clause }) => clause.kind === 'corridor' && clause.route === route);
  if (built === undefined && !signed) return 0;
  const start = built?.paysFrom ?? mind.round + BUILDING;
  const loud = (routeProvinces(route) ?? []).filter((id) => (world.violence[id] ?? 0) > 1).length;
  const left = Math.max(0, mind.roundsLeft - Math.max(0, start - mind.round)) * LIKELY ** (loud + 1);
  const asked = rounds ?? mind.roundsLeft;
  return Math.min(1, ((built?.paidIn.length ?? 0) * (rounds === undefined ? 0 : 1) + left) / Math.max(1, asked));
}

/** A pledge to secure there, for as much of the match as it runs. */
function securedBy({ mind, binding }: Foreseen, giver: PowerId, at?: string): number {
  return binding.reduce((most, { clause }) => {
    if (clause.kind !== 'orderPledge' || clause.giver !== giver || clause.act.type !== 'secure') return most;
    if (at !== undefined && clause.act.at !== at) return most;
    const rounds = clause.until === 'thisRound' ? 1 : clause.until - mind.round + 1;
    return Math.max(most, (LIKELY * Math.min(rounds, mind.roundsLeft)) / mind.roundsLeft);
  }, 0);
}

function netSeen({ mind, terms }: Foreseen, a: PowerId, b: PowerId): number {
  const other = a === mind.power ? b : a;
  if (a !== mind.power && b !== mind.power) return 0;
  const concerned = terms?.parties.includes(other) ?? false;
  const net = concerned && terms ? netWith(mind, terms, other) : netOver(mind, other);
  return a === mind.power ? net : -net;
}

/** A new ban or a pledge to secure at a gate of the route (rules 9.3). */
function soonLess({ mind, world, terms }: Foreseen, route: keyof typeof NARCOTICS_GATES): number {
  const ban = world.opiumBan && !mind.world.opiumBan ? LIKELY : 0;
  const gates = (terms?.clauses ?? []).filter(
    (clause) =>
      clause.kind === 'orderPledge' &&
      clause.act.type === 'secure' &&
      NARCOTICS_GATES[route].includes(clause.act.at) &&
      clause.until !== 'thisRound',
  ).length;
  return ban + LIKELY * Math.min(2, gates);
}

function newPledges({ terms }: Foreseen, power: PowerId): number {
  return (terms?.clauses ?? []).filter((clause) => {
    if (clause.kind === 'nonAggression') return true;
    return (clause.kind === 'orderPledge' || clause.kind === 'actPledge') && clause.giver === power;
  }).length;
}
