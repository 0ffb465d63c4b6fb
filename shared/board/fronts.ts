// What the border rules ask of the board: which provinces are fronts, what lies behind them, where the gates are (rules 9.1, 9.3).
// Pure questions about places; who holds what, and what is named this round, is match state.
import type { Board, Crossing } from './board.ts';
import type { PowerId, ProvinceId } from './ids.ts';
import { once, onceBy } from './memo.ts';

/** Whether the province is one of Afghanistan's, whoever controls it. False for unknown ids. */
export function isAfghan(board: Board, id: ProvinceId): boolean {
  return board.provinces[id]?.sovereign === 'tal';
}

/** All crossings between the two provinces, in the order of the board; none if they share no gate. */
export function crossingsBetween(board: Board, a: ProvinceId, b: ProvinceId): readonly Crossing[] {
  return board.crossings.filter(({ between: [p, q] }) => (p === a && q === b) || (p === b && q === a));
}

/** Whether a crossing joins the two provinces. A common border alone is not enough (rules 2). */
export function sharesCrossing(board: Board, a: ProvinceId, b: ProvinceId): boolean {
  return crossingsBetween(board, a, b).length > 0;
}

/** The Afghan provinces joined to a province outside Afghanistan by a crossing, by id (rules 9.1). Empty if it is no front. */
export const afghanBehind = onceBy((board: Board, front: ProvinceId): readonly ProvinceId[] =>
  [...new Set(gatesOf(board, front).map((crossing) => crossing.between[1]))].sort(),
);

/** The fronts of a match: provinces of its powers with a crossing to an Afghan province, by id (rules 9.1). */
export function frontsOf(board: Board, powersInMatch: readonly PowerId[]): readonly ProvinceId[] {
  return FRONTS(powersInMatch)(board);
}

const FRONTS = once((powersInMatch: readonly PowerId[]) => once((board: Board) => findFronts(board, powersInMatch)));

function findFronts(board: Board, powersInMatch: readonly PowerId[]): readonly ProvinceId[] {
  const fronts = board.crossings
    .filter(({ between: [here, behind] }) => !isAfghan(board, here) && isAfghan(board, behind))
    .map(({ between: [here] }) => here)
    .filter((here) => {
      const sovereign = board.provinces[here]?.sovereign;
      return sovereign !== undefined && powersInMatch.includes(sovereign);
    });
  return [...new Set(fronts)].sort();
}

/** The crossing at which the alert of a front is drawn: its first gate to Afghanistan. Undefined if it is no front. */
export function mainGate(board: Board, front: ProvinceId): Crossing | undefined {
  return gatesOf(board, front)[0];
}

/** The front's crossings into Afghanistan; an Afghan crossing names its Afghan province second (board.ts). */
function gatesOf(board: Board, front: ProvinceId): readonly Crossing[] {
  if (isAfghan(board, front)) return [];
  return board.crossings.filter(({ between: [here, behind] }) => here === front && isAfghan(board, behind));
}
