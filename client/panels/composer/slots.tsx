// Slots of a clause's sentence: powers, coins, months, units, places. Native lists, so that thumb, keyboard and screen reader all know them.
import type { ComponentChildren } from 'preact';
import { POWER_IDS, type PowerId, type ProvinceId } from '../../../shared/board/ids.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { SlotSelect } from '../../ui/Slot.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, placeName, say, slotsIn, word } from '../words.ts';

/** A sentence of the catalogue with its slots filled by controls. */
export function SlotSentence(props: {
  readonly text: string;
  readonly slots: Readonly<Record<string, ComponentChildren>>;
}) {
  return (
    <p class="clause-sentence">
      {slotsIn(props.text, Object.keys(props.slots)).map((part, i) => (
        <span key={`${i}-${part.slot ?? ''}`}>{part.slot === undefined ? part.word : props.slots[part.slot]}</span>
      ))}
    </p>
  );
}

interface PowerSlotProps {
  readonly name: string;
  readonly value: PowerId;
  readonly among: readonly PowerId[];
  readonly set: (power: PowerId) => void;
}

export function PowerSlot({ name, value, among, set }: PowerSlotProps) {
  const { me } = useMatch();
  return (
    <SlotSelect
      name={word(`match.slot.${name}`)}
      value={value}
      options={among.map((power) => [
        power,
        power === me ? word('match.slot.we', { power: nameOf(power) }) : nameOf(power),
      ])}
      onValue={(value) => {
        const power = POWER_IDS.find((id) => id === value);
        if (power !== undefined) set(power);
      }}
    />
  );
}

export function NumberSlot(props: {
  readonly name: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly words: (n: number) => string;
  readonly set: (n: number) => void;
}) {
  const { name, value, from, to, words, set } = props;
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const all = numbers.includes(value) ? numbers : [...numbers, value];
  return (
    <SlotSelect
      name={word(`match.slot.${name}`)}
      value={String(value)}
      options={all.map((n) => [String(n), words(n)])}
      onValue={(value) => set(Number(value))}
    />
  );
}

export const coinWords = (count: number): string => word('pact.coins', { count });
export const monthWords = (round: number): string => say(monthText(round));

export function ChoiceSlot<Value extends string>(props: {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly set: (value: Value) => void;
}) {
  return (
    <SlotSelect
      name={word(`match.slot.${props.name}`)}
      value={props.value}
      options={props.options}
      onValue={(chosen) => {
        const found = props.options.find(([value]) => value === chosen);
        if (found !== undefined) props.set(found[0]);
      }}
    />
  );
}

interface PlaceSlotProps {
  readonly name: string;
  readonly clause: number;
  readonly value: ProvinceId;
  readonly among: readonly ProvinceId[];
  readonly set: (province: ProvinceId) => void;
}

/** A place: from the list, or picked on the board, which shows under the clause while this slot has the focus. */
export function PlaceSlot({ name, clause, value, among, set }: PlaceSlotProps) {
  const { ui } = useMatch();
  const picking = ui.picking.value?.clause === clause && ui.picking.value.slot === name;
  const open = () => {
    ui.picking.value = { clause, slot: name, candidates: among, fill: set };
  };
  return (
    <span class={`place-slot${picking ? ' is-picking' : ''}`}>
      <SlotSelect
        name={word(`match.slot.${name}`)}
        value={value}
        options={(among.includes(value) ? among : [value, ...among]).map((id) => [id, placeName(id)])}
        onValue={set}
      />
      <button
        type="button"
        class="place-pick"
        aria-pressed={picking}
        title={word('match.slot.pick')}
        aria-label={word('match.slot.pick')}
        onClick={() => {
          if (picking) ui.picking.value = null;
          else open();
        }}
      >
        <svg viewBox="0 0 24 24" width="15" height="15" aria-hidden="true">
          <path
            d="M12 22s-7-7.200-7-12.500a7 7 0 0 1 14 0C19 14.800 12 22 12 22zM12 7v5M9.500 9.500h5"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
          />
        </svg>
      </button>
    </span>
  );
}
