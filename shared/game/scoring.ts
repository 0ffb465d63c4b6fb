// Points of every power, so far or at the end: lines with progress in words, good word, secret agenda, stars, ranking, winners (rules 11.3).
import type { PowerId } from '../board/ids.ts';
import type { AgendaLineData, SecretAgendaId } from '../scenario/agendaIds.ts';
import { HIDDEN_LINES } from '../scenario/aims/roundAims.ts';
import { GOOD_WORD_POINTS, SECRET_POINTS, WRITTEN_FOR } from '../scenario/lessonAgendas.ts';
import { presetOf } from '../scenario/presets.ts';
import type { Text } from '../text/text.ts';
import { fractionOf, hasWorthyRole, reached, wentWrong } from './scoring/endLines.ts';
import { lineArgs } from './scoring/lineArgs.ts';
import type { Sight } from './scoring/roundLines.ts';
import { secretProgress } from './scoring/secretAims.ts';
import { goodWordWith } from './scoring/secretLines.ts';
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

/** Points by line, as summed so far. */
type Sums = MatchState['points'][PowerId];

/** A star for each aim met to two thirds (rules 11.3). */
const STAR_SHARE = 2 / 3;

/** Where a power's aims stand; at the end with dry ink and scaled to the rounds played. */
export function agendaNow(state: MatchState, power: PowerId): AgendaNow {
  const secret = state.secretAgenda[power] as SecretAgendaId | undefined;
  const others = state.powers.length - 1;
  const words = goodWordWith(state, power).length;
  return {
    public: linesOf(state, power).map((line) => {
      // What nobody can know yet its owner counts as everybody does (rules 9.1, 12).
      const sight = HIDDEN_LINES.includes(line.id) && state.phase !== 'archives' ? 'public' : 'own';
      const sums = sight === 'own' ? state.points : state.publicPoints;
      return lineScore(state, line, sums[power], power, sight);
    }),
    goodWord: {
      id: 'goodWord',
      points: others > 0 ? Math.floor((GOOD_WORD_POINTS * words) / others) : 0,
      max: GOOD_WORD_POINTS,
      now: { key: 'agenda.goodWord.now', args: { kept: words, others } },
    },
    secret: secret === undefined ? null : secretScore(state, secret, power),
  };
}

/**
 * The public lines as everybody sees them: counted from public facts while the match runs, true when the archives are open (rules 11.3,
 * docs/adr/0007-public-points-from-public-facts.md).
 */
export function publicLines(state: MatchState, power: PowerId): readonly Pick<AgendaScore, 'id' | 'points'>[] {
  const isOpen = state.phase === 'archives';
  const sums = (isOpen ? state.points : state.publicPoints)[power];
  const reader = isOpen ? power : null;
  return linesOf(state, power).map((line) => ({ id: line.id, points: cappedPoints(state, line, sums, reader) }));
}

/** Their sum. */
export function publicPoints(state: MatchState, power: PowerId): number {
  return sum(publicLines(state, power));
}

/** Powers by public points, best first; ties in order of powers. */
export function publicRanking(state: MatchState): readonly PowerId[] {
  const points = new Map(state.powers.map((power) => [power, publicPoints(state, power)]));
  return state.powers.toSorted((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0));
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

function linesOf(state: MatchState, power: PowerId): readonly AgendaLineData[] {
  return presetOf(state).agendas[power] ?? [];
}

function lineScore(state: MatchState, line: AgendaLineData, sums: Sums, power: PowerId, sight: Sight): AgendaScore {
  return {
    id: line.id,
    points: cappedPoints(state, line, sums, sight === 'own' ? power : null),
    max: line.max,
    now: { key: `agenda.${line.id}.now`, args: lineArgs(state, line, sight) },
  };
}

function cappedPoints(state: MatchState, line: AgendaLineData, sums: Sums, reader: PowerId | null): number {
  return Math.max(0, Math.min(line.max, linePoints(state, line, sums?.[line.id] ?? 0, reader)));
}

function linePoints(state: MatchState, line: AgendaLineData, soFar: number, reader: PowerId | null): number {
  if (line.lessEach !== undefined) return line.max - line.lessEach * wentWrong(state, line.id);
  if (line.each !== undefined) return Math.ceil(line.each * reached(state, line.id, reader));
  if (line.perRound === undefined) return Math.ceil(line.max * fractionOf(state, line.id, reader));
  // A line with a target of its own asks for the same number of rounds in every match (rules 11.3).
  const byRound = line.target === undefined ? scaled(state, soFar) : soFar;
  // Worthy role: the posts, or the price of refusing (scenario.md B).
  return line.id === 'worthyRole' && hasWorthyRole(state) ? line.max : byRound;
}

/** Times 5 / rounds played, rounded up once at the end; the cap comes after (rules 11.3). */
function scaled(state: MatchState, points: number): number {
  const rounds = state.history.length;
  if (state.outcome === null || rounds === 0) return points;
  return Math.ceil((points * WRITTEN_FOR) / rounds);
}

function secretScore(state: MatchState, id: SecretAgendaId, power: PowerId): AgendaScore {
  const { met, args } = secretProgress(state, id, power);
  return {
    id,
    points: met ? SECRET_POINTS : 0,
    max: SECRET_POINTS,
    now: { key: `agenda.${id}.now`, args },
  };
}

function sum(lines: readonly Pick<AgendaScore, 'points'>[]): number {
  return lines.reduce((total, { points }) => total + points, 0);
}
