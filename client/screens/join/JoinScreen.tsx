// Joining: a code and a name. A seat that is already this browser's is offered first; one of another device comes by four digits.
import { useEffect, useState } from 'preact/hooks';
import { familyOf } from '../../../shared/command/presetId.ts';
import type { MatchSummary } from '../../../shared/protocol/messages.ts';
import { LINE_UPS } from '../../../shared/scenario/lineUps.ts';
import { joinMatch, matchSummary } from '../../net/http.ts';
import { lastName, rememberName, rememberSeat, seatFor } from '../../net/seatKeys.ts';
import { Link } from '../../router/Link.tsx';
import { goTo } from '../../router/route.ts';
import { type Refusal, sayRefusal } from '../../text/refusal.ts';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { spacedCode } from '../../ui/CodeField.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Working } from '../../ui/Working.tsx';
import { Page } from '../Page.tsx';
import { CodeForm } from './CodeForm.tsx';
import { RecoverForm } from './RecoverForm.tsx';

export function JoinScreen({ code }: { readonly code: string | null }) {
  const [summary, setSummary] = useState<MatchSummary | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const look = () => {
    if (code === null) return;
    setRefusal(null);
    void matchSummary(code).then((answer) => (answer.ok ? setSummary(answer.value) : setRefusal(answer.error)));
  };
  useEffect(look, [code]);

  if (code === null)
    return (
      <Page title={t('join.title')}>
        <p class="lead">{t('join.lead')}</p>
        <CodeForm go={(typed) => goTo(`/j/${typed}`)} verb={t('landing.join')} />
      </Page>
    );
  return (
    <Page title={t('join.titleCode', { code: spacedCode(code) })}>
      {refusal?.code === 'unknownCode' && (
        <>
          <Notice tone="danger" testid="join-refused">
            {sayRefusal(refusal)}
          </Notice>
          <CodeForm go={(typed) => goTo(`/j/${typed}`, { replace: true })} verb={t('landing.join')} />
        </>
      )}
      {refusal && refusal.code !== 'unknownCode' && (
        <Notice tone="danger" title={t('gone.title')} action={<Button onClick={look}>{t('gone.again')}</Button>}>
          {t('gone.text')}
        </Notice>
      )}
      {!refusal && !summary && <Working words={t('join.looking')} />}
      {summary && <SeatForm summary={summary} />}
    </Page>
  );
}

function SeatForm({ summary }: { readonly summary: MatchSummary }) {
  const { code, phase, seats, spectators } = summary;
  const own = seatFor(code);
  const [name, setName] = useState(lastName);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [recovering, setRecovering] = useState(false);

  async function join(): Promise<void> {
    if (name.trim() === '') return setRefusal({ code: 'nameBad' });
    setBusy(true);
    setRefusal(null);
    const answer = await joinMatch(code, { name: name.trim() });
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error);
    rememberName(name.trim());
    rememberSeat(answer.value, name.trim(), Date.now());
    goTo(`/m/${code}`, { replace: true });
  }

  if (recovering) return <RecoverForm code={code} onBack={() => setRecovering(false)} />;
  const aboutName = refusal?.code === 'nameBad' || refusal?.code === 'nameTaken';
  return (
    <>
      <p class="lead">
        {t(`join.about.${familyOf(summary.preset)}`, {
          powers: t(`preset.powers.${LINE_UPS[summary.preset].powers.length}`),
        })}{' '}
        {t('join.people', { count: seats })} {t(`landing.phase.${phase}`)}
      </p>
      {own && (
        <Notice
          tone="good"
          action={
            <Link to={`/m/${code}`} class="btn pri" testid="continue">
              {t('landing.continue.go')}
            </Link>
          }
        >
          {t('join.own', { name: own.name })}
        </Notice>
      )}
      {phase === 'archives' ? (
        <Notice>
          {t('join.over')} {spectators && <Link to={`/w/${code}`}>{t('landing.continue.result')}</Link>}
        </Notice>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void join();
          }}
        >
          <TextField
            label={t('create.name')}
            hint={t('create.name.hint')}
            value={name}
            maxLength={24}
            autocomplete="nickname"
            autofocus={name === ''}
            error={aboutName && refusal ? sayRefusal(refusal) : null}
            testid="name-input"
            onInput={(event) => {
              setName(event.currentTarget.value);
              setRefusal(null);
            }}
          />
          {refusal && !aboutName && (
            <Notice tone="danger" testid="join-refused">
              {sayRefusal(refusal)}
            </Notice>
          )}
          <p class="sm mut">{t('join.care')}</p>
          <div class="actions">
            <Button kind="primary" big type="submit" busy={busy ? t('join.busy') : null} testid="join-submit">
              {t(own ? 'join.another' : 'join.go')}
            </Button>
            {spectators && <Link to={`/w/${code}`}>{t('join.watch')}</Link>}
            <Button kind="link" onClick={() => setRecovering(true)} testid="recover">
              {t('join.recover')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
