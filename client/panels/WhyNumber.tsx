// A number that opens its reasons: the number is a button, what is under it stands below while it is open.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { word } from './words.ts';

interface WhyNumberProps {
  readonly now: number;
  /** The number's name to the reader: "Stability". */
  readonly name: string;
  /** For tests: what it is, and the number itself. */
  readonly of: string;
  readonly testid?: string | undefined;
  /** Made only while it is open. */
  readonly children: () => ComponentChildren;
}

export function WhyNumber({ now, name, of, testid, children }: WhyNumberProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = word('match.why.open', { value: name, now });
  return (
    <>
      <button
        type="button"
        class="num why-open"
        aria-expanded={open}
        aria-controls={id}
        title={words}
        aria-label={words}
        data-why={of}
        onClick={() => setOpen(!open)}
      >
        <span data-testid={testid}>{now}</span>
      </button>
      {open && (
        <section id={id} class="why" aria-label={words} data-testid={`why-${of}`}>
          {children()}
        </section>
      )}
    </>
  );
}
