// corridor: funders pay three coins together for a named route that later pays whoever controls or funds it, while it is quiet (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { POWER_IDS } from '../../board/ids.ts';
import { type ClauseKindDef, objection, SILENT, wasMissed } from '../clauseKind.ts';
import { CORRIDOR_PRICE, routeControllers, routeProvinces, routesIn } from '../corridorRoutes.ts';
import { mayRead } from '../inForce.ts';
import { coinsText, power } from '../pactWords.ts';
import { shortFinding } from './shortPayment.ts';

export interface CorridorClause {
  readonly kind: 'corridor';
  /** Id of a route, see corridorRoutes.ts (Lesson: `termezKabul`). */
  readonly route: string;
  /** Coins of each funder at signing; together the price of the route. */
  readonly funders: Readonly<Partial<Record<PowerId, number>>>;
}

export const corridorKind: ClauseKindDef<CorridorClause> = {
  ...SILENT,
  kind: 'corridor',
  nature: 'self',

  check(clause, { actor, parties, world }) {
    const provinces = routeProvinces(clause.route);
    if (provinces === undefined) return objection('badTerms', 'noSuchRoute');
    // The Lesson has one; elsewhere the railway ends in Kabul where Pakistan is closed (scenario.md C).
    if (!routesIn(world).includes(clause.route)) return objection('closedProvince', 'routeClosed');
    if (provinces.some((id) => world.closed.includes(id))) return objection('closedProvince', 'routeClosed');
    // Each route exists once (rules 6.1); of one that was agreed in secret and does not run yet, the refusal must not tell.
    const taken = world.corridors.some(({ route, pact, paidIn }) => {
      const agreed = world.pacts[pact];
      return route === clause.route && (paidIn.length > 0 || agreed === undefined || mayRead(agreed, actor));
    });
    if (taken) return objection('routeTaken', 'routeTaken');
    const shares = fundersOf(clause);
    const stranger = shares.find(([funder]) => !parties.includes(funder));
    if (stranger !== undefined) return objection('badTerms', 'notAParty', { power: power(stranger[0]) });
    const sum = shares.reduce((coins, [, share]) => coins + share, 0);
    if (sum !== CORRIDOR_PRICE || shares.some(([, share]) => !Number.isInteger(share) || share < 1)) {
      return objection('badTerms', 'corridorPrice', { coins: coinsText(CORRIDOR_PRICE) });
    }
    // Nobody is bound without having signed: no rails through a country that is not at the table.
    const absent = routeControllers(world, clause.route).find((controller) => !parties.includes(controller));
    if (absent !== undefined) return objection('badTerms', 'corridorCrosses', { power: power(absent) });
    return null;
  },

  text(clause, { waits }) {
    const shares = fundersOf(clause).map(([funder, share]) => ({
      key: 'pact.clause.corridor.share',
      args: { power: power(funder), coins: coinsText(share) },
    }));
    const args = { route: routeText(clause.route), shares: { list: shares } };
    return { key: waits === true ? 'pact.clause.corridor.waits' : 'pact.clause.corridor', args };
  },

  title: (clause) => ({ key: 'pact.title.corridor', args: { route: routeText(clause.route) } }),

  essence: (clause) => `corridor ${clause.route}`,

  judge(clause, context) {
    const [first] = fundersOf(clause);
    // Another pact was first: nobody has paid, and nothing will be built by this one.
    if (first !== undefined && wasMissed(context)) {
      const evidence = { key: 'evidence.corridor.taken', args: { route: routeText(clause.route) } };
      return [{ giver: first[0], finding: 'lapsed', evidence }];
    }
    return fundersOf(clause).flatMap(([funder, share]) => shortFinding(context, funder, share));
  },

  // A corridor is there as long as its pact; one that another pact has built is nothing to wait for.
  spent: (_clause, { verdicts }) => verdicts.some(({ finding }) => finding === 'lapsed'),

  effects(clause, { done }) {
    if (done) return [];
    const shares = fundersOf(clause);
    return [
      ...shares.map(
        ([from, coins]) => ({ type: 'payment', reason: 'corridor', from, to: null, coins, once: true }) as const,
      ),
      { type: 'corridor', route: clause.route, funders: shares.map(([funder]) => funder) },
    ];
  },

  // Rules 7: corridor with A on the route: A holds a piece of it, B lives by it.
  leverage(clause, { world }, a, b) {
    const controllers = routeControllers(world, clause.route);
    if (!controllers.includes(a)) return null;
    if (!controllers.includes(b) && clause.funders[b] === undefined) return null;
    return { group: 'coins', name: 'corridor', weight: 1, text: { key: 'leverage.corridor' } };
  },
};

/** Funders in the order of the powers, so that nothing hangs on how the clause was typed. */
function fundersOf(clause: CorridorClause): readonly (readonly [PowerId, number])[] {
  return POWER_IDS.flatMap((id) => {
    const share = clause.funders[id];
    return share === undefined ? [] : [[id, share] as const];
  });
}

function routeText(route: string): { readonly key: string } {
  return { key: `pact.route.${route}` };
}
