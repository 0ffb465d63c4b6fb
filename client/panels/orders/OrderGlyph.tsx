// The small drawing of an order on slips and choices: the same shapes as the arrows of the board (look notes, 7).
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { OwnerId } from '../../../shared/board/ids.ts';
import type { GameOrder } from '../../../shared/politics/world.ts';

interface GlyphProps {
  readonly order: GameOrder;
  readonly owner: OwnerId;
  readonly needsPact?: boolean;
}

export function OrderGlyph({ order, owner, needsPact = false }: GlyphProps) {
  return (
    <svg class="order-glyph" viewBox="0 0 34 34" aria-hidden="true">
      {shape(order, tokenColour(owner), needsPact)}
    </svg>
  );
}

function tokenColour(owner: OwnerId): string {
  return `var(--p-${owner === 'neutral' ? 'neu' : owner})`;
}

function shape(order: GameOrder, colour: string, needsPact: boolean) {
  switch (order.type) {
    case 'hold':
      return (
        <>
          <path d="M6 26h22" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
          <path d="M11 6h12l3 3v8l-3 3H11l-3-3V9z" fill={colour} stroke="currentColor" />
        </>
      );
    case 'secure':
      return (
        <>
          <circle cx="17" cy="17" r="11" fill="none" stroke="currentColor" stroke-width="2.4" />
          <path
            d="M17 1v5M17 28v5M1 17h5M28 17h5M6 6l3 3M25 25l3 3M6 28l3-3M25 9l3-3"
            stroke="currentColor"
            stroke-width="2"
          />
          <path d="M13 11h8l2 2v8l-2 2h-8l-2-2v-8z" fill={colour} stroke="currentColor" />
        </>
      );
    case 'move':
      return <path d="M4 28C10 16 17 13 24 12l-1-5 9 7-7 8-1-5C18 17 11 19 4 28z" fill="currentColor" />;
    case 'supportHold':
    case 'supportMove':
      return (
        <>
          <path
            d="M5 28C10 20 15 16 21 13"
            stroke="currentColor"
            stroke-width="3"
            stroke-dasharray="1 5"
            stroke-linecap="round"
            fill="none"
          />
          <path
            d="M18 7a12 12 0 0 1 9 13"
            stroke="currentColor"
            stroke-width="3"
            stroke-dasharray={needsPact ? '3 4' : undefined}
            fill="none"
          />
          {order.type === 'supportMove' && <path d="M27 27l5-2-5-3z" fill="currentColor" />}
        </>
      );
    case 'convoy':
      return <path d="M3 18c4-5 7-5 10 0s6 5 10 0 6-4 8-2" stroke="currentColor" stroke-width="3" fill="none" />;
    default:
      return assertNever(order);
  }
}
