// Positions as tables in order notation: "tj A tj-kulob S A tj-khorog" is a unit and its order in one line.
import { adjudicate } from '../../shared/adjudicator/adjudicate.ts';
import { readOrder, writePlace, writeUnit } from '../../shared/adjudicator/notation.ts';
import type { Adjudication, AdjudicationInput, Order, Push, Reason, Unit } from '../../shared/adjudicator/types.ts';
import type { AdjudicationMap } from '../../shared/board/board.ts';

/** Reads lines "power kind place order". A line marked with `!` is an order only: its unit stands there by another line. */
export function position(lines: readonly string[]): {
  readonly units: readonly Unit[];
  readonly orders: readonly Order[];
} {
  const units: Unit[] = [];
  const orders: Order[] = [];
  for (const line of lines) {
    const [power = '', ...rest] = line.replace('!', '').trim().split(' ');
    const text = rest.length === 2 ? [...rest, 'H'] : rest;
    const read = readOrder(power, text.join(' '));
    if (!read.ok) throw new Error(`${line}: ${read.code}`);
    if (!line.startsWith('!')) {
      const { kind, coast } = read;
      units.push({ power, kind, province: read.order.province, ...(coast !== undefined && { coast }) });
    }
    if (rest.length > 2) orders.push(read.order);
  }
  return { units, orders };
}

/** "af-kunduz > tj-bokhtar 2" */
export function push(line: string): Push {
  const [from = '', , to = '', strength] = line.split(' ');
  return { from, to, strength: Number(strength) };
}

export interface Played extends Adjudication {
  /** "succeeds", "cut dislodged" and so on, for the order of the unit that stood there. */
  result(province: string): string;
  reason(province: string): Reason;
  /** Units after the moves: "tj A tj-kulob". */
  readonly stands: readonly string[];
  /** Dislodged units with their options: "tj A tj-kulob -> tj-dushanbe tj-khorog". */
  readonly gone: readonly string[];
}

/** Adjudicates a table. */
export function play(
  map: AdjudicationMap,
  lines: readonly string[],
  extra: Omit<AdjudicationInput, 'units' | 'orders'> = {},
): Played {
  const played = adjudicate(map, { ...position(lines), ...extra });
  const of = (province: string) => {
    const found = played.outcomes.find(({ order }) => order.province === province);
    if (found === undefined) throw new Error(`no outcome for ${province}`);
    return found;
  };
  return {
    ...played,
    result(province) {
      const { result, dislodged } = of(province);
      return dislodged && result !== 'dislodged' ? `${result} dislodged` : result;
    },
    reason: (province) => of(province).reason,
    stands: played.after.map(writeUnit),
    gone: played.dislodged.map(({ unit, retreatOptions }) =>
      [writeUnit(unit), '->', ...retreatOptions.map(writePlace)].join(' '),
    ),
  };
}
