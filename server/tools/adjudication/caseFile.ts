// Reads one case of the adjudicate command, a line of JSON, into what the adjudicator takes. Refuses with a code whatever
// is not of that form; whether an order is legal is for the adjudicator to say.
import { z } from 'zod';
import type { AdjustmentOrder } from '../../../shared/adjudicator/adjustments.ts';
import type { RetreatOrder } from '../../../shared/adjudicator/retreats.ts';
import type { Order, OrderAct, Place, Unit } from '../../../shared/adjudicator/types.ts';
import type { AdjudicationMap } from '../../../shared/board/board.ts';
import { CaseError } from './caseError.ts';

const place = z.object({ province: z.string(), coast: z.string().optional() });
const kind = z.enum(['army', 'fleet']);
const unit = place.extend({ power: z.string(), kind });
const other = place.extend({ kind: kind.optional() });
const route = z.object({ from: other, to: place, kind: kind.optional() });
const subject = { power: z.string(), unit: place.extend({ kind: kind.optional() }) };
const named = { power: z.string(), unit: place.extend({ kind }) };

const order = z.discriminatedUnion('type', [
  z.object({ ...subject, type: z.literal('hold') }),
  z.object({ ...subject, type: z.literal('move'), target: place, viaConvoy: z.boolean().optional() }),
  z.object({ ...subject, type: z.literal('supportHold'), target: other }),
  z.object({ ...subject, type: z.literal('supportMove'), target: route }),
  z.object({ ...subject, type: z.literal('convoy'), target: route }),
]);
const retreatOrder = z.discriminatedUnion('type', [
  z.object({ ...subject, type: z.literal('retreat'), target: place }),
  z.object({ ...subject, type: z.literal('disband') }),
  ...order.options,
]);
const adjustmentOrder = z.object({ ...named, type: z.enum(['build', 'disband']) });

const movementCase = z.object({
  id: z.unknown(),
  phase: z.enum(['movement', 'movement+retreat']).default('movement'),
  units: z.array(unit),
  orders: z.array(order),
  retreatOrders: z.array(retreatOrder).optional(),
});
const adjustmentCase = z.object({
  id: z.unknown(),
  phase: z.literal('adjustment'),
  units: z.array(unit),
  orders: z.array(adjustmentOrder),
  centres: z.record(z.string(), z.array(z.string())),
});

/** An order of the retreat phase: a retreat, or something that has no place there (DATC 6.H.1 to 6.H.4). */
export type RetreatLine = RetreatOrder | { readonly power: string; readonly province: string; readonly type: string };

export type Case =
  | {
      readonly id: unknown;
      readonly phase: 'movement';
      readonly units: readonly Unit[];
      readonly orders: readonly Order[];
      readonly retreats: readonly RetreatLine[] | undefined;
    }
  | {
      readonly id: unknown;
      readonly phase: 'adjustment';
      readonly units: readonly Unit[];
      readonly orders: readonly AdjustmentOrder[];
      readonly centres: Readonly<Record<string, readonly string[]>>;
    };

/** Reads a case. Throws a `CaseError` where it is not one, or names what the map does not have. */
export function readCase(map: AdjudicationMap, json: unknown): Case {
  if (typeof json === 'object' && json !== null && 'phase' in json && json.phase === 'adjustment') {
    const found = parse(adjustmentCase, json);
    for (const centre of Object.values(found.centres).flat()) checkPlace(map, { province: centre });
    const orders = found.orders.map(({ type, power, unit: { kind: what, ...at } }): AdjustmentOrder => {
      return { type, unit: { power, kind: what, ...checkPlace(map, at) } };
    });
    return { id: found.id, phase: 'adjustment', units: checkUnits(map, found.units), orders, centres: found.centres };
  }
  const found = parse(movementCase, json);
  return {
    id: found.id,
    phase: 'movement',
    units: checkUnits(map, found.units),
    orders: checkOnce(found.orders.map((line) => readOrder(map, line))),
    retreats: found.retreatOrders?.map((line) => readRetreat(map, line)),
  };
}

function parse<T>(schema: z.ZodType<T>, json: unknown): T {
  const found = schema.safeParse(json);
  if (!found.success) throw new CaseError('malformedCase', z.prettifyError(found.error));
  return found.data;
}

function readOrder(map: AdjudicationMap, line: z.infer<typeof order>): Order {
  checkPlace(map, line.unit);
  return { power: line.power, province: line.unit.province, act: readAct(map, line) };
}

function readAct(map: AdjudicationMap, line: z.infer<typeof order>): OrderAct {
  switch (line.type) {
    case 'hold':
      return { type: 'hold' };
    case 'move': {
      const to = checkPlace(map, line.target);
      return line.viaConvoy === true ? { type: 'move', to, viaConvoy: true } : { type: 'move', to };
    }
    case 'supportHold':
      return { type: 'supportHold', at: checkPlace(map, line.target).province };
    case 'supportMove': {
      const { province, coast } = checkPlace(map, line.target.to);
      const from = checkPlace(map, line.target.from).province;
      const act = { type: 'supportMove', from, to: province } as const;
      return coast === undefined ? act : { ...act, toCoast: coast };
    }
    case 'convoy':
      return {
        type: 'convoy',
        from: checkPlace(map, line.target.from).province,
        to: checkPlace(map, line.target.to).province,
      };
  }
}

function readRetreat(map: AdjudicationMap, line: z.infer<typeof retreatOrder>): RetreatLine {
  const { power, type } = line;
  const { province } = checkPlace(map, line.unit);
  if (type === 'disband') return { power, province };
  if (type === 'retreat') return { power, province, to: checkPlace(map, line.target) };
  return { power, province, type };
}

/** A place that the map knows, with its coast if it names one. */
function checkPlace(map: AdjudicationMap, { province, coast }: Place): Place {
  if (!Object.hasOwn(map.provinces, province)) {
    throw new CaseError('unknownProvince', `the map has no province ${province}`);
  }
  if (coast === undefined) return { province };
  if (!map.provinces[province]!.coasts?.includes(coast)) {
    throw new CaseError('unknownCoast', `${province} has no coast ${coast}`);
  }
  return { province, coast };
}

function checkUnits(map: AdjudicationMap, units: readonly z.infer<typeof unit>[]): readonly Unit[] {
  const seen = new Set<string>();
  return units.map(({ power, kind: what, ...at }) => {
    const { province, coast } = checkPlace(map, at);
    if (seen.has(province)) throw new CaseError('twoUnitsInProvince', `two units stand in ${province}`);
    seen.add(province);
    if (what === 'army') return { power, kind: what, province };
    if (coast === undefined && map.provinces[province]!.coasts?.length) {
      throw new CaseError('coastNeeded', `the fleet in ${province} stands on one of its coasts: which?`);
    }
    return { power, kind: what, province, ...(coast !== undefined && { coast }) };
  });
}

function checkOnce(orders: readonly Order[]): readonly Order[] {
  const seen = new Set<string>();
  for (const { power, province } of orders) {
    const key = JSON.stringify([power, province]);
    if (seen.has(key)) throw new CaseError('duplicateOrder', `${power} gives two orders to the unit in ${province}`);
    seen.add(key);
  }
  return orders;
}
