// Everybody who is there: at which power, here or away; the host can give a power to those who stand. One's own pin and name.
import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PrivateView } from '../../../shared/view/privateView.ts';
import type { PublicSeat, PublicView } from '../../../shared/view/publicView.ts';
import { seatFor } from '../../net/seatKeys.ts';
import { powerName, t } from '../../text/say.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/Field.tsx';
import { SlotSelect } from '../../ui/Slot.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { Ask } from './LobbyScreen.tsx';
import type { TableView } from './tableView.ts';

export interface TablePanelProps {
  readonly table: TableView;
  readonly view: PublicView;
  readonly mine: PrivateView;
  readonly ask: Ask;
}

export function TablePanel({ table, view, mine, ask }: TablePanelProps) {
  const [naming, setNaming] = useState<string | null>(null);
  const seats = [...table.powers.flatMap(({ people }) => people), ...table.standing];
  return (
    <section>
      <h2>{t('lobby.table')}</h2>
      <ul class="plain ledger">
        {seats.map((seat) => (
          <li key={seat.id} class="row sm">
            {seat.power ? <Chip power={seat.power} small /> : <span style={{ width: '21px' }} />}
            <span class="grow lobby-name">
              {seat.id === mine.seat ? <b>{t('lobby.you', { name: seat.name })}</b> : seat.name}
              {seat.host && <span class="mut"> {t('lobby.isHost')}</span>}
            </span>
            {seat.power === null && mine.host && seat.id !== mine.seat ? (
              <Place seat={seat} view={view} ask={ask} />
            ) : (
              <Presence seat={seat} />
            )}
          </li>
        ))}
      </ul>
      <div class="sm mut lobby-own">
        <span>
          {t('lobby.pin')} <b class="num">{mine.recoveryPin || seatFor(view.code)?.pin}</b>
        </span>
        <Button
          kind="link"
          expanded={naming !== null}
          onClick={() => setNaming(naming === null ? (view.seats[mine.seat]?.name ?? '') : null)}
        >
          {t('lobby.rename')}
        </Button>
      </div>
      {naming !== null && (
        <form
          class="row"
          style={{ alignItems: 'flex-end' }}
          onSubmit={async (event) => {
            event.preventDefault();
            if (await ask({ type: 'rename', name: naming })) setNaming(null);
          }}
        >
          <div class="grow">
            <TextField
              label={t('create.name')}
              value={naming}
              maxLength={24}
              autofocus
              onInput={(event) => setNaming(event.currentTarget.value)}
            />
          </div>
          <Button type="submit">{t('lobby.rename.go')}</Button>
        </form>
      )}
    </section>
  );
}

const Presence = ({ seat }: { readonly seat: PublicSeat }) =>
  seat.online ? (
    <Tag tone={seat.power ? 'kept' : 'watched'}>{t(seat.power ? 'lobby.here' : 'lobby.choosing')}</Tag>
  ) : (
    <Tag tone="waiting">{t('lobby.away')}</Tag>
  );

const Place = ({ seat, view, ask }: { readonly seat: PublicSeat; readonly view: PublicView; readonly ask: Ask }) => (
  <SlotSelect
    name={t('lobby.place.of', { name: seat.name })}
    value=""
    options={[['', t('lobby.place')], ...view.powers.map((power) => [power, powerName(power)] as const)]}
    onValue={(power) => power !== '' && void ask({ type: 'assignPower', seat: seat.id, power: power as PowerId })}
  />
);
