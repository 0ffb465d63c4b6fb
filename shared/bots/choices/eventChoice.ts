// The answer to the event card: each choice is weighed by its effects on the bot's own power (rules 11.2).
import { assertNever } from '../../board/assertNever.ts';
import type { PlayerCommand } from '../../command/command.ts';
import type { AgendaLineId } from '../../scenario/agendaIds.ts';
import type { Effect, Target } from '../../scenario/effect.ts';
import { GUEST_LIST, GUEST_TABLES } from '../../scenario/events/guestListCards.ts';
import { presetOf } from '../../scenario/presets.ts';
import { perRound, perThing, roundsToEarn } from '../agenda.ts';
import { effectsOnAims } from '../aims/withEffects.ts';
import { coinWorth, stabilityWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';
import { chooseOrders } from '../orders/chooseOrders.ts';
import { worthOf } from '../worth/worthOf.ts';
import { guestListCommand } from './guestList.ts';

const STANDING = 0.6;
const RADICALISATION = 0.8;
const HUB_LINES: readonly AgendaLineId[] = ['hubKz', 'hubKg'];

export function answerToEvent(mind: Mind): PlayerCommand | null {
  const asked = mind.mine.eventChoice;
  if (asked === null || asked.chosen !== null) return null;
  if (asked.card === GUEST_LIST || asked.card === GUEST_TABLES) return guestListCommand(mind, asked);
  const options = presetOf(mind.view).deck.find(({ id }) => id === asked.card)?.choice?.options ?? [];
  const known = options.filter(({ id }) => asked.choices.includes(id));
  const best = known
    .map(({ id, effects }) => ({
      id,
      worth: effectsWorth(mind, effects) + mind.dice(`event ${id}`),
    }))
    .sort((a, b) => b.worth - a.worth)[0];
  return { type: 'answerEvent', card: asked.card, choice: best?.id ?? asked.default };
}

/** All effects of a choice: each by itself, and what they do together to the aims of the power. */
export function effectsWorth(mind: Mind, effects: readonly Effect[]): number {
  return effects.reduce((sum, effect) => sum + effectWorth(mind, effect), 0) + effectsOnAims(mind, effects);
}

export function effectWorth(mind: Mind, effect: Effect): number {
  const mine = (target: Target): number => (target === 'chooser' || target === mind.power ? 1 : 0);
  switch (effect.effect) {
    case 'coins':
      // Coins that are not there cannot be spent on good works without failing others.
      return mine(effect.power) * effect.by * coinWorth(mind) * (mind.coins + effect.by < 1 ? 2.5 : 1);
    case 'stability':
      return mine(effect.power) * effect.by * stabilityWorth(mind);
    case 'standing':
      return mine(effect.power) * effect.by * STANDING;
    case 'radicalisation':
      return -mine(effect.power) * effect.by * RADICALISATION;
    case 'give':
      return (mine(effect.to) - mine(effect.from)) * effect.coins * coinWorth(mind);
    case 'status': {
      const shunned = mind.view.power[mind.power]?.status === 'shunned';
      // A step is something that can be withheld (rules 7); to Kabul every door is worth something.
      if (mind.power === 'tal') return 0.6 * effect.step;
      return mine(effect.power) * effect.step * (shunned ? 0 : 0.8);
    }
    case 'listing':
      return mind.power === 'tal' ? (effect.listed ? -1.5 : 1.5) : 0;
    case 'allowance':
      return mine(effect.power) * effect.by * 0.6;
    case 'offer':
      return offerWorth(mind, effect);
    case 'seat':
      return mine(effect.power) * (effect.seated ? 0.4 : -0.4);
    case 'member':
      // Counted in is bound (rules 10): Tashkent's network is its own, Moscow's concert asks for Tashkent.
      return effect.power === 'uz' ? (effect.member ? 1 : -1) * memberWorth(mind) : mine(effect.power) * 0.3;
    case 'hubs':
      return effect.by * HUB_LINES.reduce((sum, id) => sum + 0.5 * perRound(mind, id) * roundsToEarn(mind, id), 0.2);
    case 'share':
      return 0;
    case 'fort':
      return mind.world.controller[effect.province] === mind.power ? (effect.stands ? 1.5 : -1.5) : 0;
    case 'regime':
      return -mine(effect.power) * (effect.regime === 'open' ? 1.2 : effect.regime === 'humanitarian' ? 0.5 : 0);
    case 'controllerRemoved':
      return mind.world.controller[effect.province] === mind.power ? -2.5 : mind.power === 'nrf' ? 0.8 : 0;
    case 'suspendClause':
      return effect.a === mind.power || effect.b === mind.power ? -0.5 * effect.rounds : 0;
    case 'corridorFunded':
      return mine(effect.by) * 1.5;
    case 'revealPact':
      return 0.5 * mine(effect.to) - 0.3 * mine(effect.of);
    case 'leakPact':
      return Object.values(mind.mine.pacts).some(({ state }) => state === 'inForce') ? -0.8 : 0.3;
    case 'agendaRedrawn':
      return mine(effect.power) * (progress(mind) < 0.4 ? 1.5 : -1.5);
    case 'stranded':
      return -effect.by * (mind.power === 'tal' ? 0.5 : 0.2);
    case 'ban':
      return mind.power === 'tal' ? (effect.on ? -2 : 2) * coinWorth(mind) : 0;
    case 'presence':
    case 'violence':
      return -effect.by * (mind.power === 'tal' ? 0.7 : 0.4);
    case 'flow':
      return -effect.by * (mind.power === 'tal' ? -0.2 : 0.5);
    case 'posts':
      return mind.secret === 'emirate' && effect.to !== 'pashtun' ? -2 * effect.n : 0.2 * effect.n;
    case 'revealPresence':
      return effect.to === 'all' ? 0 : 0.6 * mine(effect.to);
    case 'revealMain':
      return 1.5 * mine(effect.to);
    case 'suspendSupply':
      return effect.receiver === mind.power ? -1.5 : effect.giver === mind.power ? -0.6 : 0;
    case 'corridorSooner':
      return mind.power === 'uz' ? 2 : 0.5;
    case 'push':
      return -effect.by * (mind.world.controller[effect.front] === mind.power ? 3 : 0.3);
    case 'flag':
    case 'demandsLater':
    case 'statement':
    case 'report':
    case 'choice':
      return 0;
    default:
      return assertNever(effect);
  }
}

/** A proposal that a card lays on the table: worth it to a party if it would be signed; it can still be refused. */
function offerWorth(mind: Mind, { parties, clauses, term }: Extract<Effect, { readonly effect: 'offer' }>): number {
  if (!parties.includes(mind.power)) return 0;
  return Math.max(0, 0.6 * worthOf(mind, { parties, clauses, term, visibility: 'public' }, chooseOrders(mind)));
}

function memberWorth(mind: Mind): number {
  return 0.8 * perThing(mind, 'concert') - (mind.power === 'uz' ? 3 * perThing(mind, 'network') : 0);
}

/** How far the secret agenda has come, 0-1, as the power is told. */
function progress({ mine }: Mind): number {
  const { n, target } = mine.agenda?.secret.now.args ?? {};
  return typeof n === 'number' && typeof target === 'number' ? n / Math.max(1, target) : 0.5;
}
