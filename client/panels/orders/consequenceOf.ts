// The sentence under an order: its price or right, or what securing that place would do (rules 4.5, 9.3).
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { NARCOTICS_GATES } from '../../../shared/board/routes.ts';
import type { GameOrder } from '../../../shared/politics/world.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { OrderChoice } from '../../../shared/view/privateView.ts';
import type { AlmanacPageId } from '../../store/almanac.ts';
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

/** The page of the almanac on what this order is, or on what is special about it. */
export function pageOf({ order, meaning }: OrderChoice): AlmanacPageId {
  if (meaning.kind === 'incursion') return 'word.incursion';
  if (meaning.kind === 'needsPact') return 'clause.access';
  switch (order.type) {
    case 'secure':
      return 'word.secure';
    case 'supportHold':
    case 'supportMove':
      return 'word.support';
    case 'hold':
    case 'move':
    case 'convoy':
      return 'rules.4';
    default:
      return assertNever(order);
  }
}
