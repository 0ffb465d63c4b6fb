// What a motion says, in the words of a treaty: the clauses that would bind all who may vote, and who must seal it besides.
import type { PowerId } from '../../../shared/board/ids.ts';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { clauseText, kindOf } from '../../../shared/politics/clauseKinds.ts';
import type { MotionContent } from '../../../shared/politics/institutions/motion.ts';
import { motionDoes } from '../../../shared/politics/institutions/motionKinds.ts';
import { pactOfMotion } from '../../../shared/politics/institutions/motionPact.ts';
import { termText } from '../../../shared/politics/pactTitle.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useMatch } from '../matchContext.ts';
import { clauseNature, natureTone } from '../pacts/clauseWords.ts';
import { say, word } from '../words.ts';

export function MotionText(props: { readonly content: MotionContent; readonly voters: readonly PowerId[] }) {
  const { view, mine, me } = useMatch();
  const { content, voters } = props;
  const { round } = view.clock;
  const scene = { world: worldSeenBy(view, mine), board: REGION_BOARD, voters };
  const made = pactOfMotion(content, voters, scene, me ?? voters[0] ?? 'ru');
  const pact = made.ok ? made.value : null;
  return (
    <>
      <p class="motion-does">{say(motionDoes(content))}</p>
      {pact !== null && (
        <details class="motion-terms">
          <summary>{word('council.ifAllYes')}</summary>
          <ol class="clauses">
            {pact.terms.clauses.map((clause) => (
              <li key={JSON.stringify(clause)}>
                {say(clauseText(clause, { parties: pact.terms.parties, round }))}{' '}
                <Tag tone={natureTone(kindOf(clause).nature)}>{clauseNature(kindOf(clause).nature)}</Tag>
              </li>
            ))}
          </ol>
          <p class="match-note">{say(termText(pact.terms, round))}</p>
        </details>
      )}
      {pact !== null && pact.mustSeal.length > 0 && (
        <p class="match-note">
          {word('council.mustSeal', { powers: { list: pact.mustSeal.map((power) => ({ power })) } })}
        </p>
      )}
    </>
  );
}
