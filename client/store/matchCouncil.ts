// The institutions as the reader stands to them, and a motion as it is begun: what can be filled in where (rules 10).
import { assertNever } from '../../shared/board/assertNever.ts';
import type { Board } from '../../shared/board/board.ts';
import { frontsOf, isAfghan } from '../../shared/board/fronts.ts';
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import { CORRIDOR_PRICE, routesIn } from '../../shared/politics/corridorRoutes.ts';
import { type Council, councilsOf, waitingVotes } from '../../shared/politics/institutions/council.ts';
import { membersOf } from '../../shared/politics/institutions/membership.ts';
import type { InstitutionId, MotionContent, MotionKind } from '../../shared/politics/institutions/motion.ts';
import type { World } from '../../shared/politics/world.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import { worldSeenBy } from './matchWorld.ts';

/** All institutions of the match; none in the Lesson, and then there is no council tab. */
export function councilsSeen(view: PublicView, mine: PrivateView | null): readonly Council[] {
  return councilsOf(worldSeenBy(view, mine), mine?.power ?? null);
}

/** Open motions that wait for the reader's vote: the count on the tab. */
export function votesWaiting(view: PublicView, mine: PrivateView | null): number {
  return mine?.power == null ? 0 : waitingVotes(worldSeenBy(view, mine), mine.power).length;
}

/** Who moves what where, with the world as the reader knows it. */
export interface MotionDesk {
  readonly world: World;
  readonly board: Board;
  readonly me: PowerId;
  readonly institution: InstitutionId;
}

export const membersAt = ({ world, institution }: MotionDesk): readonly PowerId[] => membersOf(world, institution);

/** Provinces that members hold, by id: where an exercise can be. */
export function exercisePlaces(desk: MotionDesk): readonly ProvinceId[] {
  const members = membersAt(desk);
  const held = Object.entries(desk.world.controller).filter(([, power]) => power !== null && members.includes(power));
  return held.map(([id]) => id).filter((id) => !desk.world.closed.includes(id));
}

/** Members other than Russia that have a border with Afghanistan: hosts of a deployment. */
export function hostsOf(desk: MotionDesk): readonly PowerId[] {
  return membersAt(desk).filter((power) => power !== 'ru' && frontsOf(desk.board, [power]).length > 0);
}

export function frontsAt(desk: MotionDesk, host: PowerId): readonly ProvinceId[] {
  return frontsOf(desk.board, [host]).filter((id) => desk.world.controller[id] === host);
}

/** Powers that could still be admitted. */
export function outsidersOf(desk: MotionDesk): readonly PowerId[] {
  const members = membersAt(desk);
  return desk.world.powers.filter((power) => !members.includes(power) && power !== 'tal' && power !== 'nrf');
}

export function afghanPlaces({ world, board }: MotionDesk): readonly ProvinceId[] {
  return Object.keys(world.controller)
    .filter((id) => isAfghan(board, id) && !world.closed.includes(id))
    .sort();
}

export const routesAt = ({ world }: MotionDesk): readonly string[] => routesIn(world);

/** A motion of the kind with slots that make sense, or null where nothing could be named. */
export function freshMotion(kind: MotionKind, desk: MotionDesk): MotionContent | null {
  const { world, me } = desk;
  const { round } = world;
  const others = world.powers.filter((power) => power !== me);
  switch (kind) {
    case 'rubezh': {
      const places = exercisePlaces(desk);
      const province = places.find((id) => world.alerts?.fronts.includes(id)) ?? places[0];
      return province === undefined ? null : { motion: kind, province, round };
    }
    case 'collectiveDeployment': {
      const host = hostsOf(desk)[0];
      const front = host === undefined ? undefined : frontsAt(desk, host)[0];
      return host === undefined || front === undefined ? null : { motion: kind, host, provinces: [front] };
    }
    case 'admit': {
      const power = outsidersOf(desk)[0];
      return power === undefined ? null : { motion: kind, power };
    }
    case 'condemn': {
      const power = others.find((other) => !membersAt(desk).includes(other)) ?? others[0];
      return power === undefined ? null : { motion: kind, power };
    }
    case 'commonRefugeePosition':
      return { motion: kind, regime: 'humanitarian' };
    case 'intelligenceExchange': {
      const province = afghanPlaces(desk)[0];
      return province === undefined ? null : { motion: kind, provinces: [province] };
    }
    case 'contactGroup':
      return { motion: kind, move: 'embassy' };
    case 'transportCorridor': {
      const route = routesAt(desk)[0];
      return route === undefined ? null : { motion: kind, route, funders: { [me]: CORRIDOR_PRICE } };
    }
    case 'inclusiveGovernment':
      return { motion: kind, group: 'tajik', atLeast: world.posts.tajik + 2, byRound: round + 2 };
    case 'donorCall':
      return { motion: kind, to: others.includes('tal') ? 'tal' : (others[0] ?? me) };
    case 'jointStatement': {
      const front = world.alerts?.fronts[0];
      return front === undefined ? null : { motion: kind, front, says: 'real' };
    }
    case 'awardHub':
      return null;
    default:
      return assertNever(kind);
  }
}
