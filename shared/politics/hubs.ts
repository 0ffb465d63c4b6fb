// Hubs of humanitarian organisations at work: which clause pays and is paid (rules 6.1 hub, 3.1). Who has a hub when more claim one: institutions/hubAward.ts.
import type { Board } from '../board/board.ts';
import type { PactId, PowerId } from '../board/ids.ts';
import type { HubClause } from './clauses/hub.ts';
import { LOW_STANDING } from './collateral.ts';
import { bindingOfKind } from './inForce.ts';
import { hubHolders } from './institutions/hubAward.ts';
import type { World } from './world.ts';

/** Coins: what the funder pays each round, and what the hub brings its host at the next Briefing (rules 6.1). */
export const HUB_COST = 1;
export const HUB_INCOME = 2;

export interface WorkingHub extends Pick<HubClause, 'host' | 'funder'> {
  readonly pact: PactId;
  readonly clause: number;
}

/** A host that nobody trusts keeps its hub, but it stands still: nothing is paid for it and it brings nothing (rules 3.1). */
export function isHubSuspended(world: World, host: PowerId): boolean {
  return (world.power[host]?.standing ?? 0) <= LOW_STANDING;
}

/** Hubs that are paid for and pay: of a host with several funders the oldest clause. */
export function workingHubs(world: World, board: Board): readonly WorkingHub[] {
  return hubHolders(world, board).flatMap((host) => {
    if (isHubSuspended(world, host)) return [];
    const found = bindingOfKind(world, board, 'hub').find(({ clause }) => clause.host === host);
    if (found === undefined) return [];
    return [{ pact: found.pact.id, clause: found.index, host, funder: found.clause.funder }];
  });
}

/** Whether this very clause is one of them. */
export function isWorkingHub(world: World, board: Board, pact: PactId, clause: number): boolean {
  return workingHubs(world, board).some((hub) => hub.pact === pact && hub.clause === clause);
}
