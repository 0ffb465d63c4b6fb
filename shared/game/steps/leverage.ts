// R13: the leverage that scores this round is noted (rules 1.1, 7), and what everybody can count of it.
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { mayRead } from '../../politics/inForce.ts';
import { allLeverage, allNetLeverage } from '../../politics/leverage.ts';
import type { World } from '../../politics/world.ts';
import type { Chronicle } from '../chronicle.ts';

export function noteLeverage(chronicle: Chronicle): void {
  const { state } = chronicle;
  const netLeverage = allNetLeverage(state, REGION_BOARD);
  const open = openWorld(state);
  const publicNetLeverage = allNetLeverage(open, REGION_BOARD);
  const publicLeverage = allLeverage(open, REGION_BOARD);
  chronicle.add({ type: 'found', record: { netLeverage, publicNetLeverage, publicLeverage } });
}

/** The world with the pacts that everybody may read: rights from secret ones make nobody a guest there. */
function openWorld(world: World): World {
  const pacts = Object.entries(world.pacts).filter(([, pact]) => mayRead(pact, null));
  return { ...world, pacts: Object.fromEntries(pacts) };
}
