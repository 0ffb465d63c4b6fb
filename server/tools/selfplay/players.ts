// The players of self-play: the bots of the game, and three simpler ones to measure them against. None sees more than its seat's views.

import { botCommands } from '../../../shared/bots/botCommands.ts';
import { type BotSight, mindOf } from '../../../shared/bots/mind.ts';
import { chooseOrders } from '../../../shared/bots/orders/chooseOrders.ts';
import type { PlayerCommand } from '../../../shared/command/command.ts';
import type { OrderChoice } from '../../../shared/view/privateView.ts';

/**
 * hold: everything holds, nothing is signed. national: own units help each other, nothing else. allied: treaties of the start count too.
 * negotiate: the bots of the game at the normal level. easy, hard: the same at the others.
 */
export const PLAYER_KINDS = ['hold', 'national', 'allied', 'easy', 'negotiate', 'hard'] as const;
export type PlayerKind = (typeof PLAYER_KINDS)[number];

export function isPlayerKind(word: string): word is PlayerKind {
  return (PLAYER_KINDS as readonly string[]).includes(word);
}

export function commandsOf(kind: PlayerKind, sight: BotSight): readonly PlayerCommand[] {
  switch (kind) {
    case 'negotiate':
      return botCommands({ ...sight, level: 'normal' });
    case 'hard':
      return botCommands({ ...sight, level: 'hard' });
    case 'easy':
      return botCommands({ ...sight, level: 'easy' });
    case 'hold':
      return guard(sight, () => false);
    case 'national':
      return guard(sight, ({ meaning }) => meaning.kind === 'plain');
    case 'allied':
      return guard(sight, () => true);
  }
}

/** Orders only, of those that are allowed; no paper, no cards, no words. */
function guard(sight: BotSight, allowed: (choice: OrderChoice) => boolean): readonly PlayerCommand[] {
  const { view, mine } = sight;
  switch (view.clock.phase) {
    case 'diplomacy': {
      const orders = mine.orders.map((unit) => ({ ...unit, choices: unit.choices.filter(allowed) }));
      const chosen = chooseOrders(mindOf({ ...sight, mine: { ...mine, orders } })).orders;
      const written = mine.orders.flatMap(({ unit, written: before }): PlayerCommand[] => {
        const order = chosen.get(unit) ?? { type: 'hold' };
        return JSON.stringify(order) === JSON.stringify(before ?? { type: 'hold' })
          ? []
          : [{ type: 'writeOrder', unit, order }];
      });
      return mine.you?.ready === true ? written : [...written, { type: 'ready', ready: true }];
    }
    case 'dispatch':
      return mine.dispatch === null || mine.dispatch.answered ? [] : [{ type: 'dispatch', publish: null }];
    case 'regroup':
    case 'briefing':
    case 'resolution':
      return mine.you?.ready === true ? [] : [{ type: 'ready', ready: true }];
    case 'lobby':
    case 'archives':
      return [];
  }
}
