// One line for what hangs on a message that is being written.
import type { Attachment } from '../../../shared/command/command.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';
import { slipTitle } from '../../store/matchOrders.ts';
import { placeName, say, word } from '../words.ts';

export function attachedWords(attach: Attachment, view: PublicView, titleOf: (pact: string) => string): string {
  switch (attach.type) {
    case 'province':
      return placeName(attach.province);
    case 'pact':
      return titleOf(attach.pact);
    case 'sketch':
      return word('match.talks.sketch', {
        orders: {
          list: attach.orders.flatMap(({ unit, order }) => {
            const placed = view.unit[unit];
            return placed === undefined ? [] : [say(slipTitle(order, placed.at))];
          }),
        },
      });
  }
}
