// The way into the what-if, and out of it again.
import { canGuess } from '../../store/matchWhatIf.ts';
import { Button } from '../../ui/Button.tsx';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';
import { toggleGuessing } from './useGuessing.ts';

export function WhatIfButton() {
  const { view, ui, guessing } = useMatch();
  if (!canGuess(view)) return null;
  return (
    <Button
      small
      class="what-if-open"
      testid="what-if-open"
      pressed={guessing !== null}
      title={word('whatIf.open.hint')}
      aria-keyshortcuts="Alt+W"
      onClick={() => toggleGuessing(ui, view)}
    >
      {word('whatIf.open')}
    </Button>
  );
}
