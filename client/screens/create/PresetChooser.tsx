// The preset, first of all choices: a Lesson or an Evening, with its length and one line on what it is (rules 13).
import { PRESET_IDS, type PresetId } from '../../../shared/command/presetId.ts';
import { t } from '../../text/say.ts';
import './presetChooser.css';

export interface PresetChooserProps {
  readonly preset: PresetId;
  readonly choose: (preset: PresetId) => void;
  /** Only names and lengths, where there is little room. */
  readonly short?: boolean;
}

export function PresetChooser({ preset, choose, short = false }: PresetChooserProps) {
  return (
    <div class={`presets${short ? ' is-short' : ''}`} role="radiogroup" aria-label={t('create.preset')}>
      {PRESET_IDS.map((id) => (
        <label key={id} class={id === preset ? 'on' : ''}>
          <input
            type="radio"
            name="preset"
            class="unseen"
            checked={id === preset}
            data-testid={`preset-${id}`}
            onChange={() => choose(id)}
          />
          <span class="presets-head">
            <b class="serif">{t(`preset.${id}`)}</b>
            <span class="num">{t(`preset.${id}.length`)}</span>
          </span>
          <span class="sm mut">{t(short ? `preset.${id}.powers` : `preset.${id}.about`)}</span>
        </label>
      ))}
    </div>
  );
}
