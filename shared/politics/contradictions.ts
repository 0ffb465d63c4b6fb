// Why two clauses of one pact cannot both be kept (rules 6). Between two pacts a contradiction is a lie that the rules allow.
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { supports, takesSide } from './alignment.ts';
import { sameEssence } from './canonicalTerms.ts';
import type { Clause, PlainClause } from './clause.ts';
import { lastBound } from './clauses/orderPledge.ts';
import { EXERCISE_REST } from './exercises.ts';
import { areCompatible } from './pledgedActs.ts';

/**
 * The reason as a key under `pact.why`, or null. `round` in which the pact would come in force; the order of the two does not matter.
 * Clauses under two different conditions may take turns: nothing is said of them, nor of their `else`.
 */
export function contradiction(a: Clause, b: Clause, round: number): string | null {
  const together = sameCondition(a, b);
  if (!together && a.when !== undefined && b.when !== undefined) return null;
  const clash = cannotBothBeKept(a, b, round) ?? cannotBothBeKept(b, a, round);
  // One of the two binds in every round: the clash is certain when the other's condition holds. What merely cancels out may be meant so.
  return clash ?? (together ? (cancelsOut(a, b) ?? cancelsOut(b, a)) : null);
}

function sameCondition(a: Clause, b: Clause): boolean {
  return JSON.stringify(a.when) === JSON.stringify(b.when);
}

/** Asked both ways round: `a` may be either of the two. */
function cannotBothBeKept(a: PlainClause, b: PlainClause, round: number): string | null {
  switch (a.kind) {
    case 'orderPledge':
      if (b.kind !== 'orderPledge' || a.unit !== b.unit) return null;
      // Both bind in the round in which the pact comes in force.
      if (Math.min(lastBound(a, round), lastBound(b, round)) < round) return null;
      return areCompatible(a.act, b.act) ? null : 'oneUnitTwoOrders';
    case 'actPledge':
      if (b.kind !== 'actPledge' || a.giver !== b.giver || a.byRound !== b.byRound) return null;
      if (a.deed.type !== b.deed.type || (a.deed.type !== 'ban' && a.deed.type !== 'borderRegime')) return null;
      return 'bothWays';
    case 'status':
      return b.kind === 'status' && b.giver === a.giver && a.move === 'list' && b.move === 'delist' ? 'bothWays' : null;
    case 'borderRegime':
      if (b.kind === 'borderRegime') return a.power === b.power ? 'bothWays' : null;
      if (b.kind !== 'actPledge' || b.deed.type !== 'borderRegime') return null;
      return a.power === b.giver && a.regime !== b.deed.regime ? 'bothWays' : null;
    case 'vote':
      if (b.kind !== 'vote' || a.giver !== b.giver || a.institution !== b.institution) return null;
      return a.motion === b.motion && a.ballot !== b.ballot ? 'bothWays' : null;
    case 'exercise':
      if (b.kind !== 'exercise' || a.province !== b.province) return null;
      return Math.abs(a.round - b.round) < EXERCISE_REST ? 'exerciseTooSoon' : null;
    case 'neutrality':
      // A mutual defence is one of all parties of the pact, the neutral one among them.
      return takesSide(b, a.power, { parties: [a.power], round }) ? 'neutralTakesSide' : null;
    case 'noSupportFor':
      return supports(b, a.giver, a.whom) ? 'supportsWhomNot' : null;
    case 'demilitarise':
      return staysIn(b, a.giver, a.provinces) ? 'unitsWhereNone' : null;
    case 'hub':
      return b.kind === 'hub' && b.host === a.host ? 'hubTwice' : null;
    default:
      return null;
  }
}

/** The one takes back what the other gives, or gives it twice. */
function cancelsOut(a: PlainClause, b: PlainClause): string | null {
  switch (a.kind) {
    case 'pay':
      return b.kind === 'pay' && a.from === b.to && a.to === b.from && a.each === b.each ? 'moneyBothWays' : null;
    case 'corridor':
      return b.kind === 'corridor' && a.route === b.route ? 'bothWays' : null;
    case 'supply':
      if (b.kind !== 'supply') return null;
      return sameEssence(a, b) || (a.good === b.good && a.giver === b.receiver) ? 'bothWays' : null;
    case 'trade':
    case 'arms':
    case 'neutrality':
    case 'noSupportFor':
    case 'counterTerror':
      return sameEssence(a, b) ? 'saidTwice' : null;
    default:
      return null;
  }
}

/** The clause brings or keeps units of the power in one of the provinces. */
function staysIn(clause: PlainClause, power: PowerId, provinces: readonly ProvinceId[]): boolean {
  switch (clause.kind) {
    case 'access':
      // Transit passes through; a base is there to stay.
      return (
        clause.mode === 'basing' &&
        clause.grantee === power &&
        clause.provinces !== 'all' &&
        clause.provinces.some((id) => provinces.includes(id))
      );
    case 'orderPledge':
      if (clause.giver !== power || clause.act.type === 'stayOut') return false;
      // Every other pledge keeps the unit where it stands.
      return provinces.includes(clause.unitAt);
    default:
      return false;
  }
}
