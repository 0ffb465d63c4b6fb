// One dispatch: who, what, what is attached, and behind a small button the marks that nobody sees until the archives open (rules 5).
import { useState } from 'preact/hooks';
import type { Attachment, QuickPhrase } from '../../../shared/command/command.ts';
import type { Message } from '../../../shared/view/publicView.ts';
import { slipTitle } from '../../store/matchOrders.ts';
import { pactById } from '../../store/matchPacts.ts';
import { DispatchSlip } from '../../ui/DispatchSlip.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { PactCard } from '../pacts/PactCard.tsx';
import { placeName, say, word } from '../words.ts';

export function MessageSlip({ message }: { readonly message: Message }) {
  const { me, ui } = useMatch();
  const own = message.from === me;
  const sketch = message.attach?.type === 'sketch' ? message.attach : null;
  const draw = (on: boolean) => {
    if (sketch !== null) ui.sketch.value = on ? sketch : null;
  };
  return (
    <article
      class={`talks-message${own ? ' is-own' : ''}`}
      data-testid={`message-${message.id}`}
      onMouseEnter={() => draw(true)}
      onMouseLeave={() => draw(false)}
      onFocus={() => draw(true)}
      onBlur={() => draw(false)}
    >
      <DispatchSlip from={message.from} own={own} {...nameOn(message)}>
        {wordsOf(message)}
        {message.attach !== undefined && message.attach.type !== 'pact' && <Attached attach={message.attach} />}
      </DispatchSlip>
      {message.attach?.type === 'pact' && <AttachedPact pact={message.attach.pact} />}
      {me !== null && <Marks message={message} own={own} />}
    </article>
  );
}

/** On the floor the power is named; in a delegation the person. */
function nameOn({ channel, from, name }: Message): { readonly name?: string } {
  if (channel === 'own') return name === undefined ? {} : { name };
  if (channel !== 'floor' && channel.split('+').length < 3) return {};
  return { name: word(`power.${from}.name`) };
}

/** Free words as they are; a quick phrase in the reader's language. */
export function wordsOf(message: Pick<Message, 'text' | 'phrase'>): string {
  return [message.phrase === undefined ? '' : phraseWords(message.phrase), message.text ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

export function phraseWords({ id, province, power, coins }: QuickPhrase): string {
  return word(`phrase.${id}`, {
    province: province === undefined ? '…' : { province },
    power: power === undefined ? '…' : { power },
    coins: coins ?? '…',
  });
}

function Attached({ attach }: { readonly attach: Exclude<Attachment, { readonly type: 'pact' }> }) {
  const { view, ui } = useMatch();
  if (attach.type === 'province') {
    return (
      <button
        type="button"
        class="talks-place"
        onClick={() => {
          ui.focused.value = attach.province;
        }}
      >
        {placeName(attach.province)}
      </button>
    );
  }
  return (
    <button
      type="button"
      class="talks-sketch"
      title={word('match.talks.sketch.hint')}
      onClick={() => (ui.sketch.value = attach)}
    >
      {attach.orders
        .map(({ unit, order }) => {
          const placed = view.unit[unit];
          return placed === undefined ? '' : say(slipTitle(order, placed.at));
        })
        .filter((line) => line !== '')
        .join(' · ')}
    </button>
  );
}

function AttachedPact({ pact: id }: { readonly pact: string }) {
  const { view, mine } = useMatch();
  const pact = pactById(view, mine, id);
  return pact === null ? <p class="match-note">{word('match.pact.gone')}</p> : <PactCard pact={pact} />;
}

type Mark = 'meant' | 'notMeant' | 'believed' | 'doubted';

function Marks({ message, own }: { readonly message: Message; readonly own: boolean }) {
  const { ask, refusal } = useAsk();
  const [open, setOpen] = useState(false);
  const [mark, setMark] = useState<Mark | null>(null);
  const marks: readonly Mark[] = own ? ['meant', 'notMeant'] : ['believed', 'doubted'];
  return (
    <div class="talks-marks">
      <button
        type="button"
        class="talks-marks-open"
        aria-expanded={open}
        aria-label={word('match.mark.open')}
        title={word('match.mark.open')}
        onClick={() => setOpen(!open)}
      >
        {mark === null ? '···' : word(`match.mark.${mark}`)}
      </button>
      {open && (
        <fieldset class="talks-marks-menu set">
          {marks.map((id) => (
            <button
              type="button"
              key={id}
              aria-pressed={mark === id}
              onClick={() => {
                ask({ type: 'mark', message: message.id, mark: id }).then((ok) => ok && setMark(id));
                setOpen(false);
              }}
            >
              {word(`match.mark.${id}`)}
            </button>
          ))}
          <small>{refusal === null ? word('match.mark.note') : say(refusal)}</small>
        </fieldset>
      )}
    </div>
  );
}
