// Draws a sentence whose slots are data (store/draft/slotSpec.ts): clauses and conditions alike.
import type { SlotSpec, SpecSentence } from '../../store/draft/slotSpec.ts';
import { say, word } from '../words.ts';
import { ChoiceSlot, PlaceSlot, PlacesSlot, PowerSlot, PowersSlot, SlotSentence } from './slots.tsx';

interface SpecSlotsProps<T> {
  readonly sentence: SpecSentence<T>;
  readonly set: (next: T) => void;
}

export function SpecSlots<T>({ sentence, set }: SpecSlotsProps<T>) {
  const slots = Object.fromEntries(
    Object.entries(sentence.slots).map(([name, spec]) => [name, <SpecSlot key={name} spec={spec} set={set} />]),
  );
  return <SlotSentence text={sentence.text} slots={slots} />;
}

function SpecSlot<T>({ spec, set }: { readonly spec: SlotSpec<T>; readonly set: (next: T) => void }) {
  switch (spec.type) {
    case 'power':
      return <PowerSlot name={spec.name} value={spec.value} among={spec.among} set={(power) => set(spec.set(power))} />;
    case 'powers':
      return (
        <PowersSlot
          name={spec.name}
          value={spec.value}
          among={spec.among}
          least={spec.least}
          set={(powers) => set(spec.set(powers))}
        />
      );
    case 'choice':
      return (
        <ChoiceSlot
          name={spec.name}
          value={spec.value}
          options={spec.options.map(([value, text]) => [value, say(text)] as const)}
          set={(value) => set(spec.set(value))}
        />
      );
    case 'place':
      return <PlaceSlot name={spec.name} value={spec.value} among={spec.among} set={(id) => set(spec.set(id))} />;
    case 'places':
      return <PlacesSlot name={spec.name} value={spec.value} among={spec.among} set={(ids) => set(spec.set(ids))} />;
    case 'words':
      return <WordsSlot spec={spec} set={(words) => set(spec.set(words))} />;
  }
}

/** Free words; nobody watches them, and their own sentence says so. */
function WordsSlot<T>(props: {
  readonly spec: Extract<SlotSpec<T>, { readonly type: 'words' }>;
  readonly set: (words: string) => void;
}) {
  const { name, value, limit } = props.spec;
  return (
    <textarea
      class="inp words-slot"
      rows={2}
      maxLength={limit}
      aria-label={word(`match.slot.${name}`)}
      placeholder={word('match.compose.words.hint')}
      value={value}
      onInput={(event) => props.set(event.currentTarget.value)}
    />
  );
}
