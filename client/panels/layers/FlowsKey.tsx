// The key to the flows layer: people at crossings and taken in, the three narcotics routes, corridors with how they stand (rules 9.2, 9.3, 6.1).
import { REGION_BOARD } from '../../../shared/board/regionBoard.ts';
import { routeProvinces } from '../../../shared/politics/corridorRoutes.ts';
import { modulesOf } from '../../../shared/politics/modules.ts';
import { flowsOf } from '../../store/matchSituation.ts';
import { useMatch } from '../matchContext.ts';
import { word } from '../words.ts';
import { KeyList } from './KeyList.tsx';
import { KeyFrame } from './LayerKey.tsx';
import { LayerSign } from './LayerSign.tsx';

export function FlowsKey() {
  const { view } = useMatch();
  const { stranded, hosted, routes, corridors } = flowsOf(view);
  const counted = modulesOf(view).numbers;
  return (
    <KeyFrame layer="flows">
      <KeyList
        sign={<LayerSign sign="stranded" />}
        title={word('match.key.stranded')}
        to="word.refugees"
        lines={stranded.map(({ crossing, n }) => ({
          key: crossing,
          at: REGION_BOARD.crossings.find(({ id }) => id === crossing)?.between[0] ?? null,
          words: word('match.key.at', { at: { key: `crossing.${crossing}` }, n }),
        }))}
      />
      <KeyList
        sign={<LayerSign sign="hosted" />}
        title={word('match.key.hosted')}
        to="clause.borderRegime"
        lines={hosted.map(({ power, n, at }) => ({
          key: power,
          at,
          words: word('match.key.at', { at: { power }, n }),
        }))}
      />
      {counted && stranded.length + hosted.length === 0 && <p class="match-note">{word('match.key.flows.none')}</p>}
      <KeyList
        sign={<LayerSign sign="narcotics" />}
        title={word('match.key.narcotics')}
        to="word.narcotics"
        lines={routes.map(({ route, flow, at }) => ({
          key: route,
          at,
          words: word('match.key.at', { at: { key: `route.${route}` }, n: flow }),
        }))}
      />
      {view.opiumBan && <p class="match-note">{word('match.key.narcotics.ban')}</p>}
      <KeyList
        sign={<LayerSign sign="corridor" />}
        title={word('match.key.corridors')}
        to="clause.corridor"
        lines={corridors.map(({ route, state }) => ({
          key: route,
          at: routeProvinces(route)?.[0] ?? null,
          words: word(`match.key.corridor.${state}`, { route: { key: `pact.route.${route}` } }),
        }))}
      />
      {!counted && <p class="match-note">{word('match.key.byEvents')}</p>}
    </KeyFrame>
  );
}
