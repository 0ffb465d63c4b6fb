// The settings as fields: rounds, times, press, spectators, bots. Used before a match is made and by the host in the lobby.
import type { MatchSettings } from '../../../shared/command/command.ts';
import { t } from '../../text/say.ts';
import { SelectField } from '../../ui/Field.tsx';
import { isAsynchronous, roundsWords, timeWords } from './settingsWords.ts';
import './settings.css';

export interface SettingsFieldsProps {
  readonly settings: MatchSettings;
  readonly onChange: (change: Partial<MatchSettings>) => void;
  readonly disabled?: boolean;
}

const ROUNDS: readonly (readonly [number, number])[] = [
  [3, 3],
  [4, 4],
  [4, 6],
  [6, 8],
  [10, 12],
];
const BRIEFING = [20, 30, 60, null] as const;
const DIPLOMACY = [120, 180, 240, 300, 420, 600, null] as const;
const REGROUP = [30, 45, 60, null] as const;

/** Deadlines of a match that is played over days. */
const HOURS = [3600, 8 * 3600, 24 * 3600, 48 * 3600, null] as const;

/** Values offered, and the present one if somebody set another by hand. */
const withPresent = (offered: readonly (number | null)[], present: number | null): readonly (number | null)[] =>
  offered.includes(present) ? offered : [...offered, present];
const written = (seconds: number | null): string => (seconds === null ? 'none' : String(seconds));
const readBack = (value: string): number | null => (value === 'none' ? null : Number(value));

export function SettingsFields({ settings, onChange, disabled = false }: SettingsFieldsProps) {
  const time = (
    key: 'briefingSeconds' | 'diplomacySeconds' | 'regroupSeconds',
    offered: readonly (number | null)[],
  ) => (
    <SelectField
      label={t(`settings.${key}`)}
      value={written(settings[key])}
      disabled={disabled}
      options={withPresent(isAsynchronous(settings) ? HOURS : offered, settings[key]).map(
        (seconds) => [written(seconds), timeWords(seconds)] as const,
      )}
      onValue={(value) => onChange({ [key]: readBack(value) })}
      testid={`setting-${key}`}
    />
  );
  const rounds = `${settings.roundsMin}-${settings.roundsMax}`;
  const offered = ROUNDS.some(([min, max]) => `${min}-${max}` === rounds)
    ? ROUNDS
    : [...ROUNDS, [settings.roundsMin, settings.roundsMax] as const];
  return (
    <div class="settings-fields">
      <SelectField
        label={t('settings.rounds')}
        value={rounds}
        disabled={disabled}
        options={offered.map(
          ([roundsMin, roundsMax]) => [`${roundsMin}-${roundsMax}`, roundsWords({ roundsMin, roundsMax })] as const,
        )}
        onValue={(value) => {
          const [roundsMin = 4, roundsMax = 6] = value.split('-').map(Number);
          onChange({ roundsMin, roundsMax });
        }}
        testid="setting-rounds"
      />
      {time('diplomacySeconds', DIPLOMACY)}
      {time('briefingSeconds', BRIEFING)}
      {time('regroupSeconds', REGROUP)}
      <SelectField
        label={t('settings.press')}
        value={settings.press}
        disabled={disabled}
        hint={t(`settings.press.${settings.press}.hint`)}
        options={(['full', 'public', 'none'] as const).map((press) => [press, t(`settings.press.${press}`)] as const)}
        onValue={(value) => onChange({ press: value as MatchSettings['press'] })}
        testid="setting-press"
      />
      <SelectField
        label={t('settings.spectators')}
        value={settings.spectators}
        disabled={disabled}
        hint={t(`settings.spectators.${settings.spectators}.hint`)}
        options={(['public', 'none'] as const).map((who) => [who, t(`settings.spectators.${who}`)] as const)}
        onValue={(value) => onChange({ spectators: value as MatchSettings['spectators'] })}
        testid="setting-spectators"
      />
      <SelectField
        label={t('settings.bots')}
        value={settings.botLevel}
        disabled={disabled}
        options={(['easy', 'normal', 'hard'] as const).map((level) => [level, t(`settings.bots.${level}`)] as const)}
        onValue={(value) => onChange({ botLevel: value as MatchSettings['botLevel'] })}
        testid="setting-bots"
      />
    </div>
  );
}
