// What own units did in the months before, as everybody saw it: a march that failed is not tried for ever, and nobody runs to and fro.
import type { ProvinceId, UnitId } from '../../board/ids.ts';
import type { GameOrder } from '../../politics/world.ts';
import type { Mind } from '../mind.ts';

/** How far back a failure is remembered, in rounds. */
const MEMORY = 3;
/** Points that each failure of the same march takes from the next, and that it costs to go back where one came from. */
const FAILED = 1.4;
const BACK = 0.7;

export interface Marches {
  /** `from>to` → times that it failed lately, whoever marched. */
  readonly failed: ReadonlyMap<string, number>;
  /** Where a unit stood a month ago, if it has moved. */
  readonly cameFrom: ReadonlyMap<UnitId, ProvinceId>;
}

export function marchesBefore({ view, power, round, world }: Mind): Marches {
  const failed = new Map<string, number>();
  const cameFrom = new Map<UnitId, ProvinceId>();
  for (const { round: then, fact } of view.log) {
    if (fact.k !== 'order' || fact.owner !== power || fact.order.type !== 'move' || then < round - MEMORY) continue;
    const march = `${fact.at}>${fact.order.to.province}`;
    if (fact.result !== 'succeeds') failed.set(march, (failed.get(march) ?? 0) + 1);
    else if (then === round - 1 && world.units[fact.unit]?.at === fact.order.to.province) {
      cameFrom.set(fact.unit, fact.at);
    }
  }
  return { failed, cameFrom };
}

/** Points against the march by what happened before; 0 for other orders. */
export function secondThoughts({ failed, cameFrom }: Marches, unit: UnitId, at: ProvinceId, order: GameOrder): number {
  if (order.type !== 'move') return 0;
  const to = order.to.province;
  return FAILED * (failed.get(`${at}>${to}`) ?? 0) + (cameFrom.get(unit) === to ? BACK : 0);
}
