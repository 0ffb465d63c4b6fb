// Over the board while guessing: says that this is a guess and that nothing is sent, with undo, clear and the way out.
import { Icon } from '../../ui/Icon.tsx';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';
import { toggleGuessing } from './useGuessing.ts';
import { GuessButtons } from './WhatIfPanel.tsx';

export function WhatIfBanner() {
  const { view, ui, guessing } = useMatch();
  if (guessing === null) return null;
  return (
    <div class="what-if-banner" data-testid="what-if-banner" role="status">
      <span class="what-if-sign" aria-hidden="true">
        ?
      </span>
      <b>{word('whatIf.banner')}</b>
      <GuessButtons />
      <button
        type="button"
        class="what-if-leave"
        aria-label={word('whatIf.close')}
        title={word('whatIf.close')}
        onClick={() => toggleGuessing(ui, view)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
