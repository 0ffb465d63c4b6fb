// What the host alone can do: the clock (pause, go on, a minute more, end the phase) and the deck (any card, or one of their own).
// Ending a phase asks once; Escape closes the desk.
import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { DangerButton } from '../../ui/DangerButton.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { HostCard } from './HostCard.tsx';
import { HostWrites } from './HostWrites.tsx';

export function HostMenu() {
  const { view } = useMatch();
  const [open, setOpen] = useState(false);
  if (view.clock.phase === 'archives') return null;
  return (
    <fieldset
      class="host bare"
      aria-label={word('match.host')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <Button small testid="host-menu" expanded={open} onClick={() => setOpen(!open)}>
        {word('match.host')}
      </Button>
      {open && (
        <section class="host-desk" aria-label={word('match.host.desk')} data-testid="host-desk">
          <HostClock />
          {view.clock.phase !== 'dispatch' && (
            <>
              <HostCard />
              <HostWrites />
            </>
          )}
          <p class="match-note">{word('match.host.note')}</p>
        </section>
      )}
    </fieldset>
  );
}

const MINUTE = 60;

function HostClock() {
  const { view } = useMatch();
  const { ask, refusal } = useAsk();
  const paused = view.clock.pausedLeft !== null;
  const clocked = view.clock.endsAt !== null || paused;
  return (
    <section>
      <h3 class="lbl">{word('match.host.clock')}</h3>
      <div class="host-row">
        {clocked && (
          <Button
            small
            kind={paused ? 'primary' : 'plain'}
            testid="pause"
            onClick={() => ask({ type: paused ? 'resume' : 'pause' })}
          >
            {word(paused ? 'match.host.resume' : 'match.host.pause')}
          </Button>
        )}
        {clocked && (
          <Button small testid="extend" onClick={() => ask({ type: 'extend', seconds: MINUTE })}>
            {word('match.host.extend')}
          </Button>
        )}
        <DangerButton
          small
          testid="end-phase"
          sure={word('match.host.end.sure')}
          consequence={word('match.host.end.warn')}
          onSure={() => ask({ type: 'endPhase' })}
        >
          {word('match.host.end')}
        </DangerButton>
      </div>
      {!clocked && <p class="match-note">{word('match.host.noClock')}</p>}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </section>
  );
}
