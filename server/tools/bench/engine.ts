// How long the engine, the adjudicator and the bots take, without server or network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PlayerCommand } from '../../../shared/command/command.ts';
import type { PresetId } from '../../../shared/command/presetId.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { fold } from '../../../shared/game/evolve.ts';
import type { SystemCommand } from '../../../shared/game/systemCommand.ts';
import { projectPrivateFor } from '../../../shared/view/projectPrivate.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
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
  /** What everybody may know, and beside it what one power may, each projected from a state as it stands before a bot's turn. */
  readonly publicViewMs: Spread;
  readonly privateViewMs: Spread;
  /** One bot's turn, its views projected and its commands obeyed. */
  readonly botTurnMs: Spread;
  /** A whole match out of its log. */
  readonly foldMs: Spread;
  readonly eventsOfMatch: Spread;
}

const NOW = Date.UTC(2021, 8, 1);
/** As the server's driver has it (server/bots/startBots.ts): talk in circles ends. */
const TURNS_A_PHASE = 40;

function timed<T>(into: number[], work: () => T): T {
  const start = performance.now();
  const done = work();
  into.push(performance.now() - start);
  return done;
}

/** A table that notes how long the command took with which Diplomacy ended: the bell, Resolution and what follows at once. */
class TimedTable extends Table {
  readonly roundMs: number[] = [];

  override byBot(power: PowerId, command: PlayerCommand): void {
    this.#timed(() => super.byBot(power, command));
  }

  override bySystem(command: SystemCommand | PlayerCommand): void {
    this.#timed(() => super.bySystem(command));
  }

  #timed(run: () => void): void {
    const { phase, phaseId } = this.state;
    const spent: number[] = [];
    timed(spent, run);
    if (phase === 'diplomacy' && this.state.phaseId !== phaseId) this.roundMs.push(...spent);
  }
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

/** Plays `matches` matches of bots in memory. `root` is the repository. */
export function measureEngine(root: string, preset: PresetId, matches: number): EngineFigures {
  const ms: Record<'round' | 'publicView' | 'privateView' | 'botTurn' | 'fold', number[]> = {
    round: [],
    publicView: [],
    privateView: [],
    botTurn: [],
    fold: [],
  };
  const eventsOfMatch: number[] = [];
  for (let n = 0; n < matches; n += 1) {
    const table = new TimedTable();
    const seed = `engine-${n}`;
    const settings = { briefingSeconds: null, diplomacySeconds: null, regroupSeconds: null };
    table.bySystem({ type: 'createMatch', id: seed, code: 'ABCDEF', preset, seed, settings, now: NOW });
    for (const power of table.state.powers) table.bySystem({ type: 'setAbsent', power, as: 'bot' });
    table.bySystem({ type: 'begin' });
    let [phaseId, turns] = [table.state.phaseId, 0];
    while (table.state.phase !== 'archives') {
      if (table.state.phaseId !== phaseId) [phaseId, turns] = [table.state.phaseId, 0];
      const { powers } = table.state;
      const known = table.events.length;
      for (const power of powers) {
        if (table.state.phaseId !== phaseId) break;
        // The first to look at a state pays for what all views of it share: so a room does after each command.
        timed(ms.publicView, () => projectPublic(table.state));
        timed(ms.privateView, () => projectPrivateFor(table.state, power));
        timed(ms.botTurn, () => takeTurn(table, power, 'negotiate'));
      }
      turns += 1;
      const rested = table.events.length === known || turns > TURNS_A_PHASE;
      if (rested && table.state.phaseId === phaseId) table.bySystem({ type: 'endPhase' });
    }
    ms.round?.push(...table.roundMs);
    const log: readonly GameEvent[] = table.events;
    eventsOfMatch.push(log.length);
    for (let pass = 0; pass < 5; pass += 1) timed(ms.fold, () => fold(log));
  }
  return {
    adjudicatorPositionsPerSecond: adjudicator(root),
    roundMs: spread(ms.round),
    publicViewMs: spread(ms.publicView),
    privateViewMs: spread(ms.privateView),
    botTurnMs: spread(ms.botTurn),
    foldMs: spread(ms.fold),
    eventsOfMatch: spread(eventsOfMatch),
  };
}
