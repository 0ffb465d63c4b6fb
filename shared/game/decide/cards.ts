// Choices on the event card, and the last dispatch (rules 1, 11.4).
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import type { EventCommand } from '../../command/command.ts';
import { coinsText } from '../../politics/pactWords.ts';
import { ACCUSED } from '../../view/accusations.ts';
import { accusationRefused } from '../accusations.ts';
import { cardOf, choiceOf } from '../steps/card.ts';
import { invitable } from '../steps/guestList.ts';
import { type Answer, type Deciding, no, OBEYED } from './deciding.ts';
import { playCard, writeCard } from './hostCards.ts';
import { publishPact } from './pacts.ts';

export function decideCards(deciding: Deciding, command: EventCommand): Answer {
  const { chronicle, power } = deciding;
  const { state } = chronicle;
  if (command.type === 'playCard') return playCard(deciding, command.card);
  if (command.type === 'writeCard') return writeCard(deciding, command.card);
  if (!power) return no('notSeated');
  switch (command.type) {
    case 'answerEvent': {
      if (state.phase !== 'diplomacy' && state.phase !== 'briefing') return no('wrongPhase');
      const card = cardOf(state);
      const asked = choiceOf(state, power);
      if (!card || card.id !== command.card || !asked) return no('noSuchCard');
      if (!asked.options.some(({ id }) => id === command.choice)) return no('noSuchChoice');
      if (state.card?.answers[power] === command.choice) return OBEYED;
      // Open answers are seen at once, sealed ones at R2.
      chronicle.add({ type: 'cardAnswered', power, choice: command.choice });
      if (!asked.sealed) chronicle.log({ k: 'answer', card: card.id, power, choice: command.choice });
      return OBEYED;
    }
    case 'invite':
      return invite(deciding, power, command.powers, command.price);
    case 'accuse': {
      const refused = accusationRefused(state, power);
      if (refused) return no(refused);
      chronicle.add({ type: 'accused', power });
      chronicle.log({ k: 'newsline', text: { key: ACCUSED, args: { power: { power } } } });
      return OBEYED;
    }
    case 'dispatch': {
      if (state.phase !== 'dispatch') return no('wrongPhase');
      if (state.dispatch[power] !== undefined) return no('alreadyDone');
      if (command.publish !== null) {
        const refusal = publishPact(deciding, power, command.publish);
        if (refusal) return refusal;
      }
      chronicle.add({ type: 'dispatched', power, publish: command.publish });
      return OBEYED;
    }
    default:
      return assertNever(command);
  }
}

/** Once sent the list stands; it is addressed to the guests and clears their *ready* (rules 1). */
function invite({ chronicle }: Deciding, power: PowerId, powers: readonly PowerId[], price: number): Answer {
  const { state } = chronicle;
  if (state.phase !== 'diplomacy' && state.phase !== 'briefing') return no('wrongPhase');
  const card = cardOf(state);
  if (!card?.invites || !card.choice?.choosers.includes(power)) return no('noSuchCard');
  if (state.guestList) return no('alreadyDone');
  const invited = state.powers.filter((guest) => powers.includes(guest));
  const known = invitable(state, card);
  if (invited.length === 0 || invited.length !== powers.length || !invited.every((guest) => known.includes(guest)))
    return no('badTarget');
  if (!card.invites.prices.includes(price)) return no('noSuchChoice');
  chronicle.add({ type: 'guestsInvited', powers: invited, price });
  const args = {
    host: { power },
    guests: { list: invited.map((guest) => ({ power: guest })) },
    coins: coinsText(price),
  };
  chronicle.log({ k: 'newsline', text: { key: price === 0 ? 'news.invited.free' : 'news.invited', args } });
  const ready = state.ready.filter((guest) => invited.includes(guest));
  if (ready.length > 0) chronicle.add({ type: 'readySet', powers: ready, ready: false });
  return OBEYED;
}
