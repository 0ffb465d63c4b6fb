// Which parts of the treaty rules a preset switches on, and what a host may switch by hand (rules 13). Which clause kinds can be drafted: draftable.ts.
// Stands in politics, not in the scenario, because the checks of pacts ask for it; small, because pages before the match ask too.
import { familyOf, type PresetId } from '../command/presetId.ts';

export interface Modules {
  /** `when` and `else` on clauses (rules 6). */
  readonly conditions: boolean;
  /** CSTO, SCO, Moscow Format: motions and votes (rules 10). */
  readonly institutions: boolean;
  /** A power of low standing lays down a coin in each new pact (rules 3.1). */
  readonly collateral: boolean;
  /** Raising units for coins, redeploying into bases, choosing who disbands (rules 4.3, 4.4). */
  readonly raising: boolean;
  readonly fleets: boolean;
  /** Violence and refugees are shown as numbers, not told by events alone (rules 13). */
  readonly numbers: boolean;
}

export const MODULE_IDS = ['institutions', 'conditions', 'collateral', 'raising', 'fleets', 'numbers'] as const;
export type ModuleId = (typeof MODULE_IDS)[number];

/** What the host switched otherwise than the preset has it (rules 13, *Modules switch one by one*). */
export type ModuleSwitches = Readonly<Partial<Record<ModuleId, boolean>>>;

/** Whatever knows which match it belongs to: a state, a world, a view. */
export interface PlayedAs {
  readonly preset: PresetId;
  readonly settings?: { readonly modules?: ModuleSwitches | undefined };
}

const LESSON: Modules = {
  conditions: false,
  institutions: false,
  collateral: false,
  raising: false,
  fleets: false,
  numbers: false,
};
const WHOLE: Modules = {
  conditions: true,
  institutions: true,
  collateral: true,
  raising: true,
  fleets: true,
  numbers: true,
};

/** As the preset has it, before anything is switched. */
export function usualModules(preset: PresetId): Modules {
  return familyOf(preset) === 'lesson' ? LESSON : WHOLE;
}

export function modulesOf({ preset, settings }: PlayedAs): Modules {
  const usual = usualModules(preset);
  return settings?.modules === undefined ? usual : { ...usual, ...settings.modules };
}
