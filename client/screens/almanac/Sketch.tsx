// The rules' examples as small drawings in the board's own shapes: units as octagons, orders as arrows, the river between two states.
import type { PowerId } from '../../../shared/board/ids.ts';
import { t } from '../../text/say.ts';
import { EmblemShapes } from '../../ui/Emblem.tsx';
import type { SketchId } from './block.ts';

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly owner: PowerId | 'isk';
}

interface Arrow {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly as: 'move' | 'support' | 'push' | 'void';
}

interface Drawing {
  readonly pieces: readonly Piece[];
  readonly arrows: readonly Arrow[];
  /** A border drawn across, at this height. */
  readonly river?: number;
}

const AT_TERMEZ: Piece = { x: 60, y: 42, owner: 'uz' };
const PUSH: Arrow = { from: [60, 112], to: [60, 62], as: 'push' };
const HELPER: Piece = { x: 150, y: 28, owner: 'tj' };
const HELP: Arrow = { from: [132, 30], to: [78, 40], as: 'support' };

const DRAWINGS: Readonly<Record<SketchId, Drawing>> = {
  alone: { pieces: [AT_TERMEZ], arrows: [PUSH], river: 84 },
  support: {
    pieces: [
      { x: 40, y: 90, owner: 'tal' },
      { x: 40, y: 30, owner: 'tal' },
      { x: 150, y: 60, owner: 'tj' },
    ],
    arrows: [
      { from: [58, 86], to: [130, 66], as: 'move' },
      { from: [56, 34], to: [96, 66], as: 'support' },
    ],
  },
  acrossBorder: { pieces: [AT_TERMEZ, HELPER], arrows: [PUSH, HELP], river: 84 },
  cut: {
    pieces: [
      { x: 40, y: 60, owner: 'uz' },
      { x: 150, y: 30, owner: 'uz' },
      { x: 150, y: 96, owner: 'tal' },
    ],
    arrows: [
      { from: [132, 34], to: [60, 56], as: 'void' },
      { from: [150, 78], to: [150, 50], as: 'move' },
    ],
  },
  standOff: {
    pieces: [
      { x: 34, y: 60, owner: 'tal' },
      { x: 166, y: 60, owner: 'nrf' },
    ],
    arrows: [
      { from: [52, 60], to: [88, 60], as: 'move' },
      { from: [148, 60], to: [112, 60], as: 'move' },
    ],
  },
  secure: {
    pieces: [AT_TERMEZ, { x: 132, y: 104, owner: 'tal' }],
    arrows: [PUSH],
    river: 84,
  },
};

export function Sketch({ sketch }: { readonly sketch: SketchId }) {
  const { pieces, arrows, river } = DRAWINGS[sketch];
  return (
    <figure class="sketch">
      <svg viewBox="0 0 200 124" aria-hidden="true">
        <rect width="200" height="124" class="sketch-land" />
        {river !== undefined && (
          <path d={`M0 ${river} q25 -7 50 0 t50 0 t50 0 t50 0`} class="sketch-river" fill="none" />
        )}
        {sketch === 'secure' && <circle cx="132" cy="104" r="17" class="sketch-secure" />}
        {arrows.map(({ from, to, as }) => (
          <g key={`${from}-${to}`} class={`sketch-arrow is-${as}`}>
            <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
            <path d="M-8 -5 L0 0 L-8 5" transform={`translate(${to[0]} ${to[1]}) rotate(${angle(from, to)})`} />
          </g>
        ))}
        {pieces.map(({ x, y, owner }) => (
          <g key={`${x}-${y}`} transform={`translate(${x - 13} ${y - 13}) scale(1.08)`}>
            <g style={{ color: `var(--p-${owner})` }} fill="currentColor" stroke="var(--chip-edge)" stroke-width="1.3">
              <EmblemShapes name="unit-army" />
            </g>
            <g style={{ color: `var(--p-${owner}-on)` }} fill="currentColor" transform="translate(4.5 4.5) scale(.625)">
              {owner !== 'isk' && <EmblemShapes name={owner} />}
            </g>
          </g>
        ))}
      </svg>
      <figcaption>{t(`almanac.sketch.${sketch}`)}</figcaption>
    </figure>
  );
}

const angle = (from: readonly [number, number], to: readonly [number, number]): number =>
  Math.round((Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI);
