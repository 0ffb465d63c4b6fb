// From alerts to pushes: what securing takes off, and where a fort turns the main one (rules 1.1 R6, 4.5, 8 fortify).
import type { ProvinceId } from '../board/ids.ts';
import type { Alerts, World } from './world.ts';

type AlertTruth = Alerts['truth'][number];

export interface RealPush extends AlertTruth {
  readonly role: 'main' | 'second';
  /** Front it was turned away from by a fort. */
  readonly diverted?: ProvinceId;
}

/**
 * The pushes of this round with their strength now: one less if a unit ordered to secure stands in `from`, whatever becomes of it. A strength
 * of 0 is no push at all: it is left out, and cuts nothing.
 */
export function pushesOf(world: World, securingAt: ReadonlySet<ProvinceId>): readonly RealPush[] {
  return trulyPushed(world)
    .map((push) => ({ ...push, strength: push.strength - (securingAt.has(push.from) ? 1 : 0) }))
    .filter((push) => push.strength > 0);
}

/** Pushes that securing behind the border brought to nothing. */
export function pushesGone(world: World, securingAt: ReadonlySet<ProvinceId>): readonly RealPush[] {
  return trulyPushed(world).filter((push) => push.strength === 1 && securingAt.has(push.from));
}

function trulyPushed(world: World): readonly RealPush[] {
  const truth = world.alerts?.truth ?? [];
  return truth.flatMap((alert): RealPush[] => {
    if (alert.strength <= 0) return [];
    // A false alarm that a card gave strength comes as a second push.
    const role = alert.role === 'main' ? 'main' : 'second';
    const diverted = role === 'main' ? divertedTo(world, alert.front) : undefined;
    return [diverted === undefined ? { ...alert, role } : { ...alert, role, front: diverted, diverted: alert.front }];
  });
}

/** Walls divert: the next named front without a fort, in order of ids (rules 8 fortify). */
function divertedTo(world: World, front: ProvinceId): ProvinceId | undefined {
  if (!world.forts.includes(front)) return undefined;
  const fronts = world.alerts?.fronts ?? [];
  const after = [...fronts.filter((id) => id > front), ...fronts.filter((id) => id < front)];
  return after.find((id) => !world.forts.includes(id));
}
