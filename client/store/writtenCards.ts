// Cards in the host's own words that came with this month's Briefing (scenario.md E): told as news, read as cards.
import type { Text } from '../../shared/text/text.ts';
import { valueTag } from '../../shared/view/playback/caption.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';

export interface WrittenNews {
  readonly headline: string;
  readonly text: string;
  /** What it changed, as far as the reader may know. */
  readonly lines: readonly Text[];
}

export function writtenCards(
  view: Pick<PublicView, 'log' | 'clock'>,
  mine: Pick<PrivateView, 'log'> | null,
): readonly WrittenNews[] {
  const now = [...view.log, ...(mine?.log ?? [])].filter(({ round }) => round === view.clock.round);
  return now.flatMap(({ fact }) => {
    if (fact.k !== 'newsline' || fact.text.key !== 'news.written') return [];
    const { headline, text } = fact.text.args ?? {};
    if (typeof headline !== 'string' || typeof text !== 'string') return [];
    const lines = now.flatMap(({ fact: other }) =>
      other.k === 'value' && other.cause.key === 'cause.written' && other.cause.args?.headline === headline
        ? [valueTag(other).text]
        : [],
    );
    return [{ headline, text, lines }];
  });
}
