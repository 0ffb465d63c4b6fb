// The powers as everybody may see them: who leads, who keeps its word, and what each could take from the reader.

import { modulesOf } from '../../../shared/politics/modules.ts';
import { demandsOnMe } from '../../store/matchDemand.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Lozenges } from '../../ui/Lozenges.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { WhyMonths } from '../WhyMonths.tsx';
import { nameOf, word } from '../words.ts';
import { Cabinet } from './Cabinet.tsx';
import { DemandForm } from './DemandForm.tsx';
import { Demands } from './Demands.tsx';
import { PowerPage } from './PowerPage.tsx';

/** What everybody may count, each with its months. */
function Counted() {
  const { view } = useMatch();
  const { violence, stranded, hosted } = view.situation;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  const people = [
    ['violence', sum(Object.values(violence))],
    ['stranded', sum(Object.values(stranded))],
    ['hosted', sum(Object.values(hosted).map(({ open, humanitarian }) => open + humanitarian))],
  ] as const;
  if (!modulesOf(view).numbers) return null;
  return (
    <div class="why-lines">
      {people.map(([of, now]) => {
        const name = word(`communique.number.${of}`);
        return (
          <div key={of} class="why-line">
            <span>{name}</span>
            <WhyMonths of={of} now={now} name={name} />
          </div>
        );
      })}
    </div>
  );
}

export function PowersPanel() {
  const { view, mine, ui } = useMatch();
  if (ui.demanding.value !== null) return <DemandForm />;
  const open = ui.power.value;
  if (open !== null && view.power[open] !== undefined) return <PowerPage power={open} />;
  const ranking = [...view.powers].sort(
    (a, b) => (view.power[b]?.publicPoints ?? 0) - (view.power[a]?.publicPoints ?? 0),
  );
  // What waits for an answer comes first.
  const waits = demandsOnMe(view, mine) > 0;
  const most = Math.max(1, ...view.powers.map((power) => view.power[power]?.publicPoints ?? 0));
  return (
    <div class="powers">
      {waits && <Demands />}
      <h3 class="lbl">
        <Term to="rules.11">{word('match.powers.ranking')}</Term>
      </h3>
      <ol class="plain ledger">
        {ranking.map((power) => {
          const values = view.power[power];
          if (values === undefined) return null;
          return (
            <li key={power}>
              <button
                type="button"
                class="power-row"
                data-testid={`power-${power}`}
                onClick={() => {
                  ui.power.value = power;
                }}
              >
                <Chip power={power} named={false} />
                <span class="power-row-name">
                  <b>{nameOf(power)}</b>
                  <small>{playedBy(power)}</small>
                </span>
                <span class="power-bar" aria-hidden="true">
                  <i style={{ width: `${(100 * values.publicPoints) / most}%`, background: `var(--p-${power})` }} />
                </span>
                <b class="num">{values.publicPoints}</b>
                {values.ledger.broken > 0 && (
                  <Tag tone="broken">{word('match.ledger.broken', { count: values.ledger.broken })}</Tag>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      <p class="match-note">{word('match.powers.note')}</p>
      {!waits && <Demands />}
      <Cabinet />
      <h3 class="lbl">
        <Term to="word.narcotics">{word('match.flow')}</Term>
      </h3>
      <div class="why-line">
        <span class="power-flow">
          {word('match.flow.north', { flow: view.flow.north })}{' '}
          <Lozenges on={view.flow.north} of={3} label={word('match.flow.north', { flow: view.flow.north })} />
          {view.opiumBan && <Tag tone="self">{word('match.flow.ban')}</Tag>}
        </span>
        <WhyMonths of="north" now={view.flow.north} name={word('communique.number.flow')} />
      </div>
      <Counted />
    </div>
  );

  function playedBy(power: (typeof view.powers)[number]): string {
    const seats = Object.values(view.seats).filter((seat) => seat.power === power);
    const by = view.power[power]?.playedBy ?? 'bot';
    if (by === 'person' && seats.length > 0) return seats.map(({ name }) => name).join(', ');
    return word(`match.playedBy.${by}`);
  }
}
