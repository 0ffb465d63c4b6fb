// What stands round the clauses: who, for how long, who may read it, and opening words.
import { useState } from 'preact/hooks';
import type { Rejection } from '../../../shared/command/rejection.ts';
import { PREAMBLE_LIMIT } from '../../../shared/politics/checkTerms.ts';
import { COLLATERAL_LIMIT } from '../../../shared/politics/collateral.ts';
import { modulesOf } from '../../../shared/politics/modules.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { LONGEST_TERM } from '../../../shared/politics/term.ts';
import { withCollateral, withParties } from '../../store/matchDraft.ts';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { SlotSelect } from '../../ui/Slot.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, say, word } from '../words.ts';
import { Refused, whyText } from './Refused.tsx';
import { ChoiceSlot, coinWords, monthWords } from './slots.tsx';

interface FrameProps {
  readonly terms: PactTerms;
  readonly change: (terms: PactTerms) => void;
}

/** Above the clauses: between whom, and who may read it. */
export function Frame({ terms, change }: FrameProps) {
  const { view, me, ui } = useMatch();
  const counter = ui.composing.value?.counterOf != null;
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
    </div>
  );
}

interface FootProps extends FrameProps {
  /** Stays on the table after the bell. */
  readonly standing: boolean;
  readonly stand: (standing: boolean) => void;
  /** What the check objects to in the frame, not in a clause. */
  readonly wrong: Rejection | null;
}

/** Below the clauses: for how long, what is laid down, whether it stays on the table, opening words. */
export function FrameFoot({ terms, change, standing, stand, wrong }: FootProps) {
  const { view, ui } = useMatch();
  const whole = modulesOf(view).conditions;
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
        <span class="lbl">{word('match.compose.term')}</span>
        <ChoiceSlot
          name="term"
          value={String(terms.term)}
          options={terms_}
          set={(term) => change({ ...terms, term: term === 'match' ? 'match' : Number(term) })}
        />
        {whole && <Collateral terms={terms} change={change} wrong={wrong} />}
        <span class="grow" />
        {whole && !counter && (
          <label class="frame-standing">
            <input
              type="checkbox"
              checked={standing}
              data-testid="standing"
              onChange={(event) => stand(event.currentTarget.checked)}
            />
            {word('match.compose.standing')}
          </label>
        )}
        {!opening && (
          <button type="button" class="lk sm" onClick={() => setOpening(true)}>
            {word('match.compose.preamble.add')}
          </button>
        )}
      </div>
      {wrong !== null && <Refused why={wrong} />}
      {opening && (
        <TextArea
          label={word('match.compose.preamble')}
          hint={word('match.compose.preamble.hint')}
          error={wrong?.args?.field === 'preamble' ? say(whyText(wrong)) : null}
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

/** Coins that each party lays down with its seal, lost to the others by whoever breaks the pact (rules 6). */
function Collateral({ terms, change, wrong }: Pick<FootProps, 'terms' | 'change' | 'wrong'>) {
  const { me } = useMatch();
  const field = wrong?.args?.field === 'collateral';
  return (
    <span class={`frame-collateral${field ? ' is-wrong' : ''}`}>
      <span class="lbl">{word('match.compose.collateral')}</span>
      {terms.parties.map((power) => (
        <span key={power} class="frame-party">
          <Chip power={power} size="sm" named={false} />
          <SlotSelect
            name={word('match.compose.collateral.of', { power: { power } })}
            value={String(terms.collateral?.[power] ?? 0)}
            impossible={field && power === me ? say(whyText(wrong)) : null}
            options={Array.from({ length: COLLATERAL_LIMIT + 1 }, (_, n) => [
              String(n),
              n === 0 ? word('match.compose.nothing') : coinWords(n),
            ])}
            testid={`collateral-${power}`}
            onValue={(coins) => change(withCollateral(terms, power, Number(coins)))}
          />
        </span>
      ))}
    </span>
  );
}
