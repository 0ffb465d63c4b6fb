// One order as it is drawn: picks the form for its kind, its state (mine, proposed, judged) and its result.
import { assertNever } from '../../../shared/board/assertNever.ts';
import type { ProvinceId } from '../../../shared/board/ids.ts';
import type { BoardArrow } from '../boardModel.ts';
import { type Ink, ownerInk } from '../palette.ts';
import type { Point } from '../sheet/sheet.ts';
import { freerBow } from './curve.ts';
import { moveRibbon, type RibbonStyle } from './moveRibbon.ts';
import type { Shape } from './shape.ts';
import { convoyWave, holdBar, secureRing } from './standingOrders.ts';
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

/** The parts of one arrow; empty when a place is unknown. */
export function orderShape(arrow: BoardArrow, scene: OrderScene, state: ArrowState = {}): Shape {
  const from = scene.place(arrow.at);
  if (!from) return [];
  const { order } = arrow;
  const judged = state.judged ?? true;
  const result = judged ? arrow.result : undefined;
  const sketch = arrow.form === 'proposed' || arrow.form === 'ghost';
  switch (order.type) {
    case 'move': {
      const to = scene.place(order.to.province);
      if (!to) return [];
      const lost = result === 'fails' || result === 'void' || result === 'dislodged';
      const style: RibbonStyle = lost ? 'hollow' : sketch || arrow.form === 'needsPact' ? 'sketch' : 'solid';
      return moveRibbon({
        from,
        to,
        token: scene.token,
        bow: freerBow(from, to, [0.12, -0.12], scene.obstacles),
        style,
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
      return convoyWave(start, end, scene.token, arrow.owner, result === 'fails');
    }
    default:
      return assertNever(order);
  }
}

/** My own orders are in ink, guesses in ochre, everybody else's in their colour. */
function ribbonFill(arrow: BoardArrow): Ink {
  if (arrow.form === 'own') return 'ink';
  if (arrow.form === 'ghost') return 'ochre';
  if (arrow.form === 'needsPact') return 'halo';
  return ownerInk(arrow.owner);
}

function standingInk(arrow: BoardArrow): Ink {
  if (arrow.form === 'own') return 'ink';
  if (arrow.form === 'ghost') return 'ochre';
  if (arrow.form === 'needsPact') return 'ink-3';
  return ownerInk(arrow.owner);
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
      return 'ghost';
    case 'needsPact':
      return 'ask';
    case 'judged':
      return 'judged';
    default:
      return assertNever(arrow.form);
  }
}
