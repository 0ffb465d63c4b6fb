// B5: what was asked of intelligence last round is told, in private and true (rules 8 intelligence).

import { isAfghan } from '../../board/fronts.ts';
import type { ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { Text } from '../../text/text.ts';
import type { Chronicle } from '../chronicle.ts';
import { passOnPresence } from '../sharedPresence.ts';

export function deliverIntelligence(chronicle: Chronicle): void {
  const { state } = chronicle;
  const asked = state.policyHistory.filter(
    ({ policy, round }) => policy === 'intelligence' && round === state.round - 1,
  );
  for (const { power, choice } of asked) {
    const send = (text: Text): void => chronicle.add({ type: 'cableSent', power, round: state.round, text });
    if (choice.intelligence === 'mainAlert') {
      const main = state.alerts?.truth.find(({ role }) => role === 'main');
      if (main) send({ key: 'cable.mainAlert', args: { front: { province: main.front } } });
    } else if (choice.province !== undefined) {
      for (const province of withNeighbours(choice.province)) {
        const presence = state.presence[province] ?? 0;
        send({ key: 'cable.presence', args: { province: { province }, presence } });
        passOnPresence(chronicle, power, province);
      }
    }
  }
}

/** The province and the Afghan provinces next to it. */
function withNeighbours(province: ProvinceId): readonly ProvinceId[] {
  const next = REGION_BOARD.provinces[province]?.armyNeighbours ?? [];
  return [province, ...next.toSorted()].filter((id) => isAfghan(REGION_BOARD, id));
}
