// The tables that the leak tests play: every preset up to twelve powers by turns, and players who also do what a random one leaves out:
// guests invited, accusations, the host's cards, seals taken off, proposals taken back.
import type { PlayerCommand } from '../../shared/command/command.ts';
import type { PresetId } from '../../shared/command/presetId.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { GUEST_LIST } from '../../shared/scenario/events/guestListCards.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { Dice } from '../support/dice.ts';
import { begunMatch } from '../support/randomMatch.ts';
import { randomCommand } from '../support/randomPlayer.ts';

/** By the number of the match. The small ones more often: they take a tenth of the time. */
const TABLES: readonly PresetId[] = ['full', 'lesson', 'evening', 'lesson', 'evening8', 'lesson', 'evening', 'lesson'];

export const tableOf = (seed: number): PresetId => TABLES[(seed - 1) % TABLES.length]!;

/** Begun; where guests are invited at all, now and then in the second month. */
export function begunTable(seed: number): MatchState {
  const begun = begunMatch(`random ${seed}`, {}, tableOf(seed));
  return seed % 2 === 1 && begun.preset !== 'lesson' ? { ...begun, cardsDue: [GUEST_LIST] } : begun;
}

const OFTEN = 0.15;

/** A random player with all commands in hand. */
export function busyPlayer(view: PublicView, mine: PrivateView, dice: Dice): PlayerCommand {
  const early = view.clock.phase === 'briefing' || view.clock.phase === 'diplomacy';
  return (early && dice.chance(OFTEN) && seldom(view, mine, dice)) || randomCommand(view, mine, dice);
}

/** Null where there is nothing of the kind to do. The engine may refuse it. */
function seldom(view: PublicView, mine: PrivateView, dice: Dice): PlayerCommand | null {
  const pact = dice.pick(Object.values({ ...view.pact, ...mine.pacts }));
  switch (dice.upTo(9)) {
    case 0:
      return { type: 'accuse' };
    case 1:
      return invitation(view, mine, dice);
    case 2:
      return mine.host ? hostCard(view, dice) : { type: 'downgrade' };
    case 3:
      return pact ? { type: 'unsign', pact: pact.id } : null;
    case 4:
      return pact ? { type: 'retract', pact: pact.id } : null;
    case 5: {
      const message = dice.pick([...view.floor, ...mine.messages]);
      const mark = dice.pick(['meant', 'notMeant', 'believed', 'doubted'] as const)!;
      return message ? { type: 'mark', message: message.id, mark } : null;
    }
    case 6: {
      const draft = dice.pick(mine.drafts);
      return draft ? { type: 'dropDraft', draft: draft.id } : null;
    }
    case 7: {
      const demand = dice.pick(Object.keys({ ...view.demand, ...mine.demands }));
      return demand ? { type: 'backDown', demand } : null;
    }
    default:
      return mine.eventChoice
        ? { type: 'answerEvent', card: mine.eventChoice.card, choice: dice.pick(mine.eventChoice.choices)! }
        : null;
  }
}

function invitation(view: PublicView, mine: PrivateView, dice: Dice): PlayerCommand | null {
  const prices = presetOf(view).deck.find(({ id }) => id === view.card?.id)?.invites?.prices;
  if (!prices) return null;
  const powers = view.powers.filter((power) => power !== mine.power && dice.chance(0.5));
  return { type: 'invite', powers, price: dice.pick(prices)! };
}

function hostCard(view: PublicView, dice: Dice): PlayerCommand {
  const power = dice.pick(view.powers)!;
  const card = { headline: 'Word from the host', text: 'It is said.', effects: [] };
  return { type: 'writeCard', card: { ...card, effects: [{ effect: 'stability', power, by: dice.pick([-1, 1])! }] } };
}
