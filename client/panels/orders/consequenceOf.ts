// The sentence under an order: its price or right, or what securing that place would do (rules 4.5, 9.3).
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { NARCOTICS_GATES } from '../../../shared/board/routes.ts';
import type { GameOrder } from '../../../shared/politics/world.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { OrderChoice } from '../../../shared/view/privateView.ts';
import { consequence } from '../../store/matchOrders.ts';

/** An army that is told to go where no land leads. */
function goesBySea(order: GameOrder, at: ProvinceId): boolean {
  if (order.type !== 'move') return false;
  const here = REGION_BOARD.provinces[at];
  const { province } = order.to;
  const near = [...(here?.armyNeighbours ?? []), ...Object.values(here?.fleetNeighbours ?? {}).flat()];
  return !near.includes(province);
}

export function consequenceOf(choice: OrderChoice, at: ProvinceId, titleOf: (pact: string) => string): Text {
  if (choice.order.type === 'secure' && choice.meaning.kind === 'plain') {
    const gate = Object.values(NARCOTICS_GATES).some((gates) => gates.includes(at));
    return { key: gate ? 'match.means.secure.gate' : `match.means.secure.${choice.order.lowers}` };
  }
  if (choice.meaning.kind === 'plain' && goesBySea(choice.order, at)) return { key: 'match.means.plain.moveBySea' };
  return consequence(choice, titleOf);
}
