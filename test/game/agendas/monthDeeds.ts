// What is signed, held and done in the scenes of lines by the round.
import type { PowerId, ProvinceId } from '../../../shared/board/ids.ts';
import type { Clause } from '../../../shared/politics/clause.ts';
import { routesIn } from '../../../shared/politics/corridorRoutes.ts';
import type { Given } from '../../support/given.ts';
import type { Play } from '../../support/play.ts';
import { imposed } from '../clauses/evening.ts';

export const QUIET = { violence: {} } as const;
/** Not in any month of these scenes. */
export const LATER = { is: 'month', compare: 'atLeast', round: 12 } as const;
export const pays = (from: PowerId, to: PowerId, coins: number): Clause => ({
  kind: 'pay',
  from,
  to,
  coins,
  each: 'round',
});
export const transit = (
  grantor: PowerId,
  grantee: PowerId,
  provinces: 'all' | readonly ProvinceId[] = 'all',
): Clause => ({
  kind: 'access',
  grantor,
  grantee,
  mode: 'transit',
  provinces,
});
export const bound =
  (parties: readonly PowerId[], ...clauses: readonly Clause[]) =>
  (play: Play) =>
    imposed(play, parties, clauses);
export const both =
  (...does: readonly ((play: Play) => unknown)[]) =>
  (play: Play) =>
    does.map((each) => each(play));
export const rich = (power: PowerId): Given => ({ power: { [power]: { coins: 12 }, tal: { coins: 8 } } });
export const controls =
  (power: PowerId | null, ...provinces: readonly ProvinceId[]) =>
  (play: Play) => {
    const held = Object.fromEntries(provinces.map((at) => [at, power]));
    play.state = { ...play.state, controller: { ...play.state.controller, ...held } };
  };
export const value = (power: PowerId, values: NonNullable<Given['power']>[PowerId]): Given => ({
  power: { [power]: values },
});
export const guard = (owner: PowerId, at: ProvinceId): Given => ({ units: [{ owner, at }] });
/** By leave of Kabul; who has none is sent home. */
export const guest = (owner: PowerId) => bound([owner, 'tal'], transit('tal', owner));
export const presence =
  (at: ProvinceId, n: number) =>
  (play: Play): void => {
    play.state = { ...play.state, presence: { ...play.state.presence, [at]: n } };
  };
/** The works are done: it pays at the next Briefing, if its route is quiet. */
export const runs =
  (...routes: readonly string[]) =>
  (play: Play): void => {
    const route = routes.find((id) => routesIn(play.state).includes(id));
    if (route === undefined) throw new Error(`None of ${routes.join(', ')} in this match`);
    const corridor = { route, pact: '', signedIn: 0, paysFrom: 1, funders: ['ru'], paidIn: [] } as const;
    play.state = { ...play.state, corridors: [corridor] };
  };
