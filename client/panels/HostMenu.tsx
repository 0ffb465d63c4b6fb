// What the host alone can do: pause, go on, give a minute more, end the phase. Each asks nothing twice but the last.
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { HostCard } from './HostCard.tsx';
import { HostWrites } from './HostWrites.tsx';
import { useAsk, useMatch } from './matchContext.ts';
import { say, word } from './words.ts';

const MINUTE = 60;

export function HostMenu() {
  const { view } = useMatch();
  const { ask, refusal } = useAsk();
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const paused = view.clock.pausedLeft !== null;
  const clocked = view.clock.endsAt !== null || paused;
  if (view.clock.phase === 'archives') return null;
  return (
    <div class="match-host">
      <Button small testid="host-menu" expanded={open} onClick={() => setOpen(!open)}>
        {word('match.host')}
      </Button>
      {open && (
        <fieldset class="match-host-menu set" aria-label={word('match.host')}>
          {clocked && (
            <Button small testid="pause" onClick={() => ask({ type: paused ? 'resume' : 'pause' })}>
              {word(paused ? 'match.host.resume' : 'match.host.pause')}
            </Button>
          )}
          {clocked && (
            <Button small testid="extend" onClick={() => ask({ type: 'extend', seconds: MINUTE })}>
              {word('match.host.extend')}
            </Button>
          )}
          <Button
            small
            kind="danger"
            testid="end-phase"
            onClick={() => {
              if (sure) ask({ type: 'endPhase' });
              setSure(!sure);
            }}
          >
            {word(sure ? 'match.host.end.sure' : 'match.host.end')}
          </Button>
          <HostCard />
          <HostWrites />
          <p class="match-host-note">{refusal === null ? word('match.host.note') : say(refusal)}</p>
        </fieldset>
      )}
    </div>
  );
}
