// The processes that play: one a core, dealt a few seeds at a time so that none idles, warm from one batch to the next.
import { type ChildProcess, fork } from 'node:child_process';
import type { MatchTally } from './tally.ts';
import type { WorkerTask } from './worker.ts';

const HAND = 4;
/** Where every core plays, a collector with threads of its own only gets in the way; and what it leaves lying makes memory slow (MB). */
const FLAGS = ['--single-threaded-gc', '--max-old-space-size=512'];

export interface Crew {
  /** The tallies in order of the seeds, whoever played them. Rejects if a process ends before its time. */
  play(task: WorkerTask): Promise<readonly MatchTally[]>;
  dismiss(): void;
}

export function hireCrew(size: number): Crew {
  const members = Array.from({ length: size }, () =>
    fork(new URL('./worker.ts', import.meta.url), { execArgv: FLAGS, serialization: 'advanced' }),
  );
  return {
    async play({ seeds, ...how }) {
      const left = [...seeds];
      const played = new Map<string, MatchTally>();
      const work = async (member: ChildProcess): Promise<void> => {
        for (let hand = left.splice(0, HAND); hand.length > 0; hand = left.splice(0, HAND)) {
          for (const match of await ask(member, { ...how, seeds: hand })) played.set(match.seed, match);
        }
      };
      await Promise.all(members.map(work));
      return seeds.flatMap((seed) => played.get(seed) ?? []);
    },
    dismiss() {
      for (const member of members) member.disconnect();
    },
  };
}

function ask(member: ChildProcess, task: WorkerTask): Promise<readonly MatchTally[]> {
  return new Promise((resolve, reject) => {
    const left = (code: number | null) => reject(new Error(`a process of self-play ended with ${code}`));
    member.once('exit', left);
    member.once('message', (tallies) => {
      member.off('exit', left);
      resolve(tallies as readonly MatchTally[]);
    });
    member.send(task);
  });
}
