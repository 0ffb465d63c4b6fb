// What a bot does at its turn: the commands of one power, chosen from what that power's seat may know. It never sees the state.
// A turn is taken whenever something changed; what is done already is read off the views, so that nothing is done twice.
import type { PlayerCommand } from '../command/command.ts';
import type { Motive } from '../view/motive.ts';
import { dispatchToMake, formToFill, retreatsToMake } from './choices/regroup.ts';
import { diplomacyTurn } from './diplomacyTurn.ts';
import { type BotSight, type Mind, mindOf } from './mind.ts';
import { motivesOf } from './reasons/motivesOf.ts';

export type { BotSight } from './mind.ts';

export interface BotTurn {
  /** In order; none when there is nothing left to do. */
  readonly commands: readonly PlayerCommand[];
  /** Why one of them: what was weighed, computed when it is asked for. */
  motives(command: PlayerCommand): readonly Motive[];
}

/** One turn, with its reasons. Deterministic in the views. */
export function botTurn(sight: BotSight): BotTurn {
  const { view, power, mine } = sight;
  if (view.power[power] === undefined || mine.you === null) return silent([]);
  const ready: readonly PlayerCommand[] = mine.you.ready ? [] : [{ type: 'ready', ready: true }];
  switch (view.clock.phase) {
    case 'lobby':
    case 'archives':
      return silent([]);
    case 'briefing':
    case 'resolution':
      return silent(ready);
    case 'diplomacy':
      return thought(sight, (mind) => diplomacyTurn(mind, ready));
    case 'regroup':
      return thought(sight, (mind) => [...retreatsToMake(mind), ...formToFill(mind), ...ready]);
    case 'dispatch':
      return thought(sight, dispatchToMake);
  }
}

/** The commands of this turn alone. */
export function botCommands(sight: BotSight): readonly PlayerCommand[] {
  return botTurn(sight).commands;
}

/** Nothing to think about. */
function silent(commands: readonly PlayerCommand[]): BotTurn {
  return { commands, motives: () => [] };
}

function thought(sight: BotSight, choose: (mind: Mind) => readonly PlayerCommand[]): BotTurn {
  const mind = mindOf(sight);
  return { commands: choose(mind), motives: (command) => motivesOf(mind, command) };
}
