// Violence raised by a policy or an event: the province is not quiet at R10, and the rise sends people over the border (rules 8, 9.2).
import type { ProvinceId } from '../../board/ids.ts';
import { MOST_VIOLENCE } from '../../situation/violence.ts';
import type { Chronicle } from '../chronicle.ts';

export function stir(chronicle: Chronicle, province: ProvinceId, by: number): void {
  const { violence, inRound } = chronicle.state;
  const before = violence[province] ?? 0;
  const now = Math.min(MOST_VIOLENCE, before + by);
  const { stirred = [], rose = [] } = inRound;
  chronicle.add({ type: 'violenceSet', province, now });
  chronicle.add({
    type: 'found',
    record: {
      stirred: [...new Set([...stirred, province])],
      rose: now > before ? [...new Set([...rose, province])] : rose,
    },
  });
}
