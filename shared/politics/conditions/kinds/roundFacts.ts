// What was done in the last round that closed: supports, securing, incursions, infiltrations, payments, corridors (rules 11.1, orders as judged).
// Before round 2 nothing was done.
import type { OrderAct } from '../../../adjudicator/types.ts';
import { afghanBehind } from '../../../board/fronts.ts';
import type { ProvinceId } from '../../../board/ids.ts';
import { coinsText, power, province } from '../../pactWords.ts';
import type { RoundRecord } from '../../world.ts';
import { type ConditionKindDef, type ConditionOf, type ConditionScene, counts, lastClosed } from '../conditionKind.ts';
import { rangeObjection } from '../measuring.ts';
import { frontObjection, pairObjection, powersObjection, provincesObjection, routeObjection } from '../names.ts';

const ROUNDS = { least: 1, most: 12 } as const;
const COINS = { least: 1, most: 60 } as const;

export const supported: ConditionKindDef<ConditionOf<'supported'>> = {
  recorded: true,
  open: () => true,
  holds({ giver, at, whom }, scene) {
    const orders = lastClosed(scene)?.orders ?? [];
    return orders.some(({ owner, adjudicated }) => {
      const support = supportOf(adjudicated);
      if (owner !== giver || support === null || (at !== undefined && support.into !== at)) return false;
      const helped = orders.find((order) => order.at === support.unitAt)?.owner;
      return helped !== undefined && helped !== giver && (whom === undefined || helped === whom);
    });
  },
  text: ({ giver, at, whom }) => ({
    key: `condition.supported.${whom === undefined ? 'any' : 'whom'}.${at === undefined ? 'any' : 'at'}`,
    args: {
      giver: power(giver),
      ...(at !== undefined && { at: province(at) }),
      ...(whom !== undefined && { whom: power(whom) }),
    },
  }),
  check: ({ giver, at, whom }, context) => pairObjection(giver, whom, context) ?? provincesObjection([at], context),
};

/** Where the supported unit stands and the province the support is for; null for other orders. */
function supportOf(order: OrderAct): { readonly unitAt: ProvinceId; readonly into: ProvinceId } | null {
  if (order.type === 'supportHold') return { unitAt: order.at, into: order.at };
  return order.type === 'supportMove' ? { unitAt: order.from, into: order.to } : null;
}

export const secured: ConditionKindDef<ConditionOf<'secured'>> = {
  recorded: true,
  open: () => true,
  holds({ giver, at, behindNamedFront = false }, scene) {
    const record = lastClosed(scene);
    return (record?.secured ?? []).some(
      (done) =>
        done.owner === giver &&
        (at === undefined || done.at === at) &&
        (!behindNamedFront || namedIn(record).some((front) => afghanBehind(scene.board, front).includes(done.at))),
    );
  },
  text: ({ giver, at, behindNamedFront = false }) => ({
    key: `condition.secured.${at === undefined ? 'any' : 'at'}${behindNamedFront ? '.behind' : ''}`,
    args: { giver: power(giver), ...(at !== undefined && { at: province(at) }) },
  }),
  check: ({ giver, at }, context) => powersObjection([giver], context) ?? provincesObjection([at], context),
};

/** Records of old matches name the fronts only in the truth about them. */
function namedIn(record: RoundRecord | undefined): readonly ProvinceId[] {
  return record?.fronts ?? record?.alerts?.map(({ front }) => front) ?? [];
}

export const incursion: ConditionKindDef<ConditionOf<'incursion'>> = {
  recorded: true,
  open: () => true,
  holds: ({ by, on, rounds = 1 }, { world }) =>
    world.history
      .slice(-rounds)
      .flatMap(({ incursions }) => incursions)
      .some((made) => (by === undefined || made.by === by) && (on === undefined || made.on === on)),
  text: ({ by, on, rounds = 1 }) => ({
    key: `condition.incursion.${by === undefined ? 'any' : 'by'}.${on === undefined ? 'any' : 'on'}`,
    args: {
      ...(by !== undefined && { by: power(by) }),
      ...(on !== undefined && { on: power(on) }),
      span: { key: 'condition.lastMonths', args: { count: rounds } },
    },
  }),
  check: ({ by, on, rounds = 1 }, context) => pairObjection(by, on, context) ?? rangeObjection(rounds, ROUNDS),
};

