// Slots of a sentence: a button that opens something, or the platform's own list.
import type { ButtonHTMLAttributes } from 'preact';

export interface SlotProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'> {
  /** Being picked now, for example on the board. */
  readonly active?: boolean;
  readonly empty?: boolean;
  /** Why the value cannot stand. */
  readonly impossible?: string | null;
}

/** A slot of a sentence, on an inked foot. */
export const Slot = ({ active = false, empty = false, impossible, children, ...rest }: SlotProps) => (
  <button
    type="button"
    title={impossible ?? undefined}
    {...rest}
    aria-pressed={active}
    class={`slot ${active ? 'act' : ''} ${empty ? 'empty' : ''} ${impossible ? 'impossible' : ''}`}
  >
    {children}
  </button>
);

export interface SlotSelectProps {
  /** What is chosen, for the reader's voice. */
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Pairs of value and words; the first may be `''` for "not chosen yet". */
  readonly options: readonly (readonly [string, string])[];
  readonly impossible?: string | null;
  readonly testid?: string;
}

/** A slot that opens the platform's own list. */
export const SlotSelect = ({ name, value, onValue, options, impossible, testid }: SlotSelectProps) => (
  <select
    aria-label={name}
    value={value}
    title={impossible ?? undefined}
    aria-invalid={impossible ? 'true' : undefined}
    data-testid={testid}
    class={`slot ${value === '' ? 'empty' : ''} ${impossible ? 'impossible' : ''}`}
    onChange={(event) => onValue(event.currentTarget.value)}
  >
    {options.map(([each, text]) => (
      <option key={each} value={each}>
        {text}
      </option>
    ))}
  </select>
);

export interface AddSelectProps {
  /** What is added, for the reader's voice and on the empty slot. */
  readonly name: string;
  readonly groups: readonly {
    readonly label: string;
    readonly options: readonly (readonly [string, string])[];
  }[];
  readonly onValue: (value: string) => void;
  readonly testid?: string;
}

/** An empty slot that opens a list in groups; what is chosen is added, and the slot is empty again. */
export const AddSelect = ({ name, groups, onValue, testid }: AddSelectProps) => (
  <select
    aria-label={name}
    value=""
    data-testid={testid}
    class="slot empty"
    onChange={(event) => {
      onValue(event.currentTarget.value);
      event.currentTarget.value = '';
    }}
  >
    <option value="" disabled>
      {name}
    </option>
    {groups.map(({ label, options }) => (
      <optgroup key={label} label={label}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </optgroup>
    ))}
  </select>
);
