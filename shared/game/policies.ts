// Policy cards: whether one may be chosen now, what it costs, and R4: what it does (rules 8).
import { assertNever } from '../board/assertNever.ts';
import type { PowerId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import type { PolicyChoice } from '../command/command.ts';
import { accept, type Rejection, type Result, refuse } from '../command/rejection.ts';
import { POPULATION } from '../politics/cabinet.ts';
import { routesIn } from '../politics/corridorRoutes.ts';
import { basesOf } from '../politics/rights.ts';
import type { EthnicGroup } from '../politics/world.ts';
import { MOST_DAGGERS, MOST_POSTS_MOVED, POLICIES, POLICY_IDS } from '../scenario/policies.ts';
import { presetOf } from '../scenario/presets.ts';
import type { Chronicle } from './chronicle.ts';
import { hasten } from './effects/paper.ts';
import { applyEffect } from './effects.ts';
import { cardsChosen, cardsGivenUp } from './paidCards.ts';
import type { ChosenPolicy, MatchState } from './state.ts';
import { conveneMoscowFormat } from './steps/votes.ts';

const ROUTE = 'termezKabul';

/** Coins that choosing the card costs this power now (rules 8; championCoEthnics costs a coin at *shunned*). */
export function policyCost(state: MatchState, power: PowerId, choice: Pick<PolicyChoice, 'policy'>): number {
  if (choice.policy === 'championCoEthnics') return state.power[power]?.status === 'shunned' ? 1 : 0;
  return POLICIES[choice.policy].cost;
}

/** Why a card cannot be played now whatever its target, or null. `gone`: cards given up for it, whose coins count as back. */
export function policyObstacle(
  state: MatchState,
  power: PowerId,
  policy: PolicyChoice['policy'],
  gone: readonly ChosenPolicy[] = dearestGivenUp(state, power, policy),
): Rejection | null {
  const card = POLICIES[policy];
  if (!state.hands[power]?.includes(policy)) return refuse('notInHand').error;
  if (state.power[power]?.crisis && !card.home) return refuse('crisisHolds').error; // rules 3.2
  const played = state.policyHistory.filter((entry) => entry.power === power && entry.policy === policy);
  if (card.onceAMatch && played.length > 0) return refuse('usedUp').error;
  if (card.dagger && played.length >= MOST_DAGGERS) return refuse('usedUp').error;
  if (card.dagger && played.some(({ round }) => round === state.round - 1)) return refuse('notTwiceRunning').error;
  const cost = policyCost(state, power, { policy });
  const coins = (state.power[power]?.coins ?? 0) + gone.reduce((sum, { paid }) => sum + paid, 0);
  if (cost > coins) return refuse('tooFewCoins', { cost, coins }).error;
  if (policy === 'rally' && !ownCrossingNamed(state, power)) return refuse('conditionUnmet').error;
  if (policy === 'airlift' && basesOf(state, REGION_BOARD, power).length === 0) return refuse('conditionUnmet').error;
  if (policy === 'moscowFormat' && !presetOf(state).modules.institutions) return refuse('conditionUnmet').error;
  if (policy === 'termezWorks' && !canHasten(state)) return refuse('conditionUnmet').error;
  return null;
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
  const { policy, province } = choice;
  switch (policy) {
    case 'assessment': {
      if (province === undefined || choice.says === undefined) return refuse('needsTarget');
      if (!state.alerts?.fronts.includes(province)) return refuse('badTarget');
      return accept({ policy, province, says: choice.says });
    }
    case 'airlift': {
      if (province === undefined) return refuse('needsTarget');
      // Free it must be when the unit lands, at G6.
      return basesOf(state, REGION_BOARD, power).includes(province)
        ? accept({ policy, province })
        : refuse('badTarget');
    }
    case 'intelligence': {
      if (choice.intelligence === undefined) return refuse('needsTarget');
      if (choice.intelligence === 'mainAlert') return accept({ policy, intelligence: 'mainAlert' });
      if (province === undefined) return refuse('needsTarget');
      if (!(province in state.presence)) return refuse('badTarget');
      return accept({ policy, intelligence: 'presence', province });
    }
    case 'reshuffle': {
      const posts = choice.posts ?? [];
      if (posts.length === 0) return refuse('needsTarget');
      return isReshuffle(state, posts) ? accept({ policy, posts }) : refuse('badTarget');
    }
    case 'moscowFormat': {
      const invited = state.powers.filter((other) => other !== power && choice.invited?.includes(other));
      return invited.length > 0 ? accept({ policy, invited }) : refuse('needsTarget');
    }
    case 'invest':
    case 'rally':
    case 'championCoEthnics':
    case 'termezWorks':
    case 'opiumBan':
    case 'edict':
      return accept({ policy });
    default:
      return assertNever(policy);
  }
}

/** R4, in the order of the policy list, then of powers (rules 1.1). */
export function playPolicies(chronicle: Chronicle): void {
  const { policies, powers } = chronicle.state;
  for (const policy of POLICY_IDS) {
    for (const power of powers) {
      const card = policies[power]?.find(({ choice }) => choice.policy === policy);
      if (card) play(chronicle, power, card);
    }
  }
}

function play(chronicle: Chronicle, power: PowerId, { choice, paid }: ChosenPolicy): void {
  const { state } = chronicle;
  const { policy, province } = choice;
  const cause = { key: `cause.policy.${policy}` };
  // An airlift counts as flown when it lands (G6).
  if (policy !== 'airlift') chronicle.add({ type: 'policyPlayed', power, choice, round: state.round });
  // What intelligence was asked for stays with the asker; that it was asked is seen, as every policy is.
  chronicle.log({
    k: 'policy',
    power,
    policy,
    ...(province !== undefined && policy !== 'intelligence' ? { province } : {}),
    ...(choice.says === undefined ? {} : { says: choice.says }),
  });
  const coins = state.power[power]?.coins ?? 0;
  // The coins were taken when the card was chosen; the account is given now.
  if (paid > 0) {
    chronicle.log({ k: 'value', power, value: 'coins', by: -paid, now: coins, cause: { key: 'cause.policyCost' } }, [
      power,
    ]);
  }
  for (const effect of POLICIES[policy].effects) applyEffect(chronicle, effect, cause, power);
  switch (policy) {
    case 'assessment':
      if (province !== undefined && choice.says !== undefined) {
        const { says } = choice;
        chronicle.add({ type: 'statementMade', by: power, front: province, says, round: state.round });
      }
      return;
    case 'termezWorks':
      // Nothing left to hasten: the works were never begun, the coin comes back.
      if (!hasten(chronicle, ROUTE, 1)) chronicle.change(power, 'coins', paid, { key: 'cause.policyReturned' });
      return;
    case 'opiumBan':
      chronicle.add({ type: 'banSet', on: !state.opiumBan });
      chronicle.log({ k: 'ban', on: !state.opiumBan });
      return;
    case 'reshuffle':
      for (const { from, to } of choice.posts ?? []) {
        applyEffect(chronicle, { effect: 'posts', from: from as EthnicGroup, to: to as EthnicGroup, n: 1 }, cause);
      }
      return;
    case 'moscowFormat':
      conveneMoscowFormat(chronicle, power, choice.invited ?? []);
      return;
    case 'invest':
    case 'rally':
    case 'intelligence': // delivered at the next B5
    case 'airlift': // lands at G6
    case 'championCoEthnics':
    case 'edict':
      return;
    default:
      assertNever(policy);
  }
}

/** What would have to go for the card: nothing while there is room, else the dearest of those that lie there. */
function dearestGivenUp(state: MatchState, power: PowerId, policy: PolicyChoice['policy']): readonly ChosenPolicy[] {
  const room = presetOf(state).policiesARound;
  const gone = cardsGivenUp(state, power, { policy, room });
  const chosen = cardsChosen(state, power);
  if (gone.length > 0 || chosen.length < room) return gone;
  return chosen.toSorted((a, b) => b.paid - a.paid).slice(0, 1);
}

/** An alert names one's crossing (rules 8 rally). */
function ownCrossingNamed(state: MatchState, power: PowerId): boolean {
  return state.alerts?.fronts.some((front) => state.controller[front] === power) ?? false;
}

/** The corridor is being built and pays later than next round, or could still be signed this round. */
function canHasten(state: MatchState): boolean {
  const corridor = state.corridors.find(({ route }) => route === ROUTE);
  return routesIn(state).includes(ROUTE) && (!corridor || corridor.paysFrom > state.round + 1);
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
