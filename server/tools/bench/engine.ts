// How long the engine, the adjudicator and the bots take, without server or network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../../shared/game/decide.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { evolve, fold } from '../../../shared/game/evolve.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import { resolve } from '../adjudication/answer.ts';
import { type Case, readCase } from '../adjudication/caseFile.ts';
import { readMap } from '../adjudication/mapFile.ts';
import { Table, takeTurn } from '../selfplay/playMatch.ts';
import { type Spread, spread } from './figures.ts';

export interface EngineFigures {
  /** Random positions of the classic map, as recorded for the tests; null where they are not at hand. */
  readonly adjudicatorPositionsPerSecond: number | null;
  /** From the bell of Diplomacy to the next phase, events decided and folded. */
  readonly roundMs: Spread;
  readonly botTurnMs: Spread;
  /** A whole match out of its log. */
  readonly foldMs: Spread;
  readonly eventsOfMatch: Spread;
}

const NOW = Date.UTC(2021, 8, 1);

function timed<T>(into: number[], work: () => T): T {
  const start = performance.now();
  const done = work();
  into.push(performance.now() - start);
  return done;
}

function adjudicator(root: string): number | null {
  const [map, cases] = ['classic-map.json', 'random-sample.jsonl'].map((name) => join(root, 'test', 'datc', name));
  if (!map || !cases || !existsSync(map) || !existsSync(cases)) return null;
  const file = readMap(JSON.parse(readFileSync(map, 'utf8')));
  const positions = readFileSync(cases, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Case => readCase(file.map, JSON.parse(line)));
  const pass = (): void => {
    for (const position of positions) resolve(file, position);
  };
  pass();
  const start = performance.now();
  let passes = 0;
  while (performance.now() - start < 2000) {
    pass();
    passes += 1;
  }
  return Math.round((positions.length * passes) / ((performance.now() - start) / 1000));
}

/** Resolves the round from a state in Diplomacy, as the bell would; the state itself stays. */
function resolveFrom(state: MatchState): MatchState {
  const decided = decide(state, { system: true }, { type: 'endPhase' }, NOW);
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.reduce(evolve, state);
}

/** Plays `matches` matches of bots in memory. `root` is the repository. */
export function measureEngine(root: string, matches: number): EngineFigures {
  const [roundMs, botTurnMs, foldMs, eventsOfMatch]: number[][] = [[], [], [], []];
  for (let n = 0; n < matches; n += 1) {
    const table = new Table();
    const seed = `engine-${n}`;
    const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
    table.bySystem({ type: 'createMatch', id: seed, code: 'ABCDEF', preset: 'lesson', seed, settings, now: NOW });
    for (const power of table.state.powers) table.bySystem({ type: 'setAbsent', power, as: 'bot' });
    table.bySystem({ type: 'begin' });
    while (table.state.phase !== 'archives') {
      const before = table.state;
      const known = table.events.length;
      for (const power of before.powers) {
        if (table.state.phaseId === before.phaseId) timed(botTurnMs ?? [], () => takeTurn(table, power, 'negotiate'));
      }
      if (table.events.length === known) table.bySystem({ type: 'endPhase' });
      const over = before.phase === 'diplomacy' && table.state.phaseId !== before.phaseId;
      if (over) timed(roundMs ?? [], () => resolveFrom(before));
    }
    const log: readonly GameEvent[] = table.events;
    eventsOfMatch?.push(log.length);
    for (let pass = 0; pass < 5; pass += 1) timed(foldMs ?? [], () => fold(log));
  }
  return {
    adjudicatorPositionsPerSecond: adjudicator(root),
    roundMs: spread(roundMs ?? []),
    botTurnMs: spread(botTurnMs ?? []),
    foldMs: spread(foldMs ?? []),
    eventsOfMatch: spread(eventsOfMatch ?? []),
  };
}
