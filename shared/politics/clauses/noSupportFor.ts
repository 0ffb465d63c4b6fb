// noSupportFor: no coins, arms, supplies, supports or convoys for a power (rules 6.1). Watched at signing, paying and in the orders.
import type { PowerId } from '../../board/ids.ts';
import { signedClauses, standingPact, supports } from '../alignment.ts';
import { type ClauseKindDef, type Finding, type JudgeContext, objection, SILENT } from '../clauseKind.ts';
import { isEvidence } from '../evidence.ts';
import { isSuspended, pactsInForce } from '../inForce.ts';
import { orderText, power, unitText } from '../pactWords.ts';
import type { JudgedOrder } from '../world.ts';
import { keptSoFar } from './several.ts';

export interface NoSupportForClause {
  readonly kind: 'noSupportFor';
  readonly giver: PowerId;
  readonly whom: PowerId;
}

export const noSupportForKind: ClauseKindDef<NoSupportForClause> = {
  ...SILENT,
  kind: 'noSupportFor',
  nature: 'pledge',

  check({ giver, whom }, { actor, parties, world }) {
    if (!parties.includes(giver)) return objection('badTerms', 'notAParty', { power: power(giver) });
    if (!world.powers.includes(whom)) return objection('notInMatch', 'notInMatch', { power: power(whom) });
    if (giver === whom) return objection('badTerms', 'withItself');
    // Nobody asks to be left without help.
    if (parties.length === 2 && parties.includes(whom)) {
      return objection('clausePointless', 'againstItsPartner', { power: power(whom) });
    }
    const helping = standingPact(world, actor, (other) => supports(other, giver, whom));
    return helping === undefined
      ? null
      : objection('contradiction', 'supportsAlready', {
          power: power(giver),
          whom: power(whom),
          pact: { pact: helping.id },
        });
  },

  text: ({ giver, whom }) => ({ key: 'pact.clause.noSupportFor', args: { giver: power(giver), whom: power(whom) } }),

  title: ({ giver, whom }) => ({ key: 'pact.title.noSupportFor', args: { giver: power(giver), whom: power(whom) } }),

  essence: ({ giver, whom }) => `noSupportFor ${giver} ${whom}`,

  judge: (clause, context) =>
    [...byOrder(clause, context), ...byPayment(clause, context), ...byClause(clause, context)].slice(0, 1),

  keptAtEnd: ({ giver }, context) => keptSoFar(giver, 'evidence.noSupportFor.kept', context),

  leverage({ giver, whom }, { institutional }, a) {
    if (giver !== a || institutional) return null;
    const text = { key: 'leverage.noSupportFor', args: { whom: power(whom) } };
    return { group: 'pledge', name: 'pledge', weight: 1, text };
  },
};

/** Support and convoy are seen on the board; a support that became hold helped nobody. */
function byOrder({ giver, whom }: NoSupportForClause, { record }: JudgeContext): readonly Finding[] {
  return record.orders
    .filter((order) => order.owner === giver && helpedBy(order, record.orders)?.owner === whom)
    .map(({ adjudicated, at, kind }) => {
      const args = { unit: unitText(giver, at, kind), order: orderText(adjudicated, at), whom: power(whom) };
      return { giver, finding: 'broken', evidence: { key: 'evidence.noSupportFor.order', args } };
    });
}

function helpedBy({ adjudicated: act }: JudgedOrder, orders: readonly JudgedOrder[]): JudgedOrder | undefined {
  if (act.type === 'supportHold') return orders.find(({ at }) => at === act.at);
  if (act.type === 'supportMove' || act.type === 'convoy') return orders.find(({ at }) => at === act.from);
  return undefined;
}

function byPayment({ giver, whom }: NoSupportForClause, context: JudgeContext): readonly Finding[] {
  const paid = context.record.payments.some(
    ({ from, to, pact }) => from === giver && to === whom && isEvidence(context, pact),
  );
  return paid ? [{ giver, finding: 'broken', evidence: evidence('payment', giver, whom) }] : [];
}

/** Goods and arms that flow under a pact in force, whoever pays. */
function byClause({ giver, whom }: NoSupportForClause, context: JudgeContext): readonly Finding[] {
  const { world } = context;
  const flowing = pactsInForce(world).some(
    (pact) =>
      isEvidence(context, pact.id) &&
      signedClauses(pact).some(
        ({ clause, index }) =>
          (clause.kind === 'supply' || clause.kind === 'arms' || pact.inForceSince === world.round) &&
          !isSuspended(world, pact.id, index) &&
          supports(clause, giver, whom),
      ),
  );
  return flowing ? [{ giver, finding: 'broken', evidence: evidence('clause', giver, whom) }] : [];
}

function evidence(how: 'payment' | 'clause', giver: PowerId, whom: PowerId) {
  return { key: `evidence.noSupportFor.${how}`, args: { giver: power(giver), whom: power(whom) } };
}
