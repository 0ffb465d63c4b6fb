// orderPledge: the giver promises what one of its units will be ordered to do; judged against the orders at the bell (rules 6.1).
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import type { Text, TextArg } from '../../text/text.ts';
import { type ClauseKindDef, type ForceContext, type JudgeContext, objection, SILENT } from '../clauseKind.ts';
import { actText, monthText, orderText, power, province, unitText } from '../pactWords.ts';
import { checkAct, guardsNamedFront, isSupportPledged, obeys, supportedIsGone } from '../pledgedActs.ts';
import type { World } from '../world.ts';

export type PledgedAct =
  | { readonly type: 'supportHold'; readonly at: ProvinceId }
  | { readonly type: 'supportMove'; readonly from: ProvinceId; readonly to: ProvinceId }
  | { readonly type: 'secure'; readonly at: ProvinceId }
  | { readonly type: 'hold' }
  | { readonly type: 'stayOut'; readonly of: ProvinceId };

export interface OrderPledgeClause {
  readonly kind: 'orderPledge';
  readonly giver: PowerId;
  readonly unit: UnitId;
  /** Where the unit stood when this was drafted; for the text. */
  readonly unitAt: ProvinceId;
  /** Absent: an army. For the text. */
  readonly unitKind?: 'fleet';
  readonly act: PledgedAct;
  /** Rounds it binds: the round in which the pact comes in force only, or to round n (inclusive). */
  readonly until: 'thisRound' | number;
}

/** Last round that the pledge binds, for a pact in force since a round. */
export function lastBound({ until }: OrderPledgeClause, since: number): number {
  return until === 'thisRound' ? since : until;
}

