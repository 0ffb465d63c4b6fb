// Which clauses bind now: pacts in force, oldest first, clauses not suspended (rules 6, 7). Everything that reads rights starts here.
import type { Board } from '../board/board.ts';
import type { PactId, PowerId } from '../board/ids.ts';
import { once, onceBy } from '../board/memo.ts';
import type { Clause, ClauseKind, PlainClause } from './clause.ts';
import type { ClauseOf, ForceContext } from './clauseKind.ts';
import type { Condition } from './conditions/condition.ts';
import { holds } from './conditions/holds.ts';
import type { Pact, PactTerms, PactVersion, Verdict } from './pact.ts';
import type { World } from './world.ts';

export interface BindingClause {
  readonly pact: Pact;
  /** What binds: the clause itself, or its `else` (rules 6). */
  readonly clause: PlainClause;
  readonly index: number;
  /** It is the `else` of the clause. */
  readonly otherwise: boolean;
  readonly context: ForceContext;
}

/** The version on the table: the last one. Throws if the pact has none (impossible). */
export function versionOf(pact: Pact): PactVersion {
  // Nearly always the last one, and asked for all the time.
  const last = pact.versions.at(-1);
  const version = last?.n === pact.current ? last : pact.versions.find(({ n }) => n === pact.current);
  if (version === undefined) throw new Error(`Pact ${pact.id} has no version ${pact.current}`);
  return version;
}

export function termsOf(pact: Pact): PactTerms {
  return versionOf(pact).terms;
}

/** The parties less those who left an institutional treaty. */
export function partiesOf(pact: Pact): readonly PowerId[] {
  const { left } = pact;
  const { parties } = termsOf(pact);
  return left === undefined ? parties : parties.filter((power) => !left.includes(power));
}

/** Whether a power (null: everybody) may read the version on the table (rules 6, visibility). */
export function mayRead(pact: Pact, viewer: PowerId | null): boolean {
  const terms = termsOf(pact);
  if (terms.visibility === 'public' || pact.published !== undefined) return true;
  return viewer !== null && terms.parties.includes(viewer);
}

/** Key of `World.suspended`. */
export function clauseKey(pact: PactId, clause: number): string {
  return `${pact}/${clause}`;
}

/** A defied demand suspends a clause up to and including a round (rules 7). */
export function isSuspended(world: World, pact: PactId, clause: number): boolean {
  return (world.suspended[clauseKey(pact, clause)] ?? 0) >= world.round;
}

/** Pacts of which a clause was ever suspended. */
const TOUCHED = once(
  (suspended: World['suspended']): ReadonlySet<PactId> =>
    new Set(Object.keys(suspended).map((key) => key.slice(0, key.lastIndexOf('/')))),
);

/** Pacts in force, oldest first (rules 1.1 R3): by the round, and within it as they stand in the world. Ids tell nothing. */
export function pactsInForce({ pacts }: Pick<World, 'pacts'>): readonly Pact[] {
  return IN_FORCE(pacts);
}

const IN_FORCE = once((pacts: World['pacts']): readonly Pact[] =>
  Object.values(pacts)
    .filter((pact) => pact.state === 'inForce')
    .sort((a, b) => (a.inForceSince ?? 0) - (b.inForceSince ?? 0)),
);

/** Pacts in force to which both are parties, oldest first. */
export function pactsBetween({ pacts }: Pick<World, 'pacts'>, a: PowerId, b: PowerId): readonly Pact[] {
  const found = a < b ? BETWEEN(pacts, a) : BETWEEN(pacts, b);
  const other = a < b ? b : a;
  const known = found.get(other);
  if (known !== undefined) return known;
  const between = IN_FORCE(pacts).filter((pact) => {
    const parties = partiesOf(pact);
    return parties.includes(a) && parties.includes(b);
  });
  found.set(other, between);
  return between;
}

/** Found so far, by the first of the two and then by the other. */
const BETWEEN = onceBy((_pacts: World['pacts'], _first: PowerId) => new Map<PowerId, readonly Pact[]>());

