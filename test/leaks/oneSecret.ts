// Secrets one by one: for each a pair of states that differ in it and in nothing else, who may know of it, and from when it may show to others
// (rules 5, 6, 8, 9.1, 10, 11.3; docs/adr/0007-public-points-from-public-facts.md lists what legitimately shows).
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import type { MatchState, ScopedMessage } from '../../shared/game/state.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { modulesOf } from '../../shared/politics/modules.ts';
import type { Pact } from '../../shared/politics/pact.ts';
import { GUEST_LIST, GUEST_LIST_CARDS } from '../../shared/scenario/events/guestListCards.ts';
import { TWINS } from '../../shared/scenario/lesson.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import type { Text } from '../../shared/text/text.ts';
import type { Dice } from '../support/dice.ts';
import { SEAT_OF } from '../support/randomMatch.ts';

export interface Pair {
  readonly first: MatchState;
  readonly second: MatchState;
  /** Who sees the difference at once; empty: nobody. */
  readonly entitled: readonly PowerId[];
}

export interface Secret {
  readonly name: string;
  /** Null where the match has no such thing. The state is one of Diplomacy. */
  readonly pair: (state: MatchState, owner: PowerId, dice: Dice) => Pair | null;
  /** Whether others may see a difference by now. */
  readonly shows: (now: MatchState, planted: MatchState) => boolean;
}

const atTheBell: Secret['shows'] = (now, planted) => now.phaseId > planted.phaseId;
const withTheArchives: Secret['shows'] = (now) => now.phase === 'archives';

const own = (first: MatchState, second: MatchState, owner: PowerId): Pair => ({ first, second, entitled: [owner] });
const nobodys = (first: MatchState, second: MatchState): Pair => ({ first, second, entitled: [] });

const withCable = (state: MatchState, power: PowerId, text: Text): MatchState => ({
  ...state,
  cables: [...state.cables, { power, round: state.round, text }],
});
const inProvince = (key: string, province: ProvinceId, presence: number): Text => ({
  key,
  args: { province: { province }, presence },
});

/** Two with a paper of their own, beside what is there. */
function paper(state: MatchState, owner: PowerId, dice: Dice, clauses: readonly Clause[], more: Partial<Pact>): Pair {
  const partner = dice.pick(state.powers.filter((power) => power !== owner))!;
  const parties = state.powers.filter((power) => power === owner || power === partner);
  const terms = { parties, clauses, term: 'match', visibility: 'secret' } as const;
  const pact: Pact = {
    id: 'pzzzzzz',
    versions: [{ n: 1, by: owner, round: state.round, terms }],
    current: 1,
    state: 'proposed',
    signatures: { [owner]: { version: 1, round: state.round } },
    standing: true,
    done: [],
    verdicts: [],
    ...more,
  };
  return { first: state, second: { ...state, pacts: { ...state.pacts, [pact.id]: pact } }, entitled: [owner, partner] };
}

/** Words that nobody watches and nothing follows from. */
const WORDS: Clause = { kind: 'other', words: { text: 'We think alike.' } };

/** A card with sealed answers on the table, and two answers to it. */
function sealedAnswer(state: MatchState, owner: PowerId, dice: Dice): Pair | null {
  const guests = presetOf(state).deck.some(({ id }) => id === GUEST_LIST) && state.powers.includes('tal');
  if (guests && owner !== 'tal' && owner !== 'nrf' && dice.chance(0.5)) {
    const [card] = GUEST_LIST_CARDS;
    const table = { ...state, guestList: { invited: [owner], price: 1, answers: {} } };
    const answered = (choice: string): MatchState => ({
      ...table,
      card: { id: card.id, answers: { [owner]: choice } },
    });
    return own(answered('envoy'), answered('decline'), owner);
  }
  const cards = presetOf(state).deck.filter(({ choice, actors }) => {
    return choice?.sealed && choice.choosers.includes(owner) && actors.every((power) => state.powers.includes(power));
  });
  const card = dice.pick(cards);
  const [one, other] = card?.choice?.options ?? [];
  if (!card || !one || !other) return null;
  const answered = (choice: string): MatchState => ({ ...state, card: { id: card.id, answers: { [owner]: choice } } });
  return own(answered(one.id), answered(other.id), owner);
}

