// The match without what comes and goes while people talk: orders, cards, words, ballots, papers still on the table. Two states that differ in
// nothing else give the same one, so that whatever rests on what is settled (points, rights, leverage, income) is worked out once for both.

import type { PowerId } from '../board/ids.ts';
import { once, onceBy, saysTheSame } from '../board/memo.ts';
import type { PowerValues, World } from '../politics/world.ts';
import { motionSeenBy } from '../view/motionSeenBy.ts';
import { pactsShown } from '../view/pactsShown.ts';
import type { MatchState } from './state.ts';

const COMES_AND_GOES = {
  endsAt: null,
  pausedLeft: null,
  ready: [],
  recalled: [],
  orders: {},
  policies: {},
  drafts: {},
  messages: [],
  read: {},
  cables: [],
  cablesSent: false,
  retreats: {},
  retreatsConfirmed: [],
  regroup: {},
  dispatch: {},
  log: [],
  seats: {},
  absent: {},
  nextDraft: 0,
} as const satisfies Partial<MatchState>;

type Reader = PowerId | null | 'engine';

/** What lies covered, coins and ballots: a power keeps its own, `null` (everybody) none, `engine` all. */
export const settledOf = onceBy((state: MatchState, reader: Reader): MatchState => {
  const before = BEFORE(state.units).get(reader);
  const settled =
    before !== undefined && isAsSettled(before.state, state, reader) ? before.settled : settle(state, reader);
  BEFORE(state.units).set(reader, { state, settled });
  return settled;
});

/** The state that was last asked about: most of what happens afterwards changes nothing that is settled. */
const BEFORE = once(
  (_units: MatchState['units']) => new Map<Reader, { readonly state: MatchState; readonly settled: MatchState }>(),
);

/** Whether the two hold the very same things but for those that come and go. */
function isAsSettled(a: MatchState, b: MatchState, reader: Reader): boolean {
  const keys = Object.keys(b) as (keyof MatchState)[];
  if (keys.length !== Object.keys(a).length) return false;
  for (const key of keys) {
    if (a[key] !== b[key] && !(key in COMES_AND_GOES) && !isPartAsSettled(key, a, b, reader)) return false;
  }
  return true;
}

/** Of what is settled in part. */
function isPartAsSettled(key: keyof MatchState, a: MatchState, b: MatchState, reader: Reader): boolean {
  switch (key) {
    case 'card':
      return a.card?.id === b.card?.id;
    case 'pacts':
      return agreedPacts(a.pacts) === agreedPacts(b.pacts);
    case 'power':
      return reader !== 'engine' && saysTheSame(withPurse(a.power, reader), withPurse(b.power, reader));
    case 'motions':
      return reader !== 'engine' && saysTheSame(motionsSeenBy(a.motions, reader), motionsSeenBy(b.motions, reader));
    default:
      return false;
  }
}

function settle(state: MatchState, reader: Reader): MatchState {
  return {
    ...state,
    ...COMES_AND_GOES,
    card: state.card && { id: state.card.id, answers: {} },
    power: reader === 'engine' ? state.power : withPurse(state.power, reader),
    pacts: agreedPacts(state.pacts),
    motions: reader === 'engine' ? state.motions : motionsSeenBy(state.motions, reader),
  };
}

/** Pacts that came in force, or hold coins: what is only on the table gives no right and no leverage. */
export const agreedPacts = pactsShown((pact) =>
  pact.inForceSince !== undefined || pact.deposits !== undefined ? pact : null,
);

function motionsSeenBy(motions: World['motions'], reader: PowerId | null): World['motions'] {
  return motions.map((motion) => motionSeenBy(motion, reader));
}

function withPurse(power: World['power'], purse: PowerId | null): World['power'] {
  const values: Partial<Record<PowerId, PowerValues>> = {};
  for (const [id, own] of Object.entries(power)) {
    values[id as PowerId] = id === purse ? own : { ...own, coins: 0 };
  }
  return values;
}
