// Units on the board: what they are told, where they stand, who controls what.
import { assertNever } from '../../board/assertNever.ts';
import type { ForceEvent } from '../events.ts';
import type { MatchState } from '../state.ts';
import { without } from '../without.ts';

export function evolveForces(state: MatchState, event: ForceEvent): MatchState {
  switch (event.type) {
    case 'orderWritten':
      return {
        ...state,
        orders:
          event.order === null
            ? without(state.orders, event.unit)
            : { ...without(state.orders, event.unit), [event.unit]: event.order },
      };
    case 'unitMoved': {
      const unit = state.units[event.unit];
      if (!unit) return state;
      const { coast: _, ...rest } = unit;
      const moved = { ...rest, at: event.to, ...(event.coast === undefined ? {} : { coast: event.coast }) };
      return { ...state, units: { ...state.units, [event.unit]: moved } };
    }
    case 'unitAdded':
      return {
        ...state,
        units: { ...state.units, [event.unit.id]: event.unit },
        nextUnit: Math.max(state.nextUnit, Number(event.unit.id.slice(1)) + 1),
      };
    case 'unitRemoved':
      return {
        ...state,
        units: without(state.units, event.unit),
        orders: without(state.orders, event.unit),
        retreats: without(state.retreats, event.unit),
        dislodged: state.dislodged.filter(({ unit }) => unit.id !== event.unit),
      };
    case 'unitsDislodged':
      return { ...state, dislodged: event.units };
    case 'retreatSet':
      return {
        ...state,
        retreats: { ...state.retreats, [event.unit]: event.to },
        retreatsConfirmed:
          event.confirmed && !state.retreatsConfirmed.includes(event.unit)
            ? [...state.retreatsConfirmed, event.unit]
            : state.retreatsConfirmed,
      };
    case 'regroupChosen':
      return { ...state, regroup: { ...state.regroup, [event.power]: event.choices } };
    case 'controlChanged':
      return { ...state, controller: { ...state.controller, [event.province]: event.to } };
    case 'fortSet':
      return { ...state, forts: withPlace(state.forts, event.province, event.stands) };
    case 'strongholdSet':
      return { ...state, strongholds: withPlace(state.strongholds, event.province, event.stands) };
    default:
      return assertNever(event);
  }
}

function withPlace(places: readonly string[], place: string, stands: boolean): readonly string[] {
  const others = places.filter((other) => other !== place);
  return stands ? [...others, place].sort() : others;
}
