// What rooms and HTTP routes are given: the use cases, wired once in app.ts.
import type { Matches } from './usecases/matches.ts';
import type { Seats } from './usecases/seats.ts';

export interface Services {
  readonly matches: Matches;
  readonly seats: Seats;
  /** Makes sure that a match's two rooms live in this process; their ids. */
  readonly wakeRooms: (matchId: string) => Promise<{ readonly roomId: string; readonly spectateId: string }>;
}
