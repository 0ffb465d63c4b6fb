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
