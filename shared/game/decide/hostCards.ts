// The host's hand on the deck (scenario.md E): a card played by hand, or written in the host's own words, for the next Briefing.
import { isAfghan } from '../../board/fronts.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { WRITTEN, type WrittenCard, type WrittenEffect } from '../../command/writtenCard.ts';
import { inPlay } from '../phases.ts';
import type { MatchState } from '../state.ts';
import { playable } from '../steps/card.ts';
import { type Answer, type Deciding, no, OBEYED } from './deciding.ts';

/** By the host's hand: any card of the deck whose powers are here, also one that was played before. Everybody is told that one comes. */
export function playCard({ chronicle, seat, system }: Deciding, id: string): Answer {
  const { state } = chronicle;
  if (!system && !seat?.host) return no('notHost');
  if (!inPlay(state) || state.phase === 'dispatch') return no('wrongPhase');
  if (!playable(state).includes(id)) return no('noSuchCard');
  if (state.cardsDue.includes(id)) return no('alreadyDone');
  chronicle.add({ type: 'cardDue', card: id });
  chronicle.log({ k: 'newsline', text: { key: 'news.hostCard', args: {} } });
  return OBEYED;
}

/** Refused at the first field that makes no sense. */
export function writeCard({ chronicle, seat, system }: Deciding, card: WrittenCard): Answer {
  const { state } = chronicle;
  if (!system && !seat?.host) return no('notHost');
  if (!inPlay(state) || state.phase === 'dispatch') return no('wrongPhase');
  const headline = card.headline.trim();
  const text = card.text.trim();
  if (headline === '' || text === '') return no('messageEmpty');
  if (headline.length > WRITTEN.headline || text.length > WRITTEN.text) return no('messageTooLong');
  if (card.effects.length > WRITTEN.effects) return no('badTerms');
  for (const effect of card.effects) {
    const fault = faultOf(state, effect);
    if (fault) return fault;
  }
  chronicle.add({ type: 'cardWritten', card: { headline, text, effects: card.effects } });
  chronicle.log({ k: 'newsline', text: { key: 'news.hostCard', args: {} } });
  return OBEYED;
}

function faultOf(state: MatchState, effect: WrittenEffect): Answer {
  if (effect.by === 0 || Math.abs(effect.by) > WRITTEN.by) return no('badTerms');
  if (effect.effect === 'violence') {
    const known = isAfghan(REGION_BOARD, effect.province) && !state.closed.includes(effect.province);
    return known ? OBEYED : no('badTarget');
  }
  return state.powers.includes(effect.power) ? OBEYED : no('notInMatch');
}
