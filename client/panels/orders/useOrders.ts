// Writing an order: drawn at once as a ghost, sent, and put down. Missing orders hold; saving is submitting (rules 1).
import type { UnitId } from '../../../shared/board/ids.ts';
import type { PactTerms } from '../../../shared/politics/pact.ts';
import type { GameOrder } from '../../../shared/politics/world.ts';
import { clearSelection } from '../../store/matchUi.ts';
import { forgetUnit, guessOrder } from '../../store/matchWhatIf.ts';
import { useCompose } from '../composer/useCompose.ts';
import { type Asking, useAsk, useMatch } from '../matchContext.ts';

export interface OrderTool extends Asking {
  /** In a what-if only a guess is noted, and nothing leaves this screen. */
  readonly write: (unit: UnitId, order: GameOrder | null) => Promise<boolean>;
  /** Writes a real order, in a what-if too. */
  readonly send: (unit: UnitId, order: GameOrder | null) => Promise<boolean>;
  /** Opens the draft that would make a support over a border count, and writes the order, so that it waits for the signature. */
  readonly askFor: (draft: PactTerms, written?: { readonly unit: UnitId; readonly order: GameOrder }) => void;
}

export function useOrders(): OrderTool {
  const { ui, view, guessing } = useMatch();
  const asking = useAsk();
  const compose = useCompose();
  const send = async (unit: UnitId, order: GameOrder | null) => {
    clearSelection(ui);
    if (order !== null) ui.ghost.value = { unit, order };
    const ok = await asking.ask({ type: 'writeOrder', unit, order });
    if (ok) forgetUnit(ui.whatIf, view, unit);
    if (ui.ghost.value?.unit === unit) ui.ghost.value = null;
    return ok;
  };
  const guess = async (unit: UnitId, order: GameOrder | null) => {
    clearSelection(ui);
    guessOrder(ui.whatIf, view, unit, order);
    return true;
  };
  const write = guessing === null ? send : guess;
  const askFor: OrderTool['askFor'] = (draft, written) => {
    if (written !== undefined) void write(written.unit, written.order);
    clearSelection(ui);
    compose.open(draft);
  };
  return { ...asking, write, send, askFor };
}
