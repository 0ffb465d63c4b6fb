// What the server asks: making a match, seating people, passing time, minding the absent.
import { assertNever } from '../../board/assertNever.ts';
import { frontsOf } from '../../board/fronts.ts';
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { presetOf } from '../../scenario/presets.ts';
import { sendNightCables } from '../nightCables.ts';
import { CABLE_LEAD_MS, endPhase, inPlay } from '../phases.ts';
import { mergedSettings } from '../settings.ts';
import type { SystemCommand } from '../systemCommand.ts';
import { type Answer, type Deciding, no, OBEYED } from './deciding.ts';
import { isTaken, LARGEST_DELEGATION } from './lobby.ts';
import { cleanName } from './names.ts';

/** Fewer are no table; without Kabul all of Afghanistan would be closed (rules 2, 13). */
const FEWEST_POWERS = 4;

function isTable(powers: readonly PowerId[]): boolean {
  return powers.length >= FEWEST_POWERS && powers.includes('tal') && frontsOf(REGION_BOARD, powers).length > 0;
}

export function decideSystem({ chronicle }: Deciding, command: SystemCommand): Answer {
  const { state } = chronicle;
  if (command.type !== 'createMatch' && state.id === '') return no('matchOver');
  switch (command.type) {
    case 'createMatch': {
      if (state.id !== '') return no('alreadyDone');
      const { powers: all, settings: usual } = presetOf({ preset: command.preset });
      const powers = command.powers === undefined ? all : all.filter((power) => command.powers?.includes(power));
      if (!isTable(powers) || powers.length !== (command.powers ?? all).length) return no('badSettings');
      const settings = mergedSettings(usual, command.settings);
      if (settings === null) return no('badSettings');
      const { id, code, preset, seed, now: at } = command;
      chronicle.add({ type: 'matchCreated', id, code, preset, seed, settings, powers, at });
      return OBEYED;
    }
    case 'addSeat': {
      const { seat, host } = command;
      if (state.phase === 'archives') return no('matchOver');
      if (state.seats[seat]) return no('seatTaken');
      if (Object.keys(state.seats).length >= state.powers.length * LARGEST_DELEGATION) return no('matchFull');
      const name = cleanName(command.name);
      if (name === null) return no('nameBad');
      if (isTaken(state, name)) return no('nameTaken');
      chronicle.add({ type: 'seatAdded', seat, name, host });
      return OBEYED;
    }
    case 'tick':
      if (!inPlay(state) || state.pausedLeft !== null || state.endsAt === null) return OBEYED;
      if (state.phase === 'diplomacy' && command.now >= state.endsAt - CABLE_LEAD_MS) sendNightCables(chronicle);
      if (command.now >= state.endsAt) endPhase(chronicle, command.now);
      return OBEYED;
    case 'mind': {
      const { power, by } = command;
      if (!state.powers.includes(power)) return no('notInMatch');
      const people = Object.values(state.seats).some((seat) => seat.power === power);
      if (!people) return no('noPeople');
      const as = by === 'bot' ? 'bot' : null;
      if ((state.absent[power] ?? null) !== as) chronicle.add({ type: 'absentSet', power, as });
      return OBEYED;
    }
    case 'closeMatch':
      if (!inPlay(state)) return no('matchOver');
      chronicle.add(
        { type: 'matchEnded', how: 'closed' },
        { type: 'phaseBegan', phase: 'archives', phaseId: state.phaseId + 1, round: state.round, endsAt: null },
      );
      return OBEYED;
    default:
      return assertNever(command);
  }
}
