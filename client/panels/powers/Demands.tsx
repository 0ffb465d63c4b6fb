// Demands that the reader may know of, open ones first: what is asked, what hangs on it, until when; what follows; and backing down (rules 7).

import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { Demand } from '../../../shared/politics/demand.ts';
import { demandConsequences } from '../../../shared/politics/demandConsequences.ts';
import { demandText } from '../../../shared/politics/demands.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DangerButton } from '../../ui/DangerButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Term } from '../../ui/Term.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { DemandStakes } from './DemandStakes.tsx';

export function Demands() {
  const { view, mine } = useMatch();
  const { demands } = worldSeenBy(view, mine);
  if (demands.length === 0) return null;
  const sorted = demands.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.due - a.due);
  return (
    <section>
      <h3 class="lbl">
        <Term to="word.demand">{word('match.demands')}</Term>
      </h3>
      <ul class="plain ledger">
        {sorted.map((demand) => (
          <DemandRow key={demand.id} demand={demand} />
        ))}
      </ul>
    </section>
  );
}

function DemandRow({ demand }: { readonly demand: Demand }) {
  const { view, mine, me } = useMatch();
  const { ask, refusal } = useAsk();
  const world = worldSeenBy(view, mine);
  const open = demand.state === 'open';
  const concerned = demand.by === me || demand.on === me;
  return (
    <li class={`demand${open && demand.on === me ? ' is-mine' : ''}`} data-testid={`demand-row-${demand.id}`}>
      <Chip power={demand.by} size="sm" />
      <span>{say(demandText(demand, world))}</span>
      <Tag tone={open ? 'waiting' : demand.state === 'complied' ? 'kept' : 'broken'}>
        {word(`match.demand.${demand.state}`)}
      </Tag>
      {!demand.public && <span class="match-note">{word('match.demand.onlyUs')}</span>}
      {open && concerned && (
        <details class="fold" open={demand.on === me}>
          <summary>{word('match.demand.follows')}</summary>
          <DemandStakes consequences={demandConsequences(world, REGION_BOARD, demand)} />
        </details>
      )}
      {open && demand.by === me && view.clock.phase === 'diplomacy' && (
        <DangerButton
          small
          testid={`back-down-${demand.id}`}
          sure={word('match.demand.back.sure')}
          consequence={word('match.demand.back.warn')}
          onSure={() => ask({ type: 'backDown', demand: demand.id })}
        >
          {word('match.demand.back')}
        </DangerButton>
      )}
      {refusal !== null && <p class="match-refusal">{say(refusal)}</p>}
    </li>
  );
}
