// Regroup: where a dislodged unit goes. The engine's proposal stands; one tap takes it (rules 1).
import { Button } from '../../ui/Button.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { placeName, say, word } from '../words.ts';

export function RegroupCard() {
  const { view, mine } = useMatch();
  const { ask, refusal } = useAsk();
  if (mine === null || mine.retreats.length === 0) {
    return <p class="match-note">{word('match.regroup.nothing')}</p>;
  }
  return (
    <section class="match-regroup" data-testid="regroup">
      <h3>{word('match.regroup')}</h3>
      {mine.retreats.map((retreat) => {
        const owner = view.unit[retreat.unit]?.owner ?? mine.power ?? 'neutral';
        const proposed = retreat.chosen;
        return (
          <div key={retreat.unit} class="match-retreat">
            <label>
              <span>
                {say({ key: 'match.regroup.unit', args: { unit: { unit: { owner, kind: 'army', at: retreat.at } } } })}
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
    </section>
  );
}
