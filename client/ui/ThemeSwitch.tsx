// The switch of light and dark: one button that goes round system, light, dark, and says which.
import { t } from '../text/say.ts';
import { Icon } from './Icon.tsx';
import { chooseTheme, type ThemeChoice, themeChoice } from './theme.ts';

const NEXT: Record<ThemeChoice, ThemeChoice> = { system: 'light', light: 'dark', dark: 'system' };
const SIGN = { system: 'half', light: 'sun', dark: 'moon' } as const;

export function ThemeSwitch() {
  const choice = themeChoice.value;
  return (
    <button
      type="button"
      class="lk theme-switch"
      onClick={() => chooseTheme(NEXT[choice])}
      title={t('ui.theme.change')}
    >
      <Icon name={SIGN[choice]} /> {t(`ui.theme.${choice}`)}
    </button>
  );
}
