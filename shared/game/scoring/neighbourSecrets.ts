// Secret agendas of Kazakhstan and Kyrgyzstan: all or nothing, seen at the end (scenario.md B, rules 11.3).
import type { PowerId } from '../../board/ids.ts';
import { boundThen } from '../../politics/boundThen.ts';
import { partiesOf } from '../../politics/inForce.ts';
import type { Pact } from '../../politics/pact.ts';
import type { RoundRecord } from '../../politics/world.ts';
import type { SecretAgendaId } from '../../scenario/agendaIds.ts';
import type { MatchState } from '../state.ts';
import { heldDry, type Moment, momentsOf } from './moment.ts';
import { mostRounds, type SecretProgress } from './mostRounds.ts';
import { isWet } from './motions.ts';

/** Net leverage that *Balance* bears, and for how many of the last rounds it looks. */
const BEARABLE = 1;
const BALANCE_ROUNDS = 2;
const ARMS = 2;
const LARGE: readonly PowerId[] = ['ru', 'cn'];
const KANT = 'kant';

export const neighbourSecrets = {
  // Net leverage of Russia and of China over it at most 1 in the last two rounds.
  balance: (state) => {
    const lately = state.history.slice(-BALANCE_ROUNDS);
    const most = Math.max(0, ...lately.flatMap(({ netLeverage }) => LARGE.map((a) => netLeverage[`${a}>kz`] ?? 0)));
    return { met: lately.length === BALANCE_ROUNDS && most <= BEARABLE, args: { net: most, target: BEARABLE } };
  },
  // Non-aggression or demilitarised ground with Tajikistan and Uzbekistan by pacts of its own, unbroken, for half of the rounds.
  borderSettled: (state) => {
    const rounds = Math.min(...(['tj', 'uz'] as const).map((other) => mostRounds(state, settles(other))));
    const target = Math.max(1, Math.ceil(state.history.length / 2));
    return { met: rounds >= target, args: { rounds, target } };
  },
  // Two arms clauses as buyer, from two sellers.
  newArms: (state) => {
    const [now, before] = momentsOf(state).map((moment) => armsSellers(state, moment));
    const arms = (now ?? []).filter((seller) => before?.includes(seller)).length;
    return { met: arms >= ARMS, args: { arms, target: ARMS } };
  },
  // Voted no on a CSTO motion, and the Kant treaty alive at the end.
  freeMember: (state) => {
    const no = state.motions.some(
      ({ institution, ballots, madeIn }) => institution === 'csto' && ballots.kg === 'no' && !isWet(state, madeIn),
    );
    const kant = heldDry(state, ({ inForce }) => inForce.some((id) => state.pacts[id]?.given === KANT));
    return { met: no && kant, args: {} };
  },
} as const satisfies Readonly<Partial<Record<SecretAgendaId, (state: MatchState) => SecretProgress>>>;

/** Who sells arms to Kyrgyzstan at that moment, each once. */
function armsSellers({ pacts }: MatchState, moment: Moment): readonly PowerId[] {
  const clauses = moment.inForce.flatMap((id) => (pacts[id] === undefined ? [] : boundThen(pacts[id], moment)));
  return [...new Set(clauses.flatMap((it) => (it.kind === 'arms' && it.buyer === 'kg' ? [it.seller] : [])))];
}

function settles(other: PowerId): (pact: Pact, record: RoundRecord) => boolean {
  return (pact, record) => {
    const parties = partiesOf(pact);
    if (pact.given !== undefined || !parties.includes('kg') || !parties.includes(other)) return false;
    const broken = pact.verdicts.some(({ giver, finding }) => giver === 'kg' && finding === 'broken');
    const peaceful = boundThen(pact, record).some(({ kind }) => kind === 'nonAggression' || kind === 'demilitarise');
    return peaceful && !broken;
  };
}
