// Buttons: primary, plain, danger, link; with the reason when they cannot be pressed and a verb while they work.
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { WorkTicks } from './Working.tsx';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size' | 'class' | 'disabled'>;

export interface ButtonProps extends Native {
  readonly kind?: 'primary' | 'plain' | 'danger' | 'link';
  readonly small?: boolean;
  readonly big?: boolean;
  readonly wide?: boolean;
  /** Why it cannot be pressed now; null or absent: it can. The button stays reachable so that the reason can be read. */
  readonly why?: string | null | undefined;
  /** Where the reason stands: on hover and focus, or always beside it. */
  readonly whyShown?: 'onFocus' | 'beside';
  /** A verb while it works ("Sealing"); null or absent: at rest. */
  readonly busy?: string | null | undefined;
  /** Cannot be pressed and nothing needs saying, such as *Send* with nothing written. Prefer `why`. */
  readonly disabled?: boolean;
  /** One of a group or a switch. */
  readonly pressed?: boolean;
  /** Opens something. */
  readonly expanded?: boolean;
  readonly testid?: string;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

const KIND = { primary: 'pri', plain: '', danger: 'danger', link: '' } as const;

/** A button that is never dead: it acts, it works and says so, or it says why not. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', small = false, big = false, wide = false, why, whyShown = 'onFocus', busy, ...more } = props;
  const { disabled = false, pressed, expanded, testid, onClick, children, class: extra = '', ...rest } = more;
  const whyId = useId();
  const stopped = disabled || Boolean(why) || Boolean(busy);
  const button = (
    <button
      type="button"
      {...rest}
      data-testid={testid}
      class={`${kind === 'link' ? 'lk' : `btn ${KIND[kind]}`} ${small ? 's' : ''} ${big ? 'big' : ''} ${wide ? 'wide' : ''} ${extra}`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={stopped ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-describedby={why ? whyId : rest['aria-describedby']}
      onClick={(event) => {
        if (stopped) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? (
        <>
          <WorkTicks />
          {busy}
        </>
      ) : (
        children
      )}
    </button>
  );
  if (!why) return button;
  return (
    <span class={`with-why ${wide ? 'wide' : ''} ${whyShown === 'beside' ? 'beside' : ''}`}>
      {button}
      <span id={whyId} class={whyShown === 'beside' ? 'sm mut' : 'why-slip'} role="note">
        {why}
      </span>
    </span>
  );
}
