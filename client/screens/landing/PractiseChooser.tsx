// Practise: choose a preset and a power, and the match against bots begins at once. Tajikistan is proposed: it needs everybody.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PresetId } from '../../../shared/command/presetId.ts';
import { LINE_UPS } from '../../../shared/scenario/lineUps.ts';
import { createMatch } from '../../net/http.ts';
import { rememberSeat } from '../../net/seatKeys.ts';
import { goTo } from '../../router/route.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PresetChooser } from '../create/PresetChooser.tsx';

export function PractiseChooser({ onBack }: { readonly onBack: () => void }) {
  const [preset, setPreset] = useState<PresetId>('lesson');
  const [power, setPower] = useState<PowerId>('tj');
  const { powers } = LINE_UPS[preset];
  const section = useRef<HTMLElement>(null);
  // It takes the place of the door that was pressed.
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function begin(): Promise<void> {
    setBusy(true);
    setRefusal(null);
    const name = t('landing.practise.name');
    const answer = await createMatch({ name, preset, practise: true, power });
    setBusy(false);
    if (!answer.ok) return setRefusal(sayRefusal(answer.error));
    rememberSeat(answer.value, name, Date.now());
    goTo(`/m/${answer.value.code}`);
  }

  return (
    <section ref={section} class="practise" tabIndex={-1} aria-label={t('landing.practise')}>
      <div class="row sp">
        <h2>{t('landing.practise.choose')}</h2>
        <Button kind="link" onClick={onBack}>
          {t('landing.practise.back')}
        </Button>
      </div>
      <PresetChooser
        short
        preset={preset}
        choose={(chosen) => {
          setPreset(chosen);
          if (!LINE_UPS[chosen].powers.includes(power)) setPower('tj');
        }}
      />
      <div class="practise-powers" role="radiogroup" aria-label={t('landing.practise.choose')}>
        {powers.map((each) => (
          <label key={each} class={each === power ? 'on' : ''}>
            <input
              type="radio"
              name="power"
              class="unseen"
              checked={each === power}
              data-testid={`practise-${each}`}
              onChange={() => setPower(each)}
            />
            <Chip power={each} {...(powers.length <= 6 && { size: 'lg' as const })} named={false} />
            <span class="serif">{t(`power.${each}.name`)}</span>
          </label>
        ))}
      </div>
      <p class="sm mut">{t(`power.${power}.character`)}</p>
      <Button
        kind="primary"
        wide
        busy={busy ? t('landing.practise.busy') : null}
        onClick={begin}
        testid="practise-begin"
      >
        {t('landing.practise.begin', { power: { power } })}
      </Button>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
    </section>
  );
}
