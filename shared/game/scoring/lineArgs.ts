// Names and numbers for the sentence on where a public line stands (catalogue `agenda.<id>.now`).
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId } from '../../board/ids.ts';
import { onceBy } from '../../board/memo.ts';
import type { RoundRecord } from '../../politics/world.ts';
import type { AgendaLineData } from '../../scenario/agendaIds.ts';
import { POSTS_FOR_ROLE } from '../../scenario/lessonAgendas.ts';
import type { Text } from '../../text/text.ts';
import type { MatchState } from '../state.ts';
import { besideUzbekistan, doorsOpen, measuredDry, partnersOf, reached, towardOf, wentWrong } from './endLines.ts';
import { momentsOf } from './moment.ts';
import { adoptedIn } from './motions.ts';
import { POSTS_ASKED } from './regionLines.ts';
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
    case 'neutrality':
    case 'valley':
    case 'noAmericansCn':
    case 'noAmericansIr':
    case 'wakhan':
    case 'herat':
      return { rounds };
    case 'shield':
    case 'borderTj':
    case 'borderUz':
    case 'borderTm':
      return { infiltrations: wentWrong(state, line.id) };
    case 'stayHome':
    case 'borderKg':
    case 'noRecognition':
    case 'refugeesPk':
    case 'noBlankCheque':
      return { times: wentWrong(state, line.id) };
    case 'kabulListens':
      return { rounds, net: netSeen(last, 'ru>tal', sight) };
    case 'patron':
      return { rounds, net: netSeen(last, 'pk>tal', sight) };
    case 'west':
      return { rounds, flow: state.flow.west, hosted: hostedBy(state, 'ir') };
    case 'route':
      return { rounds, flow: state.flow.north };
    case 'concert': {
      const there = besideUzbekistan(state, sight === 'own' ? 'ru' : null);
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
      return { partners: partnersOf(state, sight === 'own' ? 'uz' : null).length };
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
    case 'gas':
    case 'gasLines':
    case 'peshawar':
      return { rounds, target: line.target ?? 0 };
    case 'wall':
      return { n: reached(state, line.id, null), target: 2 };
    case 'patrons':
      return { n: reached(state, line.id, sight === 'own' ? 'nrf' : null), target: 2 };
    case 'corridors':
      return { n: reached(state, line.id, sight === 'own' ? 'cn' : null), target: 2 };
    case 'share':
      return { posts: state.posts.tajik + state.posts.uzbek, target: POSTS_ASKED };
    case 'sco':
    case 'acceptance':
    case 'hazaras':
    case 'waitingRooms':
    case 'inclusion':
      return { n: measuredDry(state, line.id, null), target: towardOf(line.id).measure.n };
    case 'horizon':
      return { n: measuredDry(state, line.id, sight === 'own' ? 'us' : null), target: towardOf(line.id).measure.n };
    default:
      return assertNever(line.id);
  }
}

/** As the owner knows it, or as everybody can count it. */
function netSeen(record: RoundRecord | undefined, pair: string, sight: Sight): number {
  const net = sight === 'own' ? record?.netLeverage : (record?.publicNetLeverage ?? record?.netLeverage);
  return net?.[pair] ?? 0;
}

function hostedBy(state: MatchState, power: PowerId): number {
  const { open = 0, humanitarian = 0 } = state.hosted[power] ?? {};
  return open + humanitarian;
}

/** Rounds in which the line held, as counted by those who look. */
function roundsHeld(state: MatchState, { id }: AgendaLineData, sight: Sight): number {
  return state.history.filter((record) => LINES_HELD(record, sight).has(id)).length;
}

const LINES_HELD = onceBy((record: RoundRecord, sight: Sight): ReadonlySet<string> => {
  const { points, publicPoints = points } = record;
  const held = new Set<string>();
  for (const lines of Object.values(sight === 'own' ? points : publicPoints)) {
    for (const [line, by] of Object.entries(lines ?? {})) if (by !== undefined) held.add(line);
  }
  return held;
});
