// Public lines that are not by the round: what went wrong is taken off, what was reached adds up (scenario.md B). With dry ink (rules 11.3).
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { measuredKind } from '../../politics/conditions/conditionKinds.ts';
import { heldAt } from '../../politics/conditions/holds.ts';
import { mayRead, partiesOf } from '../../politics/inForce.ts';
import { isMember } from '../../politics/institutions/membership.ts';
import type { AgendaLineId } from '../../scenario/agendaIds.ts';
import { MISHAPS, THINGS, TOWARD, type Toward } from '../../scenario/aims/endAims.ts';
import { POSTS_FOR_ROLE } from '../../scenario/lessonAgendas.ts';
import type { MatchState } from '../state.ts';
import { heldDry, type Moment, momentsOf } from './moment.ts';
import { adoptedIn, ownRefused, sharedExercise } from './motions.ts';
import { corridorsOf, patronsOf, shareReached } from './regionLines.ts';
import { holdsDry, momentScenes, type ScoreReader } from './scenes.ts';
import { isAbroad } from './stayHome.ts';

/** The four other states of the article's five; Uzbekistan's *Network* asks for three of them. */
const NEIGHBOURS: readonly PowerId[] = ['kz', 'kg', 'tj', 'tm'];
const MOST_NEIGHBOURS = 3;
const MOTIONS_FOR_CONCERT = 2;
const RECOGNITIONS = 2;
const EMBASSIES = 8;

/** What the Taliban count as doors opened to them. */
const DOORS: readonly ((moment: Moment) => boolean)[] = [
  ({ status }) => status.tj !== 'shunned',
  ({ status }) => status.tj === 'embassy' || status.tj === 'recognised',
  ({ status }) => status.uz === 'embassy' || status.uz === 'recognised',
  ({ listing }) => listing.ru === false,
];

/** Doors open, 0-4. */
export function doorsOpen(state: MatchState): number {
  return DOORS.filter((door) => heldDry(state, door)).length;
}

/** How often it went wrong so far (lines with `lessEach`). */
export function wentWrong(state: MatchState, line: AgendaLineId): number {
  switch (line) {
    case 'shield':
      return infiltrationsInto(state, 'any');
    case 'borderTj':
      return infiltrationsInto(state, 'tj');
    case 'borderUz':
      return infiltrationsInto(state, 'uz');
    case 'borderTm':
      return infiltrationsInto(state, 'tm');
    case 'stayHome':
      return state.history.filter((record) => isAbroad(record, 'kz')).length;
    case 'borderKg':
      return state.history
        .flatMap(({ incursions }) => incursions)
        .filter(({ by, on }) => (by === 'kg' && on === 'tj') || (by === 'tj' && on === 'kg')).length;
    default:
      return mishaps(state, line);
  }
}

/** As the data say it (shared/scenario/aims/endAims.ts); what is counted here is public. */
function mishaps(state: MatchState, line: AgendaLineId): number {
  const mishap = MISHAPS[line];
  if (mishap === undefined) throw new Error(`Nobody says what goes wrong in ${line}`);
  const [now] = momentScenes(state, null);
  if ('rounds' in mishap) return heldAt(mishap.rounds, now);
  return Math.max(0, (measuredKind(mishap.count).measure(mishap.count, now) ?? 0) - mishap.beyond);
}

/** How much of it was reached; a fraction where the line has two ways to its aim (lines with `each`). A secret pact counts for its owner alone. */
export function reached(state: MatchState, line: AgendaLineId, reader: ScoreReader): number {
  switch (line) {
    case 'doors':
      return doorsOpen(state);
    case 'concert':
      return concert(state, reader);
    case 'network':
      return isMember(state, 'csto', 'uz') ? 0 : Math.min(MOST_NEIGHBOURS, partnersOf(state, reader).length);
    case 'recognition':
      return recognition(state);
    case 'patrons':
      return patronsOf(state, reader);
    case 'corridors':
      return corridorsOf(state, reader);
    default:
      return things(state, line, reader);
  }
}

