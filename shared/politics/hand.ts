// Whether a power could do what only a policy card does (rules 8): nobody promises, or is asked for, what is not in its hand.
import type { PowerId } from '../board/ids.ts';
import type { World } from './world.ts';

/** The card that sets a border regime, and the one that states whether an alarm is real. */
export const REGIME_CARD = 'setBorderRegime';
export const STATEMENT_CARD = 'assessment';

/** True also where the hands are not known: then whoever knows them says so. */
export function holdsCard({ hands }: Pick<World, 'hands'>, power: PowerId, policy: string): boolean {
  return hands === undefined || (hands[power]?.includes(policy) ?? false);
}
