// Bringing a seat from another device to this browser: its name and its four digits.
import { useState } from 'preact/hooks';
import { returnToSeat } from '../../net/http.ts';
import { lastName, rememberSeat } from '../../net/seatKeys.ts';
import { goTo } from '../../router/route.ts';
import { type Refusal, sayRefusal } from '../../text/refusal.ts';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';

export interface RecoverFormProps {
  readonly code: string;
  readonly onBack: () => void;
  /** After the seat has come; by default the match is opened. */
  readonly onReturned?: () => void;
}

export function RecoverForm({ code, onBack, onReturned }: RecoverFormProps) {
  const [name, setName] = useState(lastName);
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const missing = name.trim() === '' || pin.length !== 4;

  async function bring(): Promise<void> {
    if (missing) return;
    setBusy(true);
    setRefusal(null);
    const answer = await returnToSeat(code, { name: name.trim(), pin });
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error);
    rememberSeat(answer.value, name.trim(), Date.now());
    if (onReturned) onReturned();
    else goTo(`/m/${code}`, { replace: true });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void bring();
      }}
    >
      <p class="lead">{t('recover.lead')}</p>
      <TextField
        label={t('recover.name')}
        value={name}
        maxLength={24}
        testid="recover-name"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={t('recover.pin')}
        hint={t('recover.pin.hint')}
        value={pin}
        inputMode="numeric"
        autocomplete="one-time-code"
        maxLength={4}
        testid="recover-pin"
        onInput={(event) => setPin(event.currentTarget.value.replace(/\D/g, '').slice(0, 4))}
      />
      {refusal && <Notice tone="danger">{sayRefusal(refusal)}</Notice>}
      <div class="actions">
        <Button
          kind="primary"
          big
          type="submit"
          why={missing ? t('recover.missing') : null}
          busy={busy ? t('recover.busy') : null}
          testid="recover-go"
        >
          {t('recover.go')}
        </Button>
        <Button kind="link" onClick={onBack}>
          {t('recover.back')}
        </Button>
      </div>
    </form>
  );
}