export const orderPledgeKind: ClauseKindDef<OrderPledgeClause> = {
  ...SILENT,
  kind: 'orderPledge',
  nature: 'pledge',

  check(clause, { board, parties, term, world }) {
    const { giver, until } = clause;
    if (!parties.includes(giver)) return objection('badTerms', 'notAParty', { power: power(giver) });
    const unit = Object.hasOwn(world.units, clause.unit) ? world.units[clause.unit] : undefined;
    if (unit === undefined) return objection('noSuchUnit', 'unitGone');
    if (unit.owner !== giver) return objection('foreignUnit', 'unitOfAnother', { power: power(giver) });
    if (clause.unitKind === 'fleet' && unit.kind !== 'fleet') return objection('badTerms', 'notAFleet');
    if (unit.at !== clause.unitAt) return objection('badTerms', 'unitMoved', { at: province(unit.at) });
    if (until !== 'thisRound') {
      if (!Number.isInteger(until) || until < world.round || until > world.round + 7) {
        return objection('badTerms', 'dueOutOfRange');
      }
      if (term !== 'match' && until > world.round + term - 1) return objection('badTerms', 'dueAfterTerm');
    }
    return checkAct(world, board, unit, clause.act);
  },

  text(clause, { round }) {
    const last = lastBound(clause, round);
    const args = { giver: power(clause.giver), unit: pledgedUnit(clause), act: actText(clause.act) };
    return last <= round
      ? { key: 'pact.clause.orderPledge.once', args: { ...args, month: monthText(round) } }
      : { key: 'pact.clause.orderPledge.until', args: { ...args, from: monthText(round), to: monthText(last) } };
  },

  title(clause): Text {
    const { act } = clause;
    const unitAt = province(clause.unitAt);
    if (act.type === 'supportHold')
      return { key: 'pact.title.orderPledge.supportHold', args: { unitAt, at: province(act.at) } };
    if (act.type === 'supportMove')
      return { key: 'pact.title.orderPledge.supportMove', args: { unitAt, to: province(act.to) } };
    if (act.type === 'stayOut')
      return { key: 'pact.title.orderPledge.stayOut', args: { unitAt, of: province(act.of) } };
    return { key: `pact.title.orderPledge.${act.type}`, args: { unitAt } };
  },

  essence: ({ giver, unit, act }) => `orderPledge ${giver} ${unit} ${JSON.stringify(act)}`,

  judge(clause, context) {
    const { record, since, verdicts, world } = context;
    const round = record.round;
    if (round < since || round > lastBound(clause, since) || verdicts.some(({ finding }) => finding === 'lapsed'))
      return [];
    const { giver } = clause;
    const order = record.orders.find(({ unit, owner }) => unit === clause.unit && owner === giver);
    // It lapses if the unit was dislodged in an earlier round or the supported one is gone (rules 6.1).
    const unit = unitText(giver, order?.at ?? clause.unitAt, order?.kind ?? clause.unitKind);
    if (order === undefined || wasDislodged(clause, context)) {
      return [{ giver, finding: 'lapsed', evidence: { key: 'evidence.orderPledge.unitGone', args: { unit } } }];
    }
    if (supportedIsGone(clause.act, record.orders)) {
      return [{ giver, finding: 'lapsed', evidence: { key: 'evidence.orderPledge.nobodyThere', args: { unit } } }];
    }
    const args = { unit, order: orderText(order.written, order.at), act: actText(clause.act) };
    if (!obeys(order, clause.act)) {
      return [{ giver, finding: 'broken', evidence: { key: 'evidence.orderPledge.broken', args } }];
    }
    const idle = !guardsNamedFront(context.board, namedFronts(world), clause.act, order.at);
    if (round === lastBound(clause, since)) {
      // Idle in every round it bound: no score, never kept.
      const idleRounds = verdicts.filter(({ finding }) => finding === 'idle').length + (idle ? 1 : 0);
      if (idleRounds < round - since + 1) {
        return [{ giver, finding: 'kept', evidence: { key: 'evidence.orderPledge.kept', args } }];
      }
    }
    return idle ? [{ giver, finding: 'idle', evidence: { key: 'evidence.orderPledge.idle', args } }] : [];
  },

  keptAtEnd(clause, { since, world, verdicts }) {
    const rounds = world.round - since + 1;
    const idle = verdicts.filter(({ finding }) => finding === 'idle').length;
    const settled = verdicts.some(({ finding }) => finding !== 'idle');
    if (rounds < 2 || settled || idle >= rounds || lastBound(clause, since) <= world.round) return [];
    const args = { unit: pledgedUnit(clause), act: actText(clause.act) };
    return [{ giver: clause.giver, finding: 'kept', evidence: { key: 'evidence.orderPledge.keptSoFar', args } }];
  },

  spent: (clause, { since, world, verdicts }) =>
    lastBound(clause, since) <= world.round || verdicts.some(({ finding }) => finding === 'lapsed'),

  // Rules 4.2: an order pledge for this round permits the support it promises.
  permitsSupport(clause, context) {
    const { supporter, order } = context;
    return (
      supporter.id === clause.unit &&
      supporter.owner === clause.giver &&
      binds(clause, context) &&
      isSupportPledged(clause.act, order)
    );
  },

  // Rules 7: a pledge that A owes B; an idle one gives nothing (rules 6.1).
  leverage(clause, context, a, b) {
    const { world } = context;
    if (clause.giver !== a || a === b || !binds(clause, context)) return null;
    const unit = world.units[clause.unit];
    if (unit === undefined || !guardsNamedFront(context.board, namedFronts(world), clause.act, unit.at)) return null;
    const text: Text = {
      key: 'leverage.orderPledge',
      args: { unit: unitText(a, unit.at, unit.kind), act: actText(clause.act) },
    };
    return { group: 'pledge', name: 'pledge', weight: 1, text };
  },
};

/** The unit as it was when this was drafted. */
function pledgedUnit({ giver, unitAt, unitKind }: OrderPledgeClause): TextArg {
  return unitText(giver, unitAt, unitKind);
}

/** Whether it is owed in this round: due, and not lapsed. */
export function binds(clause: OrderPledgeClause, { since, world, verdicts }: ForceContext): boolean {
  return (
    world.round >= since &&
    world.round <= lastBound(clause, since) &&
    !verdicts.some(({ finding }) => finding === 'lapsed')
  );
}

function namedFronts(world: World): readonly ProvinceId[] {
  return world.alerts?.round === world.round ? world.alerts.fronts : [];
}

function wasDislodged(clause: OrderPledgeClause, { since, world, record }: JudgeContext): boolean {
  return world.history.some(
    ({ round, orders }) =>
      round >= since && round < record.round && orders.some((order) => order.unit === clause.unit && order.dislodged),
  );
}
