// given: an event card on the table, as if it had been drawn.
import type { PresetId } from '../../shared/command/presetId.ts';
import { Chronicle } from '../../shared/game/chronicle.ts';
import { drawCard } from '../../shared/game/steps/card.ts';
import { type Given, given } from './given.ts';
import type { Play } from './play.ts';

/** A match in Diplomacy with this card on the table. */
export function dealt(card: string, preset: PresetId, more: Given = {}): Play {
  const play = given({ start: { preset }, ...more });
  const chronicle = new Chronicle({ ...play.state, cardsDue: [card] });
  drawCard(chronicle);
  chronicle.settle();
  play.state = chronicle.state;
  return play;
}
