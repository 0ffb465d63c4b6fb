// Carries out the one list of effects that cards, policies and motions share (rules 11.2), each family in a file of effects/.
// Nothing else changes the world by content. Values change at the end of the step.
import type { PowerId } from '../board/ids.ts';
import type { Effect, Target } from '../scenario/effect.ts';
import type { Text } from '../text/text.ts';
import type { Chronicle } from './chronicle.ts';
import { applyGround } from './effects/ground.ts';
import { applyKabul } from './effects/kabul.ts';
import { applyPaper } from './effects/paper.ts';
import { applyPower } from './effects/powers.ts';
import { applyTelling } from './effects/telling.ts';

/** What an effect happens in: the cause told with it, and who a target is; undefined: not in the match. */
export interface EffectScene {
  readonly chronicle: Chronicle;
  readonly cause: Text;
  readonly whoIs: (target: Target) => PowerId | undefined;
}

/** Applies one effect. `chooser`: who made the choice it hangs on. What it aims at is not in the match: nothing happens. */
export function applyEffect(chronicle: Chronicle, effect: Effect, cause: Text, chooser?: PowerId): void {
  const { powers } = chronicle.state;
  const whoIs = (target: Target): PowerId | undefined => {
    const power = target === 'chooser' ? chooser : target;
    return power !== undefined && powers.includes(power) ? power : undefined;
  };
  const scene: EffectScene = { chronicle, cause, whoIs };
  switch (effect.effect) {
    case 'coins':
    case 'stability':
    case 'standing':
    case 'radicalisation':
    case 'allowance':
    case 'give':
    case 'agendaRedrawn':
      applyPower(scene, effect);
      return;
    case 'violence':
    case 'presence':
    case 'flow':
    case 'stranded':
    case 'fort':
    case 'controllerRemoved':
    case 'push':
      applyGround(scene, effect);
      return;
    case 'status':
    case 'listing':
    case 'posts':
    case 'share':
    case 'ban':
    case 'flag':
      applyKabul(scene, effect);
      return;
    case 'suspendSupply':
    case 'suspendClause':
    case 'offer':
    case 'corridorSooner':
    case 'corridorFunded':
    case 'demandsLater':
    case 'regime':
    case 'statement':
    case 'seat':
    case 'member':
    case 'hubs':
      applyPaper(scene, effect);
      return;
    default:
      applyTelling(scene, effect);
  }
}
