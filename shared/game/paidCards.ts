// Policy cards that lie covered: what each cost when it was chosen; given back if it is changed (rules 8).
import type { PowerId } from '../board/ids.ts';
import type { PolicyId } from '../command/command.ts';
import type { ChosenPolicy, MatchState } from './state.ts';

/** Cards of a power for this round, in the order in which they were chosen. */
export function cardsChosen(state: Pick<MatchState, 'policies'>, power: PowerId): readonly ChosenPolicy[] {
  return state.policies[power] ?? [];
}

/** Coins that a power's covered cards have cost. */
export function paidForCards(state: Pick<MatchState, 'policies'>, power: PowerId): number {
  return cardsChosen(state, power).reduce((sum, { paid }) => sum + paid, 0);
}

/** Cards that would go if this one were chosen now: itself, the one named, or the only one where there is room for one (rules 8). */
export function cardsGivenUp(
  state: Pick<MatchState, 'policies'>,
  power: PowerId,
  {
    policy,
    instead,
    room,
  }: { readonly policy: PolicyId; readonly instead?: PolicyId | undefined; readonly room: number },
): readonly ChosenPolicy[] {
  const chosen = cardsChosen(state, power);
  if (room === 1) return chosen;
  return chosen.filter(({ choice }) => choice.policy === policy || choice.policy === instead);
}
