// Which province a point of the board lies in.
import type { ProvinceId } from '../../../shared/board/ids.ts';
import { contains } from '../layout/box.ts';
import type { Line, Point, Sheet } from './sheet.ts';

/** The province or sea at a board point; null beyond the game. */
export function regionAt(sheet: Sheet, point: Point): ProvinceId | null {
  for (const region of sheet.regions.values()) {
    if (contains(region.box, point) && region.rings.some((ring) => isInside(ring, point))) return region.id;
  }
  return null;
}

/** Even-odd rule; a point on the edge may fall to either side. */
function isInside(ring: Line, [x, y]: Point): boolean {
  let inside = false;
  let [px, py] = ring[ring.length - 1] ?? [0, 0];
  for (const [qx, qy] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    px = qx;
    py = qy;
  }
  return inside;
}
