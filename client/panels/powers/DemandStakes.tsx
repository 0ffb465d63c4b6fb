// What either side has to expect of a demand, in three cases: done, not done, taken back (rules 7). For who makes it and for who is asked.
import type { Consequence, DemandConsequences } from '../../../shared/politics/demandConsequences.ts';
import { Chip } from '../../ui/Chip.tsx';
import { say, word } from '../words.ts';

export function DemandStakes({ consequences }: { readonly consequences: DemandConsequences }) {
  const { complied, defied, backedDown } = consequences;
  return (
    <section class="demand-stakes" data-testid="demand-stakes">
      <Case title={word('match.demand.case.complied')} tone="kept" lines={complied} />
      <Case title={word('match.demand.case.defied')} tone="broken" lines={defied} />
      <Case title={word('match.demand.case.backedDown')} tone="watched" lines={backedDown} />
    </section>
  );
}

interface CaseProps {
  readonly title: string;
  readonly tone: 'kept' | 'broken' | 'watched';
  readonly lines: readonly Consequence[];
}

function Case({ title, tone, lines }: CaseProps) {
  return (
    <div class={`demand-case is-${tone}`}>
      <h4>{title}</h4>
      <ul class="plain">
        {lines.map(({ power, text }) => (
          <li key={JSON.stringify(text)}>
            <Chip power={power} size="sm" named={false} /> <span>{say(text)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
