// Orders that others owe or offer before the reader: of pacts in force this round, of proposals that wait for the reader's seal,
// and of sketches in this month's messages. Drawn dashed on the board, listed in the key of their layer.
import type { OwnerId, PactId, PowerId, ProvinceId, UnitId } from '../../shared/board/ids.ts';
import type { ChannelId } from '../../shared/command/command.ts';
import type { Pact } from '../../shared/politics/pact.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { BoardArrow } from '../board/boardModel.ts';
import { groupOf, ordersOwed, pactsOf, termsNow } from './matchPacts.ts';

export interface ProposedOrder {
  readonly unit: UnitId;
  readonly owner: OwnerId;
  readonly at: ProvinceId;
  readonly order: GameOrder;
  /** promised: sealed; offered: waits for the reader's seal; sketched: in a message, binds nobody. */
  readonly how: 'promised' | 'offered' | 'sketched';
  readonly by: PowerId;
  readonly pact?: PactId;
  readonly channel?: ChannelId;
}

export function proposedOrders(view: PublicView, mine: PrivateView | null): readonly ProposedOrder[] {
  const me = mine?.power ?? null;
  if (me === null || mine === null) return [];
  return [...owed(view, mine, me), ...sketched(view, mine, me)];
}

/** Only what pacts say: drawn in every layer. */
export function promisedArrows(view: PublicView, mine: PrivateView | null): readonly BoardArrow[] {
  return arrowsOf(proposedOrders(view, mine).filter(({ how }) => how !== 'sketched'));
}

export function arrowsOf(orders: readonly ProposedOrder[]): readonly BoardArrow[] {
  return orders.map(({ unit, owner, at, order }) => ({ unit, owner, at, order, form: 'proposed' }));
}

function owed(view: PublicView, mine: PrivateView, me: PowerId): readonly ProposedOrder[] {
  return pactsOf(view, mine)
    .filter((pact) => groupOf(pact, me) === 'forMe' || pact.state === 'inForce')
    .filter((pact) => termsNow(pact).parties.includes(me))
    .flatMap((pact) => ordersOwed(pact, view.clock.round).map((clause) => ({ pact, clause })))
    .flatMap(({ pact, clause }): readonly ProposedOrder[] => {
      if (clause.giver === me) return [];
      const placed = view.unit[clause.unit];
      const order = orderOfAct(clause.act);
      if (placed === undefined || order === null) return [];
      const how = pact.state === 'inForce' ? 'promised' : 'offered';
      const { unit, giver } = clause;
      return [{ unit, owner: placed.owner, at: placed.at, order, how, by: giver, pact: pact.id }];
    });
}

/** The newest sketch of each power in each conversation. */
function sketched(view: PublicView, mine: PrivateView, me: PowerId): readonly ProposedOrder[] {
  const newest = new Map(
    [...view.floor, ...mine.messages]
      .filter(({ round, from }) => round === view.clock.round && from !== me)
      .flatMap((message) =>
        message.attach?.type === 'sketch'
          ? [[`${message.channel} ${message.from}`, { message, sketch: message.attach }]]
          : [],
      ),
  );
  return [...newest.values()].flatMap(({ message, sketch }) =>
    sketch.orders.flatMap(({ unit, order }): readonly ProposedOrder[] => {
      const placed = view.unit[unit];
      if (placed === undefined) return [];
      const { owner, at } = placed;
      return [{ unit, owner, at, order, how: 'sketched', by: message.from, channel: message.channel }];
    }),
  );
}

/** The order that would keep a pledge, or null: staying out can be kept in many ways. */
export function orderOfAct(
  act: Extract<Pact['versions'][number]['terms']['clauses'][number], { kind: 'orderPledge' }>['act'],
): GameOrder | null {
  switch (act.type) {
    case 'supportHold':
      return { type: 'supportHold', at: act.at };
    case 'supportMove':
      return { type: 'supportMove', from: act.from, to: act.to };
    case 'secure':
      return { type: 'secure', lowers: 'presence' };
    case 'hold':
      return { type: 'hold' };
    case 'stayOut':
      return null;
  }
}
