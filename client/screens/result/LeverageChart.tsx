// Net leverage by month as stepped lines, each with a dash of its own; the same numbers as a table for whoever cannot see lines.
import { useState } from 'preact/hooks';
import { monthOf } from '../../../shared/politics/month.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { nameOf, word } from '../../panels/words.ts';
import { type LeverageLine, leverageLines, otherPairs, steps } from '../../store/matchResult.ts';
import { monthName, signed } from '../../text/say.ts';
import { AddSelect } from '../../ui/Slot.tsx';
import { useChart } from '../../ui/useChart.ts';

/** Shape before colour: solid for the question itself, then dashes and dots. */
const DASHES: readonly (readonly number[])[] = [
  [],
  [10, 5],
  [2, 6],
  [14, 4, 2, 4],
  [6, 3],
  [18, 6],
  [2, 3],
  [8, 3, 2, 3, 2, 3],
];
const HEIGHT = 340;

export function LeverageChart({ result }: { readonly result: MatchResult }) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const lines = leverageLines(result.leverage, added);
  const others = otherPairs(result.leverage, lines);
  const [shown, setShown] = useState<readonly string[]>(['ru>tal', 'ru>tj', 'ru>uz']);
  const rounds = Math.max(0, ...lines.map(({ net }) => net.length));
  const { box, failed } = useChart(async () => {
    const { drawLeverage } = await import('./drawLeverage.ts');
    const drawn = lines.map((line, i) => ({
      ...steps(line.net),
      colour: `--p-${line.a}`,
      dash: DASHES[i % DASHES.length] ?? [],
      shown: shown.includes(line.key),
      label: lineWords(line),
    }));
    const month = (round: number) => (round > rounds ? '' : monthName(monthOf(round)));
    return (place) => drawLeverage(place, { height: HEIGHT, lines: drawn, month });
  }, [result, shown]);

  return (
    <section class="result-chart" aria-label={word('result.chart')}>
      <h3>{word('result.chart')}</h3>
      <fieldset class="chart-legend set" aria-label={word('result.chart.lines')}>
        {lines.map((line, i) => (
          <button
            type="button"
            key={line.key}
            aria-pressed={shown.includes(line.key)}
            onClick={() =>
              setShown(shown.includes(line.key) ? shown.filter((key) => key !== line.key) : [...shown, line.key])
            }
          >
            <svg width="30" height="10" aria-hidden="true">
              <path
                d="M0 5h30"
                stroke={`var(--p-${line.a})`}
                stroke-width="4"
                stroke-dasharray={(DASHES[i % DASHES.length] ?? []).join(' ') || undefined}
              />
            </svg>
            {lineWords(line)}
          </button>
        ))}
        {others.length > 0 && (
          <AddSelect
            name={word('result.chart.add')}
            testid="chart-add"
            groups={others.map(({ a, over }) => ({
              label: nameOf(a),
              options: over.map((b) => [`${a}>${b}`, word('result.chart.over', { a: { power: a }, b: { power: b } })]),
            }))}
            onValue={(key) => {
              setAdded([...added, key]);
              setShown([...shown, key]);
            }}
          />
        )}
      </fieldset>
      {rounds === 0 || failed ? null : (
        <div ref={box} class="chart-box" style={{ minHeight: `${HEIGHT}px` }} aria-hidden="true" />
      )}
      <details class="fold" open={failed}>
        <summary>{word('result.chart.table')}</summary>
        <table class="result-table">
          <thead>
            <tr>
              <th scope="col">{word('result.chart.pair')}</th>
              {Array.from({ length: rounds }, (_, i) => (
                <th key={`m${i + 1}`} scope="col">
                  {monthName(monthOf(i + 1))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{lineWords(line)}</th>
                {line.net.map((net, i) => (
                  <td key={`v${i + 1}`} class="num">
                    {signed(net)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p class="match-note">{word('result.chart.note')}</p>
    </section>
  );
}

function lineWords({ a, b }: LeverageLine): string {
  return word('result.chart.over', { a: { power: a }, b: { power: b } });
}
