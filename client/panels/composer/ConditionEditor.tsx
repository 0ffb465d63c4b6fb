// "Only if ...": conditions of a clause as sentences with slots, all or any of them, turned round with "not", in groups up to the allowed depth (rules 11.1).
import { useContext } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { Condition, PlainCondition } from '../../../shared/politics/conditions/condition.ts';
import { conditionSlots } from '../../store/draft/conditionSlots.ts';
import {
  DEEPEST,
  depthOf,
  freshCondition,
  MOST_PARTS,
  negated,
  OFFERED,
  partsOf,
  withoutPart,
  withPart,
} from '../../store/draft/freshCondition.ts';
import type { Desk } from '../../store/matchDraft.ts';
import { AddSelect } from '../../ui/Slot.tsx';
import { conditionWords } from '../pacts/clauseWords.ts';
import { word } from '../words.ts';
import { SpecSlots } from './SpecSlots.tsx';
import { ChoiceSlot, ScopeContext } from './slots.tsx';

interface EditorProps {
  readonly condition: Condition;
  readonly parties: readonly PowerId[];
  readonly desk: Desk;
  readonly set: (condition: Condition) => void;
  readonly remove: () => void;
}

/** The whole condition of a clause with what can be added to it. */
export function ConditionEditor(props: EditorProps) {
  const { condition, parties, desk, set } = props;
  const room = partsOf(condition) < MOST_PARTS;
  return (
    <div class="condition" data-testid="condition">
      <Node {...props} depth={1} path="when:" lead={word('match.when.if')} />
      {room && (
        <p class="condition-more">
          <ConditionChoice
            name={word('match.when.and')}
            desk={desk}
            parties={parties}
            add={(part) => set(withPart(condition, part))}
            testid="condition-and"
          />
        </p>
      )}
    </div>
  );
}

interface NodeProps extends EditorProps {
  readonly depth: number;
  readonly path: string;
  /** Stands before the sentence: "if", "and", "or". */
  readonly lead: string;
}

function Node(props: NodeProps) {
  const { condition, parties, desk, set, remove, depth, path, lead } = props;
  const scope = useContext(ScopeContext);
  const inner = condition.is === 'not' ? condition.of : condition;
  const put = (next: Condition) => set(condition.is === 'not' ? { is: 'not', of: next } : next);
  const turned = condition.is === 'not';
  const tools = (
    <span class="condition-tools">
      <button type="button" class="lk sm" aria-pressed={turned} onClick={() => set(negated(condition))}>
        {word('match.when.not')}
      </button>
      {depth < DEEPEST && depth > 1 && inner.is !== 'all' && inner.is !== 'any' && (
        <ConditionChoice
          name={word('match.when.orElse')}
          desk={desk}
          parties={parties}
          add={(part) => put(withPart(inner, part, 'any'))}
        />
      )}
      <button type="button" class="lk sm" aria-label={word('match.when.remove')} onClick={remove}>
        {word('match.compose.remove')}
      </button>
    </span>
  );
  if (inner.is === 'all' || inner.is === 'any') {
    return (
      <fieldset class="condition-group set">
        <p class="clause-sentence">
          <span>{`${lead} `}</span>
          {turned && <span>{`${word('match.when.notThat')} `}</span>}
          <ChoiceSlot
            name="allOrAny"
            value={inner.is}
            options={[
              ['all', word('match.when.all')],
              ['any', word('match.when.any')],
            ]}
            set={(is) => put({ is, of: inner.of })}
          />
          {tools}
        </p>
        {inner.of.map((part, i) => (
          <Node
            // Parts have no names of their own; their place is what they are.
            key={`${i}-${part.is}`}
            condition={part}
            parties={parties}
            desk={desk}
            depth={depth + 1}
            path={`${path}${i}.`}
            lead={i === 0 ? '' : word(`match.when.join.${inner.is}`)}
            set={(next) => put({ ...inner, of: inner.of.map((old, j) => (j === i ? next : old)) })}
            remove={() => {
              const left = withoutPart(inner, i);
              if (left === null) remove();
              else put(left);
            }}
          />
        ))}
        {depth > 1 && depthOf(inner) <= DEEPEST && inner.of.length < MOST_PARTS && (
          <ConditionChoice
            name={word(`match.when.more.${inner.is}`)}
            desk={desk}
            parties={parties}
            add={(part) => put(withPart(inner, part))}
          />
        )}
      </fieldset>
    );
  }
  const sentence = conditionSlots(inner, desk, parties);
  return (
    <div class="condition-line">
      <span class="condition-lead">
        {lead}
        {turned && ` ${word('match.when.notThat')}`}
      </span>
      <ScopeContext.Provider value={{ ...scope, part: path }}>
        {sentence === null ? (
          <p class="clause-sentence is-plain">{conditionWords(inner)}</p>
        ) : (
          <SpecSlots<PlainCondition> sentence={sentence} set={put} />
        )}
      </ScopeContext.Provider>
      {tools}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly desk: Desk;
  readonly parties: readonly PowerId[];
  readonly add: (condition: PlainCondition) => void;
  readonly testid?: string;
}

/** The list of what can be said, in groups; one tap opens it, one chooses. */
export function ConditionChoice({ name, desk, parties, add, testid }: ChoiceProps) {
  const groups = OFFERED.map(({ group, kinds }) => ({
    label: word(`match.when.group.${group}`),
    options: kinds
      .filter((kind) => freshCondition(kind, desk, parties) !== null)
      .map((kind) => [kind, word(`match.when.${kind}.name`)] as const),
  })).filter(({ options }) => options.length > 0);
  return (
    <AddSelect
      name={name}
      groups={groups}
      onValue={(value) => {
        const kind = OFFERED.flatMap(({ kinds }) => [...kinds]).find((each) => each === value);
        const fresh = kind === undefined ? null : freshCondition(kind, desk, parties);
        if (fresh !== null) add(fresh);
      }}
      {...(testid === undefined ? {} : { testid })}
    />
  );
}
