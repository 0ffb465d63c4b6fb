// Why is violence at 4, why does the northern route carry 2? Month by month, with what the public record says (rules 9.2-9.4).
import { describe, expect, it } from 'vitest';
import { monthsOf } from '../../../client/store/monthsOf.ts';
import type { LogEntry, LogFact, MonthCounted } from '../../../shared/view/logEntry.ts';
import { projectPublic } from '../../../shared/view/projectPublic.ts';
import { given } from '../../support/given.ts';

const closed = (counted: MonthCounted): LogFact => ({ k: 'ranking', order: ['uz', 'ru'], points: [3, 1], counted });
const log = (...rounds: readonly (readonly LogFact[])[]): readonly LogEntry[] =>
  rounds.flatMap((facts, at) => facts.map((fact, n): LogEntry => ({ n, round: at + 1, step: 'K5', fact })));

describe('numbers that everybody may count', () => {
  const view = {
    log: log(
      [closed({ inclusion: 50, north: 3, violence: 4 })],
      [
        { k: 'secured', unit: 'u1', at: 'tj-kulob' },
        { k: 'secured', unit: 'u2', at: 'af-kunduz' },
        { k: 'flow', route: 'west', flow: 1 },
        { k: 'flow', route: 'north', flow: 2 },
        { k: 'newsline', text: { key: 'news.effect', args: { effect: { key: 'effect.violence', args: {} } } } },
        { k: 'newsline', text: { key: 'news.hostCard', args: {} } },
        closed({ inclusion: 50, north: 2, violence: 5 }),
      ],
      [{ k: 'posts', from: 'pashtun', to: 'tajik', n: 2 }],
    ),
  };
  it('stand month by month, the latest first, against the month before', () => {
    const rows = (name: keyof MonthCounted) => monthsOf(view, name).map(({ round, n, by }) => [round, n, by]);
    expect(rows('north')).toEqual([
      [2, 2, -1],
      [1, 3, null],
    ]);
    expect(rows('violence')).toEqual([
      [2, 5, 1],
      [1, 4, null],
    ]);
    // Not counted in this match.
    expect(rows('stranded')).toEqual([]);
  });

  it('with what had a part in it, and nothing else', () => {
    const told = (name: keyof MonthCounted) => monthsOf(view, name)[0]?.told.map(({ key }) => key);
    expect(told('north')).toEqual(['log.secured', 'log.flow']);
    expect(told('violence')).toEqual(['log.secured', 'news.effect']);
    // The posts of a month that is not over belong to no month yet.
    expect(told('inclusion')).toEqual([]);
  });

  it('come out of a real match as the view has them', () => {
    const play = given({ start: { preset: 'evening' } });
    play.until('briefing', 3);
    const seen = projectPublic(play.state);
    for (const name of ['north', 'violence', 'stranded', 'hosted', 'inclusion'] as const)
      expect([name, monthsOf(seen, name).length]).toEqual([name, 2]);
  });
});
