// A match that bots play to its end with their reasons, through decide and evolve as the server's driver does it. Deterministic in the seed.
import type { PowerId } from '../../shared/board/ids.ts';
import { botTurn } from '../../shared/bots/botCommands.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import { decide } from '../../shared/game/decide.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { Motive } from '../../shared/view/motive.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { type Play, startPlay } from './play.ts';

/** Turns of everybody in one phase; then it is ended. */
const TURNS = 12;

export interface Reasoned {
  /** The same match without reasons. */
  readonly isSilent?: boolean;
  /** Stops there. */
  readonly until?: (state: MatchState) => boolean;
}

export function reasonedMatch(
  preset: PresetId,
  seed: string,
  { isSilent = false, until = () => false }: Reasoned = {},
): Play {
  const play = startPlay({ preset, seed });
  let [phaseId, turns] = [-1, 0];
  while (play.state.phase !== 'archives' && !until(play.state)) {
    turns = play.state.phaseId === phaseId ? turns + 1 : 0;
    phaseId = play.state.phaseId;
    const before = play.log.length;
    for (const power of play.state.powers) if (play.state.phaseId === phaseId) takeTurn(play, power, isSilent);
    if (play.state.phaseId === phaseId && (play.log.length === before || turns > TURNS)) play.endPhase();
  }
  return play;
}

function takeTurn(play: Play, power: PowerId, isSilent: boolean): void {
  const { phaseId, settings } = play.state;
  const view = projectPublic(play.state);
  const turn = botTurn({ view, mine: projectPrivateFor(play.state, power), power, level: settings.botLevel });
  for (const command of turn.commands) {
    if (play.state.phaseId !== phaseId) return;
    send(play, power, command, isSilent ? undefined : turn.motives(command));
  }
}

/** Refused is refused: two of one turn may stand in each other's way. */
function send(play: Play, power: PowerId, command: PlayerCommand, motives: readonly Motive[] | undefined): void {
  const who = { power, bot: true as const, ...(motives !== undefined && { motives }) };
  if (decide(play.state, who, command, play.now).ok) play.must(who, command);
}
