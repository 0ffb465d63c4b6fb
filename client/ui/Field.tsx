// Fields with a label, a hint, a counter and an error that says what would work.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../text/say.ts';

interface FieldWords {
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  /** Shows "12 / 500" and turns madder beyond. */
  readonly limit?: number | undefined;
}

/** What our fields pass on to the platform's own. */
interface Native<Element> {
  readonly value: string;
  readonly onInput?: (event: InputEvent & { readonly currentTarget: Element }) => void;
  readonly onKeyDown?: (event: KeyboardEvent & { readonly currentTarget: Element }) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'numeric';
  readonly autocomplete?: 'off' | 'nickname' | 'one-time-code';
  readonly autofocus?: boolean;
  readonly disabled?: boolean;
  readonly testid?: string;
}

function Frame(
  props: FieldWords & { readonly id: string; readonly length?: number; readonly children: ComponentChildren },
) {
  const { id, label, hint, error, limit, length = 0, children } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {(hint || limit !== undefined) && !error && (
        <div class="field-foot">
          <span id={`${id}-hint`}>{hint}</span>
          {limit !== undefined && (
            <span class={`num ${length > limit ? 'bad' : ''}`}>{t('ui.counter', { n: length, limit })}</span>
          )}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} class="field-error" role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

const described = (id: string, words: FieldWords) => ({
  'aria-invalid': words.error ? ('true' as const) : undefined,
  'aria-describedby': words.error ? `${id}-error` : words.hint ? `${id}-hint` : undefined,
});

export function TextField({ testid, ...props }: FieldWords & Native<HTMLInputElement>) {
  const { label, hint, error, limit, autocomplete = 'off', autofocus = false, ...input } = props;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  // The attribute alone works only for the first page of a visit.
  useEffect(() => {
    if (autofocus) box.current?.focus();
  }, []);
  const words: FieldWords = { label, hint, error, limit };
  return (
    <Frame id={id} {...words} length={input.value.length}>
      <input
        ref={box}
        {...input}
        autocomplete={autocomplete}
        id={id}
        class="inp"
        data-testid={testid}
        {...described(id, words)}
      />
    </Frame>
  );
}

export function TextArea({ testid, ...props }: FieldWords & Native<HTMLTextAreaElement> & { readonly rows?: number }) {
  const { label, hint, error, limit, ...area } = props;
  const id = useId();
  const words: FieldWords = { label, hint, error, limit };
  return (
    <Frame id={id} {...words} length={area.value.length}>
      <textarea {...area} id={id} class="inp" data-testid={testid} {...described(id, words)} />
    </Frame>
  );
}

export interface SelectFieldProps extends FieldWords {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Pairs of value and words. */
  readonly options: readonly (readonly [string, string])[];
  readonly disabled?: boolean;
  readonly testid?: string;
}

export function SelectField({ testid, options, value, onValue, disabled = false, ...words }: SelectFieldProps) {
  const id = useId();
  return (
    <Frame id={id} {...words}>
      <select
        id={id}
        class="inp"
        value={value}
        disabled={disabled}
        data-testid={testid}
        onChange={(event) => onValue(event.currentTarget.value)}
        {...described(id, words)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}
