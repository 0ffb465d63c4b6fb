// All matches of this process: made, found, woken from their logs, driven by the clock.

import type { MatchSettings } from '../../shared/command/command.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import { accept, type Result, refuse } from '../../shared/command/rejection.ts';
import { decide } from '../../shared/game/decide.ts';
import { initialState } from '../../shared/game/initialState.ts';
import { LiveMatch, type LiveMatchPorts } from './liveMatch.ts';
import { newCode, newMatchId, newSeed } from './secrets.ts';

export interface NewMatch {
  readonly preset: PresetId;
  readonly seed?: string;
  readonly settings?: Partial<MatchSettings>;
}

export interface Matches {
  /** Makes a match with no seats yet. */
  readonly create: (wish: NewMatch) => Promise<Result<LiveMatch>>;
  /** The match in memory, or folded from its log. Throws if there is none. */
  readonly live: (id: string) => Promise<LiveMatch>;
  readonly byCode: (code: string) => Promise<LiveMatch | undefined>;
  /** Matches in memory now. */
  readonly awake: () => Iterable<LiveMatch>;
  /** Told of each match that comes into memory. */
  readonly onWake: (listener: (match: LiveMatch) => void) => void;
}

export function createMatches(ports: LiveMatchPorts): Matches {
  const awake = new Map<string, Promise<LiveMatch>>();
  const settled = new Map<string, LiveMatch>();
  const listeners: ((match: LiveMatch) => void)[] = [];

  async function wake(id: string): Promise<LiveMatch> {
    const match = await LiveMatch.load(id, ports);
    if (!match) throw new Error(`No match ${id}`);
    settled.set(id, match);
    for (const listener of listeners) listener(match);
    return match;
  }

  function live(id: string): Promise<LiveMatch> {
    const known = awake.get(id);
    if (known) return known;
    const waking = wake(id);
    awake.set(id, waking);
    waking.catch(() => awake.delete(id));
    return waking;
  }

  return {
    async create({ preset, seed, settings }) {
      // Twenty-five signs to the sixth: a clash is a once-in-years thing, yet it must not cost anybody a match.
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const [id, code, now] = [newMatchId(), newCode(), ports.now()];
        const decided = decide(
          initialState,
          { system: true },
          { type: 'createMatch', id, code, preset, seed: seed ?? newSeed(), settings: settings ?? {}, now },
          now,
        );
        if (!decided.ok) return decided;
        if (!(await ports.store.createMatch({ id, code, preset, createdAt: now, touchedAt: now, status: 'lobby' })))
          continue;
        await ports.store.append({ matchId: id, expectedVersion: 0, events: decided.value, at: now, status: 'lobby' });
        return accept(await live(id));
      }
      return refuse('nothingChanged');
    },
    live,
    async byCode(code) {
      const stored = await ports.store.matchByCode(code);
      return stored && live(stored.id);
    },
    awake: () => settled.values(),
    onWake: (listener) => {
      listeners.push(listener);
    },
  };
}
