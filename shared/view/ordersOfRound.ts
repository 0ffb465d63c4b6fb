// What became of the orders of one power in a round, unit by unit, from the public record: a player finds it after the playback.
import type { PowerId, ProvinceId, UnitId } from '../board/ids.ts';
import type { Text } from '../text/text.ts';
import type { LogEntry } from './logEntry.ts';
import { cameTrue, fieldOf, type OrderTold, whatBecame } from './orderWords.ts';
import { startOf } from './playback/positions.ts';
import { tapeOf } from './playback/tape.ts';
import type { PublicView } from './publicView.ts';

export interface UnitStory {
  readonly unit: UnitId;
  readonly at: ProvinceId;
  /** The order did what it was written for. */
  readonly cameTrue: boolean;
  readonly sentences: readonly Text[];
}

/** The last round whose orders are judged in the record; 0 if none is. */
export function lastJudgedRound(log: readonly LogEntry[]): number {
  return log.reduce(
    (last, { round, step }) => (step === 'R6' || step.startsWith('K') ? Math.max(last, round) : last),
    0,
  );
}

/** One story for each unit the power had, those that failed first; a unit that is not in the record simply held. */
export function ordersOfRound(view: PublicView, power: PowerId, round: number): readonly UnitStory[] {
  const tape = tapeOf(view.log, [], round);
  const start = [...startOf(view, round, tape).units.values()];
  const orders = tape.look('order');
  const field = fieldOf(orders, start);
  const stories = start
    .filter(({ owner }) => owner === power)
    .map(({ id, owner, kind, at }): UnitStory => {
      const told: OrderTold =
        orders.find(({ unit }) => unit === id) ??
        ({ unit: id, owner, kind, at, order: { type: 'hold' }, result: 'succeeds', reason: { code: 'ok' } } as const);
      return { unit: id, at: told.at, cameTrue: cameTrue(told), sentences: whatBecame(told, field) };
    });
  return stories.toSorted((a, b) => Number(a.cameTrue) - Number(b.cameTrue));
}
