// One match in memory: the folded log, a queue of commands, and the views. load ▸ decide ▸ append ▸ evolve ▸ publish, one command at a time.
import type { PowerId, SeatId } from '../../shared/board/ids.ts';
import { PHASE_BOUND, type PlayerCommand } from '../../shared/command/command.ts';
import { type RejectionCode, refuse } from '../../shared/command/rejection.ts';
import { type Actor, decide } from '../../shared/game/decide.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { evolve, fold } from '../../shared/game/evolve.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { SystemCommand } from '../../shared/game/systemCommand.ts';
import { commandMessageSchema, typingSchema } from '../../shared/protocol/commandSchema.ts';
import type { CommandReply } from '../../shared/protocol/messages.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import { projectPrivate } from '../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { Logger } from '../logger.ts';
import type { EventStore, StoredMatch } from '../store/eventStore.ts';
import type { Limits } from './limits.ts';

/** Answers to the newest commands are remembered, so that one sent twice over a bad line acts once. */
const REMEMBERED_REQUESTS = 2000;
const phaseBound: ReadonlySet<string> = new Set(PHASE_BOUND);

export interface LiveMatchPorts {
  readonly store: EventStore;
  readonly logger: Logger;
  readonly limits: Limits;
  /** Epoch ms. */
  readonly now: () => number;
  /** Four digits that bring a seat to another device; told to that seat alone. */
  readonly pinOf: (matchId: string, seat: SeatId) => string;
}

const statusOf = (state: MatchState): StoredMatch['status'] =>
  state.phase === 'lobby' ? 'lobby' : state.phase === 'archives' ? 'finished' : 'playing';

export class LiveMatch {
  readonly id: string;
  #state: MatchState;
  #version: number;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #answered: Set<string>;
  readonly #listeners = new Set<() => void>();
  /** Open windows by seat. */
  readonly #windows = new Map<SeatId, Set<string>>();
  /** Powers that gave a sign of life in this phase (rules 11.5). */
  readonly #signs = new Set<PowerId>();
  #publicView: PublicView | undefined;
  readonly #privateViews = new Map<SeatId, PrivateView>();
  readonly #ports: LiveMatchPorts;

  private constructor(id: string, events: readonly GameEvent[], answered: Set<string>, ports: LiveMatchPorts) {
    this.id = id;
    this.#state = fold(events);
    this.#version = events.length;
    this.#answered = answered;
    this.#ports = ports;
  }

  /** Folds the stored log. Undefined if there is no such match. */
  static async load(id: string, ports: LiveMatchPorts): Promise<LiveMatch | undefined> {
    const log = await ports.store.read(id);
    if (log.length === 0) return undefined;
    const answered = new Set<string>();
    for (const { request } of log.slice(-REMEMBERED_REQUESTS)) if (request) answered.add(request);
    return new LiveMatch(
      id,
      log.map(({ event }) => event),
      answered,
      ports,
    );
  }

  get state(): MatchState {
    return this.#state;
  }

  get version(): number {
    return this.#version;
  }

  spectatorsAllowed(): boolean {
    return this.#state.settings.spectators !== 'none';
  }

