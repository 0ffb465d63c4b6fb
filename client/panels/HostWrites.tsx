// A card in the host's own words for the next Briefing, with one effect (scenario.md E). What makes no sense is said under the field.
import { useState } from 'preact/hooks';
import { WRITTEN, type WrittenEffect } from '../../shared/command/writtenCard.ts';
import { effectText } from '../../shared/scenario/effectText.ts';
import { Button } from '../ui/Button.tsx';
import { useAsk, useMatch } from './matchContext.ts';
import { say, word } from './words.ts';

const VALUES = ['stability', 'standing', 'coins', 'radicalisation'] as const;
const STEPS = [-2, -1, 1, 2] as const;

export function HostWrites() {
  const { view } = useMatch();
  const { ask, busy, refusal } = useAsk();
  const [headline, setHeadline] = useState('');
  const [text, setText] = useState('');
  const [effect, setEffect] = useState('');
  const choices = view.powers.flatMap((power) =>
    VALUES.flatMap((value) => STEPS.map((by): WrittenEffect => ({ effect: value, power, by }))),
  );
  const chosen = choices[Number(effect)];
  const send = async (): Promise<void> => {
    const effects = effect === '' || chosen === undefined ? [] : [chosen];
    if (!(await ask({ type: 'writeCard', card: { headline, text, effects } }))) return;
    setHeadline('');
    setText('');
    setEffect('');
  };
  return (
    <details class="match-host-writes">
      <summary>{word('match.host.write')}</summary>
      <label>
        {word('match.host.write.headline')}{' '}
        <input
          data-testid="write-headline"
          maxLength={WRITTEN.headline}
          value={headline}
          onInput={({ currentTarget }) => setHeadline(currentTarget.value)}
        />
      </label>
      <label>
        {word('match.host.write.text')}{' '}
        <textarea
          data-testid="write-text"
          maxLength={WRITTEN.text}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <label>
        {word('match.host.write.effect')}{' '}
        <select
          data-testid="write-effect"
          value={effect}
          onChange={({ currentTarget }) => setEffect(currentTarget.value)}
        >
          <option value="">{word('match.host.write.none')}</option>
          {choices.map((choice, n) => (
            <option key={`${choice.effect} ${n}`} value={String(n)}>
              {say(effectText(choice))}
            </option>
          ))}
        </select>
      </label>
      <Button small testid="write-send" disabled={busy} onClick={send}>
        {word('match.host.card.play')}
      </Button>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </details>
  );
}
