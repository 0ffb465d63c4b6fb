// The same match with other secrets: everything that only one power (and its secret partner) or nobody may know is changed,
// everything public is left alone. Whoever is not entitled must not be able to tell the two apart.
import type { PowerId } from '../../shared/board/ids.ts';
import { paidForCards } from '../../shared/game/paidCards.ts';
import type { MatchState, ScopedLogEntry, ScopedMessage } from '../../shared/game/state.ts';
import { depositedBy } from '../../shared/politics/collateral.ts';
import { termsOf } from '../../shared/politics/inForce.ts';
import type { Pact } from '../../shared/politics/pact.ts';
import { bandOf } from '../../shared/view/coinsBand.ts';
import type { Dice } from '../support/dice.ts';
import { SEAT_OF } from '../support/randomMatch.ts';

export interface Twin {
  readonly state: MatchState;
  /** Who may see a difference. */
  readonly entitled: readonly PowerId[];
}

/** Null before the match has begun and once the archives are open: then there are no secrets. */
export function differOnlyInSecrets(state: MatchState, dice: Dice): Twin | null {
  if (state.phase === 'lobby' || state.phase === 'archives') return null;
  const owner = dice.pick(state.powers)!;
  const partner = dice.pick(state.powers.filter((power) => power !== owner))!;
  const parts = [truthOfTheBorder, forces, purse, papers, pacts, talk, record, host];
  const other = parts.reduce((changed, change) => change(changed, owner, partner, dice), state);
  return { state: other, entitled: [owner, partner] };
}

type Change = (state: MatchState, owner: PowerId, partner: PowerId, dice: Dice) => MatchState;

/** Presence, which alert is which, the seed and the last round: known to nobody. */
const truthOfTheBorder: Change = (state, _owner, _partner, dice) => ({
  ...state,
  seed: `${state.seed} otherwise`,
  lastRound: state.lastRound + 1,
  presence: Object.fromEntries(Object.keys(state.presence).map((id) => [id, dice.upTo(4)])),
  threes: { 'af-kunduz': 1 },
  alerts: state.alerts && {
    ...state.alerts,
    truth: state.alerts.truth.map((alert, index, all) => ({ ...all[(index + 1) % all.length]!, front: alert.front })),
  },
});

/** Orders and retreats before they are judged. */
const forces: Change = (state, owner, _partner, dice) => {
  const own = Object.values(state.units).filter((unit) => unit.owner === owner);
  const written = Object.fromEntries(
    own.map(({ id }) => [
      id,
      dice.chance(0.5) ? ({ type: 'secure', lowers: 'presence' } as const) : ({ type: 'hold' } as const),
    ]),
  );
  const dislodged = state.dislodged.filter(({ unit }) => unit.owner === owner);
  const retreats = Object.fromEntries(dislodged.map(({ unit }) => [unit.id, null]));
  // The form of Regroup, another line filled in or all taken back.
  const form = state.regroup[owner] ? {} : { raise: { at: 'kz-west', kind: 'fleet' } as const };
  return {
    ...state,
    orders: { ...state.orders, ...written },
    retreats: { ...state.retreats, ...retreats },
    regroup: state.phase === 'regroup' ? { ...state.regroup, [owner]: form } : state.regroup,
  };
};

/** A card chosen in secret with its cost taken, coins within the band, radicalisation, the hand and the secret agenda. */
const purse: Change = (state, owner) => {
  const values = state.power[owner]!;
  const before = values.coins + paidForCards(state, owner);
  const laid = depositedBy(state, owner);
  const nudged = bandOf(before + laid + 1) === bandOf(before + laid) ? before + 1 : before;
  const paid = Math.min(1, nudged);
  const chosen = state.phase === 'diplomacy' && !state.policies[owner];
  return {
    ...state,
    power: {
      ...state.power,
      [owner]: {
        ...values,
        coins: chosen ? nudged - paid : values.coins,
        radicalisation: (values.radicalisation + 1) % 6,
      },
    },
    policies: chosen
      ? { ...state.policies, [owner]: [{ choice: { policy: 'intelligence', intelligence: 'mainAlert' }, paid }] }
      : state.policies,
    secretAgenda: { ...state.secretAgenda, [owner]: owner === 'ru' ? 'twoPromises' : 'theirWord' },
    hands: { ...state.hands, [owner]: ['invest'] },
  };
};

/** Drafts, cables, what was read, an answer to a sealed card, the last dispatch. */
const papers: Change = (state, owner) => ({
  ...state,
  drafts: { ...state.drafts, [owner]: [] },
  // Why a bot did something is told to nobody yet, not even to who it is about.
  motives: [...state.motives, otherMotive(state, owner)],
  cables: [...state.cables, { power: owner, round: state.round, text: { key: 'cable.mainAlert' } }],
  read: { ...state.read, [`${SEAT_OF[owner]}/own`]: 99 },
  // What secret pacts earned, and an offer in secret to who was ready.
  points: { ...state.points, [owner]: { belt: 9, paidAlly: 9, ourselves: 9, kabulListens: 9, state: 9 } },
  recalled: state.recalled.includes(owner) ? state.recalled : [...state.recalled, owner],
  card:
    state.card?.answers[owner] === undefined
      ? state.card
      : { ...state.card, answers: { ...state.card.answers, [owner]: 'otherwise' } },
});

