// A message as a slip of paper.
import type { ComponentChildren } from 'preact';
import type { OwnerId, PowerId } from '../../shared/board/ids.ts';
import { t } from '../text/say.ts';
import { inColours } from './colours.ts';

export interface DispatchSlipProps {
  readonly from: OwnerId;
  readonly own: boolean;
  /** Round and time in words. */
  readonly when?: string;
  /** Name of the writer where several share a power. */
  readonly name?: string;
  readonly unsent?: boolean;
  readonly onCopy?: () => void;
  readonly children: ComponentChildren;
  readonly testid?: string;
}

/** A message: paper with an edge in the sender's colour, on the sender's side. Unsent ones say so and stay. */
export function DispatchSlip(props: DispatchSlipProps) {
  const { from, own, when, name, unsent = false, onCopy, children } = props;
  return (
    <div class={`msg ${own ? 'me' : ''} ${unsent ? 'unsent' : ''}`} style={inColours(from)} data-testid={props.testid}>
      <span class="unseen">{t('ui.slip.from', { power: { power: from as PowerId } })}</span>
      {name && <div class="xs mut3">{name}</div>}
      {children}
      {when && <span class="when-in">{when}</span>}
      {unsent && (
        <div class="sm bad" role="status">
          <b>{t('ui.notSent')}</b> {t('ui.notSentWhy')}{' '}
          {onCopy && (
            <button type="button" class="lk" onClick={onCopy}>
              {t('ui.copyText')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
