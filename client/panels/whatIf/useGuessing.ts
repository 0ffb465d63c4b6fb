// The what-if of the match screen: its battle is fought anew whenever a guess or a view changes; Alt+W opens and leaves it.
import { useEffect, useMemo } from 'preact/hooks';
import type { PrivateView } from '../../../shared/view/privateView.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';
import { clearSelection, type MatchUi, openTab } from '../../store/matchUi.ts';
import { canGuess, guessBook, guessedBattle, guessNow, isGuessing } from '../../store/matchWhatIf.ts';
import { type Guessing, useMatch } from '../matchContext.ts';

export function useGuessing(ui: MatchUi, view: PublicView | null, mine: PrivateView | null): Guessing | null {
  const on = view !== null && isGuessing(ui.whatIf, view);
  const guess = view === null ? null : guessNow(ui.whatIf, view);
  return useMemo(() => {
    if (!on || view === null || guess === null) return null;
    return { guess, book: guessBook(view, mine, guess), battle: guessedBattle(view, mine, guess) };
  }, [on, view, mine, guess]);
}

/** Opens the mode where its panel is, or leaves it. */
export function toggleGuessing(ui: MatchUi, view: PublicView): void {
  const open = !isGuessing(ui.whatIf, view) && canGuess(view);
  clearSelection(ui);
  ui.whatIf.open.value = open;
  if (open) openTab(ui, 'orders');
}

/** Alt+W toggles; Escape puts down what is selected, then leaves. */
export function useGuessKeys(): void {
  const { ui, view, guessing } = useMatch();
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const toggles = event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyW';
      const leaves = event.key === 'Escape' && guessing !== null && ui.composing.value === null;
      if (!toggles && !leaves) return;
      if (toggles && !canGuess(view)) return;
      event.preventDefault();
      const chosen = ui.unit.value ?? ui.choosing.value ?? ui.alert.value ?? ui.inspected.value ?? ui.told.value;
      if (leaves && chosen !== null) clearSelection(ui);
      else toggleGuessing(ui, view);
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, [ui, view, guessing]);
}
