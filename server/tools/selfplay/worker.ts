// A process of self-play: plays the matches it is given and sends their tallies back, until nobody is there any more to give it some.
import type { PresetId } from '../../../shared/command/presetId.ts';
import { type Playing, playMatch } from './playMatch.ts';
import { tally } from './tally.ts';

export interface WorkerTask {
  readonly preset: PresetId;
  readonly players: Playing['players'];
  readonly seeds: readonly string[];
}

process.on('message', (task) => {
  const { preset, players, seeds } = task as WorkerTask;
  process.send?.(seeds.map((seed) => tally(seed, playMatch({ preset, seed, players }))));
});
