// The adjudicator: Diplomacy's simultaneous orders, with two optional inputs of our own, forts and pushes (rules 4).
// Exact to DATC 3.0 with the choices 4.A.1 any route, 4.A.2 Szykman, 4.A.3 no fallback to land, 4.A.7 b. It knows no politics.
import type { AdjudicationMap } from '../board/board.ts';
import type { ProvinceId } from '../board/ids.ts';
import { afterMoves, dislodgedUnits, standoffsOf } from './aftermath.ts';
import { type Crossing, findWays } from './convoys.ts';
import { findMoves } from './moves.ts';
import { type Findings, outcomesOf, pushesThatCut } from './outcomes.ts';
import { judgePushes } from './pushes.ts';
import type { Field } from './strength.ts';
import { type Submission, submit } from './submission.ts';
import { findSupports } from './supports.ts';
import type { Adjudication, AdjudicationInput, Push } from './types.ts';

const NO_FORTS: ReadonlySet<ProvinceId> = new Set();
const NO_PUSHES: readonly Push[] = [];

/**
 * Adjudicates one phase of force orders. Total and deterministic: any input gives an outcome, and the order in which
 * units and orders are listed does not matter (of two orders for one unit the first stands).
 */
export function adjudicate(map: AdjudicationMap, input: AdjudicationInput): Adjudication {
  const pushes = input.pushes ?? NO_PUSHES;
  const orders = submit(map, input.units, input.orders);
  const findings = explain(orders, input.fortified ?? NO_FORTS, pushes);
  const standoffs = standoffsOf(findings);
  return {
    outcomes: outcomesOf(findings, input.orders),
    pushes: judgePushes(findings),
    after: afterMoves(findings),
    dislodged: dislodgedUnits(findings, standoffs),
    standoffs,
  };
}

/** The three stages: ways first, for supports hang on what arrives; then supports, for moves hang on strength; then moves. */
function explain(orders: Submission, fortified: ReadonlySet<ProvinceId>, pushes: readonly Push[]): Findings {
  const pushed = orders.acts.map((_, unit) => pushes.length > 0 && pushesThatCut(orders, pushes, unit).length > 0);
  const crossing: Crossing = { orders, fortified, pushed };
  const { open, paradox } = findWays(crossing);
  const given = findSupports(crossing, open);
  const field: Field = { orders, fortified, given, open };
  const moved = findMoves(field);
  const dislodger = orders.acts.map((_, unit) =>
    moved[unit] ? -1 : (orders.attackers[unit]!.find((attacker) => moved[attacker]) ?? -1),
  );
  return { field, moved, dislodger, paradox, pushes };
}
