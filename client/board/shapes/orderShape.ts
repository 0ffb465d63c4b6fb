// One order as it is drawn: picks the form for its kind, its state (mine, proposed, judged) and its result.
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import type { BoardArrow } from '../boardModel.ts';
import { type Ink, ownerInk } from '../palette.ts';
import type { Point } from '../sheet/sheet.ts';
import { convoyWave } from './convoyWave.ts';
import { freerBow } from './curve.ts';
import { guessMark } from './guessMark.ts';
import { moveRibbon, type RibbonStyle } from './moveRibbon.ts';
import type { Shape } from './shape.ts';
import { holdBar, secureRing } from './standingOrders.ts';
import { type SupportStyle, supportDots } from './supportDots.ts';

/** How much of an arrow is drawn, for playback; left out, everything is. All 0-1 but `turn` (radians) and `thick` (px). */
export interface ArrowState {
  readonly drawn?: number;
  readonly braced?: number;
  readonly slash?: number;
  readonly turn?: number;
  readonly thick?: number;
  /** Result forms show only once it is judged in the playback. */
  readonly judged?: boolean;
}

export interface OrderScene {
  /** Token centre of a province, px. */
  readonly place: (id: ProvinceId) => Point | undefined;
  /** Token size, px. */
  readonly token: number;
  /** Other tokens and gates that arrows should bow away from, px. */
  readonly obstacles: readonly Point[];
}

/** Forms that are not yet so: dashed. */
const SKETCHED: ReadonlySet<BoardArrow['form']> = new Set(['proposed', 'ghost', 'guess', 'guessOwn']);

/** The parts of one arrow; empty when a place is unknown. A guess wears its question mark. */
export function orderShape(arrow: BoardArrow, scene: OrderScene, state: ArrowState = {}): Shape {
  const shape = plainShape(arrow, scene, state);
  const from = scene.place(arrow.at);
  return arrow.form === 'guess' && from && shape.length > 0 ? [...shape, ...guessMark(from, scene.token)] : shape;
}

function plainShape(arrow: BoardArrow, scene: OrderScene, state: ArrowState): Shape {
  const from = scene.place(arrow.at);
  if (!from) return [];
  const { order } = arrow;
  const judged = state.judged ?? true;
  const result = judged ? arrow.result : undefined;
  const sketch = SKETCHED.has(arrow.form);
  switch (order.type) {
    case 'move': {
      const to = scene.place(order.to.province);
      if (!to) return [];
      const lost = result === 'fails' || result === 'void' || result === 'dislodged';
      const style: RibbonStyle = lost && !sketch ? 'hollow' : sketch || arrow.form === 'needsPact' ? 'sketch' : 'solid';
      return moveRibbon({
        from,
        to,
        token: scene.token,
        bow: freerBow(from, to, [0.12, -0.12], scene.obstacles),
        style,
        faint: lost && sketch,
        fill: ribbonFill(arrow),
        edge: arrow.incursion ? 'madder' : result === 'void' ? 'ink-3' : 'ink',
        stopped: result === 'fails' || result === 'dislodged',
        width: arrow.form === 'judged' ? 9 : 7,
        ...(state.drawn === undefined ? {} : { progress: state.drawn }),
      });
    }
    case 'supportHold':
    case 'supportMove': {
      const backed = order.type === 'supportHold' ? order.at : order.from;
      const to = scene.place(backed);
      const onto = order.type === 'supportMove' ? scene.place(order.to) : undefined;
      if (!to) return [];
      return supportDots({
        from,
        to,
        ...(onto ? { onto } : {}),
        token: scene.token,
        bow: freerBow(from, to, [-0.14, 0.14], scene.obstacles),
        style: supportStyle(arrow, result),
        owner: arrow.owner,
        ...(state.drawn === undefined ? {} : { progress: state.drawn }),
        ...(state.braced === undefined ? {} : { braced: state.braced }),
        ...(state.slash === undefined ? {} : { slash: state.slash }),
      });
    }
    case 'hold':
    case 'secure': {
      const standing = {
        at: from,
        token: scene.token,
        ink: standingInk(arrow),
        sketch,
        broken: result === 'dislodged',
        ...(state.thick === undefined ? {} : { thick: state.thick }),
        ...(state.turn === undefined ? {} : { turn: state.turn }),
      };
      return order.type === 'hold' ? holdBar(standing) : secureRing(standing);
    }
    case 'convoy': {
      const start = scene.place(order.from);
      const end = scene.place(order.to);
      if (!start || !end) return [];
      return convoyWave({
        stops: [start, from, end],
        token: scene.token,
        ink: arrow.form === 'own' ? 'ink' : standingInk(arrow),
        sketch,
        state: result === 'fails' || result === 'dislodged' ? 'broken' : result === 'void' ? 'void' : 'whole',
      });
    }
    default:
      return assertNever(order);
  }
}

/** My own orders are in ink, guesses in ochre, everybody else's in their colour. */
function ribbonFill(arrow: BoardArrow): Ink {
  if (arrow.form === 'own' || arrow.form === 'guessOwn') return 'ink';
  if (arrow.form === 'ghost' || arrow.form === 'guess') return 'ochre';
  if (arrow.form === 'needsPact') return 'halo';
  return ownerInk(arrow.owner);
}

function standingInk(arrow: BoardArrow): Ink {
  return arrow.form === 'needsPact' ? 'ink-3' : ribbonFill(arrow);
}

function supportStyle(arrow: BoardArrow, result: BoardArrow['result']): SupportStyle {
  if (result === 'cut' || result === 'dislodged') return 'cut';
  if (result === 'void' || result === 'fails') return 'void';
  switch (arrow.form) {
    case 'own':
      return 'own';
    case 'proposed':
      return 'sketch';
    case 'ghost':
    case 'guess':
      return 'ghost';
    case 'guessOwn':
      return 'ownSketch';
    case 'needsPact':
      return 'ask';
    case 'judged':
      return 'judged';
    default:
      return assertNever(arrow.form);
  }
}
