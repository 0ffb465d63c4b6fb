// Motions and ballots of a bot (rules 10): it moves what pays and may pass, says yes or no by worth, and keeps its word on votes unless that costs more.
import { afghanBehind, frontsOf } from '../../board/fronts.ts';
import type { PowerId } from '../../board/ids.ts';
import { POWER_IDS } from '../../board/ids.ts';
import { once } from '../../board/memo.ts';
import type { PlayerCommand } from '../../command/command.ts';
import { routesIn } from '../../politics/corridorRoutes.ts';
import { councilsOf, type OpenMotion } from '../../politics/institutions/council.ts';
import type { Ballot, InstitutionId, Motion, MotionContent } from '../../politics/institutions/motion.ts';
import { motionKindOf } from '../../politics/institutions/motionKinds.ts';
import { moveMotion } from '../../politics/institutions/motionLife.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { canMove } from '../../politics/statusLadder.ts';
import { TERMEZ_ROUTES } from '../../scenario/policies.ts';
import { wants } from '../agenda.ts';
import { hasAim } from '../aims/aim.ts';
import type { Mind } from '../mind.ts';
import type { Chosen } from '../orders/chooseOrders.ts';
import { priceOfBreach } from '../orders/obligations.ts';
import { canPay } from '../pacts/purse.ts';
import { worthOf } from '../worth/worthOf.ts';
import { motionWish } from './motionWish.ts';

/** Worth from which a motion is moved: one that fails has cost the talk, and Moscow a point of *Concert*. */
const WORTH_MOVING = 0.8;
/** Worth around nothing: better to abstain than to be bound. */
const YES_FROM = 0.1;
const NO_BELOW = -0.5;
/** The charters come with the Evening; a member is asked for its view in every round. */
const MOST_PLACES = 2;
const CHINESE_ROAD = 'wakhan';
/** Stability at which Dushanbe would let anybody in. */
const NEED = 3;
/** How often in a round. */
const NOW_AND_THEN = 0.4;

/** Ballots first, then one motion of one's own in a round. */
export function councilCommands(mind: Mind, base: Chosen): readonly PlayerCommand[] {
  const councils = councilsOf(mind.world, mind.power);
  const ballots = councils.flatMap(({ open }) => open).flatMap((asked) => ballotFor(mind, asked, base));
  if (ballots.length > 0 || !isMover(mind)) return ballots;
  const free = councils.filter(({ obstacle, role, meets }) => obstacle === null && role === 'member' && meets);
  return motionToMove(
    mind,
    free.map(({ institution }) => institution),
    base,
  );
}

function ballotFor(mind: Mind, { motion, mayVote, ballot }: OpenMotion, base: Chosen): readonly PlayerCommand[] {
  if (!mayVote) return [];
  // One ballot for each motion, and another one only where a promise came after it.
  if (ballot !== null && (pledgedBallot(mind, motion)?.ballot ?? ballot) === ballot) return [];
  const wanted = choice(mind, motion, base);
  return wanted === ballot ? [] : [{ type: 'ballot', motion: motion.id, ballot: wanted }];
}

function choice(mind: Mind, motion: Motion, base: Chosen): Ballot {
  if (motion.content.motion === 'awardHub') return hubBallot(mind, motion.content.host, motion.content.holder);
  const worth = motionWorth(mind, motion, base);
  const owed = pledgedBallot(mind, motion);
  if (owed !== null) {
    const loss = owed.ballot === 'yes' ? -worth : worth;
    // To break a word costs what it costs (rules 6.2); below that, a vote is a vote.
    if (loss < priceOfBreach(mind, owed.to, owed)) return owed.ballot;
  }
  if (worth >= YES_FROM && canBear(mind, motion)) return 'yes';
  return worth < NO_BELOW ? 'no' : 'abstain';
}

/** A hub goes where it helps the poorer, or who is less ahead; the dice decide between equals. */
function hubBallot(mind: Mind, host: PowerId, holder: PowerId): Ballot {
  const { lead, mood } = hubParts(mind, host, holder);
  return lead + mood > 0 ? 'yes' : 'no';
}

