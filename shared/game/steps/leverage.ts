// R13: the leverage that scores this round is noted (rules 1.1, 7).
import { REGION_BOARD } from '../../board/regionBoard.ts';
import { allNetLeverage } from '../../politics/leverage.ts';
import type { Chronicle } from '../chronicle.ts';

export function noteLeverage(chronicle: Chronicle): void {
  chronicle.add({ type: 'found', record: { netLeverage: allNetLeverage(chronicle.state, REGION_BOARD) } });
}
