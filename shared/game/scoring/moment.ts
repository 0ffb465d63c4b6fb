// Dry ink (rules 11.3): what is scored at the end must have held at the start of the last round as well. The two moments to look at.
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { boundThen, waitingNow } from '../../politics/boundThen.ts';
import type { PlainClause } from '../../politics/clause.ts';
import { pactsInForce, termsOf } from '../../politics/inForce.ts';
import type { Pact } from '../../politics/pact.ts';
import type { RoundRecord, World } from '../../politics/world.ts';
import type { MatchState } from '../state.ts';

export type Moment = Pick<RoundRecord, 'status' | 'posts'> & {
  readonly listing: Readonly<Partial<Record<PowerId, boolean>>>;
  readonly standing: Readonly<Record<ProvinceId, string>>;
  readonly inForce: readonly string[];
  readonly waiting: readonly string[];
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

/** A clause like this bound at both moments. */
export function boundDry(state: MatchState, pact: Pact, fits: (clause: PlainClause) => boolean): boolean {
  return heldDry(state, (moment) => moment.inForce.includes(pact.id) && boundThen(pact, moment).some(fits));
}

function fromRecord(record: RoundRecord): Moment {
  return {
    status: record.status,
    posts: record.posts,
    listing: record.listing ?? {},
    standing: record.standing ?? {},
    inForce: record.inForceAtClose ?? record.inForce ?? [],
    waiting: record.waiting ?? [],
  };
}

const momentNow = once(
  (state: MatchState): Moment => ({
    ...factsAtClose(state),
    inForce: pactsInForce(state).map(({ id }) => id),
    waiting: mayWait(state) ? waitingNow(state, REGION_BOARD) : [],
  }),
);

/** Only under a condition or while it is suspended does a clause in force bind nobody. */
function mayWait(state: MatchState): boolean {
  return (
    Object.values(state.suspended).some((until) => until >= state.round) || pactsInForce(state).some(HAS_CONDITION)
  );
}

const HAS_CONDITION = once((pact: Pact): boolean =>
  termsOf(pact).clauses.some((clause) => clause.when !== undefined || clause.else !== undefined),
);

/** What a record keeps of the state at Close. */
export function factsAtClose(world: World): Required<Pick<RoundRecord, 'status' | 'posts' | 'listing' | 'standing'>> {
  return {
    status: Object.fromEntries(world.powers.map((power) => [power, world.power[power]?.status ?? 'shunned'])),
    posts: world.posts,
    listing: Object.fromEntries(world.powers.map((power) => [power, world.power[power]?.listsTaliban ?? false])),
    standing: STANDING(world.units),
  };
}

const STANDING = once((units: World['units']): RoundRecord['standing'] & object =>
  Object.fromEntries(
    Object.values(units)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ at, owner }) => [at, owner]),
  ),
);
