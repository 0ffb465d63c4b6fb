// What the board is told, computed from the views and what is selected. Pure: the same views and selection give the same picture.
import type { PowerId, ProvinceId, UnitId } from '../../shared/board/ids.ts';
import { REGION_BOARD } from '../../shared/board/regionBoard.ts';
import type { Attachment } from '../../shared/command/command.ts';
import { routeProvinces } from '../../shared/politics/corridorRoutes.ts';
import type { Pact, PactTerms } from '../../shared/politics/pact.ts';
import type { GameOrder } from '../../shared/politics/world.ts';
import type { LogFact } from '../../shared/view/logEntry.ts';
import { type Field, fieldOf, whatBecame } from '../../shared/view/orderWords.ts';
import type { Playback } from '../../shared/view/playbackStep.ts';
import type { PrivateView } from '../../shared/view/privateView.ts';
import type { PublicUnit, PublicView } from '../../shared/view/publicView.ts';
import type { BoardAlert, BoardArrow, BoardModel, BoardUnit, ChoiceTone } from '../board/boardModel.ts';
import { choosableFor, meaningOf, ordersOf } from './matchOrders.ts';
import { pactsOf, termsNow } from './matchPacts.ts';
import { promisedArrows, arrowsOf as proposalArrows, proposedOrders } from './matchProposals.ts';
import { situationSigns } from './matchSituation.ts';
import { draftPicture, treatyPicture } from './matchTreaties.ts';
import { worldSeenBy } from './matchWorld.ts';

/** What is selected and hovered, as plain values. */
export interface BoardChoice {
  readonly unit: UnitId | null;
  readonly alert: ProvinceId | null;
  readonly focused: ProvinceId | null;
  readonly ghost: { readonly unit: UnitId; readonly order: GameOrder } | null;
  readonly sketch: Extract<Attachment, { readonly type: 'sketch' }> | null;
  readonly pick: readonly ProvinceId[] | null;
  readonly layer: BoardModel['layer'];
  /** Treaties layer: only of this power; null: of all. */
  readonly treatyOf: PowerId | null;
  /** A draft whose effects are shown on the board. */
  readonly draft: PactTerms | null;
}

export const NOTHING_CHOSEN: BoardChoice = {
  unit: null,
  alert: null,
  focused: null,
  ghost: null,
  sketch: null,
  pick: null,
  layer: 'control',
  treatyOf: null,
  draft: null,
};

const NO_CHOICES: ReadonlyMap<ProvinceId, ChoiceTone> = new Map();

/** The board of talks, briefing and regroup. */
export function boardModel(view: PublicView, mine: PrivateView | null, choice: BoardChoice): BoardModel {
  const units = Object.values(view.unit).map((unit) => unitOf(view, unit, unit.id === choice.unit));
  const orders = ordersOf(mine, choice.unit);
  const at = choice.unit === null ? undefined : view.unit[choice.unit]?.at;
  return {
    ...ground(view, mine),
    units,
    ...(mine?.power != null && { reader: mine.power }),
    // A slot that waits for a place has the board to itself.
    arrows: choice.pick === null && choice.draft === null ? arrowsOf(view, mine, choice) : [],
    alerts: choice.pick === null ? view.alerts.map((front): BoardAlert => alertOf(view, front)) : [],
    choosable: choosableOf(choice, orders === undefined ? NO_CHOICES : choosableFor(orders)),
    selected: at ?? choice.alert,
    focused: choice.focused,
    layer: choice.draft === null ? choice.layer : 'treaties',
    ...treatiesOf(view, mine, choice),
    ...(choice.draft === null && choice.pick === null ? situationSigns(view, mine, choice.layer) : {}),
  };
}

/** The board after step `at` of a playback (-1: before the first): units, judged arrows and alerts so far, nothing to choose. */
export function playbackBoard(view: PublicView, mine: PrivateView | null, playback: Playback, at: number): BoardModel {
  const done = playback.steps.slice(0, at + 1);
  const facts = done.flatMap((step) => step.facts);
  const units = done.at(-1)?.units ?? playback.start;
  const controllers: Record<ProvinceId, PowerId | null> = { ...ground(view, mine).controllers };
  const forts = new Set(ground(view, mine).forts);
  // Changes of control and forts that are still to be shown are undone.
  for (const step of playback.steps.slice(at + 1).reverse()) {
    for (const fact of step.facts) {
      if (fact.k === 'control') controllers[fact.province] = fact.from;
      const place = fact.k === 'newsline' && fact.text.key === 'news.fort' ? fact.text.args?.province : undefined;
      if (typeof place === 'object' && 'province' in place) forts.delete(place.province);
    }
  }
  const all = playback.steps.flatMap((step) => step.facts);
  const field = fieldOf(
    all.filter((fact) => fact.k === 'order'),
    playback.start,
  );
  const named = all.flatMap(frontOf);
  return {
    ...ground(view, mine),
    controllers,
    forts,
    units: units.map((unit) => unitOf(view, unit, false)),
    arrows: facts.flatMap((fact) => judgedArrow(fact, field)),
    alerts: [...new Set(named)].map((front) => outcomeOf(front, facts)),
    choosable: NO_CHOICES,
    selected: null,
    focused: null,
    layer: 'control',
    treatyLines: [],
  };
}

type Ground = Pick<BoardModel, 'controllers' | 'closed' | 'forts' | 'strongholds' | 'bases' | 'corridors'>;

