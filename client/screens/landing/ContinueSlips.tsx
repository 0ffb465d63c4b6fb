// Slips that lead back to matches in which this browser holds a seat; without one, a slip that says where the story begins.
import { useEffect, useState } from 'preact/hooks';
import type { MatchSummary } from '../../../shared/protocol/messages.ts';
import { matchSummary } from '../../net/http.ts';
import { forgetSeat, type SeatKey } from '../../net/seatKeys.ts';
import { Link } from '../../router/Link.tsx';
import { t } from '../../text/say.ts';
import { spacedCode } from '../../ui/CodeField.tsx';

const SHOWN = 2;

export function ContinueSlips({ seats, class: extra }: { readonly seats: readonly SeatKey[]; readonly class: string }) {
  const [summaries, setSummaries] = useState<Readonly<Record<string, MatchSummary | 'gone'>>>({});
  const shown = seats.slice(0, SHOWN);
  useEffect(() => {
    for (const { code } of shown)
      void matchSummary(code).then((answer) => {
        if (answer.ok) setSummaries((known) => ({ ...known, [code]: answer.value }));
        else if (answer.error.code === 'unknownCode') {
          // The match was deleted: its key opens nothing any more.
          forgetSeat(code);
          setSummaries((known) => ({ ...known, [code]: 'gone' }));
        }
      });
  }, []);
  const open = shown.filter(({ code }) => summaries[code] !== 'gone');
  if (open.length === 0)
    return (
      <div class={`landing-slip ${extra}`}>
        <div class="grow">
          <p class="serif landing-slip-title">{t('landing.story.title')}</p>
          <p class="sm mut">{t('landing.story.text')}</p>
        </div>
      </div>
    );
  return (
    <div class={`landing-slips ${extra}`}>
      {open.map(({ code, name }) => {
        const summary = summaries[code];
        const phase = summary && summary !== 'gone' ? summary.phase : null;
        return (
          <div key={code} class="landing-slip" data-testid={`continue-${code}`}>
            <div class="grow">
              <p class="serif landing-slip-title">
                {t(phase === 'archives' ? 'landing.continue.over' : 'landing.continue', { code: spacedCode(code) })}
              </p>
              <p class="sm mut">
                {t('landing.continue.as', { name })} {phase && t(`landing.phase.${phase}`)}
              </p>
            </div>
            <Link to={`/m/${code}`} class="btn">
              {t(phase === 'archives' ? 'landing.continue.result' : 'landing.continue.go')}
            </Link>
          </div>
        );
      })}
    </div>
  );
}
