// Adjudicates one case of the adjudicate command and puts the result into its answer.
import { adjudicate } from '../../../shared/adjudicator/adjudicate.ts';
import { type Adjustment, adjust } from '../../../shared/adjudicator/adjustments.ts';
import { type RetreatOrder, type Retreats, resolveRetreats } from '../../../shared/adjudicator/retreats.ts';
import type { Adjudication } from '../../../shared/adjudicator/types.ts';
import type { Case, RetreatLine } from './caseFile.ts';
import type { MapFile } from './mapFile.ts';

/** What a case came to, before it is written out. */
export type Resolved =
  | { readonly phase: 'movement'; readonly adjudication: Adjudication; readonly retreats: Retreats | undefined }
  | { readonly phase: 'adjustment'; readonly adjustment: Adjustment };

/** Adjudicates a case, with reasons and retreat options: the part that `--bench` measures. */
export function resolve({ map, homes, names }: MapFile, found: Case): Resolved {
  if (found.phase === 'adjustment') {
    const { units, orders, centres } = found;
    return { phase: 'adjustment', adjustment: adjust(map, { units, orders, centres, homes, names }) };
  }
  const adjudication = adjudicate(map, found);
  const orders = found.retreats?.filter(isRetreat);
  const retreats = orders && resolveRetreats(map, adjudication.dislodged, orders, adjudication.after);
  return { phase: 'movement', adjudication, retreats };
}

function isRetreat(line: RetreatLine): line is RetreatOrder {
  return !('type' in line);
}

/** The answer to a case, ready to be written as JSON. */
export function answer(found: Case, resolved: Resolved): object {
  const { id } = found;
  if (resolved.phase === 'adjustment') {
    const { outcomes, after } = resolved.adjustment;
    const orders = outcomes.map(({ order: { type, unit }, result, reason }) => {
      return { power: unit.power, province: unit.province, type, result, reason };
    });
    return { id, orders, after: { units: after } };
  }
  const { adjudication, retreats } = resolved;
  const orders = adjudication.outcomes.slice(0, found.orders.length).map(({ order, result, reason, dislodged }) => {
    const { power, province, act } = order;
    return { power, province, type: act.type, result, ...(dislodged && { dislodged }), reason };
  });
  const dislodged = adjudication.dislodged.map(({ unit, attackedFrom, retreatOptions }) => {
    return { ...unit, attackedFrom, retreatOptions };
  });
  const after = { units: adjudication.after, dislodged };
  if (retreats === undefined || found.phase !== 'movement') return { id, orders, after };
  return {
    id,
    orders,
    after,
    retreatOrders: retreatLines(found.retreats ?? [], retreats),
    afterRetreat: { units: retreats.after },
  };
}

/** One entry an order of the retreat phase; what is no retreat is void and saves nobody (DATC 6.H.1 to 6.H.4). */
function retreatLines(lines: readonly RetreatLine[], retreats: Retreats): readonly object[] {
  return lines.map((line) => {
    const { power, province } = line;
    const disbanded = retreats.disbanded.some((unit) => unit.province === province && unit.power === power);
    const gone = disbanded && { disbanded };
    if (!isRetreat(line))
      return { power, province, type: line.type, result: 'void', reason: { code: 'notARetreat' }, ...gone };
    const { result, reason } = retreats.outcomes.find(({ order }) => order === line)!;
    return { power, province, type: line.to === undefined ? 'disband' : 'retreat', result, reason, ...gone };
  });
}
