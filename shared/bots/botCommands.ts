// What a bot does at its turn: the commands of one power, chosen from what that power's seat may know. It never sees the state.
// A turn is taken whenever something changed; what is done already is read off the views, so that nothing is done twice.
import type { PlayerCommand } from '../command/command.ts';
import { dispatchToMake, formToFill, retreatsToMake } from './choices/regroup.ts';
import { diplomacyTurn } from './diplomacyTurn.ts';
import { type BotSight, mindOf } from './mind.ts';

export type { BotSight } from './mind.ts';

/** The commands of this turn, in order; none when there is nothing left to do. Deterministic in the views. */
export function botCommands(sight: BotSight): readonly PlayerCommand[] {
  const { view, power, mine } = sight;
  if (view.power[power] === undefined || mine.you === null) return [];
  const ready: readonly PlayerCommand[] = mine.you.ready ? [] : [{ type: 'ready', ready: true }];
  switch (view.clock.phase) {
    case 'lobby':
    case 'archives':
      return [];
    case 'briefing':
    case 'resolution':
      return ready;
    case 'diplomacy':
      return diplomacyTurn(mindOf(sight), ready);
    case 'regroup':
      return [...retreatsToMake(mindOf(sight)), ...formToFill(mindOf(sight)), ...ready];
    case 'dispatch':
      return dispatchToMake(mindOf(sight));
  }
}
