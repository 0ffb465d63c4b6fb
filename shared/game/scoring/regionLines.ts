// Public lines of the Resistance Front and China that no condition can say: posts of two groups, who equips whom, corridors by funder
// (scenario.md B, *Full agendas*).
import type { PowerId } from '../../board/ids.ts';
import { boundThen } from '../../politics/boundThen.ts';
import type { PlainClause } from '../../politics/clause.ts';
import { mayRead, pactsInForce, partiesOf } from '../../politics/inForce.ts';
import type { Pact } from '../../politics/pact.ts';
import type { MatchState } from '../state.ts';
import { heldDry, momentsOf } from './moment.ts';
import { isWet } from './motions.ts';
import type { ScoreReader } from './scenes.ts';

/** Tajik and Uzbek posts: three in September 2021, eight asked. */
const POSTS_AT_START = 3;
export const POSTS_ASKED = 8;
const PATRONS = 2;
const CORRIDORS = 2;

/** 0-1: the fraction of the posts asked, or all of it for a pact with the Taliban on posts and peace. */
export function shareReached(state: MatchState, reader: ScoreReader): number {
  const posts = Math.min(...momentsOf(state).map((moment) => moment.posts.tajik + moment.posts.uzbek));
  const reached = Math.max(0, posts - POSTS_AT_START) / (POSTS_ASKED - POSTS_AT_START);
  const settled = dryPacts(state, reader).some((pact) =>
    heldDry(state, (moment) => isSettlement(partiesOf(pact), boundThen(pact, moment))),
  );
  return settled ? 1 : Math.min(1, reached);
}

function isSettlement(parties: readonly PowerId[], clauses: readonly PlainClause[]): boolean {
  const promisesPosts = clauses.some(
    (clause) => clause.kind === 'actPledge' && clause.giver === 'tal' && clause.deed.type === 'posts',
  );
  return (
    parties.includes('nrf') &&
    parties.includes('tal') &&
    promisesPosts &&
    clauses.some(({ kind }) => kind === 'nonAggression')
  );
}

/** Powers that pay, arm or base the Resistance Front, at most two. */
export function patronsOf(state: MatchState, reader: ScoreReader): number {
  const patrons = dryPacts(state, reader).flatMap((pact) => {
    if (!partiesOf(pact).includes('nrf')) return [];
    const [now = [], before = []] = momentsOf(state).map((moment) =>
      boundThen(pact, moment).flatMap((clause) => patronBy(clause) ?? []),
    );
    return now.filter((patron) => before.includes(patron));
  });
  return Math.min(PATRONS, new Set(patrons).size);
}

function patronBy(clause: PlainClause): PowerId | null {
  switch (clause.kind) {
    case 'pay':
      return clause.to === 'nrf' && clause.each === 'round' ? clause.from : null;
    case 'arms':
      return clause.buyer === 'nrf' ? clause.seller : null;
    case 'access':
      return clause.grantee === 'nrf' && clause.mode === 'basing' ? clause.grantor : null;
    default:
      return null;
  }
}

/**
 * Corridors that China funded and that paid in the last round, at most two. Who funded one agreed in secret is not known to all; one taken
 * over in the last round is too late (dry ink).
 */
export function corridorsOf(state: MatchState, reader: ScoreReader): number {
  const paid = state.history.at(-1)?.corridorsPaid ?? [];
  const own = state.corridors.filter(({ route, funders, pact: id }) => {
    const pact = state.pacts[id];
    const late = state.policyHistory.some(
      ({ policy, choice, round }) => policy === 'investmentFund' && choice.route === route && isWet(state, round),
    );
    const known = pact === undefined || mayRead(pact, reader);
    return funders.includes('cn') && paid.includes(route) && known && !late;
  });
  return Math.min(CORRIDORS, own.length);
}

/** In force at both moments of dry ink, and readable. */
function dryPacts(state: MatchState, reader: ScoreReader): readonly Pact[] {
  const moments = momentsOf(state);
  const known = new Set(pactsInForce(state).map(({ id }) => id));
  return Object.values(state.pacts).filter(
    (pact) => known.has(pact.id) && mayRead(pact, reader) && moments.every(({ inForce }) => inForce.includes(pact.id)),
  );
}
