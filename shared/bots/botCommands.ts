// What a bot does at its turn: the commands of one power, chosen from what that power's seat may know. It never sees the state.
import type { PowerId } from '../board/ids.ts';
import type { MatchSettings, PlayerCommand } from '../command/command.ts';
import type { PrivateView } from '../view/privateView.ts';
import type { PublicView } from '../view/publicView.ts';

export interface BotSight {
  readonly view: PublicView;
  readonly mine: PrivateView;
  readonly power: PowerId;
  readonly level: MatchSettings['botLevel'];
}

/** The commands of this turn, in order; none when there is nothing left to do. */
export function botCommands(sight: BotSight): readonly PlayerCommand[] {
  const { view, power } = sight;
  const { phase } = view.clock;
  if (phase === 'lobby' || phase === 'archives') return [];
  return view.power[power]?.ready === true ? [] : [{ type: 'ready', ready: true }];
}
