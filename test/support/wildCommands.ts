// Commands of a player who knows the words and not the rules: sensible, late, foreign and absurd ones, for properties.
import type { PowerId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import type { PlayerCommand, PolicyId } from '../../shared/command/command.ts';
import type { MatchState } from '../../shared/game/state.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import { POLICY_IDS } from '../../shared/scenario/policies.ts';
import type { Dice } from './dice.ts';

const PROVINCES = Object.keys(REGION_BOARD.provinces);
const POWERS: readonly PowerId[] = ['ru', 'tj', 'uz', 'tal'];
const GROUPS = ['pashtun', 'tajik', 'hazara', 'uzbek'];

/** One command; the power is who sends it. */
export function wildCommand(state: MatchState, power: PowerId, dice: Dice): PlayerCommand {
  const any = <T>(items: readonly T[]): T => dice.pick(items)!;
  const units = Object.values(state.units);
  const pact = (): string => dice.pick(Object.keys(state.pacts)) ?? 'p1';
  const near = (at: string): string => {
    const next = REGION_BOARD.provinces[at]?.armyNeighbours ?? [];
    return dice.chance(0.85) && next.length > 0 ? any(next) : any(PROVINCES);
  };
  const orderFor = (at: string): GameOrder => {
    switch (dice.upTo(6)) {
      case 0:
        return { type: 'hold' };
      case 1:
        return { type: 'secure', lowers: dice.chance(0.5) ? 'presence' : 'violence' };
      case 2:
        return { type: 'supportHold', at: near(at) };
      case 3: {
        const to = near(at);
        return { type: 'supportMove', from: near(to), to };
      }
      case 4:
        return { type: 'convoy', from: near(at), to: near(at) };
      default:
        return { type: 'move', to: { province: near(at) } };
    }
  };
  switch (dice.upTo(20)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5: {
      const own = dice.chance(0.9) ? units.filter(({ owner }) => owner === power) : units;
      const unit = dice.pick(own);
      if (!unit) return { type: 'ready', ready: true };
      return { type: 'writeOrder', unit: unit.id, order: dice.chance(0.05) ? null : orderFor(unit.at) };
    }
    case 6:
    case 7: {
      const policy: PolicyId = any(dice.chance(0.7) ? (state.hands[power] ?? POLICY_IDS) : POLICY_IDS);
      return {
        type: 'choosePolicy',
        choice: dice.chance(0.1)
          ? null
          : {
              policy,
              province: any(state.alerts?.fronts ?? PROVINCES),
              says: 'pretext',
              intelligence: dice.chance(0.5) ? 'mainAlert' : 'presence',
              posts: [{ from: any(GROUPS), to: any(GROUPS) }],
            },
      };
    }
    case 8:
    case 9:
    case 10:
      return { type: 'propose', terms: wildTerms(state, power, dice), standing: dice.chance(0.2) };
    case 11:
    case 12:
    case 13: {
      const id = pact();
      return { type: 'sign', pact: id, version: dice.chance(0.9) ? (state.pacts[id]?.current ?? 1) : 7 };
    }
    case 14: {
      const id = pact();
      return dice.chance(0.5)
        ? { type: 'counter', pact: id, version: state.pacts[id]?.current ?? 1, terms: wildTerms(state, power, dice) }
        : dice.chance(0.2)
          ? { type: 'renew', pact: id, term: dice.chance(0.2) ? 'match' : 1 + dice.upTo(9) }
          : { type: any(['unsign', 'retract', 'giveNotice', 'endTogether', 'publish'] as const), pact: id };
    }
    case 15:
      return {
        type: 'demand',
        on: any(POWERS),
        stakes: [dice.chance(0.3) ? { type: 'status' } : { type: 'clause', pact: pact(), clause: dice.upTo(2) }],
        ask: any([
          { type: 'coins', coins: 1 },
          { type: 'borderRegime', regime: 'open' },
          { type: 'ban', on: true },
          { type: 'posts', group: 'tajik', atLeast: 4 },
        ] as const),
        due: state.round + dice.upTo(3),
        public: dice.chance(0.5),
      };
    case 16: {
      const dislodged = dice.pick(state.dislodged);
      if (!dislodged) return { type: 'downgrade' };
      return { type: 'retreat', unit: dislodged.unit.id, to: dice.pick(dislodged.options) ?? null };
    }
    case 17:
      return state.phase === 'dispatch'
        ? { type: 'dispatch', publish: dice.chance(0.5) ? null : pact() }
        : { type: 'say', channel: any(['floor', 'own', 'tj+uz', 'ru+tal']), text: 'words' };
    case 18:
      return dice.chance(0.5)
        ? { type: 'downgrade' }
        : { type: 'answerEvent', card: state.card?.id ?? 'none', choice: any(['wait', 'cut', 'hold', 'silence']) };
    default:
      return { type: 'ready', ready: dice.chance(0.8) };
  }
}

function wildTerms(state: MatchState, power: PowerId, dice: Dice): PactTerms {
  const other = dice.pick(POWERS)!;
  const [giver, taker] = dice.chance(0.5) ? [power, other] : [other, power];
  const unit = dice.pick(Object.values(state.units))!;
  const clauses: readonly Clause[] = [
    { kind: 'pay', from: giver, to: taker, coins: 1 + dice.upTo(4), each: dice.chance(0.5) ? 'once' : 'round' },
    { kind: 'access', grantor: giver, grantee: taker, mode: dice.chance(0.5) ? 'basing' : 'transit', provinces: 'all' },
    { kind: 'nonAggression' },
    { kind: 'status', giver, move: dice.pick(['contact', 'embassy', 'recognised', 'list', 'delist'] as const)! },
    { kind: 'corridor', route: 'termezKabul', funders: { [giver]: 2, [taker]: 1 } },
    { kind: 'supply', giver, receiver: taker, good: 'electricity', price: dice.upTo(2) },
    { kind: 'actPledge', giver, deed: { type: 'ban', on: true }, byRound: state.round + dice.upTo(3) },
    {
      kind: 'orderPledge',
      giver,
      unit: unit.id,
      unitAt: unit.at,
      act: dice.pick([
        { type: 'hold' },
        { type: 'secure', at: unit.at },
        { type: 'supportHold', at: 'uz-termez' },
        { type: 'stayOut', of: 'uz-termez' },
      ] as const)!,
      until: dice.chance(0.5) ? 'thisRound' : state.round + dice.upTo(3),
    },
  ];
  const chosen = clauses.filter(() => dice.chance(0.25));
  return {
    parties: POWERS.filter((id) => id === power || id === other),
    clauses: chosen.length > 0 ? chosen : [clauses[0]!],
    term: dice.chance(0.5) ? 'match' : 1 + dice.upTo(4),
    visibility: dice.chance(0.5) ? 'secret' : 'public',
    ...(dice.chance(0.3) && { collateral: { [giver]: dice.upTo(4), [taker]: dice.upTo(6) - 1 } }),
  };
}
