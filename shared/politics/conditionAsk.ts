// Asking for a condition (rules 7): what it costs by its likeness to the list of prices, and whether it hangs on the power that is asked.
import type { PowerId } from '../board/ids.ts';
import type { Condition, PlainCondition } from './conditions/condition.ts';
import type { ConditionScene } from './conditions/conditionKind.ts';
import { holds, isJoined, partsOf } from './conditions/holds.ts';
import { holdsCard, REGIME_CARD, STATEMENT_CARD } from './hand.ts';
import { partiesOf } from './inForce.ts';
import type { World } from './world.ts';

/** Least of a kind on the price list: 1 a statement, a regime, a coin; 2 a status step, three posts, an order, a ban; 3 the rest. */
export function conditionPrice(condition: Condition, world: World): number {
  if (!isJoined(condition)) return plainPrice(condition, world);
  const prices = partsOf(condition).map((part) => conditionPrice(part, world));
  // Who may choose takes the cheaper way.
  return condition.is === 'any' ? Math.min(...prices) : prices.reduce((sum, price) => sum + price, 0);
}

function plainPrice(condition: PlainCondition, world: World): number {
  switch (condition.is) {
    case 'statement':
    case 'regime':
      return 1;
    case 'received':
      return condition.coins;
    case 'status':
      return condition.step === 'recognised' ? 3 : 2;
    case 'posts':
      return postsPrice(condition.n - world.posts[condition.group]);
    case 'lists':
    case 'ban':
    case 'secured':
    case 'supported':
    case 'ballot':
    case 'forts':
      return 2;
    default:
      return 3;
  }
}

/** 2 for each three posts or part of them that would have to be moved; at least 2. */
export function postsPrice(missing: number): number {
  return 2 * Math.max(1, Math.ceil(Math.abs(missing) / 3));
}

/** Whether the power can make it true: of several things, all that are not so yet; of a choice, one. */
export function dependsOn(condition: Condition, power: PowerId, scene: ConditionScene): boolean {
  if (!isJoined(condition)) return isInTheHandOf(condition, power, scene.world);
  const parts = partsOf(condition);
  switch (condition.is) {
    case 'all':
      return parts.every((part) => holds(part, scene) || dependsOn(part, power, scene));
    case 'any':
      return parts.some((part) => dependsOn(part, power, scene));
    case 'not':
      return dependsOn(condition.of, power, scene);
    default:
      // What was at past Closes is in nobody's hand by a deadline of a month.
      return false;
  }
}

function isInTheHandOf(condition: PlainCondition, power: PowerId, world: World): boolean {
  switch (condition.is) {
    case 'units':
      return condition.owner === power;
    case 'controls':
    case 'forts':
    case 'foreignUnits':
    case 'status':
    case 'lists':
    case 'member':
    case 'ballot':
    case 'partners':
      return condition.power === power;
    // Set and said by card alone (rules 8).
    case 'regime':
      return condition.power === power && holdsCard(world, power, REGIME_CARD);
    case 'statement':
      return condition.by === power && holdsCard(world, power, STATEMENT_CARD);
    case 'incursion':
      return condition.by === power;
    case 'secured':
    case 'supported':
      return condition.giver === power;
    case 'received':
      return condition.from === power;
    case 'posts':
    case 'inclusion':
    case 'ban':
      return power === 'tal';
    case 'clauseInForce':
      return condition.a === power || condition.b === power;
    case 'pactAmong':
      return condition.powers.includes(power);
    case 'pactInForce': {
      const pact = Object.hasOwn(world.pacts, condition.pact) ? world.pacts[condition.pact] : undefined;
      return pact !== undefined && partiesOf(pact).includes(power);
    }
    default:
      return false;
  }
}
