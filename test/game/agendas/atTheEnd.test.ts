// Every line of every agenda that scores at the end: on the way, reached, wet ink, and what went wrong (rules 11.3, scenario.md B).
// The lines come from the data: one without scenes fails, and no number is repeated here.
import { describe, expect, it } from 'vitest';
import { agendaNow } from '../../../shared/game/scoring.ts';
import type { MatchState } from '../../../shared/game/state.ts';
import { presetOf } from '../../../shared/scenario/presets.ts';
import { BORNE, MISHAP_LINES, WAY_LINES } from './endScenes.ts';
import { EVERY_LINE, type LineCase, named } from './everyLine.ts';
import { all, atStart, type Change, dry, MONTHS, nothing, over, wet } from './over.ts';

const AT_THE_END = EVERY_LINE.filter(({ line }) => line.perRound === undefined);
const WAYS = AT_THE_END.filter(({ line }) => line.lessEach === undefined);
const MISHAPS = AT_THE_END.filter(({ line }) => line.lessEach !== undefined);

function points(state: MatchState, { power, line }: LineCase): number | undefined {
  return agendaNow(state, power).public.find(({ id }) => id === line.id)?.points;
}

/** Of things reached, or of the whole. */
function worth({ line: { max, each } }: LineCase, share: number): number {
  return Math.min(max, Math.ceil((each ?? max) * share));
}

/** Where all are there of whom the scene tells. */
function isPlayable({ preset }: LineCase, change: Change): boolean {
  const start = atStart(preset);
  const { powers } = presetOf({ preset });
  const named = Object.keys(change(start, 1).power);
  const signing = Object.values(change(start, 1).pacts).flatMap(({ versions }) =>
    versions.flatMap(({ terms }) => terms.parties),
  );
  return [...named, ...signing].every((power) => (powers as readonly string[]).includes(power));
}

describe('every line at the end', () => {
  it.each(WAYS.map((each) => [named(each), each] as const))('%s: has its way', (_, { line }) => {
    const stages = WAY_LINES[line.id]?.stages ?? [];
    const shares = stages.map(([, , share]) => share);
    expect(shares.some((share) => share > 0 && (line.each === undefined || share >= 1))).toBe(true);
  });

  const stages = WAYS.flatMap((each) =>
    (WAY_LINES[each.line.id]?.stages ?? []).map(
      ([name, change, share]) => [named(each), name, each, change, share] as const,
    ),
  ).filter(([, , each, change]) => isPlayable(each, change));

  it.each(stages)('%s: %s', (_name, _stage, each, change, share) => {
    const { from = nothing, atBriefing = false } = WAY_LINES[each.line.id] ?? {};
    const start = from(atStart(each.preset), 0);
    const none = worth(each, 0);
    expect(points(over(start, start), each)).toBe(none);
    expect(points(dry(start, change), each)).toBe(worth(each, share));
    // Nothing new in the last round scores; what came at its Briefing was there when it began.
    expect(points(wet(start, change), each)).toBe(atBriefing ? worth(each, share) : none);
    // What is lost in the last round is lost: but what was voted or held was.
    const lost = points(over(change(start, 1), start), each) ?? 0;
    expect(lost).toBeLessThanOrEqual(worth(each, share));
  });
});

describe('every line that mishaps spoil', () => {
  it.each(MISHAPS.map((each) => [named(each), each] as const))(
    '%s: whole, less for each, never below nothing',
    (_, each) => {
      const { max, lessEach = 0 } = each.line;
      const mishaps = MISHAP_LINES[each.line.id];
      if (mishaps === undefined) throw new Error(`Nobody spoils ${each.line.id}`);
      const start = mishaps(0).change(atStart(each.preset), 0);
      expect(points(over(start, start), each)).toBe(max);
      const { monthly = false } = mishaps(1);
      // Once, in the last round: there is no dry ink for mishaps.
      expect(points(over(start, mishaps(1).change(start, MONTHS)), each)).toBe(Math.max(0, max - lessEach));
      const times = monthly ? MONTHS : 5;
      const spoilt = mishaps(times).change(start, 1);
      expect(points(monthly ? over(spoilt, spoilt) : over(start, spoilt), each)).toBe(
        Math.max(0, max - lessEach * times),
      );
      const borne = BORNE[each.line.id];
      if (borne) expect(points(dry(start, all(borne)), each)).toBe(max);
    },
  );
});
