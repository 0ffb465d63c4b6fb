// Every quantity is drawn as the scale bar of a map.

import { t } from '../text/say.ts';

export interface ScaleBarProps {
  readonly value: number;
  readonly max: number;
  /** Of it, how many were lost (hatched, beyond the value) or won (moss, up to it) just now. */
  readonly lost?: number;
  readonly won?: number;
  /** A count of harm: its segments are madder. */
  readonly danger?: boolean;
  readonly unknown?: boolean;
  /** What is measured, for the reader's voice: "Stability". */
  readonly label: string;
  /** Why it stands there: shown as a tooltip. */
  readonly why?: string;
}

/** Segments full up to the value; lost ones hatched, won ones moss. */
export function ScaleBar(props: ScaleBarProps) {
  const { value, max, lost = 0, won = 0, danger = false, unknown = false, label, why } = props;
  return (
    <span
      class={`scale ${unknown ? 'unknown' : ''} ${danger ? 'danger' : ''}`}
      role="img"
      aria-label={unknown ? label : t('ui.scale', { label, value, max })}
      title={why}
    >
      {Array.from({ length: max }, (_, index) => {
        const n = index + 1;
        const on = !unknown && n <= value;
        const gone = !unknown && n > value && n <= value + lost;
        const fresh = on && n > value - won;
        return <i key={n} class={`${on ? 'on' : ''} ${gone ? 'lost' : ''} ${fresh ? 'won' : ''}`} />;
      })}
    </span>
  );
}
