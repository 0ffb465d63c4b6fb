// R5: status steps of pacts are taken, and rights are read; they hold to Close (rules 1.1).
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { kindOf } from '../../politics/clauseKinds.ts';
import { bindingClauses, pactsInForce } from '../../politics/inForce.ts';
import { canMove, isRise, statusAfter } from '../../politics/statusLadder.ts';
import type { Chronicle } from '../chronicle.ts';
import { markDone } from '../pacts/markDone.ts';
import { isFrozen, setStatus } from '../statusChanges.ts';

export function readRights(chronicle: Chronicle): void {
  takeStatusSteps(chronicle);
  chronicle.add({ type: 'found', record: { inForce: pactsInForce(chronicle.state).map(({ id }) => id) } });
}

/** Each step once; while an edict forbids a rise it waits (rules 8 edict). A step overtaken by others is done too. */
function takeStatusSteps(chronicle: Chronicle): void {
  for (const binding of bindingClauses(chronicle.state, REGION_BOARD)) {
    for (const effect of kindOf(binding.clause).effects(binding.clause, binding.context)) {
      if (effect.type !== 'statusStep') continue;
      const { power, move } = effect;
      if (isRise(move) && isFrozen(chronicle.state)) continue;
      const now = chronicle.state.power[power];
      if (now && canMove(now, move)) {
        const after = statusAfter(now, move);
        setStatus(chronicle, power, after.status);
        if (after.listsTaliban !== now.listsTaliban) {
          chronicle.add({ type: 'listingSet', power, listed: after.listsTaliban });
          chronicle.log({ k: 'listing', power, listed: after.listsTaliban });
        }
      }
      markDone(chronicle, binding);
    }
  }
}
