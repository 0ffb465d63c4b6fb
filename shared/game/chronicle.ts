// Writes events while it folds them, so that the next rule sees what the last one did. One step's changes of values are summed, then clamped.
import type { PowerId } from '../board/ids.ts';
import type { Text } from '../text/text.ts';
import type { LogFact, Step, ValueName } from '../view/logEntry.ts';
import { rollsOf } from './chance.ts';
import type { GameEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { MatchState, ScopedLogEntry } from './state.ts';

interface Change {
  readonly power: PowerId;
  readonly value: ValueName;
  readonly by: number;
  readonly cause: Text;
}

/** Ranges of rules 3. */
const MOST: Readonly<Record<ValueName, number>> = { coins: 15, stability: 10, standing: 10, radicalisation: 5 };
/** At most so much standing is lost in a round (rules 3.1). */
const MOST_STANDING_LOST = 4;

export class Chronicle {
  readonly events: GameEvent[] = [];
  /** Step that log entries are written under. */
  step: Step = 'D';
  #state: MatchState;
  #changes: Change[] = [];

  constructor(state: MatchState) {
    this.#state = state;
  }

  /** The state after all events so far; changes of values count from the end of their step. */
  get state(): MatchState {
    return this.#state;
  }

  /** The rolls of the present round. */
  get roll(): ReturnType<typeof rollsOf> {
    return rollsOf(this.#state.seed, this.#state.round);
  }

  add(...events: readonly GameEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      this.#state = evolve(this.#state, event);
    }
  }

  /** Writes down what a viewer should see: everybody, or only these powers until the archives open. */
  log(fact: LogFact, to: ScopedLogEntry['to'] = 'all'): void {
    this.add({ type: 'logged', entry: { round: this.#state.round, step: this.step, fact }, to });
  }

  /** Changes a value at the end of the step, with its cause. Sums within a step are order-free (rules 1.1). */
  change(power: PowerId, value: ValueName, by: number, cause: Text): void {
    if (by !== 0 && this.#state.power[power]) this.#changes.push({ power, value, by, cause });
  }

  /** The value as it will be at the end of the step, for whoever must know what is left to pay. */
  after(power: PowerId, value: ValueName): number {
    const sum = this.#changes
      .filter((change) => change.power === power && change.value === value)
      .reduce((total, change) => total + change.by, this.#state.power[power]?.[value] ?? 0);
    return clamp(value, sum);
  }

  /** Ends the step: sums, clamps, writes down. */
  settle(): void {
    const changes = this.#changes;
    this.#changes = [];
    for (const power of this.#state.powers) {
      for (const value of Object.keys(MOST) as ValueName[]) {
        const own = changes.filter((change) => change.power === power && change.value === value);
        if (own.length > 0) this.#settleValue(power, value, own);
      }
    }
  }

  #settleValue(power: PowerId, value: ValueName, changes: readonly Change[]): void {
    const before = this.#state.power[power]?.[value] ?? 0;
    const already = this.#state.standingLost[power] ?? 0;
    let room = value === 'standing' ? MOST_STANDING_LOST - already : Number.POSITIVE_INFINITY;
    let lost = 0;
    let running = before;
    const told: { by: number; now: number; cause: Text }[] = [];
    for (const { by, cause } of changes) {
      const real = by < 0 ? -Math.min(-by, room) : by;
      if (real === 0) continue;
      if (by < 0) {
        room += real;
        lost -= real;
      }
      running += real;
      told.push({ by: real, now: clamp(value, running), cause });
    }
    const now = clamp(value, running);
    if (now !== before || lost > 0) {
      this.add({ type: 'valueSet', power, value, now, ...(value === 'standing' && lost > 0 ? { lost } : {}) });
    }
    // Coins and radicalisation are the power's own business (rules 3: others see bands).
    const to = value === 'coins' || value === 'radicalisation' ? [power] : 'all';
    const cuts = cutOff(
      told.map(({ by }) => by),
      running - now,
    );
    for (const [n, entry] of told.entries()) {
      const cut = cuts[n] ?? 0;
      const seen = { ...entry, ...(cut !== 0 && { cut }), now: n === told.length - 1 ? now : entry.now };
      this.log({ k: 'value', power, value, ...seen }, to);
    }
  }
}

/** What the range cut off each change: `over` all in all, from the last of those that went its way to the first. */
function cutOff(changes: readonly number[], over: number): readonly number[] {
  let left = Math.abs(over);
  return changes
    .toReversed()
    .map((by) => {
      if (Math.sign(by) !== Math.sign(over)) return 0;
      const cut = Math.min(left, Math.abs(by));
      left -= cut;
      return cut === 0 ? 0 : cut * Math.sign(by);
    })
    .toReversed();
}

function clamp(value: ValueName, n: number): number {
  return Math.min(MOST[value], Math.max(0, n));
}
