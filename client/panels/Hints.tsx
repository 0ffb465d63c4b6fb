// One hint at a time for somebody who plays against bots for the first time; each goes when it is done, all go with one tap.
import { useState } from 'preact/hooks';
import { hintFor } from './hintFor.ts';
import { useMatch } from './matchContext.ts';
import { word } from './words.ts';

const KEY = 'leverage.hints';

export function Hints() {
  const { view, mine, me, ui } = useMatch();
  const [off, setOff] = useState(() => remembered() === 'off');
  const alone = Object.values(view.seats).filter(({ power }) => power !== null).length < 2;
  if (off || !alone || mine === null || me === null || view.clock.phase !== 'diplomacy' || view.clock.round > 2)
    return null;
  const hint = hintFor({
    written: mine.orders.filter(({ written }) => written !== null).length,
    units: mine.orders.length,
    sealed: Object.values({ ...view.pact, ...mine.pacts }).some(
      (pact) => pact.given === undefined && pact.signatures[me] !== undefined,
    ),
    policy: mine.chosen.length > 0,
    looked: ui.asked.value,
  });
  if (hint === null || view.power[me]?.ready === true) return null;
  return (
    <aside class="hint" data-testid={`hint-${hint}`}>
      <p>{word(`match.hint.${hint}`)}</p>
      <button
        type="button"
        class="lk sm"
        onClick={() => {
          remember();
          setOff(true);
        }}
      >
        {word('match.hint.off')}
      </button>
    </aside>
  );
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage is closed in this browser: hints come again next time.
    return null;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, 'off');
  } catch {
    // As above.
  }
}
