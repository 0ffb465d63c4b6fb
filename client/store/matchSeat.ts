// The seat panel without a screen: own values with what changed them and why, and the time they changed (rules 3).
import type { PowerId } from '../../shared/board/ids.ts';
import type { Text } from '../../shared/text/text.ts';
import type { LogEntry, ValueName } from '../../shared/view/logEntry.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

export interface ValueChange {
  readonly round: number;
  readonly by: number;
  readonly cause: Text;
}

/** Public facts and the viewer's own, in the order of rounds; facts of one round keep their lists' order, public first. */
export function wholeLog(view: PublicView, mine: PrivateView | null): readonly LogEntry[] {
  return [...view.log, ...(mine?.log ?? [])].sort((a, b) => a.round - b.round);
}

/** What moved a value in this round, or else in the last one: newest last. */
export function changesOf(
  view: PublicView,
  mine: PrivateView | null,
  power: PowerId,
  value: ValueName,
): readonly ValueChange[] {
  const round = view.clock.round;
  const all = wholeLog(view, mine).flatMap(({ round: at, fact }): readonly ValueChange[] =>
    fact.k === 'value' && fact.power === power && fact.value === value && fact.by !== 0
      ? [{ round: at, by: fact.by, cause: fact.cause }]
      : [],
  );
  const now = all.filter((change) => change.round === round);
  return now.length > 0 ? now : all.filter((change) => change.round === round - 1);
}

/** Segments to hatch (lost) or to mark as won on the scale bar: the sum of what those changes did. */
export function swingOf(changes: readonly ValueChange[]): { readonly lost: number; readonly won: number } {
  const sum = changes.reduce((total, { by }) => total + by, 0);
  return { lost: Math.max(0, -sum), won: Math.max(0, sum) };
}
