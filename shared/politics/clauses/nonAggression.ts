// nonAggression: all parties of the pact make no incursion on each other, support none, pay none who made one (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type ClauseKindDef, type Finding, type JudgeContext, SILENT } from '../clauseKind.ts';
import { isEvidence } from '../evidence.ts';
import { power, province } from '../pactWords.ts';
import type { JudgedOrder } from '../world.ts';

export interface NonAggressionClause {
  readonly kind: 'nonAggression';
}

export const nonAggressionKind: ClauseKindDef<NonAggressionClause> = {
  ...SILENT,
  kind: 'nonAggression',
  nature: 'pledge',

  check: () => null,

  text: (_clause, { parties }) => ({
    key: 'pact.clause.nonAggression',
    args: { parties: { list: parties.map(power) } },
  }),

  title: (_clause, { parties }) => ({
    key: 'pact.title.nonAggression',
    args: { parties: { list: parties.map(power) } },
  }),

  essence: () => 'nonAggression',

  judge: (_clause, context) => context.parties.flatMap((giver) => brokenBy(giver, context)),

  // Kept if it ended well or outlived the match after at least two rounds (rules 6.2).
  keptAtEnd(_clause, { parties, since, world, verdicts }) {
    if (world.round - since + 1 < 2) return [];
    return parties
      .filter((giver) => !verdicts.some((v) => v.giver === giver && v.finding === 'broken'))
      .map((giver) => ({
        giver,
        finding: 'kept',
        evidence: { key: 'evidence.nonAggression.kept', args: { giver: power(giver) } },
      }));
  },

  // Rules 7: a pledge that A owes B. What an institution asks of all its members is in nobody's hand to withhold.
  leverage(_clause, { institutional }) {
    if (institutional) return null;
    return { group: 'pledge', name: 'pledge', weight: 1, text: { key: 'leverage.nonAggression' } };
  },
};

/** At most one finding a round and giver: the first of incursion, help for one, money for one. */
function brokenBy(giver: PowerId, context: JudgeContext): readonly Finding[] {
  const partners = context.parties.filter((party) => party !== giver);
  return [
    ...incursions(giver, partners, context),
    ...helpForIncursions(giver, partners, context),
    ...moneyForIntruders(giver, partners, context),
  ].slice(0, 1);
}

function incursions(giver: PowerId, partners: readonly PowerId[], { record }: JudgeContext): readonly Finding[] {
  return record.incursions
    .filter(({ by, on }) => by === giver && partners.includes(on))
    .map(({ on, province: at }) => ({
      giver,
      finding: 'broken',
      evidence: {
        key: 'evidence.nonAggression.incursion',
        args: { giver: power(giver), on: power(on), at: province(at) },
      },
    }));
}

/** Supporting or convoying an incursion breaks non-aggression (rules 4.1); a support that became hold helped nobody. */
function helpForIncursions(giver: PowerId, partners: readonly PowerId[], { record }: JudgeContext): readonly Finding[] {
  return record.orders
    .filter((order) => order.owner === giver)
    .flatMap((order) => {
      const helped = helpedBy(order, record.orders);
      if (helped?.incursionOn === undefined || !partners.includes(helped.incursionOn)) return [];
      const args = { giver: power(giver), on: power(helped.incursionOn), at: province(order.at) };
      return [{ giver, finding: 'broken' as const, evidence: { key: 'evidence.nonAggression.help', args } }];
    });
}

function helpedBy(order: JudgedOrder, orders: readonly JudgedOrder[]): JudgedOrder | undefined {
  const act = order.adjudicated;
  if (act.type !== 'supportMove' && act.type !== 'convoy') return undefined;
  return orders.find(
    ({ at, adjudicated }) => at === act.from && adjudicated.type === 'move' && adjudicated.to.province === act.to,
  );
}

/**
 * No pay or arms to who made an incursion on the partner in the last two rounds. What was paid in secret is no evidence before readers who
 * may not know of it (rules 6.2: only the injured know).
 */
function moneyForIntruders(giver: PowerId, partners: readonly PowerId[], context: JudgeContext): readonly Finding[] {
  const { record, world } = context;
  const recent = world.history.filter(({ round }) => round >= record.round - 2 && round < record.round);
  const intruders = recent.flatMap(({ incursions }) => incursions).filter(({ on }) => partners.includes(on));
  return record.payments
    .filter(({ from, kind }) => from === giver && (kind === 'pay' || kind === 'arms'))
    .filter((payment) => isEvidence(context, payment.pact))
    .flatMap(({ to }) => {
      const intrusion = intruders.find(({ by, on }) => by === to && on !== to);
      if (intrusion === undefined) return [];
      const args = { giver: power(giver), to: power(to), on: power(intrusion.on) };
      return [{ giver, finding: 'broken' as const, evidence: { key: 'evidence.nonAggression.money', args } }];
    });
}
