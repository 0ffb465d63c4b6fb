// Who takes part: seats, delegations, absent powers, settings, and the start of the match.
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId, SeatId } from '../../board/ids.ts';
import type { MatchSetup, PeopleEvent } from '../events.ts';
import type { MatchState, Seat } from '../state.ts';

export function evolvePeople(state: MatchState, event: PeopleEvent): MatchState {
  switch (event.type) {
    case 'matchCreated':
      return {
        ...state,
        id: event.id,
        code: event.code,
        seed: event.seed,
        settings: event.settings,
        powers: event.powers,
        preset: event.preset ?? 'lesson',
        absent: Object.fromEntries(event.powers.map((power) => [power, 'bot'])),
      };
    case 'seatAdded':
      return withSeat(state, {
        id: event.seat,
        name: event.name,
        power: null,
        office: null,
        host: event.host,
      });
    case 'seatRenamed':
      return changeSeat(state, event.seat, { name: event.name });
    case 'seatPlaced':
      return withoutPeopleBots(changeSeat(state, event.seat, { power: event.power, office: null }));
    case 'officeSet':
      return changeSeat(state, event.seat, { office: event.office });
    case 'absentSet':
      return { ...state, absent: withAbsent(state.absent, event.power, event.as) };
    case 'settingsChanged':
      return { ...state, settings: event.settings };
    case 'matchBegan':
      return begun(state, event.setup);
    default:
      return assertNever(event);
  }
}

function begun(state: MatchState, setup: MatchSetup): MatchState {
  return {
    ...state,
    ...setup,
    nextUnit: Object.keys(setup.units).length + 1,
    nextDraft: Object.values(setup.drafts).reduce((sum, drafts) => sum + (drafts?.length ?? 0), 0) + 1,
    points: Object.fromEntries(setup.powers.map((power) => [power, {}])),
    publicPoints: Object.fromEntries(setup.powers.map((power) => [power, {}])),
  };
}

function withSeat(state: MatchState, seat: Seat): MatchState {
  return { ...state, seats: { ...state.seats, [seat.id]: seat } };
}

function changeSeat(state: MatchState, id: SeatId, change: Partial<Seat>): MatchState {
  const seat = state.seats[id];
  return seat ? withSeat(state, { ...seat, ...change }) : state;
}

/** In the lobby a power with people is played by them; one that lost its last person gets a bot. */
function withoutPeopleBots(state: MatchState): MatchState {
  const seated = new Set(Object.values(state.seats).map((seat) => seat.power));
  const absent = Object.fromEntries(
    state.powers.filter((power) => !seated.has(power)).map((power) => [power, state.absent[power] ?? 'bot']),
  );
  return { ...state, absent };
}

function withAbsent(
  absent: MatchState['absent'],
  power: PowerId,
  as: 'bot' | 'idle' | null,
): Readonly<Partial<Record<PowerId, 'bot' | 'idle'>>> {
  const { [power]: _, ...others } = absent;
  return as === null ? others : { ...others, [power]: as };
}
