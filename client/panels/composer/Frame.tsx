// What stands round the clauses: who, for how long, who may read it, and opening words.
import { useState } from 'preact/hooks';
import { LONGEST_TERM, PREAMBLE_LIMIT } from '../../../shared/politics/checkTerms.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { withParties } from '../../store/matchDraft.ts';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, word } from '../words.ts';
import { ChoiceSlot, monthWords } from './slots.tsx';

interface FrameProps {
  readonly terms: PactTerms;
  readonly change: (terms: PactTerms) => void;
}

export function Frame({ terms, change }: FrameProps) {
  const { view, me, ui } = useMatch();
  const [opening, setOpening] = useState(terms.preamble !== undefined);
  const { round } = view.clock;
  const counter = ui.composing.value?.counterOf != null;
  const terms_: readonly (readonly [string, string])[] = [
    ['match', word('match.compose.term.match')],
    ...Array.from({ length: Math.min(LONGEST_TERM, view.clock.roundsMax - round + 1) }, (_, i) => {
      const words =
        i === 0
          ? word('match.compose.thisMonth', { month: monthWords(round) })
          : word('match.compose.untilMonth', { month: monthWords(round + i) });
      return [String(i + 1), words] as const;
    }),
  ];
  return (
    <div class="frame">
      <div class="frame-row">
        <span class="lbl">{word('match.compose.between')}</span>
        {terms.parties.map((power) => (
          <span key={power} class="frame-party">
            <Chip power={power} named={false} /> <b>{nameOf(power)}</b>
            {!counter && power !== me && terms.parties.length > 2 && (
              <button
                type="button"
                class="lk"
                aria-label={word('match.compose.removeParty', { power: { power } })}
                onClick={() =>
                  change(
                    withParties(
                      terms,
                      terms.parties.filter((id) => id !== power),
                    ),
                  )
                }
              >
                ×
              </button>
            )}
          </span>
        ))}
        {!counter && terms.parties.length < view.powers.length && (
          <select
            class="btn s frame-add"
            value=""
            aria-label={word('match.compose.addParty')}
            onChange={(event) => {
              const power = view.powers.find((id) => id === event.currentTarget.value);
              if (power !== undefined) change(withParties(terms, [...terms.parties, power]));
            }}
          >
            <option value="" disabled>
              {word('match.compose.addParty')}
            </option>
            {view.powers
              .filter((power) => !terms.parties.includes(power))
              .map((power) => (
                <option key={power} value={power}>
                  {nameOf(power)}
                </option>
              ))}
          </select>
        )}
        <span class="frame-readers">
          <span class="lbl">{word('match.compose.readBy')}</span>
          <ButtonGroup
            label={word('match.compose.readBy')}
            items={[
              { value: 'public', label: word('match.compose.everyone') },
              { value: 'secret', label: word('match.compose.onlyUs') },
            ]}
            chosen={terms.visibility}
            onChoose={(visibility) => change({ ...terms, visibility })}
          />
        </span>
      </div>
      <div class="frame-row">
        <span class="lbl">{word('match.compose.term')}</span>
        <ChoiceSlot
          name="term"
          value={String(terms.term)}
          options={terms_}
          set={(term) => change({ ...terms, term: term === 'match' ? 'match' : Number(term) })}
        />
        <span class="grow" />
        {!opening && (
          <button type="button" class="lk sm" onClick={() => setOpening(true)}>
            {word('match.compose.preamble.add')}
          </button>
        )}
      </div>
      {opening && (
        <TextArea
          label={word('match.compose.preamble')}
          hint={word('match.compose.preamble.hint')}
          limit={PREAMBLE_LIMIT}
          rows={2}
          value={terms.preamble ?? ''}
          onInput={(event) => {
            const { preamble: _old, ...rest } = terms;
            const text = event.currentTarget.value;
            change(text === '' ? rest : { ...rest, preamble: text });
          }}
        />
      )}
    </div>
  );
}
