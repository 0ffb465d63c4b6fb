// What a viewer knows of one province beside who holds it and who stands there, as sentences, and what has happened in it of late.
import type { ProvinceId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { NARCOTICS_GATES, NARCOTICS_ROUTES } from '../../shared/board/routes.ts';
import { routeProvinces } from '../../shared/politics/corridorRoutes.ts';
import { monthText } from '../../shared/politics/pactWords.ts';
import type { Text } from '../../shared/text/text.ts';
import type { LogEntry, LogFact } from '../../shared/view/logEntry.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import { wholeLog } from './matchSeat.ts';
import { attacksOf, presenceKnown } from './matchSituation.ts';

/** The situation there: violence, attacks, presence as learned, people who wait, routes and corridors. */
export function factsOf(view: PublicView, mine: PrivateView | null, id: ProvinceId): readonly Text[] {
  const { violence, stranded } = view.situation;
  const learned = presenceKnown(mine).find(({ province }) => province === id);
  const crossings = REGION_BOARD.crossings.filter(({ between }) => between.includes(id));
  return [
    ...((violence[id] ?? 0) > 0 ? [{ key: 'match.province.violence', args: { n: violence[id] ?? 0 } }] : []),
    ...attacksOf(view)
      .filter(({ province }) => province === id)
      .map(({ round }) => ({ key: 'match.province.attacked', args: { month: monthText(round) } })),
    ...(learned === undefined
      ? []
      : [
          {
            key: 'match.province.presence',
            args: { presence: learned.presence, month: monthText(learned.round) },
          },
        ]),
    ...crossings.flatMap(({ id: crossing }) => {
      const n = stranded[crossing] ?? 0;
      const args = { n, crossing: { key: `crossing.${crossing}` } };
      return n > 0 ? [{ key: 'match.province.stranded', args }] : [];
    }),
    ...NARCOTICS_ROUTES.filter((route) => NARCOTICS_GATES[route].includes(id)).map((route) => ({
      key: 'match.province.gate',
      args: { route: { key: `route.${route}` }, flow: view.flow[route] },
    })),
    ...Object.keys(view.corridor)
      .filter((route) => routeProvinces(route)?.includes(id))
      .map((route) => ({ key: 'match.province.corridor', args: { route: { key: `pact.route.${route}` } } })),
  ];
}

/** Most entries on a card. */
const SHOWN = 4;

/** The newest facts of the record that are about this province. */
export function happenedIn(view: PublicView, mine: PrivateView | null, id: ProvinceId): readonly LogEntry[] {
  return wholeLog(view, mine)
    .filter(({ fact }) => isAbout(fact, id))
    .slice(-SHOWN)
    .toReversed();
}

function isAbout(fact: LogFact, id: ProvinceId): boolean {
  switch (fact.k) {
    case 'attack':
    case 'stronghold':
    case 'control':
    case 'incursion':
      return fact.province === id;
    case 'push':
    case 'pushGone':
      return fact.front === id || fact.from === id;
    case 'falseAlarm':
    case 'protected':
      return fact.front === id;
    case 'secured':
    case 'learned':
      return fact.at === id;
    case 'retreat':
      return fact.from === id || fact.to === id;
    case 'policy':
      return fact.province === id;
    case 'newsline':
      return Object.values(fact.text.args ?? {}).some(
        (arg) => typeof arg === 'object' && 'province' in arg && arg.province === id,
      );
    default:
      return false;
  }
}
