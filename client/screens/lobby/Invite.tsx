// What is handed on: the code in large signs, a QR code, the link. The link is shown when it cannot be copied by itself.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { spacedCode } from '../../ui/CodeField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { copyText } from './copyText.ts';

export function Invite({ code }: { readonly code: string }) {
  const link = `${location.origin}/j/${code}`;
  const [state, setState] = useState<'rest' | 'copied' | 'byHand'>('rest');
  const [large, setLarge] = useState(false);
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('rest'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <div class="invite">
      <div class="invite-code">
        <span class="lbl">{t('lobby.code')}</span>
        <span class="num" data-testid="match-code">
          {spacedCode(code)}
        </span>
      </div>
      <button
        type="button"
        class={`invite-qr ${large ? 'large' : ''}`}
        aria-expanded={large}
        aria-label={t(large ? 'lobby.qr.small' : 'lobby.qr.large')}
        title={t(large ? 'lobby.qr.small' : 'lobby.qr.large')}
        onClick={() => setLarge(!large)}
        onKeyDown={(event) => event.key === 'Escape' && setLarge(false)}
      >
        <QrCode text={link} label={t('lobby.qr', { code })} />
        {large && <span class="num invite-large-code">{spacedCode(code)}</span>}
      </button>
      {state === 'byHand' ? (
        <input
          class="inp invite-link"
          readOnly
          value={link}
          aria-label={t('lobby.link')}
          ref={(element) => element?.select()}
          onBlur={() => setState('rest')}
        />
      ) : (
        <Button onClick={async () => setState((await copyText(link)) ? 'copied' : 'byHand')} testid="copy-link">
          <Icon name={state === 'copied' ? 'check' : 'copy'} />
          <span role="status">{t(state === 'copied' ? 'ui.copied' : 'lobby.copy')}</span>
        </Button>
      )}
    </div>
  );
}
