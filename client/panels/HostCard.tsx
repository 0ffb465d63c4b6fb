// The host's hand on the deck: a card of choice for the next Briefing (scenario.md E).
import { useState } from 'preact/hooks';
import { playableCards } from '../../shared/scenario/eventCard.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import { Button } from '../ui/Button.tsx';
import { useAsk, useMatch } from './matchContext.ts';
import { say, word } from './words.ts';

export function HostCard() {
  const { view } = useMatch();
  const { ask, busy, refusal } = useAsk();
  const cards = playableCards(presetOf(view).deck, view.powers);
  const [chosen, setChosen] = useState(cards[0]?.id ?? '');
  const [played, setPlayed] = useState('');
  return (
    <div class="match-host-card">
      <label>
        <span class="lbl">{word('match.host.card')}</span>{' '}
        <select data-testid="host-card" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {cards.map(({ id }) => (
            <option key={id} value={id}>
              {word(`event.${id}.headline`)}
            </option>
          ))}
        </select>
      </label>
      <Button
        small
        testid="host-card-play"
        disabled={busy || chosen === ''}
        onClick={async () => {
          if (await ask({ type: 'playCard', card: chosen })) setPlayed(chosen);
        }}
      >
        {word('match.host.card.play')}
      </Button>
      {played === chosen && refusal === null && <p class="match-host-note">{word('match.host.card.played')}</p>}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </div>
  );
}
