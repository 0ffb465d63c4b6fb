// The board as a step leaves it: units moved, orders judged, alerts revealed, land changed hands. The stage animates towards it.

import type { PlaybackStep } from '../../../shared/view/playbackStep.ts';
import type { PublicUnit } from '../../../shared/view/publicView.ts';
import type { BoardAlert, BoardArrow, BoardModel, BoardUnit } from '../boardModel.ts';

export function afterStep(model: BoardModel, step: PlaybackStep): BoardModel {
  const controllers = { ...model.controllers };
  const strongholds = new Set(model.strongholds);
  const alerts = new Map<string, BoardAlert>(model.alerts.map((alert) => [alert.front, alert]));
  const judged: BoardArrow[] = [];
  for (const fact of step.facts) {
    switch (fact.k) {
      case 'control':
        controllers[fact.province] = fact.to;
        break;
      case 'stronghold':
        if (fact.risen) strongholds.add(fact.province);
        else strongholds.delete(fact.province);
        break;
      case 'alerts':
        for (const front of fact.fronts) alerts.set(front, { front, state: 'named' });
        break;
      case 'push':
        alerts.set(fact.front, { front: fact.front, state: 'real', strength: fact.strength, gotIn: fact.gotIn });
        break;
      case 'falseAlarm':
      case 'pushGone':
        // A push may have been turned to a front that was named for nothing.
        if (alerts.get(fact.front)?.gotIn !== undefined) break;
        alerts.set(fact.front, { front: fact.front, state: 'false' });
        break;
      case 'order':
        judged.push({
          unit: fact.unit,
          owner: fact.owner,
          at: fact.at,
          order: fact.order,
          form: 'judged',
          // A support that rules 4.2 or 4.5 wrote as hold did not count, though its hold succeeded.
          result: fact.voided ? 'void' : fact.result,
        });
        break;
      case 'incursion':
        markIncursion(judged, fact.by, fact.province);
        break;
      default:
        break;
    }
  }
  const replaced = new Set(judged.map((arrow) => arrow.unit));
  return {
    ...model,
    controllers,
    strongholds,
    alerts: [...alerts.values()],
    // Drafts and guesses are over once orders are judged.
    arrows: [...model.arrows.filter((arrow) => arrow.form === 'judged' && !replaced.has(arrow.unit)), ...judged],
    units: step.units.map((unit) => boardUnit(unit, model)),
    choosable: new Map(),
  };
}

function markIncursion(judged: BoardArrow[], by: string, province: string): void {
  const index = judged.findIndex(
    ({ owner, order }) => owner === by && order.type === 'move' && order.to.province === province,
  );
  const arrow = judged[index];
  if (arrow) judged[index] = { ...arrow, incursion: true };
}

function boardUnit(unit: PublicUnit, { controllers }: BoardModel): BoardUnit {
  const host = unit.guest ? controllers[unit.at] : null;
  return {
    id: unit.id,
    owner: unit.owner,
    kind: unit.kind,
    at: unit.at,
    ...(host && host !== unit.owner ? { guestOf: host } : {}),
    ...(unit.dislodgedFrom ? { dislodged: true } : {}),
  };
}
