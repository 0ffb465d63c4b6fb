// The world after effects of a card (rules 11.2), as far as aims look at it. `chooser` is the bot's own power: it weighs what it would choose itself.
import type { PowerId } from '../../board/ids.ts';
import { STATUS_LADDER, stepDown } from '../../politics/statusLadder.ts';
import type { PowerValues, World } from '../../politics/world.ts';
import type { Effect, Target } from '../../scenario/effect.ts';
import type { Mind } from '../mind.ts';
import { changeWorth } from './aimsWorth.ts';
import { asItIs } from './foreseen.ts';

/** Ranges of rules 3. */
const TOP = { stability: 10, standing: 10, radicalisation: 5 } as const;

/** Points that the effects bring or cost by lines and secret agenda; coins and the power's own stability are weighed elsewhere. */
export function effectsOnAims(mind: Mind, effects: readonly Effect[]): number {
  const world = effects.reduce((before, effect) => applied(mind, before, effect), mind.world);
  if (world === mind.world) return 0;
  return changeWorth(mind, { ...asItIs(mind), world }, ({ asks }) => asks?.is !== 'value');
}

function applied(mind: Mind, world: World, effect: Effect): World {
  switch (effect.effect) {
    case 'stability':
    case 'standing':
    case 'radicalisation': {
      const which = effect.effect as keyof typeof TOP;
      return valued(mind, world, effect.power, (values) => {
        return { [which]: Math.max(0, Math.min(TOP[which], values[which] + effect.by)) };
      });
    }
    case 'status':
      return valued(mind, world, effect.power, ({ status }) => {
        const up = STATUS_LADDER[STATUS_LADDER.indexOf(status) + 1] ?? status;
        return { status: effect.step > 0 ? up : stepDown(status) };
      });
    case 'listing':
      return valued(mind, world, effect.power, () => ({ listsTaliban: effect.listed }));
    case 'regime':
      return valued(mind, world, effect.power, () => ({ regime: effect.regime }));
    case 'posts': {
      const { from, to, n } = effect;
      const moved = Math.min(n, world.posts[from]);
      return { ...world, posts: { ...world.posts, [from]: world.posts[from] - moved, [to]: world.posts[to] + moved } };
    }
    case 'share': {
      const { group, by } = effect;
      return { ...world, shares: { ...world.shares, [group]: (world.shares?.[group] ?? 0) + by } };
    }
    case 'ban':
      return { ...world, opiumBan: effect.on };
    case 'flow':
      return { ...world, flow: { ...world.flow, [effect.route]: Math.max(0, world.flow[effect.route] + effect.by) } };
    case 'violence': {
      const now = Math.max(0, Math.min(3, (world.violence[effect.province] ?? 0) + effect.by));
      return { ...world, violence: { ...world.violence, [effect.province]: now } };
    }
    case 'fort': {
      const others = world.forts.filter((at) => at !== effect.province);
      return { ...world, forts: effect.stands ? [...others, effect.province] : others };
    }
    case 'controllerRemoved':
      return { ...world, controller: { ...world.controller, [effect.province]: null } };
    case 'corridorSooner':
    case 'corridorFunded':
      return {
        ...world,
        corridors: world.corridors.map((corridor) => {
          if (corridor.route !== effect.route) return corridor;
          if (effect.effect === 'corridorSooner') return { ...corridor, paysFrom: corridor.paysFrom - effect.rounds };
          const by = effect.by === 'chooser' ? mind.power : effect.by;
          return { ...corridor, paysFrom: mind.round + 1, funders: [...new Set<PowerId>([...corridor.funders, by])] };
        }),
      };
    default:
      return world;
  }
}

function valued(
  mind: Mind,
  world: World,
  target: Target,
  change: (values: PowerValues) => Partial<PowerValues>,
): World {
  const power = target === 'chooser' ? mind.power : target;
  const values = world.power[power];
  return values === undefined
    ? world
    : { ...world, power: { ...world.power, [power]: { ...values, ...change(values) } } };
}
