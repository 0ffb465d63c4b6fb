// What a motion binds those to who say yes: a pact of clauses like any other, cut down to what can be done (rules 10).
import type { PowerId } from '../../board/ids.ts';
import { accept, type Rejection, type Result } from '../../command/rejection.ts';
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
    const objection = kindOf(clause).check(clause, {
      ...{ world, board, parties, term, clauses, index, actor },
      visibility: 'public',
    });
    refusal ??= objection;
    return objection === null;
  });
  if (possible.length === 0) return { ok: false, error: refusal ?? { code: 'badMotion' } };
  return accept({ terms: { parties, clauses: possible, term, visibility: 'public' }, sealedBy: yes, mustSeal });
}

/** Coins that the power pays at once if the motion is adopted with its yes and everybody else's. */
export function costOfYes(content: MotionContent, scene: MotionScene, power: PowerId): number {
  const made = pactOfMotion(content, scene.voters, scene, power);
  if (!made.ok || made.value === null) return 0;
  return made.value.terms.clauses.reduce((sum, clause) => {
    if (clause.kind === 'pay') return sum + (clause.from === power ? clause.coins : 0);
    return clause.kind === 'corridor' ? sum + (clause.funders[power] ?? 0) : sum;
  }, 0);
}
