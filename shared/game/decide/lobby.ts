// The lobby: who sits where, what is played by a bot, the settings, and *begin* (rules 1, experience: Lobby).
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId, SeatId } from '../../board/ids.ts';
import type { LobbyCommand } from '../../command/command.ts';
import { beginRound } from '../phases.ts';
import { mergedSettings } from '../settings.ts';
import { setUp } from '../setup.ts';
import type { MatchState } from '../state.ts';
import { type Answer, type Deciding, no, OBEYED } from './deciding.ts';
import { cleanName } from './names.ts';

/** Seats of one delegation (rules 13). */
export const LARGEST_DELEGATION = 8;

export function decideLobby(deciding: Deciding, command: LobbyCommand): Answer {
  const { chronicle, seat, system } = deciding;
  const { state } = chronicle;
  const asHost = system || (seat?.host ?? false);
  switch (command.type) {
    case 'takePower':
      if (!seat) return no('notSeated');
      if (state.phase !== 'lobby') return no('matchStarted');
      return place(deciding, seat.id, command.power);
    case 'assignPower':
      if (!asHost) return no('notHost');
      if (state.phase === 'archives') return no('matchOver');
      return place(deciding, command.seat, command.power);
    case 'setOffice': {
      if (command.seat !== seat?.id && !asHost) return no('notHost');
      const whose = state.seats[command.seat];
      if (!whose?.power) return no('notSeated');
      if (whose.office === command.office) return OBEYED;
      chronicle.add({ type: 'officeSet', seat: command.seat, office: command.office });
      return OBEYED;
    }
    case 'rename': {
      if (!seat) return no('notSeated');
      const name = cleanName(command.name);
      if (name === null) return no('nameBad');
      if (isTaken(state, name, seat.id)) return no('nameTaken');
      if (name !== seat.name) chronicle.add({ type: 'seatRenamed', seat: seat.id, name });
      return OBEYED;
    }
    case 'setAbsent':
      if (!asHost) return no('notHost');
      if (!state.powers.includes(command.power)) return no('notInMatch');
      if (peopleOf(state, command.power) > 0) return no('powerHasPeople');
      if (state.absent[command.power] === command.as) return OBEYED;
      chronicle.add({ type: 'absentSet', power: command.power, as: command.as });
      return OBEYED;
    case 'changeSettings': {
      if (!asHost) return no('notHost');
      if (state.phase !== 'lobby') return no('matchStarted');
      const settings = mergedSettings(state.settings, command.settings);
      if (settings === null) return no('badSettings');
      chronicle.add({ type: 'settingsChanged', settings });
      return OBEYED;
    }
    case 'begin':
      if (!asHost) return no('notHost');
      if (state.phase !== 'lobby') return no('matchStarted');
      // The server may start a match of bots alone (practice halls, self-play).
      if (!system && !Object.values(state.seats).some(({ power }) => power !== null)) return no('noPeople');
      chronicle.add({ type: 'matchBegan', setup: setUp(state) });
      beginRound(chronicle, deciding.now);
      return OBEYED;
    default:
      return assertNever(command);
  }
}

/** Whether another seat has the name, whatever its case. */
export function isTaken(state: MatchState, name: string, by?: SeatId): boolean {
  const wanted = name.toLocaleLowerCase('en');
  return Object.values(state.seats).some((seat) => seat.id !== by && seat.name.toLocaleLowerCase('en') === wanted);
}

function place({ chronicle }: Deciding, id: SeatId, power: PowerId | null): Answer {
  const { state } = chronicle;
  const seat = state.seats[id];
  if (!seat) return no('notSeated');
  if (power !== null && !state.powers.includes(power)) return no('notInMatch');
  if (seat.power === power) return OBEYED;
  if (power !== null && peopleOf(state, power) >= LARGEST_DELEGATION) return no('seatFull');
  chronicle.add({ type: 'seatPlaced', seat: id, power });
  return OBEYED;
}

function peopleOf(state: MatchState, power: PowerId): number {
  return Object.values(state.seats).filter((seat) => seat.power === power).length;
}
