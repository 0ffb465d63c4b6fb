// "You two are coordinated" (scenario.md B, *Good cop*, *Bad cop*): when a bot says it aloud. Right, it costs two rivals their secret aim; wrong, a
// point of standing. It goes by what everybody sees: who keeps its doors where the twins would keep them, and whose army stands where.
import type { PlayerCommand } from '../../command/command.ts';
import { hasAccusations, hasAccused } from '../../view/accusations.ts';
import { leadOf } from '../lead.ts';
import type { Mind } from '../mind.ts';
import { BARRACKS } from '../orders/rotation.ts';

/** Rounds left at which there is enough to go by; chance that a government speaks up, from the quietest to the loudest. */
const LATE = 2;
const SPEAKS = 0.005;
const LOUD = 0.05;
/** Posts for which Dushanbe would press if it were the bad cop. */
const POSTS = 4;

/** Once a match, and not by the two themselves. */
export function accusationToMake(mind: Mind): PlayerCommand | null {
  const { power, view, roundsLeft } = mind;
  if (!hasAccusations(view) || power === 'ru' || power === 'tj' || roundsLeft > LATE) return null;
  if (!view.powers.includes('ru') || !view.powers.includes('tj') || hasAccused(view.log, power)) return null;
  const ahead = Math.max(leadOf(mind, 'ru'), leadOf(mind, 'tj')) > 0;
  if (!ahead || !looksCoordinated(mind) || mind.dice('accuse') > SPEAKS + LOUD * mind.temper.words) return null;
  return { type: 'accuse' };
}

/** Dushanbe never went beyond a contact while the posts came, Moscow kept its embassy, and no army of Dushanbe's own took a barracks. */
function looksCoordinated({ view, world }: Mind): boolean {
  const tj = view.power.tj?.status;
  const ownArmy = Object.values(world.units).some(({ owner, at }) => owner === 'tj' && BARRACKS.includes(at));
  const cautious = tj === 'shunned' || tj === 'contact';
  return cautious && !ownArmy && view.posts.tajik >= POSTS && view.power.ru?.status === 'embassy';
}
