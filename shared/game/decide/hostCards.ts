// The host's hand on the deck (scenario.md E): a card played by hand, or written in the host's own words, for the next Briefing.
import type { WrittenCard } from '../../command/writtenCard.ts';
import { writtenFaults } from '../../scenario/writtenFaults.ts';
import { inPlay } from '../phases.ts';
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
  const [fault] = writtenFaults(card, state);
  if (fault) return no(fault.code, { field: fault.field });
  const headline = card.headline.trim();
  const text = card.text.trim();
  chronicle.add({ type: 'cardWritten', card: { headline, text, effects: card.effects } });
  chronicle.log({ k: 'newsline', text: { key: 'news.hostCard', args: {} } });
  return OBEYED;
}
