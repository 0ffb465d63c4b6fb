// Leverage of A over B: what A could withhold from B (rules 7). Never stored: a sum of terms, each a sentence, computed from the world.
// A viewer's list has only terms from pacts that the viewer may read; what it costs to use leverage is in demands.ts.
import { assertNever } from '../board/assertNever.ts';
import type { Board } from '../board/board.ts';
import type { PowerId } from '../board/ids.ts';
import { once, onceBy } from '../board/memo.ts';
import type { Text } from '../text/text.ts';
import type { ClauseTerm, TermGroup } from './clauseKind.ts';
import { kindOf } from './clauseKinds.ts';
import { heldCoins } from './collateral.ts';
import type { Stake } from './demand.ts';
import { type BindingClause, bindingBetween, bindingOf, mayRead, pactsBetween } from './inForce.ts';
import { isWinter } from './month.ts';
import type { Pact } from './pact.ts';
import { isGuest } from './rights.ts';
import type { GameUnit, World } from './world.ts';

export interface LeverageTerm {
  /** Words for a list: "Russia can take from Tajikistan: work permits 2, the guests 4". */
  readonly text: Text;
  /** What it counts now, after doubling and caps; at least 1. */
  readonly weight: number;
  readonly doubled: boolean;
  /** Clause or status it comes from, if A could stake it in a demand. */
  readonly stake?: Stake;
}

/** Who looks: a power, the public (null), or the engine itself, which reads every pact. */
export type LeverageViewer = PowerId | null | 'engine';

export interface LeverageQuestion {
  readonly world: World;
  readonly board: Board;
  readonly viewer: LeverageViewer;
  readonly a: PowerId;
  readonly b: PowerId;
}

/** How much the terms of one name count together, before doubling (rules 7); a cap on pledges holds after it. */
const CAPS: Readonly<Record<string, number>> = { guests: 3, pay: 3, pledge: 3 };
const ONE = 1;
/** Flag that stands once the reserves are released (rules 8, 11.2). */
export const RESERVES_RELEASED = 'reserves';

interface RawTerm extends ClauseTerm {
  readonly stake?: Stake;
}

/** The terms of L(a, b) that the viewer may see, in the order of rules 7. Empty if a is b. */
export function leverageTerms(question: LeverageQuestion): readonly LeverageTerm[] {
  const { a, b, world } = question;
  if (a === b || !world.powers.includes(a) || !world.powers.includes(b)) return [];
  const { before, after } = standing(question);
  return capped(before.concat(after), world, b);
}

/**
 * L(a, b) as a power would see it if one more pact were in force, to which it is a party. What stands already is looked at once for a world,
 * however many pacts are thought of; so the pact must hold no coins, and none of its clauses may rest on other pacts (a condition, a hub).
 */
export function leverageWith(
  { world, board, a, b }: Omit<LeverageQuestion, 'viewer'>,
  viewer: PowerId,
  pact: Pact,
): number {
  if (a === b || !world.powers.includes(a) || !world.powers.includes(b)) return 0;
  const { before, after } = STANDING(world, `${viewer}:${a}>${b}`)(board);
  const terms = [...before];
  for (const bound of bindingOf(world, board, pact)) addTerm(terms, bound, a, b);
  terms.push(...after);
  return leverageSum(capped(terms, world, b));
}

/** The terms in the order of rules 7; between the two lists is the place of a further pact. */
function standing(question: LeverageQuestion) {
  return {
    before: [...boardTerms(question), ...clauseTerms(question)],
    after: [...collateralTerms(question), ...statusTerms(question)],
  };
}

const STANDING = onceBy((world: World, asked: `${PowerId}:${PowerId}>${PowerId}`) =>
  once((board: Board) => {
    const [viewer, a, b] = asked.split(/[:>]/) as [PowerId, PowerId, PowerId];
    return standing({ world, board, viewer, a, b });
  }),
);

