// Regroup as one form (rules 1.1 G1-G6): where a dislodged unit goes, then guests, who disbands, what is raised and flown.
import { presetOf } from '../../../shared/scenario/presets.ts';
import { Button } from '../../ui/Button.tsx';
import { Term } from '../../ui/Term.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { placeName, say, word } from '../words.ts';
import { RegroupForm } from './RegroupForm.tsx';

export function RegroupCard() {
  const { mine } = useMatch();
  if (mine === null) return null;
  const { retreats, regroup } = mine;
  const isEmpty =
    retreats.length === 0 &&
    (regroup === null ||
      (regroup.guests.length === 0 &&
        regroup.disband.count === 0 &&
        regroup.raise.options.length === 0 &&
        regroup.redeploy.options.length === 0));
  if (isEmpty) return <p class="match-note">{word('match.regroup.nothing')}</p>;
  return (
    <section class="match-regroup" data-testid="regroup">
      <Retreats />
      <RegroupForm />
    </section>
  );
}

/** In the Lesson the engine's proposal stands and one tap takes it; elsewhere who says nothing disbands (rules 1). */
function Retreats() {
  const { view, mine } = useMatch();
  const { ask, refusal } = useAsk();
  if (mine === null || mine.retreats.length === 0) return null;
  return (
    <>
      <h3>
        <Term to="rules.4">{word('match.regroup')}</Term>
      </h3>
      {!presetOf(view).proposalStands && <p class="match-note">{word('match.regroup.silence')}</p>}
      {mine.retreats.map((retreat) => {
        const { owner = mine.power ?? 'neutral', kind = 'army' } = view.unit[retreat.unit] ?? {};
        const proposed = retreat.chosen;
        return (
          <div key={retreat.unit} class="match-retreat">
            <label>
              <span>
                {say({ key: 'match.regroup.unit', args: { unit: { unit: { owner, kind, at: retreat.at } } } })}
              </span>
              <select
                value={proposed ?? ''}
                data-testid={`retreat-${retreat.unit}`}
                onChange={(event) => {
                  const to = event.currentTarget.value;
                  ask({ type: 'retreat', unit: retreat.unit, to: to === '' ? null : to });
                }}
              >
                {retreat.options.map((id) => (
                  <option key={id} value={id}>
                    {placeName(id)}
                  </option>
                ))}
                <option value="">{word('match.regroup.disband')}</option>
              </select>
            </label>
            <Button
              kind={retreat.confirmed ? 'plain' : 'primary'}
              testid="retreat-confirm"
              why={retreat.confirmed ? word('match.regroup.done') : null}
              onClick={() => ask({ type: 'retreat', unit: retreat.unit, to: proposed })}
            >
              {retreat.confirmed
                ? word('match.regroup.confirmed')
                : proposed === null
                  ? word('match.regroup.disbandNow')
                  : word('match.regroup.go', { to: { province: proposed } })}
            </Button>
          </div>
        );
      })}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </>
  );
}
