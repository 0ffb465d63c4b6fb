// What a tap on the board means, from what is selected: fill a slot, write an order, ask which order, select a unit, or show the province.
import type { ProvinceId, UnitId } from '../../shared/board/ids.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import { choicesAt, isPlain, type OrderBook, ordersOf } from './matchOrders.ts';

export interface TapState {
  readonly unit: UnitId | null;
  /** Provinces that a slot of the composer waits for; null: none waits. */
  readonly pick: readonly ProvinceId[] | null;
  /** In a what-if nothing costs anything: one choice is taken at once. */
  readonly guessing?: boolean;
}

export type Tap =
  | { readonly does: 'pick'; readonly province: ProvinceId }
  | { readonly does: 'write'; readonly unit: UnitId; readonly order: GameOrder }
  | { readonly does: 'choose'; readonly unit: UnitId; readonly target: ProvinceId }
  | { readonly does: 'select'; readonly unit: UnitId }
  | { readonly does: 'inspect'; readonly province: ProvinceId }
  | { readonly does: 'clear' }
  | { readonly does: 'nothing' };

export function tapProvince(view: PublicView, book: OrderBook | null, state: TapState, province: ProvinceId): Tap {
  if (state.pick !== null) {
    return state.pick.includes(province) ? { does: 'pick', province } : { does: 'nothing' };
  }
  const selected = ordersOf(book, state.unit);
  if (selected !== undefined && state.unit !== null) {
    const choices = choicesAt(selected, province);
    const [only] = choices;
    if (choices.length === 1 && only !== undefined && (state.guessing === true || isPlain(only))) {
      return { does: 'write', unit: state.unit, order: only.order };
    }
    if (choices.length > 0) return { does: 'choose', unit: state.unit, target: province };
    // A tap on the unit's own province, or past everything that is lit, puts the unit down.
    if (view.unit[state.unit]?.at === province) return { does: 'clear' };
  }
  const here = Object.values(view.unit).find((unit) => unit.at === province);
  if (here !== undefined && (ordersOf(book, here.id)?.choices.length ?? 0) > 0)
    return { does: 'select', unit: here.id };
  return { does: 'inspect', province };
}

export function tapUnit(view: PublicView, book: OrderBook | null, state: TapState, unit: UnitId): Tap {
  const at = view.unit[unit]?.at;
  return at === undefined ? { does: 'nothing' } : tapProvince(view, book, state, at);
}
