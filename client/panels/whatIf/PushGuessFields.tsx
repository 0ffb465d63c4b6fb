// The push that is guessed at one front: none or a strength, and the Afghan province it comes from.
import { afghanBehind } from '../../../shared/board/fronts.ts';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { guessPush, PUSH_STRENGTHS, pushGuess } from '../../store/matchWhatIf.ts';
import { useMatch } from '../matchContext.ts';
import { placeName, word } from '../words.ts';

export function PushGuessFields({ front }: { readonly front: ProvinceId }) {
  const { view, ui, guessing } = useMatch();
  if (guessing === null) return null;
  const push = pushGuess(guessing.guess, front);
  const behind = afghanBehind(REGION_BOARD, front);
  return (
    <div class="push-guess" data-testid={`push-guess-${front}`}>
      <fieldset class="set push-strengths" aria-label={word('whatIf.push.strength', { front: { province: front } })}>
        {PUSH_STRENGTHS.map((strength) => (
          <button
            type="button"
            key={strength}
            aria-pressed={push.strength === strength}
            onClick={() => guessPush(ui.whatIf, view, front, { ...push, strength })}
          >
            {strength === 0 ? word('whatIf.push.0') : strength}
          </button>
        ))}
      </fieldset>
      {behind.length > 1 ? (
        <select
          aria-label={word('whatIf.push.from', { front: { province: front } })}
          value={push.from}
          disabled={push.strength === 0}
          onChange={(event) => guessPush(ui.whatIf, view, front, { ...push, from: event.currentTarget.value })}
        >
          {behind.map((id) => (
            <option key={id} value={id}>
              {word('whatIf.push.comesFrom', { from: { province: id } })}
            </option>
          ))}
        </select>
      ) : (
        <span class="match-note">{word('whatIf.push.comesFrom', { from: placeName(push.from) })}</span>
      )}
    </div>
  );
}

/** The same over the board, for a crossing that was tapped in a what-if. */
export function PushCard({ front, close }: { readonly front: ProvinceId; readonly close: () => void }) {
  return (
    <section class="push-card" aria-label={word('whatIf.push.card', { front: { province: front } })}>
      <header class="unit-card-head">
        <div>
          <h3>{word('whatIf.push.card', { front: { province: front } })}</h3>
        </div>
        <button type="button" class="unit-card-close" aria-label={word('match.close')} onClick={close}>
          ×
        </button>
      </header>
      <PushGuessFields front={front} />
    </section>
  );
}
