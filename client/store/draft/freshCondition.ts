// "Only if ...": the conditions a player can choose from, each with the likeliest words in its slots (rules 11.1). Only facts that every party can check.
import { frontsOf } from '../../../shared/board/fronts.ts';
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import type { Condition, PlainCondition } from '../../../shared/politics/conditions/condition.ts';
import { routesIn } from '../../../shared/politics/corridorRoutes.ts';
import type { Desk } from '../matchDraft.ts';
import { institutionsOf } from './parties.ts';
import { grantable } from './unitTargets.ts';

export type OfferedKind = (typeof OFFERED)[number]['kinds'][number];

/** In groups, as the list shows them; what a newcomer wants first stands first. */
export const OFFERED = [
  { group: 'alarm', kinds: ['frontNamed', 'ownFrontNamed', 'gotIn', 'infiltrations'] },
  { group: 'deeds', kinds: ['supported', 'secured', 'incursion', 'received', 'pledges', 'statement'] },
  { group: 'board', kinds: ['controls', 'units', 'foreignUnits'] },
  { group: 'kabul', kinds: ['status', 'steps', 'posts', 'ban', 'lists'] },
  { group: 'powers', kinds: ['value', 'coinsBand', 'regime', 'member', 'clauseInForce'] },
  { group: 'other', kinds: ['month', 'flow', 'corridorPaid'] },
] as const satisfies readonly { readonly group: string; readonly kinds: readonly PlainCondition['is'][] }[];

/** Rules 11.1: parts in all, and groups within groups. */
export const MOST_PARTS = 6;
export const DEEPEST = 3;

/** The condition of the kind with what is likely between these parties, or null: it cannot be said in this match. */
export function freshCondition(kind: OfferedKind, desk: Desk, parties: readonly PowerId[]): PlainCondition | null {
  const { world, board, me } = desk;
  const other = parties.find((power) => power !== me) ?? me;
  const front = frontsNear(desk, parties)[0];
  switch (kind) {
    case 'frontNamed':
    case 'gotIn':
      return front === undefined ? null : { is: kind, front };
    case 'ownFrontNamed': {
      const power = [me, ...parties].find((each) => frontsOf(board, [each]).length > 0);
      return power === undefined ? null : { is: kind, power };
    }
    case 'infiltrations':
      return { is: kind, into: 'anywhere', compare: 'atMost', n: world.infiltrations };
    case 'supported':
      return { is: kind, giver: other, whom: me };
    case 'secured':
      return { is: kind, giver: other, behindNamedFront: true };
    case 'incursion':
      return { is: kind, by: other };
    case 'received':
      return { is: kind, power: me, from: other, coins: 1 };
    case 'pledges':
      return { is: kind, power: other, what: 'broken', compare: 'atMost', n: 0 };
    case 'statement':
      return front === undefined ? null : { is: kind, by: other, front, says: 'real' };
    case 'controls': {
      const held = grantable(desk, other)[0] ?? grantable(desk, me)[0];
      return held === undefined ? null : { is: kind, power: other, provinces: [held], how: 'all' };
    }
    case 'units': {
      const at = grantable(desk, me)[0];
      return { is: kind, owner: other, provinces: at === undefined ? [] : [at], compare: 'atLeast', n: 1 };
    }
    case 'foreignUnits':
      return { is: kind, power: me, compare: 'atMost', n: 0 };
    case 'status': {
      const power = parties.find((each) => each !== 'tal' && each !== 'nrf' && each !== me) ?? me;
      return power === 'tal' || power === 'nrf' ? null : { is: kind, power, compare: 'atLeast', step: 'embassy' };
    }
    case 'steps':
      return { is: kind, step: 'embassy', compare: 'atLeast', n: 2 };
    case 'posts':
      return { is: kind, group: 'tajik', compare: 'atLeast', n: Math.min(33, world.posts.tajik + 2) };
    case 'ban':
      return { is: kind };
    case 'lists': {
      const power = world.powers.find((each) => world.power[each]?.listsTaliban === true);
      return power === undefined ? null : { is: kind, power };
    }
    case 'value':
      return { is: kind, power: other, value: 'stability', compare: 'atMost', n: 4 };
    case 'coinsBand':
      return { is: kind, power: other, compare: 'atLeast', n: 1 };
    case 'regime': {
      const power = [other, ...parties].find((each) => frontsOf(board, [each]).length > 0);
      return power === undefined ? null : { is: kind, power, regime: 'humanitarian' };
    }
    case 'member': {
      const power = parties.find((each) => institutionsOf(world, each).length > 0);
      const institution = power === undefined ? undefined : institutionsOf(world, power)[0];
      return power === undefined || institution === undefined ? null : { is: kind, power, institution };
    }
    case 'clauseInForce': {
      const third = world.powers.find((power) => !parties.includes(power)) ?? me;
      return { is: kind, clause: 'mutualDefence', a: other, b: third };
    }
    case 'month':
      return { is: kind, compare: 'atLeast', round: world.round + 1 };
    case 'flow':
      return { is: kind, route: 'north', compare: 'atMost', n: 1 };
    case 'corridorPaid': {
      const route = routesIn(world)[0];
      return route === undefined ? null : { is: kind, route };
    }
  }
}

/** Fronts of the match: the named ones first, then those of the parties. */
export function frontsNear({ world, board }: Desk, parties: readonly PowerId[]): readonly ProvinceId[] {
  const named = world.alerts?.fronts ?? [];
  const weight = (id: ProvinceId) =>
    2 * Number(parties.includes(world.controller[id] ?? 'us')) + Number(named.includes(id));
  return frontsOf(board, world.powers).toSorted((a, b) => weight(b) - weight(a));
}

/** How many plain parts it has. */
export function partsOf(condition: Condition): number {
  if (condition.is === 'not') return partsOf(condition.of);
  if (condition.is === 'all' || condition.is === 'any') return condition.of.reduce((n, part) => n + partsOf(part), 0);
  return 1;
}

/** Groups and negations one inside the other; a plain condition: 1. */
export function depthOf(condition: Condition): number {
  if (condition.is === 'not') return 1 + depthOf(condition.of);
  if (condition.is === 'all' || condition.is === 'any') return 1 + Math.max(0, ...condition.of.map(depthOf));
  return 1;
}

/** The other way round: a negation loses its "not". */
export function negated(condition: Condition): Condition {
  return condition.is === 'not' ? condition.of : { is: 'not', of: condition };
}

/** One more part: a plain condition becomes a list in which all must hold. */
export function withPart(condition: Condition, part: Condition, how: 'all' | 'any' = 'all'): Condition {
  return condition.is === 'all' || condition.is === 'any'
    ? { ...condition, of: [...condition.of, part] }
    : { is: how, of: [condition, part] };
}

/** Without one part: a list of one is that one; null: nothing is left. */
export function withoutPart(condition: Condition, index: number): Condition | null {
  if (condition.is !== 'all' && condition.is !== 'any') return null;
  const left = condition.of.filter((_, i) => i !== index);
  const [only] = left;
  return left.length > 1 ? { ...condition, of: left } : (only ?? null);
}
