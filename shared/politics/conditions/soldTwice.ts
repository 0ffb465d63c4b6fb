// The reserve promised twice: one unit pledged to two powers for different provinces in one round (rules 11.1, scenario.md B *Two promises*).
import type { PowerId } from '../../board/ids.ts';
import { sidesThen } from '../boundThen.ts';
import { lastBound } from '../clauses/orderPledge.ts';
import { partiesOf, termsOf } from '../inForce.ts';
import { placeOf } from '../pledgedActs.ts';
import type { RoundRecord, World } from '../world.ts';

/** `kept`: only if one of the two was kept; `hidden`: only pacts that were secret to the end. Reads every pact: for the engine. */
export function wasSoldTwice(world: World, power: PowerId, asked: { kept: boolean; hidden: boolean }): boolean {
  return world.history.some((record) => {
    const pledges = pledgesOf(world, record, power, asked.hidden);
    return pledges.some((a) =>
      pledges.some(
        (b) =>
          a.unit === b.unit && a.place !== b.place && differ(a.others, b.others) && (!asked.kept || a.kept || b.kept),
      ),
    );
  });
}

function pledgesOf(world: World, record: RoundRecord, power: PowerId, hidden: boolean) {
  return (record.inForce ?? []).flatMap((id) => {
    const pact = world.pacts[id];
    if (!pact || (hidden && (pact.published !== undefined || termsOf(pact).visibility !== 'secret'))) return [];
    return sidesThen(pact, record).flatMap(({ clause, index, otherwise }) => {
      if (clause.kind !== 'orderPledge' || clause.giver !== power) return [];
      const since = pact.inForceSince ?? 0;
      if (record.round < since || record.round > lastBound(clause, since)) return [];
      const kept = pact.verdicts.some(
        (verdict) =>
          verdict.clause === index &&
          (verdict.otherwise ?? false) === otherwise &&
          verdict.round === record.round &&
          verdict.finding === 'kept',
      );
      const others = partiesOf(pact).filter((party) => party !== power);
      return [{ unit: clause.unit, place: placeOf(clause), others, kept }];
    });
  });
}

function differ(a: readonly PowerId[], b: readonly PowerId[]): boolean {
  return a.some((power) => !b.includes(power)) || b.some((power) => !a.includes(power));
}
