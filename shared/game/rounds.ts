// The steps of a round in their order: the rulebook's list, readable as such (rules 1.1). Each step is a small file in steps/.
import type { Step } from '../view/logEntry.ts';
import type { Chronicle } from './chronicle.ts';
import { playPolicies } from './policies/play.ts';
import { noteIncursions, resolveOrders } from './steps/adjudication.ts';
import { nameFronts } from './steps/alerts.ts';
import { applyChoices, drawCard } from './steps/card.ts';
import { judgePledges } from './steps/close.ts';
import { changeControl, sendGuestsHome } from './steps/control.ts';
import { judgeDemands } from './steps/demands.ts';
import { closeRound, endMatch, flagCrises } from './steps/ending.ts';
import { payIncome } from './steps/income.ts';
import { bookInfiltrations } from './steps/infiltrations.ts';
import { deliverIntelligence } from './steps/intelligence.ts';
import { noteLeverage } from './steps/leverage.ts';
import { setFlows } from './steps/narcotics.ts';
import { disband, flyUnits, raise } from './steps/numbers.ts';
import { payPacts } from './steps/payments.ts';
import { recover } from './steps/recovery.ts';
import { retreat } from './steps/retreats.ts';
import { readRights } from './steps/rights.ts';
import { secure } from './steps/securing.ts';
import { endByCalendar } from './steps/terms.ts';
import { changeViolence, moveRefugees } from './steps/violence.ts';
import { countVotes } from './steps/votes.ts';
import { readConditions } from './steps/whens.ts';

export interface RoundStep {
  readonly step: Step;
  readonly does: (chronicle: Chronicle) => void;
}

export const BRIEFING: readonly RoundStep[] = [
  { step: 'B1', does: payIncome },
  { step: 'B2', does: recover },
  { step: 'B3', does: nameFronts },
  { step: 'B4', does: drawCard },
  { step: 'B5', does: deliverIntelligence },
  // B6, the communiqué, is made from the log by whoever reads it (shared/view/communique.ts).
];

export const RESOLUTION: readonly RoundStep[] = [
  // The bell, before anything else: what is conditional binds or waits from here to Close (rules 6).
  { step: 'R1', does: readConditions },
  { step: 'R1', does: countVotes },
  { step: 'R2', does: applyChoices },
  { step: 'R3', does: payPacts },
  { step: 'R4', does: playPolicies },
  { step: 'R5', does: readRights },
  { step: 'R6', does: resolveOrders },
  { step: 'R7', does: noteIncursions },
  { step: 'R8', does: secure },
  { step: 'R9', does: bookInfiltrations },
  { step: 'R10', does: changeViolence },
  { step: 'R11', does: moveRefugees },
  { step: 'R12', does: setFlows },
  { step: 'R13', does: noteLeverage },
];

export const REGROUP: readonly RoundStep[] = [
  { step: 'G1', does: retreat },
  { step: 'G2', does: changeControl },
  { step: 'G3', does: sendGuestsHome },
  { step: 'G4', does: disband },
  { step: 'G5', does: raise },
  { step: 'G6', does: flyUnits },
];

export const CLOSE: readonly RoundStep[] = [
  { step: 'K1', does: judgePledges },
  { step: 'K2', does: judgeDemands },
  { step: 'K3', does: endByCalendar },
  { step: 'K4', does: flagCrises },
  { step: 'K5', does: closeRound },
  { step: 'K6', does: endMatch },
];

/** Runs steps in order; every value is clamped after each (rules 1.1). */
export function runSteps(chronicle: Chronicle, steps: readonly RoundStep[]): void {
  for (const { step, does } of steps) {
    chronicle.step = step;
    does(chronicle);
    chronicle.settle();
  }
  chronicle.step = 'D';
}
