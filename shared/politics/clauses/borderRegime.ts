// borderRegime: binds the free setting of a border for refugees while in force (rules 6.1, 9.2). Which of several binds: ../boundBorder.ts.
import { frontsOf } from '../../board/fronts.ts';
import type { PowerId } from '../../board/ids.ts';
import { standingPact } from '../alignment.ts';
import { boundBorder } from '../boundBorder.ts';
import { type ClauseKindDef, objection, SILENT } from '../clauseKind.ts';
import { isEvidence } from '../evidence.ts';
import { power } from '../pactWords.ts';
import type { BorderRegime } from '../world.ts';

export interface BorderRegimeClause {
  readonly kind: 'borderRegime';
  readonly power: PowerId;
  readonly regime: BorderRegime;
  /** Units of refugees admitted a round, 1-6; absent: the default of rules 9.2. Not with a closed border. */
  readonly quota?: number;
}

const MOST_QUOTA = 6;

export const borderRegimeKind: ClauseKindDef<BorderRegimeClause> = {
  ...SILENT,
  kind: 'borderRegime',
  nature: 'self',

  check(clause, { actor, board, parties, world }) {
    if (!parties.includes(clause.power)) return objection('badTerms', 'notAParty', { power: power(clause.power) });
    if (frontsOf(board, [clause.power]).length === 0) {
      return objection('clausePointless', 'noAfghanBorder', { power: power(clause.power) });
    }
    const { quota } = clause;
    if (quota !== undefined) {
      if (clause.regime === 'closed') return objection('badTerms', 'quotaOfClosed');
      if (!Number.isInteger(quota) || quota < 1 || quota > MOST_QUOTA) {
        return objection('badTerms', 'quotaOutOfRange', { most: MOST_QUOTA });
      }
    }
    // The older binds: what it forbids cannot be promised again, as far as the actor may know of it.
    const older = standingPact(world, actor, (other) => contradicts(other, clause));
    return older === undefined
      ? null
      : objection('boundByPact', 'borderBound', { power: power(clause.power), pact: { pact: older.id } });
  },

  text(clause) {
    const args = { power: power(clause.power) };
    return clause.quota === undefined
      ? { key: `pact.clause.borderRegime.${clause.regime}`, args }
      : { key: `pact.clause.borderRegime.${clause.regime}.quota`, args: { ...args, count: clause.quota } };
  },

  title: (clause) => ({
    key: `pact.title.borderRegime.${clause.regime}`,
    args: { power: power(clause.power) },
  }),

  essence: (clause) => `borderRegime ${clause.power}`,

  // Sold twice: an older pact binds the border otherwise, so this promise was not kept in this round. The regime is seen by all; a number
  // that only the older pact knows of is no evidence before others (rules 6.2).
  judge(clause, context) {
    const bond = boundBorder(context.world, context.board, clause.power);
    if (bond === null || !contradicts({ ...bond, kind: 'borderRegime', power: clause.power }, clause)) return [];
    if (bond.regime === clause.regime && !isEvidence(context, bond.pact)) return [];
    const evidence = { key: 'evidence.borderRegime.notSet', args: { giver: power(clause.power) } };
    return [{ giver: clause.power, finding: 'broken', evidence }];
  },

  effects: ({ power: whose, regime, quota }) => [
    { type: 'borderRegime', power: whose, regime, ...(quota !== undefined && { quota }) },
  ],
};

function contradicts(
  other: { readonly kind: string } & Partial<Omit<BorderRegimeClause, 'kind'>>,
  clause: BorderRegimeClause,
): boolean {
  if (other.kind !== 'borderRegime' || other.power !== clause.power) return false;
  return other.regime !== clause.regime || other.quota !== clause.quota;
}