function ground(view: PublicView, mine: PrivateView | null): Ground {
  const provinces = Object.entries(view.province);
  const marked = (mark: 'closed' | 'fort' | 'stronghold') =>
    new Set(provinces.filter(([, province]) => province[mark]).map(([id]) => id));
  return {
    controllers: Object.fromEntries(provinces.map(([id, { controller }]) => [id, controller])),
    closed: marked('closed'),
    forts: marked('fort'),
    strongholds: marked('stronghold'),
    bases: basesIn(pactsOf(view, mine)),
    corridors: Object.entries(view.corridor).flatMap(([route, { state }]) => {
      const provinces = routeProvinces(route);
      return provinces === undefined ? [] : [{ route: provinces, state }];
    }),
  };
}

/** Provinces named by basing clauses in force, with whose base it is. */
function basesIn(pacts: readonly Pact[]): Readonly<Record<ProvinceId, PowerId>> {
  const bases: Record<ProvinceId, PowerId> = {};
  for (const pact of pacts) {
    if (pact.state !== 'inForce') continue;
    for (const clause of termsNow(pact).clauses) {
      if (clause.kind !== 'access' || clause.mode !== 'basing' || clause.provinces === 'all') continue;
      for (const province of clause.provinces) bases[province] = clause.grantee;
    }
  }
  return bases;
}

function unitOf(view: PublicView, unit: PublicUnit, selected: boolean): BoardUnit {
  const host = unit.guest ? (view.province[unit.at]?.controller ?? null) : null;
  return {
    id: unit.id,
    owner: unit.owner,
    kind: unit.kind,
    at: unit.at,
    ...(host !== null && host !== unit.owner ? { guestOf: host } : {}),
    ...(selected ? { selected: true } : {}),
    ...(unit.dislodgedFrom === undefined ? {} : { dislodged: true }),
  };
}

function choosableOf(
  { pick }: BoardChoice,
  orders: ReadonlyMap<ProvinceId, ChoiceTone>,
): ReadonlyMap<ProvinceId, ChoiceTone> {
  return pick === null ? orders : new Map(pick.map((id) => [id, 'pick' as const]));
}

function arrowsOf(view: PublicView, mine: PrivateView | null, choice: BoardChoice): readonly BoardArrow[] {
  const written = (mine?.orders ?? []).flatMap(({ unit, written: order, choices }): readonly BoardArrow[] => {
    const placed = view.unit[unit];
    // A hovered choice takes the place of what is written.
    if (order === null || placed === undefined || choice.ghost?.unit === unit) return [];
    const meaning = meaningOf({ unit, written: order, choices }, order);
    const form = meaning.kind === 'needsPact' ? 'needsPact' : 'own';
    const incursion = meaning.kind === 'incursion' ? { incursion: true } : {};
    return [{ unit, owner: placed.owner, at: placed.at, order, form, ...incursion }];
  });
  const ghost = choice.ghost === null ? [] : sketched(view, [choice.ghost], 'ghost');
  const sketch = choice.sketch === null ? [] : sketched(view, choice.sketch.orders, 'proposed');
  switch (choice.layer) {
    case 'orders':
      return [...written, ...ghost];
    case 'proposed':
      return [...proposalArrows(proposedOrders(view, mine)), ...ghost, ...sketch];
    default:
      return [...promisedArrows(view, mine), ...written, ...ghost, ...sketch];
  }
}

function sketched(
  view: PublicView,
  orders: readonly { readonly unit: UnitId; readonly order: GameOrder }[],
  form: 'ghost' | 'proposed',
): readonly BoardArrow[] {
  return orders.flatMap(({ unit, order }): readonly BoardArrow[] => {
    const placed = view.unit[unit];
    return placed === undefined ? [] : [{ unit, owner: placed.owner, at: placed.at, order, form }];
  });
}

/** A named front, and what it turned out to be once Resolution of this round has told. */
function alertOf(view: PublicView, front: ProvinceId): BoardAlert {
  const facts = view.log.filter(({ round }) => round === view.clock.round).map(({ fact }) => fact);
  return outcomeOf(front, facts);
}

function outcomeOf(front: ProvinceId, facts: readonly LogFact[]): BoardAlert {
  for (const fact of facts) {
    if (fact.k === 'push' && fact.front === front) {
      return { front, state: 'real', strength: fact.strength, gotIn: fact.gotIn };
    }
    if (fact.k === 'pushGone' && fact.front === front) return { front, state: 'real', strength: 0, gotIn: false };
  }
  // Only where nobody came: a push may have been turned to a front that was named for nothing.
  const isFalse = facts.some((fact) => fact.k === 'falseAlarm' && fact.front === front);
  return { front, state: isFalse ? 'false' : 'named' };
}

function frontOf(fact: LogFact): readonly ProvinceId[] {
  return fact.k === 'push' || fact.k === 'pushGone' || fact.k === 'falseAlarm' ? [fact.front] : [];
}

function judgedArrow(fact: LogFact, field: Field): readonly BoardArrow[] {
  if (fact.k !== 'order') return [];
  const { unit, owner, at, order, result, voided, dislodged } = fact;
  const shown = voided === undefined ? result : 'void';
  const words = whatBecame(fact, field);
  return [{ unit, owner, at, order, form: 'judged', result: dislodged === true ? 'dislodged' : shown, words }];
}

/** The treaties layer; in the preview of a draft only what the draft adds. */
function treatiesOf(
  view: PublicView,
  mine: PrivateView | null,
  { layer, draft, treatyOf }: BoardChoice,
): Pick<BoardModel, 'treatyLines' | 'treatyMarks'> {
  if (draft === null && layer !== 'treaties') return { treatyLines: [] };
  const world = worldSeenBy(view, mine);
  const { lines, marks } =
    draft === null ? treatyPicture(world, REGION_BOARD, treatyOf) : draftPicture(world, REGION_BOARD, draft);
  return { treatyLines: lines, treatyMarks: marks };
}
