// Effects on the ground: violence, presence, narcotics, refugees, forts, control, pushes (rules 9, 11.2).
import { assertNever } from '../../board/assertNever.ts';
import { frontsOf, isAfghan } from '../../board/fronts.ts';
import type { ProvinceId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { GroundEffect } from '../../scenario/effect.ts';
import { sourceOf } from '../../situation/alerts.ts';
import { MOST_PRESENCE } from '../../situation/presence.ts';
import type { Chronicle } from '../chronicle.ts';
import type { EffectScene } from '../effects.ts';
import { stir } from '../policies/stirring.ts';

export function applyGround({ chronicle }: EffectScene, effect: GroundEffect): void {
  const { state } = chronicle;
  switch (effect.effect) {
    case 'violence':
      // What raises it makes the month unquiet there, whoever did it: R10 does not undo it (rules 9.2).
      if (effect.by > 0) stir(chronicle, effect.province, effect.by);
      else {
        const now = Math.max(0, (state.violence[effect.province] ?? 0) + effect.by);
        chronicle.add({ type: 'violenceSet', province: effect.province, now });
      }
      return;
    case 'presence': {
      const now = Math.min(MOST_PRESENCE, Math.max(0, (state.presence[effect.province] ?? 0) + effect.by));
      chronicle.add({ type: 'presenceSet', province: effect.province, now });
      return;
    }
    case 'flow':
      chronicle.add({ type: 'flowNudged', route: effect.route, by: effect.by });
      return;
    case 'stranded': {
      const now = Math.max(0, (state.stranded[effect.crossing] ?? 0) + effect.by);
      chronicle.add({ type: 'strandedSet', crossing: effect.crossing, now });
      return;
    }
    case 'fort':
      chronicle.add({ type: 'fortSet', province: effect.province, stands: effect.stands });
      return;
    case 'controllerRemoved':
      removeController(chronicle, effect.province);
      return;
    case 'push':
      addPush(chronicle, effect.front, effect.by);
      return;
    default:
      assertNever(effect);
  }
}

/** Only Afghan provinces can be nobody's (rules 2). */
function removeController(chronicle: Chronicle, province: ProvinceId): void {
  const from = chronicle.state.controller[province] ?? null;
  if (from === null || !isAfghan(REGION_BOARD, province)) return;
  chronicle.add({ type: 'controlChanged', province, to: null });
  chronicle.log({ k: 'control', province, from, to: null });
}

/** A front that was not named is named now, with the province behind that has most presence (rules 9.1). */
function addPush(chronicle: Chronicle, front: ProvinceId, by: number): void {
  const { state } = chronicle;
  const { alerts } = state;
  if (!alerts) return;
  if (alerts.fronts.includes(front)) {
    const truth = alerts.truth.map((alert) =>
      alert.front === front ? { ...alert, strength: Math.max(0, alert.strength + by) } : alert,
    );
    chronicle.add({ type: 'alertsDrawn', alerts: { ...alerts, truth } });
    return;
  }
  if (by <= 0 || !frontsOf(REGION_BOARD, state.powers).includes(front)) return;
  const fronts = [...alerts.fronts, front].sort();
  const added = { front, role: 'second', strength: by, from: sourceOf(state, REGION_BOARD, front) } as const;
  chronicle.add({ type: 'alertsDrawn', alerts: { ...alerts, fronts, truth: [...alerts.truth, added] } });
  chronicle.log({ k: 'alerts', fronts });
}
