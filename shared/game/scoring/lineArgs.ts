// Names and numbers for the sentence on where a public line stands (catalogue `agenda.<id>.now`).
import { assertNever } from '../../board/assertNever.ts';
import { isMember } from '../../politics/institutions/membership.ts';
import type { AgendaLineData } from '../../scenario/agendaIds.ts';
import { POSTS_FOR_ROLE } from '../../scenario/lessonAgendas.ts';
import type { Text } from '../../text/text.ts';
import type { MatchState } from '../state.ts';
import { doorsOpen, partnersOf, wentWrong } from './endLines.ts';
import { momentsOf } from './moment.ts';
import { adoptedIn, sharedExercise } from './motions.ts';
import { coinsReceived, type Sight, securedBehindFronts } from './roundLines.ts';

export function lineArgs(state: MatchState, line: AgendaLineData, sight: Sight): NonNullable<Text['args']> {
  const last = state.history.at(-1);
  const rounds = roundsHeld(state, line, sight);
  const stability = (power: 'tj' | 'uz' | 'tal' | 'kz'): number => state.power[power]?.stability ?? 0;
  switch (line.id) {
    case 'belt':
    case 'railway':
    case 'ourselves':
    case 'wholeCountry':
    case 'buffer':
      return { rounds };
    case 'shield':
    case 'borderTj':
    case 'borderUz':
      return { infiltrations: wentWrong(state, line.id) };
    case 'stayHome':
    case 'borderKg':
      return { times: wentWrong(state, line.id) };
    case 'kabulListens':
      return { rounds, net: last?.netLeverage['ru>tal'] ?? 0 };
    case 'route':
      return { rounds, flow: state.flow.north };
    case 'concert': {
      const there = isMember(state, 'csto', 'uz') || sharedExercise(state, 'ru', 'uz');
      return { motions: adoptedIn(state, 'csto').length, partners: there ? 1 : 0 };
    }
    case 'worthyRole':
      return { posts: state.posts.tajik, target: POSTS_FOR_ROLE };
    case 'paidAlly':
      return { rounds, coins: last ? coinsReceived(last, 'tj') : 0 };
    case 'homeTj':
      return { rounds, stability: stability('tj') };
    case 'homeUz':
      return { rounds, stability: stability('uz') };
    case 'network':
      return { partners: partnersOf(state, sight).length };
    case 'cohesion':
      return { rounds, stability: stability('tal') };
    case 'doors':
      return { doors: doorsOpen(state) };
    case 'state':
      return { rounds, units: securedBehindFronts(state, { secured: last?.secured ?? [] }) };
    case 'recognition': {
      const [now] = momentsOf(state);
      const steps = Object.values(now.status);
      const recognised = steps.filter((step) => step === 'recognised').length;
      return { recognised, embassies: recognised + steps.filter((step) => step === 'embassy').length };
    }
    case 'homeKz':
      return { rounds, stability: stability('kz') };
    case 'peacekeeper':
    case 'grain':
    case 'hubKz':
    case 'rent':
    case 'hubKg':
    case 'oshRoute':
      return { rounds, target: line.target ?? 0 };
    default:
      return assertNever(line.id);
  }
}

/** Rounds in which the line held, as counted by those who look. */
function roundsHeld(state: MatchState, { id }: AgendaLineData, sight: Sight): number {
  return state.history.filter(({ points, publicPoints }) =>
    Object.values(sight === 'own' ? points : (publicPoints ?? points)).some((lines) => lines?.[id] !== undefined),
  ).length;
}
