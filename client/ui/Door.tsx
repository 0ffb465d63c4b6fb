// A door of the landing page: an arch with an emblem and suzani, a name and a hint. A closed door says why it is closed.

import { Link } from '../router/Link.tsx';
import { Emblem, type EmblemName } from './Emblem.tsx';
import { Suzani } from './Suzani.tsx';

export interface DoorProps {
  readonly emblem: EmblemName;
  readonly name: string;
  readonly hint: string;
  readonly to?: string;
  readonly onOpen?: () => void;
  /** The door is not built yet: the hint says so. */
  readonly closed?: boolean;
  readonly testid?: string;
}

export function Door({ emblem, name, hint, to, onOpen, closed = false, testid }: DoorProps) {
  const inside = (
    <>
      <span class="arch">
        <Suzani />
        <Emblem name={emblem} />
      </span>
      <span class="name">{name}</span>
      <span class="hint">{hint}</span>
    </>
  );
  if (to && !closed)
    return (
      <Link to={to} class="door" testid={testid}>
        {inside}
      </Link>
    );
  return (
    <button
      type="button"
      class="door"
      aria-disabled={closed ? 'true' : undefined}
      onClick={() => !closed && onOpen?.()}
      data-testid={testid}
    >
      {inside}
    </button>
  );
}
