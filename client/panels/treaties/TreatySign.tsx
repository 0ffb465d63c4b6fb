// The signs of the treaties layer, small, as they stand on the board: a shape of its own for each, colour second.
import type { TreatyNote } from '../../store/matchTreaties.ts';

export function TreatySign({ kind }: { readonly kind: TreatyNote['kind'] }) {
  return (
    <svg viewBox="0 0 34 16" width="34" height="16" fill="none" stroke="var(--ink)" aria-hidden="true">
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: TreatyNote['kind']) {
  switch (kind) {
    case 'enter':
      return <rect x="2" y="2" width="30" height="12" stroke="var(--teal)" stroke-width="2.4" stroke-dasharray="6 3" />;
    case 'defence':
      return <path d="M2 6h30M2 10h30" stroke-width="2" />;
    case 'pledge':
      return (
        <g>
          <path d="M3 8h29" stroke-width="4.4" stroke-linecap="round" stroke-dasharray=".01 7" />
          <circle cx="17" cy="8" r="5.5" fill="var(--paper-0)" stroke-width="2" />
        </g>
      );
    case 'support':
      return <path d="M3 8h29" stroke-width="4.4" stroke-linecap="round" stroke-dasharray=".01 7" />;
    case 'demilitarised':
      return (
        <g stroke="var(--ink-3)" stroke-width="1.6">
          <rect x="2" y="2" width="30" height="12" stroke-dasharray="2 3" />
          <path d="M8 14 16 2M17 14 25 2" />
        </g>
      );
    case 'exercise':
      return <rect x="3" y="3" width="28" height="10" stroke-width="2.6" stroke-dasharray="3 2" />;
  }
}
