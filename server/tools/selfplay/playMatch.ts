// Plays one match of bots in memory, through decide alone, and keeps what happened.
import type { PowerId } from '../../../shared/board/ids.ts';
import { once } from '../../../shared/board/memo.ts';
import type { MatchSettings, PlayerCommand } from '../../../shared/command/command.ts';
import type { PresetId } from '../../../shared/command/presetId.ts';
import type { RejectionCode } from '../../../shared/command/rejection.ts';
import { type Actor, decided } from '../../../shared/game/decide.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { initialState } from '../../../shared/game/initialState.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import type { SystemCommand } from '../../../shared/game/systemCommand.ts';
import { projectPrivateFor } from '../../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { commandsOf, type PlayerKind } from './players.ts';

export interface Playing {
  /** Absent: the Lesson. */
  readonly preset?: PresetId;
  /** Some of its powers; absent: all. */
  readonly powers?: readonly PowerId[];
  readonly seed: string;
  readonly players: Readonly<Record<string, PlayerKind>> | PlayerKind;
}

export interface Refused {
  readonly power: PowerId;
  readonly command: PlayerCommand;
  readonly code: RejectionCode;
}

export interface Played {
  readonly state: MatchState;
  readonly events: readonly GameEvent[];
  readonly refused: readonly Refused[];
  /** A phase did not end though everybody was ready. */
  readonly stuck: boolean;
  /** Phases that ended because nobody had anything left to do, or talked in circles. */
  readonly rests: number;
  /** Milliseconds of each turn in Diplomacy, thinking only. */
  readonly thinking: readonly number[];
  readonly commands: readonly { readonly power: PowerId; readonly command: PlayerCommand }[];
  readonly turns: number;
}

/** As the server's driver has it (server/bots/startBots.ts). */
const TURNS_A_PHASE = 40;
const NO_CLOCK: Partial<MatchSettings> = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
const NOW = Date.UTC(2021, 8, 1);

/** A match that all its bots play to its end. Deterministic in the seed. */
export function playMatch({ preset = 'lesson', powers, seed, players }: Playing): Played {
  const table = new Table();
  table.bySystem({
    type: 'createMatch',
    id: seed,
    code: codeOf(seed),
    preset,
    ...(powers !== undefined && { powers }),
    seed,
    settings: NO_CLOCK,
    now: NOW,
  });
  for (const power of table.state.powers) table.bySystem({ type: 'setAbsent', power, as: 'bot' });
  table.bySystem({ type: 'begin' });
  const kindOf = (power: PowerId): PlayerKind =>
    typeof players === 'string' ? players : (players[power] ?? 'negotiate');
  let phaseId = -1;
  let turns = 0;
  let all = 0;
  let rests = 0;
  const seen = new Map<PowerId, number>();
  while (table.state.phase !== 'archives') {
    if (table.state.phaseId !== phaseId) {
      phaseId = table.state.phaseId;
      turns = 0;
    }
    const before = table.events.length;
    for (const power of table.state.powers) {
      // Where nothing happened since its last turn, a bot would think the same again; and who is ready waits for what takes its *ready* back.
      // (Where people sit at the table it looks up at every change: they may talk to it.)
      if (table.state.phaseId !== phaseId || seen.get(power) === table.events.length || isResting(table.state, power))
        continue;
      const quiet = table.events.length;
      takeTurn(table, power, kindOf(power));
      if (table.events.length === quiet) seen.set(power, quiet);
    }
    turns += 1;
    all += 1;
    if (table.state.phaseId !== phaseId || (table.events.length > before && turns <= TURNS_A_PHASE)) continue;
    // As in the game: who has nothing more to do holds nothing up, even if what it wanted was refused.
    rests += 1;
    for (const power of table.state.powers) {
      if (table.state.phaseId === phaseId) table.byBot(power, { type: 'ready', ready: true });
    }
    if (table.state.phaseId === phaseId) return table.played({ stuck: true, turns: all, rests });
  }
  return table.played({ stuck: false, turns: all, rests });
}

function isResting({ phase, ready, recalled }: MatchState, power: PowerId): boolean {
  return phase === 'diplomacy' && ready.includes(power) && !recalled.includes(power);
}

/** Who comes after one that did nothing sees the same. */
const PUBLIC = once((state: MatchState) => projectPublic(state));

/** One bot's turn: sees its views, sends its commands one by one until the phase is over. */
export function takeTurn(table: Table, power: PowerId, kind: PlayerKind): void {
  const { state } = table;
  const sight = {
    view: PUBLIC(state),
    mine: projectPrivateFor(state, power),
    power,
    level: state.settings.botLevel,
  };
  const since = performance.now();
  const commands = commandsOf(kind, sight);
  if (state.phase === 'diplomacy') table.thought(performance.now() - since);
  for (const command of commands) {
    if (table.state.phaseId !== state.phaseId) return;
    table.byBot(power, command);
  }
}

/** A match on the table: folded state, its log, and what was refused. */
export class Table {
  state: MatchState = initialState;
  readonly events: GameEvent[] = [];
  readonly #refused: Refused[] = [];
  readonly #thinking: number[] = [];
  readonly #commands: { readonly power: PowerId; readonly command: PlayerCommand }[] = [];

  /** Throws if the engine refuses: the tool itself would be wrong. */
  bySystem(command: SystemCommand | PlayerCommand): void {
    const code = this.#run({ system: true }, command);
    if (code !== null) throw new Error(`${command.type} was refused: ${code}`);
  }

  byBot(power: PowerId, command: PlayerCommand): void {
    this.#commands.push({ power, command });
    const code = this.#run({ power, bot: true }, command);
    if (code !== null) this.#refused.push({ power, command, code });
  }

  bySeat(seat: string, command: PlayerCommand): RejectionCode | null {
    return this.#run({ seat }, command);
  }

  /** Notes how long a bot thought. */
  thought(ms: number): void {
    this.#thinking.push(ms);
  }

  played(how: Pick<Played, 'stuck' | 'turns' | 'rests'>): Played {
    const { state, events } = this;
    return { state, events, refused: this.#refused, commands: this.#commands, thinking: this.#thinking, ...how };
  }

  #run(who: Actor, command: SystemCommand | PlayerCommand): RejectionCode | null {
    const answer = decided(this.state, who, command, NOW);
    if (!answer.ok) return answer.error.code;
    this.state = answer.value.state;
    for (const event of answer.value.events) this.events.push(event);
    return null;
  }
}

/** Bots draw their own dice by the code of the match. */
function codeOf(seed: string): string {
  return `SELF-${seed}`;
}
