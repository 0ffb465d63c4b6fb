// How rich a power looks to others (rules 3): bands 0-1, 2-5, 6 and more.
import type { PowerId } from '../board/ids.ts';
import { coinsAsSeen } from '../game/coinsAsSeen.ts';
import type { MatchState } from '../game/state.ts';

export type CoinsBand = 0 | 1 | 2;

export function coinsBand(state: MatchState, power: PowerId): CoinsBand {
  return bandOf(coinsAsSeen(state, power));
}

/** The band of a number of coins. */
export function bandOf(coins: number): CoinsBand {
  if (coins >= 6) return 2;
  return coins >= 2 ? 1 : 0;
}
