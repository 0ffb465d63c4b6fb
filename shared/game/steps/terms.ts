// K3: pacts that end by term, by notice, or because nothing is left to do (rules 6).
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { endingsAtClose } from '../../politics/pactClose.ts';
import type { Chronicle } from '../chronicle.ts';
import { applySteps, cutSupplies } from '../pacts/applySteps.ts';
import { recordNow } from '../roundRecord.ts';
import { tellVerdicts } from './close.ts';
import { tellResumed } from './demands.ts';

export function endByCalendar(chronicle: Chronicle): void {
  for (const { steps, verdicts, how, by, pact } of endingsAtClose(chronicle.state, REGION_BOARD)) {
    tellVerdicts(chronicle, pact, verdicts, recordNow(chronicle.state));
    applySteps(chronicle, steps);
    if ((how !== 'withdrawn' && how !== 'left') || by === undefined) continue;
    chronicle.add({ type: 'wordCounted', power: by, entry: 'withdrawn' });
    cutSupplies(chronicle, pact, by);
  }
  tellResumed(chronicle);
}
