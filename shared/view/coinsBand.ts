// How rich a power looks to others (rules 3): bands 0-1, 2-5, 6 and more.
import type { PowerId } from '../board/ids.ts';
import { coinsAsSeen } from '../game/coinsAsSeen.ts';
import type { MatchState } from '../game/state.ts';
import { heldCoins } from '../politics/collateral.ts';

export type CoinsBand = 0 | 1 | 2;

/** Coins that stand behind the band: what a policy chosen in secret has cost is still seen until it is played (rules 8). */
export function coinsSeen(state: MatchState, power: PowerId): number {
  return state.phase === 'diplomacy' ? coinsAsSeen(state, power) : heldCoins(state, power);
}

export function coinsBand(state: MatchState, power: PowerId): CoinsBand {
  return bandOf(coinsSeen(state, power));
}

/** The band of a number of coins. */
export function bandOf(coins: number): CoinsBand {
  if (coins >= 6) return 2;
  return coins >= 2 ? 1 : 0;
}
