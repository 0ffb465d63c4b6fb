// Net leverage over one power, month by month, as a small stepped line; the same as a sentence for who cannot see it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import { monthOf } from '../../../shared/politics/month.ts';
import { steps } from '../../store/matchResult.ts';
import { monthName, signed } from '../../text/say.ts';
import { theme } from '../../ui/theme.ts';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';

const HEIGHT = 92;

interface HistoryProps {
  readonly other: PowerId;
  /** Of the closed months, the first month first. */
  readonly net: readonly number[];
  readonly now: number;
}

export function LeverageHistory({ other, net, now }: HistoryProps) {
  const { me } = useMatch();
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const shade = theme.value;
  const line = [...net, now];
  const key = line.join(' ');
  useEffect(() => {
    const box = place.current;
    if (box === null || net.length === 0) return;
    let gone = false;
    let close = () => {};
    // The chart comes when it is first wanted: most visits to a profile are in the first month.
    import('../../screens/result/drawLeverage.ts')
      .then(({ drawLeverage }) => {
        if (gone) return;
        close = drawLeverage(box, {
          height: HEIGHT,
          lines: [{ ...steps(line), colour: `--p-${me ?? other}`, dash: [], shown: true, label: '' }],
          month: (round) => (round > line.length ? '' : monthName(monthOf(round))),
        });
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      close();
    };
  }, [key, shade, me, other]);
  // One month is no line.
  if (net.length === 0) return null;
  const said = line.map((value, i) => `${monthName(monthOf(i + 1))} ${signed(value)}`).join(', ');
  return (
    <figure class="leverage-history">
      <figcaption class="match-note">{word('match.leverage.history', { power: { power: other } })}</figcaption>
      {failed ? (
        <p class="match-note">{said}</p>
      ) : (
        <div ref={place} role="img" aria-label={said} style={{ minHeight: `${HEIGHT}px` }} />
      )}
    </figure>
  );
}
