// B5: what was asked of intelligence last round is told, in private and true (rules 8 intelligence).

import { isAfghan } from '../../board/fronts.ts';
import type { PowerId, ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { signedClauses } from '../../politics/alignment.ts';
import { kindOf } from '../../politics/clauseKinds.ts';
import { mayRead, pactsInForce, partiesOf } from '../../politics/inForce.ts';
import { luckiest } from '../../situation/roll.ts';
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
    } else if (choice.about !== undefined) {
      send(aboutSecretPact(chronicle, power, choice.about));
    } else if (choice.province !== undefined) {
      for (const province of withNeighbours(choice.province)) {
        const presence = state.presence[province] ?? 0;
        send({ key: 'cable.presence', args: { province: { province }, presence } });
        passOnPresence(chronicle, power, province);
      }
    }
  }
}

/** One secret pact of a power that the asker is no party to, drawn, with what it says; or that there is none (rules 8). */
function aboutSecretPact({ state, roll }: Chronicle, asker: PowerId, of: PowerId): Text {
  const hidden = pactsInForce(state).filter((pact) => partiesOf(pact).includes(of) && !mayRead(pact, asker));
  const pact = luckiest(hidden, ({ id }) => roll('spiedPact', id));
  if (!pact) return { key: 'cable.noSecretPact', args: { power: { power: of } } };
  const parties = partiesOf(pact);
  const round = pact.inForceSince ?? state.round;
  const what = signedClauses(pact).map(({ clause }) => kindOf(clause).title(clause, { parties, round }));
  return {
    key: 'cable.secretPact',
    args: { parties: { list: parties.map((power) => ({ power })) }, what: { list: what } },
  };
}

/** The province and the Afghan provinces next to it. */
function withNeighbours(province: ProvinceId): readonly ProvinceId[] {
  const next = REGION_BOARD.provinces[province]?.armyNeighbours ?? [];
  return [province, ...next.toSorted()].filter((id) => isAfghan(REGION_BOARD, id));
}
