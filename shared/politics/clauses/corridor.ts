// corridor: funders pay three coins together for a named route that later pays whoever controls or funds it, while it is quiet (rules 6.1).
import type { PowerId } from '../../board/ids.ts';

export interface CorridorClause {
  readonly kind: 'corridor';
  /** Id of a route in shared/scenario (Lesson: `termezKabul`). */
  readonly route: string;
  /** Coins of each funder at signing; together the price of the route. */
  readonly funders: Readonly<Partial<Record<PowerId, number>>>;
}
