// What a power learns of IS-K in a province goes to its partners by cable, where a counterTerror clause names the province (rules 6.1).
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { REGION_BOARD } from '../board/regionBoard.ts';
import { sharedWith } from '../politics/sharedWatch.ts';
import type { Text } from '../text/text.ts';
import type { Chronicle } from './chronicle.ts';

/** Sends each partner the presence there as it is now, once a round. */
export function passOnPresence(chronicle: Chronicle, power: PowerId, province: ProvinceId): void {
  const { state } = chronicle;
  const presence = state.presence[province] ?? 0;
  const text: Text = {
    key: 'cable.sharedPresence',
    args: { power: { power }, province: { province }, presence },
  };
  for (const partner of sharedWith(state, REGION_BOARD, power, province)) {
    const known = chronicle.state.cables.some(
      (cable) =>
        cable.power === partner && cable.round === state.round && JSON.stringify(cable.text) === JSON.stringify(text),
    );
    if (!known) chronicle.add({ type: 'cableSent', power: partner, round: state.round, text });
  }
}