export const SECRETS: readonly Secret[] = [
  {
    name: 'presence',
    pair(state, _owner, dice) {
      const place = dice.pick(Object.keys(state.presence));
      if (place === undefined) return null;
      const now = ((state.presence[place] ?? 0) + 2) % 4;
      return nobodys(state, { ...state, presence: { ...state.presence, [place]: now } });
    },
    shows: atTheBell,
  },
  {
    name: 'which front is main, which second, which false',
    pair(state) {
      if (!state.alerts || state.alerts.round !== state.round) return null;
      const truth = state.alerts.truth.map((alert, index, all) => ({
        ...all[(index + 1) % all.length]!,
        front: alert.front,
      }));
      return nobodys(state, { ...state, alerts: { ...state.alerts, truth } });
    },
    shows: atTheBell,
  },
  {
    name: 'the last round',
    pair: (state) => nobodys(state, { ...state, lastRound: state.lastRound + 1 }),
    // From the bell of the last round on: what is new in it does not score (rules 11.3), and then comes the end.
    shows: (now, planted) => now.round >= planted.lastRound && now.phase !== 'briefing' && now.phase !== 'diplomacy',
  },
  {
    name: 'a secret agenda',
    pair(state, owner) {
      const other = presetOf(state).start[owner]?.secretAgendas.find((id) => id !== state.secretAgenda[owner]);
      if (other === undefined) return null;
      return own(state, { ...state, secretAgenda: { ...state.secretAgenda, [owner]: other } }, owner);
    },
    shows: withTheArchives,
  },
  {
    name: 'that Moscow and Dushanbe act in concert',
    pair(state) {
      const aims = (['ru', 'tj'] as const).map((power) =>
        presetOf(state).start[power]?.secretAgendas.find((id) => id !== TWINS[power]),
      );
      const [ru, tj] = aims;
      if (ru === undefined || tj === undefined || !presetOf(state).start.ru?.secretAgendas.includes(TWINS.ru))
        return null;
      const accused = {
        ...state,
        accusers: [...state.accusers, ...(state.accusers.includes('uz') ? [] : ['uz' as const])],
      };
      const aiming = (agendas: MatchState['secretAgenda']): MatchState => ({
        ...accused,
        secretAgenda: { ...state.secretAgenda, ...agendas },
      });
      return { first: aiming({ ru, tj }), second: aiming(TWINS), entitled: ['ru', 'tj'] };
    },
    shows: withTheArchives,
  },
  {
    name: 'a draft',
    pair(state, owner, dice) {
      const to = dice.pick(state.powers.filter((power) => power !== owner))!;
      const terms = { parties: [owner, to], clauses: [WORDS], term: 2, visibility: 'public' } as const;
      const drafts = [...(state.drafts[owner] ?? []), { id: 'w', terms, starter: false }];
      return own(state, { ...state, drafts: { ...state.drafts, [owner]: drafts } }, owner);
    },
    shows: withTheArchives,
  },
  {
    name: 'what intelligence reported',
    pair: (state, owner) =>
      own(
        withCable(state, owner, inProvince('cable.presence', 'af-balkh', 1)),
        withCable(state, owner, inProvince('cable.presence', 'af-kunduz', 3)),
        owner,
      ),
    shows: withTheArchives,
  },
  {
    name: 'a night cable',
    pair: (state, owner) =>
      own(
        state,
        withCable(state, owner, { key: 'cable.mainAlert', args: { front: { province: 'uz-termez' } } }),
        owner,
      ),
    shows: withTheArchives,
  },
  {
    name: 'what intelligence is asked for',
    pair(state, owner) {
      // Two with an exchange share what they learn (rules 10).
      if (state.motions.some(({ content }) => content.motion === 'intelligenceExchange')) return null;
      const asking = (province: ProvinceId): MatchState => ({
        ...state,
        policies: {
          ...state.policies,
          [owner]: [{ choice: { policy: 'intelligence', intelligence: 'presence', province }, paid: 0 }],
        },
      });
      return own(asking('af-balkh'), asking('af-farah'), owner);
    },
    shows: withTheArchives,
  },
  { name: 'a sealed answer', pair: sealedAnswer, shows: atTheBell },
  {
    name: 'a ballot',
    pair(state, owner) {
      const motion = {
        id: 'm99',
        institution: 'csto',
        by: owner,
        content: { motion: 'condemn', power: state.powers.find((power) => power !== owner)! },
        madeIn: state.round,
        state: 'open',
        voters: [owner],
      } as const;
      if (!modulesOf(state).institutions) return null;
      const voting = (ballot: 'yes' | 'no'): MatchState => ({
        ...state,
        motions: [...state.motions, { ...motion, ballots: { [owner]: ballot } }],
      });
      return own(voting('yes'), voting('no'), owner);
    },
    shows: atTheBell,
  },
  {
    name: 'an order',
    pair(state, owner, dice) {
      const unit = dice.pick(Object.values(state.units).filter((each) => each.owner === owner));
      if (!unit) return null;
      const orders = { ...state.orders, [unit.id]: { type: 'secure', lowers: 'violence' } } as const;
      return own({ ...state, orders: { ...state.orders, [unit.id]: { type: 'hold' } } }, { ...state, orders }, owner);
    },
    shows: atTheBell,
  },
  {
    name: 'a secret pact',
    pair: (state, owner, dice) => {
      const { entitled } = paper(state, owner, dice, [WORDS], {});
      const signatures = Object.fromEntries(entitled.map((power) => [power, { version: 1, round: state.round }]));
      const partner = entitled.find((power) => power !== owner)!;
      const begun = { state: 'inForce', inForceSince: state.round, standing: false, signatures } as const;
      const { second } = paper({ ...state, powers: [owner, partner] }, owner, dice, [WORDS], begun);
      return { first: state, second: { ...second, powers: state.powers }, entitled };
    },
    shows: (now, planted) => withTheArchives(now, planted) || now.pacts.pzzzzzz?.published !== undefined,
  },
  {
    name: 'a secret proposal',
    pair: (state, owner, dice) => paper(state, owner, dice, [WORDS], {}),
    shows: withTheArchives,
  },
  {
    name: 'the seal on a renewal',
    pair(state, owner, dice) {
      const pact = dice.pick(
        Object.values(state.pacts).filter(
          (each) => each.state === 'inForce' && !each.institutional && each.versions[0]?.terms.parties.includes(owner),
        ),
      );
      if (!pact) return null;
      const sealed = { ...pact, renewal: { ...pact.renewal, [owner]: 8 } };
      return own(state, { ...state, pacts: { ...state.pacts, [pact.id]: sealed } }, owner);
    },
    shows: withTheArchives,
  },
  {
    name: 'whether what was said was meant or believed',
    pair(state, owner) {
      const heard = state.messages.findLast(({ to }) => to === 'all');
      if (!heard) return null;
      const marked = (mark: 'meant' | 'notMeant'): MatchState => ({
        ...state,
        messages: state.messages.map((each) =>
          each === heard ? { ...each, marks: { ...each.marks, [owner]: mark } } : each,
        ),
      });
      return nobodys(marked('meant'), marked('notMeant'));
    },
    shows: withTheArchives,
  },
  {
    name: 'a private word',
    pair(state, owner, dice) {
      const to = dice.pick(state.powers.filter((power) => power !== owner))!;
      const channel = [owner, to].sort().join('+');
      const at = state.messages.at(-1)?.at ?? 0;
      const { round } = state;
      const text = 'Between us.';
      const word: ScopedMessage = { id: 99_999, channel, from: owner, round, at, text, to: [owner, to], marks: {} };
      return { first: state, second: { ...state, messages: [...state.messages, word] }, entitled: [owner, to] };
    },
    shows: withTheArchives,
  },
  {
    name: 'how far somebody has read',
    pair: (state, owner) => own(state, { ...state, read: { ...state.read, [`${SEAT_OF[owner]}/own`]: 7 } }, owner),
    shows: withTheArchives,
  },
  {
    name: 'why a bot did what it did',
    pair(state, owner) {
      const because = [{ text: { key: 'motive.order.help' }, points: 2 }];
      const motive = { kind: 'order', subject: 'u1', did: { key: 'motive.did.order' }, because, power: owner } as const;
      return nobodys(state, { ...state, motives: [...state.motives, { ...motive, round: state.round }] });
    },
    shows: withTheArchives,
  },
  {
    name: "the host's own card",
    pair(state) {
      const written = (headline: string): MatchState => ({
        ...state,
        written: [{ headline, text: 'Word came late.', effects: [] }],
      });
      return nobodys(written('One thing'), written('Another thing'));
    },
    shows: (now, planted) => now.round > planted.round,
  },
];
