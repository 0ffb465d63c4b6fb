// Secrets that two powers have in the second of two matches and not in the first: talk, drafts, offers, covered cards, secret pacts with
// payments and verdicts, private demands. Each is chosen so that the board and the purses come out the same: nobody else may notice.
import { frontsOf } from '../../shared/board/fronts.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { NARCOTICS_GATES } from '../../shared/board/routes.ts';
import type { PlayerCommand } from '../../shared/command/command.ts';
import { decide } from '../../shared/game/decide.ts';
import { evolve } from '../../shared/game/evolve.ts';
import type { MatchState } from '../../shared/game/state.ts';
import { cardOf } from '../../shared/game/steps/card.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { kindOf } from '../../shared/politics/clauseKinds.ts';
import { bindingClauses } from '../../shared/politics/inForce.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { treatiesAtStart } from '../../shared/politics/treaties.ts';
import { presetOf } from '../../shared/scenario/presets.ts';
import type { Dice } from '../support/dice.ts';
import { SEAT_OF } from '../support/randomMatch.ts';

export interface Twins {
  /** The match without the whispers. */
  readonly first: MatchState;
  /** The one with them. */
  readonly second: MatchState;
  readonly pair: readonly [PowerId, PowerId];
  readonly dice: Dice;
  readonly now: number;
}

/** The second match after it. */
export type Whisper = (twins: Twins) => MatchState;

/** Both purses hold so much that nothing is paid short. */
const FULL_PURSE = 8;

/** Whether the power may and does ask; the state is unchanged where it is refused. */
export function ask(state: MatchState, power: PowerId, command: PlayerCommand, now: number): MatchState {
  const decided = decide(state, { seat: SEAT_OF[power]! }, command, now);
  return decided.ok ? decided.value.reduce(evolve, state) : state;
}

/** From the start: other secret agendas, and for two with a secret treaty of the start, that given or taken. */
export function otherStart(state: MatchState, [a, b]: Twins['pair']): MatchState {
  const other = (power: PowerId): string =>
    presetOf(state).start[power]!.secretAgendas.find((id) => id !== state.secretAgenda[power])!;
  const secretAgenda = { ...state.secretAgenda, [a]: other(a), [b]: other(b) };
  const given = treatiesAtStart({ preset: state.preset, powers: state.powers, drawn: () => true });
  const treaty = given.find(({ versions: [text] }) => {
    return text?.terms.visibility === 'secret' && text.terms.parties.every((party) => party === a || party === b);
  });
  if (!treaty) return { ...state, secretAgenda };
  const { [treaty.id]: stands, ...others } = state.pacts;
  return { ...state, secretAgenda, pacts: stands ? others : { ...state.pacts, [treaty.id]: treaty } };
}

/** At any moment of Diplomacy. */
export const ANY_TIME: readonly Whisper[] = [
  function talk({ second, pair: [a, b], now, dice }) {
    const said = ask(second, a, { type: 'say', channel: [a, b].sort().join('+'), text: 'Between us.' }, now);
    const noted = ask(said, b, { type: 'say', channel: 'own', text: 'Do not trust them.' }, now);
    const heard = dice.pick(noted.messages.filter(({ to, from }) => to === 'all' && from !== a));
    if (!heard) return noted;
    const marked = ask(noted, a, { type: 'mark', message: heard.id, mark: dice.pick(['believed', 'doubted'])! }, now);
    return ask(marked, a, { type: 'read', channel: 'floor', upTo: heard.id }, now);
  },
  function draft({ second, pair: [a, b], now }) {
    return ask(second, a, { type: 'saveDraft', draft: 'w', terms: secret([a, b], pay(a, b, 1)) }, now);
  },
  function offerInVain({ second, pair: [a, b], now, dice }) {
    const live = Object.values(second.pacts).filter(({ state, versions: [first] }) => {
      return state === 'proposed' && first?.by === a;
    });
    if (live.length >= 3) return second;
    // What lies with a seal for a moment comes back before anybody has to pay.
    const laid = [a, b].every((power) => second.power[power]!.coins >= FULL_PURSE) ? { [a]: 1, [b]: 2 } : {};
    const made = propose(second, a, { ...secret([a, b], pay(a, b, 1)), collateral: laid }, now);
    if (!made) return second;
    const { id } = made;
    const countered = dice.chance(0.3)
      ? ask(made.state, b, { type: 'counter', pact: id, version: 1, terms: secret([a, b], pay(a, b, 2)) }, now)
      : made.state;
    const version = countered.pacts[id]!.current;
    return dice.chance(0.5)
      ? ask(countered, version === 1 ? a : b, { type: 'retract', pact: id }, now)
      : ask(countered, version === 1 ? b : a, { type: 'refuse', pact: id, version }, now);
  },
  function sealedRenewal({ second, pair: [a], now, dice }) {
    // Not where it has sealed a term already: that one others may seal too, and then all see it.
    const own = Object.values(second.pacts).filter(({ state, versions: [first], institutional, renewal }) => {
      return state === 'inForce' && !institutional && first?.terms.parties.includes(a) && !renewal?.[a];
    });
    const pact = dice.pick(own);
    // Nobody else ever asks for so long a term: it waits to the end.
    return pact ? ask(second, a, { type: 'renew', pact: pact.id, term: 8 }, now) : second;
  },
  function coveredCard({ second, pair, now, dice }) {
    const power = dice.pick(pair)!;
    // A covered card that empties the purse would forbid a promise made in public.
    if (second.power[power]!.coins < FULL_PURSE) return second;
    const policy = dice.pick(second.hands[power] ?? [])!;
    const front = dice.pick(second.alerts?.fronts ?? []);
    const choice = { policy, intelligence: 'presence', province: 'af-balkh' } as const;
    const placed = policy === 'assessment' && front ? { policy, province: front, says: 'pretext' as const } : choice;
    return ask(second, power, { type: 'choosePolicy', choice: dice.chance(0.2) ? null : placed }, now);
  },
  function otherOrders({ second, pair, now, dice }) {
    const unit = dice.pick(Object.values(second.units).filter(({ owner }) => pair.some((power) => power === owner)));
    if (!unit) return second;
    const order = dice.pick([null, { type: 'hold' }, { type: 'secure', lowers: 'violence' }] as const)!;
    return ask(second, unit.owner as PowerId, { type: 'writeOrder', unit: unit.id, order }, now);
  },
  function sealedAnswer({ second, pair, now, dice }) {
    const card = cardOf(second);
    const power = dice.pick(pair)!;
    if (!card?.choice?.sealed || second.card?.answers[power] === undefined) return second;
    return ask(second, power, { type: 'answerEvent', card: card.id, choice: dice.pick(card.choice.options)!.id }, now);
  },
];

