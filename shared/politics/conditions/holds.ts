// Whether a condition holds in a world (rules 11.1). Pure; what is not known reads as false.
// For everybody's reading (the default) the answer to an open condition is the same on the engine's world and on any viewer's.
import { assertNever } from '../../board/assertNever.ts';
import type { Condition, JoinedCondition, MeasuredCondition } from './condition.ts';
import type { ConditionScene } from './conditionKind.ts';
import { conditionKind, measuredKind } from './conditionKinds.ts';
import { compares } from './measuring.ts';
import { pastWorld } from './pastWorld.ts';

export function holds(condition: Condition, scene: ConditionScene): boolean {
  return isJoined(condition) ? joinedHolds(condition, scene) : conditionKind(condition).holds(condition, scene);
}

const JOINED: readonly string[] = [
  'all',
  'any',
  'not',
  'forRounds',
  'rounds',
  'fraction',
  'mean',
] satisfies readonly JoinedCondition['is'][];

/** Built of other conditions. */
export function isJoined(condition: Condition): condition is JoinedCondition {
  return JOINED.includes(condition.is);
}

/** The conditions of which a joined one is built. */
export function partsOf(condition: JoinedCondition): readonly Condition[] {
  return condition.is === 'all' || condition.is === 'any' ? condition.of : [condition.of];
}

function joinedHolds(condition: JoinedCondition, scene: ConditionScene): boolean {
  switch (condition.is) {
    case 'not':
      return !holds(condition.of, scene);
    case 'all':
      return condition.of.every((part) => holds(part, scene));
    case 'any':
      return condition.of.some((part) => holds(part, scene));
    case 'forRounds': {
      const last = closes(scene).slice(-condition.n);
      return last.length >= condition.n && last.every((close) => holds(condition.of, close));
    }
    case 'rounds':
      return compares(condition.compare, heldAt(condition.of, scene), condition.n);
    case 'fraction': {
      const all = closes(scene).length;
      return all > 0 && heldAt(condition.of, scene) * 100 >= condition.percent * all;
    }
    case 'mean':
      return meanHolds(condition.of, scene);
    default:
      return assertNever(condition);
  }
}

/** The scene at each Close so far, the first round first. */
function closes(scene: ConditionScene): readonly ConditionScene[] {
  return scene.world.history.map((past, index) => ({ ...scene, past, world: pastWorld(scene.world, index) }));
}

/** At how many Closes so far it held. */
export function heldAt(condition: Condition, scene: ConditionScene): number {
  return closes(scene).filter((close) => holds(condition, close)).length;
}

function meanHolds(condition: MeasuredCondition, scene: ConditionScene): boolean {
  const found = closes(scene)
    .map((close) => measuredKind(condition).measure(condition, close))
    .filter((n) => n !== null);
  if (found.length === 0) return false;
  // Sums against n times the number of rounds: whole numbers, no rounding.
  return compares(
    condition.compare,
    found.reduce((sum, n) => sum + n, 0),
    condition.n * found.length,
  );
}