/** How far who holds it is ahead of who asks for it, and what the dice add. */
export function hubParts(mind: Mind, host: PowerId, holder: PowerId) {
  const points = (power: PowerId): number => mind.view.power[power]?.publicPoints ?? 0;
  return { lead: points(holder) - points(host), mood: 4 * (mind.dice(`hub ${host}`) - 0.5) };
}

export function pledgedBallot(mind: Mind, { institution, content }: Motion) {
  for (const { clause, context, pact } of mind.binding) {
    if (clause.kind !== 'vote' || clause.giver !== mind.power || mind.round > clause.until) continue;
    if (clause.institution !== institution || clause.motion !== content.motion) continue;
    const to = context.parties.filter((party) => party !== mind.power);
    return { ballot: clause.ballot, to, pact: pact.id };
  }
  return null;
}

export const MOTION_PARTS = ['wish', 'summit', 'condemned', 'bound'] as const;

/** What adoption is worth: lines that count motions, and the pact it makes of all who may say yes. */
export function motionWorth(mind: Mind, motion: Motion, base: Chosen): number {
  return motionParts(mind, motion, base).reduce((sum, { points }) => sum + points, 0);
}

/** What the same sum is made of. */
export function motionParts(
  mind: Mind,
  motion: Motion,
  base: Chosen,
): readonly { readonly of: (typeof MOTION_PARTS)[number]; readonly points: number }[] {
  const { institution, content, by } = motion;
  const terms = termsOfMotion(mind)(motion);
  const bound = terms === null || !terms.parties.includes(mind.power) ? 0 : worthOf(mind, terms, base);
  return [
    { of: 'wish', points: motionWish(mind, institution, content.motion) },
    { of: 'summit', points: by === mind.power ? ownMotion(mind, institution) : 0 },
    { of: 'condemned', points: content.motion === 'condemn' && content.power === mind.power ? -2 : 0 },
    { of: 'bound', points: bound },
  ];
}

/** Secret aims that ask for motions of one's own: *Summit* anywhere, *Accession* in the SCO (scenario.md B). */
function ownMotion({ secret }: Mind, institution: InstitutionId): number {
  if (secret === 'summit') return 7;
  return secret === 'accession' && institution === 'sco' ? 8 : 0;
}

/** The pact that would bind the voters if all said yes. */
const termsOfMotion = once(({ world, board }: Mind) =>
  once(({ content, voters }: Motion): PactTerms | null => {
    const pledge = motionKindOf(content).pledge(content, voters, { world, board, voters });
    if (pledge === null || pledge.clauses.length === 0) return null;
    const also = [...(pledge.receivers ?? []), ...(pledge.mustSeal ?? [])];
    const parties = POWER_IDS.filter((power) => voters.includes(power) || also.includes(power));
    return { parties, clauses: pledge.clauses, term: pledge.term, visibility: 'public' };
  }),
);

export function canBear(mind: Mind, motion: Motion): boolean {
  const terms = termsOfMotion(mind)(motion);
  return terms === null || canPay(mind, terms);
}

function motionToMove(mind: Mind, institutions: readonly InstitutionId[], base: Chosen): readonly PlayerCommand[] {
  const best = institutions
    .flatMap((institution) =>
      contents(mind, institution)
        .filter((content) => !isTabled(mind, content))
        .flatMap((content) => {
          const asked = { id: 'm', by: mind.power, institution, content };
          const moved = moveMotion({ world: mind.world, board: mind.board }, asked);
          if (!moved.ok || !canBear(mind, moved.value)) return [];
          const mood = mind.dice(`move ${content.motion}`) - 0.5;
          return [{ institution, content, worth: motionWorth(mind, moved.value, base) + mood }];
        }),
    )
    .sort((a, b) => b.worth - a.worth)[0];
  if (best === undefined || best.worth < WORTH_MOVING) return [];
  return [{ type: 'move', institution: best.institution, content: best.content }];
}

