// What would come of the guess, line by line with reasons: pushes, then what fails, then what works. The list that mirrors the arrows.

import { cameTrue, toldOf } from '../../../shared/view/orderWords.ts';
import type { PublicView } from '../../../shared/view/publicView.ts';
import { pushGuess } from '../../store/matchWhatIf.ts';
import { type GuessTold, guessTold } from '../../store/matchWhatIfBoard.ts';
import { Tag } from '../../ui/Tag.tsx';
import { type Guessing, useMatch } from '../matchContext.ts';
import { OrderGlyph } from '../orders/OrderGlyph.tsx';
import { say, word } from '../words.ts';

export function GuessResult() {
  const { view, mine, guessing } = useMatch();
  if (guessing === null) return null;
  const told = guessTold(mine, guessing.guess, guessing.battle);
  const lines = told.toSorted((a, b) => rank(a) - rank(b));
  const pushes = pushLines(view, guessing);
  return (
    <section class="what-if-result" aria-live="polite" data-testid="what-if-result">
      <h3 class="lbl">{word('whatIf.result')}</h3>
      {lines.length + pushes.length === 0 && <p class="match-note">{word('whatIf.result.none')}</p>}
      <ul class="plain">
        {pushes.map(({ front, bad, sentences }) => (
          <li key={front} class={`what-if-line${bad ? ' is-bad' : ''}`} data-testid={`what-if-push-${front}`}>
            <span class="what-if-push-mark" aria-hidden="true">
              {bad ? '»' : '|'}
            </span>
            <span>{sentences.join(' ')}</span>
          </li>
        ))}
        {lines.map((line) => (
          <ResultLine key={line.judged.unit} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** Failures before what works. */
function rank({ judged }: GuessTold): number {
  return cameTrue(toldOf(judged)) ? 1 : 0;
}

function ResultLine({ line }: { readonly line: GuessTold }) {
  const { view, ui, guessing } = useMatch();
  const { judged, sentences } = line;
  const unit = view.unit[judged.unit];
  const works = cameTrue(toldOf(judged));
  const beaten = guessing?.battle.beaten.find(({ unit: { id } }) => id === judged.unit);
  const places = (beaten?.options ?? []).map((province) => ({ province }));
  const after =
    beaten === undefined
      ? []
      : [places.length > 0 ? word('whatIf.result.after', { places: { list: places } }) : word('whatIf.result.nowhere')];
  const show = () => {
    ui.focused.value = judged.at;
  };
  const hide = () => {
    ui.focused.value = null;
  };
  return (
    <li class={`what-if-line${works ? '' : ' is-bad'}`} data-testid={`what-if-of-${judged.unit}`}>
      <button
        type="button"
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={() => {
          if (unit !== undefined) ui.unit.value = unit.id;
        }}
      >
        <OrderGlyph order={judged.written} owner={judged.owner} needsPact={judged.voided !== undefined} />
        <span>
          {[...sentences.map(say), ...after].join(' ')}
          {judged.incursionOn !== undefined && (
            <>
              {' '}
              <Tag tone="danger">{word('match.orders.incursion')}</Tag>
            </>
          )}
        </span>
      </button>
    </li>
  );
}

interface PushLine {
  readonly front: string;
  readonly bad: boolean;
  readonly sentences: readonly string[];
}

/** A sentence for each push that is guessed; one that securing behind the border takes away says so. */
function pushLines(view: PublicView, { guess, battle }: Guessing): readonly PushLine[] {
  const came = battle.pushes.map(({ push, gotIn, defence, diverted }): PushLine => {
    const args = { front: { province: push.to }, strength: push.strength, defence };
    const turned = diverted === undefined ? [] : [word('whatIf.push.diverted', { fort: { province: diverted } })];
    return {
      front: diverted ?? push.to,
      bad: gotIn,
      sentences: [word(gotIn ? 'whatIf.push.gotIn' : 'whatIf.push.stopped', args), ...turned],
    };
  });
  const gone = view.alerts
    .filter((front) => pushGuess(guess, front).strength > 0 && !came.some((line) => line.front === front))
    .map((front): PushLine => {
      const args = { front: { province: front }, from: { province: pushGuess(guess, front).from } };
      return { front, bad: false, sentences: [word('whatIf.push.gone', args)] };
    });
  return [...came, ...gone];
}
