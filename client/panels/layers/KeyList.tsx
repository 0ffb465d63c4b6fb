// One sign of a key with all places that carry it. A place is a button: it shows itself on the board and opens its card.
import type { ComponentChildren } from 'preact';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import type { AlmanacPageId } from '../../store/almanac.ts';
import { clearSelection } from '../../store/matchUi.ts';
import { Term } from '../../ui/Term.tsx';
import { useMatch } from '../matchContext.ts';

export interface KeyLine {
  readonly key: string;
  readonly words: string;
  /** Null: nowhere on the board. */
  readonly at: ProvinceId | null;
  /** Instead of the card of the place. */
  readonly open?: () => void;
}

export interface KeyListProps {
  readonly sign: ComponentChildren;
  readonly title: string;
  /** The page of the almanac on it. */
  readonly to?: AlmanacPageId;
  readonly lines: readonly KeyLine[];
}

export function KeyList({ sign, title, to, lines }: KeyListProps) {
  if (lines.length === 0) return null;
  return (
    <div class="key-list">
      <h4>
        {sign}
        {to === undefined ? title : <Term to={to}>{title}</Term>}
      </h4>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <Line {...line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ words, at, open }: KeyLine) {
  const { ui } = useMatch();
  if (at === null && open === undefined) return <span>{words}</span>;
  const show = (province: ProvinceId | null) => () => {
    ui.focused.value = province;
  };
  return (
    <button
      type="button"
      onFocus={show(at)}
      onBlur={show(null)}
      onClick={() => {
        if (open !== undefined) return open();
        if (at === null) return;
        clearSelection(ui);
        ui.inspected.value = { province: at, x: -1, y: -1 };
      }}
    >
      {words}
    </button>
  );
}
