// Net leverage over one power, month by month, as a small stepped line; the same as a sentence for who cannot see it.
import type { PowerId } from '../../../shared/board/ids.ts';
import { monthOf } from '../../../shared/politics/month.ts';
import { steps } from '../../store/matchResult.ts';
import { monthName, signed } from '../../text/say.ts';
import { useChart } from '../../ui/useChart.ts';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';

const HEIGHT = 128;

interface HistoryProps {
  readonly other: PowerId;
  /** Of the closed months, the first month first. */
  readonly net: readonly number[];
  readonly now: number;
}

export function LeverageHistory({ other, net, now }: HistoryProps) {
  const { me } = useMatch();
  const line = [...net, now];
  const { box, failed } = useChart(async () => {
    const { drawLeverage } = await import('../../screens/result/drawLeverage.ts');
    const drawn = { ...steps(line), colour: `--p-${me ?? other}`, dash: [], shown: true, label: '' };
    const month = (round: number) => (round > line.length ? '' : monthName(monthOf(round)));
    return (place) => drawLeverage(place, { height: HEIGHT, lines: [drawn], month });
  }, [line.join(' '), me, other]);
  // One month is no line.
  if (net.length === 0) return null;
  const said = line.map((value, i) => `${monthName(monthOf(i + 1))} ${signed(value)}`).join(', ');
  return (
    <figure class="leverage-history">
      <figcaption class="match-note">{word('match.leverage.history', { power: { power: other } })}</figcaption>
      {failed ? (
        <p class="match-note">{said}</p>
      ) : (
        <div ref={box} role="img" aria-label={said} style={{ minHeight: `${HEIGHT}px` }} />
      )}
    </figure>
  );
}
