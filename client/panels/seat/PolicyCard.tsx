// The one policy of the round: what is chosen, and the hand of four to choose from (rules 8).
import { useState } from 'preact/hooks';
import type { HandCard } from '../../../shared/view/privateView.ts';
import { Button } from '../../ui/Button.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { placeName, say, word } from '../words.ts';
import { PolicyTarget, targetKindOf } from './PolicyTarget.tsx';

export function PolicyCard() {
  const { mine, view } = useMatch();
  const { ask } = useAsk();
  const [open, setOpen] = useState(false);
  if (mine === null || mine.hand.length === 0) return null;
  const chosen = mine.chosen;
  const card = mine.hand.find(({ policy }) => policy === chosen?.policy);
  const now = view.clock.phase === 'diplomacy';
  return (
    <section class="match-policy" data-testid="policy">
      <div class="match-policy-head">
        <b>
          {chosen === null
            ? word('match.policy.none')
            : word('match.policy.chosen', { policy: word(`policy.${chosen.policy}.name`) })}
        </b>
        {now && (
          <button
            type="button"
            class="lk"
            aria-expanded={open}
            data-testid="policy-change"
            onClick={() => setOpen(!open)}
          >
            {word(open ? 'match.policy.close' : chosen === null ? 'match.policy.choose' : 'match.policy.change')}
          </button>
        )}
      </div>
      {!open && (
        <p class="match-policy-does">
          {chosen === null ? word(now ? 'match.policy.none.hint' : 'match.policy.later') : describe(chosen, card)}
        </p>
      )}
      {open && now && (
        <>
          <Hand done={() => setOpen(false)} />
          {chosen !== null && (
            <Button
              small
              onClick={() => ask({ type: 'choosePolicy', choice: null }).then((ok) => ok && setOpen(false))}
            >
              {word('match.policy.drop')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function describe(
  choice: { readonly policy: string; readonly province?: string; readonly says?: string },
  card: HandCard | undefined,
): string {
  const parts = [costWords(card?.cost ?? 0), word(`policy.${choice.policy}.effect`)];
  if (choice.province !== undefined) parts.push(word('match.policy.at', { at: placeName(choice.province) }));
  if (choice.says !== undefined) parts.push(word(`match.policy.says.${choice.says}`));
  return parts.join(' ');
}

export function costWords(cost: number): string {
  return cost === 0 ? word('match.policy.free') : word('match.policy.costs', { count: cost });
}

function Hand({ done }: { readonly done: () => void }) {
  const { mine } = useMatch();
  const { ask, refusal } = useAsk();
  const [picked, setPicked] = useState<string | null>(null);
  if (mine === null) return null;
  return (
    <fieldset class="match-hand set" aria-label={word('match.policy.hand')}>
      {mine.hand.map((card) => {
        const needs = targetKindOf(card.policy);
        const chosen = mine.chosen?.policy === card.policy;
        return (
          <div key={card.policy} class={`match-hand-card${chosen ? ' is-chosen' : ''}`}>
            <button
              type="button"
              class="match-option"
              data-testid={`policy-${card.policy}`}
              aria-pressed={chosen}
              aria-disabled={!card.playable}
              onClick={() => {
                if (!card.playable) return;
                if (needs !== 'none') return setPicked(picked === card.policy ? null : card.policy);
                ask({ type: 'choosePolicy', choice: { policy: card.policy } }).then((ok) => ok && done());
              }}
            >
              <b>{word(`policy.${card.policy}.name`)}</b>
              <span class="num">{costWords(card.cost)}</span>
              <span>{word(`policy.${card.policy}.effect`)}</span>
              {!card.playable && (
                <span class="match-option-note">
                  {card.why === undefined ? word('match.policy.notNow') : say(card.why)}
                </span>
              )}
            </button>
            {picked === card.policy && (
              <PolicyTarget
                policy={card.policy}
                choose={(choice) => ask({ type: 'choosePolicy', choice }).then((ok) => ok && done())}
              />
            )}
          </div>
        );
      })}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </fieldset>
  );
}
