// Demands that the reader may know of: what is asked, what is staked, until when; and backing down (rules 7).
import { demandText } from '../../../shared/politics/demands.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DangerButton } from '../../ui/DangerButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

export function Demands() {
  const { view, mine, me } = useMatch();
  const { ask, refusal } = useAsk();
  const world = worldSeenBy(view, mine);
  if (world.demands.length === 0) return null;
  return (
    <section>
      <h3 class="lbl">{word('match.demands')}</h3>
      <ul class="plain ledger">
        {world.demands.map((demand) => (
          <li key={demand.id} class="demand" data-testid={`demand-row-${demand.id}`}>
            <Chip power={demand.by} size="sm" />
            <span>{say(demandText(demand, world))}</span>
            <Tag tone={demand.state === 'open' ? 'waiting' : demand.state === 'complied' ? 'kept' : 'broken'}>
              {word(`match.demand.${demand.state}`)}
            </Tag>
            {demand.state === 'open' && demand.by === me && view.clock.phase === 'diplomacy' && (
              <DangerButton
                small
                sure={word('match.demand.back.sure')}
                consequence={word('match.demand.back.warn')}
                onSure={() => ask({ type: 'backDown', demand: demand.id })}
              >
                {word('match.demand.back')}
              </DangerButton>
            )}
          </li>
        ))}
      </ul>
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </section>
  );
}
