// The archives (rules 12): closed until the end, then the question is answered by this match and every secret is open.
import { describe, expect, it } from 'vitest';
import { matchResult } from '../../shared/view/debrief.ts';
import { answerOf } from '../../shared/view/debriefAnswer.ts';
import { projectPublic } from '../../shared/view/projectPublic.ts';
import { playRandomly } from '../support/randomMatch.ts';

const end = playRandomly(3, (state) => {
  if (state.phase !== 'archives') expect(matchResult(state)).toBeNull();
});
const result = matchResult(end)!;

describe('the first page of the archives', () => {
  it('opens at the end, for everybody', () => {
    expect(end.phase).toBe('archives');
    expect(projectPublic(end).result).toEqual(result);
    expect(result.rounds).toBe(end.history.length);
  });

  it('has a score for each power that adds up, with its secret agenda', () => {
    expect(result.scores.map(({ power }) => power)).toEqual(['ru', 'tj', 'uz', 'tal']);
    for (const row of result.scores) {
      expect(row.total).toBe(row.public + row.goodWord + row.secret);
      expect(row.public).toBe(row.lines.reduce((sum, { points }) => sum + points, 0));
      expect(row.secretAgenda).toBe(end.secretAgenda[row.power]);
    }
  });

  it('opens the private press and the secret pacts, and shows net leverage of every pair by round', () => {
    expect(result.press.length).toBe(end.messages.filter(({ to }) => to !== 'all').length);
    expect(Object.keys(result.leverage)).toHaveLength(12);
    expect(result.leverage['ru>tal']).toHaveLength(result.rounds);
    const [a, b] = [result.leverage['ru>tal']!, result.leverage['tal>ru']!];
    expect(a.every((net, index) => net === -b[index]!)).toBe(true);
  });

  it('tells of each round three alerts, and which was real', () => {
    expect(result.alerts.length).toBe(3 * result.rounds);
    expect(result.alerts.filter(({ round, role }) => round === 1 && role === 'main')).toHaveLength(1);
  });

  it.each([
    [[5, 4, 4], 'debrief.answer.always'],
    [[1, 4, 0], 'debrief.answer.some'],
    [[1, 2, 3], 'debrief.answer.little'],
    [[0, 0, 0], 'debrief.answer.none'],
    [[-1, -2, 1], 'debrief.answer.reversed'],
  ])('answers net leverage %j with %s', (net, key) => {
    const record = end.history[0]!;
    const history = net.map((value, index) => ({ ...record, round: index + 1, netLeverage: { 'ru>tal': value } }));
    const answer = answerOf({ ...end, history });
    expect(answer[0]!.key).toBe('debrief.question');
    expect(answer[1]!.key).toBe(key);
  });

  it('judges who told the truth about an alert', () => {
    const alert = end.history[0]!.alerts!.find(({ role }) => role === 'false')!;
    const statements = [
      { by: 'ru', front: alert.front, says: 'real', round: 1 },
      { by: 'uz', front: alert.front, says: 'pretext', round: 1 },
    ] as const;
    expect(matchResult({ ...end, statements })!.statements.map((said) => said.true)).toEqual([false, true]);
  });
});
