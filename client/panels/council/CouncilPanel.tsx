// The council tab: each institution with its members and guests, what is on its table, what became of earlier motions, and a motion of one's own (rules 10).

import { useRef, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Council } from '../../../shared/politics/institutions/council.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { clockFace } from '../../store/matchClock.ts';
import { councilsSeen } from '../../store/matchCouncil.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Term } from '../../ui/Term.tsx';
import { refusalText, useMatch } from '../matchContext.ts';
import { useTimeLeft } from '../TopBar.tsx';
import { say, word } from '../words.ts';
import { GuestSeats } from './GuestSeats.tsx';
import { MotionCard } from './MotionCard.tsx';
import { MotionForm } from './MotionForm.tsx';
import { MotionHistory } from './MotionHistory.tsx';

export function CouncilPanel() {
  const { view, mine } = useMatch();
  const councils = councilsSeen(view, mine);
  return (
    <div class="councils" data-testid="councils">
      <Deadline />
      {councils.map((council) => (
        <CouncilSheet key={council.institution} council={council} />
      ))}
    </div>
  );
}

/** When ballots are counted: at the bell, which the clock of the match rings. */
function Deadline() {
  const { view } = useMatch();
  const left = useTimeLeft();
  if (view.clock.phase !== 'diplomacy') return <p class="match-note">{word('council.notNow')}</p>;
  return (
    <p class="match-note" data-testid="council-deadline">
      {left === null ? word('council.countedAtBell') : word('council.countedIn', { time: clockFace(left) })}{' '}
      {word('council.bindsYes')}
    </p>
  );
}

function CouncilSheet({ council }: { readonly council: Council }) {
  const { view, me } = useMatch();
  const [moving, setMoving] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const close = () => {
    setMoving(false);
    sheet.current?.focus();
  };
  const { institution, state, meets, open, past, obstacle } = council;
  const talking = view.clock.phase === 'diplomacy';
  return (
    <section
      ref={sheet}
      tabIndex={-1}
      class="council"
      data-testid={`council-${institution}`}
      aria-label={word(`institution.${institution}.name`)}
    >
      <header class="council-head">
        <h2>
          <Term to={`council.${institution}`}>{word(`institution.${institution}.name`)}</Term>
        </h2>
        <small>{word(`institution.${institution}.full`)}</small>
      </header>
      {state.members.length > 1 && <Members label={word('council.members')} powers={state.members} me={me} />}
      {institution === 'csto' && <GuestSeats council={council} />}
      <p class="council-rule">{word(`institution.${institution}.rule`)}</p>
      {!meets && (
        <p class="match-note">
          {state.convenedFor === view.clock.round + 1
            ? word('council.meetsNext', { month: monthText(state.convenedFor) })
            : word('council.notConvened')}
        </p>
      )}
      {open.map((each) => (
        <MotionCard key={each.motion.id} open={each} />
      ))}
      {meets && open.length === 0 && !moving && institution !== 'floor' && (
        <p class="match-note">{word('council.nothingOpen')}</p>
      )}
      {moving && talking ? (
        <MotionForm institution={institution} close={close} />
      ) : (
        me !== null &&
        talking &&
        meets &&
        council.role === 'member' &&
        institution !== 'floor' && (
          <Button
            testid={`move-${institution}`}
            why={obstacle === null ? null : say(refusalText(obstacle))}
            whyShown="beside"
            onClick={() => setMoving(true)}
          >
            {word('council.move')}
          </Button>
        )
      )}
      {past.length > 0 && <MotionHistory past={past} />}
    </section>
  );
}

function Members(props: { readonly label: string; readonly powers: readonly PowerId[]; readonly me: PowerId | null }) {
  return (
    <ul class="council-seats plain" aria-label={props.label}>
      {props.powers.map((power) => (
        <li key={power} class={power === props.me ? 'is-me' : ''}>
          <Chip power={power} size="sm" named={false} />
          {word(`power.${power}.name`)}
        </li>
      ))}
    </ul>
  );
}
