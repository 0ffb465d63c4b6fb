// A pact while it is being written: fresh clauses with sensible words in them, and what each slot may hold (rules 6.1, the Lesson's eight kinds).
// What may be signed is judged by shared/politics/checkTerms.ts; this only keeps the player from having to type.
import type { Board } from '../../shared/board/board.ts';
import { frontsOf } from '../../shared/board/fronts.ts';
import type { PowerId, ProvinceId } from '../../shared/board/ids.ts';
import type { Clause } from '../../shared/politics/clause.ts';
import { LESSON_DRAFTABLE } from '../../shared/politics/clauseKinds.ts';
import type { PledgedAct } from '../../shared/politics/clauses/orderPledge.ts';
import type { StatusMove } from '../../shared/politics/clauses/status.ts';
import { GIVERS, type SupplyGood } from '../../shared/politics/clauses/supply.ts';
import type { PactTerms } from '../../shared/politics/pact.ts';
import { canMove } from '../../shared/politics/statusLadder.ts';
import type { GameUnit, World } from '../../shared/politics/world.ts';

export type DraftKind = (typeof LESSON_DRAFTABLE)[number];

/** Where a draft is written. */
export interface Desk {
  readonly world: World;
  readonly board: Board;
  readonly me: PowerId;
}

/** An empty pact with one other power: public, to the end of the match; pledges for one round end by themselves. */
export function freshTerms(me: PowerId, other: PowerId): PactTerms {
  return { parties: [me, other], clauses: [], term: 'match', visibility: 'public' };
}

/** Kinds that make sense between these parties, with why not for the others: a key under `match.compose.not`. */
export function paletteFor(
  parties: readonly PowerId[],
): readonly { readonly kind: DraftKind; readonly why: string | null }[] {
  return LESSON_DRAFTABLE.map((kind) => ({ kind, why: whyNot(kind, parties) }));
}

function whyNot(kind: DraftKind, parties: readonly PowerId[]): string | null {
  switch (kind) {
    case 'status':
      return parties.includes('tal') ? null : 'status';
    case 'corridor':
      return parties.includes('tal') && parties.includes('uz') ? null : 'corridor';
    case 'supply':
      return goodsAmong(parties).length > 0 ? null : 'supply';
    default:
      return null;
  }
}

/** Who of the parties has which good to give. */
export function goodsAmong(
  parties: readonly PowerId[],
): readonly { readonly giver: PowerId; readonly good: SupplyGood }[] {
  const goods = Object.keys(GIVERS) as readonly SupplyGood[];
  return parties.flatMap((giver) =>
    goods.filter((good) => GIVERS[good].includes(giver)).map((good) => ({ giver, good })),
  );
}

/** A clause of the kind with the likeliest words in its slots: asks the other for help at the first alert, pays one coin, and so on. */
export function freshClause(kind: DraftKind, { world, board, me }: Desk, parties: readonly PowerId[]): Clause {
  const other = parties.find((power) => power !== me) ?? me;
  switch (kind) {
    case 'pay':
      return { kind, from: me, to: other, coins: 1, each: 'once' };
    case 'orderPledge':
      return freshPledge({ world, board, me }, [other, me]);
    case 'actPledge': {
      const giver = parties.includes('tal') ? 'tal' : other;
      const deed =
        giver === 'tal'
          ? ({ type: 'posts', group: 'tajik', atLeast: Math.min(33, world.posts.tajik + 2) } as const)
          : ({ type: 'borderRegime', regime: 'humanitarian' } as const);
      return { kind, giver, deed, byRound: world.round + 1 };
    }
    case 'access':
      return { kind, grantor: me, grantee: other, mode: 'transit', provinces: 'all' };
    case 'nonAggression':
      return { kind };
    case 'supply': {
      const { giver, good } = goodsAmong(parties).find((entry) => entry.giver === me) ??
        goodsAmong(parties)[0] ?? { giver: me, good: 'grain' };
      return { kind, giver, receiver: giver === me ? other : me, good, price: 1 };
    }
    case 'status': {
      const giver = me === 'tal' ? other : me;
      return { kind, giver, move: movesOf(world, giver)[0] ?? 'contact' };
    }
    case 'corridor': {
      const price = 3;
      const [first, second] = [me, other];
      return { kind, route: 'termezKabul', funders: { [first]: price - 1, [second]: 1 } };
    }
  }
}

/** The first unit of these givers that can stand behind a front in danger; else a hold. */
function freshPledge({ world, board }: Desk, givers: readonly PowerId[]): Clause {
  const fronts = world.alerts?.fronts ?? [];
  for (const giver of givers) {
    for (const unit of unitsOf(world, giver)) {
      const front = fronts.find((id) => id !== unit.at && supportTargets(world, board, unit).includes(id));
      if (front !== undefined) return pledge(unit, giver, { type: 'supportHold', at: front });
    }
  }
  const giver = givers.find((power) => unitsOf(world, power).length > 0) ?? givers[0];
  const unit = giver === undefined ? undefined : unitsOf(world, giver)[0];
  if (giver === undefined || unit === undefined) {
    return {
      kind: 'orderPledge',
      giver: givers[0] ?? 'tal',
      unit: '',
      unitAt: '',
      act: { type: 'hold' },
      until: 'thisRound',
    };
  }
  return pledge(unit, giver, { type: giver === 'tal' ? 'secure' : 'hold', at: unit.at });
}