function otherMotive({ round, units }: MatchState, power: PowerId): MatchState['motives'][number] {
  const subject = Object.keys(units)[0] ?? 'u1';
  const because = [{ text: { key: 'motive.order.agreed' }, points: 3 }];
  return {
    power,
    round,
    kind: 'order',
    subject,
    did: { key: 'motive.did.stood' },
    because,
    worth: 3,
    breaks: ['p999'],
  };
}

/** Secret pacts of the two: other words in those they have, one more in force, one more proposed, one built on. */
const pacts: Change = (state, owner, partner) => {
  const rewritten = Object.values(state.pacts).map((pact): Pact => {
    const { parties, visibility } = termsOf(pact);
    const ours = parties.every((party) => party === owner || party === partner);
    const secretOnly = visibility === 'secret' && pact.published === undefined;
    // A seal on a renewal is its owner's alone, also where all may read the pact.
    if (!secretOnly && pact.state === 'inForce' && parties.includes(owner))
      return { ...pact, renewal: { ...pact.renewal, [owner]: 7 } };
    if (!ours || !secretOnly) return pact;
    return {
      ...pact,
      versions: pact.versions.map((version) =>
        version.terms.visibility === 'secret'
          ? { ...version, terms: { ...version.terms, preamble: 'Other words.' } }
          : version,
      ),
    };
  });
  const parties = state.powers.filter((power) => power === owner || power === partner);
  const fresh = (id: string, more: Partial<Pact>): Pact => ({
    id,
    versions: [
      {
        n: 1,
        by: owner,
        round: state.round,
        terms: {
          parties,
          clauses: [
            { kind: 'access', grantor: owner, grantee: partner, mode: 'basing', provinces: 'all' },
            { kind: 'pay', from: owner, to: partner, coins: 1, each: 'round' },
          ],
          term: 'match',
          visibility: 'secret',
        },
      },
    ],
    current: 1,
    state: 'proposed',
    signatures: { [owner]: { version: 1, round: state.round } },
    standing: false,
    done: [],
    verdicts: [],
    ...more,
  });
  // From one pocket into another: the owner holds as much as before.
  const values = state.power[owner]!;
  const laid = Math.min(2, values.coins);
  const added = [
    fresh('p998', { state: 'inForce', inForceSince: state.round, deposits: { [owner]: laid } }),
    fresh('p999', { renewal: { [owner]: 3 } }),
    fresh('p997', { state: 'ended', ended: { how: 'breached', round: state.round } }),
  ];
  return {
    ...state,
    power: { ...state.power, [owner]: { ...values, coins: values.coins - laid } },
    pacts: Object.fromEntries([...rewritten, ...added].map((pact) => [pact.id, pact])),
    whens: { ...state.whens, held: { ...state.whens.held, 'p998/0': true } },
    suspended: { ...state.suspended, 'p998/1': state.round },
    corridors: [
      ...state.corridors,
      { route: 'wakhan', pact: 'p998', signedIn: state.round, paysFrom: state.round + 2, funders: [owner], paidIn: [] },
    ],
    demands: [
      ...state.demands,
      {
        id: 'd999',
        by: owner,
        on: partner,
        stakes: [{ type: 'status' }],
        ask: { type: 'coins', coins: 1 },
        madeIn: state.round,
        due: state.round,
        public: false,
        state: 'open',
      },
    ],
  };
};

/** What the two wrote each other, one more message, and marks on what everybody read. */
const talk: Change = (state, owner, partner) => {
  const between = (message: ScopedMessage): boolean =>
    message.to !== 'all' && message.to.every((power) => power === owner || power === partner);
  const messages = state.messages.map((message): ScopedMessage => {
    if (between(message)) return { ...message, text: 'Something else.' };
    return { ...message, marks: { ...message.marks, [owner]: 'doubted' } };
  });
  const last = state.messages.at(-1);
  const whisper: ScopedMessage = {
    id: 9999,
    channel: [owner, partner].sort().join('+'),
    from: owner,
    round: state.round,
    at: (last?.at ?? 0) + 1,
    text: 'Between us.',
    to: [owner, partner],
    marks: {},
  };
  return { ...state, messages: [...messages, whisper] };
};

/** Private entries of the record; what Resolution has found but not told. */
const record: Change = (state, owner) => {
  const learned: ScopedLogEntry = {
    entry: { round: state.round, step: 'R8', fact: { k: 'learned', at: 'af-kunduz', presence: 3 } },
    to: [owner],
  };
  return {
    ...state,
    // In the middle, so that a number counted over all lists would shift.
    log: [...state.log.slice(0, 3), learned, ...state.log.slice(3)],
    inRound: { ...state.inRound, netLeverage: { 'ru>tal': 9 } },
  };
};

/** What the host has in hand for the next Briefing, and what was asked of intelligence. */
const host: Change = (state, owner) => ({
  ...state,
  written: [...state.written, { headline: 'Tomorrow', text: 'Nobody knows yet.', effects: [] }],
  cardsDue: [...state.cardsDue, 'prisonBreak'],
  policyHistory: state.policyHistory.map((played) =>
    played.power === owner && played.policy === 'intelligence'
      ? { ...played, choice: { policy: 'intelligence', intelligence: 'presence', province: 'af-ghor' } }
      : played,
  ),
});
