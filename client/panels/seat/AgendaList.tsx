// What the reader's power wants, line by line with live progress; the secret line is folded away from a neighbour's eyes.
import { useState } from 'preact/hooks';
import { aimRule } from '../../../shared/scenario/presets.ts';
import type { AgendaLine } from '../../../shared/view/privateView.ts';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

export function AgendaList() {
  const { mine } = useMatch();
  const [shown, setShown] = useState(false);
  if (mine?.agenda == null) return null;
  const { goodWord, secret } = mine.agenda;
  return (
    <section>
      <h3 class="lbl">
        <Term to="rules.11">{word('match.agenda')}</Term>
      </h3>
      <ul class="ledger">
        {mine.agenda.public.map((line) => (
          <Line key={line.id} line={line} />
        ))}
        <Line line={goodWord} />
        <li class="match-aim match-aim-secret">
          <button
            type="button"
            class="match-secret"
            aria-expanded={shown}
            data-testid="secret-agenda"
            onClick={() => setShown(!shown)}
          >
            {word(shown ? 'match.agenda.secret.hide' : 'match.agenda.secret.show')}
          </button>
        </li>
        {shown && <Line line={secret} />}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: AgendaLine }) {
  const { view, me } = useMatch();
  return (
    <li class="match-aim" data-testid={`aim-${line.id}`} title={say(aimRule(view, line.id))}>
      <b>
        <Term to={line.id === 'goodWord' ? 'word.goodWord' : me === null ? 'rules.11' : `power.${me}`}>
          {word(`agenda.${line.id}.title`)}
        </Term>
      </b>
      <span class="num">{word('match.points', { points: line.points, max: line.max })}</span>
      <span class="match-aim-rule">{say(aimRule(view, line.id))}</span>
      <span class="match-aim-now">{say(line.now)}</span>
    </li>
  );
}
