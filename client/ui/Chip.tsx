// A power as a chip.
import type { OwnerId } from '../../shared/board/ids.ts';
import { t } from '../text/say.ts';
import { colourOf } from './colours.ts';
import { EmblemShapes } from './Emblem.tsx';

/** Octagon in the power's colour with its emblem and a thin edge. `named`: read aloud with the power's name, else decoration. */
export function Chip(props: {
  readonly power: OwnerId;
  readonly small?: boolean;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  readonly named?: boolean;
}) {
  const { power, small = false, size = small ? 'sm' : 'md', named = true } = props;
  const colour = colourOf(power);
  const shape = (
    <>
      <g style={{ color: `var(--p-${colour})` }} fill="currentColor" stroke="var(--chip-edge)" stroke-width="1.3">
        <EmblemShapes name={power === 'neutral' ? 'unit-neutral' : 'unit-army'} />
      </g>
      <g style={{ color: `var(--p-${colour}-on)` }} fill="currentColor" transform="translate(4.5 4.5) scale(.625)">
        <EmblemShapes name={power} />
      </g>
    </>
  );
  if (!named)
    return (
      <svg class={`chip ${size}`} viewBox="0 0 24 24" aria-hidden="true">
        {shape}
      </svg>
    );
  return (
    <svg class={`chip ${size}`} viewBox="0 0 24 24" role="img">
      <title>{t(`power.${power}.name`)}</title>
      {shape}
    </svg>
  );
}
