// The almanac over whatever is open: a sheet at the side, on a phone from below. Nothing behind it is left; Escape or a tap beside it closes it.
import { useEffect, useRef } from 'preact/hooks';
import { almanacAt, almanacPath, openAlmanac } from '../../store/almanac.ts';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { AlmanacBook } from './AlmanacBook.tsx';

export function AlmanacSheet() {
  const at = almanacAt.value;
  const sheet = useRef<HTMLDivElement>(null);
  const isOpen = at !== null;
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    if (!sheet.current?.contains(before)) sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [isOpen]);
  if (at === null) return null;
  const close = () => {
    almanacAt.value = null;
  };
  return (
    <div
      class="almanac-veil"
      data-testid="almanac-sheet"
      onPointerDown={(event) => event.target === event.currentTarget && close()}
    >
      <div
        ref={sheet}
        class="almanac-sheet"
        role="dialog"
        aria-modal="true"
        aria-label={t('almanac.title')}
        tabIndex={-1}
        onKeyDown={(event) => {
          // The match behind has keys of its own.
          event.stopPropagation();
          if (event.key === 'Escape') close();
          else if (event.key === 'Tab') keepInside(event);
        }}
      >
        <header class="row sp">
          <b class="almanac-sheet-title">{t('almanac.title')}</b>
          <a class="lk" href={almanacPath(at)} target="_blank" rel="noopener noreferrer">
            {t('almanac.whole')}
          </a>
          <Button small testid="almanac-close" onClick={close}>
            {t('almanac.close')}
          </Button>
        </header>
        <AlmanacBook at={at} wide={false} go={openAlmanac} />
      </div>
    </div>
  );
}

/** Tab goes round in the sheet. */
function keepInside(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('button, a[href], input, summary, [tabindex="0"]'),
  ].filter((stop) => stop.offsetParent !== null);
  const [first, last] = [stops[0], stops.at(-1)];
  const from = document.activeElement;
  if (event.shiftKey && (from === first || from === event.currentTarget)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && from === last) {
    event.preventDefault();
    first?.focus();
  }
}
