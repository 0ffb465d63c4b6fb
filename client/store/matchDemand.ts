// What a power could be asked for in a demand, in groups: only what depends on it and is not so already (rules 7).
import type { Board } from '../../shared/board/board.ts';
import type { PowerId } from '../../shared/board/ids.ts';
import type { Ask } from '../../shared/politics/demand.ts';
import { askObjection, isTrueNow } from '../../shared/politics/demandPrices.ts';
import { modulesOf } from '../../shared/politics/modules.ts';
import type { World } from '../../shared/politics/world.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import { freshCondition, type OfferedKind } from './draft/freshCondition.ts';
import { grantable, movesOf, supportTargets, unitsOf } from './draft/unitTargets.ts';
import { termsNow } from './matchPacts.ts';

export type AskGroup = 'give' | 'orders' | 'kabul' | 'paper' | 'say' | 'else';
export const ASK_GROUPS: readonly AskGroup[] = ['give', 'orders', 'kabul', 'paper', 'say', 'else'];

/** Coins that are offered. */
const MOST_COINS = 4;

/** Possible asks, the likeliest of each group first. */
export function asksOf(
  world: World,
  board: Board,
  by: PowerId,
  on: PowerId,
): readonly { readonly group: AskGroup; readonly ask: Ask }[] {
  const desk = { world, board, me: by };
  const fronts = world.alerts?.fronts ?? [];
  const coins = Array.from({ length: MOST_COINS }, (_, i): Ask => ({ type: 'coins', coins: i + 1 }));
  const regimes = (['humanitarian', 'closed', 'open'] as const).map(
    (regime): Ask => ({ type: 'borderRegime', regime }),
  );
  const orders = unitsOf(world, on).flatMap((unit): readonly Ask[] => [
    ...supportTargets(world, board, unit)
      .filter((at) => fronts.includes(at))
      .map((at): Ask => ({ type: 'supportHold', unit: unit.id, at })),
    { type: 'secure', unit: unit.id, at: unit.at },
  ]);
  const abroad = unitsOf(world, on).filter(({ at }) => world.controller[at] !== on);
  const kabul: readonly Ask[] = [
    { type: 'ban', on: !world.opiumBan },
    { type: 'posts', group: 'tajik', atLeast: world.posts.tajik + 3 },
    { type: 'posts', group: 'uzbek', atLeast: world.posts.uzbek + 3 },
    ...movesOf(world, on).map((move): Ask => ({ type: 'status', move })),
  ];
  const home = grantable(desk, on)[0];
  const pacts = Object.values(world.pacts).filter((pact) => termsNow(pact).parties.includes(on));
  const paper: readonly Ask[] = [
    { type: 'access', mode: 'transit', provinces: 'all' },
    ...(home === undefined ? [] : [{ type: 'access', mode: 'basing', provinces: [home] } as const]),
    ...pacts.filter(({ state }) => state === 'proposed').map(({ id }): Ask => ({ type: 'enterPact', pact: id })),
    ...pacts.filter(({ state }) => state === 'inForce').map(({ id }): Ask => ({ type: 'leavePact', pact: id })),
  ];
  const statements = fronts.flatMap((front): readonly Ask[] => [
    { type: 'statement', front, says: 'real' },
    { type: 'statement', front, says: 'pretext' },
  ]);
  const groups: Readonly<Record<AskGroup, readonly Ask[]>> = {
    give: [...coins, ...regimes],
    orders: [...orders, ...abroad.map(({ at }): Ask => ({ type: 'withdraw', province: at }))],
    kabul,
    paper,
    say: statements,
    else: modulesOf(world).conditions ? conditionAsks(world, board, by, on) : [],
  };
  return ASK_GROUPS.flatMap((group) => groups[group].map((ask) => ({ group, ask }))).filter(
    ({ ask }) => askObjection(world, board, { by, on, ask }) === null && !isTrueNow(world, board, { by, on, ask }),
  );
}

/** What the list of prices does not name by itself: deeds and holdings as conditions, their slots open to change. */
const ELSE: readonly OfferedKind[] = ['secured', 'supported', 'lists', 'controls'];

function conditionAsks(world: World, board: Board, by: PowerId, on: PowerId): readonly Ask[] {
  return ELSE.flatMap((kind): readonly Ask[] => {
    const condition = freshCondition(kind, { world, board, me: by }, [by, on]);
    return condition === null ? [] : [{ type: 'condition', condition }];
  });
}

/** Open demands on the reader: the count on the tab. */
export function demandsOnMe(view: PublicView, mine: PrivateView | null): number {
  const all = Object.values({ ...view.demand, ...(mine?.demands ?? {}) });
  return all.filter(({ on, state }) => mine?.power === on && state === 'open').length;
}
