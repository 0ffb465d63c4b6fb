// Who sits where, put together for the lobby from the public view: pure, so that the words of *Begin* can be tested.
import type { PowerId } from '../../../shared/board/ids.ts';
import type { PublicSeat, PublicView } from '../../../shared/view/publicView.ts';

export interface TablePower {
  readonly power: PowerId;
  readonly people: readonly PublicSeat[];
  /** What plays it if nobody sits down. */
  readonly absent: 'bot' | 'idle';
}

export interface TableView {
  readonly powers: readonly TablePower[];
  /** People without a power. */
  readonly standing: readonly PublicSeat[];
  readonly host: PublicSeat | null;
  readonly people: number;
  readonly bots: readonly PowerId[];
  readonly idle: readonly PowerId[];
  /** Somebody sits at the table: the match may begin. */
  readonly canBegin: boolean;
}

const bySeat = (a: PublicSeat, b: PublicSeat) => Number(a.id.slice(1)) - Number(b.id.slice(1));

export function tableView(view: Pick<PublicView, 'powers' | 'seats' | 'power'>): TableView {
  const seats = Object.values(view.seats).sort(bySeat);
  const powers = view.powers.map((power): TablePower => {
    const playedBy = view.power[power]?.playedBy;
    return {
      power,
      people: seats.filter((seat) => seat.power === power),
      absent: playedBy === 'idle' ? 'idle' : 'bot',
    };
  });
  const empty = powers.filter(({ people }) => people.length === 0);
  return {
    powers,
    standing: seats.filter((seat) => seat.power === null),
    host: seats.find((seat) => seat.host) ?? null,
    people: seats.length,
    bots: empty.filter(({ absent }) => absent === 'bot').map(({ power }) => power),
    idle: empty.filter(({ absent }) => absent === 'idle').map(({ power }) => power),
    canBegin: empty.length < powers.length,
  };
}
