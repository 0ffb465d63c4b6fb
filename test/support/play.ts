// Plays matches through decide and evolve for tests: commands in, state and log out. Keeps the log, so that folds can be compared.
import type { PowerId } from '../../shared/board/ids.ts';
import type { MatchSettings, PlayerCommand } from '../../shared/command/command.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import type { RejectionCode } from '../../shared/command/rejection.ts';
import { type Actor, decide } from '../../shared/game/decide.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { initialState } from '../../shared/game/initialState.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { SystemCommand } from '../../shared/game/systemCommand.ts';

export interface Start {
  readonly preset?: PresetId;
  readonly seed?: string;
  readonly settings?: Partial<MatchSettings>;
  /** Powers played by a person each (seat `s-<power>`); the first is the host. */
  readonly people?: readonly PowerId[];
  /** Powers that nobody plays and no bot either. */
  readonly idle?: readonly PowerId[];
  /** Stay in the lobby. */
  readonly lobby?: boolean;
}

export class Play {
  readonly log: GameEvent[] = [];
  state: MatchState = initialState;
  now = 1_000_000;

  /** Sends a command; throws if it is refused. */
  must(who: Actor, command: PlayerCommand | SystemCommand): readonly GameEvent[] {
    const result = decide(this.state, who, command, this.now);
    if (!result.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(result.error)}`);
    this.append(result.value);
    return result.value;
  }

  /** The code with which a command is refused, or null if it is obeyed (and then it is). */
  refusal(who: Actor, command: PlayerCommand | SystemCommand): RejectionCode | null {
    const result = decide(this.state, who, command, this.now);
    if (!result.ok) return result.error.code;
    this.append(result.value);
    return null;
  }

  /** A person of the power, or its bot. */
  as(power: PowerId, command: PlayerCommand): readonly GameEvent[] {
    return this.must(actorOf(this.state, power), command);
  }

  /** Ends the phase that runs, as the host would. */
  endPhase(): void {
    this.must({ system: true }, { type: 'endPhase' });
  }

  /** Ends phases until this one runs. */
  until(phase: MatchState['phase'], round = this.state.round): void {
    for (let n = 0; n < 100; n++) {
      if (this.state.phase === phase && this.state.round >= round) return;
      this.endPhase();
    }
    throw new Error(`The match never came to ${phase} of round ${round}`);
  }

  private append(events: readonly GameEvent[]): void {
    this.log.push(...events);
    this.state = events.reduce(evolve, this.state);
  }
}

export function actorOf(state: MatchState, power: PowerId): Actor {
  const seat = Object.values(state.seats).find((sitting) => sitting.power === power);
  return seat ? { seat: seat.id } : { power, bot: true };
}

/** A match with these people, begun unless told otherwise. Without settings there is no clock. */
export function startPlay({
  preset = 'lesson',
  seed = 'test',
  settings,
  people = [],
  idle = [],
  lobby = false,
}: Start = {}): Play {
  const play = new Play();
  const system = { system: true } as const;
  const clockless = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
  play.must(system, {
    type: 'createMatch',
    id: 'm1',
    code: 'ABCDEF',
    preset,
    seed,
    settings: settings ?? clockless,
    now: play.now,
  });
  for (const [n, power] of people.entries()) {
    play.must(system, { type: 'addSeat', seat: `s-${power}`, name: `Player ${power}`, host: n === 0 });
    play.must({ seat: `s-${power}` }, { type: 'takePower', power });
  }
  for (const power of idle) play.must(system, { type: 'setAbsent', power, as: 'idle' });
  if (!lobby) play.must(system, { type: 'begin' });
  return play;
}
