// Which pacts the list shows: by state, power, kind of clause and words. A short list needs none of it.
import type { ClauseKind } from '../../../shared/politics/clause.ts';
import type { Pact } from '../../../shared/politics/pact.ts';
import { kindsIn, NO_FILTER, PACT_STATES, type PactFilter } from '../../store/pactFilter.ts';
import { SlotSelect } from '../../ui/Slot.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, word } from '../words.ts';

interface PactFiltersProps {
  readonly pacts: readonly Pact[];
  readonly filter: PactFilter;
  readonly change: (filter: PactFilter) => void;
  /** How many each state would show. */
  readonly count: (filter: PactFilter) => number;
}

export function PactFilters({ pacts, filter, change, count }: PactFiltersProps) {
  const { view, me } = useMatch();
  const kinds = [...new Set(pacts.flatMap(kindsIn))];
  const states = PACT_STATES.filter((state) => {
    if (state === 'mine' && me === null) return false;
    return state === 'all' || state === filter.state || count({ ...NO_FILTER, state }) > 0;
  });
  return (
    <search class="pacts-filters">
      <fieldset class="pacts-filter set" aria-label={word('match.pacts.filter')}>
        {states.map((state) => (
          <button
            type="button"
            key={state}
            class="phr"
            aria-pressed={filter.state === state}
            data-testid={`pacts-${state}`}
            onClick={() => change({ ...filter, state })}
          >
            {word(`match.pacts.state.${state}`)}
            <span class="num"> {count({ ...filter, state })}</span>
          </button>
        ))}
      </fieldset>
      <div class="pacts-filter-row">
        <input
          type="search"
          class="inp"
          value={filter.words}
          placeholder={word('match.pacts.find')}
          aria-label={word('match.pacts.find')}
          onInput={(event) => change({ ...filter, words: event.currentTarget.value })}
        />
        <SlotSelect
          name={word('match.pacts.byPower')}
          value={filter.power ?? ''}
          options={[['', word('match.pacts.anyPower')], ...view.powers.map((power) => [power, nameOf(power)] as const)]}
          onValue={(value) => change({ ...filter, power: view.powers.find((power) => power === value) ?? null })}
        />
        <SlotSelect
          name={word('match.pacts.byKind')}
          value={filter.kind ?? ''}
          options={[
            ['', word('match.pacts.anyKind')],
            ...kinds.map((kind: ClauseKind) => [kind, word(`match.clause.${kind}`)] as const),
          ]}
          onValue={(value) => change({ ...filter, kind: kinds.find((kind) => kind === value) ?? null })}
        />
      </div>
    </search>
  );
}
