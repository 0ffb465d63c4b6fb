// Who has a hub when more claim one than there are: the older until a public vote of all others says otherwise (rules 6.1 hub).
import type { Board } from '../../board/board.ts';
import type { PowerId } from '../../board/ids.ts';
import { bindingOfKind } from '../inForce.ts';
import type { World } from '../world.ts';
import type { ContentOf } from './motionKind.ts';

/** Hosts by clauses in force, the oldest first, each once. */
export function hubClaims(world: World, board: Board): readonly PowerId[] {
  return [...new Set(bindingOfKind(world, board, 'hub').map(({ clause }) => clause.host))];
}

/** Hosts that have a hub now: as many of the claims as there are hubs, by age and by what votes have changed since. */
export function hubHolders(world: World, board: Board): readonly PowerId[] {
  const claims = hubClaims(world, board);
  return awards(world)
    .filter(({ state }) => state === 'adopted')
    .reduce(
      (holders, { content: { host, holder } }) => {
        if (!holders.includes(holder) || holders.includes(host) || !claims.includes(host)) return holders;
        return holders.map((power) => (power === holder ? host : power));
      },
      claims.slice(0, world.hubs),
    );
}

/** The next contest that nobody has voted on: a claim without a hub, against the youngest holder; null: none. */
export function hubContest(world: World, board: Board): ContentOf<'awardHub'> | null {
  const holders = hubHolders(world, board);
  const holder = holders.at(-1);
  if (holder === undefined) return null;
  const host = hubClaims(world, board).find(
    (claim) =>
      !holders.includes(claim) &&
      !awards(world).some(
        ({ content }) => [content.host, content.holder].sort().join() === [claim, holder].sort().join(),
      ),
  );
  return host === undefined ? null : { motion: 'awardHub', host, holder };
}

function awards(world: World) {
  return world.motions.flatMap(({ content, state }) => (content.motion === 'awardHub' ? [{ content, state }] : []));
}
