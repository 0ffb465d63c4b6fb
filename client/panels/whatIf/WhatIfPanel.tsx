// The what-if in words: what would come of the guess, the pushes, and everybody's units as lists. The board beside it shows the same.
import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PublicUnit } from '../../../shared/view/publicView.ts';
import { canUndo, clearGuess, ordersToWrite, undoGuess, unitsByPower } from '../../store/matchWhatIf.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useMatch } from '../matchContext.ts';
import { UnitRow } from '../orders/UnitRow.tsx';
import { useOrders } from '../orders/useOrders.ts';
import { nameOf, say, word } from '../words.ts';
import { GuessResult } from './GuessResult.tsx';
import { PushGuessFields } from './PushGuessFields.tsx';
import { toggleGuessing } from './useGuessing.ts';

export function WhatIfPanel() {
  const { view, me, ui } = useMatch();
  return (
    <div class="what-if" data-testid="what-if">
      <header class="what-if-head">
        <h3>{word('whatIf.title')}</h3>
        <GuessButtons />
        <p class="match-note">{word('whatIf.note')}</p>
      </header>
      <GuessResult />
      {me !== null && <WriteSo />}
      <section>
        <h3 class="lbl">{word('whatIf.pushes')}</h3>
        {view.alerts.length === 0 && <p class="match-note">{word('whatIf.pushes.none')}</p>}
        <ul class="ledger">
          {view.alerts.map((front) => (
            <li key={front} class="what-if-push">
              <b>{word(`province.${front}`)}</b>
              <PushGuessFields front={front} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 class="lbl">{word('whatIf.units')}</h3>
        {unitsByPower(view, me).map(({ power, units }) => (
          <PowerUnits key={power} power={power} units={units} first={power === me} />
        ))}
      </section>
      <Button small testid="what-if-leave" onClick={() => toggleGuessing(ui, view)}>
        {word('whatIf.close')}
      </Button>
    </div>
  );
}

/** Undo and clear: in the panel, and in the banner over the board. */
export function GuessButtons() {
  const { view, ui, guessing } = useMatch();
  if (guessing === null) return null;
  const none = !canUndo(ui.whatIf, view);
  const blank = Object.keys(guessing.guess.orders).length + Object.keys(guessing.guess.pushes).length === 0;
  return (
    <span class="what-if-buttons">
      <Button small disabled={none} testid="what-if-undo" onClick={() => undoGuess(ui.whatIf)}>
        {word('whatIf.undo')}
      </Button>
      <Button small disabled={blank} testid="what-if-clear" onClick={() => clearGuess(ui.whatIf, view)}>
        {word('whatIf.clear')}
      </Button>
    </span>
  );
}

/** The one thing here that reaches the server: own orders as guessed, by the usual commands. */
function WriteSo() {
  const { mine, guessing } = useMatch();
  const { send, refusal, busy } = useOrders();
  const orders = guessing === null ? [] : ordersToWrite(mine, guessing.guess);
  const writeAll = async () => {
    for (const { unit, order } of orders) if (!(await send(unit, order))) return;
  };
  if (orders.length === 0 && refusal === null) return null;
  return (
    <div class="what-if-write">
      <Button
        kind="primary"
        small
        testid="what-if-write"
        disabled={orders.length === 0}
        busy={busy ? word('whatIf.writing') : null}
        onClick={writeAll}
      >
        {word('whatIf.writeSo', { count: Math.max(1, orders.length) })}
      </Button>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </div>
  );
}

interface PowerUnitsProps {
  readonly power: PowerId;
  readonly units: readonly PublicUnit[];
  readonly first: boolean;
}

/** A power's units; their lists are long, so they stand in the page only when they are open. */
function PowerUnits({ power, units, first }: PowerUnitsProps) {
  const { guessing } = useMatch();
  const [open, setOpen] = useState(first);
  const guessed = units.filter(({ id }) => guessing?.guess.orders[id] !== undefined).length;
  return (
    <details
      class="what-if-power"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-testid={`what-if-${power}`}
    >
      <summary>
        <Chip power={power} size="sm" named={false} />
        {nameOf(power)}
        {guessed > 0 && <span class="what-if-count">{word('whatIf.units.guessed', { count: guessed })}</span>}
      </summary>
      {open && (
        <ul class="ledger">
          {units.map((unit) => (
            <UnitRow key={unit.id} unit={unit} />
          ))}
        </ul>
      )}
    </details>
  );
}
