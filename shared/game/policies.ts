// Policy cards: whether one may be chosen now, what it costs, and whether its target fits (rules 8). What it does at R4 is in policies/play.ts.
import type { PowerId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import type { PolicyChoice } from '../command/command.ts';
import { accept, type Rejection, type Result, refuse } from '../command/rejection.ts';
import { POPULATION } from '../politics/cabinet.ts';
import { routesIn } from '../politics/corridorRoutes.ts';
import { basesOf } from '../politics/rights.ts';
import {
  CRACKDOWN_LIMIT,
  MOST_AID,
  MOST_DAGGERS,
  MOST_POSTS_MOVED,
  MOST_PROVINCES_NAMED,
  POLICIES,
  SECRET_PACT_COST,
  TERMEZ_ROUTES,
  WALL,
} from '../scenario/policies.ts';
import { presetOf } from '../scenario/presets.ts';
import type { PolicyTargets } from '../view/privateView.ts';
import { cardsChosen, cardsGivenUp } from './paidCards.ts';
import { hostsToAsk } from './policies/offers.ts';
import { policyTargets } from './policies/targets.ts';
import type { ChosenPolicy, MatchState } from './state.ts';

type Policy = PolicyChoice['policy'];
type Priced = Pick<PolicyChoice, 'policy' | 'intelligence' | 'coins'>;

/** Coins that choosing the card costs this power now; without a target the least it can cost (rules 8). */
export function policyCost(state: MatchState, power: PowerId, choice: Priced): number {
  switch (choice.policy) {
    case 'championCoEthnics':
      return state.power[power]?.status === 'shunned' ? 1 : 0;
    case 'intelligence':
      return choice.intelligence === 'secretPact' ? SECRET_PACT_COST : POLICIES.intelligence.cost;
    case 'aid':
      return choice.coins ?? POLICIES.aid.cost;
    default:
      return POLICIES[choice.policy].cost;
  }
}

/** Why a card cannot be played now whatever its target, or null. `gone`: cards given up for it, whose coins count as back. */
export function policyObstacle(
  state: MatchState,
  power: PowerId,
  policy: Policy,
  gone: readonly ChosenPolicy[] = dearestGivenUp(state, power, policy),
): Rejection | null {
  const card = POLICIES[policy];
  if (!state.hands[power]?.includes(policy)) return refuse('notInHand').error;
  if (state.power[power]?.crisis && !card.home) return refuse('crisisHolds').error; // rules 3.2
  const played = state.policyHistory.filter((entry) => entry.power === power && entry.policy === policy);
  if (card.onceAMatch && played.length > 0) return refuse('usedUp').error;
  if (card.dagger && played.length >= MOST_DAGGERS) return refuse('usedUp').error;
  if (card.dagger && played.some(({ round }) => round === state.round - 1)) return refuse('notTwiceRunning').error;
  const short = unpaid(state, power, { policy }, gone);
  if (short) return short;
  if (!isPossible(state, power, policy)) return refuse('conditionUnmet').error;
  const targets = policyTargets(state, power, policy);
  return targets === null || Object.values(targets).some((list) => list.length > 0)
    ? null
    : refuse('conditionUnmet').error;
}

/** The choice as it will be kept, or why not. */
export function checkChoice(
  state: MatchState,
  power: PowerId,
  choice: PolicyChoice,
  gone: readonly ChosenPolicy[],
): Result<PolicyChoice> {
  const obstacle = policyObstacle(state, power, choice.policy, gone);
  if (obstacle) return { ok: false, error: obstacle };
  const aimed = aim(state, choice, policyTargets(state, power, choice.policy) ?? {});
  if (!aimed.ok) return aimed;
  const short = unpaid(state, power, aimed.value, gone);
  return short ? { ok: false, error: short } : aimed;
}

/** The choice with its target and nothing else. */
function aim(state: MatchState, choice: PolicyChoice, targets: PolicyTargets): Result<PolicyChoice> {
  const { policy, province, says } = choice;
  switch (policy) {
    case 'assessment':
      if (says === undefined) return refuse('needsTarget');
      return oneOf(province, targets.places, (at) => ({ policy, province: at, says }));
    case 'airlift':
    case 'fortify':
    case 'insurgency':
      return oneOf(province, targets.places, (at) => ({ policy, province: at }));
    case 'amnesty':
    case 'purge':
      return someOf(choice.provinces, targets.places, (provinces) => ({ policy, provinces }));
    case 'intelligence':
      return aimIntelligence(choice, targets);
    case 'setBorderRegime':
      return oneOf(choice.regime, targets.regimes, (regime) => ({ policy, regime }));
    case 'aid': {
      const { coins } = choice;
      if (coins === undefined) return refuse('needsTarget');
      const fits = (crossing: string): boolean =>
        Number.isInteger(coins) && coins >= 1 && coins <= Math.min(MOST_AID, state.stranded[crossing] ?? 0);
      return oneOf(choice.crossing, targets.crossings?.filter(fits), (crossing) => ({ policy, crossing, coins }));
    }
    case 'mediate':
      return oneOf(choice.demand, targets.demands, (demand) => ({ policy, demand }));
    case 'investmentFund':
      return oneOf(choice.route, targets.routes, (route) => ({ policy, route }));
    case 'reshuffle': {
      const posts = choice.posts ?? [];
      if (posts.length === 0) return refuse('needsTarget');
      return isReshuffle(state, posts) ? accept({ policy, posts }) : refuse('badTarget');
    }
    case 'moscowFormat': {
      const invited = (targets.powers ?? []).filter((other) => choice.invited?.includes(other));
      return invited.length > 0 ? accept({ policy, invited }) : refuse('needsTarget');
    }
    default:
      return accept({ policy });
  }
}

function aimIntelligence({ policy, intelligence, province, about }: PolicyChoice, targets: PolicyTargets) {
  switch (intelligence) {
    case undefined:
      return refuse('needsTarget');
    case 'mainAlert':
      return accept<PolicyChoice>({ policy, intelligence });
    case 'presence':
      return oneOf(province, targets.places, (at) => ({ policy, intelligence, province: at }));
    case 'secretPact':
      return oneOf(about, targets.powers, (power) => ({ policy, intelligence, about: power }));
  }
}

function oneOf<T>(
  named: T | undefined,
  among: readonly T[] | undefined,
  kept: (it: T) => PolicyChoice,
): Result<PolicyChoice> {
  if (named === undefined) return refuse('needsTarget');
  return among?.includes(named) ? accept(kept(named)) : refuse('badTarget');
}

/** One or two, each once. */
function someOf<T>(
  named: readonly T[] = [],
  among: readonly T[] = [],
  kept: (them: readonly T[]) => PolicyChoice,
): Result<PolicyChoice> {
  if (named.length === 0) return refuse('needsTarget');
  const fits = named.every((it) => among.includes(it)) && new Set(named).size === named.length;
  return fits && named.length <= MOST_PROVINCES_NAMED ? accept(kept(named)) : refuse('badTarget');
}

/** Conditions of rules 8 beside targets. */
function isPossible(state: MatchState, power: PowerId, policy: Policy): boolean {
  const values = state.power[power];
  switch (policy) {
    case 'crackdown':
      return (values?.radicalisation ?? 0) < CRACKDOWN_LIMIT;
    case 'traditionalIslam':
      return (values?.radicalisation ?? 0) > 0;
    case 'rally':
      return state.alerts?.fronts.some((front) => state.controller[front] === power) ?? false;
    case 'airlift':
      return basesOf(state, REGION_BOARD, power).length > 0;
    case 'moscowFormat':
      return presetOf(state).modules.institutions;
    case 'termezWorks':
      return TERMEZ_ROUTES.some((route) => canHasten(state, route));
    case 'wall':
      return WALL.some((at) => state.controller[at] === power && !state.forts.includes(at));
    // Below *shunned* there is no step to give for the applause.
    case 'hazaraAppeal':
      return values?.status !== 'shunned';
    case 'evacuationRequest':
      return hostsToAsk(state, power).length > 0;
    default:
      return true;
  }
}

function unpaid(
  state: MatchState,
  power: PowerId,
  choice: Priced,
  gone: readonly ChosenPolicy[],
): Rejection | undefined {
  const cost = policyCost(state, power, choice);
  const coins = (state.power[power]?.coins ?? 0) + gone.reduce((sum, { paid }) => sum + paid, 0);
  return cost > coins ? refuse('tooFewCoins', { cost, coins }).error : undefined;
}

/** What would have to go for the card: nothing while there is room, else the dearest of those that lie there. */
function dearestGivenUp(state: MatchState, power: PowerId, policy: Policy): readonly ChosenPolicy[] {
  const room = presetOf(state).policiesARound;
  const gone = cardsGivenUp(state, power, { policy, room });
  const chosen = cardsChosen(state, power);
  if (gone.length > 0 || chosen.length < room) return gone;
  return chosen.toSorted((a, b) => b.paid - a.paid).slice(0, 1);
}

/** The corridor is being built and pays later than next round, or could still be signed this round. */
function canHasten(state: MatchState, route: string): boolean {
  const corridor = state.corridors.find((known) => known.route === route);
  return routesIn(state).includes(route) && (!corridor || corridor.paysFrom > state.round + 1);
}

function isReshuffle(state: MatchState, moves: NonNullable<PolicyChoice['posts']>): boolean {
  if (moves.length > MOST_POSTS_MOVED) return false;
  const posts: Record<string, number> = { ...state.posts };
  for (const { from, to } of moves) {
    if (!(from in POPULATION) || !(to in POPULATION) || from === to) return false;
    posts[from] = (posts[from] ?? 0) - 1;
    posts[to] = (posts[to] ?? 0) + 1;
  }
  return Object.values(posts).every((n) => n >= 0);
}
