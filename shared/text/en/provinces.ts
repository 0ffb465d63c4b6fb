// Names of provinces, `province.<id>`: taken from the board's table, so that a name exists once.
import { PROVINCE_FACTS, REGION_IDS, type RegionId } from '../../board/provinceFacts.ts';

export const provinces = Object.fromEntries(
  REGION_IDS.map((id) => [`province.${id}`, PROVINCE_FACTS[id].name]),
) as Readonly<Record<`province.${RegionId}`, string>>;
