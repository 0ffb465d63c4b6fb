// What people do with motions and seats until the bell: move, take back, vote, seat a guest (rules 10). Each answer is the thing as it stands
// afterwards, or a coded refusal. Phases are the engine's business; a refusal tells only what everybody may know, or the asker's own.
import type { Board } from '../../board/board.ts';
import type { PowerId } from '../../board/ids.ts';
import { accept, type Rejection, type Result, refuse } from '../../command/rejection.ts';
import { objection } from '../clauseKind.ts';
import { modulesOf } from '../modules.ts';
import { coinsText } from '../pactWords.ts';
import type { World } from '../world.ts';
import { isMember, membersOf } from './membership.ts';
import type { Ballot, InstitutionId, InstitutionState, Motion, MotionContent } from './motion.ts';
import { badMotion, type MotionScene } from './motionKind.ts';
import { catalogueOf, motionKindOf, motionTitle } from './motionKinds.ts';
import { costOfYes, pactOfMotion } from './motionPact.ts';

export interface CouncilScene {
  readonly world: World;
  readonly board: Board;
}

/** Why the power can move nothing there now, whatever it is; or null. */
export function moveObstacle(world: World, institution: InstitutionId, by: PowerId): Rejection | null {
  if (institution === 'floor') return { code: 'noVote' };
  if (!modulesOf(world).institutions || membersOf(world, institution).length < 2) return { code: 'notConvened' };
  if (!isMember(world, institution, by)) return { code: 'notMember' };
  const moved = world.motions.some((motion) => motion.by === by && motion.madeIn === world.round);
  return moved ? { code: 'oneMotionARound' } : null;
}

/** Why this motion cannot be moved there, or null. The mover's own yes is part of it. */
export function motionObjection(
  { world, board }: CouncilScene,
  {
    by,
    institution,
    content,
  }: { readonly by: PowerId; readonly institution: InstitutionId; readonly content: MotionContent },
): Rejection | null {
  const obstacle = moveObstacle(world, institution, by);
  if (obstacle !== null) return obstacle;
  if (!catalogueOf(institution).includes(content.motion)) return badMotion('otherCatalogue');
  const scene: MotionScene = { world, board, voters: membersOf(world, institution) };
  const kind = motionKindOf(content);
  const bad = kind.check(content, scene);
  if (bad !== null) return bad;
  if (world.motions.some((open) => open.state === 'open' && saysTheSame(open.content, content))) {
    return badMotion('onTheTable');
  }
  const stranger = kind.needs(content, scene).find((power) => !scene.voters.includes(power));
  if (stranger !== undefined) return badMotion('neededNoMember', { power: { power: stranger } });
  const pact = pactOfMotion(content, scene.voters, scene, by);
  return pact.ok ? unpayable(content, scene, by) : pact.error;
}

/** A new motion with its mover's yes in it (rules 10). `id` must be new. */
export function moveMotion(
  scene: CouncilScene,
  asked: {
    readonly id: string;
    readonly by: PowerId;
    readonly institution: InstitutionId;
    readonly content: MotionContent;
  },
): Result<Motion> {
  const refusal = motionObjection(scene, asked);
  if (refusal !== null) return { ok: false, error: refusal };
  const { id, by, institution, content } = asked;
  const { world } = scene;
  const voters = membersOf(world, institution);
  return accept({ id, institution, by, content, madeIn: world.round, ballots: { [by]: 'yes' }, state: 'open', voters });
}

/** Its mover takes it back before the bell. */
export function withdrawMotion(world: World, { by, motion: id }: Act): Result<Motion> {
  const motion = openMotion(world, id);
  if (motion === undefined) return refuse('noSuchMotion');
  return motion.by === by ? accept({ ...motion, state: 'withdrawn', ballots: {} }) : refuse('notMover');
}

/** A ballot, a change of mind, or (null) an abstention. */
export function castBallot(
  { world, board }: CouncilScene,
  { by, motion: id, ballot }: Act & { readonly ballot: Ballot | null },
): Result<Motion> {
  const motion = openMotion(world, id);
  if (motion === undefined) return refuse('noSuchMotion');
  if (!motion.voters.includes(by)) return refuse('noVote');
  if (ballot === 'yes') {
    const short = unpayable(motion.content, { world, board, voters: motion.voters }, by);
    if (short !== null) return { ok: false, error: short };
  }
  const { [by]: _before, ...others } = motion.ballots;
  return accept({ ...motion, ballots: ballot === null ? others : { ...others, [by]: ballot } });
}

/** Who may have a seat without a vote in the CSTO: any power that is no member. Any member gives it and takes it away (rules 10). */
export function seatGuest(
  world: World,
  asked: {
    readonly by: PowerId;
    readonly institution: InstitutionId;
    readonly power: PowerId;
    readonly seated: boolean;
  },
): Result<InstitutionState> {
  const { by, institution, power, seated } = asked;
  if (institution !== 'csto' || !modulesOf(world).institutions) return refuse('notConvened');
  if (!isMember(world, institution, by)) return refuse('notMember');
  if (!world.powers.includes(power)) return refuse('notInMatch');
  if (isMember(world, institution, power)) return refuse('nothingChanged');
  const { members = [], guests = [], ...rest } = world.institutions[institution] ?? {};
  if (guests.includes(power) === seated) return refuse('nothingChanged');
  const others = guests.filter((guest) => guest !== power);
  return accept({ ...rest, members, guests: seated ? [...others, power] : others });
}

interface Act {
  readonly by: PowerId;
  readonly motion: string;
}

function openMotion(world: World, id: string): Motion | undefined {
  return world.motions.find((motion) => motion.id === id && motion.state === 'open');
}

function saysTheSame(a: MotionContent, b: MotionContent): boolean {
  return JSON.stringify(motionTitle(a)) === JSON.stringify(motionTitle(b));
}

/** Nobody promises at once what is not in the purse; only one's own is looked at. */
function unpayable(content: MotionContent, scene: MotionScene, by: PowerId): Rejection | null {
  const coins = scene.world.power[by]?.coins ?? 0;
  const owed = costOfYes(content, scene, by);
  return owed > coins ? objection('unpayable', 'unpayable', { coins: coinsText(coins), owed: coinsText(owed) }) : null;
}
