// How near the region is to falling: infiltrations against the number that ends it for everybody (rules 11.4).
import { ScaleBar } from '../../ui/ScaleBar.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';

export function CollapseMeter() {
  const { view } = useMatch();
  const { infiltrations, collapseAt } = view;
  return (
    <div class="match-value match-collapse" data-testid="collapse">
      <span>
        <Term to="word.collapse">{word('match.collapse')}</Term>
      </span>
      <ScaleBar value={infiltrations} max={collapseAt} danger label={word('match.collapse')} />
      <b class="num">{infiltrations}</b>
      <span class="match-why">{word('match.collapse.why', { of: collapseAt })}</span>
    </div>
  );
}
