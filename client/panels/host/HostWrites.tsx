// A card in the host's own words for the next Briefing, with up to four effects (scenario.md E). What makes no sense is said under its field,
// what is left is read in words before it is laid on the pile.
import { useState } from 'preact/hooks';
import { WRITTEN } from '../../../shared/command/writtenCard.ts';
import { effectText } from '../../../shared/scenario/effectText.ts';
import {
  type CardDraft,
  cardOf,
  EMPTY_CARD,
  faultAt,
  faultsOf,
  freshEffect,
  hasRoom,
} from '../../store/writtenDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { EffectRow } from './EffectRow.tsx';

export function HostWrites() {
  const { view } = useMatch();
  const { ask, busy, refusal, forget } = useAsk();
  const [draft, setDraft] = useState<CardDraft>(EMPTY_CARD);
  // Nobody is told off before having tried.
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const faults = faultsOf(draft, view);
  const faultOf = (field: 'headline' | 'text') => {
    const fault = tried ? faultAt(faults, field) : null;
    return fault === null ? null : say(fault);
  };
  const change = (part: Partial<CardDraft>): void => {
    setDraft({ ...draft, ...part });
    setSent(false);
    forget();
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (faults.length > 0 || !(await ask({ type: 'writeCard', card: cardOf(draft) }))) return;
    setDraft(EMPTY_CARD);
    setTried(false);
    setSent(true);
  };
  return (
    <details class="fold host-writes">
      <summary data-testid="host-writes">{word('match.host.write')}</summary>
      <div class="host-form">
        <TextField
          label={word('match.host.write.headline')}
          testid="write-headline"
          limit={WRITTEN.headline}
          value={draft.headline}
          error={faultOf('headline')}
          onInput={({ currentTarget }) => change({ headline: currentTarget.value })}
        />
        <TextArea
          label={word('match.host.write.text')}
          testid="write-text"
          rows={3}
          limit={WRITTEN.text}
          value={draft.text}
          error={faultOf('text')}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        <fieldset class="bare host-effects">
          <legend class="field-label">{word('match.host.write.effects', { most: WRITTEN.effects })}</legend>
          {draft.effects.map((effect, at) => (
            <EffectRow
              // Lines have no name but their place.
              key={`effect${at + 1}`}
              at={at}
              effect={effect}
              fault={faultAt(faults, at)}
              change={(changed) => change({ effects: draft.effects.with(at, changed) })}
              remove={() => change({ effects: draft.effects.toSpliced(at, 1) })}
            />
          ))}
          {hasRoom(draft) && (
            <Button
              small
              testid="write-add"
              onClick={() => change({ effects: [...draft.effects, freshEffect(view, draft.effects)] })}
            >
              {word('match.host.write.add')}
            </Button>
          )}
        </fieldset>
        <Preview draft={draft} bad={faults.flatMap(({ field }) => (typeof field === 'number' ? [field] : []))} />
        <div class="host-row">
          <Button small kind="primary" testid="write-send" disabled={busy} onClick={send}>
            {word('match.host.card.play')}
          </Button>
          <span role="status" class="match-note">
            {sent && word('match.host.card.played')}
          </span>
        </div>
        {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
      </div>
    </details>
  );
}

/** The card as the table will read it; lines that make no sense are left out. */
function Preview({ draft, bad }: { readonly draft: CardDraft; readonly bad: readonly number[] }) {
  const card = cardOf(draft);
  if (card.headline === '' && card.text === '' && card.effects.length === 0) return null;
  const sound = card.effects.filter((_, at) => !bad.includes(at));
  return (
    <div class="host-preview" data-testid="write-preview">
      <span class="lbl">{word('match.host.write.preview')}</span>
      {card.headline !== '' && <b>{card.headline}</b>}
      {card.text !== '' && <p>{card.text}</p>}
      {sound.length > 0 && (
        <ul class="plain">
          {sound.map((effect, at) => (
            <li key={`${effect.effect}${at + 1}`}>{say(effectText(effect))}</li>
          ))}
        </ul>
      )}
      {sound.length === 0 && <p class="match-note">{word('match.host.write.noEffect')}</p>}
    </div>
  );
}
