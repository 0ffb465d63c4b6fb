// What the line to the match is doing, in words, wherever a match is open: lost and coming back, taken by another window, closed for good.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { forgetSeat } from '../../net/seatKeys.ts';
import { Link } from '../../router/Link.tsx';
import type { MatchSession } from '../../store/session.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { WorkTicks } from '../../ui/Working.tsx';
import './lineNotice.css';

export interface LineNoticeProps {
  readonly session: MatchSession;
  readonly code: string;
  /** Over the match screen instead of in the flow. */
  readonly floating?: boolean;
}

/** A drop shorter than this is not worth a word. */
const SAY_AFTER_MS = 700;

export function LineNotice({ session, code, floating = false }: LineNoticeProps) {
  const line = session.line.value;
  const late = useLate(line === 'lost' || line === 'connecting', line === 'connecting' ? 4000 : SAY_AFTER_MS);
  const around = (notice: ComponentChildren) =>
    floating ? <div class={`line-notice ${line === 'lost' ? '' : 'blocking'}`}>{notice}</div> : notice;
  switch (line) {
    case 'live':
      return null;
    case 'connecting':
    case 'lost':
      if (!late) return null;
      return around(
        <Notice tone="waiting" title={t('line.lost')} testid="line-lost" action={<WorkTicks />}>
          {t('line.lostWhy')}
        </Notice>,
      );
    case 'replaced':
      return around(
        <Notice
          tone="waiting"
          title={t('line.replaced')}
          testid="line-replaced"
          action={
            <Button kind="primary" onClick={session.reopen} testid="reopen">
              {t('line.reopen')}
            </Button>
          }
        >
          {t('line.replacedWhy')}
        </Notice>,
      );
    case 'closed': {
      const because = session.closedBy.value;
      return around(
        <Notice tone="danger" testid="line-closed">
          <span>{because ? sayRefusal({ code: because }) : t('line.closed')}</span>{' '}
          {because === 'wrongToken' ? (
            <Link to={`/j/${code}`}>{t('line.bring')}</Link>
          ) : (
            <Link to="/">{t('ui.back')}</Link>
          )}
        </Notice>,
      );
    }
  }
}

/** A key that opens nothing any more is not kept. */
export function forgetIfGone(session: MatchSession, code: string): void {
  const because = session.closedBy.value;
  if (because === 'unknownCode' || because === 'wrongToken') forgetSeat(code);
}

function useLate(on: boolean, after: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!on) return;
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [on, after]);
  return on && late;
}
