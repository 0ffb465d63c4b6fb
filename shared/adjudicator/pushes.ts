// Pushes over the border (rules 4): what each met, and whether it got in. They move, dislodge and bounce nobody; that they
// cut supports is told in outcomes.ts (pushesThatCut).
import { isTaken } from './aftermath.ts';
import type { Findings } from './outcomes.ts';
import type { Push, PushOutcome } from './types.ts';

/** Judges each push by itself, in input order: two pushes on one province do not add up (rules 4). */
export function judgePushes(findings: Findings): readonly PushOutcome[] {
  return findings.pushes.map((push) => judgePush(findings, push));
}

function judgePush(findings: Findings, push: Push): PushOutcome {
  const { orders, fortified, given } = findings.field;
  const slot = orders.slots.indexOf(push.to);
  // "0 if no unit stands there after the moves" (rules 4): walls without guards stop nobody.
  if (slot < 0 || !isTaken(findings, slot)) return outcome(push, 0, []);
  const stayed = slot < orders.count && !findings.moved[slot] && findings.dislodger[slot]! < 0;
  // "1 + its successful hold supports if it stayed": a unit that tried to move has none.
  const supporters = stayed && orders.target[slot]! < 0 ? orders.supporters[slot]!.filter((unit) => given[unit]) : [];
  // "+ 1 if fortified": the caller leaves a securing unit's province out of `fortified`.
  const fort = fortified.has(push.to) ? 1 : 0;
  return outcome(push, 1 + supporters.length + fort, supporters.map((unit) => orders.slots[unit]!).sort());
}

function outcome(push: Push, defence: number, supportedBy: PushOutcome['supportedBy']): PushOutcome {
  return { push, gotIn: push.strength > defence, defence, supportedBy };
}
