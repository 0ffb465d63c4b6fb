// Once more: the same settings, a new table. Who played alone against bots begins again at once with the same power.
import type { PrivateView } from '../../../shared/view/privateView.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';
import { createMatch } from '../../net/http.ts';
import { rememberSeat } from '../../net/seatKeys.ts';
import { goTo } from '../../router/route.ts';

/** Resolves false if no table could be opened (the line is down); nothing was changed then. */
export async function rematch(view: PublicView, mine: PrivateView): Promise<boolean> {
  const name = view.seats[mine.seat]?.name ?? '';
  const alone = Object.keys(view.seats).length === 1;
  const answer = await createMatch({
    name,
    preset: view.preset,
    settings: { ...view.settings },
    ...(alone && mine.power ? { practise: true, power: mine.power } : {}),
  });
  if (!answer.ok) return false;
  rememberSeat(answer.value, name, Date.now());
  goTo(`/m/${answer.value.code}`);
  return true;
}
