// "What this changes": leverage both ways, coins, what will count on the board, and the aims that these terms touch.
import { useEffect, useState } from 'preact/hooks';
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import { BoardSlot } from '../../screens/match/BoardSlot.tsx';
import type { BoardPort } from '../../screens/match/boardPort.ts';
import { type EffectTone, effectLines } from '../../store/draft/effectLines.ts';
import { bindingNow, coinsMoved, leverageChanges } from '../../store/matchEffects.ts';
import { draftPicture } from '../../store/matchTreaties.ts';
import { worldSeenBy } from '../../store/matchWorld.ts';
import { signed } from '../../text/say.ts';
import { Beam } from '../../ui/Beam.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Tag, type TagTone } from '../../ui/Tag.tsx';
import { useMatch } from '../matchContext.ts';
import { say, word } from '../words.ts';

const TONE: Readonly<Record<EffectTone, TagTone>> = { allowed: 'kept', gain: 'kept', cost: 'broken', waits: 'waiting' };

interface WhatChangesProps {
  readonly terms: PactTerms;
  /** Lent to the desk; null: the board stands beside this already. */
  readonly board: BoardPort | null;
}

export function WhatChanges({ terms, board }: WhatChangesProps) {
  const { view, mine, me } = useMatch();
  if (me === null || mine === null) return null;
  if (terms.clauses.length === 0) return <p class="match-note">{word('match.effects.empty')}</p>;
  const world = worldSeenBy(view, mine);
  const coins = coinsMoved(me, bindingNow(world, REGION_BOARD, terms));
  const purse = mine.you?.coins ?? 0;
  const aims = [...(mine.agenda?.public ?? []), ...(mine.agenda === null ? [] : [mine.agenda.secret])].map(
    ({ id }) => id,
  );
  return (
    <section class="what-changes" data-testid="what-changes">
      <h3>{word('match.effects')}</h3>
      {leverageChanges(world, REGION_BOARD, me, terms).map((change) => (
        <div key={change.other} class="lever">
          <div class="lever-row">
            <span>
              {word('match.lever.you', { power: { power: change.other } })} <b class="num">{change.mine[1]}</b>
            </span>
            <Beam
              mine={change.mine[1]}
              mineBefore={change.mine[0]}
              theirs={change.theirs[1]}
              theirsBefore={change.theirs[0]}
              label={word('match.lever.label', {
                power: { power: change.other },
                mine: change.mine[1],
                mineBefore: change.mine[0],
                theirs: change.theirs[1],
                theirsBefore: change.theirs[0],
              })}
            />
            <span class="lever-they">
              <b class="num">{change.theirs[1]}</b> {word('match.lever.they', { power: { power: change.other } })}
            </span>
          </div>
          <p class="match-note">
            {change.gained.length > 0 &&
              `${word('match.lever.gained', { terms: { list: change.gained.map(({ text }) => text) } })} `}
            {change.given.length > 0 &&
              word('match.lever.given', { terms: { list: change.given.map(({ text }) => text) } })}
            {change.gained.length === 0 && change.given.length === 0 && word('match.lever.same')}
          </p>
        </div>
      ))}
      <OnTheBoard terms={terms} board={board} />
      <ul class="ledger effects">
        {(coins.now !== 0 || coins.later !== 0) && (
          <li>
            <span>
              {word('match.effects.coins', { before: purse, after: purse + coins.now })}
              {coins.later !== 0 && ` ${word('match.effects.coinsLater', { coins: signed(coins.later) })}`}
            </span>
            <b class="num">{signed(coins.now)}</b>
          </li>
        )}
        {effectLines(world, REGION_BOARD, me, terms, aims).map((line) => (
          <li key={JSON.stringify(line.text)}>
            <span>{say(line.text)}</span>
            <Tag tone={TONE[line.tone]}>{word(`match.effect.tag.${line.tag}`)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The board lent to the desk: only what the draft adds is drawn on it. */
function OnTheBoard({ terms, board }: WhatChangesProps) {
  const { view, mine, ui } = useMatch();
  const { lines, marks } = draftPicture(worldSeenBy(view, mine), REGION_BOARD, terms);
  const [shown, setShown] = useState(false);
  const handle = board?.handle.value ?? null;
  const near = marks[0]?.province ?? lines[0]?.to ?? null;
  useEffect(() => {
    if (shown) ui.preview.value = terms;
  }, [shown, terms, ui]);
  useEffect(
    () => () => {
      ui.preview.value = null;
    },
    [ui],
  );
  useEffect(() => {
    if (!shown || near === null || handle === null) return;
    const back = handle.keepView();
    const timer = setTimeout(() => handle.focusOn(near), SETTLE_MS);
    return () => {
      clearTimeout(timer);
      setTimeout(back, SETTLE_MS);
    };
  }, [shown, near, handle]);
  if (lines.length === 0 && marks.length === 0) {
    return <p class="match-note">{word('match.effects.board.none')}</p>;
  }
  return (
    <>
      <Button
        small
        pressed={shown}
        testid="preview-board"
        onClick={() => {
          setShown(!shown);
          if (shown) ui.preview.value = null;
        }}
      >
        <Icon name="board" /> {word('match.effects.board')}
      </Button>
      {shown && board !== null && (
        <div class="effects-board">
          <BoardSlot port={board} />
        </div>
      )}
    </>
  );
}

/** Until the board has taken its new size. */
const SETTLE_MS = 80;
