// Readiness of a power.
import type { PowerId } from '../../shared/board/ids.ts';
import { t } from '../text/say.ts';
import { Chip } from './Chip.tsx';
import { Icon } from './Icon.tsx';

export interface ReadyMarkProps {
  readonly power: PowerId;
  readonly ready: boolean;
  /** Nobody of that power is connected. */
  readonly away?: boolean;
  /** Words for the reader's voice and the tooltip; a sentence of its own by default. */
  readonly label?: string;
}

/** Chip with a ring: hollow, filled with a tick, or dashed when nobody is there. */
export function ReadyMark({ power, ready, away = false, label: given }: ReadyMarkProps) {
  const label = given ?? t(ready ? 'ui.ready.yes' : away ? 'ui.ready.away' : 'ui.ready.no', { power: { power } });
  return (
    <span
      class={`ready-mark ${ready ? 'ready' : ''} ${away && !ready ? 'away' : ''}`}
      title={label}
      role="img"
      aria-label={label}
    >
      <Chip power={power} named={false} />
      <span class="dot">{ready && <Icon name="check" size={9} stroke={4} />}</span>
    </span>
  );
}
