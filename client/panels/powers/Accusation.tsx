// Good cop, bad cop: one public accusation a match, on the pages of Russia and Tajikistan (scenario.md B).
import type { PowerId } from '../../../shared/board/ids.ts';
import { hasAccusations, hasAccused } from '../../../shared/view/accusations.ts';
import { DangerButton } from '../../ui/DangerButton.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

const COPS: readonly PowerId[] = ['ru', 'tj'];

export function Accusation({ power }: { readonly power: PowerId }) {
  const { view, me } = useMatch();
  const { ask, refusal } = useAsk();
  if (me === null || COPS.includes(me) || !COPS.includes(power) || !hasAccusations(view)) return null;
  if (hasAccused(view.log, me)) return <p class="match-note">{word('match.accuse.done')}</p>;
  if (view.clock.phase !== 'briefing' && view.clock.phase !== 'diplomacy') return null;
  return (
    <div class="power-acts">
      <DangerButton
        small
        testid="accuse"
        sure={word('match.accuse.sure')}
        consequence={word('match.accuse.warn')}
        onSure={() => ask({ type: 'accuse' })}
      >
        {word('match.accuse')}
      </DangerButton>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </div>
  );
}