/** Just before the bell, when both matches have the same orders: what is promised is known to be kept. */
export const BEFORE_THE_BELL: readonly Whisper[] = [
  function keptWord(twins) {
    const {
      second,
      pair: [a, b],
      now,
    } = twins;
    const unit = quietUnit(twins, a);
    if (!unit) return second;
    const act = second.orders[unit.id]?.type === 'secure' ? ({ type: 'secure', at: unit.at } as const) : HOLD;
    return agree(
      second,
      [a, b],
      [{ kind: 'orderPledge', giver: a, unit: unit.id, unitAt: unit.at, act, until: 'thisRound' }],
      now,
    );
  },
  function keptDeed({ second, pair: [a, b], now, dice }) {
    if (frontsOf(REGION_BOARD, [a]).length === 0) return second;
    // A card or a clause may change it at the bell: then the word would be broken, which costs standing before everybody.
    if (afterTheBell(second, now).power[a]!.regime !== second.power[a]!.regime) return second;
    const deed = { type: 'borderRegime', regime: second.power[a]!.regime } as const;
    const able = [a, b].every((power) => second.power[power]!.coins - dueFrom(second, power) >= FULL_PURSE);
    // What lies with the seals comes back at Close: the word is kept.
    const collateral = able ? { [a]: 1 + dice.upTo(2), [b]: 1 } : {};
    return agree(second, [a, b], [{ kind: 'actPledge', giver: a, deed, byRound: second.round }], now, { collateral });
  },
  function conditionsInSecret({ second, pair: [a, b], now }) {
    // Where clauses can have conditions: a payment that waits in vain.
    const other = second.power[a]!.regime === 'open' ? 'closed' : 'open';
    return agree(second, [a, b], [{ ...pay(a, b, 2), when: { is: 'regime', power: a, regime: other } }], now);
  },
  function moneyThereAndBack({ second, pair: [a, b], now }) {
    if (![a, b].every((power) => second.power[power]!.coins - dueFrom(second, power) >= FULL_PURSE / 2)) return second;
    // That a demand for coins is met, is told to everybody, also when it was met in secret (docs/adr/0007).
    if (second.demands.some(({ state, ask: asked }) => state === 'open' && asked.type === 'coins')) return second;
    const there = agree(second, [a, b], [pay(a, b, 2)], now);
    const back = agree(there, [b, a], [pay(b, a, 2)], now);
    // Both or neither: a purse that others see fuller or emptier is no secret.
    return inForce(back) === inForce(second) + 2 ? back : second;
  },
  function demandThatIsMet(twins) {
    const {
      second,
      pair: [a, b],
      now,
    } = twins;
    const unit = quietUnit(twins, b);
    const staked = Object.values(second.pacts).find(
      ({ state, versions: [first] }) =>
        state === 'inForce' && first?.terms.visibility === 'secret' && first.terms.clauses.some(isPayFrom(a, b)),
    );
    if (!unit || second.orders[unit.id]?.type !== 'secure' || !staked) return second;
    const stakes = [{ type: 'clause', pact: staked.id, clause: 0 }] as const;
    const askFor = { type: 'secure', unit: unit.id, at: unit.at } as const;
    return ask(second, a, { type: 'demand', on: b, stakes, ask: askFor, due: second.round, public: false }, now);
  },
];

