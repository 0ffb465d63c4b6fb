// How good the line to the server is: three states with a shape, a word and, when it is lost, a sentence.
import { qualityOf } from './lineQuality.ts';
import { useMatch } from './matchContext.ts';
import { word } from './words.ts';

export function LineMark({ onlyIfBad = false }: { readonly onlyIfBad?: boolean }) {
  const { session } = useMatch();
  const quality = qualityOf(session.line.value, session.roundTrip.value);
  if (onlyIfBad && quality === 'good') return null;
  const bars = quality === 'good' ? 4 : quality === 'slow' ? 2 : 0;
  return (
    <span
      class={`match-line is-${quality}`}
      role="img"
      aria-label={word(`match.line.${quality}`)}
      title={word(`match.line.${quality}`)}
    >
      <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
        {[4, 7, 11, 15].map((height, i) => (
          <rect
            key={height}
            x={1 + i * 5}
            y={15.5 - height}
            width="3"
            height={height}
            fill={i < bars ? 'currentColor' : 'none'}
            stroke="currentColor"
            stroke-width={i < bars ? 0 : 1}
          />
        ))}
        {quality === 'lost' && <path d="M2 2l16 13" stroke="currentColor" stroke-width="2" />}
      </svg>
    </span>
  );
}
