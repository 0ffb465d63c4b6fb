// A thread of self-play: plays the matches it is given and sends their tallies back.
import { parentPort, workerData } from 'node:worker_threads';
import type { PresetId } from '../../../shared/command/presetId.ts';
import type { PlayerKind } from './players.ts';
import { playMatch } from './playMatch.ts';
import { tally } from './tally.ts';

export interface WorkerTask {
  readonly preset: PresetId;
  readonly kind: PlayerKind;
  readonly seeds: readonly string[];
}

const { preset, kind, seeds } = workerData as WorkerTask;
parentPort?.postMessage(seeds.map((seed) => tally(seed, playMatch({ preset, seed, players: kind }))));
