// A power's border regime for refugees changes, and everybody is told (rules 6.1, 8 setBorderRegime). Who may change it is decided elsewhere.
import type { PowerId } from '../board/ids.ts';
import type { BorderRegime } from '../politics/world.ts';
import type { Chronicle } from './chronicle.ts';

/** Sets the regime; nothing is told if it is so already. */
export function setRegime(chronicle: Chronicle, power: PowerId, regime: BorderRegime): void {
  if (chronicle.state.power[power]?.regime === regime) return;
  chronicle.add({ type: 'regimeSet', power, regime });
  chronicle.log({ k: 'regime', power, regime });
}
