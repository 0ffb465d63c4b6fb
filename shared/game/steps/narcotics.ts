// R12: what flows over the routes this month, and who pays or gains by the northern one (rules 9.3).

import type { DrugRoute } from '../../politics/world.ts';
import { DRUG_ROUTES, flowOf, transitToll } from '../../situation/narcotics.ts';
import type { Chronicle } from '../chronicle.ts';

export function setFlows(chronicle: Chronicle): void {
  const { state } = chronicle;
  const securedAt = new Set((state.inRound.secured ?? []).map(({ at }) => at));
  const flow = Object.fromEntries(
    DRUG_ROUTES.map((route) => [route, flowOf(state, route, securedAt, state.flowNudge[route])]),
  ) as Record<DrugRoute, number>;
  for (const route of DRUG_ROUTES) {
    chronicle.add({ type: 'flowSet', route, now: flow[route] });
    if (flow[route] !== state.flow[route]) chronicle.log({ k: 'flow', route, flow: flow[route] });
  }
  chronicle.add({ type: 'found', record: { flow } });
  const toll = transitToll(state, flow.north, securedAt, state.narcoticsHit);
  const paid = toll && toll.by < 0 ? toll.power : null;
  if (paid !== state.narcoticsHit) chronicle.add({ type: 'narcoticsPaid', power: paid });
  if (!toll) return;
  const key = toll.by < 0 ? 'cause.narcotics' : 'cause.routeSecured';
  chronicle.change(toll.power, 'stability', toll.by, { key });
}
