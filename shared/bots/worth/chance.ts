// How likely a condition is to hold in a round to come, as the bot sees the world now (rules 11.1). It knows what its seat may know, and guesses.
import { frontsOf } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import type { Condition } from '../../politics/conditions/condition.ts';
import { holds } from '../../politics/conditions/holds.ts';
import { presetOf } from '../../scenario/presets.ts';
import type { Mind } from '../mind.ts';

/** What holds now mostly goes on to hold; what does not may yet come. */
const STAYS = 0.8;
const COMES = 0.25;

/** 0-1. */
export function chanceOf(mind: Mind, condition: Condition): number {
  switch (condition.is) {
    case 'not':
      return 1 - chanceOf(mind, condition.of);
    case 'all':
      return condition.of.reduce((product, part) => product * chanceOf(mind, part), 1);
    case 'any':
      return 1 - condition.of.reduce((product, part) => product * (1 - chanceOf(mind, part)), 1);
    case 'frontNamed':
      return namedShare(mind, [condition.front]);
    case 'ownFrontNamed':
      return namedShare(mind, ownFronts(mind, condition.power));
    default:
      return holdsNow(mind, condition) ? STAYS : COMES;
  }
}

/** Whether it holds as the world stands: this is how it would be read at this round's bell, if nothing changed before. */
export function holdsNow({ world, board }: Mind, condition: Condition): boolean {
  return holds(condition, { world, board });
}

/** Chance that at least one of the fronts is named in a month: so many of all are drawn (rules 9.1). */
function namedShare(mind: Mind, fronts: readonly ProvinceId[]): number {
  const all = frontsOf(mind.board, mind.world.powers).length;
  const share = Math.min(1, presetOf(mind.view).alerts / Math.max(1, all));
  return 1 - (1 - share) ** fronts.length;
}

function ownFronts({ board, world }: Mind, power: PowerId): readonly ProvinceId[] {
  return frontsOf(board, world.powers).filter((front) => world.controller[front] === power);
}