  /** Called after each change that a viewer might see. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publicView(): PublicView {
    const view = this.#publicView ?? projectPublic(this.#state, new Set(this.#windows.keys()));
    this.#publicView = view;
    return view;
  }

  /** Undefined for a seat that is not (or no longer) in the match. */
  privateView(seat: SeatId): PrivateView | undefined {
    if (!this.#state.seats[seat]) return undefined;
    const known = this.#privateViews.get(seat);
    if (known) return known;
    const view = projectPrivate(this.#state, seat, this.#ports.pinOf(this.id, seat));
    this.#privateViews.set(seat, view);
    return view;
  }

  /** A message of type `command` from a seat: parsed, limited, stamped, obeyed or refused with a code; never throws for what a client sent. */
  async command(seat: SeatId, payload: unknown, fault?: RejectionCode): Promise<CommandReply> {
    if (fault) return refuse(fault);
    const parsed = commandMessageSchema.safeParse(payload);
    if (!parsed.success) return refuse('malformed', { where: parsed.error.issues[0]?.path.join('.') ?? '' });
    const { requestId, phaseId, command } = parsed.data;
    const tooFast = await this.#ports.limits.command(`${this.id}/${seat}`, command.type);
    if (tooFast) return refuse(tooFast);
    const request = `${seat}:${requestId}`;
    const power = this.#state.seats[seat]?.power;
    if (power) this.#signs.add(power);
    return this.run({ seat }, command, { request, phaseId });
  }

  /** Decides and stores one command of anybody; replies after the events are durable. */
  run(
    actor: Actor,
    command: PlayerCommand | SystemCommand,
    options: { readonly request?: string; readonly phaseId?: number } = {},
  ): Promise<CommandReply> {
    const reply = this.#queue.then(() => this.#runNow(actor, command, options));
    this.#queue = reply.catch(() => undefined);
    return reply;
  }

  async #runNow(
    actor: Actor,
    command: PlayerCommand | SystemCommand,
    { request, phaseId }: { readonly request?: string; readonly phaseId?: number },
  ): Promise<CommandReply> {
    if (request !== undefined && this.#answered.has(request)) return { ok: true };
    if (phaseId !== undefined && phaseBound.has(command.type) && phaseId !== this.#state.phaseId)
      return refuse('stalePhase');
    const now = this.#ports.now();
    let events: readonly GameEvent[];
    try {
      const decided = decide(this.#state, actor, command, now);
      if (!decided.ok) return decided;
      events = decided.value;
    } catch (error) {
      // A rule that throws is our mistake, not the player's: nothing was changed, nobody else notices.
      this.#ports.logger.error({ err: error, match: this.id, type: command.type }, 'a command could not be decided');
      return refuse('nothingChanged');
    }
    if (events.length > 0) {
      const next = events.reduce(evolve, this.#state);
      const appended = await this.#ports.store.append({
        matchId: this.id,
        expectedVersion: this.#version,
        events,
        at: now,
        ...(request === undefined ? {} : { request }),
        status: statusOf(next),
      });
      if (!appended.ok)
        throw new Error(
          `Match ${this.id} is written by somebody else: ${appended.actualVersion}, not ${this.#version}`,
        );
      this.#version = appended.version;
      if (next.phaseId !== this.#state.phaseId) this.#signs.clear();
      this.#state = next;
      this.#changed();
    }
    if (request !== undefined) this.#remember(request);
    return { ok: true };
  }

  #remember(request: string): void {
    this.#answered.add(request);
    if (this.#answered.size > REMEMBERED_REQUESTS) {
      const oldest = this.#answered.values().next().value;
      if (oldest !== undefined) this.#answered.delete(oldest);
    }
  }

  #changed(): void {
    this.#publicView = undefined;
    this.#privateViews.clear();
    for (const listener of this.#listeners) listener();
  }

  arrived(seat: SeatId, window: string): void {
    const windows = this.#windows.get(seat) ?? new Set();
    windows.add(window);
    this.#windows.set(seat, windows);
    const power = this.#state.seats[seat]?.power;
    if (power) this.#signs.add(power);
    this.#publicView = undefined;
    for (const listener of this.#listeners) listener();
  }

  left(seat: SeatId, window: string): void {
    const windows = this.#windows.get(seat);
    windows?.delete(window);
    if (windows?.size === 0) this.#windows.delete(seat);
    this.#publicView = undefined;
    for (const listener of this.#listeners) listener();
  }

  online(seat: SeatId): boolean {
    return this.#windows.has(seat);
  }

  /** Powers with people of whom nobody is here or has been heard this phase. */
  silentPowers(): readonly PowerId[] {
    const seats = Object.values(this.#state.seats);
    return this.#state.powers.filter((power) => {
      const own = seats.filter((seat) => seat.power === power);
      return own.length > 0 && !this.#signs.has(power) && !own.some((seat) => this.#windows.has(seat.id));
    });
  }

  /** Who is to be told that this seat writes in a channel. */
  typing(
    seat: SeatId,
    payload: unknown,
  ): readonly { readonly seat: SeatId; readonly power: PowerId; readonly channel: string }[] {
    const parsed = typingSchema.safeParse(payload);
    const power = this.#state.seats[seat]?.power;
    if (!parsed.success || !power) return [];
    const { channel } = parsed.data;
    const readers = channel === 'floor' ? this.#state.powers : channel === 'own' ? [power] : channel.split('+');
    if (channel !== 'floor' && channel !== 'own' && !readers.includes(power)) return [];
    return Object.values(this.#state.seats)
      .filter((other) => other.id !== seat && other.power !== null && readers.includes(other.power))
      .map((other) => ({ seat: other.id, power, channel }));
  }
}
