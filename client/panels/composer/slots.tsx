// Slots of a clause's sentence: powers, coins, months, units, places. Native lists, so that thumb, keyboard and screen reader all know them.
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { POWER_IDS, type PowerId, type ProvinceId } from '../../../shared/board/ids.ts';
import { monthText } from '../../../shared/politics/pactWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SlotSelect } from '../../ui/Slot.tsx';
import { useMatch } from '../matchContext.ts';
import { nameOf, placeName, say, slotsIn, word } from '../words.ts';

/** Where in a pact a slot stands. */
export interface SlotScope {
  /** Number of the clause, from 0. */
  readonly clause: number;
  /** '' for the clause itself, else its condition or its other way: keeps equal names apart. */
  readonly part: string;
}

export const ScopeContext = createContext<SlotScope>({ clause: 0, part: '' });

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
  readonly value: ProvinceId;
  readonly among: readonly ProvinceId[];
  readonly set: (province: ProvinceId) => void;
}

/** A place: from the list, or picked on the board, which shows under the clause while it is picked. */
export function PlaceSlot({ name, value, among, set }: PlaceSlotProps) {
  const picking = usePicking(name);
  return (
    <span class={`place-slot${picking.on ? ' is-picking' : ''}`}>
      <SlotSelect
        name={word(`match.slot.${name}`)}
        value={value}
        options={(among.includes(value) ? among : [value, ...among]).map((id) => [id, placeName(id)])}
        onValue={set}
      />
      <PickButton pressed={picking.on} toggle={() => picking.toggle(among, set)} />
    </span>
  );
}

interface PlacesSlotProps {
  readonly name: string;
  readonly value: readonly ProvinceId[];
  readonly among: readonly ProvinceId[];
  readonly set: (provinces: readonly ProvinceId[]) => void;
}

/** One place or more: each can be changed or left out, another added from the list or on the board. */
export function PlacesSlot({ name, value, among, set }: PlacesSlotProps) {
  const picking = usePicking(name);
  const free = among.filter((id) => !value.includes(id));
  return (
    <span class="places-slot">
      {value.map((id) => (
        <span key={id} class="clause-place">
          <SlotSelect
            name={word(`match.slot.${name}`)}
            value={id}
            options={[id, ...free].map((each) => [each, placeName(each)])}
            onValue={(to) => set(value.map((old) => (old === id ? to : old)))}
          />
          {value.length > 1 && (
            <button
              type="button"
              class="place-drop"
              aria-label={word('match.compose.removePlace', { at: { province: id } })}
              onClick={() => set(value.filter((other) => other !== id))}
            >
              ×
            </button>
          )}
        </span>
      ))}
      {free.length > 0 && (
        <span class={`place-slot${picking.on ? ' is-picking' : ''}`}>
          <SlotSelect
            name={word('match.compose.addPlace')}
            value=""
            options={[['', word('match.compose.addPlace.short')], ...free.map((id) => [id, placeName(id)] as const)]}
            onValue={(id) => id !== '' && set([...value, id])}
          />
          <PickButton pressed={picking.on} toggle={() => picking.toggle(free, (id) => set([...value, id]))} />
        </span>
      )}
    </span>
  );
}

/** Whether the board waits for this slot, and how to begin or end that. */
function usePicking(name: string) {
  const { ui } = useMatch();
  const { clause, part } = useContext(ScopeContext);
  const slot = `${part}${name}`;
  const on = ui.picking.value?.clause === clause && ui.picking.value.slot === slot;
  return {
    on,
    toggle: (candidates: readonly ProvinceId[], fill: (province: ProvinceId) => void) => {
      ui.picking.value = on ? null : { clause, slot, candidates, fill };
    },
  };
}

function PickButton({ pressed, toggle }: { readonly pressed: boolean; readonly toggle: () => void }) {
  return (
    <button
      type="button"
      class="place-pick"
      aria-pressed={pressed}
      title={word('match.slot.pick')}
      aria-label={word('match.slot.pick')}
      onClick={toggle}
    >
      <Icon name="pin" size={15} />
    </button>
  );
}

interface PowersSlotProps {
  readonly name: string;
  readonly value: readonly PowerId[];
  readonly among: readonly PowerId[];
  readonly least: number;
  readonly set: (powers: readonly PowerId[]) => void;
}

/** Two powers or more. */
export function PowersSlot({ name, value, among, least, set }: PowersSlotProps) {
  const free = among.filter((power) => !value.includes(power));
  return (
    <span class="places-slot">
      {value.map((power) => (
        <span key={power} class="clause-place">
          <PowerSlot
            name={name}
            value={power}
            among={[power, ...free]}
            set={(to) => set(value.map((old) => (old === power ? to : old)))}
          />
          {value.length > least && (
            <button
              type="button"
              class="place-drop"
              aria-label={word('match.compose.removeParty', { power: { power } })}
              onClick={() => set(value.filter((other) => other !== power))}
            >
              ×
            </button>
          )}
        </span>
      ))}
      {free.length > 0 && (
        <SlotSelect
          name={word('match.compose.addPower')}
          value=""
          options={[['', word('match.compose.addPower')], ...free.map((power) => [power, nameOf(power)] as const)]}
          onValue={(id) => {
            const power = free.find((each) => each === id);
            if (power !== undefined) set([...value, power]);
          }}
        />
      )}
    </span>
  );
}
