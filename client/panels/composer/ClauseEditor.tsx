// One clause on the desk: its name, what kind of promise it is, its sentence with slots, the board to pick on, and what is wrong with it.

import { useEffect } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Rejection } from '../../../shared/command/rejection.ts';
import type { Clause, Guard } from '../../../shared/politics/clause.ts';
import { kindOf } from '../../../shared/politics/clauseKinds.ts';
import { modulesOf } from '../../../shared/politics/modules.ts';
import { BoardSlot } from '../../screens/match/BoardSlot.tsx';
import type { BoardPort } from '../../screens/match/boardPort.ts';
import { type Desk, giverOf } from '../../store/matchDraft.ts';
import { inColours } from '../../ui/colours.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';
import { clauseNature, natureTone } from '../pacts/clauseWords.ts';
import { word } from '../words.ts';
import { ClauseSlots } from './ClauseSlots.tsx';
import { GuardEditor } from './GuardEditor.tsx';
import { Refused } from './Refused.tsx';
import { ScopeContext } from './slots.tsx';

/** Until the board has taken its new size. */
const SETTLE_MS = 80;

interface EditorProps {
  readonly clause: Clause;
  readonly index: number;
  readonly parties: readonly PowerId[];
  readonly desk: Desk;
  readonly board: BoardPort;
  readonly objection: Rejection | null;
  readonly set: (clause: Clause) => void;
  readonly remove: () => void;
}

export function ClauseEditor({ clause, index, parties, desk, board, objection, set, remove }: EditorProps) {
  const { ui } = useMatch();
  const { nature } = kindOf(clause);
  const giver = giverOf(clause);
  // Said where it is: under the clause itself, its condition or its other way.
  const inGuard = objection?.args?.field === 'when' || objection?.args?.field === 'else';
  const picking = ui.picking.value?.clause === index;
  const near = picking ? (ui.picking.value?.candidates[0] ?? null) : null;
  const handle = board.handle.value;
  // The board comes in small: close to where the choice is, and as it was when it goes back.
  useEffect(() => {
    if (near === null || handle === null) return;
    const back = handle.keepView();
    const timer = setTimeout(() => handle.focusOn(near), SETTLE_MS);
    return () => {
      clearTimeout(timer);
      setTimeout(back, SETTLE_MS);
    };
  }, [near, handle]);
  return (
    <section
      class={`draft-clause${objection === null ? '' : ' is-wrong'}`}
      style={giver === null ? undefined : inColours(giver)}
      data-testid={`draft-clause-${index}`}
    >
      <header class="clause-head">
        <h3>
          <Term to={`clause.${clause.kind}`}>
            {word('match.compose.numbered', { n: index + 1, kind: word(`match.clause.${clause.kind}`) })}
          </Term>
        </h3>
        <span class="clause-tags">
          <Tag tone={natureTone(nature)}>{clauseNature(nature)}</Tag>
          <button type="button" class="lk sm" onClick={remove}>
            {word('match.compose.remove')}
          </button>
        </span>
      </header>
      <ScopeContext.Provider value={{ clause: index, part: '' }}>
        <ClauseSlots
          clause={clause}
          parties={parties}
          desk={desk}
          // The condition and the other way stay when the clause changes.
          set={(next) => set({ ...guardOf(clause), ...next })}
        />
        {objection !== null && !inGuard && <Refused why={objection} />}
        {modulesOf(desk.world).conditions && (
          <GuardEditor clause={clause} parties={parties} desk={desk} objection={inGuard ? objection : null} set={set} />
        )}
      </ScopeContext.Provider>
      {picking && (
        <div class="clause-board">
          <BoardSlot port={board} />
          <p class="clause-board-hint">{word('match.compose.pickHint')}</p>
        </div>
      )}
    </section>
  );
}

function guardOf({ when, else: other }: Clause): Guard {
  return { ...(when !== undefined && { when }), ...(other !== undefined && { else: other }) };
}
