// The world as it would be if something were signed or done: what a bot compares with the world as it is. Only what aims ask about is changed.
import type { PowerId } from '../../board/ids.ts';
import type { Clause, PlainClause } from '../../politics/clause.ts';
import type { PactTerms } from '../../politics/pact.ts';
import { statusAfter } from '../../politics/statusLadder.ts';
import type { World } from '../../politics/world.ts';
import type { Mind } from '../mind.ts';

export interface Foreseen {
  readonly mind: Mind;
  readonly world: World;
  /** Clauses that would bind, with the parties of their pact. */
  readonly binding: readonly SeenClause[];
  /** What is new in it; absent: the world as it is. */
  readonly terms?: PactTerms;
}

export interface SeenClause {
  readonly clause: PlainClause;
  readonly parties: readonly PowerId[];
  /** Told to all or not. */
  readonly secret: boolean;
}

const NOW = new WeakMap<Mind, Foreseen>();

/** As it is. */
export function asItIs(mind: Mind): Foreseen {
  const known = NOW.get(mind);
  if (known !== undefined) return known;
  const binding = mind.binding.map(({ clause, context, pact }): SeenClause => {
    const secret = mind.mine.pacts[pact.id] !== undefined && pact.published === undefined;
    return { clause, parties: context.parties, secret };
  });
  const seen: Foreseen = { mind, world: mind.world, binding };
  NOW.set(mind, seen);
  return seen;
}

/** With the terms in force and what they do at once done. A condition counts as if it held: its chance is weighed by who asks. */
export function withTerms(mind: Mind, terms: PactTerms): Foreseen {
  const now = asItIs(mind);
  const secret = terms.visibility === 'secret';
  const fresh = terms.clauses.map((clause): SeenClause => ({ clause, parties: terms.parties, secret }));
  return {
    mind,
    world: terms.clauses.reduce((world, clause) => carriedOut(world, clause), now.world),
    binding: [...now.binding, ...fresh],
    terms,
  };
}

/** The world with the deeds of the clause done, as far as aims look at them. */
function carriedOut(world: World, clause: Clause): World {
  switch (clause.kind) {
    case 'status': {
      const values = world.power[clause.giver];
      if (values === undefined) return world;
      return {
        ...world,
        power: { ...world.power, [clause.giver]: { ...values, ...statusAfter(values, clause.move) } },
      };
    }
    case 'borderRegime': {
      const values = world.power[clause.power];
      if (values === undefined) return world;
      return { ...world, power: { ...world.power, [clause.power]: { ...values, regime: clause.regime } } };
    }
    case 'actPledge': {
      const { deed } = clause;
      if (deed.type === 'ban') return { ...world, opiumBan: deed.on };
      if (deed.type !== 'posts' || world.posts[deed.group] >= deed.atLeast) return world;
      const moved = deed.atLeast - world.posts[deed.group];
      const posts = { ...world.posts, [deed.group]: deed.atLeast, pashtun: world.posts.pashtun - moved };
      return { ...world, posts };
    }
    case 'asylum': {
      const before = world.hosted?.[clause.host] ?? { open: 0, humanitarian: 0 };
      const after = { ...before, humanitarian: before.humanitarian + clause.places };
      return { ...world, hosted: { ...world.hosted, [clause.host]: after } };
    }
    default:
      return world;
  }
}
