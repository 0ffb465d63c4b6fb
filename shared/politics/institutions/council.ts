// The institutions as one power stands to them: for the council tab and for bots (rules 10). Asked of the world as that power knows it.
import type { PowerId } from '../../board/ids.ts';
import type { Rejection } from '../../command/rejection.ts';
import { modulesOf } from '../modules.ts';
import type { World } from '../world.ts';
import { guestsOf, institutionSeen, membersOf } from './membership.ts';
import { type Ballot, INSTITUTION_IDS, type InstitutionId, type InstitutionState, type Motion } from './motion.ts';
import { moveObstacle } from './motionLife.ts';

export interface Council {
  readonly institution: InstitutionId;
  readonly state: InstitutionState;
  /** Meets in this round: motions may be moved and voted on. */
  readonly meets: boolean;
  readonly role: 'member' | 'guest' | 'outside';
  /** Why the power can move nothing here now; null: it can. Null too for nobody. */
  readonly obstacle: Rejection | null;
  readonly open: readonly OpenMotion[];
  /** Counted and withdrawn, the newest first. */
  readonly past: readonly Motion[];
}

export interface OpenMotion {
  readonly motion: Motion;
  readonly mayVote: boolean;
  /** The power's own ballot so far; null: none, which is an abstention. */
  readonly ballot: Ballot | null;
}

/** All institutions of the match; none where the preset has none. `power` null: as everybody sees them. */
export function councilsOf(world: World, power: PowerId | null): readonly Council[] {
  if (!modulesOf(world).institutions) return [];
  return INSTITUTION_IDS.map((institution) => councilOf(world, institution, power)).filter(
    // The floor is there when it has to vote; a treaty that is gone has no table.
    ({ institution, state, open, past }) =>
      open.length + past.length > 0 ||
      (institution !== 'floor' && (institution === 'moscowFormat' || state.members.length > 1)),
  );
}

function councilOf(world: World, institution: InstitutionId, power: PowerId | null): Council {
  const members = membersOf(world, institution);
  const here = world.motions.filter((motion) => motion.institution === institution);
  const role =
    power === null
      ? 'outside'
      : members.includes(power)
        ? 'member'
        : isGuest(world, institution, power)
          ? 'guest'
          : 'outside';
  return {
    institution,
    state: institutionSeen(world, institution),
    meets: members.length > 1,
    role,
    obstacle: power === null ? null : moveObstacle(world, institution, power),
    open: here
      .filter(({ state }) => state === 'open')
      .map((motion) => ({
        motion,
        mayVote: power !== null && motion.voters.includes(power),
        ballot: (power === null ? undefined : motion.ballots[power]) ?? null,
      })),
    past: here.filter(({ state }) => state !== 'open').toReversed(),
  };
}

function isGuest(world: World, institution: InstitutionId, power: PowerId): boolean {
  return guestsOf(world, institution).includes(power);
}

/** Open motions on which the power has a vote and has not used it. */
export function waitingVotes(world: World, power: PowerId): readonly Motion[] {
  return world.motions.filter(
    ({ state, voters, ballots, madeIn }) =>
      state === 'open' && madeIn === world.round && voters.includes(power) && ballots[power] === undefined,
  );
}
