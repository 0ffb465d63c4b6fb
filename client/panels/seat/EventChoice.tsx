// The event card of the round: what happened, why it matters, and the reader's choice if it has one (rules 1, B4).
import { useState } from 'preact/hooks';
import { Chip } from '../../ui/Chip.tsx';
import { Term } from '../../ui/Term.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { nameOf, say, word } from '../words.ts';
import { InviteForm } from './InviteForm.tsx';

export function EventChoice() {
  const { view, mine } = useMatch();
  const [open, setOpen] = useState(false);
  const card = view.card;
  if (card === null) return null;
  const choice = mine?.eventChoice ?? null;
  const waits = choice !== null && choice.chosen === null;
  return (
    <section class={`match-event${waits ? ' is-waiting' : ''}`} data-testid="event-card">
      <button type="button" class="match-event-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="lbl">{word('match.event')}</span>
        <b>{word(`event.${card.id}.headline`)}</b>
        <span class="lk sm">{word(open ? 'match.event.less' : 'match.event.read')}</span>
      </button>
      {open ? <EventBody /> : waits && <EventChoices />}
    </section>
  );
}

/** Text, why, choices and who else chooses: also used by the briefing. */
export function EventBody() {
  const { view, me } = useMatch();
  const card = view.card;
  if (card === null) return null;
  const others = card.choosers.filter((power) => power !== me);
  return (
    <div class="match-event-body">
      <p>{word(`event.${card.id}.text`)}</p>
      <Guests />
      <EventChoices />
      {others.length > 0 && (
        <p class="match-event-others">
          {others.map((power) => (
            <span key={power}>
              <Chip power={power} size="sm" />{' '}
              {word(card.answered.includes(power) ? 'match.event.answered' : 'match.event.thinks', {
                power: { power },
              })}{' '}
            </span>
          ))}
        </p>
      )}
      <p class="match-event-why">
        <Term to={`event.${card.id}`}>{word('match.policy.more')}</Term> {word(`event.${card.id}.why`)}{' '}
        <cite>{word(`event.${card.id}.source`)}</cite>
      </p>
    </div>
  );
}

/** The reader's own choice, if the card gives one: what each would do, and what is taken without an answer. */
function EventChoices() {
  const { view, mine } = useMatch();
  const { ask, refusal } = useAsk();
  const card = view.card;
  const choice = mine?.eventChoice ?? null;
  if (card === null || choice === null) return null;
  if (choice.invites !== undefined) {
    return <InviteForm card={card.id} powers={choice.invites.powers} prices={choice.invites.prices} />;
  }
  return (
    <fieldset class="match-event-choices set" aria-label={word('match.event.choose')}>
      {choice.choices.map((id) => {
        const chosen = choice.chosen === id;
        return (
          <button
            type="button"
            key={id}
            class={`match-option${chosen ? ' is-chosen' : ''}`}
            aria-pressed={chosen}
            data-testid={`card-choice-${id}`}
            onClick={() => ask({ type: 'answerEvent', card: card.id, choice: id })}
          >
            <b>{word(`event.${card.id}.choice.${id}`)}</b>
            <span>{word(`event.${card.id}.choice.${id}.does`)}</span>
            {choice.chosen === null && choice.default === id && (
              <span class="match-option-note">{word('match.event.default')}</span>
            )}
          </button>
        );
      })}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </fieldset>
  );
}

/** A list of guests that was sent: who is invited, what an envoy is asked for, and the answers once they are open. */
function Guests() {
  const guests = useMatch().view.card?.guests;
  if (guests === undefined) return null;
  return (
    <div class="match-event-guests" data-testid="guests">
      <p class="lbl">
        {word('match.invite.asks')}{' '}
        {word(guests.price === 0 ? 'match.invite.free' : 'match.invite.price', { count: guests.price })}
      </p>
      <ul class="plain">
        {guests.powers.map((power) => {
          const answer = guests.answers[power];
          return (
            <li key={power}>
              <Chip power={power} size="sm" named={false} /> {nameOf(power)}
              {answer !== undefined && `: ${word(`event.guestList.choice.${answer}`)}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
