// From a command to events, or a coded refusal: hands each command to the file that knows its rules. Pure; time comes in as `now`.
import type { PlayerCommand } from '../command/command.ts';
import type { Rejection, Result } from '../command/rejection.ts';
import { Chronicle } from './chronicle.ts';
import { decideCards } from './decide/cards.ts';
import { decideClock } from './decide/clock.ts';
import { decideCouncil } from './decide/council.ts';
import { type Actor, type Answer, type Deciding, no } from './decide/deciding.ts';
import { decideForces } from './decide/forces.ts';
import { decideLobby } from './decide/lobby.ts';
import { giveMotives } from './decide/motives.ts';
import { decidePacts } from './decide/pacts.ts';
import { decidePress } from './decide/press.ts';
import { decideSystem } from './decide/system.ts';
import type { GameEvent } from './events.ts';
import { passOn } from './phases.ts';
import type { MatchState } from './state.ts';
import { SYSTEM_COMMANDS, type SystemCommand } from './systemCommand.ts';

/**
 * What happens because of a command: events to append, none if all is as asked already. Refused with a code if it may not be.
 * `now`: epoch ms. The phase a command was written for is the caller's business (`stalePhase`).
 */
export function decide(
  state: MatchState,
  who: Actor,
  command: PlayerCommand | SystemCommand,
  now: number,
): Result<readonly GameEvent[]> {
  const result = decided(state, who, command, now);
  return result.ok ? { ok: true, value: result.value.events } : result;
}

/** The same with the state after these events, which had to be folded to decide: for who needs not store them first. */
export function decided(
  state: MatchState,
  who: Actor,
  command: PlayerCommand | SystemCommand,
  now: number,
): Result<Pick<Chronicle, 'events' | 'state'>> {
  const deciding = whoAsks(state, who, now);
  if ('code' in deciding) return { ok: false, error: deciding };
  const { chronicle, power } = deciding;
  // Its player is back (rules 11.5).
  if (deciding.seat && power && state.absent[power]) chronicle.add({ type: 'absentSet', power, as: null });
  const refusal = dispatch(deciding, command);
  if (refusal) return { ok: false, error: refusal };
  if ('bot' in who && who.motives) giveMotives(chronicle, who.power, who.motives);
  passOn(chronicle, now);
  return { ok: true, value: { events: chronicle.events, state: chronicle.state } };
}

function whoAsks(state: MatchState, who: Actor, now: number): Deciding | Rejection {
  const chronicle = new Chronicle(state);
  if ('system' in who) return { chronicle, seat: null, power: null, system: true, now };
  if ('bot' in who) {
    if (state.absent[who.power] !== 'bot') return { code: 'notSeated' };
    return { chronicle, seat: null, power: who.power, system: false, now };
  }
  const seat = state.seats[who.seat];
  return seat ? { chronicle, seat, power: seat.power, system: false, now } : { code: 'notSeated' };
}

function isSystemCommand(command: PlayerCommand | SystemCommand): command is SystemCommand {
  return (SYSTEM_COMMANDS as readonly string[]).includes(command.type);
}

function dispatch(deciding: Deciding, command: PlayerCommand | SystemCommand): Answer {
  if (isSystemCommand(command)) return deciding.system ? decideSystem(deciding, command) : no('notHost');
  switch (command.type) {
    case 'takePower':
    case 'assignPower':
    case 'setOffice':
    case 'rename':
    case 'setAbsent':
    case 'changeSettings':
    case 'begin':
      return decideLobby(deciding, command);
    case 'ready':
    case 'pause':
    case 'resume':
    case 'extend':
    case 'endPhase':
      return decideClock(deciding, command);
    case 'writeOrder':
    case 'retreat':
    case 'raise':
    case 'redeploy':
    case 'disband':
    case 'guestGoes':
    case 'choosePolicy':
      return decideForces(deciding, command);
    case 'saveDraft':
    case 'dropDraft':
    case 'propose':
    case 'counter':
    case 'sign':
    case 'unsign':
    case 'refuse':
    case 'retract':
    case 'giveNotice':
    case 'endTogether':
    case 'publish':
    case 'downgrade':
    case 'demand':
    case 'backDown':
    case 'renew':
      return decidePacts(deciding, command);
    case 'move':
    case 'withdrawMotion':
    case 'ballot':
    case 'seatGuest':
      return decideCouncil(deciding, command);
    case 'say':
    case 'read':
    case 'mark':
      return decidePress(deciding, command);
    case 'answerEvent':
    case 'invite':
    case 'accuse':
    case 'playCard':
    case 'writeCard':
    case 'dispatch':
      return decideCards(deciding, command);
    default:
      return assertUnknown(command);
  }
}

/** The compiler knows no other command; bytes from elsewhere may. */
function assertUnknown(_: never): Answer {
  return no('malformed');
}

export type { Actor };
