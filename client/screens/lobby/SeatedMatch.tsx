// A match in which this browser sits: the lobby before it begins, the match after. Without a seat here, the ways to get one.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { seatFor } from '../../net/seatKeys.ts';
import { Link } from '../../router/Link.tsx';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { spacedCode } from '../../ui/CodeField.tsx';
import { Working } from '../../ui/Working.tsx';
import { RecoverForm } from '../join/RecoverForm.tsx';
import { Page } from '../Page.tsx';
import { forgetIfGone, LineNotice } from './LineNotice.tsx';
import { LobbyScreen } from './LobbyScreen.tsx';
import { MatchPart } from './MatchPart.tsx';
import { rematch } from './rematch.ts';
import { useSession } from './useSession.ts';

export function SeatedMatch({ code }: { readonly code: string }) {
  const [seat, setSeat] = useState(() => seatFor(code));
  if (!seat) return <NoSeatHere code={code} onSeat={() => setSeat(seatFor(code))} />;
  return <Seated key={seat.token} code={code} token={seat.token} />;
}

function Seated({ code, token }: { readonly code: string; readonly token: string }) {
  const session = useSession(useMemo(() => ({ code, token }), [code, token]));
  const view = session?.view.value ?? null;
  const mine = session?.mine.value ?? null;
  const closedBy = session?.closedBy.value ?? null;
  useEffect(() => {
    if (session && closedBy) forgetIfGone(session, code);
  }, [session, closedBy, code]);
  if (!session || !view || !mine)
    return (
      <Page title={t('lobby.titleCode', { code: spacedCode(code) })}>
        {session && <LineNotice session={session} code={code} />}
        {session?.line.value === 'connecting' && <Working words={t('lobby.opening')} />}
      </Page>
    );
  return (
    <>
      <LineNotice session={session} code={code} floating />
      {view.clock.phase === 'lobby' ? (
        <LobbyScreen session={session} view={view} mine={mine} />
      ) : (
        <MatchPart session={session} onRematch={() => void rematch(view, mine)} />
      )}
    </>
  );
}

function NoSeatHere({ code, onSeat }: { readonly code: string; readonly onSeat: () => void }) {
  const [recovering, setRecovering] = useState(false);
  if (recovering)
    return (
      <Page title={t('lobby.titleCode', { code: spacedCode(code) })}>
        <RecoverForm code={code} onBack={() => setRecovering(false)} onReturned={onSeat} />
      </Page>
    );
  return (
    <Page title={t('lobby.titleCode', { code: spacedCode(code) })}>
      <p class="lead">{t('noSeat.lead')}</p>
      <div class="actions">
        <Link to={`/j/${code}`} class="btn pri big">
          {t('join.go')}
        </Link>
        <Button onClick={() => setRecovering(true)} testid="recover">
          {t('join.recover')}
        </Button>
        <Link to={`/w/${code}`}>{t('join.watch')}</Link>
      </div>
    </Page>
  );
}
