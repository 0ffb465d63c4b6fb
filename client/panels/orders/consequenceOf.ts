// The sentence under an order: its price or right, or what securing that place would do (rules 4.5, 9.3).
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { NARCOTICS_GATES } from '../../../shared/board/routes.ts';
import type { Text } from '../../../shared/text/text.ts';
import type { OrderChoice } from '../../../shared/view/privateView.ts';
import { consequence } from '../../store/matchOrders.ts';

export function consequenceOf(choice: OrderChoice, at: ProvinceId, titleOf: (pact: string) => string): Text {
  if (choice.order.type === 'secure' && choice.meaning.kind === 'plain') {
    const gate = Object.values(NARCOTICS_GATES).some((gates) => gates.includes(at));
    return { key: gate ? 'match.means.secure.gate' : `match.means.secure.${choice.order.lowers}` };
  }
  return consequence(choice, titleOf);
}
