// One effect of a card that the host writes: what changes, for whom or where, and by how much; what is wrong stands under it.
import { useId } from 'preact/hooks';
import { WRITTEN } from '../../../shared/command/writtenCard.ts';
import type { Text } from '../../../shared/text/text.ts';
import { type EffectDraft, kindsIn, targetsOf, type WrittenKind, withKind } from '../../store/writtenDraft.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, placeName, say, word } from '../words.ts';

interface EffectRowProps {
  readonly at: number;
  readonly effect: EffectDraft;
  readonly fault: Text | null;
  readonly change: (effect: EffectDraft) => void;
  readonly remove: () => void;
}

export function EffectRow({ at, effect, fault, change, remove }: EffectRowProps) {
  const { view } = useMatch();
  const faultId = useId();
  const bad = fault !== null;
  const named = effect.kind === 'violence' ? placeName : nameOf;
  return (
    <div class="host-effect" data-testid={`write-effect-${at}`}>
      <select
        class="inp"
        aria-label={word('match.host.write.what')}
        value={effect.kind}
        onChange={({ currentTarget }) => change(withKind(effect, currentTarget.value as WrittenKind, view))}
      >
        {kindsIn(view).map((kind) => (
          <option key={kind} value={kind}>
            {word(`match.host.write.of.${kind}`)}
          </option>
        ))}
      </select>
      <select
        class="inp"
        aria-label={word('match.host.write.whom')}
        value={effect.of}
        onChange={({ currentTarget }) => change({ ...effect, of: currentTarget.value })}
      >
        {targetsOf(effect.kind, view).map((id) => (
          <option key={id} value={id}>
            {named(id)}
          </option>
        ))}
      </select>
      <input
        class="inp num"
        type="number"
        step={1}
        min={-WRITTEN.by}
        max={WRITTEN.by}
        aria-label={word('match.host.write.by')}
        aria-invalid={bad ? 'true' : undefined}
        aria-describedby={bad ? faultId : undefined}
        data-testid={`write-by-${at}`}
        value={effect.by}
        onInput={({ currentTarget }) => change({ ...effect, by: currentTarget.value })}
      />
      <button type="button" class="host-drop" aria-label={word('match.host.write.drop')} onClick={remove}>
        <Icon name="close" />
      </button>
      {fault !== null && (
        <p id={faultId} class="field-error" role="alert" data-testid={`write-fault-${at}`}>
          {say(fault)}
        </p>
      )}
    </div>
  );
}