/** Worlds do not change: what binds in one is asked for hundreds of times (each support, each term of leverage) and found once. */
const BINDING = once((_world: World) =>
  once((_board: Board): Found => ({ all: undefined, ofKind: new Map(), between: new Map(), ofPact: new Map() })),
);

interface Found {
  all: readonly BindingClause[] | undefined;
  readonly ofKind: Map<ClauseKind, readonly BindingClause[]>;
  /** By the list of pacts between the two, which is made once for the pacts of a world. */
  readonly between: Map<readonly Pact[], readonly BindingClause[]>;
  readonly ofPact: Map<Pact, readonly BindingClause[]>;
}

/** All clauses of pacts in force that are not suspended now, oldest pact first. */
export function bindingClauses(world: World, board: Board): readonly BindingClause[] {
  const found = BINDING(world)(board);
  found.all ??= pactsInForce(world).flatMap((pact) => bindingOf(world, board, pact));
  return found.all;
}

/** Those of one kind, oldest pact first: most worlds are asked for few kinds, and few pacts hold them. */
export function bindingOfKind<K extends ClauseKind>(world: World, board: Board, kind: K): readonly BindingOf<K>[] {
  const { ofKind } = BINDING(world)(board);
  const known = ofKind.get(kind) as readonly BindingOf<K>[] | undefined;
  if (known !== undefined) return known;
  const clauses = (HOLDING(world.pacts).get(kind) ?? [])
    .flatMap((pact) => bindingOf(world, board, pact))
    .filter((bound): bound is BindingOf<K> => bound.clause.kind === kind);
  ofKind.set(kind, clauses);
  return clauses;
}

type BindingOf<K extends ClauseKind> = BindingClause & { readonly clause: ClauseOf<K> };

/** Pacts in force by what their clauses and the `else` of them are, oldest first. */
const HOLDING = once((pacts: World['pacts']): ReadonlyMap<ClauseKind, readonly Pact[]> => {
  const holding = new Map<ClauseKind, Pact[]>();
  for (const pact of IN_FORCE(pacts)) {
    for (const kind of KINDS(pact)) {
      const others = holding.get(kind);
      if (others === undefined) holding.set(kind, [pact]);
      else others.push(pact);
    }
  }
  return holding;
});

const KINDS = once((pact: Pact): ReadonlySet<ClauseKind> => new Set(SIDES(pact).map(({ clause }) => clause.kind)));

/** Those of pacts to which both are parties, oldest pact first. */
export function bindingBetween(world: World, board: Board, a: PowerId, b: PowerId): readonly BindingClause[] {
  const pacts = pactsBetween(world, a, b);
  if (pacts.length === 0) return [];
  const { between } = BINDING(world)(board);
  const known = between.get(pacts);
  if (known !== undefined) return known;
  const clauses = pacts.flatMap((pact) => bindingOf(world, board, pact));
  between.set(pacts, clauses);
  return clauses;
}

/** Those of one pact, known to the world or only thought of. */
export function bindingOf(world: World, board: Board, pact: Pact): readonly BindingClause[] {
  const { ofPact } = BINDING(world)(board);
  const known = ofPact.get(pact);
  if (known !== undefined) return known;
  const bound = clausesOf(world, board, pact);
  const untouched = !TOUCHED(world.suspended).has(pact.id);
  const clauses = untouched ? bound : bound.filter(({ index }) => !isSuspended(world, pact.id, index));
  ofPact.set(pact, clauses);
  return clauses;
}

/**
 * The world in which conditions are read: every conditional clause counts as at the last bell, one that was never read as not holding.
 * So no condition waits for the answer to another one, and the order of reading changes nothing (docs/adr/0012).
 */
export const asLastRead = once((world: World): World => {
  const held = conditionalClauses(world).map(({ key }) => [key, world.whens.held[key] ?? false] as const);
  return { ...world, whens: { round: world.round, held: Object.fromEntries(held) } };
});

