// What became of earlier motions, with the ballots, which are open after the count (rules 10).
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Ballot, Motion } from '../../../shared/politics/institutions/motion.ts';
import { motionTitle } from '../../../shared/politics/institutions/motionKinds.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { openTab } from '../../store/matchUi.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, say, word } from '../words.ts';

export function MotionHistory({ past }: { readonly past: readonly Motion[] }) {
  return (
    <details class="council-history">
      <summary>{word('council.history', { count: past.length })}</summary>
      <ol class="plain">
        {past.map((motion) => (
          <Counted key={motion.id} motion={motion} />
        ))}
      </ol>
    </details>
  );
}

function Counted({ motion }: { readonly motion: Motion }) {
  const { ui } = useMatch();
  const { id, content, state, madeIn, voters, ballots, pact } = motion;
  const groups: readonly (readonly [Ballot, readonly PowerId[]])[] = (['yes', 'no', 'abstain'] as const).map(
    (ballot) => [ballot, voters.filter((power) => (ballots[power] ?? 'abstain') === ballot)],
  );
  return (
    <li data-testid={`counted-${id}`}>
      <div class="row sp">
        <b>{say(motionTitle(content))}</b>
        <Tag tone={state === 'adopted' ? 'kept' : 'watched'}>{word(`council.state.${state}`)}</Tag>
      </div>
      <small>{say(monthText(madeIn))}</small>
      {state !== 'withdrawn' && (
        <dl class="council-ballots">
          {groups
            .filter(([, powers]) => powers.length > 0)
            .map(([ballot, powers]) => (
              <div key={ballot}>
                <dt>{word(`council.ballot.${ballot}`)}</dt>
                <dd>
                  {powers.map((power) => (
                    <span key={power}>
                      <Chip power={power} size="sm" named={false} /> {nameOf(power)}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
        </dl>
      )}
      {pact !== undefined && (
        <button
          type="button"
          class="lk sm"
          onClick={() => {
            ui.pact.value = pact;
            openTab(ui, 'pacts');
          }}
        >
          {word('council.seePact')}
        </button>
      )}
    </li>
  );
}
