// The left panel: who the reader is, what they have and why, what is due, what they want, and the one card they play.
import { Emblem } from '../../ui/Emblem.tsx';
import { HornRule } from '../../ui/HornRule.tsx';
import { Seal } from '../../ui/Seal.tsx';
import { Selvedge } from '../../ui/Selvedge.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, word } from '../words.ts';
import { AgendaList } from './AgendaList.tsx';
import { Cables } from './Cables.tsx';
import { CollapseMeter } from './CollapseMeter.tsx';
import { DispatchCard } from './DispatchCard.tsx';
import { DueList } from './DueList.tsx';
import { EventChoice } from './EventChoice.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { RegroupCard } from './RegroupCard.tsx';
import { Values } from './Values.tsx';

export function SeatPanel() {
  const { view, mine, me, ui } = useMatch();
  if (mine === null || me === null) return null;
  return (
    <aside class="match-seat" aria-label={word('match.seat')}>
      <Selvedge power={me} />
      <div class="match-seat-column">
        <div class="match-seat-body">
          <header class="match-seat-head">
            <Seal power={me} state="sealed" size="big" />
            <div>
              <h2>{nameOf(me)}</h2>
              <Delegation />
            </div>
            <button type="button" class="lk match-brief-open" onClick={() => (ui.overlay.value = { kind: 'brief' })}>
              {word('match.brief.open')}
            </button>
          </header>
          {view.clock.phase === 'regroup' && <RegroupCard />}
          {mine.dispatch !== null && <DispatchCard />}
          <Values />
          <CollapseMeter />
          <EventChoice />
          <HornRule />
          <Cables />
          <DueList />
          <AgendaList />
        </div>
        <PolicyCard />
      </div>
    </aside>
  );
}

/** "You: defence. Head: Nilufar": the offices of the delegation, if there is one. */
function Delegation() {
  const { view, mine, me } = useMatch();
  const seats = Object.values(view.seats).filter(({ power }) => power === me);
  if (seats.length < 2) return <p class="match-seat-office">{word(`power.${me}.character`)}</p>;
  const others = seats.filter(({ id }) => id !== mine?.seat);
  return (
    <p class="match-seat-office">
      {mine?.office != null && (
        <span>{word('match.office.you', { office: word(`match.office.${mine.office}`) })} </span>
      )}
      {others.map(({ id, name, office, online }) => (
        <span key={id} class={online ? '' : 'is-away'}>
          {office === null ? name : word('match.office.other', { office: word(`match.office.${office}`), name })}
          {online ? '' : ` (${word('match.away')})`}{' '}
        </span>
      ))}
    </p>
  );
}

/** Under 1240 px the panel is folded to this: emblem and values, a tap opens it. */
export function FoldedSeat() {
  const { view, mine, me, ui } = useMatch();
  const values = me === null ? undefined : view.power[me];
  if (me === null || values === undefined || mine === null) return null;
  return (
    <button
      type="button"
      class="match-folded"
      data-testid="open-seat"
      aria-label={word('match.seat.open', { power: { power: me } })}
      onClick={() => {
        ui.seatOpen.value = !ui.seatOpen.value;
      }}
    >
      <Selvedge power={me} />
      <Emblem name={me} />
      <FoldedValue name="coins" value={mine.you?.coins ?? 0} />
      <FoldedValue name="stability" value={values.stability} />
      <FoldedValue name="standing" value={values.standing} />
    </button>
  );
}

function FoldedValue({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <span class="match-folded-value">
      <span>{word(`match.value.${name}.short`)}</span>
      <b class="num">{value}</b>
    </span>
  );
}
