// neutrality: no defence, access or exercise with anybody; watched at signing (rules 6.1) and at every Close.
import type { PowerId } from '../../board/ids.ts';
import { signedClauses, standingPact, takesSide } from '../alignment.ts';
import { type ClauseKindDef, type JudgeContext, objection, SILENT } from '../clauseKind.ts';
import { isEvidence } from '../evidence.ts';
import { partiesOf } from '../inForce.ts';
import type { Pact } from '../pact.ts';
import { power } from '../pactWords.ts';
import { keptSoFar } from './several.ts';

export interface NeutralityClause {
  readonly kind: 'neutrality';
  readonly power: PowerId;
}

export const neutralityKind: ClauseKindDef<NeutralityClause> = {
  ...SILENT,
  kind: 'neutrality',
  nature: 'pledge',

  check(clause, { actor, parties, world }) {
    const { power: whose } = clause;
    if (!parties.includes(whose)) return objection('badTerms', 'notAParty', { power: power(whose) });
    const taken = standingPact(
      world,
      actor,
      (other, theirs) => theirs.includes(whose) && takesSide(other, whose, { parties: theirs, round: world.round }),
    );
    return taken === undefined
      ? null
      : objection('contradiction', 'notNeutral', { power: power(whose), pact: { pact: taken.id } });
  },

  text: (clause) => ({ key: 'pact.clause.neutrality', args: { power: power(clause.power) } }),

  title: (clause) => ({ key: 'pact.title.neutrality', args: { power: power(clause.power) } }),

  essence: (clause) => `neutrality ${clause.power}`,

  judge(clause, context) {
    const taken = Object.values(context.world.pacts).find((pact) => sideTaken(pact, clause.power, context));
    if (taken === undefined) return [];
    const args = { giver: power(clause.power), pact: { pact: taken.id } };
    return [{ giver: clause.power, finding: 'broken', evidence: { key: 'evidence.neutrality.broken', args } }];
  },

  keptAtEnd: (clause, context) => keptSoFar(clause.power, 'evidence.neutrality.kept', context),

  leverage(clause, { institutional }, a) {
    if (clause.power !== a || institutional) return null;
    return { group: 'pledge', name: 'pledge', weight: 1, text: { key: 'leverage.neutrality' } };
  },
};

/** In force now, or signed in this round and gone already: signing is what is watched. */
function sideTaken(pact: Pact, whose: PowerId, context: JudgeContext): boolean {
  const { record } = context;
  const stands = pact.state === 'inForce' || (pact.inForceSince === record.round && pact.ended !== undefined);
  // What nobody else may know is no evidence: a secret tie does not show (scenario.md B, Turkmenistan).
  if (!stands || pact.id === context.pact || !isEvidence(context, pact.id)) return false;
  const parties = partiesOf(pact);
  return (
    parties.includes(whose) &&
    signedClauses(pact).some(({ clause }) => takesSide(clause, whose, { parties, round: record.round }))
  );
}
