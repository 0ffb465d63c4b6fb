// Quick phrases as chips: one tap sends; a phrase with a slot first asks what goes in it (rules 5).
import { useState } from 'preact/hooks';
import type { ChannelId, QuickPhrase } from '../../../shared/command/command.ts';
import { phrasesFor, slotsOf } from '../../store/matchTalks.ts';
import { othersOf } from '../../store/matchWorld.ts';
import { useMatch } from '../matchContext.ts';
import { nameOf, placeName, word } from '../words.ts';
import { phraseWords } from './MessageSlip.tsx';
import { sendMessage } from './outbox.ts';

/** Prices that are offered as chips. */
const PRICES = [1, 2, 3, 4, 5] as const;

export function PhraseBar({ channel, answering }: { readonly channel: ChannelId; readonly answering: boolean }) {
  const { session } = useMatch();
  const [filling, setFilling] = useState<QuickPhrase['id'] | null>(null);
  const send = (phrase: QuickPhrase) => {
    setFilling(null);
    void sendMessage(session, { type: 'say', channel, phrase });
  };
  return (
    <fieldset class="talks-phrases set" aria-label={word('match.phrases')}>
      {filling === null ? (
        phrasesFor(answering).map((id) => (
          <button
            type="button"
            key={id}
            class="phr"
            title={phraseWords({ id })}
            data-testid={`phrase-${id}`}
            onClick={() => (slotsOf(id).length === 0 ? send({ id }) : setFilling(id))}
          >
            {word(`phrase.${id}.label`)}
          </button>
        ))
      ) : (
        <>
          <button type="button" class="phr is-back" aria-label={word('match.back')} onClick={() => setFilling(null)}>
            ×
          </button>
          <Fillings id={filling} send={send} />
        </>
      )}
    </fieldset>
  );
}

interface FillingsProps {
  readonly id: QuickPhrase['id'];
  readonly send: (phrase: QuickPhrase) => void;
}

/** What can go into the slot, likeliest first: places in danger, the others at the table, small prices. */
function Fillings({ id, send }: FillingsProps) {
  const { view, me } = useMatch();
  const chip = (key: string, label: string, phrase: QuickPhrase) => (
    <button
      type="button"
      key={key}
      class="phr"
      data-testid={`phrase-with-${key}`}
      aria-label={phraseWords(phrase)}
      onClick={() => send(phrase)}
    >
      {label}
    </button>
  );
  switch (slotsOf(id)[0]) {
    case 'province': {
      const units = Object.values(view.unit);
      const own = units.filter(({ owner }) => owner === me).map(({ at }) => at);
      const places = [...new Set([...view.alerts, ...own, ...units.map(({ at }) => at)])];
      return <>{places.map((province) => chip(province, placeName(province), { id, province }))}</>;
    }
    case 'power':
      return <>{othersOf(view, me).map((power) => chip(power, nameOf(power), { id, power }))}</>;
    case 'coins':
      return <>{PRICES.map((coins) => chip(String(coins), word('pact.coins', { count: coins }), { id, coins }))}</>;
    case undefined:
      return null;
  }
}
