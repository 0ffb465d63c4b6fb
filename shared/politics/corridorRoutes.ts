// The corridors that a pact may name: their provinces and price (rules 6.1 corridor, scenario.md C).
import type { PowerId, ProvinceId } from '../board/ids.ts';
import { CORRIDOR_ROUTES, LESSON_RAILWAY } from '../board/routes.ts';
import type { World } from './world.ts';

/** Coins that the funders of a corridor pay together at signing (rules 6.1). */
export const CORRIDOR_PRICE = 3;

const ROUTES: Readonly<Record<string, readonly ProvinceId[]>> = { ...CORRIDOR_ROUTES, termezKabul: LESSON_RAILWAY };

/** The provinces of a route in order, or undefined for an unknown route. */
export function routeProvinces(route: string): readonly ProvinceId[] | undefined {
  return Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined;
}

/** Powers that control a province of the route now, in order of the match. */
export function routeControllers(world: World, route: string): readonly PowerId[] {
  const controllers = new Set((routeProvinces(route) ?? []).map((id) => world.controller[id] ?? null));
  return world.powers.filter((power) => controllers.has(power));
}
