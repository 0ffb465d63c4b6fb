// Which alarms were real, month by month; and, on its own page, who told the truth about them and where IS-K really was.
import { monthOf } from '../../../shared/politics/month.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { placeName, word } from '../../panels/words.ts';
import { type AlarmCell, alarmTable } from '../../store/matchResult.ts';
import { monthName } from '../../text/say.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Lozenges } from '../../ui/Lozenges.tsx';
import { Tag } from '../../ui/Tag.tsx';

export function Alarms({ result, whole = false }: { readonly result: MatchResult; readonly whole?: boolean }) {
  const rows = alarmTable(result.alerts, result.rounds);
  return (
    <section class={whole ? 'result-alarms is-whole' : 'result-alarms'}>
      <h3>{word('result.alarms')}</h3>
      {rows.length === 0 && <p class="match-note">{word('result.alarms.none')}</p>}
      <table class="alarm-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{word('result.alarms.front')}</span>
            </th>
            {Array.from({ length: result.rounds }, (_, i) => (
              <th key={`m${i + 1}`} scope="col">
                {monthName(monthOf(i + 1)).slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ front, cells }) => (
            <tr key={front}>
              <th scope="row">{placeName(front)}</th>
              {cells.map((cell, i) => (
                <td key={`c${i + 1}`}>{cell === null ? null : <AlarmSign cell={cell} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="match-note">{word('result.alarms.key')}</p>
      {whole && <Truth result={result} />}
      {whole && <Presence result={result} />}
    </section>
  );
}

/** A chevron for each point of strength, madder and underlined when it got in; a dashed ring for a false alarm. */
function AlarmSign({ cell }: { readonly cell: AlarmCell }) {
  const words =
    cell.role === 'false'
      ? word('result.alarm.false')
      : word(cell.gotIn ? 'result.alarm.gotIn' : 'result.alarm.held', { strength: cell.strength });
  return (
    <svg
      class={`alarm-sign${cell.gotIn ? ' is-in' : ''}`}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      {cell.role === 'false' ? (
        <circle cx="12" cy="12" r="7" fill="none" stroke="var(--ink-3)" stroke-width="2" stroke-dasharray="3 2.5" />
      ) : (
        Array.from({ length: Math.min(3, cell.strength) }, (_, i) => (
          <path key={`k${i + 1}`} d={`M4 ${18 - i * 6}l8-6 8 6`} fill="none" stroke="currentColor" stroke-width="3" />
        ))
      )}
      {cell.gotIn && <path d="M3 22.500h18" stroke="currentColor" stroke-width="2.500" />}
    </svg>
  );
}

function Truth({ result }: { readonly result: MatchResult }) {
  return (
    <>
      <h3>{word('result.truth')}</h3>
      {result.statements.length === 0 && <p class="match-note">{word('result.truth.none')}</p>}
      <ul class="plain ledger">
        {result.statements.map((statement, i) => (
          <li key={`t${i + 1}`} class="truth">
            <Chip power={statement.by} size="sm" />
            <span>
              {word(`result.truth.${statement.says}`, {
                power: { power: statement.by },
                front: { province: statement.front },
                month: monthName(monthOf(statement.round)),
              })}
            </span>
            <Tag tone={statement.true ? 'kept' : 'broken'}>
              {word(statement.true ? 'result.true' : 'result.untrue')}
            </Tag>
          </li>
        ))}
      </ul>
    </>
  );
}

function Presence({ result }: { readonly result: MatchResult }) {
  const held = Object.entries(result.presence)
    .filter(([, presence]) => presence > 0)
    .sort(([, a], [, b]) => b - a);
  return (
    <>
      <h3>{word('result.presence')}</h3>
      {held.length === 0 && <p class="match-note">{word('result.presence.none')}</p>}
      <ul class="plain ledger presence">
        {held.map(([province, presence]) => (
          <li key={province}>
            <span>{placeName(province)}</span>
            <Lozenges on={presence} of={3} label={word('result.presence.of', { presence })} />
          </li>
        ))}
      </ul>
    </>
  );
}
