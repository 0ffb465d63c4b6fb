// Checks of the names in a condition: powers, provinces, fronts, routes of this match (rules 2, 9.1). A refusal says which.
import { frontsOf, isAfghan } from '../../board/fronts.ts';
import type { OwnerId, PowerId, ProvinceId } from '../../board/ids.ts';
import type { Rejection } from '../../command/rejection.ts';
import { objection } from '../clauseKind.ts';
import { routesIn } from '../corridorRoutes.ts';
import { modulesOf } from '../modules.ts';
import { power, province } from '../pactWords.ts';
import type { ConditionCheck } from './conditionKind.ts';

/** Null when all are powers of the match. Absent ones are not asked about. */
export function powersObjection(
  ids: readonly (OwnerId | 'anywhere' | undefined)[],
  { world }: ConditionCheck,
): Rejection | null {
  const absent = ids.find((id) => id !== undefined && id !== 'anywhere' && !world.powers.some((known) => known === id));
  if (absent === undefined || absent === 'anywhere') return null;
  return objection('notInMatch', 'notInMatch', { power: power(absent as PowerId) });
}

/** Null when both are different powers of the match. */
export function pairObjection(
  a: PowerId | undefined,
  b: PowerId | undefined,
  context: ConditionCheck,
): Rejection | null {
  if (a !== undefined && a === b) return objection('badTerms', 'withItself');
  return powersObjection([a, b], context);
}

/** Null when all are open provinces, each named once. */
export function provincesObjection(
  ids: readonly (ProvinceId | undefined)[],
  { world, board }: ConditionCheck,
): Rejection | null {
  if (new Set(ids).size !== ids.length) return objection('badTerms', 'namedTwice');
  for (const id of ids) {
    if (id === undefined) continue;
    if (!Object.hasOwn(board.provinces, id)) return objection('badTerms', 'noSuchProvince');
    if (world.closed.includes(id)) return objection('closedProvince', 'provinceClosed', { at: province(id) });
  }
  return null;
}

export function afghanObjection(id: ProvinceId, context: ConditionCheck): Rejection | null {
  const wrong = provincesObjection([id], context);
  if (wrong !== null || isAfghan(context.board, id)) return wrong;
  return objection('badTerms', 'conditionAfghan', { at: province(id) });
}

export function frontObjection(id: ProvinceId, context: ConditionCheck): Rejection | null {
  const wrong = provincesObjection([id], context);
  if (wrong !== null || frontsOf(context.board, context.world.powers).includes(id)) return wrong;
  return objection('badTerms', 'conditionFront', { at: province(id) });
}

export function routeObjection(route: string, { world }: ConditionCheck): Rejection | null {
  return routesIn(world).includes(route) ? null : objection('badTerms', 'noSuchRoute');
}

/** Status is what others grant the Taliban (rules 6.1). */
export function statusObjection(id: PowerId, context: ConditionCheck): Rejection | null {
  if (id === 'tal' || id === 'nrf') return objection('badTerms', 'statusOfTaliban');
  return powersObjection([id], context);
}

export function councilObjection({ world }: ConditionCheck): Rejection | null {
  return modulesOf(world).institutions ? null : objection('badTerms', 'conditionNoCouncils');
}
