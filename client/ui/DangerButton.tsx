// A button for harm: it asks once, in place.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text/say.ts';
import { Button, type ButtonProps } from './Button.tsx';

export interface DangerButtonProps extends Omit<ButtonProps, 'kind'> {
  /** What stands on the button once it has been pressed: "Yes, end the pact". */
  readonly sure: string;
  /** The consequence, in one sentence. */
  readonly consequence?: string;
  readonly onSure: () => void;
}

/** Harm asks once, in place: the first press shows the consequence and two buttons, Escape or a turn away takes it back. */
export function DangerButton({ sure, consequence, onSure, children, ...rest }: DangerButtonProps) {
  const [asking, setAsking] = useState(false);
  const firm = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (asking) firm.current?.querySelector('button')?.focus();
  }, [asking]);
  if (!asking)
    return (
      <Button {...rest} kind="danger" onClick={() => setAsking(true)}>
        {children}
      </Button>
    );
  return (
    <fieldset
      ref={firm}
      class="row wrap bare"
      aria-label={consequence}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      {consequence && <span class="sm bad grow">{consequence}</span>}
      <Button
        {...rest}
        kind="danger"
        class={`sure ${rest.class ?? ''}`}
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {sure}
      </Button>
      <Button small={rest.small ?? false} onClick={() => setAsking(false)}>
        {t('ui.no')}
      </Button>
    </fieldset>
  );
}
