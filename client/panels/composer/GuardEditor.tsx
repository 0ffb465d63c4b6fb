// What a clause hangs on: "only if ..." and "otherwise ..." (rules 6, 11.1). Two empty slots until somebody wants them.
import { useContext } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Rejection } from '../../../shared/command/rejection.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import { freshClause } from '../../store/draft/freshClause.ts';
import { eachMonthInstead } from '../../store/draft/lastMonth.ts';
import { PALETTE_GROUPS, paletteFor } from '../../store/draft/palette.ts';
import { type Desk, withElse, withWhen } from '../../store/matchDraft.ts';
import { AddSelect } from '../../ui/Slot.tsx';
import { word } from '../words.ts';
import { ClauseSlots } from './ClauseSlots.tsx';
import { ConditionChoice, ConditionEditor } from './ConditionEditor.tsx';
import { Refused } from './Refused.tsx';
import { ScopeContext } from './slots.tsx';

interface GuardEditorProps {
  readonly clause: Clause;
  readonly parties: readonly PowerId[];
  readonly desk: Desk;
  /** What the check of the terms has against the condition or the other way. */
  readonly objection: Rejection | null;
  readonly set: (clause: Clause) => void;
}

export function GuardEditor({ clause, parties, desk, objection, set }: GuardEditorProps) {
  const scope = useContext(ScopeContext);
  const { when } = clause;
  if (when === undefined) {
    return (
      <p class="guard-add">
        <ConditionChoice
          name={word('match.when.add')}
          desk={desk}
          parties={parties}
          add={(condition) => set(withWhen(clause, condition))}
          testid={`when-${scope.clause}`}
        />
      </p>
    );
  }
  const monthly = eachMonthInstead(clause);
  return (
    <div class="guard">
      <ConditionEditor
        condition={when}
        parties={parties}
        desk={desk}
        set={(next) => set(withWhen(clause, next))}
        remove={() => set(withWhen(clause, null))}
      />
      {objection?.args?.field === 'when' && <Refused why={objection} />}
      {monthly !== null && (
        <p class="guard-hint" role="note" data-testid={`each-month-${scope.clause}`}>
          {word('match.when.waits')}{' '}
          <button type="button" class="lk" onClick={() => set(monthly)}>
            {word('match.when.eachMonth')}
          </button>
        </p>
      )}
      {clause.else === undefined ? (
        <p class="guard-add">
          <OtherChoice parties={parties} desk={desk} clause={clause} set={set} />
        </p>
      ) : (
        <div class="guard-else" data-testid="otherwise">
          <p class="condition-lead">
            {word('match.when.otherwise', { kind: word(`match.clause.${clause.else.kind}`) })}{' '}
            <button type="button" class="lk sm" onClick={() => set(withElse(clause, null))}>
              {word('match.compose.remove')}
            </button>
          </p>
          <ScopeContext.Provider value={{ ...scope, part: 'else:' }}>
            <ClauseSlots
              clause={clause.else}
              parties={parties}
              desk={desk}
              set={(other) => set(withElse(clause, other))}
            />
          </ScopeContext.Provider>
          {objection?.args?.field === 'else' && <Refused why={objection} />}
        </div>
      )}
    </div>
  );
}

/** The kinds that can stand in the other way, the same kind first. */
function OtherChoice({ clause, parties, desk, set }: Omit<GuardEditorProps, 'objection'>) {
  const scope = useContext(ScopeContext);
  const possible = paletteFor(desk, parties).filter(({ why }) => why === null);
  const groups = PALETTE_GROUPS.map((group) => ({
    label: word(`match.compose.group.${group}`),
    options: possible
      .filter((entry) => entry.group === group)
      .map(({ kind }) => [kind, word(`match.clause.${kind}`)] as const),
  })).filter(({ options }) => options.length > 0);
  return (
    <AddSelect
      name={word('match.when.otherwise.add')}
      groups={groups}
      testid={`otherwise-${scope.clause}`}
      onValue={(value) => {
        const entry = possible.find(({ kind }) => kind === value);
        const other = entry === undefined ? null : freshClause(entry.kind, desk, parties);
        if (other !== null) set(withElse(clause, other));
      }}
    />
  );
}
