// Dry ink (rules 11.3): what is scored at the end must have held at the start of the last round as well. The two moments to look at.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { pactsInForce } from '../../politics/inForce.ts';
import type { RoundRecord, World } from '../../politics/world.ts';
import type { MatchState } from '../state.ts';

export type Moment = Pick<RoundRecord, 'status' | 'posts'> & {
  readonly listing: Readonly<Partial<Record<PowerId, boolean>>>;
  readonly standing: Readonly<Record<ProvinceId, string>>;
  readonly inForce: readonly string[];
};

/** The end and the start of the last round; while the match runs, twice the present: what would score if it lasted. */
export function momentsOf(state: MatchState): readonly [Moment, Moment] {
  const now = momentNow(state);
  if (state.outcome === null && state.phase !== 'dispatch') return [now, now];
  const before = state.history.at(-2);
  return [now, before ? fromRecord(before) : now];
}

/** Whether something holds at both moments. */
export function heldDry(state: MatchState, test: (moment: Moment) => boolean): boolean {
  return momentsOf(state).every(test);
}

function fromRecord(record: RoundRecord): Moment {
  return {
    status: record.status,
    posts: record.posts,
    listing: record.listing ?? {},
    standing: record.standing ?? {},
    inForce: record.inForceAtClose ?? record.inForce ?? [],
  };
}

function momentNow(state: MatchState): Moment {
  return { ...factsAtClose(state), inForce: pactsInForce(state).map(({ id }) => id) };
}

/** What a record keeps of the state at Close. */
export function factsAtClose(world: World): Required<Pick<RoundRecord, 'status' | 'posts' | 'listing' | 'standing'>> {
  return {
    status: Object.fromEntries(world.powers.map((power) => [power, world.power[power]?.status ?? 'shunned'])),
    posts: world.posts,
    listing: Object.fromEntries(world.powers.map((power) => [power, world.power[power]?.listsTaliban ?? false])),
    standing: Object.fromEntries(
      Object.values(world.units)
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ at, owner }) => [at, owner]),
    ),
  };
}
