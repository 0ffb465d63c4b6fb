// What one seat may know beyond common knowledge. Built up from nothing, one small file a section; rights are asked of the world as the power knows it.
import type { PowerId, SeatId } from '../board/ids.ts';
import { lazily } from '../board/memo.ts';
import { cardsChosen } from '../game/paidCards.ts';
import type { MatchState } from '../game/state.ts';
import type { World } from '../politics/world.ts';
import { agendaOf, leverageOf } from './private/agendaAndLeverage.ts';
import { unitOrders } from './private/orderChoices.ts';
import { dispatchOf, eventChoiceOf, handOf, ownValues, retreatsOf } from './private/privateForces.ts';
import { ballotsOf, draftsOf, dueItems, privateDemandsOf, secretPactsOf, whensOf } from './private/privatePacts.ts';
import { cablesOf, channelsOf, privateLog, privateMessages } from './private/privatePress.ts';
import { regroupFormOf } from './private/regroupForm.ts';
import type { PrivateView } from './privateView.ts';
import { settledWorldSeenBy } from './worldSeenBy.ts';

type Sections = Omit<PrivateView, 'seat' | 'power' | 'office' | 'host' | 'recoveryPin'>;

const NOTHING: Sections = {
  you: null,
  agenda: null,
  hand: [],
  chosen: [],
  orders: [],
  retreats: [],
  regroup: null,
  pacts: {},
  demands: {},
  ballots: {},
  whens: {},
  drafts: [],
  due: [],
  leverage: [],
  channels: [],
  messages: [],
  cables: [],
  eventChoice: null,
  log: [],
  dispatch: null,
};

/** The private view of a seat. Throws for a seat that is not in the match. `recoveryPin` is the server's secret, not the match's. */
export function projectPrivate(state: MatchState, seatId: SeatId, recoveryPin = ''): PrivateView {
  const seat = state.seats[seatId];
  if (!seat) throw new Error(`No seat ${seatId} in match ${state.code}`);
  return {
    seat: seat.id,
    power: seat.power,
    office: seat.office,
    host: seat.host,
    ...(seat.power === null ? NOTHING : sectionsOf(state, seat.power, seat.id)),
    recoveryPin,
  };
}

/** The same for a power nobody sits at: what its bot sees, and not a thing more. Worked out part by part as the bot looks. */
export function projectPrivateFor(state: MatchState, power: PowerId): PrivateView {
  const seat = { seat: '', power, office: null, host: false, recoveryPin: '' };
  // Before the beginning there is nothing to look at.
  return state.power[power] ? lazily(partsOf(state, power, null), seat) : { ...seat, ...NOTHING };
}

function sectionsOf(state: MatchState, power: PowerId, seat: SeatId | null): Sections {
  if (!state.power[power]) return NOTHING; // the match has not begun
  return { ...lazily<Sections, object>(partsOf(state, power, seat), {}) };
}

type Parts = { readonly [K in keyof Sections]: () => Sections[K] };

function partsOf(state: MatchState, power: PowerId, seat: SeatId | null): Parts {
  let known: World | undefined;
  const world = () => {
    known ??= settledWorldSeenBy(state, power);
    return known;
  };
  return {
    you: () => ownValues(state, world(), power),
    agenda: () => agendaOf(state, power),
    hand: () => handOf(state, power),
    chosen: () => cardsChosen(state, power).map(({ choice }) => choice),
    orders: () => unitOrders(state, world(), power),
    retreats: () => retreatsOf(state, power),
    regroup: () => regroupFormOf(state, power),
    pacts: () => secretPactsOf(state, power),
    demands: () => privateDemandsOf(state, power),
    ballots: () => ballotsOf(state, power),
    whens: () => whensOf(world()),
    drafts: () => draftsOf(state, power),
    due: () => dueItems(world(), power),
    leverage: () => leverageOf(world(), power, state.history),
    channels: () => channelsOf(state, power, seat),
    messages: () => privateMessages(state, power),
    cables: () => cablesOf(state, power),
    eventChoice: () => eventChoiceOf(state, power),
    log: () => privateLog(state, power),
    dispatch: () => dispatchOf(state, power),
  };
}
