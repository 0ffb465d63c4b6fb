// Consent is a seal: empty ring, falling, sealed in the power's colour, cracked when the word is broken.
import type { PowerId } from '../../shared/board/ids.ts';
import { t } from '../text/say.ts';
import { EmblemShapes } from './Emblem.tsx';

export type SealState = 'empty' | 'sealing' | 'sealed' | 'broken';

export interface SealProps {
  readonly power: PowerId;
  readonly state?: SealState;
  readonly size?: 'sm' | 'md' | 'big';
  readonly testid?: string;
}

const CRACK = 'M7 0 11.500 7 8.800 10.600 16 13.600 13.500 21';

export function Seal({ power, state = 'sealed', size = 'md', testid }: SealProps) {
  const label = t(`ui.seal.${state}`, { power: { power } });
  if (state === 'empty')
    return (
      <svg class={`seal empty ${size}`} viewBox="0 0 24 24" role="img" aria-label={label} data-testid={testid}>
        <title>{label}</title>
        <circle cx="12" cy="12" r="9.8" fill="none" stroke="currentColor" stroke-width="1.2" stroke-dasharray="2.4 2" />
      </svg>
    );
  return (
    <svg
      class={`seal ${size} ${state}`}
      viewBox="0 0 24 24"
      style={{ color: `var(--p-${power})` }}
      role="img"
      aria-label={label}
      data-testid={testid}
    >
      <title>{label}</title>
      <g class="disc" stroke="var(--chip-edge)" stroke-width=".5">
        <EmblemShapes name="seal" />
      </g>
      <circle cx="12" cy="12" r="8.9" fill="none" stroke={`var(--p-${power}-on)`} stroke-width=".5" opacity=".55" />
      <g transform="translate(6.2 6.2) scale(.483)" fill="currentColor" style={{ color: `var(--p-${power}-on)` }}>
        <EmblemShapes name={power} />
      </g>
      {state === 'broken' && (
        <g fill="none" transform="translate(1 1.500)">
          <path d={CRACK} stroke="var(--paper-0)" stroke-width="2.800" />
          <path d={CRACK} stroke="var(--madder)" stroke-width="1" />
        </g>
      )}
    </svg>
  );
}
