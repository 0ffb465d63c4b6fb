// Whether a condition holds in a world, and what may be asked of whom (rules 11.1). Pure; what is not known reads as false.
import type { Board } from '../../board/board.ts';
import type { World } from '../world.ts';
import type { Condition } from './condition.ts';

export interface ConditionScene {
  /** As the asker knows it: the engine's own, or what one viewer may know. */
  readonly world: World;
  readonly board: Board;
}

export function holds(condition: Condition, _scene: ConditionScene): boolean {
  if (condition.is === 'not') return !holds(condition.of, _scene);
  if (condition.is === 'all') return condition.of.every((part) => holds(part, _scene));
  if (condition.is === 'any') return condition.of.some((part) => holds(part, _scene));
  return false;
}
