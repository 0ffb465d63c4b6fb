// What the threat and flows layers show (rules 9): as signs for the board and as lines for the key beside it. Only what the viewer was told:
// presence as the viewer learned it, with the month in which it was so.
import { afghanBehind } from '../../shared/board/fronts.ts';
import type { CrossingId, PowerId, ProvinceId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import { NARCOTICS_GATES, NARCOTICS_ROUTES, type NarcoticsRoute } from '../../shared/board/routes.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicView } from '../../shared/view/publicView.ts';
import type { BoardModel, BoardSign } from '../board/boardModel.ts';

export interface Learned {
  readonly province: ProvinceId;
  readonly presence: number;
  readonly round: number;
}

/** Presence of IS-K as far as this viewer was told by units, intelligence and cables: the newest word on each province. */
export function presenceKnown(mine: PrivateView | null): readonly Learned[] {
  if (mine === null) return [];
  const told: readonly Learned[] = [
    ...mine.log.flatMap(({ round, fact }) =>
      fact.k === 'learned' ? [{ province: fact.at, presence: fact.presence, round }] : [],
    ),
    ...mine.cables.flatMap(({ round, text }) => {
      const { province, presence } = text.key === 'cable.presence' ? (text.args ?? {}) : {};
      return typeof province === 'object' && 'province' in province && typeof presence === 'number'
        ? [{ province: province.province, presence, round }]
        : [];
    }),
  ];
  return [...new Map(told.toSorted((a, b) => a.round - b.round).map((each) => [each.province, each])).values()];
}

/** Where IS-K attacked in this round or the last (rules 9.1). */
export function attacksOf(view: PublicView): readonly { readonly province: ProvinceId; readonly round: number }[] {
  return view.log.flatMap(({ round, fact }) =>
    fact.k === 'attack' && round >= view.clock.round - 1 ? [{ province: fact.province, round }] : [],
  );
}

export interface Threat {
  readonly alerts: readonly ProvinceId[];
  readonly violence: readonly { readonly province: ProvinceId; readonly n: number }[];
  readonly attacks: readonly { readonly province: ProvinceId; readonly round: number }[];
  readonly strongholds: readonly ProvinceId[];
  readonly learned: readonly Learned[];
}

export function threatOf(view: PublicView, mine: PrivateView | null): Threat {
  return {
    alerts: view.alerts,
    violence: Object.entries(view.situation.violence).map(([province, n]) => ({ province, n })),
    attacks: attacksOf(view),
    strongholds: Object.keys(view.province).filter((id) => view.province[id]?.stronghold),
    learned: presenceKnown(mine),
  };
}

export interface Flows {
  readonly stranded: readonly { readonly crossing: CrossingId; readonly n: number }[];
  readonly hosted: readonly { readonly power: PowerId; readonly n: number; readonly at: ProvinceId | null }[];
  readonly routes: readonly { readonly route: NarcoticsRoute; readonly flow: number; readonly at: ProvinceId | null }[];
  readonly corridors: readonly { readonly route: string; readonly state: 'building' | 'pays' | 'broken' }[];
}

export function flowsOf(view: PublicView): Flows {
  const { stranded, hosted } = view.situation;
  return {
    stranded: Object.entries(stranded).map(([crossing, n]) => ({ crossing, n })),
    hosted: view.powers.flatMap((power) => {
      const { open = 0, humanitarian = 0 } = hosted[power] ?? {};
      return open + humanitarian > 0 ? [{ power, n: open + humanitarian, at: homeOf(view, power) }] : [];
    }),
    routes: NARCOTICS_ROUTES.map((route) => ({ route, flow: view.flow[route], at: openGates(view, route)[0] ?? null })),
    corridors: Object.entries(view.corridor).map(([route, { state }]) => ({ route, state })),
  };
}

/** The signs of a layer on the board; none on the others. */
export function situationSigns(
  view: PublicView,
  mine: PrivateView | null,
  layer: BoardModel['layer'],
): Pick<BoardModel, 'signs' | 'narcotics'> {
  if (layer === 'threat') {
    const { violence, attacks, learned } = threatOf(view, mine);
    return {
      signs: [
        ...violence.map(({ province, n }): BoardSign => ({ kind: 'violence', at: { province }, n })),
        ...[...new Set(attacks.map(({ province }) => province))].map(
          (province): BoardSign => ({ kind: 'attack', at: { province } }),
        ),
        ...learned.map(({ province, presence }): BoardSign => ({ kind: 'presence', at: { province }, n: presence })),
      ],
    };
  }
  if (layer !== 'flows') return {};
  const { stranded, hosted, routes } = flowsOf(view);
  return {
    signs: [
      ...stranded.map(({ crossing, n }): BoardSign => ({ kind: 'stranded', at: { crossing }, n })),
      ...hosted.flatMap(({ at, n }): BoardSign[] => (at === null ? [] : [{ kind: 'hosted', at: { province: at }, n }])),
      ...routes.flatMap(({ at, flow }): BoardSign[] =>
        at === null ? [] : [{ kind: 'narcotics', at: { province: at }, n: flow }],
      ),
    ],
    narcotics: routes.flatMap(({ route, flow }) =>
      openGates(view, route).flatMap((to) =>
        afghanBehind(REGION_BOARD, to)
          .slice(0, 1)
          .map((from) => ({ from, to, flow })),
      ),
    ),
  };
}

function openGates(view: PublicView, route: NarcoticsRoute): readonly ProvinceId[] {
  return NARCOTICS_GATES[route].filter((gate) => view.province[gate]?.closed === false);
}

/** Where its guests are shown: in its first key province. */
function homeOf(view: PublicView, power: PowerId): ProvinceId | null {
  const own = Object.values(REGION_BOARD.provinces).filter(
    ({ sovereign, id }) => sovereign === power && view.province[id],
  );
  return (own.find(({ key }) => key) ?? own[0])?.id ?? null;
}
