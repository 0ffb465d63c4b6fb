// The preset, first of all choices: a Lesson, an Evening, a Full table or a Campaign; then, where there are several, the line-up (rules 13).
import {
  familyOf,
  PRESET_FAMILIES,
  PRESETS_OF,
  type PresetFamily,
  type PresetId,
} from '../../../shared/command/presetId.ts';
import { LINE_UPS } from '../../../shared/scenario/lineUps.ts';
import { t } from '../../text/say.ts';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Chip } from '../../ui/Chip.tsx';
import './presetChooser.css';

export interface PresetChooserProps {
  readonly preset: PresetId;
  readonly choose: (preset: PresetId) => void;
  /** Only names and lengths, where there is little room. */
  readonly short?: boolean;
}

export function PresetChooser({ preset, choose, short = false }: PresetChooserProps) {
  const family = familyOf(preset);
  return (
    <div class={`preset-chooser${short ? ' is-short' : ''}`}>
      <div class="presets" role="radiogroup" aria-label={t('create.preset')}>
        {PRESET_FAMILIES.map((id) => (
          <label key={id} class={id === family ? 'on' : ''}>
            <input
              type="radio"
              name="preset"
              class="unseen"
              checked={id === family}
              data-testid={`preset-${id}`}
              onChange={() => choose(usualLineUp(id))}
            />
            <span class="presets-head">
              <b class="serif">{t(`preset.${id}`)}</b>
              <span class="num">{t(short ? `preset.range.${id}` : `preset.${id}.length`)}</span>
            </span>
            {!short && <span class="sm mut">{t(`preset.${id}.about`)}</span>}
          </label>
        ))}
      </div>
      <LineUpChooser family={family} preset={preset} choose={choose} short={short} />
    </div>
  );
}

/** The middle of what is offered: an Evening of six, a Campaign of six. */
function usualLineUp(family: PresetFamily): PresetId {
  const all = PRESETS_OF[family];
  return all.find((id) => LINE_UPS[id].powers.length === 6) ?? all[0] ?? 'lesson';
}

function LineUpChooser({
  family,
  preset,
  choose,
  short,
}: Required<PresetChooserProps> & { readonly family: PresetFamily }) {
  const offered = PRESETS_OF[family];
  const { powers } = LINE_UPS[preset];
  return (
    <div class="line-up" data-testid="line-up">
      {offered.length > 1 && (
        <div class="row">
          <span class="lbl">{t('preset.lineUp')}</span>
          <ButtonGroup
            label={t('preset.lineUp')}
            items={offered.map((id) => ({ value: id, label: String(LINE_UPS[id].powers.length) }))}
            chosen={preset}
            onChoose={choose}
          />
        </div>
      )}
      {!short && (
        <div class="line-up-powers">
          {powers.map((power) => (
            <Chip key={power} power={power} />
          ))}
        </div>
      )}
    </div>
  );
}