/** All conditions of pacts in force as they stand now, keyed `pact/clause`: what is read at the bell (rules 6). */
export function readWhens(world: World, board: Board): Readonly<Record<string, boolean>> {
  const lastRead = asLastRead(world);
  return Object.fromEntries(
    conditionalClauses(world).map(({ key, when }) => [key, holds(when, { world: lastRead, board })]),
  );
}

/** Whether the condition of a clause holds: as read at this round's bell, before it as it stands now. */
export function whenHolds(world: World, board: Board, pact: Pact, index: number): boolean {
  const { when } = termsOf(pact).clauses[index] ?? {};
  if (when === undefined) return true;
  const read = world.whens.round === world.round ? world.whens.held[clauseKey(pact.id, index)] : undefined;
  return read ?? holds(when, { world: asLastRead(world), board });
}

/** All clauses of a pact that bind in this round with what is known of them, suspended or not. */
export function clausesOf(world: World, board: Board, pact: Pact): readonly BindingClause[] {
  const sides = sidesOf(world, board, pact);
  if (!hasWaiting(pact)) return sides;
  return sides.filter(({ index, otherwise }) => whenHolds(world, board, pact, index) !== otherwise);
}

/** Every clause of a pact and every `else`, whether it binds in this round or waits. */
export function sidesOf(world: World, board: Board, pact: Pact): readonly BindingClause[] {
  const since = pact.inForceSince ?? world.round;
  const institutional = pact.institutional ?? false;
  return SIDES(pact).map(({ clause, index, otherwise, parties, done, verdicts }): BindingClause => {
    const context: ForceContext = {
      world,
      board,
      pact: pact.id,
      index,
      parties,
      since,
      institutional,
      done,
      verdicts,
    };
    return { pact, clause, index, otherwise, context };
  });
}

/** Whether a clause stands under a condition, so that a side of it may wait. */
const hasWaiting = once((pact: Pact): boolean => SIDES(pact).some(({ waits }) => waits));

/** Whether every side of a pact in force binds now, unread: no condition, and no clause that was suspended. */
export function bindsAsItStands(world: World, pact: Pact): boolean {
  return !hasWaiting(pact) && !TOUCHED(world.suspended).has(pact.id);
}

/** What of a side stands in the pact alone. */
interface Side extends Pick<BindingClause, 'clause' | 'index' | 'otherwise'> {
  /** It stands under a condition, or in the place of one that does. */
  readonly waits: boolean;
  readonly parties: readonly PowerId[];
  readonly done: boolean;
  readonly verdicts: readonly Verdict[];
}

const SIDES = once((pact: Pact): readonly Side[] => {
  const parties = partiesOf(pact);
  return termsOf(pact).clauses.flatMap((whole, index) =>
    sidesOfClause(whole).map(
      ({ clause, otherwise }): Side => ({
        clause,
        index,
        otherwise,
        waits: otherwise || whole.when !== undefined,
        parties,
        done: pact.done.includes(index),
        verdicts: pact.verdicts.filter(
          (verdict) => verdict.clause === index && (verdict.otherwise ?? false) === otherwise,
        ),
      }),
    ),
  );
});

/** The clause and, if it has one, its `else`. */
export function sidesOfClause(
  clause: Clause,
): readonly { readonly clause: PlainClause; readonly otherwise: boolean }[] {
  const whole = { clause, otherwise: false };
  return clause.else === undefined ? [whole] : [whole, { clause: clause.else, otherwise: true }];
}

/** What a verdict is about: the clause or its `else`. */
export function clauseJudged(pact: Pact, { clause, otherwise }: Pick<Verdict, 'clause' | 'otherwise'>) {
  const whole = termsOf(pact).clauses[clause];
  return otherwise ? whole?.else : whole;
}

function conditionalClauses(world: World): readonly Conditional[] {
  return pactsInForce(world).flatMap(CONDITIONAL);
}

interface Conditional {
  readonly key: string;
  readonly when: Condition;
}

const CONDITIONAL = once((pact: Pact): readonly Conditional[] =>
  termsOf(pact).clauses.flatMap(({ when }, index) =>
    when === undefined ? [] : [{ key: clauseKey(pact.id, index), when }],
  ),
);
