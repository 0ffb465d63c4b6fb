// How much a power seems to have: what a covered card has cost and what lies in pacts counts as held, so that no purse tells of a secret
// (rules 3, 6, 8). Views make bands of it; conditions and demands are read with it.
import type { PowerId } from '../board/ids.ts';
import { bandOf } from '../politics/coinsBand.ts';
import { depositedBy } from '../politics/collateral.ts';
import { paidForCards } from './paidCards.ts';
import { agreedPacts } from './settled.ts';
import type { MatchState } from './state.ts';

/** Purse, covered cards, collateral. */
export function coinsAsSeen(state: MatchState, power: PowerId): number {
  return purseAsSeen(state, power) + depositedBy({ pacts: agreedPacts(state.pacts) }, power);
}

/** The state as everybody sees its purses; `asker` sees its own as it is. */
export function asAllSee(state: MatchState, asker?: PowerId): MatchState {
  const power = Object.fromEntries(
    Object.entries(state.power).map(([id, values]) => {
      return [id, id === asker ? values : { ...values, coins: purseAsSeen(state, id as PowerId) }];
    }),
  );
  const bands = Object.fromEntries(state.powers.map((id) => [id, bandOf(coinsAsSeen(state, id))]));
  return { ...state, power, bands };
}

function purseAsSeen(state: MatchState, power: PowerId): number {
  return (state.power[power]?.coins ?? 0) + (areCardsCovered(state) ? paidForCards(state, power) : 0);
}

/** Until R4 of their round; what R5 noted tells that it is past (rules 1.1). */
function areCardsCovered({ phase, inRound, history, round }: MatchState): boolean {
  if (phase === 'diplomacy') return true;
  return phase === 'resolution' && inRound.inForce === undefined && history.at(-1)?.round !== round;
}
