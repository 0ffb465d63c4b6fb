// Ideas read off the bot's own aims (aims/aim.ts): for each condition that does not hold yet, the clause that would make it hold, with what might
// make it welcome. Whether it is worth it is left to the weighing; whether the other agrees, to the other.
import type { Clause } from '../../politics/clause.ts';
import type { Condition } from '../../politics/conditions/condition.ts';
import { routesIn } from '../../politics/corridorRoutes.ts';
import { type Aim, aimsOf } from '../aims/aim.ts';
import { asOfNow } from '../aims/aimsWorth.ts';
import type { Mind } from '../mind.ts';
import { bound, corridor, hold, patrons, posts, quietRoad, sales, stepsOfOthers, watch } from './aimWays.ts';
import type { Idea } from './drafts.ts';

/** Aims as good as reached are not thought about. */
const REACHED = 0.97;

export function aimIdeas(mind: Mind): readonly Idea[] {
  const open = aimsOf(mind).filter((aim) => !aim.byHand && asOfNow(mind, aim) < REACHED);
  return open.flatMap((aim) => (aim.asks === undefined ? codedWays(mind, aim) : waysTo(mind, aim.asks)));
}

/** What would make the condition hold. */
function waysTo(mind: Mind, condition: Condition): readonly Idea[] {
  const { power } = mind;
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => waysTo(mind, part));
    case 'fraction':
    case 'forRounds':
      return waysTo(mind, condition.of);
    case 'clauseInForce': {
      const other = condition.a === power ? condition.b : condition.b === power ? condition.a : undefined;
      return other === undefined ? [] : bound(mind, [other], condition.clause);
    }
    case 'partners':
      if (condition.power !== power || condition.compare !== 'atLeast' || condition.clause === undefined) return [];
      return bound(mind, condition.among, condition.clause);
    case 'steps':
      return condition.compare === 'atLeast' ? stepsOfOthers(mind, condition.step) : [];
    case 'posts':
      return condition.compare === 'atLeast' ? posts(mind, condition.group) : [];
    case 'inclusion':
      return condition.compare === 'atLeast' ? [...posts(mind, 'tajik'), ...posts(mind, 'hazara')] : [];
    case 'received':
      return condition.power === power && condition.from !== undefined ? sales(mind, condition.from) : [];
    case 'corridorPaid':
      return corridor(mind, condition.route);
    case 'leverage':
      return condition.a === power && condition.compare === 'atLeast' ? hold(mind, condition.b) : [];
    case 'flow':
      return condition.compare === 'atMost' ? quietRoad(mind) : [];
    case 'secured':
      return condition.giver === power || condition.at === undefined ? [] : watch(mind, condition.giver, condition.at);
    default:
      return [];
  }
}

/** The same for aims that are told by code (aims/codedAims.ts). */
function codedWays(mind: Mind, { id }: Aim): readonly Idea[] {
  switch (id) {
    case 'share': {
      const peace: Clause = { kind: 'nonAggression' };
      return [...posts(mind, 'tajik', [peace]), ...posts(mind, 'uzbek')];
    }
    case 'patrons':
      return patrons(mind);
    case 'corridors':
    case 'firstPartner':
      return routesIn(mind.world).flatMap((route) => corridor(mind, route));
    default:
      return [];
  }
}
