// One open motion: its text as a treaty, what a yes binds the reader to, and the ballot. Who else has voted is secret, so it is not shown.

import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { OpenMotion } from '../../../shared/politics/institutions/council.ts';
import type { Ballot } from '../../../shared/politics/institutions/motion.ts';
import { motionTitle } from '../../../shared/politics/institutions/motionKinds.ts';
import { costOfYes } from '../../../shared/politics/institutions/motionPact.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Button } from '../../ui/Button.tsx';
import { HornRule } from '../../ui/HornRule.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Term } from '../../ui/Term.tsx';
import { useAsk, useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';
import { MotionText } from './MotionText.tsx';
import { Refusal } from './Refusal.tsx';

const BALLOTS: readonly Ballot[] = ['yes', 'no', 'abstain'];

export function MotionCard({ open }: { readonly open: OpenMotion }) {
  const { view, mine, me } = useMatch();
  const { ask, busy, refusal } = useAsk();
  const { motion, mayVote, ballot } = open;
  const { id, content, by, voters, madeIn } = motion;
  const cost =
    me === null ? 0 : costOfYes(content, { world: worldSeenBy(view, mine), board: REGION_BOARD, voters }, me);
  const now = view.clock.phase === 'diplomacy' && madeIn === view.clock.round;
  return (
    <article class="treaty motion" data-testid={`motion-${id}`}>
      <div class="row sp">
        <span class="lbl">
          {by === null ? word('council.byRules') : word('council.movedBy', { power: { power: by } })}
        </span>
        {mayVote && <Tag tone={ballot === null ? 'waiting' : 'self'}>{word(`council.mine.${ballot ?? 'none'}`)}</Tag>}
      </div>
      <h3>
        <Term to={`council.${content.motion}`}>{say(motionTitle(content))}</Term>
      </h3>
      <HornRule />
      <MotionText content={content} voters={voters} />
      {madeIn > view.clock.round && (
        <p class="match-note">{word('council.countedLater', { month: monthText(madeIn) })}</p>
      )}
      {mayVote && now && (
        <>
          <fieldset class="ballot bare" aria-label={word('council.ballot')}>
            {BALLOTS.map((each) => (
              <Button
                key={each}
                small
                testid={`vote-${each}-${id}`}
                pressed={(ballot ?? 'abstain') === each}
                onClick={() => void ask({ type: 'ballot', motion: id, ballot: each === 'abstain' ? null : each })}
              >
                {word(`council.ballot.${each}`)}
              </Button>
            ))}
          </fieldset>
          <p class="match-note">
            {cost > 0 && `${word('council.costs', { count: cost })} `}
            {word('council.ballot.note')}
          </p>
        </>
      )}
      {!mayVote && me !== null && <p class="match-note">{word('council.noVote')}</p>}
      {by !== null && by === me && now && (
        <Button
          kind="link"
          testid={`withdraw-${id}`}
          busy={busy ? word('council.withdrawing') : null}
          onClick={(event) => {
            // The card goes away: the reader stays with the institution.
            event.currentTarget.closest('section')?.focus();
            void ask({ type: 'withdrawMotion', motion: id });
          }}
        >
          {word('council.withdraw')}
        </Button>
      )}
      <Refusal refusal={refusal} />
    </article>
  );
}
