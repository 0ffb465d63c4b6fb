// Talk by order sketches: the bot answers one that asks something of its units, and draws one when it needs another's unit to move.
import type { PlayerCommand } from '../../command/command.ts';
import { drawn } from '../dice.ts';
import { leadOf } from '../lead.ts';
import { answers, type Mind } from '../mind.ts';
import { type Chosen, chooseOrders } from '../orders/chooseOrders.ts';
import { ringIntoBarracks } from '../orders/rotation.ts';
import { answerTo, ownSketches, requests, type Sketch, split } from '../orders/sketches.ts';

type Say = Extract<PlayerCommand, { readonly type: 'say' }>;

/** Points that a favour may cost a friendly government, and what it gains in goodwill by doing it. */
const FAVOUR = 1.6;
/** A leader is done no favours. */
const TOO_FAR_AHEAD = 10;

/** "I will" or "no" to each sketch that has had no answer. */
export function sketchAnswers(mind: Mind, base: Chosen): readonly Say[] {
  return requests(mind)
    .filter((sketch) => answerTo(mind, sketch, mind.power) === null)
    .map((sketch) => ({
      type: 'say',
      channel: sketch.channel,
      phrase: { id: agrees(mind, sketch, base) ? 'iWill' : 'refuse' },
    }));
}

function agrees(mind: Mind, { orders, from }: Sketch, base: Chosen): boolean {
  const { own, others } = split(mind, orders);
  if ([...own].some(([unit, order]) => !isAllowed(mind, unit, JSON.stringify(order)))) return false;
  const favour = FAVOUR * (0.4 + drawn(mind.view.code, mind.power, 'favour', from));
  return leadOf(mind, from) < TOO_FAR_AHEAD && chooseOrders(mind, { bound: own, others }).worth - base.worth > -favour;
}

/** Legal, no incursion, and no support without a signature. */
function isAllowed(mind: Mind, unit: string, order: string): boolean {
  const choice = mind.mine.orders
    .find((known) => known.unit === unit)
    ?.choices.find((known) => JSON.stringify(known.order) === order);
  return choice !== undefined && choice.meaning.kind !== 'incursion' && choice.meaning.kind !== 'needsPact';
}

/** Dushanbe asks Moscow's army to change places, once a month, in time for it to count (rules 11.3, dry ink). */
export function sketchesToDraw(mind: Mind, base: Chosen): readonly Say[] {
  const wanted = mind.secret === 'ownArmy' && mind.roundsLeft > 1.4 && mind.view.settings.press === 'full';
  if (!wanted || !answers(mind, 'ru') || ownSketches(mind).length > 0) return [];
  const ring = ringIntoBarracks(mind);
  if (ring === null) return [];
  const { own, others } = split(mind, ring);
  if (chooseOrders(mind, { bound: own, others }).worth <= base.worth) return [];
  const orders = [...ring].map(([unit, order]) => ({ unit, order }));
  return [{ type: 'say', channel: [mind.power, 'ru'].sort().join('+'), attach: { type: 'sketch', orders } }];
}
