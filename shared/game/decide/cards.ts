// Choices on the event card, and the last dispatch (rules 1, 11.4).
import { assertNever } from '../../board/assertNever.ts';
import type { EventCommand } from '../../command/command.ts';
import { cardOf, choosersOf } from '../steps/card.ts';
import { type Answer, type Deciding, no, OBEYED } from './deciding.ts';
import { publishPact } from './pacts.ts';

export function decideCards(deciding: Deciding, command: EventCommand): Answer {
  const { chronicle, power } = deciding;
  const { state } = chronicle;
  if (!power) return no('notSeated');
  switch (command.type) {
    case 'answerEvent': {
      if (state.phase !== 'diplomacy' && state.phase !== 'briefing') return no('wrongPhase');
      const card = cardOf(state);
      if (!card || card.id !== command.card || !choosersOf(state).includes(power)) return no('noSuchCard');
      if (!card.choice?.options.some(({ id }) => id === command.choice)) return no('noSuchChoice');
      if (state.card?.answers[power] === command.choice) return OBEYED;
      // Open answers are seen at once, sealed ones at R2.
      chronicle.add({ type: 'cardAnswered', power, choice: command.choice });
      if (!card.choice.sealed) chronicle.log({ k: 'answer', card: card.id, power, choice: command.choice });
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
