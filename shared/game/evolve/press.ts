// Press and cables: what was said, marked, read, and what came by night.
import { assertNever } from '../../board/assertNever.ts';
import type { PressEvent } from '../events.ts';
import type { MatchState } from '../state.ts';

export function evolvePress(state: MatchState, event: PressEvent): MatchState {
  switch (event.type) {
    case 'said':
      return { ...state, messages: [...state.messages, event.message] };
    case 'marked':
      return {
        ...state,
        messages: state.messages.map((message) =>
          message.id === event.message
            ? { ...message, marks: { ...message.marks, [event.power]: event.mark } }
            : message,
        ),
      };
    case 'readUpTo':
      return { ...state, read: { ...state.read, [`${event.seat}/${event.channel}`]: event.upTo } };
    case 'cableSent':
      return {
        ...state,
        cables: [...state.cables, { power: event.power, round: event.round, text: event.text }],
      };
    case 'nightCablesSent':
      return { ...state, cablesSent: true };
    default:
      return assertNever(event);
  }
}
