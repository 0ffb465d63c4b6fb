// The answer to the event card: each choice is weighed by its effects on the bot's own power (rules 11.2).
import type { PlayerCommand } from '../../command/command.ts';
import type { Effect, Target } from '../../scenario/effect.ts';
import { GUEST_LIST, GUEST_TABLES } from '../../scenario/events/guestListCards.ts';
import { presetOf } from '../../scenario/presets.ts';
import { coinWorth, stabilityWorth } from '../appetite.ts';
import type { Mind } from '../mind.ts';
import { guestListCommand } from './guestList.ts';

const STANDING = 0.6;
const RADICALISATION = 0.8;

export function answerToEvent(mind: Mind): PlayerCommand | null {
  const asked = mind.mine.eventChoice;
  if (asked === null || asked.chosen !== null) return null;
  if (asked.card === GUEST_LIST || asked.card === GUEST_TABLES) return guestListCommand(mind, asked);
  const options = presetOf(mind.view).deck.find(({ id }) => id === asked.card)?.choice?.options ?? [];
  const known = options.filter(({ id }) => asked.choices.includes(id));
  const best = known
    .map(({ id, effects }) => ({
      id,
      worth: effects.reduce((sum, effect) => sum + effectWorth(mind, effect), 0) + mind.dice(`event ${id}`),
    }))
    .sort((a, b) => b.worth - a.worth)[0];
  return { type: 'answerEvent', card: asked.card, choice: best?.id ?? asked.default };
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
      return mine(effect.power) * effect.step * (shunned ? 0 : 0.8);
    }
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
    default:
      return 0;
  }
}
