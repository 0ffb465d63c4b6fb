// What a motion binds those to who say yes: a pact of clauses like any other, cut down to what can be done (rules 10).
import type { PowerId } from '../../board/ids.ts';
import { accept, type Rejection, type Result } from '../../command/rejection.ts';
import type { PlainClause } from '../clause.ts';
import { kindOf } from '../clauseKinds.ts';
import type { PactTerms } from '../pact.ts';
import type { MotionContent } from './motion.ts';
import type { MotionScene } from './motionKind.ts';
import { motionKindOf } from './motionKinds.ts';

export interface MotionPact {
  readonly terms: PactTerms;
  /** Whose seal is on it by their yes. */
  readonly sealedBy: readonly PowerId[];
  /** Who must still seal it; nobody: it is in force at the count. */
  readonly mustSeal: readonly PowerId[];
}

/** The pact among those who say yes; null where it binds nobody. Refused with the objection to its first clause if none of them can be. */
export function pactOfMotion(
  content: MotionContent,
  yes: readonly PowerId[],
  scene: MotionScene,
  actor: PowerId,
): Result<MotionPact | null> {
  const pledge = motionKindOf(content).pledge(content, yes, scene);
  if (pledge === null) return accept(null);
  const { world, board } = scene;
  const { clauses, term, receivers = [], mustSeal = [] } = pledge;
  const parties = world.powers.filter((id) => [...yes, ...receivers, ...mustSeal].includes(id));
  let refusal: Rejection | null = null;
  const possible = clauses.filter((clause, index) => {
    const objection = kindOf(clause).check(clause, { world, board, parties, term, clauses, index, actor });
    refusal ??= objection;
    return objection === null;
  });
  if (possible.length === 0) return { ok: false, error: refusal ?? { code: 'badMotion' } };
  return accept({ terms: { parties, clauses: possible, term, visibility: 'public' }, sealedBy: yes, mustSeal });
}

/** Clauses of the motion's pact that name the power, if all who may vote say yes: what its own yes would bind it to. */
export function boundByYes(content: MotionContent, scene: MotionScene, power: PowerId): readonly PlainClause[] {
  const made = pactOfMotion(content, scene.voters, scene, power);
  if (!made.ok || made.value === null) return [];
  return made.value.terms.clauses.filter((clause) => namedIn(clause)?.includes(power) ?? true);
}

/** Coins that the power pays at once if the motion is adopted with its yes. */
export function costOfYes(content: MotionContent, scene: MotionScene, power: PowerId): number {
  return boundByYes(content, scene, power).reduce((sum, clause) => {
    if (clause.kind === 'pay') return sum + (clause.from === power ? clause.coins : 0);
    return clause.kind === 'corridor' ? sum + (clause.funders[power] ?? 0) : sum;
  }, 0);
}

/** The powers in the data of a clause; null: it names nobody and binds all parties. */
function namedIn(clause: PlainClause): readonly PowerId[] | null {
  switch (clause.kind) {
    case 'exercise':
    case 'counterTerror':
      return clause.participants;
    case 'access':
      return [clause.grantor, clause.grantee];
    case 'arms':
      return [clause.seller, clause.buyer];
    case 'borderRegime':
      return [clause.power];
    case 'status':
    case 'actPledge':
      return [clause.giver];
    case 'pay':
      return [clause.from, clause.to];
    case 'corridor':
      return Object.keys(clause.funders) as PowerId[];
    default:
      return null;
  }
}
