// Regroup as people write it (rules 1.1 G1-G6): where dislodged units and guests go, who disbands, what is raised and flown. Saving is submitting.
import { assertNever } from '../../board/assertNever.ts';
import type { PowerId, ProvinceId, UnitId } from '../../board/ids.ts';
import type { RegroupCommand } from '../../command/command.ts';
import { isReady } from '../playedBy.ts';
import { type RegroupOptions, regroupOptions } from '../regroupOptions.ts';
import type { RegroupChoices } from '../state.ts';
import { type Answer, type Deciding, no, OBEYED } from './deciding.ts';

export function decideRegroup(deciding: Deciding, power: PowerId, command: RegroupCommand): Answer {
  const { chronicle } = deciding;
  const { state } = chronicle;
  if (state.phase !== 'regroup') return no('wrongPhase');
  if (command.type === 'retreat') return retreat(deciding, power, command.unit, command.to);
  const before = state.regroup[power] ?? {};
  const options = regroupOptions(state, power);
  const after = changed(before, options, command);
  if ('code' in after) return after;
  const owner = 'unit' in command ? state.units[command.unit]?.owner : power;
  if (owner !== power) return no(owner === undefined ? 'noSuchUnit' : 'foreignUnit');
  if (JSON.stringify(before) === JSON.stringify(after)) return OBEYED;
  chronicle.add({ type: 'regroupChosen', power, choices: after });
  return OBEYED;
}

type Choosing = Exclude<RegroupCommand, { readonly type: 'retreat' }>;

/** The choices with the command in them, or why not. */
function changed(
  before: RegroupChoices,
  options: RegroupOptions,
  command: Choosing,
): RegroupChoices | Exclude<Answer, null> {
  switch (command.type) {
    case 'raise': {
      const { raise: _, ...others } = before;
      const { at, kind } = command;
      if (at === null) return others;
      const fits = options.raise.some((option) => option.at === at && option.kinds.includes(kind));
      return fits ? { ...others, raise: { at, kind } } : no('cannotRaise')!;
    }
    case 'redeploy': {
      const { redeploy: _, ...others } = before;
      const { unit, to } = command;
      if (to === null) return others;
      const fits = options.redeploy.some((option) => option.unit === unit && option.to.includes(to));
      return fits ? { ...others, redeploy: { unit, to } } : no('cannotRedeploy')!;
    }
    case 'disband': {
      const { count, of } = options.disband;
      const units = [...new Set(command.units)];
      if (units.some((unit) => !of.includes(unit))) return no('noSuchUnit')!;
      if (units.length > count) return no('tooManyDisband', { most: count })!;
      return { ...before, disband: units };
    }
    case 'guestGoes': {
      const { unit, to } = command;
      const { [unit]: _, ...guests } = before.guests ?? {};
      const guest = options.guests.find((option) => option.unit === unit);
      if (!guest) return no('noGuestToMove')!;
      if (to !== null && to !== 'stay' && !guest.homes.includes(to)) return no('notAHome')!;
      return { ...before, guests: to === null ? guests : { ...guests, [unit]: to } };
    }
    default:
      return assertNever(command);
  }
}

function retreat({ chronicle }: Deciding, power: PowerId, id: UnitId, to: ProvinceId | null): Answer {
  const { state } = chronicle;
  const dislodged = state.dislodged.find(({ unit }) => unit.id === id);
  if (!dislodged) return no(state.units[id] ? 'noRetreatNeeded' : 'noSuchUnit');
  if (dislodged.unit.owner !== power) return no('foreignUnit');
  if (to !== null && !dislodged.options.includes(to)) return no('notARetreat');
  if (!state.retreatsConfirmed.includes(id) || state.retreats[id] !== to) {
    chronicle.add({ type: 'retreatSet', unit: id, to, confirmed: true });
  }
  // One tap for the last of them is enough where there is nothing else to choose (rules 1, Lesson).
  const own = chronicle.state.dislodged.filter(({ unit, options }) => unit.owner === power && options.length > 0);
  const settled = own.every(({ unit }) => chronicle.state.retreatsConfirmed.includes(unit.id));
  if (settled && !hasMore(regroupOptions(state, power)) && !isReady(chronicle.state, power)) {
    chronicle.add({ type: 'readySet', powers: [power], ready: true });
  }
  return OBEYED;
}

function hasMore({ guests, disband, raise, redeploy }: RegroupOptions): boolean {
  return guests.length > 0 || disband.count > 0 || raise.length > 0 || redeploy.length > 0;
}
