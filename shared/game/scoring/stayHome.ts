// Whether units of a power stood south of its border at the Close of a round (scenario.md B, Kazakhstan, *Stay home*).
import type { PowerId } from '../../board/ids.ts';
import { REGION_BOARD } from '../../board/regionBoard.ts';
import type { RoundRecord } from '../../politics/world.ts';

/** Own provinces, Russia's to the north of it, and the sea are no south. */
export function isAbroad({ standing }: Pick<RoundRecord, 'standing'>, power: PowerId): boolean {
  return Object.entries(standing ?? {}).some(([at, owner]) => {
    const sovereign = REGION_BOARD.provinces[at]?.sovereign;
    return owner === power && sovereign !== undefined && sovereign !== power && sovereign !== 'ru';
  });
}