function things(state: MatchState, line: AgendaLineId, reader: ScoreReader): number {
  const asked = THINGS[line];
  if (asked === undefined) throw new Error(`Nobody says what is reached in ${line}`);
  const scenes = momentScenes(state, reader);
  return asked.filter((condition) => holdsDry(condition, scenes)).length;
}

/** 0-1: how far the line has come on the way to its target (lines without a number, rules 11.3). */
export function fractionOf(state: MatchState, line: AgendaLineId, reader: ScoreReader): number {
  if (line === 'share') return shareReached(state, reader);
  const { from, measure } = towardOf(line);
  return Math.min(1, Math.max(0, (measuredDry(state, line, reader) - from) / (measure.n - from)));
}

/** What a line without a number measures: the lower of both moments of dry ink. */
export function measuredDry(state: MatchState, line: AgendaLineId, reader: ScoreReader): number {
  const { from, measure } = towardOf(line);
  const found = momentScenes(state, reader).map((scene) => measuredKind(measure).measure(measure, scene) ?? from);
  return Math.min(...found);
}

export function towardOf(line: AgendaLineId): Toward {
  const toward = TOWARD[line];
  if (toward === undefined) throw new Error(`Nobody says where ${line} leads`);
  return toward;
}

/** Two motions adopted, and Uzbekistan at the table; a motion of Russia's own that was refused takes one back (scenario.md B, *Concert*). */
function concert(state: MatchState, reader: ScoreReader): number {
  const adopted = Math.min(MOTIONS_FOR_CONCERT, adoptedIn(state, 'csto').length);
  return Math.max(0, adopted + (besideUzbekistan(state, reader) ? 1 : 0) - (ownRefused(state, 'csto', 'ru') ? 1 : 0));
}

/** Uzbekistan belongs to the CSTO, or was in an exercise together with Russia. */
export function besideUzbekistan(state: MatchState, reader: ScoreReader): boolean {
  return isMember(state, 'csto', 'uz') || sharedExercise(state, { a: 'ru', b: 'uz', reader });
}

/** Recognised by two, or embassy or better with eight: the nearer of the two, in recognitions (scenario.md B, *Recognition*). */
function recognition(state: MatchState): number {
  const steps = (fits: (step: string) => boolean): number =>
    Math.min(...momentsOf(state).map(({ status }) => Object.values(status).filter(fits).length));
  const recognised = Math.min(
    RECOGNITIONS,
    steps((step) => step === 'recognised'),
  );
  const embassies = Math.min(
    EMBASSIES,
    steps((step) => step === 'embassy' || step === 'recognised'),
  );
  return Math.max(recognised, (RECOGNITIONS * embassies) / EMBASSIES);
}

/** Neighbours with whom a pact of this match is in force, dry; a given treaty is nobody's network. */
export function partnersOf(state: MatchState, reader: ScoreReader): readonly PowerId[] {
  const made = Object.values(state.pacts).filter(
    (pact) => pact.given === undefined && partiesOf(pact).includes('uz') && mayRead(pact, reader),
  );
  const moments = momentsOf(state);
  const dry = made.filter(({ id }) => moments.every(({ inForce }) => inForce.includes(id)));
  return NEIGHBOURS.filter((other) => dry.some((pact) => partiesOf(pact).includes(other)));
}

/** Infiltrations that got into provinces of a state, or anywhere. */
export function infiltrationsInto(state: MatchState, prefix: 'tj' | 'uz' | 'tm' | 'any'): number {
  const all: readonly ProvinceId[] = [
    ...state.history.flatMap(({ infiltrations }) => infiltrations),
    ...(isOpenRound(state) ? (state.inRound.infiltrations ?? []) : []),
  ];
  return all.filter((front) => prefix === 'any' || front.startsWith(`${prefix}-`)).length;
}

/** Six Tajik posts that stood two rounds (scenario.md B, *Worthy role*): dry ink asks the same two Closes. */
export function hasWorthyRole(state: MatchState): boolean {
  return heldDry(state, ({ posts }) => posts.tajik >= POSTS_FOR_ROLE);
}

/** The round is resolved but not yet closed. */
function isOpenRound(state: MatchState): boolean {
  return state.history.at(-1)?.round !== state.round;
}
