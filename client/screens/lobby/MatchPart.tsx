// The match screen in its own chunk: whoever only sits in a lobby does not load it, but it comes quietly while they wait.
import { lazily } from '../lazily.tsx';

const load = () => import('../match/MatchScreen.tsx').then((module) => module.MatchScreen);

export const MatchPart = lazily(load);

/** Fetches the chunk ahead of *Begin*; a failure is met when it is really needed. */
export function fetchMatchPart(): void {
  load().catch(() => {});
}
