// Every case of the DATC 3.0 and three of The Math of Adjudication, each under its number.
import { describe, expect, it } from 'vitest';
import { answer, resolve } from '../../server/tools/adjudication/answer.ts';
import type { Dislodged } from '../../shared/adjudicator/types.ts';
import { CLASSIC, DATC, type DatcCase, type OrderFact, placeKey, unitKeys } from './cases.ts';

interface Answer {
  readonly orders: readonly OrderAnswer[];
  readonly after: { readonly units: DatcCase['after']['units'] };
  readonly retreatOrders?: readonly OrderAnswer[];
  readonly afterRetreat?: { readonly units: DatcCase['after']['units'] };
}

interface OrderAnswer {
  readonly result: string;
  readonly dislodged?: boolean;
  readonly disbanded?: boolean;
}

/** What the text of the case says of an order; where only an engine says it, whatever came out is right. */
function firm({ expect: { result, resultAlso, resultFirm, dislodged, disbanded } }: OrderFact, found: OrderAnswer) {
  const accepted = resultFirm === false || resultAlso?.includes(found.result) ? found.result : result;
  return { result: accepted, dislodged: dislodged === true, disbanded: disbanded === true };
}

function shown({ result, dislodged, disbanded }: OrderAnswer) {
  return { result, dislodged: dislodged === true, disbanded: disbanded === true };
}

function dislodgedKeys(units: DatcCase['after']['dislodged'] | readonly Dislodged[]): readonly string[] {
  return (units ?? [])
    .map((entry) => {
      const unit = 'unit' in entry ? entry.unit : entry;
      const options = (entry.retreatOptions ?? []).map(placeKey).sort();
      return `${unitKeys([unit])[0]} from ${entry.attackedFrom} to ${options.join(', ')}`;
    })
    .sort();
}

describe('DATC', () => {
  it('has all its cases', () => {
    expect(DATC).toHaveLength(168);
  });

  it.each(DATC.map(([facts, given]) => [facts.id, facts.title, facts, given] as const))(
    '%s %s',
    (_, __, facts, given) => {
      const resolved = resolve(CLASSIC, given);
      const found = answer(given, resolved) as Answer;

      expect(found.orders.map(shown)).toEqual(facts.orders.map((order, i) => firm(order, found.orders[i]!)));
      expect(unitKeys(found.after.units)).toEqual(unitKeys(facts.after.units));
      if (resolved.phase === 'movement') {
        // Where a case gives no retreat options, those found stand in for them.
        const wanted = (facts.after.dislodged ?? []).map((entry) => ({
          ...entry,
          retreatOptions:
            entry.retreatOptions ??
            resolved.adjudication.dislodged.find(({ unit }) => unit.province === entry.province)?.retreatOptions ??
            [],
        }));
        expect(dislodgedKeys(resolved.adjudication.dislodged)).toEqual(dislodgedKeys(wanted));
      }
      if (facts.phase === 'movement+retreat') {
        const lines = found.retreatOrders ?? [];
        expect(lines.map(shown)).toEqual((facts.retreatOrders ?? []).map((order, i) => firm(order, lines[i]!)));
        expect(unitKeys(found.afterRetreat?.units ?? [])).toEqual(unitKeys(facts.afterRetreat?.units ?? []));
      }
    },
  );
});
