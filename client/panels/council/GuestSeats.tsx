// Guests of the CSTO: who sits there without a vote, and for members the seat to give or take away (rules 10).
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Council } from '../../../shared/politics/institutions/council.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { nameOf, word } from '../words.ts';
import { Refusal } from './Refusal.tsx';

/** More seats than this to give stand in a list of their own. */
const MANY = 3;

export function GuestSeats({ council }: { readonly council: Council }) {
  const { view, me } = useMatch();
  const { ask, busy, refusal } = useAsk();
  const { institution, role, state } = council;
  const host = role === 'member' && me !== null && view.clock.phase === 'diplomacy';
  const free = view.powers.filter((power) => !state.members.includes(power) && !state.guests.includes(power));
  if (state.guests.length === 0 && !host) return null;
  // The button that is pressed goes away: the reader stays with the institution.
  const seat = (event: Event, power: PowerId, seated: boolean) => {
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.closest('section')?.focus();
    void ask({ type: 'seatGuest', institution, power, seated });
  };
  return (
    <div class="council-guests">
      <span class="lbl">{word('council.guests')}</span>
      {state.guests.map((power) => (
        <span key={power} class="council-guest">
          <Chip power={power} size="sm" named={false} />
          {nameOf(power)}
          {host && (
            <button
              type="button"
              class="draft-drop"
              aria-label={word('council.unseat', { power: { power } })}
              title={word('council.unseat', { power: { power } })}
              onClick={(event) => seat(event, power, false)}
            >
              ×
            </button>
          )}
        </span>
      ))}
      {state.guests.length === 0 && <span class="match-note">{word('council.noGuests')}</span>}
      {host && free.length > MANY && (
        <select
          class="inp"
          data-testid="seat-guest"
          aria-label={word('council.seatSomebody')}
          value=""
          onChange={(event) => {
            const power = free.find((id) => id === event.currentTarget.value);
            if (power !== undefined) seat(event, power, true);
          }}
        >
          <option value="">{word('council.seatSomebody')}</option>
          {free.map((power) => (
            <option key={power} value={power}>
              {nameOf(power)}
            </option>
          ))}
        </select>
      )}
      {host &&
        free.length <= MANY &&
        free.map((power) => (
          <Button
            key={power}
            small
            kind="link"
            testid={`seat-${power}`}
            busy={busy ? word('council.seating') : null}
            onClick={(event) => seat(event, power, true)}
          >
            {word('council.seat', { power: { power } })}
          </Button>
        ))}
      <Refusal refusal={refusal} />
    </div>
  );
}
