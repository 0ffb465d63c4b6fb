// The settings of the match as a short table; the host can open them as fields.
import { useState } from 'preact/hooks';
import type { MatchSettings } from '../../../shared/command/command.ts';
import type { PresetId } from '../../../shared/command/presetId.ts';
import { t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { ModuleFields } from '../create/ModuleFields.tsx';
import { SettingsFields } from '../create/SettingsFields.tsx';
import { settingsLine, timeWords } from '../create/settingsWords.ts';
import type { Ask } from './LobbyScreen.tsx';

export interface SettingsPanelProps {
  readonly preset: PresetId;
  readonly settings: MatchSettings;
  readonly host: boolean;
  readonly ask: Ask;
}

export function SettingsPanel({ preset, settings, host, ask }: SettingsPanelProps) {
  const [open, setOpen] = useState(false);
  const switched = Object.keys(settings.modules ?? {}).length;
  const lines = [
    [t('lobby.length'), settingsLine(settings)],
    [t('lobby.talk'), timeWords(settings.diplomacySeconds)],
    [t('settings.press'), t(`settings.press.${settings.press}`)],
    [t('settings.spectators'), t(`settings.spectators.${settings.spectators}`)],
    ...(switched > 0 ? [[t('modules.title'), t('modules.changed', { count: switched })] as const] : []),
  ] as const;
  return (
    <section>
      <div class="row sp">
        <h2>{t('lobby.thisMatch')}</h2>
        {host && (
          <Button kind="link" class="sm" expanded={open} onClick={() => setOpen(!open)} testid="change-settings">
            {t(open ? 'lobby.change.done' : 'lobby.change')}
          </Button>
        )}
      </div>
      {open && host ? (
        <>
          <SettingsFields
            settings={settings}
            onChange={(change) => void ask({ type: 'changeSettings', settings: change })}
          />
          <h3>{t('modules.title')}</h3>
          <ModuleFields
            preset={preset}
            modules={settings.modules}
            onChange={(modules) => void ask({ type: 'changeSettings', settings: { modules } })}
          />
        </>
      ) : (
        <dl>
          {lines.map(([name, value]) => (
            <div key={name} class="kv">
              <dt class="mut">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
