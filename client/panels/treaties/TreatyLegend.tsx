// The key to the treaties layer: whose treaties are shown, what each sign means, and every right as a sentence that leads to its place.

import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { AlmanacPageId } from '../../store/almanac.ts';
import { type TreatyNote, treatyPicture } from '../../store/matchTreaties.ts';
import { openTab, treatyReader } from '../../store/matchUi.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { TermMark } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, say, word } from '../words.ts';
import { TreatySign } from './TreatySign.tsx';

const KINDS: readonly TreatyNote['kind'][] = ['enter', 'defence', 'pledge', 'support', 'demilitarised', 'exercise'];

/** What each right is, in the almanac. */
const PAGE: Readonly<Record<TreatyNote['kind'], AlmanacPageId>> = {
  enter: 'clause.access',
  defence: 'clause.mutualDefence',
  pledge: 'clause.orderPledge',
  support: 'word.support',
  demilitarised: 'clause.demilitarise',
  exercise: 'clause.exercise',
};

export function TreatyLegend() {
  const { view, mine, me, ui } = useMatch();
  const chosen = ui.treatyOf.value;
  const reader = treatyReader(chosen, me);
  const { notes } = treatyPicture(worldSeenBy(view, mine), REGION_BOARD, reader);
  const shown = KINDS.filter((kind) => notes.some((note) => note.kind === kind));
  return (
    <section class="treaty-legend" aria-label={word('match.treaties')} data-testid="treaty-legend">
      <header class="row sp">
        <label class="lbl" for="treaty-of">
          {word('match.treaties')}
        </label>
        <select
          id="treaty-of"
          class="slot"
          value={reader ?? 'all'}
          onChange={(event) => {
            const power = view.powers.find((id) => id === event.currentTarget.value);
            ui.treatyOf.value = power ?? 'all';
          }}
        >
          <option value="all">{word('match.treaties.all')}</option>
          {view.powers.map((power: PowerId) => (
            <option key={power} value={power}>
              {nameOf(power)}
            </option>
          ))}
        </select>
      </header>
      {shown.length === 0 && <p class="match-note">{word('match.treaties.none')}</p>}
      <ul class="treaty-signs">
        {shown.map((kind) => (
          <li key={kind}>
            <details>
              <summary>
                <TreatySign kind={kind} /> {word(`match.treaties.${kind}`)}{' '}
                <span class="num">{notes.filter((note) => note.kind === kind).length}</span>
              </summary>
              <ul class="plain">
                {notes
                  .filter((note) => note.kind === kind)
                  .map((note) => (
                    <li key={JSON.stringify(note)}>
                      <button
                        type="button"
                        class="treaty-note"
                        onFocus={() => {
                          ui.focused.value = note.at;
                        }}
                        onBlur={() => {
                          ui.focused.value = null;
                        }}
                        onClick={() => {
                          ui.pact.value = note.pact;
                          openTab(ui, 'pacts');
                        }}
                      >
                        {say(note.text)}
                      </button>
                    </li>
                  ))}
              </ul>
            </details>
            <TermMark to={PAGE[kind]} about={word(`match.treaties.${kind}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
