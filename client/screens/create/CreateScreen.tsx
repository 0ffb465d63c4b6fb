// Opening a table: a name, the preset, and everything else folded away with good defaults.
import { useState } from 'preact/hooks';
import type { MatchSettings } from '../../../shared/command/command.ts';
import { familyOf, type PresetId } from '../../../shared/command/presetId.ts';
import { LINE_UPS } from '../../../shared/scenario/lineUps.ts';
import { createMatch } from '../../net/http.ts';
import { lastName, rememberName, rememberSeat } from '../../net/seatKeys.ts';
import { goTo } from '../../router/route.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../Page.tsx';
import { ModuleFields } from './ModuleFields.tsx';
import { PresetChooser } from './PresetChooser.tsx';
import { SettingsFields } from './SettingsFields.tsx';
import { settingsLine } from './settingsWords.ts';

export function CreateScreen() {
  const [name, setName] = useState(lastName);
  const [preset, setPreset] = useState<PresetId>('lesson');
  const [settings, setSettings] = useState<MatchSettings>(LINE_UPS.lesson.settings);
  const [busy, setBusy] = useState(false);
  const [wrongName, setWrongName] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const switched = Object.keys(settings.modules ?? {}).length;

  async function open(): Promise<void> {
    const mine = name.trim();
    if (mine === '') return setWrongName(t('create.name.missing'));
    setBusy(true);
    setRefusal(null);
    const answer = await createMatch({ name: mine, preset, settings: { ...settings } });
    setBusy(false);
    if (!answer.ok) {
      const words = sayRefusal(answer.error);
      return answer.error.code === 'nameBad' ? setWrongName(words) : setRefusal(words);
    }
    rememberName(mine);
    rememberSeat(answer.value, mine, Date.now());
    goTo(`/m/${answer.value.code}`);
  }

  return (
    <Page title={t('create.title')}>
      <p class="lead">{t('create.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <TextField
          label={t('create.name')}
          value={name}
          hint={t('create.name.hint')}
          error={wrongName}
          maxLength={24}
          autocomplete="nickname"
          autofocus={name === ''}
          testid="name-input"
          onInput={(event) => {
            setName(event.currentTarget.value);
            setWrongName(null);
          }}
        />
        <section class="preset-field">
          <h2>{t('create.preset')}</h2>
          <PresetChooser
            preset={preset}
            choose={(chosen) => {
              setPreset(chosen);
              // Each has its own length and times; what was changed by hand belongs to the other.
              setSettings(LINE_UPS[chosen].settings);
            }}
          />
        </section>
        <details class="fold">
          <summary>
            <span class="grow">{t('create.more')}</span>
            <span class="sm mut" style={{ fontFamily: 'var(--sans)', fontWeight: 400 }}>
              {settingsLine(settings)}
            </span>
          </summary>
          <SettingsFields settings={settings} onChange={(change) => setSettings({ ...settings, ...change })} />
        </details>
        <details class="fold" data-testid="modules">
          <summary>
            <span class="grow">{t('modules.title')}</span>
            <span class="sm mut" style={{ fontFamily: 'var(--sans)', fontWeight: 400 }}>
              {switched === 0
                ? t('modules.usual', { preset: t(`preset.${familyOf(preset)}`) })
                : t('modules.changed', { count: switched })}
            </span>
          </summary>
          <ModuleFields
            preset={preset}
            modules={settings.modules}
            onChange={(modules) => setSettings({ ...settings, modules })}
          />
        </details>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <div class="actions">
          <Button kind="primary" big type="submit" busy={busy ? t('create.busy') : null} testid="create">
            {t('create.go')}
          </Button>
          <span class="sm mut">{t('create.next')}</span>
        </div>
      </form>
    </Page>
  );
}