function pledge(unit: GameUnit, giver: PowerId, act: PledgedAct): Clause {
  return { kind: 'orderPledge', giver, unit: unit.id, unitAt: unit.at, act, until: 'thisRound' };
}

export function unitsOf(world: World, power: PowerId): readonly GameUnit[] {
  return Object.values(world.units).filter(({ owner }) => owner === power);
}

function neighboursOf(board: Board, unit: GameUnit): readonly ProvinceId[] {
  return board.provinces[unit.at]?.armyNeighbours ?? [];
}

/** Provinces next to the unit in which somebody stands whom it could support. */
export function supportTargets(world: World, board: Board, unit: GameUnit): readonly ProvinceId[] {
  const stands = new Set(Object.values(world.units).map(({ at }) => at));
  return neighboursOf(board, unit).filter((id) => stands.has(id) && !world.closed.includes(id));
}

/** Moves of others that the unit could support: from where, to where. */
export function supportMoves(
  world: World,
  board: Board,
  unit: GameUnit,
): readonly { readonly from: ProvinceId; readonly to: ProvinceId }[] {
  const open = neighboursOf(board, unit).filter((id) => !world.closed.includes(id));
  return Object.values(world.units)
    .filter(({ id, owner }) => id !== unit.id && owner !== 'neutral' && owner !== 'isk')
    .flatMap((mover) =>
      open
        .filter((to) => to !== mover.at && neighboursOf(board, mover).includes(to))
        .map((to) => ({ from: mover.at, to })),
    );
}

export function stayOutTargets(world: World, board: Board, unit: GameUnit): readonly ProvinceId[] {
  return neighboursOf(board, unit).filter((id) => !world.closed.includes(id));
}

/** The act of this type with its first possible place, or null: the unit cannot. */
export function actOf(type: PledgedAct['type'], { world, board }: Desk, unit: GameUnit): PledgedAct | null {
  switch (type) {
    case 'hold':
      return { type };
    case 'secure':
      return { type, at: unit.at };
    case 'supportHold': {
      const targets = supportTargets(world, board, unit);
      const at = targets.find((id) => (world.alerts?.fronts ?? []).includes(id)) ?? targets[0];
      return at === undefined ? null : { type, at };
    }
    case 'supportMove': {
      const first = supportMoves(world, board, unit)[0];
      return first === undefined ? null : { type, ...first };
    }
    case 'stayOut': {
      const of = stayOutTargets(world, board, unit)[0];
      return of === undefined ? null : { type, of };
    }
  }
}

/** Provinces that a grantor can open: those it controls, fronts first. */
export function grantable({ world, board }: Desk, grantor: PowerId): readonly ProvinceId[] {
  const own = Object.keys(world.controller).filter(
    (id) => world.controller[id] === grantor && !world.closed.includes(id),
  );
  const fronts = frontsOf(board, [grantor]);
  return [...own].sort((a, b) => Number(fronts.includes(b)) - Number(fronts.includes(a)));
}

/** Steps towards the Taliban that the power could take now. */
export function movesOf(world: World, power: PowerId): readonly StatusMove[] {
  const values = world.power[power];
  if (values === undefined) return [];
  return (['contact', 'embassy', 'recognised', 'delist', 'list'] as const).filter((move) => canMove(values, move));
}

/** Terms with one clause put in place of another. */
export function withClause(terms: PactTerms, index: number, clause: Clause): PactTerms {
  return { ...terms, clauses: terms.clauses.map((old, i) => (i === index ? clause : old)) };
}

export function withoutClause(terms: PactTerms, index: number): PactTerms {
  return { ...terms, clauses: terms.clauses.filter((_, i) => i !== index) };
}

/** A party more or less; clauses that name a power that left go with it. */
export function withParties(terms: PactTerms, parties: readonly PowerId[]): PactTerms {
  return {
    ...terms,
    parties,
    clauses: terms.clauses.filter((clause) => namedIn(clause).every((id) => parties.includes(id))),
  };
}

/** Powers that a clause names. */
export function namedIn(clause: Clause): readonly PowerId[] {
  switch (clause.kind) {
    case 'pay':
      return [clause.from, clause.to];
    case 'orderPledge':
    case 'actPledge':
    case 'status':
      return [clause.giver];
    case 'access':
      return [clause.grantor, clause.grantee];
    case 'supply':
      return [clause.giver, clause.receiver];
    case 'corridor':
      return Object.keys(clause.funders) as readonly PowerId[];
    case 'arms':
      return [clause.seller, clause.buyer];
    case 'trade':
      return [clause.a, clause.b];
    case 'exercise':
    case 'counterTerror':
      return clause.participants;
    case 'borderRegime':
    case 'neutrality':
      return [clause.power];
    case 'asylum':
      return [clause.host, clause.payer];
    case 'hub':
      return [clause.host, clause.funder];
    case 'vote':
    case 'noSupportFor':
    case 'demilitarise':
      return [clause.giver];
    case 'nonAggression':
    case 'mutualDefence':
    case 'other':
      return [];
  }
}

/** Whose colour edges a clause in the composer: who gives. */
export function giverOf(clause: Clause): PowerId | null {
  return namedIn(clause)[0] ?? null;
}
