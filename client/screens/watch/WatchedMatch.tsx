// A match seen without a seat: public facts only, live. Before it begins, who sits at the table.
import { useMemo } from 'preact/hooks';
import { t } from '../../text/say.ts';
import { Chip } from '../../ui/Chip.tsx';
import { spacedCode } from '../../ui/CodeField.tsx';
import { Working } from '../../ui/Working.tsx';
import { LineNotice } from '../lobby/LineNotice.tsx';
import { MatchPart } from '../lobby/MatchPart.tsx';
import { useSession } from '../lobby/useSession.ts';
import { Page } from '../Page.tsx';

export function WatchedMatch({ code }: { readonly code: string }) {
  const session = useSession(useMemo(() => ({ code }), [code]));
  const view = session?.view.value ?? null;
  if (!session || !view)
    return (
      <Page title={t('watch.titleCode', { code: spacedCode(code) })}>
        {session && <LineNotice session={session} code={code} />}
        {session?.line.value === 'connecting' && <Working words={t('watch.opening')} />}
      </Page>
    );
  if (view.clock.phase !== 'lobby')
    return (
      <>
        <LineNotice session={session} code={code} floating />
        <MatchPart session={session} />
      </>
    );
  const seats = Object.values(view.seats);
  return (
    <Page title={t('watch.titleCode', { code: spacedCode(code) })}>
      <LineNotice session={session} code={code} />
      <p class="lead">{t('watch.waiting')}</p>
      <ul class="plain ledger">
        {view.powers.map((power) => {
          const people = seats.filter((seat) => seat.power === power).map((seat) => seat.name);
          return (
            <li key={power} class="row">
              <Chip power={power} named={false} />
              <b style={{ minWidth: '110px' }}>{t(`power.${power}.name`)}</b>
              <span class="mut">{people.length > 0 ? people.join(', ') : t('lobby.free')}</span>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
