// A thread of self-play: plays the matches it is given and sends their tallies back.
import { parentPort, workerData } from 'node:worker_threads';
import type { PresetId } from '../../../shared/command/presetId.ts';
import { type Playing, playMatch } from './playMatch.ts';
import { tally } from './tally.ts';

export interface WorkerTask {
  readonly preset: PresetId;
  readonly players: Playing['players'];
  readonly seeds: readonly string[];
}

const { preset, players, seeds } = workerData as WorkerTask;
parentPort?.postMessage(seeds.map((seed) => tally(seed, playMatch({ preset, seed, players }))));
