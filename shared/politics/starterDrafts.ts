// The drafts that lie in each inbox at the start: editable, one tap to send (rules 13, scenario.md F).
import type { PowerId, ProvinceId, UnitId } from '../board/ids.ts';
import type { Clause } from './clause.ts';
import type { PledgedAct } from './clauses/orderPledge.ts';
import { CORRIDOR_PRICE } from './corridorRoutes.ts';
import type { PactTerms } from './pact.ts';
import type { World } from './world.ts';

/** Rounds that "until n" and "by round n" reach in a starter draft. */
const MONTHS = 3;

/** Two for each power. A draft whose unit does not stand where the scenario has it, or whose other party is absent, is left out. */
export function starterDrafts(
  world: Pick<World, 'units' | 'round' | 'posts' | 'powers'>,
): Readonly<Partial<Record<PowerId, readonly PactTerms[]>>> {
  const round = Math.max(1, world.round);
  const until = round + MONTHS - 1;
  const pledge = (
    giver: PowerId,
    unitAt: ProvinceId,
    act: PledgedAct,
    bound: 'thisRound' | number,
  ): readonly Clause[] => {
    const unit = unitOf(world, giver, unitAt);
    return unit === undefined ? [] : [{ kind: 'orderPledge', giver, unit, unitAt, act, until: bound }];
  };
  const pay = (from: PowerId, to: PowerId, each: 'once' | 'round'): Clause => ({
    kind: 'pay',
    from,
    to,
    coins: 1,
    each,
  });
  const toTermez: PledgedAct = { type: 'supportHold', at: 'uz-termez' };
  const watchBalkh = pledge('tal', 'af-balkh', { type: 'secure', at: 'af-balkh' }, until);
  const watchKunduz = pledge('tal', 'af-kunduz', { type: 'secure', at: 'af-kunduz' }, until);
  const posts: Clause = {
    kind: 'actPledge',
    giver: 'tal',
    // Three more than there are.
    deed: { type: 'posts', group: 'tajik', atLeast: world.posts.tajik + 3 },
    byRound: until,
  };
  const drafts: Partial<Record<PowerId, readonly (PactTerms | null)[]>> = {
    ru: [
      deal(['ru', 'uz'], pledge('ru', 'tj-dushanbe', toTermez, 'thisRound'), pay('uz', 'ru', 'once'), 1),
      deal(['ru', 'tal'], watchKunduz, pay('ru', 'tal', 'round'), MONTHS),
    ],
    tj: [
      deal(['tj', 'ru'], [pay('ru', 'tj', 'round')], null, 'match'),
      deal(['tj', 'uz'], pledge('tj', 'tj-sughd', toTermez, 'thisRound'), pay('uz', 'tj', 'once'), 1),
    ],
    uz: [
      deal(['uz', 'tal'], [{ kind: 'corridor', route: 'termezKabul', funders: { uz: CORRIDOR_PRICE } }], null, 'match'),
      deal(['uz', 'tal'], watchBalkh, pay('uz', 'tal', 'once'), MONTHS),
    ],
    tal: [
      deal(['tal', 'uz'], watchBalkh, { kind: 'status', giver: 'uz', move: 'embassy' }, MONTHS),
      deal(['tal', 'tj'], [posts], { kind: 'status', giver: 'tj', move: 'contact' }, MONTHS),
    ],
    kz: [
      deal(['kz', 'tal'], watchKunduz, pay('kz', 'tal', 'once'), MONTHS),
      deal(['kz', 'uz'], [{ kind: 'trade', a: 'uz', b: 'kz' }], null, 'match'),
    ],
    kg: [
      // With the coin of the Kant treaty it makes two (scenario.md B, *Rent*).
      deal(['kg', 'ru'], [pay('ru', 'kg', 'round')], null, 'match'),
      deal(['kg', 'uz'], [{ kind: 'trade', a: 'uz', b: 'kg' }], null, 'match'),
    ],
  };
  const atTheTable = (draft: PactTerms | null): draft is PactTerms =>
    draft?.parties.every((party) => world.powers.includes(party)) ?? false;
  return Object.fromEntries(world.powers.map((power) => [power, (drafts[power] ?? []).filter(atTheTable)]));
}

function deal(
  parties: readonly PowerId[],
  gives: readonly Clause[],
  inReturn: Clause | null,
  term: number | 'match',
): PactTerms | null {
  if (gives.length === 0) return null;
  return { parties, clauses: inReturn === null ? gives : [...gives, inReturn], term, visibility: 'public' };
}

function unitOf(world: Pick<World, 'units'>, owner: PowerId, at: ProvinceId): UnitId | undefined {
  return Object.values(world.units).find((unit) => unit.owner === owner && unit.at === at)?.id;
}
