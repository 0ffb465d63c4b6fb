// Own coins, hand and retreats: what a power alone decides over and others do not see.
import type { PowerId } from '../../board/ids.ts';
import { lazily, onceBy } from '../../board/memo.ts';
import { isReady } from '../../game/playedBy.ts';
import { policyTargets } from '../../game/policies/targets.ts';
import { policyCost, policyObstacle } from '../../game/policies.ts';
import type { MatchState } from '../../game/state.ts';
import { cardOf, choiceOf } from '../../game/steps/card.ts';
import { invitable } from '../../game/steps/guestList.ts';
import { type IncomePart, incomeParts } from '../../game/steps/income.ts';
import { termsOf } from '../../politics/inForce.ts';
import { ledgerOf } from '../../politics/ledger.ts';
import type { World } from '../../politics/world.ts';
import type { HandCard, PrivateView } from '../privateView.ts';

/** Coins now and the income of the next Briefing if nothing changes before it. `world` is what the power may know. */
export function ownValues(state: MatchState, world: World, power: PowerId): PrivateView['you'] {
  const values = state.power[power];
  if (!values) return null;
  const parts = NEXT_INCOME(world, power);
  const own = {
    coins: values.coins,
    incomeNext: Math.max(
      0,
      parts.reduce((sum, part) => sum + part.coins, 0),
    ),
    incomeParts: parts.map(({ text, coins }) => ({ text, coins })),
    radicalisation: values.radicalisation,
    ready: isReady(state, power),
  };
  return lazily({ ledger: () => LEDGER(world, power) }, own);
}

const NEXT_INCOME = onceBy((world: World, power: PowerId): readonly IncomePart[] =>
  incomeParts({ ...world, round: world.round + 1 }, power),
);

const LEDGER = onceBy((world: World, power: PowerId) => ledgerOf(world, power, power));

export function handOf(state: MatchState, power: PowerId): readonly HandCard[] {
  return (state.hands[power] ?? []).map((policy) => {
    const obstacle = policyObstacle(state, power, policy);
    const targets = obstacle === null ? policyTargets(state, power, policy) : null;
    return {
      policy,
      cost: policyCost(state, power, { policy }),
      playable: obstacle === null,
      ...(targets !== null && { targets }),
      ...(obstacle && { why: { key: `refusal.${obstacle.code}`, ...(obstacle.args && { args: obstacle.args }) } }),
    };
  });
}

export function retreatsOf(state: MatchState, power: PowerId): PrivateView['retreats'] {
  return state.dislodged
    .filter(({ unit }) => unit.owner === power)
    .map(({ unit, options }) => ({
      unit: unit.id,
      at: unit.at,
      options,
      chosen: state.retreats[unit.id] ?? null,
      confirmed: state.retreatsConfirmed.includes(unit.id),
    }));
}

/** The card's choice while it can be made: in Diplomacy, for its choosers (rules 1). */
export function eventChoiceOf(state: MatchState, power: PowerId): PrivateView['eventChoice'] {
  const card = cardOf(state);
  const asked = choiceOf(state, power);
  if (!card || !asked) return null;
  if (state.phase !== 'diplomacy' && state.phase !== 'briefing') return null;
  const sends = card.invites !== undefined && state.guestList === null;
  return {
    card: card.id,
    choices: asked.options.map(({ id }) => id),
    default: asked.default,
    chosen: state.card?.answers[power] ?? null,
    ...(sends && { invites: { powers: invitable(state, card), prices: card.invites.prices } }),
  };
}

/** Rules 11.4: one of one's secret pacts may be published, in force or ended, as long as it is still a secret. */
export function dispatchOf(state: MatchState, power: PowerId): PrivateView['dispatch'] {
  if (state.phase !== 'dispatch') return null;
  const secret = Object.values(state.pacts).filter((pact) => {
    const terms = termsOf(pact);
    const agreed = pact.inForceSince !== undefined;
    return agreed && terms.visibility === 'secret' && !pact.published && terms.parties.includes(power);
  });
  return { pacts: secret.map((pact) => pact.id), answered: state.dispatch[power] !== undefined };
}
