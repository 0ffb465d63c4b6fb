// The answer to a quick phrase that a person sent: short, and in keeping with what the bot is about to do.
import type { ProvinceId } from '../../board/ids.ts';
import type { QuickPhrase } from '../../command/command.ts';
import type { Message } from '../../view/publicView.ts';
import type { Mind } from '../mind.ts';
import { pledgedActs } from '../orders/obligations.ts';

/** Null if there is nothing to answer. Free words are not understood: they get a polite nod. */
export function replyTo(mind: Mind, { phrase, from }: Message): QuickPhrase | null {
  if (phrase === undefined) return { id: 'greet' };
  switch (phrase.id) {
    case 'greet':
      return { id: 'greet' };
    case 'helpMe':
      return helpFor(mind, phrase.province);
    case 'whoGuards':
      return phrase.province !== undefined && stoodBehind(mind, phrase.province)
        ? { id: 'iSupport', province: phrase.province }
        : { id: 'refuse' };
    case 'canYouSecure':
      return canSecure(mind, phrase.province) ? { id: 'payFirst', coins: 1, power: from } : { id: 'refuse' };
    case 'payFirst':
      return mind.coins > 1 ? { id: 'accept' } : { id: 'refuse' };
    case 'isReal':
    case 'isPretext':
    case 'iSupport':
    case 'iWill':
    case 'accept':
      return { id: 'thank' };
    case 'youBroke':
      return mind.temper.honour > 0.5 ? { id: 'iWill' } : { id: 'refuse' };
    case 'refuse':
    case 'notForThatPrice':
    case 'thank':
      return null;
  }
}

/** Help is for sale: the price is said, the paper follows (orderIdeas.ts). */
function helpFor(mind: Mind, province: ProvinceId | undefined): QuickPhrase {
  if (province === undefined) return { id: 'refuse' };
  if (stoodBehind(mind, province)) return { id: 'iSupport', province };
  const near = mind.board.provinces[province]?.armyNeighbours ?? [];
  return mind.units.some(({ at }) => near.includes(at)) ? { id: 'payFirst', coins: 1 } : { id: 'refuse' };
}

function stoodBehind(mind: Mind, province: ProvinceId): boolean {
  return pledgedActs(mind).some(
    ({ giver, act }) => giver === mind.power && act.type === 'supportHold' && act.at === province,
  );
}

function canSecure(mind: Mind, province: ProvinceId | undefined): boolean {
  return mind.units.some(({ at }) => at === province);
}
