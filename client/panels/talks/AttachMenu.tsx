// What can hang on a message: a place, a pact both may read, or a sketch of the orders as written (drawn on the reader's board).
import { useState } from 'preact/hooks';
import type { Attachment } from '../../../shared/command/command.ts';
import { pactsOf } from '../../store/matchPacts.ts';
import { Button } from '../../ui/Button.tsx';
import { useMatch } from '../matchContext.ts';
import { placeName, word } from '../words.ts';

export function AttachMenu({ set }: { readonly set: (attach: Attachment) => void }) {
  const { view, mine, titleOf } = useMatch();
  const [open, setOpen] = useState(false);
  const written = (mine?.orders ?? []).flatMap(({ unit, written: order }) => (order === null ? [] : [{ unit, order }]));
  const places = Object.keys(view.province)
    .filter((id) => view.province[id]?.closed === false)
    .sort((a, b) => placeName(a).localeCompare(placeName(b)));
  const pacts = pactsOf(view, mine).filter(({ state }) => state !== 'ended');
  const choose = (attach: Attachment) => {
    set(attach);
    setOpen(false);
  };
  return (
    <div class="talks-attach">
      <Button
        expanded={open}
        aria-label={word('match.attach')}
        title={word('match.attach')}
        onClick={() => setOpen(!open)}
      >
        +
      </Button>
      {open && (
        <div class="talks-attach-menu">
          <label>
            {word('match.attach.place')}
            <select value="" onChange={(event) => choose({ type: 'province', province: event.currentTarget.value })}>
              <option value="" disabled>
                {word('match.choose')}
              </option>
              {places.map((id) => (
                <option key={id} value={id}>
                  {placeName(id)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {word('match.attach.pact')}
            <select value="" onChange={(event) => choose({ type: 'pact', pact: event.currentTarget.value })}>
              <option value="" disabled>
                {word('match.choose')}
              </option>
              {pacts.map(({ id }) => (
                <option key={id} value={id}>
                  {titleOf(id)}
                </option>
              ))}
            </select>
          </label>
          <Button
            small
            why={written.length === 0 ? word('match.attach.noOrders') : null}
            onClick={() => choose({ type: 'sketch', orders: written })}
          >
            {word('match.attach.sketch', { count: written.length })}
          </Button>
          <p class="match-note">{word('match.attach.note')}</p>
        </div>
      )}
    </div>
  );
}
