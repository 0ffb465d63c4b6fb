// Light, dark, or as the system says; remembered in this browser. public/theme.js sets the first value before the first paint.
import { effect, signal } from '@preact/signals';

export type ThemeChoice = 'system' | 'light' | 'dark';
const KEY = 'leverage.theme';
const dark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

function remembered(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    // Storage is closed in this browser: the choice lasts as long as the page.
    return 'system';
  }
}

const systemDark = signal(dark?.matches ?? false);
dark?.addEventListener('change', (event) => {
  systemDark.value = event.matches;
});

/** What the person chose. */
export const themeChoice = signal<ThemeChoice>(remembered());
/** What is shown; the board is told by it. */
export const theme = signal<'light' | 'dark'>('light');

effect(() => {
  const choice = themeChoice.value;
  theme.value = choice === 'system' ? (systemDark.value ? 'dark' : 'light') : choice;
  if (typeof document !== 'undefined') document.documentElement.dataset.theme = theme.value;
});

export function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice;
  try {
    if (choice === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // As above.
  }
}