export const gotIn: ConditionKindDef<ConditionOf<'gotIn'>> = {
  recorded: true,
  open: () => true,
  holds: ({ front }, scene) => lastClosed(scene)?.infiltrations.includes(front) ?? false,
  text: ({ front }) => ({ key: 'condition.gotIn', args: { front: province(front) } }),
  check: ({ front }, context) => frontObjection(front, context),
};

export const received: ConditionKindDef<ConditionOf<'received'>> = {
  recorded: true,
  open: () => true,
  holds({ power: id, from, how, span, coins }, scene) {
    const paid = recordsOf(scene, span)
      .flatMap(({ payments }) => payments)
      .filter((payment) => {
        const pact = scene.world.pacts[payment.pact];
        return (
          payment.to === id &&
          (from === undefined || payment.from === from) &&
          (how === undefined ? payment.kind === 'pay' || payment.kind === 'supply' : payment.kind === how) &&
          // Coins of a secret pact show in nobody's record but the parties'.
          (scene.reader === 'engine' || (pact !== undefined && counts(pact, scene)))
        );
      });
    return paid.reduce((sum, payment) => sum + payment.coins, 0) >= coins;
  },
  text: ({ power: id, from, how = 'any', span, coins }) => ({
    key: from === undefined ? 'condition.received.any' : 'condition.received.from',
    args: {
      power: power(id),
      ...(from !== undefined && { from: power(from) }),
      coins: coinsText(coins),
      how: { key: `condition.payment.${how}` },
      span: spanText(span),
    },
  }),
  check: ({ power: id, from, coins }, context) => pairObjection(id, from, context) ?? rangeObjection(coins, COINS),
};

export const earned: ConditionKindDef<ConditionOf<'earned'>> = {
  recorded: true,
  // What a power earns is told to it alone (rules 3: others see bands).
  open: () => false,
  holds({ power: id, how, span, coins }, scene) {
    const all = recordsOf(scene, span).flatMap((record) => record.earned ?? []);
    const own = all.filter((earning) => earning.power === id && earning.how === how);
    return own.reduce((sum, earning) => sum + earning.coins, 0) >= coins;
  },
  text: ({ power: id, how, span, coins }) => ({
    key: `condition.earned.${how}`,
    args: { power: power(id), coins: coinsText(coins), span: spanText(span) },
  }),
  check: ({ power: id, coins }, context) => powersObjection([id], context) ?? rangeObjection(coins, COINS),
};

function recordsOf(scene: ConditionScene, span: 'match' | undefined): readonly RoundRecord[] {
  const last = lastClosed(scene);
  if (span === 'match') return scene.world.history;
  return last === undefined ? [] : [last];
}

function spanText(span: 'match' | undefined) {
  return span === 'match' ? { key: 'condition.soFar' } : { key: 'condition.lastMonths', args: { count: 1 } };
}

export const corridorPaid: ConditionKindDef<ConditionOf<'corridorPaid'>> = {
  recorded: true,
  open: () => true,
  holds({ route, rounds }, scene) {
    if (rounds === undefined) return lastClosed(scene)?.corridorsPaid.includes(route) ?? false;
    return scene.world.history.filter((record) => record.corridorsPaid.includes(route)).length >= rounds;
  },
  text: ({ route, rounds }) => ({
    key: rounds === undefined ? 'condition.corridorPaid' : 'condition.corridorPaid.rounds',
    args: { route: { key: `pact.route.${route}` }, ...(rounds !== undefined && { rounds }) },
  }),
  check: ({ route, rounds = 1 }, context) => routeObjection(route, context) ?? rangeObjection(rounds, ROUNDS),
};
