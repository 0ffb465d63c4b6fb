// Writing an order: drawn at once as a ghost, sent, and put down. Missing orders hold; saving is submitting (rules 1).
import type { UnitId } from '../../../shared/board/ids.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import type { GameOrder } from '../../../shared/politics/world.ts';
import { clearSelection } from '../../store/matchUi.ts';
import { useCompose } from '../composer/useCompose.ts';
import { type Asking, useAsk, useMatch } from '../matchContext.ts';

export interface OrderTool extends Asking {
  readonly write: (unit: UnitId, order: GameOrder | null) => Promise<boolean>;
  /** Opens the draft that would make a support over a border count, and writes the order, so that it waits for the signature. */
  readonly askFor: (draft: PactTerms, written?: { readonly unit: UnitId; readonly order: GameOrder }) => void;
}

export function useOrders(): OrderTool {
  const { ui } = useMatch();
  const asking = useAsk();
  const compose = useCompose();
  const write = async (unit: UnitId, order: GameOrder | null) => {
    clearSelection(ui);
    if (order !== null) ui.ghost.value = { unit, order };
    const ok = await asking.ask({ type: 'writeOrder', unit, order });
    if (ui.ghost.value?.unit === unit) ui.ghost.value = null;
    return ok;
  };
  const askFor: OrderTool['askFor'] = (draft, written) => {
    if (written !== undefined) void write(written.unit, written.order);
    clearSelection(ui);
    compose.open(draft);
  };
  return { ...asking, write, askFor };
}