/** Adopted or refused in this match already, or on the table: a government that asks again and again is not heard. */
function isTabled({ world }: Mind, content: MotionContent): boolean {
  const same = JSON.stringify(content);
  return world.motions.some(({ content: before, state }) => state !== 'withdrawn' && JSON.stringify(before) === same);
}

/** Some aims ask for motions; other governments think of one now and then. */
function isMover(mind: Mind): boolean {
  const aims = mind.secret === 'summit' || mind.secret === 'accession' || hasAim(mind, 'sco');
  return aims || wants(mind, 'concert') || mind.dice('move') < NOW_AND_THEN;
}

function contents(mind: Mind, institution: InstitutionId): readonly MotionContent[] {
  switch (institution) {
    case 'csto':
      return csto(mind);
    case 'sco':
      return sco(mind);
    case 'moscowFormat':
      return moscowFormat(mind);
    case 'floor':
      return [];
  }
}

function csto(mind: Mind): readonly MotionContent[] {
  const { board, world, round, fronts } = mind;
  const held = fronts.filter((front) => world.controller[front] === 'tj');
  const rubezh = held.slice(0, MOST_PLACES).map((province): MotionContent => ({ motion: 'rubezh', province, round }));
  const border = frontsOf(board, ['tj']).filter((front) => world.controller[front] === 'tj');
  const broken = mind.view.powers
    .filter((power) => power !== mind.power && (mind.view.power[power]?.ledger.broken ?? 0) > 1)
    .map((power): MotionContent => ({ motion: 'condemn', power }));
  return [
    ...rubezh,
    ...(border.length > 0 && isWelcome(mind)
      ? [{ motion: 'collectiveDeployment', host: 'tj', provinces: border } as const]
      : []),
    { motion: 'admit', power: 'uz' },
    ...broken,
    { motion: 'commonRefugeePosition', regime: 'closed' },
    { motion: 'commonRefugeePosition', regime: 'humanitarian' },
  ];
}

/** Nobody asks for guests on behalf of a host that does not want them: it asks itself, or is in need. */
function isWelcome({ power, view }: Mind): boolean {
  const need = (view.power.tj?.stability ?? 5) <= NEED || view.infiltrations >= view.collapseAt / 2;
  return power === 'tj' || need;
}

function sco(mind: Mind): readonly MotionContent[] {
  const { board, fronts, view } = mind;
  const behind = [...new Set(fronts.flatMap((front) => afghanBehind(board, front)))].sort().slice(0, MOST_PLACES);
  const steps = (['contact', 'embassy'] as const).filter((move) => {
    const able = view.powers.filter((power) => {
      const values = view.power[power];
      return power !== 'tal' && values !== undefined && canMove(values, move);
    });
    return able.length >= 2;
  });
  return [
    ...(behind.length > 0 ? [{ motion: 'intelligenceExchange', provinces: behind } as const] : []),
    ...steps.map((move): MotionContent => ({ motion: 'contactGroup', move })),
    ...corridors(mind),
  ];
}

/** The railway, paid by who has it as an aim and a richer member; for China its own road. */
function corridors({ world, power }: Mind): readonly MotionContent[] {
  const open = routesIn(world).filter((route) => !world.corridors.some((built) => built.route === route));
  const railway = TERMEZ_ROUTES.find((route) => open.includes(route));
  return [
    ...(railway === undefined
      ? []
      : ([
          { motion: 'transportCorridor', route: railway, funders: { uz: 2, ru: 1 } },
          { motion: 'transportCorridor', route: railway, funders: { uz: 1, kz: 2 } },
        ] as const)),
    ...(power === 'cn' && open.includes(CHINESE_ROAD)
      ? [{ motion: 'transportCorridor', route: CHINESE_ROAD, funders: { cn: 3 } } as const]
      : []),
  ];
}

function moscowFormat({ fronts, round }: Mind): readonly MotionContent[] {
  const [front] = fronts;
  return [
    { motion: 'inclusiveGovernment', group: 'tajik', atLeast: 6, byRound: round + 2 },
    { motion: 'donorCall', to: 'tal' },
    ...(front === undefined ? [] : [{ motion: 'jointStatement', front, says: 'real' } as const]),
  ];
}
