// Why the bots did it: what each of them weighed, by power and month. People's reasons stay their own.
import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import { monthOf } from '../../../shared/politics/month.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import type { MotiveTold } from '../../../shared/view/motive.ts';
import type { MatchResult } from '../../../shared/view/publicView.ts';
import { useMatch } from '../../panels/matchContext.ts';
import { nameOf, say, word } from '../../panels/words.ts';
import { firstGroups, motiveGroups, reasoningPowers } from '../../store/matchMotives.ts';
import { monthName } from '../../text/say.ts';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Because } from './Because.tsx';
import './why.css';

/** More are shown as the reader asks for them. */
const AT_ONCE = 60;

export function WhyBots({ result }: { readonly result: MatchResult }) {
  const powers = reasoningPowers(result);
  const [power, setPower] = useState<PowerId | null>(powers[0] ?? null);
  const [round, setRound] = useState<number | null>(null);
  const [most, setMost] = useState(AT_ONCE);
  const groups = motiveGroups(result, { power, round });
  const shown = firstGroups(groups, most);
  const count = groups.reduce((sum, { motives }) => sum + motives.length, 0);
  const left = count - shown.reduce((sum, { motives }) => sum + motives.length, 0);
  return (
    <section class="motives" data-testid="why-bots">
      <p class="match-note">{word('result.why.note')}</p>
      <fieldset class="why-powers set" aria-label={word('result.why.powers')}>
        {[...powers, null].map((id) => (
          <button
            type="button"
            key={id ?? 'all'}
            aria-pressed={power === id}
            aria-label={id === null ? undefined : nameOf(id)}
            data-testid={`why-power-${id ?? 'all'}`}
            onClick={() => {
              setPower(id);
              setMost(AT_ONCE);
            }}
          >
            {id === null ? (
              word('result.why.everybody')
            ) : (
              <>
                <Chip power={id} size="sm" named={false} />
                <span>{nameOf(id)}</span>
              </>
            )}
          </button>
        ))}
      </fieldset>
      <ButtonGroup<string>
        label={word('result.why.months')}
        items={[
          { value: 'all', label: word('result.why.allMonths') },
          ...Array.from({ length: result.rounds }, (_, i) => ({
            value: String(i + 1),
            label: monthName(monthOf(i + 1)).slice(0, 3),
          })),
        ]}
        chosen={round === null ? 'all' : String(round)}
        onChoose={(value) => {
          setRound(value === 'all' ? null : Number(value));
          setMost(AT_ONCE);
        }}
      />
      <p class="match-note" role="status">
        {word('result.why.found', { count })}
      </p>
      {shown.map((group) => (
        <section key={`${group.round}-${group.power}`} class="why-group">
          <h3>
            <Chip power={group.power} size="sm" named={false} /> {nameOf(group.power)}
            <small class="why-month">{say(monthText(group.round))}</small>
          </h3>
          <ul class="plain ledger">
            {group.motives.map((motive) => (
              <Deed key={`${motive.kind}-${motive.subject}`} motive={motive} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <button type="button" class="lk" onClick={() => setMost(most + AT_ONCE)}>
          {word('result.cables.more', { count: left })}
        </button>
      )}
    </section>
  );
}

function Deed({ motive }: { readonly motive: MotiveTold }) {
  const { titleOf } = useMatch();
  return (
    <li class="why-deed" data-testid={`why-${motive.kind}-${motive.subject}`}>
      <span class="lbl">{word(`result.why.kind.${motive.kind}`)}</span>
      <div>
        <p class="why-did">
          <b>{say(motive.did)}</b>
          {motive.kind === 'pact' && <cite>{titleOf(motive.subject)}</cite>}
          {motive.breaks !== undefined && <Tag tone="broken">{word('result.why.breaks')}</Tag>}
        </p>
        <Because motive={motive} />
      </div>
    </li>
  );
}
