// status: the giver takes one step towards the Taliban: contact, embassy, recognition, listing or delisting; made once, stays (rules 6.1).
import type { PowerId } from '../../board/ids.ts';
import { type CheckContext, type ClauseKindDef, objection, SILENT, wasMissed } from '../clauseKind.ts';
import { power, signingText } from '../pactWords.ts';
import { canMove, isRise, statusAfter } from '../statusLadder.ts';

export type StatusMove = 'contact' | 'embassy' | 'recognised' | 'list' | 'delist';

export interface StatusClause {
  readonly kind: 'status';
  readonly giver: PowerId;
  readonly move: StatusMove;
}

export const statusKind: ClauseKindDef<StatusClause> = {
  ...SILENT,
  kind: 'status',
  nature: 'self',

  check(clause, context) {
    const { parties, world } = context;
    if (clause.giver === 'tal' || clause.giver === 'nrf') return objection('statusImpossible', 'statusOfTaliban');
    if (!parties.includes(clause.giver)) return objection('badTerms', 'notAParty', { power: power(clause.giver) });
    if (!parties.includes('tal')) return objection('badTerms', 'statusNeedsTaliban');
    // Rules 8, edict: no status may rise this round and next.
    if (isRise(clause.move) && (world.flags.statusFreeze ?? 0) >= world.round) {
      return objection('statusFrozen', 'statusFrozen');
    }
    const values = world.power[clause.giver];
    if (values === undefined) return objection('notInMatch', 'notInMatch', { power: power(clause.giver) });
    const now = earlierSteps(clause, context).reduce(statusAfter, values);
    if (clause.move === 'recognised' && now.listsTaliban) {
      return objection('listedNoRecognition', 'listedNoRecognition', { power: power(clause.giver) });
    }
    if (!canMove(now, clause.move)) {
      const args = { power: power(clause.giver), status: { key: `pact.status.${now.status}` } };
      return objection(
        'statusImpossible',
        clause.move === 'list' || clause.move === 'delist' ? 'listing' : 'oneStep',
        args,
      );
    }
    return null;
  },

  text(clause, context) {
    return {
      key: `pact.clause.status.${clause.move}`,
      args: { giver: power(clause.giver), signing: signingText(context) },
    };
  },

  title: (clause) => ({ key: `pact.title.status.${clause.move}`, args: { giver: power(clause.giver) } }),

  essence: (clause) => `status ${clause.giver} ${clause.move}`,

  // Who makes its own step impossible after signing it has not kept it, as with a short payment.
  judge(clause, context) {
    if (!wasMissed(context)) return [];
    const { giver } = clause;
    const args = { giver: power(giver), step: { key: `pact.thing.status.${clause.move}` } };
    return [{ giver, finding: 'broken', evidence: { key: 'evidence.status.missed', args } }];
  },

  spent: (_clause, { done }) => done,

  effects(clause, { done }) {
    return done ? [] : [{ type: 'statusStep', power: clause.giver, move: clause.move }];
  },
};

/** Steps of the same giver that stand before this one in the same pact: taken first. */
function earlierSteps(clause: StatusClause, { clauses, index }: CheckContext): readonly StatusMove[] {
  return clauses
    .slice(0, index)
    .flatMap((other) => (other.kind === 'status' && other.giver === clause.giver ? [other.move] : []));
}
