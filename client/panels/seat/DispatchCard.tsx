// The last dispatch: publish one secret pact, or stand by one's word (rules 11.4).
import { Button } from '../../ui/Button.tsx';
import { Term } from '../../ui/Term.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

export function DispatchCard() {
  const { mine, titleOf } = useMatch();
  const { ask, refusal } = useAsk();
  const dispatch = mine?.dispatch ?? null;
  if (dispatch === null) return null;
  return (
    <section class="match-dispatch" data-testid="dispatch">
      <h3>
        <Term to="rules.11">{word('match.dispatch')}</Term>
      </h3>
      <p>{word(dispatch.answered ? 'match.dispatch.done' : 'match.dispatch.text')}</p>
      {!dispatch.answered && (
        <div class="match-dispatch-choices">
          <Button kind="primary" testid="dispatch-keep" onClick={() => ask({ type: 'dispatch', publish: null })}>
            {word('match.dispatch.keep')}
          </Button>
          {dispatch.pacts.map((pact) => (
            <Button
              key={pact}
              kind="danger"
              testid={`dispatch-${pact}`}
              onClick={() => ask({ type: 'dispatch', publish: pact })}
            >
              {word('match.dispatch.publish', { pact: titleOf(pact) })}
            </Button>
          ))}
        </div>
      )}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </section>
  );
}
