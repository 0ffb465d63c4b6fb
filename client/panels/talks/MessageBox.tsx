// Where one writes: phrases as chips with slots, attachments, 500 characters, and what was typed is kept when the tab changes.
import { useState } from 'preact/hooks';
import type { Attachment, ChannelId } from '../../../shared/command/command.ts';
import type { TextArg } from '../../../shared/text/text.ts';
import { charactersOf, MESSAGE_LENGTH, messagesIn } from '../../store/matchTalks.ts';
import { Button } from '../../ui/Button.tsx';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';
import { AttachMenu } from './AttachMenu.tsx';
import { attachedWords } from './attachWords.ts';
import { sendMessage } from './outbox.ts';
import { PhraseBar } from './PhraseBar.tsx';

/** From here on the counter is shown. */
const COUNT_FROM = 400;

export function MessageBox({ channel, to }: { readonly channel: ChannelId; readonly to: TextArg }) {
  const { view, mine, ui, session, titleOf } = useMatch();
  const [attach, setAttach] = useState<Attachment | null>(null);
  const text = ui.typed.value[channel] ?? '';
  const length = charactersOf(text);
  const tooLong = length > MESSAGE_LENGTH;
  const answering = messagesIn(view, mine, channel).at(-1)?.attach?.type === 'pact';
  if (view.settings.press === 'none') return <p class="match-note">{word('match.talks.closed')}</p>;

  const type = (value: string) => {
    ui.typed.value = { ...ui.typed.value, [channel]: value };
  };
  const send = () => {
    const trimmed = text.trim();
    if (tooLong || (trimmed === '' && attach === null)) return;
    void sendMessage(session, {
      type: 'say',
      channel,
      ...(trimmed === '' ? {} : { text: trimmed }),
      ...(attach === null ? {} : { attach }),
    });
    type('');
    setAttach(null);
  };

  return (
    <div class="talks-box">
      <PhraseBar channel={channel} answering={answering} />
      {attach !== null && (
        <div class="talks-attached">
          {attachedWords(attach, view, titleOf)}
          <button type="button" class="lk" onClick={() => setAttach(null)}>
            {word('match.talks.detach')}
          </button>
        </div>
      )}
      <div class="talks-row">
        <AttachMenu set={setAttach} />
        <textarea
          class={`talks-input${tooLong ? ' is-wrong' : ''}`}
          rows={1}
          value={text}
          placeholder={word('match.talks.write', { to })}
          aria-label={word('match.talks.write', { to })}
          data-testid="message-input"
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
              event.preventDefault();
              send();
            }
          }}
        />
        <Button testid="send" disabled={text.trim() === '' && attach === null} onClick={send}>
          {word('match.talks.send')}
        </Button>
      </div>
      {length >= COUNT_FROM && (
        <p class={tooLong ? 'match-refusal' : 'match-note'} role={tooLong ? 'alert' : undefined}>
          {tooLong
            ? word('match.talks.tooLong', { count: length - MESSAGE_LENGTH })
            : word('match.talks.left', { count: MESSAGE_LENGTH - length })}
        </p>
      )}
    </div>
  );
}
