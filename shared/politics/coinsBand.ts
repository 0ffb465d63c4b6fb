// How rich a number of coins looks to others (rules 3): bands 0-1, 2-5, 6 and more.
import type { PowerId } from '../board/ids.ts';
import { heldCoins } from './collateral.ts';
import type { CoinsBand, World } from './world.ts';

/** The band of a number of coins. */
export function bandOf(coins: number): CoinsBand {
  if (coins >= 6) return 2;
  return coins >= 2 ? 1 : 0;
}

/** The band in which all see the power; null for one that is not in the match. */
export function bandSeen(
  { bands, power, pacts }: Pick<World, 'bands' | 'power' | 'pacts'>,
  id: PowerId,
): CoinsBand | null {
  const values = power[id];
  return values === undefined ? null : (bands?.[id] ?? bandOf(heldCoins({ power, pacts }, id)));
}
