// The narcotics routes: how much flows, what opium pays in Kabul, and who north of the river pays for it (rules 9.3).
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { NARCOTICS_GATES } from '../board/routes.ts';
import { heldCoins } from '../politics/collateral.ts';
import type { DrugRoute, World } from '../politics/world.ts';

export const DRUG_ROUTES: readonly DrugRoute[] = ['north', 'west', 'south'];
/** A gate counts for its controller, if that is one of these (rules 9.3). */
const TRANSIT_STATES: readonly PowerId[] = ['tj', 'uz'];

/** 3 - 1 under a ban - securing units and forts at the gates (at most 2), and what cards added; 0-3. */
export function flowOf(world: World, route: DrugRoute, securedAt: ReadonlySet<ProvinceId>, nudge = 0): number {
  const guarded = NARCOTICS_GATES[route].filter((gate) => securedAt.has(gate) || world.forts.includes(gate)).length;
  return Math.min(3, Math.max(0, 3 - (world.opiumBan ? 1 : 0) - Math.min(2, guarded) + nudge));
}

/** Coins that opium pays the Taliban at Briefing: a quarter of all flows, nothing under a ban (rules 9.3). */
export function opiumIncome(world: World): number {
  if (world.opiumBan) return 0;
  return Math.floor(DRUG_ROUTES.reduce((sum, route) => sum + world.flow[route], 0) / 4);
}

export interface TransitToll {
  readonly power: PowerId;
  readonly by: 1 | -1;
}

/**
 * What the northern flow does to a transit state: at 3, -1 stability for the one that secured least (ties: poorest; not the same one twice
 * running); at 1 or less, +1 for the one that secured most (ties: poorest).
 */
export function transitToll(
  world: World,
  flow: number,
  securedAt: ReadonlySet<ProvinceId>,
  lastPaid: PowerId | null,
): TransitToll | undefined {
  const secured = (power: PowerId): number =>
    NARCOTICS_GATES.north.filter((gate) => world.controller[gate] === power && securedAt.has(gate)).length;
  // What lies in pacts is held too: nobody looks poor, and no secret pact tells of itself, by laying down coins (rules 6).
  const coins = (power: PowerId): number => heldCoins(world, power);
  const states = TRANSIT_STATES.filter((power) => world.powers.includes(power));
  if (flow >= 3) {
    const payers = states.filter((power) => power !== lastPaid);
    const power = payers.toSorted((a, b) => secured(a) - secured(b) || coins(a) - coins(b))[0];
    return power && { power, by: -1 };
  }
  if (flow <= 1) {
    const power = states.toSorted((a, b) => secured(b) - secured(a) || coins(a) - coins(b))[0];
    return power && secured(power) > 0 ? { power, by: 1 } : undefined;
  }
  return undefined;
}
