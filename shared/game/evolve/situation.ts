// The situation: alerts, presence, violence, refugees, narcotics, cabinet, flags and event cards.
import { assertNever } from '../../board/assertNever.ts';
import { GUEST_LIST } from '../../scenario/events/guestListCards.ts';
import type { SituationEvent } from '../events.ts';
import type { MatchState } from '../state.ts';
import { without } from '../without.ts';

export function evolveSituation(state: MatchState, event: SituationEvent): MatchState {
  switch (event.type) {
    case 'alertsDrawn':
      return { ...state, alerts: event.alerts };
    case 'presenceSet':
      return { ...state, presence: { ...state.presence, [event.province]: event.now } };
    case 'threesCounted':
      return { ...state, threes: event.threes };
    case 'violenceSet':
      return { ...state, violence: { ...state.violence, [event.province]: event.now } };
    case 'infiltrated':
      return { ...state, infiltrations: state.infiltrations + 1 };
    case 'strandedSet':
      return { ...state, stranded: { ...state.stranded, [event.crossing]: event.now } };
    case 'refugeesHosted': {
      const before = state.hosted[event.power] ?? { open: 0, humanitarian: 0 };
      const after = { ...before, [event.under]: before[event.under] + 1 };
      return { ...state, hosted: { ...state.hosted, [event.power]: after } };
    }
    case 'flowSet':
      return {
        ...state,
        flow: { ...state.flow, [event.route]: event.now },
        flowNudge: without(state.flowNudge, event.route),
      };
    case 'flowNudged':
      return {
        ...state,
        flowNudge: { ...state.flowNudge, [event.route]: (state.flowNudge[event.route] ?? 0) + event.by },
      };
    case 'narcoticsPaid':
      return { ...state, narcoticsHit: event.power };
    case 'banSet':
      return { ...state, opiumBan: event.on };
    case 'postsMoved': {
      const { posts } = state;
      const moved = { ...posts, [event.from]: posts[event.from] - event.n, [event.to]: posts[event.to] + event.n };
      return { ...state, posts: moved };
    }
    case 'flagSet':
      return {
        ...state,
        flags: event.until === null ? without(state.flags, event.flag) : { ...state.flags, [event.flag]: event.until },
      };
    case 'statementMade': {
      const { type: _, ...statement } = event;
      return { ...state, statements: [...state.statements, statement] };
    }
    case 'shareSet':
      return { ...state, shares: { ...state.shares, [event.group]: event.now } };
    case 'agendaDrawn':
      return { ...state, secretAgenda: { ...state.secretAgenda, [event.power]: event.agenda } };
    case 'cardDue':
      return { ...state, cardsDue: [...state.cardsDue, event.card] };
    case 'cardDrawn': {
      const cardsDue = state.cardsDue.filter((card) => card !== event.card);
      const cardsPlayed = [...state.cardsPlayed, event.card];
      const guestList = event.card === GUEST_LIST ? null : state.guestList;
      return { ...state, card: { id: event.card, answers: {} }, cardsPlayed, cardsDue, guestList };
    }
    case 'cardAnswered': {
      if (!state.card) return state;
      const answers = { ...state.card.answers, [event.power]: event.choice };
      return { ...state, card: { ...state.card, answers } };
    }
    case 'cardWritten':
      return { ...state, written: [...state.written, event.card] };
    case 'writtenCardsDealt':
      return { ...state, written: [] };
    case 'accused':
      return { ...state, accusers: [...state.accusers, event.power] };
    case 'guestsInvited':
      return { ...state, guestList: { invited: event.powers, price: event.price, answers: {} } };
    case 'guestsAnswered':
      return state.guestList ? { ...state, guestList: { ...state.guestList, answers: event.answers } } : state;
    default:
      return assertNever(event);
  }
}
