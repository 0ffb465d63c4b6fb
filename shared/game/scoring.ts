// Points of every power, so far or at the end: lines with progress in words, good word, secret agenda, stars, ranking, winners (rules 11.3).
import type { PowerId } from '../board/ids.ts';
import {
  type AgendaLineData,
  GOOD_WORD_POINTS,
  LESSON_AGENDAS,
  POSTS_FOR_ROLE,
  SECRET_POINTS,
  type SecretAgendaId,
  WRITTEN_FOR,
} from '../scenario/lessonAgendas.ts';
import type { Text } from '../text/text.ts';
import { doorPoints, doorsOpen, hasWorthyRole, infiltrationsInto } from './scoring/endLines.ts';
import { coinsReceived, securedBehindFronts } from './scoring/roundLines.ts';
import { goodWordWith, SECRETS } from './scoring/secretLines.ts';
import type { MatchState } from './state.ts';

/** One aim as it stands: `now` says where, in words (`agenda.<id>.now`). */
export interface AgendaScore {
  readonly id: string;
  readonly points: number;
  readonly max: number;
  readonly now: Text;
}

export interface AgendaNow {
  readonly public: readonly AgendaScore[];
  readonly goodWord: AgendaScore;
  /** Null before the match has begun. Secret until the archives open. */
  readonly secret: AgendaScore | null;
}

export interface PowerScore extends AgendaNow {
  readonly power: PowerId;
  readonly publicPoints: number;
  readonly total: number;
  readonly stars: number;
  readonly starsOf: number;
  /** 1 is best; equal totals share a rank. */
  readonly rank: number;
}

/** A star for each aim met to two thirds (rules 11.3). */
const STAR_SHARE = 2 / 3;

/** Where a power's aims stand; at the end with dry ink and scaled to the rounds played. */
export function agendaNow(state: MatchState, power: PowerId): AgendaNow {
  const secret = state.secretAgenda[power] as SecretAgendaId | undefined;
  const others = state.powers.length - 1;
  const words = goodWordWith(state, power).length;
  return {
    public: (LESSON_AGENDAS[power] ?? []).map((line) => lineScore(state, power, line, state.points)),
    goodWord: {
      id: 'goodWord',
      points: others > 0 ? Math.floor((GOOD_WORD_POINTS * words) / others) : 0,
      max: GOOD_WORD_POINTS,
      now: { key: 'agenda.goodWord.now', args: { kept: words, others } },
    },
    secret: secret === undefined ? null : secretScore(state, secret),
  };
}

/**
 * The public lines as everybody sees them: counted from public facts while the match runs, true when the archives are open (rules 11.3,
 * docs/adr/0007-public-points-from-public-facts.md).
 */
export function publicLines(state: MatchState, power: PowerId): readonly AgendaScore[] {
  const sums = state.phase === 'archives' ? state.points : state.publicPoints;
  return (LESSON_AGENDAS[power] ?? []).map((line) => lineScore(state, power, line, sums));
}

/** Their sum. */
export function publicPoints(state: MatchState, power: PowerId): number {
  return sum(publicLines(state, power));
}

/** Powers by public points, best first; ties in order of powers. */
export function publicRanking(state: MatchState): readonly PowerId[] {
  return state.powers.toSorted((a, b) => publicPoints(state, b) - publicPoints(state, a));
}

/** All scores, for the archives; who may see secret lines before is the view's business. */
export function scores(state: MatchState): readonly PowerScore[] {
  const rows = state.powers.map((power) => {
    const agenda = agendaNow(state, power);
    const aims = [...agenda.public, agenda.goodWord, ...(agenda.secret ? [agenda.secret] : [])];
    return {
      ...agenda,
      power,
      publicPoints: sum(agenda.public),
      total: sum(aims),
      stars: aims.filter(({ points, max }) => points >= max * STAR_SHARE).length,
      starsOf: aims.length,
    };
  });
  return rows.map((row) => ({ ...row, rank: 1 + rows.filter(({ total }) => total > row.total).length }));
}

/** Most points; ties share. Nobody wins a region that collapsed, or a match that was closed (rules 11.3, 11.4). */
export function winners(state: MatchState): readonly PowerId[] {
  if (state.outcome?.how !== 'ended') return [];
  return scores(state)
    .filter(({ rank }) => rank === 1)
    .map(({ power }) => power);
}

function lineScore(state: MatchState, power: PowerId, line: AgendaLineData, sums: MatchState['points']): AgendaScore {
  const points = Math.max(0, Math.min(line.max, linePoints(state, line, sums[power]?.[line.id] ?? 0)));
  return { id: line.id, points, max: line.max, now: { key: `agenda.${line.id}.now`, args: lineArgs(state, line) } };
}

function linePoints(state: MatchState, line: AgendaLineData, soFar: number): number {
  if (line.lessEach !== undefined) return line.max - line.lessEach * infiltrationsOf(state, line);
  if (line.id === 'doors') return doorPoints(state);
  const byRound = scaled(state, soFar);
  // Worthy role: the posts, or the price of refusing (scenario.md B).
  return line.id === 'worthyRole' && hasWorthyRole(state) ? line.max : byRound;
}

/** Times 5 / rounds played, rounded up once at the end; the cap comes after (rules 11.3). */
function scaled(state: MatchState, points: number): number {
  const rounds = state.history.length;
  if (state.outcome === null || rounds === 0) return points;
  return Math.ceil((points * WRITTEN_FOR) / rounds);
}

function infiltrationsOf(state: MatchState, { id }: AgendaLineData): number {
  return infiltrationsInto(state, id === 'borderTj' ? 'tj' : id === 'borderUz' ? 'uz' : 'any');
}

/** Names and numbers for the sentence on where a line stands. */
function lineArgs(state: MatchState, line: AgendaLineData): NonNullable<Text['args']> {
  const rounds = state.history.filter(({ points }) =>
    Object.values(points).some((lines) => lines?.[line.id] !== undefined),
  ).length;
  const last = state.history.at(-1);
  switch (line.id) {
    case 'belt':
    case 'railway':
    case 'ourselves':
    case 'wholeCountry':
      return { rounds };
    case 'shield':
    case 'borderTj':
    case 'borderUz':
      return { infiltrations: infiltrationsOf(state, line) };
    case 'kabulListens':
      return { rounds, net: last?.netLeverage['ru>tal'] ?? 0 };
    case 'route':
      return { rounds, flow: state.flow.north };
    case 'worthyRole':
      return { posts: state.posts.tajik, target: POSTS_FOR_ROLE };
    case 'paidAlly':
      return { rounds, coins: last ? coinsReceived(last, 'tj') : 0 };
    case 'homeTj':
      return { rounds, stability: state.power.tj?.stability ?? 0 };
    case 'homeUz':
      return { rounds, stability: state.power.uz?.stability ?? 0 };
    case 'cohesion':
      return { rounds, stability: state.power.tal?.stability ?? 0 };
    case 'doors':
      return { doors: doorsOpen(state) };
    case 'state':
      return { rounds, units: securedBehindFronts(state, { secured: last?.secured ?? [] }) };
  }
}

function secretScore(state: MatchState, id: SecretAgendaId): AgendaScore {
  const { met, args } = SECRETS[id](state);
  return {
    id,
    points: met ? SECRET_POINTS : 0,
    max: SECRET_POINTS,
    now: { key: `agenda.${id}.now`, args },
  };
}

function sum(lines: readonly AgendaScore[]): number {
  return lines.reduce((total, { points }) => total + points, 0);
}
