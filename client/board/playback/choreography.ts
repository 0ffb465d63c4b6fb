// A step of the playback as cues: what happens on the board, when, for how long (look, section 8). Pure data; frame.ts reads it at a
// moment, the stage draws that. It animates what the facts say and decides nothing.
import type { ProvinceId, UnitId } from '../../../shared/board/ids.ts';
import type { LogFact } from '../../../shared/view/logEntry.ts';
import type { PlaybackStep } from '../../../shared/view/playbackStep.ts';
import type { BoardAlert } from '../boardModel.ts';
import { lengthOf, type Timed } from './timeline.ts';

export type Cue = Timed &
  (
    | {
        readonly type: 'arrow';
        readonly unit: UnitId;
        readonly phase: 'draw' | 'brace' | 'slash' | 'fade' | 'turn' | 'beat';
      }
    | { readonly type: 'slide'; readonly unit: UnitId; readonly from: ProvinceId; readonly to: ProvinceId }
    /** Goes halfway, is stopped, and comes back. */
    | { readonly type: 'bounce'; readonly unit: UnitId; readonly from: ProvinceId; readonly to: ProvinceId }
    | { readonly type: 'appear'; readonly unit: UnitId }
    | {
        readonly type: 'push';
        readonly front: ProvinceId;
        readonly from: ProvinceId;
        readonly strength: number;
        readonly phase: 'press' | 'outcome';
        readonly gotIn: boolean;
      }
    /** From its start on the alert shows this. */
    | { readonly type: 'alert'; readonly alert: BoardAlert }
    | {
        readonly type: 'missing';
        readonly unitAt: ProvinceId;
        readonly at: ProvinceId;
        readonly phase: 'appear' | 'crack';
      }
    /** Colours of the map change. */
    | { readonly type: 'control' }
  );

export interface Script {
  readonly cues: readonly Cue[];
  /** ms at normal speed; 0 when nothing moves. */
  readonly length: number;
}

/** Durations in ms (look, section 8). */
export const TIMES = {
  ribbon: 300,
  slide: 400,
  fade: 200,
  dots: 250,
  brace: 120,
  slash: 120,
  chevron: 160,
  outcome: 260,
  turn: 320,
  beat: 240,
  missing: 250,
  missingWait: 500,
  crack: 200,
  control: 300,
  appear: 220,
  /** Between the starts of two orders of one step. */
  stagger: 60,
} as const;

type OrderFact = Extract<LogFact, { k: 'order' }>;

export function choreograph(step: PlaybackStep): Script {
  const cues: Cue[] = [];
  const orders = step.facts.filter((fact): fact is OrderFact => fact.k === 'order');
  drawOrders(cues, orders);
  carryOut(cues, orders);
  for (const fact of step.facts) follow(cues, fact);
  return { cues, length: lengthOf(cues) };
}

/** First all that was ordered appears, one shortly after the other: ribbons and dots, then braces. */
function drawOrders(cues: Cue[], orders: readonly OrderFact[]): void {
  orders.forEach(({ unit, order }, i) => {
    const start = i * TIMES.stagger;
    switch (order.type) {
      case 'move':
      case 'convoy':
        cues.push({ type: 'arrow', unit, phase: 'draw', start, duration: TIMES.ribbon });
        break;
      case 'supportHold':
      case 'supportMove':
        cues.push({ type: 'arrow', unit, phase: 'draw', start, duration: TIMES.dots });
        cues.push({ type: 'arrow', unit, phase: 'brace', start: start + TIMES.dots, duration: TIMES.brace });
        break;
      case 'hold':
      case 'secure':
        cues.push({ type: 'arrow', unit, phase: 'draw', start, duration: TIMES.brace });
        break;
    }
  });
}

/** Then what comes of it: cuts, moves, standoffs, turning ticks, a beat for what held. */
function carryOut(cues: Cue[], orders: readonly OrderFact[]): void {
  const start = lengthOf(cues);
  for (const { result, unit } of orders) {
    if (result === 'cut') cues.push({ type: 'arrow', unit, phase: 'slash', start, duration: TIMES.slash });
  }
  const moving = lengthOf(cues);
  for (const { unit, at, order, result } of orders) {
    if (order.type === 'move' && result === 'succeeds') {
      cues.push({ type: 'slide', unit, from: at, to: order.to.province, start: moving, duration: TIMES.slide });
      cues.push({ type: 'arrow', unit, phase: 'fade', start: moving + TIMES.slide, duration: TIMES.fade });
    } else if (order.type === 'move' && result === 'fails') {
      cues.push({ type: 'bounce', unit, from: at, to: order.to.province, start: moving, duration: TIMES.slide });
    } else if (order.type === 'secure' && result === 'succeeds') {
      cues.push({ type: 'arrow', unit, phase: 'turn', start: moving, duration: TIMES.turn });
    } else if (order.type === 'hold' && result === 'succeeds') {
      cues.push({ type: 'arrow', unit, phase: 'beat', start: moving, duration: TIMES.beat });
    }
  }
}

/** Facts that follow one another: each starts when all before it rest. */
function follow(cues: Cue[], fact: LogFact): void {
  const start = lengthOf(cues);
  switch (fact.k) {
    case 'push': {
      const { front, from, strength, gotIn } = fact;
      const push = { type: 'push', front, from, strength, gotIn } as const;
      const pressed = TIMES.chevron * Math.max(1, strength);
      cues.push({ ...push, phase: 'press', start, duration: pressed });
      cues.push({ ...push, phase: 'outcome', start: start + pressed, duration: TIMES.outcome });
      cues.push({
        type: 'alert',
        alert: { front, state: 'real', strength, gotIn },
        start: start + pressed + TIMES.outcome * 0.5,
        duration: 0,
      });
      return;
    }
    case 'falseAlarm':
    case 'pushGone':
      cues.push({ type: 'alert', alert: { front: fact.front, state: 'false' }, start: start + 120, duration: 0 });
      return;
    case 'pledge': {
      if (!fact.missing) return;
      const missing = { type: 'missing', unitAt: fact.missing.unitAt, at: fact.missing.at } as const;
      cues.push({ ...missing, phase: 'appear', start, duration: TIMES.missing });
      // It stands where it should have been for half a second; then it breaks.
      const broken = start + TIMES.missing + TIMES.missingWait;
      cues.push({ ...missing, phase: 'crack', start: broken, duration: TIMES.crack });
      return;
    }
    case 'retreat':
      if (!fact.to) return;
      cues.push({ type: 'slide', unit: fact.unit, from: fact.from, to: fact.to, start, duration: TIMES.slide });
      return;
    case 'landed':
      cues.push({ type: 'appear', unit: fact.unit, start, duration: TIMES.appear });
      return;
    case 'control':
      // All changes of a step fade together.
      if (!cues.some((cue) => cue.type === 'control')) cues.push({ type: 'control', start, duration: TIMES.control });
      return;
    default:
      // Values, payments, pacts and the like are told by the caption and the panels.
      return;
  }
}
