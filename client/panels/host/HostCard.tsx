// The host's hand on the deck: a card of choice for the next Briefing, read before it is laid on the pile (scenario.md E).
import { useState } from 'preact/hooks';
import { playableCards } from '../../../shared/scenario/eventCard.ts';
import { presetOf } from '../../../shared/scenario/presets.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Term } from '../../ui/Term.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

export function HostCard() {
  const { view } = useMatch();
  const { ask, busy, refusal, forget } = useAsk();
  const cards = playableCards(presetOf(view).deck, view.powers);
  const [chosen, setChosen] = useState(cards[0]?.id ?? '');
  const [played, setPlayed] = useState('');
  const card = cards.find(({ id }) => id === chosen);
  if (card === undefined) return null;
  return (
    <section>
      <h3 class="lbl">{word('match.host.card')}</h3>
      <SelectField
        label={word('match.host.card.which')}
        testid="host-card"
        value={chosen}
        onValue={(id) => {
          setChosen(id);
          forget();
        }}
        options={cards.map(({ id }) => [id, word(`event.${id}.headline`)])}
      />
      <div class="host-preview">
        <p>{word(`event.${chosen}.text`)}</p>
        {card.choice !== undefined && (
          <>
            <p class="match-note">
              {word('match.host.card.chooses', {
                powers: {
                  list: card.choice.choosers.filter((id) => view.powers.includes(id)).map((power) => ({ power })),
                },
              })}
            </p>
            <ul class="plain">
              {card.choice.options.map(({ id }) => (
                <li key={id}>
                  <b>{word(`event.${chosen}.choice.${id}`)}</b> {word(`event.${chosen}.choice.${id}.does`)}
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="match-note">
          <Term to={`event.${chosen}`}>{word('match.host.card.why')}</Term>
        </p>
      </div>
      <div class="host-row">
        <Button
          small
          testid="host-card-play"
          disabled={busy}
          onClick={async () => {
            if (await ask({ type: 'playCard', card: chosen })) setPlayed(chosen);
          }}
        >
          {word('match.host.card.play')}
        </Button>
        <span role="status" class="match-note">
          {played === chosen && refusal === null && word('match.host.card.played')}
        </span>
      </div>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </section>
  );
}
