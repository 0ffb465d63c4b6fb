// What was written and has not arrived: said so, with the text to copy; it goes by itself when the line is back.
import type { ChannelId } from '../../../shared/command/command.ts';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { wordsOf } from './MessageSlip.tsx';
import { drop, waitingIn } from './outbox.ts';

export function UnsentSlips({ channel }: { readonly channel: ChannelId }) {
  const { session } = useMatch();
  const line = session.line.value;
  return (
    <>
      {waitingIn(channel).map(({ key, said, state, why }) => (
        <div key={key} class={`talks-message is-own is-${state}`} data-testid={`outgoing-${state}`}>
          <div class="talks-unsent">
            <p>{wordsOf(said)}</p>
            <small>
              {state === 'sending' && line === 'live' && word('match.talks.sending')}
              {(state === 'unsent' || (state === 'sending' && line !== 'live')) && word('match.talks.unsent')}
              {state === 'refused' && why !== null && say(why)}
            </small>
            {state !== 'sending' && (
              <span class="talks-unsent-acts">
                <button type="button" class="lk" onClick={() => navigator.clipboard?.writeText(wordsOf(said))}>
                  {word('match.talks.copy')}
                </button>
                <button type="button" class="lk" onClick={() => drop(key)}>
                  {word('match.talks.discard')}
                </button>
              </span>
            )}
          </div>
        </div>
      ))}
    </>
  );
}
