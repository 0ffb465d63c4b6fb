// The corridors that a pact may name: their provinces and price, and which of them there are in a match (rules 6.1 corridor, scenario.md C).
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { CORRIDOR_IDS, CORRIDOR_ROUTES, LESSON_RAILWAY } from '../board/routes.ts';
import type { World } from './world.ts';

/** Coins that the funders of a corridor pay together at signing (rules 6.1). */
export const CORRIDOR_PRICE = 3;

/** The railway where Pakistan is closed: it ends in Kabul (scenario.md C). */
const SHORT_RAILWAY = 'termezKabul';

const ROUTES: Readonly<Record<string, readonly ProvinceId[]>> = { ...CORRIDOR_ROUTES, [SHORT_RAILWAY]: LESSON_RAILWAY };

/** The provinces of a route in order, or undefined for an unknown route. */
export function routeProvinces(route: string): readonly ProvinceId[] | undefined {
  return Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined;
}

/** Routes of this match: the one of the Lesson; elsewhere the six that cross no closed province, the railway cut short where it must be. */
export function routesIn(world: Pick<World, 'preset' | 'closed'>): readonly string[] {
  if (world.preset === 'lesson') return [SHORT_RAILWAY];
  const isOpen = (route: string): boolean => (ROUTES[route] ?? []).every((id) => !world.closed.includes(id));
  return isOpen('railway') ? CORRIDOR_IDS.filter(isOpen) : [SHORT_RAILWAY, ...CORRIDOR_IDS.filter(isOpen)];
}

/** Powers that control a province of the route now, in order of the match. */
export function routeControllers(world: World, route: string): readonly PowerId[] {
  const controllers = new Set((routeProvinces(route) ?? []).map((id) => world.controller[id] ?? null));
  return world.powers.filter((power) => controllers.has(power));
}
