// Parts of the rules, switched one by one (rules 13): as the preset has them until somebody touches a switch.
import type { PresetId } from '../../../shared/command/presetId.ts';
import { MODULE_IDS, type ModuleSwitches, usualModules } from '../../../shared/politics/modules.ts';
import { t } from '../../text/say.ts';
import './settings.css';

export interface ModuleFieldsProps {
  readonly preset: PresetId;
  readonly modules: ModuleSwitches | undefined;
  readonly onChange: (modules: ModuleSwitches) => void;
}

export function ModuleFields({ preset, modules = {}, onChange }: ModuleFieldsProps) {
  const usual = usualModules(preset);
  return (
    <div class="module-fields">
      {MODULE_IDS.map((id) => {
        const on = modules[id] ?? usual[id];
        return (
          <label key={id} class={on === usual[id] ? '' : 'is-changed'}>
            <input
              type="checkbox"
              checked={on}
              data-testid={`module-${id}`}
              onChange={() => {
                // What is as usual again is not a switch any more.
                const { [id]: _, ...others } = modules;
                onChange(on === usual[id] ? { ...others, [id]: !on } : others);
              }}
            />
            <span>
              <b>{t(`modules.${id}`)}</b>
              <span class="sm mut">{t(`modules.${id}.hint`)}</span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