export function leverageSum(terms: readonly LeverageTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** L(a, b) - L(b, a) with the terms the viewer may see; `engine` for the number that scores (R13). */
export function netLeverage(question: LeverageQuestion): number {
  const { a, b } = question;
  return leverageSum(leverageTerms(question)) - leverageSum(leverageTerms({ ...question, a: b, b: a }));
}

/** Net leverage of every ordered pair, keyed `a>b`, as a round record stores it. */
export function allNetLeverage(world: World, board: Board): Readonly<Record<string, number>> {
  const sums = allLeverage(world, board);
  return ofPairs(world, (a, b) => (sums[`${a}>${b}`] ?? 0) - (sums[`${b}>${a}`] ?? 0));
}

/** L(a, b) of every ordered pair, keyed `a>b`. */
export function allLeverage(world: World, board: Board): Readonly<Record<string, number>> {
  return SUMS(world)(board);
}

const SUMS = once((world: World) =>
  once((board: Board) =>
    ofPairs(world, (a, b) => leverageSum(leverageTerms({ world, board, viewer: 'engine', a, b }))),
  ),
);

function ofPairs(world: World, sum: (a: PowerId, b: PowerId) => number): Readonly<Record<string, number>> {
  const pairs = world.powers.flatMap((a) => world.powers.filter((b) => b !== a).map((b) => [a, b] as const));
  return Object.fromEntries(pairs.map(([a, b]) => [`${a}>${b}`, sum(a, b)]));
}

/** Doubling (rules 7): security and pledges while an alert names a crossing of B, coins while B has at most one, supply in winter. */
function factorOf(world: World, b: PowerId, group: TermGroup): 1 | 2 {
  switch (group) {
    case 'security':
    case 'pledge':
      return isNamed(world, b) ? 2 : 1;
    case 'coins':
      // 0-1 coins is the lowest public band, so this tells nothing that is hidden (rules 3). Nobody looks poor by laying coins down.
      return heldCoins(world, b) <= 1 ? 2 : 1;
    case 'supply':
      return isWinter(world.round) ? 2 : 1;
    case 'status':
      return 1;
    default:
      return assertNever(group);
  }
}

/** An alert of this round names a crossing of the power: a front that it controls (rules 9.1). */
export function isNamed(world: World, power: PowerId): boolean {
  const { alerts } = world;
  return (
    alerts !== undefined && alerts.round === world.round && alerts.fronts.some((id) => world.controller[id] === power)
  );
}

/** Terms that anybody can see on the board: guests, protection given. */
function boardTerms({ world, board, a, b }: LeverageQuestion): readonly RawTerm[] {
  const guests = unitsOf(world, a).filter(
    (unit) => world.controller[unit.at] === b && isGuest(world, board, unit),
  ).length;
  const protects = world.history
    .slice(-2)
    .some(
      ({ round, protections }) => round >= world.round - 2 && protections.some(({ by, of }) => by === a && of === b),
    );
  return [
    ...(guests === 0 ? [] : [plain('security', 'guests', guests, { key: 'leverage.guests', args: { count: guests } })]),
    ...(protects ? [plain('security', 'protector', ONE, { key: 'leverage.protector' })] : []),
  ];
}

function unitsOf({ units }: World, owner: PowerId): readonly GameUnit[] {
  return UNITS(units, owner);
}

const UNITS = onceBy((units: World['units'], owner: PowerId): readonly GameUnit[] =>
  Object.values(units).filter((unit) => unit.owner === owner),
);

function clauseTerms({ world, board, viewer, a, b }: LeverageQuestion): readonly RawTerm[] {
  const terms: RawTerm[] = [];
  for (const bound of bindingBetween(world, board, a, b)) {
    if (viewer === 'engine' || mayRead(bound.pact, viewer)) addTerm(terms, bound, a, b);
  }
  return terms;
}

function addTerm(terms: RawTerm[], { pact, clause, index, context }: BindingClause, a: PowerId, b: PowerId): void {
  const term = kindOf(clause).leverage(clause, context, a, b);
  if (term === null) return;
  // Only clauses of two-party pacts, and no institutional treaty, can be staked (rules 7).
  const stakeable = context.parties.length === 2 && !context.institutional;
  terms.push(stakeable ? { ...term, stake: { type: 'clause', pact: pact.id, clause: index } } : term);
}

/** Coins of B in a pact with A: A could bring it to where they are lost (rules 7). What lies there is told to its readers only. */
function collateralTerms({ world, viewer, a, b }: LeverageQuestion): readonly RawTerm[] {
  const held = pactsBetween(world, a, b).some(
    (pact) => (viewer === 'engine' || mayRead(pact, viewer)) && (pact.deposits?.[b] ?? 0) > 0,
  );
  return held ? [plain('coins', 'collateral', ONE, { key: 'leverage.collateral' })] : [];
}

/** What a power's stance gives or keeps from the Taliban (rules 7). */
function statusTerms({ world, a, b }: LeverageQuestion): readonly RawTerm[] {
  const values = world.power[a];
  if (b !== 'tal' || a === 'nrf' || values === undefined) return [];
  const terms: RawTerm[] = [];
  if (values.status === 'embassy') terms.push(staked('embassy', 1));
  if (values.status === 'recognised') terms.push(staked('recognition', 2));
  if (values.listsTaliban) terms.push(plain('status', 'listing', 1, { key: 'leverage.listing' }));
  // Frozen in the United States until they are released (rules 8 releaseReserves).
  if (a === 'us' && (world.flags[RESERVES_RELEASED] ?? 0) < world.round) {
    terms.push(plain('status', 'reserves', 2, { key: 'leverage.reserves' }));
  }
  return terms;
}

function staked(name: 'embassy' | 'recognition', weight: number): RawTerm {
  return { ...plain('status', name, weight, { key: `leverage.${name}` }), stake: { type: 'status' } };
}

function plain(group: TermGroup, name: string, weight: number, text: Text): RawTerm {
  return { group, name, weight, text };
}

/** Each name counts once, or up to its cap; what is left over weighs nothing and is left out. */
function capped(raw: readonly RawTerm[], world: World, b: PowerId): readonly LeverageTerm[] {
  if (raw.length === 0) return NO_TERMS;
  const used = new Map<string, number>();
  const terms: LeverageTerm[] = [];
  for (const { group, name, weight: asks, text, stake } of raw) {
    const by = factorOf(world, b, group);
    // Pledges count 3 together even when doubled; guests and pay count 3 before it (rules 7).
    const multiplyFirst = group === 'pledge';
    const cap = CAPS[name] ?? asks;
    const before = used.get(name) ?? 0;
    const asked = multiplyFirst ? asks * by : asks;
    const counted = Math.min(asked, cap - before);
    if (counted <= 0) continue;
    used.set(name, before + counted);
    const weight = multiplyFirst ? counted : counted * by;
    terms.push({ text, weight, doubled: by === 2, ...(stake !== undefined && { stake }) });
  }
  return terms;
}

const NO_TERMS: readonly LeverageTerm[] = [];
