// The messages of one conversation as dispatch slips, oldest first, the newest in sight; the empty thread says what to talk about.
import { useEffect, useRef } from 'preact/hooks';
import type { ChannelId } from '../../../shared/command/command.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { Message } from '../../../shared/view/publicView.ts';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { MessageSlip } from './MessageSlip.tsx';
import { UnsentSlips } from './UnsentSlips.tsx';

export function Thread({ channel, messages }: { readonly channel: ChannelId; readonly messages: readonly Message[] }) {
  const { view, mine } = useMatch();
  const end = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1)?.id;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [channel, newest]);
  return (
    <section class="talks-thread" aria-live="polite" aria-label={word('match.talks.thread')}>
      <div class="talks-thread-gap" />
      {messages.length === 0 && (
        <p class="match-note" data-testid="no-messages">
          {mine === null
            ? word('match.talks.empty.watching')
            : word('match.talks.empty', { count: view.alerts.length })}
        </p>
      )}
      {messages.map((message, i) => (
        <div key={message.id} class="talks-item">
          {messages[i - 1]?.round !== message.round && <p class="talks-when">{say(monthText(message.round))}</p>}
          <MessageSlip message={message} />
        </div>
      ))}
      <UnsentSlips channel={channel} />
      <div ref={end} />
    </section>
  );
}