/** The second match writes what the first has, where the public course hangs on it: orders, cards, answers, and who waits for nothing. */
export function asTheFirst({ first, second, pair, dice, now }: Twins): MatchState {
  let state = second;
  for (const unit of Object.values(state.units)) {
    const owner = pair.find((power) => power === unit.owner);
    if (owner)
      state = ask(state, owner, { type: 'writeOrder', unit: unit.id, order: first.orders[unit.id] ?? null }, now);
  }
  for (const power of pair) {
    state = ask(state, power, { type: 'choosePolicy', choice: null }, now);
    const chosen = (first.policies[power] ?? []).map(({ choice }) => choice);
    for (const choice of chosen) state = ask(state, power, { type: 'choosePolicy', choice }, now);
    // What intelligence is asked for, nobody else ever sees; what it finds, partners of an exchange do (rules 10).
    const alone = !state.motions.some(({ content }) => content.motion === 'intelligenceExchange');
    if (alone && chosen.some(({ policy }) => policy === 'intelligence') && dice.chance(0.5)) {
      const other = { policy: 'intelligence', intelligence: 'presence', province: 'af-kunduz' } as const;
      state = ask(state, power, { type: 'choosePolicy', choice: other }, now);
    }
    const answer = first.card?.answers[power];
    if (answer !== undefined)
      state = ask(state, power, { type: 'answerEvent', card: first.card!.id, choice: answer }, now);
  }
  return state;
}

/** Who said *ready* and was recalled by a whisper says it again. */
export function readyAgain({ first, second, pair, now }: Twins): MatchState {
  return pair
    .filter((power) => first.ready.includes(power) && !first.recalled.includes(power))
    .reduce((state, power) => ask(state, power, { type: 'ready', ready: true }, now), second);
}

function afterTheBell(state: MatchState, now: number): MatchState {
  const decided = decide(state, { system: true }, { type: 'endPhase' }, now);
  return decided.ok ? decided.value.reduce(evolve, state) : state;
}

const HOLD = { type: 'hold' } as const;

/** A unit of the power whose order may be promised without moving anything: it holds, or secures where no gate pays for it. */
function quietUnit({ second, dice }: Twins, power: PowerId) {
  const gates = Object.values(NARCOTICS_GATES).flat();
  return dice.pick(
    Object.values(second.units).filter(({ id, owner, at }) => {
      const order = second.orders[id]?.type ?? 'hold';
      return owner === power && (order === 'hold' || order === 'secure') && !gates.includes(at);
    }),
  );
}

/** Coins that the pacts of the power take at the next bell. */
function dueFrom(state: MatchState, power: PowerId): number {
  return bindingClauses(state, REGION_BOARD)
    .flatMap(({ clause, context }) => kindOf(clause).effects(clause, context))
    .reduce((sum, effect) => sum + (effect.type === 'payment' && effect.from === power ? effect.coins : 0), 0);
}

function inForce(state: MatchState): number {
  return Object.values(state.pacts).filter((pact) => pact.state === 'inForce').length;
}

function pay(from: PowerId, to: PowerId, coins: number): Clause {
  return { kind: 'pay', from, to, coins, each: 'round' };
}

function isPayFrom(a: PowerId, b: PowerId) {
  return (clause: Clause): boolean =>
    clause.kind === 'pay' && clause.from === a && clause.to === b && clause.coins >= 2;
}

function secret(parties: readonly PowerId[], ...clauses: readonly Clause[]) {
  return { parties, clauses, term: 1, visibility: 'secret' } as const;
}

function propose(state: MatchState, by: PowerId, terms: PactTerms, now: number) {
  const after = ask(state, by, { type: 'propose', terms }, now);
  const id = Object.keys(after.pacts).find((known) => !Object.hasOwn(state.pacts, known));
  return id === undefined ? null : { state: after, id };
}

function agree(
  state: MatchState,
  [by, other]: readonly PowerId[],
  clauses: readonly Clause[],
  now: number,
  more: Partial<PactTerms> = {},
): MatchState {
  const made = propose(state, by!, { ...secret([by!, other!], ...clauses), ...more }, now);
  return made ? ask(made.state, other!, { type: 'sign', pact: made.id, version: 1 }, now) : state;
}
