// B3: the month's alerts are drawn; the names are public, which is which is secret (rules 9.1).
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { presetOf } from '../../scenario/presets.ts';
import { drawAlerts } from '../../situation/alerts.ts';
import type { Chronicle } from '../chronicle.ts';

export function nameFronts(chronicle: Chronicle): void {
  const alerts = drawAlerts(chronicle.state, REGION_BOARD, presetOf(chronicle.state), chronicle.roll);
  chronicle.add({ type: 'alertsDrawn', alerts });
  chronicle.log({ k: 'alerts', fronts: alerts.fronts });
}
