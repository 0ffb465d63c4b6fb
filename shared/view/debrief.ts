// The first page of the archives (rules 12): scores, the article's question answered by this match, and the secrets that are open now.
// Called when the archives have opened, and never before: it reads everything.
import type { PowerId } from '../board/ids.ts';
import { scores, winners } from '../game/scoring.ts';
import type { MatchState, ScopedMessage } from '../game/state.ts';
import { termsOf } from '../politics/inForce.ts';
import { answerOf } from './debriefAnswer.ts';
import { bareMessage } from './public/publicPress.ts';
import type { MatchResult } from './publicView.ts';

/** Null until the archives are open. */
export function matchResult(state: MatchState): MatchResult | null {
  if (state.phase !== 'archives' || state.outcome === null) return null;
  const rows = scores(state);
  return {
    how: state.outcome.how,
    rounds: state.history.length,
    scores: rows.map((row) => ({
      power: row.power,
      total: row.total,
      public: row.publicPoints,
      goodWord: row.goodWord.points,
      secret: row.secret?.points ?? 0,
      stars: row.stars,
      starsOf: row.starsOf,
      secretAgenda: state.secretAgenda[row.power] ?? '',
      lines: row.public.map(({ id, points, max }) => ({ line: id, points, max })),
      rank: row.rank,
    })),
    winners: winners(state),
    answer: answerOf(state),
    leverage: leverageByRound(state),
    stability: Object.fromEntries(
      state.powers.map((power) => [power, state.history.map((record) => record.stability[power] ?? 0)]),
    ),
    pacts: Object.values(state.pacts).filter((pact) => termsOf(pact).visibility === 'secret'),
    alerts: alertsOf(state),
    presence: state.presence,
    statements: statementsOf(state),
    broken: Object.values(state.pacts).flatMap((pact) =>
      pact.verdicts
        .filter(({ finding }) => finding === 'broken')
        .map(({ giver, round, evidence }) => ({ by: giver, pact: pact.id, round, evidence })),
    ),
    press: state.messages.filter((message) => message.to !== 'all').map(opened),
    floorMarks: state.messages.filter(({ to, marks }) => to === 'all' && Object.keys(marks).length > 0).map(marksOn),
    motives: state.motives,
  };
}

/** Net leverage as it scored at R13 of each round; index 0 is round 1. */
function leverageByRound(state: MatchState): MatchResult['leverage'] {
  const pairs = state.powers.flatMap((a) => state.powers.filter((b) => b !== a).map((b) => `${a}>${b}`));
  return Object.fromEntries(pairs.map((pair) => [pair, state.history.map((record) => record.netLeverage[pair] ?? 0)]));
}

function alertsOf(state: MatchState): MatchResult['alerts'] {
  return state.history.flatMap((record) =>
    (record.alerts ?? []).map(({ front, role, from, strength }) => ({
      round: record.round,
      front,
      role,
      from,
      strength,
      gotIn: record.infiltrations.includes(front),
    })),
  );
}

/** Who said what about an alert, and whether a push waited there in that round. */
function statementsOf(state: MatchState): MatchResult['statements'] {
  return state.statements.map(({ by, front, round, says }) => {
    const alerts = state.history.find((record) => record.round === round)?.alerts ?? [];
    const real = alerts.some((alert) => alert.front === front && alert.role !== 'false');
    return { by, front, round, says, true: real === (says === 'real') };
  });
}

function opened(message: ScopedMessage): MatchResult['press'][number] {
  const { id: _id, ...marks } = marksOn(message);
  return { ...bareMessage(message), ...marks };
}

/** What its sender said of it and its readers thought, where they said so. */
function marksOn(message: ScopedMessage): MatchResult['floorMarks'][number] {
  const marked = (mark: string): readonly PowerId[] =>
    (Object.entries(message.marks) as [PowerId, string][]).filter(([, made]) => made === mark).map(([power]) => power);
  const own = message.marks[message.from];
  const [believed, doubted] = [marked('believed'), marked('doubted')];
  return {
    id: message.id,
    ...((own === 'meant' || own === 'notMeant') && { meant: own === 'meant' }),
    ...(believed.length > 0 && { believed }),
    ...(doubted.length > 0 && { doubted }),
  };
}
