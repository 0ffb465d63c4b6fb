// Lets bots play the powers that nobody sits at. A bot sees its seat's view and nothing more; its commands go the way of everybody's.
import type { PowerId } from '../../shared/board/ids.ts';
import { type BotTurn, botTurn } from '../../shared/bots/botCommands.ts';
import type { Motive } from '../../shared/view/motive.ts';
import { projectPrivateFor } from '../../shared/view/projectPrivate.ts';
import type { Logger } from '../logger.ts';
import type { LiveMatch } from '../usecases/liveMatch.ts';
import type { Matches } from '../usecases/matches.ts';

/** Turns a bot may take in one phase; a quarrel of two bots must end. */
const TURNS_A_PHASE = 40;

export interface BotDriver {
  readonly stop: () => void;
}

/** Powers that a bot plays now: nobody's seats, or minded while people are away. */
export function botPowers(match: LiveMatch): readonly PowerId[] {
  const view = match.publicView();
  return match.state.powers.filter((power) => view.power[power]?.playedBy === 'bot');
}

/** One bot's turn: looks at its view, sends its commands one by one, each with its reasons. True if anything was done. */
export async function takeTurn(match: LiveMatch, power: PowerId, logger?: Logger): Promise<boolean> {
  const view = match.publicView();
  const mine = projectPrivateFor(match.state, power);
  // The bot's own dice: from its power and code, so the same match in the same state is played the same.
  const turn = botTurn({ view, mine, power, level: view.settings.botLevel });
  const before = match.version;
  for (const command of turn.commands) {
    if (match.state.phaseId !== view.clock.phaseId) break;
    await match.run({ power, bot: true, motives: motivesOf(turn, command, logger) }, command);
  }
  return match.version !== before;
}

/** A reason that cannot be found is a mistake of ours; the match goes on without it. */
function motivesOf(turn: BotTurn, command: BotTurn['commands'][number], logger: Logger | undefined): readonly Motive[] {
  try {
    return turn.motives(command);
  } catch (error) {
    logger?.error({ err: error, type: command.type }, 'a bot could not say why');
    return [];
  }
}

export function startBots(matches: Matches, logger: Logger, delayMs: number): BotDriver {
  let stopped = false;
  const scheduled = new Set<string>();
  const turns = new Map<string, { phaseId: number; left: number; seen: number }>();

  async function play(match: LiveMatch): Promise<void> {
    const phaseId = match.state.phaseId;
    const count = turns.get(match.id);
    const budget = count?.phaseId === phaseId ? count : { phaseId, left: TURNS_A_PHASE, seen: -1 };
    turns.set(match.id, budget);
    if (budget.seen === match.version) return;
    if (budget.left <= 0) return rest(match);
    budget.left -= 1;
    const before = match.version;
    for (const power of botPowers(match)) {
      if (stopped || match.state.phaseId !== phaseId) return;
      await takeTurn(match, power, logger);
    }
    // Quiet only when a whole turn of everybody changed nothing.
    budget.seen = match.version === before ? before : -1;
    if (match.version === before) await rest(match);
  }

  /** Who has nothing more to do does not hold up a phase without a clock, even if what it wanted was refused. Ready already: nothing happens. */
  async function rest(match: LiveMatch): Promise<void> {
    const { phaseId } = match.state;
    for (const power of botPowers(match)) {
      if (stopped || match.state.phaseId !== phaseId) return;
      await match.run({ power, bot: true }, { type: 'ready', ready: true }, { phaseId });
    }
  }

  function schedule(match: LiveMatch): void {
    if (stopped || scheduled.has(match.id)) return;
    const { phase, pausedLeft } = match.state;
    if (phase === 'lobby' || phase === 'archives' || pausedLeft !== null) return;
    scheduled.add(match.id);
    setTimeout(() => {
      play(match)
        .catch((error: unknown) => logger.error({ err: error, match: match.id }, 'a bot could not play'))
        .finally(() => {
          scheduled.delete(match.id);
          const budget = turns.get(match.id);
          const spent = budget?.phaseId === match.state.phaseId && (budget.left <= 0 || budget.seen === match.version);
          if (!stopped && !spent) schedule(match);
        });
    }, delayMs);
  }

  matches.onWake((match) => {
    match.subscribe(() => schedule(match));
    schedule(match);
  });
  return {
    stop: () => {
      stopped = true;
    },
  };
}
